"""Inserts the comma missing between a name and a role or publication, and removes buttons after names."""

from __future__ import annotations

import re
from functools import cache

from newsformat.plugin import lazily
from newsformat_text._authors._joiners import CAPITAL, LOWER
from newsformat_text._authors._person import is_full_name, is_organisation
from newsformat_text._authors._roles import role_in
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._languages._organisation_words import ORGANISATION_WORDS, PARTICLES, ROLE_MODIFIERS
from newsformat_text._languages._subjects import PLACE_NAME_STARTS


_STAFF = "staff"
_BEHIND_NAME = lazily(
    r"(?<=[^\W\d_,]) (?=(?:[Ss]pecial|SPECIAL) (?:[Tt]o|[Ff]or|TO|FOR) |(?:[Oo]f|OF|[Ff]or|FOR) (?:[Tt]he|THE) [A-Z]"
    r"|The [A-Z])"
)
_JOINED = lazily(r",\s*(?:and\s|&\s)?|\s(?:and|AND|&|with)\s")
_CAPITAL_NAME = lazily(
    rf"(?P<name>[{CAPITAL}][{CAPITAL}.'’-]+(?: [{CAPITAL}][{CAPITAL}.'’-]+){{1,3}}) (?=[{CAPITAL}][{LOWER}].{{3,40}})"
)
_BUTTONS = frozenset({Kind.TOOL, Kind.COMMENTS, Kind.UPDATE, Kind.DATE})
# Surnames that are also words of buttons.
_SURNAMES = frozenset(["Page", "Close", "Register", "Back", "Messenger", "Banner", "More", "Cancel", "Line"])
_MIN_WORDS = 3  # words of a name and the text after it


def with_commas(text: str, lexicon: Lexicon, *, after_byline_word: bool) -> str:
    """Return *text* with a comma after the last name, if it has none, and without a button after it.

    Only *after_byline_word* is the name of a paper alone distinguished from those of people.
    """
    if lexicon.tag == "en" and "s " in text:
        text = _PLURAL_ROLE.sub(r"\1 ", text)
    start = max((joined.end() for joined in _JOINED.finditer(text)), default=0)
    last = _unbuttoned(text[start:], lexicon)
    if last.count(" ") >= _MIN_WORDS - 1:
        last = _before_role(last, lexicon) or (
            _parted(last, lexicon, after_byline_word=after_byline_word) if lexicon.tag == "en" else last
        )
    return text[:start] + last


# What several are, before their names: staff writers Ann Lee and Bo Diaz
_PLURAL_ROLE = lazily(
    r"\b(?:[Oo]ur )?([Ww]riter|[Rr]eporter|[Cc]orrespondent|[Jj]ournalist)s (?!Without )(?=[A-Z][\w.'’-]+ [A-Z])"
)


def _shouted(text: str) -> re.Match[str] | None:
    """Return the name in capitals at the start of *text*, if more follows."""
    may_be = text[1:2].isupper() or text[1:2] in _IN_CAPITALS  # it takes long to compile
    return _CAPITAL_NAME.match(text) if may_be else None


_IN_CAPITALS = frozenset(".'’-")


def _before_role(text: str, lexicon: Lexicon) -> str:
    """Return *text* with a comma between a name and a role with more text, or between a name in capitals and a role."""
    if (name_match := _shouted(text)) and role_in(text[name_match.end() :], lexicon)[0]:
        return f"{name_match['name']}, {text[name_match.end() :]}"
    words = text.split(" ")
    if lexicon.is_agency(words[0]) or words[0].lower() in ROLE_MODIFIERS:  # AP Sports Writer Ann Lee
        return ""
    for size in range(2, min(len(words) - 1, _MAX_NAME_WORDS)):
        role = " ".join(words[size:]).lower()
        begins_role = role.startswith(_long(lexicon)) and any(
            role.startswith(f"{known_role} ") for known_role in lexicon.roles
        )
        if begins_role and is_full_name(" ".join(words[:size])):
            return f"{' '.join(words[:size])}, {' '.join(words[size:])}"
    return ""


@cache
def _long(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the roles that are too long for a name."""
    return tuple([role for role in lexicon.roles if len(role) >= _MIN_ROLE])


_MAX_NAME_WORDS, _MIN_ROLE = 5, 6  # words of a name and one more; letters of a role


def _unbuttoned(name: str, lexicon: Lexicon) -> str:
    words = name.split()
    last = words[-1] if len(words) >= _MIN_WORDS else ""
    if not last[:1].isupper() or last in _SURNAMES or last.lower() in ORGANISATION_WORDS:
        return name
    match = lexicon.find(words[-1])
    is_button = match is not None and match.kind in _BUTTONS and not match.rest
    bare = " ".join(words[:-1])
    return bare if is_button and is_full_name(bare) else name


def _parted(text: str, lexicon: Lexicon, *, after_byline_word: bool) -> str:
    if (following := _BEHIND_NAME.search(text)) and is_full_name(text[: following.start()]):
        return f"{text[: following.start()]},{text[following.start() :]}"
    if (name_match := _shouted(text)) and _ends_house(text[name_match.end() :]):
        return f"{name_match['name']}, {text[name_match.end() :]}"
    low = text.lower().removesuffix("s")
    role = next((role for role in (_STAFF, *lexicon.roles) if low.endswith(f" {role}")), "")
    position = (
        _name_before_house(text[: len(low) - len(role)].rstrip() if role else text) if role or after_byline_word else 0
    )
    return f"{text[:position]},{text[position:]}" if position else text


def _ends_house(text: str) -> bool:
    return text.count(" ") > 0 and is_organisation(text.lower().removesuffix(f" {_STAFF}"))


_STATION = range(3, 6)  # letters of a station's name, as in WXYZ Action News


def _name_before_house(text: str) -> int:
    """Return where a name ends that the name of a paper follows, ``Anna Marsh Harbor Times``; or 0."""
    words = text.split()
    size = 2 + (len(words) > 2 and (len(words[1].rstrip(".")) == 1 or words[1].lower() in PARTICLES))  # noqa: PLR2004 -- names
    name, organisation = words[:size], words[size:]
    low = {word.lower() for word in name}
    if (
        not organisation
        or organisation[-1].lower() not in ORGANISATION_WORDS
        or words[0].lower() in PLACE_NAME_STARTS
        or not low.isdisjoint(ORGANISATION_WORDS)
        or (words[0].isupper() and len(words[0]) in _STATION and not words[1].isupper())
    ):
        return 0
    if not is_full_name(" ".join(name)) or any(
        word[:1].islower() for word in organisation if word.lower() not in PARTICLES
    ):
        return 0
    return len(" ".join(name))
