"""Recognises what stands next to a name in a byline: a publication, a place, a degree, or a button."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._authors._joiners import GLUED, LOWER
from newsformat_text._authors._korean import is_korean_name
from newsformat_text._authors._person import has_case, is_full_name, is_organisation
from newsformat_text._authors._roles import role_in
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._languages._organisation_words import STATION_WORDS


WRITES_FOR = ("for ", "für ", "pour ", "para ", "voor ", "för ", "для ", "dla ")


def organisation_in(part: str, lexicon: Lexicon) -> str:
    """Return the organisation in *part* after a word such as *for* or *with*: ``avec AFP``, ``for the Courier``."""
    match = lexicon.find(part)
    if match is not None and match.kind is Kind.CREDIT and lexicon.is_agency(match.rest):
        return match.rest
    organisation = _BEFORE_HOUSE.sub("", part, count=1)
    return organisation if organisation != part and lexicon.is_agency(organisation) else part[_for(part) :]


_BEFORE_HOUSE = lazily(rf"^(?:[{LOWER}]{{1,12}} ){{1,3}}")


def _for(part: str) -> int:
    """Return the length of a word such as *for* or *with* at the start of *part*; 0 if there is none."""
    return next((len(word) for word in WRITES_FOR if part.startswith(word)), 0)


def organisation_after(piece: str, lexicon: Lexicon) -> int:
    """Return where an agency starts after a full name in *piece*, ``Tom Davies Associated Press``; or 0."""
    if piece.count(" ") < 2:  # noqa: PLR2004 -- of first and last name and a house
        return 0
    for match in re.finditer(" ", piece):
        organisation = piece[match.end() :]
        is_organisation = (
            lexicon.is_agency(organisation) or organisation.partition(" ")[0] in STATION_WORDS
        )  # BBC Türkçe
        if is_organisation and is_full_name(piece[: match.start()]):
            return match.start()
    return 0


def is_affiliation(bare: str, last: dict[str, str], lexicon: Lexicon) -> bool:
    """Is *bare* the organisation that the *last* author writes for?"""
    first, *more = bare.split(maxsplit=1)
    if lexicon.is_agency(bare) or lexicon.is_agency(first) or first.partition("-")[0] in STATION_WORDS:
        return True
    if "name" not in last:
        return False
    if more and first in _ARTICLES_OF.get(lexicon.tag, ()):  # O Globo
        return True
    return is_organisation(bare) or (" " not in bare and " " in last["name"] and bare[0].upper() != bare[0].lower())


_ARTICLES_OF = {
    "de": ("Der", "Die", "Das"), "en": ("The",), "es": ("El", "La", "Los", "Las"), "fr": ("Le", "La", "Les"),
    "it": ("Il", "Lo", "La"), "nl": ("De", "Het"), "pt": ("O", "A", "Os"),
}  # fmt: skip


def organisation_before(piece: str, lexicon: Lexicon) -> str:
    """Return the agency before a role and a name, in a script without case: ``新华社记者李望舒``."""
    organisation = lexicon.agency(piece)
    if (
        not organisation
        or organisation[0].upper() != organisation[0].lower()
        or not (after := piece[len(organisation) :].strip())
    ):
        return ""
    return organisation if role_in(after, lexicon)[0] and role_in(after, lexicon)[1] else ""


def is_place_after_name(bare: str, last: dict[str, str]) -> bool:
    """Is *bare* a single word after a full name, in a script with spaces but without case: ``יעל כהן, חיפה``?"""
    return " " not in bare and " " in last.get("name", "") and "\u0530" < bare[0] < "\u2e80" and not has_case(bare[0])


def is_negligible(bare: str, found: list[dict[str, str]], lexicon: Lexicon) -> bool:
    """Is *bare* a degree, buttons, or the job of the last author? A photographer is removed from *found*."""
    if bare.replace(".", "") in _DEGREES:
        return True
    kinds = [match.kind for word in GLUED.split(bare) if (match := lexicon.find(word)) is not None and not match.rest]
    if not kinds or len(kinds) != len(GLUED.split(bare)):
        return False
    if kinds == [Kind.CAPTION] and len(found) > 1:  # Ann Lee (text), Bo Diaz (photos)
        found.pop()
    return not _BESIDE_NAME.isdisjoint(kinds)


_DEGREES = frozenset(["PhD", "MD", "MPH", "MBA", "JD", "Esq", "RN", "LLM", "MSc", "DPhil", "DDS", "DVM"])
_BESIDE_NAME = frozenset({Kind.CAPTION, Kind.BYLINE, Kind.TOOL, Kind.COMMENTS})


def place_in(piece: str, lexicon: Lexicon) -> str:
    """Return the place of origin in *piece*, ``from Paris``, or ``""``."""
    for word in lexicon.places if piece.startswith(lexicon.places) else ():
        if (
            piece.startswith(word)
            and len(piece) > len(word) + 1
            and piece[len(word)].lower() != piece[len(word)].upper()
        ):
            return piece[len(word) :] if piece[len(word)].isupper() else ""
    return ""


def korean_name_and_house(bare: str, role: str) -> dict[str, str]:
    """Return the Korean name in *bare* with the organisation or city next to it; otherwise ``None``."""
    match = _KOREAN.fullmatch(bare)
    if match is None:
        return {}
    organisation, name = match["house"], match["name"]
    if is_korean_name(organisation) and not is_korean_name(name):  # 김하늘 나루일보 논설위원
        organisation, name = name, organisation
    return {"name": name, "location" if role == "특파원" else "affiliation": organisation}  # 워싱턴 김하늘 특파원


_KOREAN = lazily(r"(?P<house>[^\W\d_]{3,10}) (?P<name>[가-힣]{2,4})")  # names have no space
