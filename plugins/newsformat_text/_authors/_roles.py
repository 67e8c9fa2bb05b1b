"""Recognises roles next to names: ``staff writer``, ``記者``."""

from __future__ import annotations

from functools import cache

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors._person import has_case, is_full_name, is_organisation
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._organisation_words import PLACES, ROLE_MODIFIERS
from newsformat_text._languages._subjects import PLACE_NAME_STARTS, names_subject


def role_in(piece: str, lexicon: Lexicon) -> tuple[str, str]:
    """Return the role at either end of *piece*, and the rest."""
    low = piece.lower()
    has_role_word = lexicon.tag == "en" and not _role_words(lexicon).isdisjoint(low.split())
    if parts := _split_glued_role(piece, lexicon) or (
        has_role_word and (_glued_to_name(piece, lexicon) or _behind_agency(piece, lexicon))
    ):
        return parts
    if lexicon.tag == "en":
        low = low.removesuffix("s")  # of several people
    if name := _name_before(piece, low, lexicon):
        return piece[len(name) :].strip(" ,"), name
    words = low.split()
    if not words:
        return "", piece
    first = piece.partition(" ")[0]
    begins_with_role = (
        words[0] in ROLE_MODIFIERS or _last_part(words[0]) in _role_words(lexicon) or lexicon.is_agency(first)
    )
    if begins_with_role and (parts := _before_name(piece, words, lexicon)):
        return parts
    if _role_words(lexicon).isdisjoint((words[0], words[-1])):
        return "", piece
    return _split_known_role(piece, low, lexicon)


def is_special_to(line: str) -> bool:
    """Is *line* nothing but the affiliation of the author, ``Special to The Courier``?"""
    return line[0].isupper() and len(line) <= _MAX_PUBLICATION and line.lower().startswith(_SPECIAL)


_MAX_PUBLICATION = 40  # characters
_SPECIAL = ("special to ", "especial para ", "collaboration spéciale", "spécial pour ", "speciale per ")


def _before_name(piece: str, words: list[str], lexicon: Lexicon) -> tuple[str, str] | None:
    """Return the capitalised role and the full name that make up *piece*: ``Senior Reporter Ann Lee``."""
    printed = piece.split()
    for size in range(1, min(len(words) - 1, _ROLE_WORDS + 1)) if printed[0][0].isupper() else ():
        before = words[lexicon.is_agency(printed[0]) : size - 1]
        is_role = _last_part(words[size - 1]) in lexicon.roles and all(word in ROLE_MODIFIERS for word in before)
        name = " ".join(printed[size:])
        if (is_role or " ".join(words[:size]) in lexicon.roles) and _is_person_after_role(name, lexicon):
            return " ".join(printed[:size]), name
    return None


_ROLE_WORDS = 3  # of a role before a name


def _last_part(word: str) -> str:
    """Return the last part of the compound *word*: ``redakteurin`` of ``harbour-redakteurin``."""
    return word.rpartition("-")[2]


def _is_person_after_role(name: str, lexicon: Lexicon) -> bool:
    """Is *name*, after a role, a person, and not part of the role or its subject or place?"""
    first, *more = name.lower().split()
    if not is_full_name(name) or is_organisation(name) or names_subject(name) or begins_lowercase(name):
        return False
    is_modified = first in ROLE_MODIFIERS or first in PLACE_NAME_STARTS or lexicon.is_agency(name.partition(" ")[0])
    return not is_modified and _role_words(lexicon).isdisjoint((first, *more)) and has_case(name[0])


def role_with_place(line: str, lexicon: Lexicon) -> tuple[str, str]:
    """Return the role that *line* is, perhaps with a place: ``प्रतिनिधी, पुणे``.

    In scripts with capitals, and in Chinese, Japanese and Korean, it is a word before a name, unless the place
    stands in brackets: ``Reporter (Lockton)``.
    """
    if line[-1] == ")":
        role, _, place = line[:-1].partition(" (")
        if role.lower() in lexicon.roles and place.isalpha() and has_case(place[0]):
            return role, place
    role, _, place = line.rstrip(_COLONS).replace("،", ",").partition(",")
    if role not in lexicon.roles or has_case(role[0]) or role[0] >= _EAST:
        return "", ""
    return ("", "") if place.count(" ") > _MAX_PLACE_SPACES or is_full_name(place.strip()) else (role, place.strip())


_COLONS = " :：ঃ॥"
_MAX_PLACE_SPACES = 2  # spaces before and in the name of a place
_EAST = "\u2e80"  # letters from here on are of Chinese, Japanese and Korean


def _split_glued_role(piece: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """Split off a role glued to the end of a name, or to its start in Chinese: ``기자``, ``记者``."""
    for ending in lexicon.endings:
        if piece.endswith(ending):
            rest = piece[: -len(ending)].strip()
            if lexicon.tag == "ja" and rest.endswith(_DESKS_OF_JAPAN):  # 政治部記者
                return piece, ""
            return role_in(rest, lexicon) if ending in _VERBS else (ending, rest)
        if lexicon.tag == "zh" and piece.startswith(ending) and len(piece) - len(ending) > 1:
            return ending, piece[len(ending) :].strip()
    return None


def _behind_agency(piece: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """Split off the role after an agency of several words: ``Associated Press writer Ann Lee``."""
    organisation = lexicon.agency(piece)
    role, name = (
        role_in(piece[len(organisation) + 1 :], lexicon)
        if " " in organisation and len(organisation) < len(piece)
        else ("", "")
    )
    return (f"{organisation} {role}", name) if role and is_full_name(name) else None


def _glued_to_name(piece: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """Split off a capitalised role glued to the end of a name: ``Ann LeeSenior reporter``."""
    for seam in _CASE_CHANGE.finditer(piece):
        role, name = piece[seam.start() :], piece[: seam.start()]
        first, last = role.lower().split()[0], role.lower().split()[-1]
        is_role = role.lower() in lexicon.roles or (first in ROLE_MODIFIERS and last in _role_words(lexicon))
        if is_role and is_full_name(name):
            return role, name
    return None


_CASE_CHANGE = lazily(r"(?<=[a-z])(?=[A-Z][a-z]{2})")
_DESKS_OF_JAPAN = ("部", "局", "室", "課")  # last letters of their names
# Verbs after an author: ``Jón Jónsson skrifar``.
_VERBS = frozenset({"skrifar", "skrifa", "kirjoittaa", "kirjutab", "írta", "thực hiện", "ghi", "tổng hợp", "lược dịch"})


def _name_before(piece: str, low: str, lexicon: Lexicon) -> str:
    """Return the full name before a role of several words that starts with a common modifier: ``Chief``, ``Senior``."""
    words = low.split()
    index = next((position for position, word in enumerate(words) if position > 1 and word in ROLE_MODIFIERS), 0)
    if not index or not low.endswith(lexicon.roles) or lexicon.is_agency(words[0].upper()):
        return ""
    name = " ".join(piece.split()[:index])
    return name if is_full_name(name) and not _is_house_and_role(name) else ""


def _is_house_and_role(text: str) -> bool:
    """Is *text*, before a role, an acronym and the start of the role: ``WLKT Executive``, of an editor?"""
    organisation, _, role = text.partition(" ")
    return organisation.isupper() and not text.isupper() and role.lower() in ROLE_MODIFIERS


def _split_known_role(piece: str, low: str, lexicon: Lexicon) -> tuple[str, str]:
    """Split off a role of the language pack; *low* is *piece* in lower case."""
    for role in lexicon.roles:
        if low.startswith(role + " ") and begins_lowercase(piece) and is_full_name(piece[len(role) :].strip()):
            return piece[: len(role)], piece[len(role) :].strip()
        if low.endswith(" " + role) and _is_before_role(piece[: -len(role)].strip(_SIGNS_BETWEEN), lexicon):
            return _wider_role(piece, piece[: -len(role)].strip(_SIGNS_BETWEEN))
        if low == role or low.startswith(role + " ") or (low.endswith(" " + role) and len(low.split()) < 5):  # noqa: PLR2004 -- words
            return piece, ""
    return "", piece


@cache
def _role_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that roles start or end with."""
    return frozenset(word for role in lexicon.roles for word in (role.split()[0], role.rsplit(maxsplit=1)[-1]))


def _wider_role(piece: str, name: str) -> tuple[str, str]:
    """Move words before a role that belong to it from the name to the role: ``Deputy``, ``Political``."""
    words = name.split()
    while len(words) > 2 and (words[-1].lower() in ROLE_MODIFIERS or words[-1] in PLACES):  # noqa: PLR2004 -- first and last name
        words.pop()
    name = " ".join(words)
    return piece[len(name) :].strip(_SIGNS_BETWEEN), name


_SIGNS_BETWEEN = " ,|–—-"  # a name and a role


def _is_before_role(text: str, lexicon: Lexicon) -> bool:
    """Is *text*, before a role, a person's name, and not part of the role or a publisher (``AP Technology Writer``)?"""
    first = text.partition(" ")[0]
    if (
        not is_full_name(text) or lexicon.is_agency(first.upper()) or first.lower() in ROLE_MODIFIERS
    ):  # City Hall reporter
        return False
    if _is_house_and_role(text):
        return False
    return not any(word in role.split() for word in text.lower().split() for role in lexicon.roles)
