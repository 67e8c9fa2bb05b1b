"""A language pack made ready for looking lines up: by the first letters of a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import cache, cached_property
from typing import NamedTuple

from attrs import frozen

from newsformat import registry
from newsformat.plugin import Language
from newsformat_text._languages._spellings import spellings
from newsformat_text._languages._vocabulary import SIGNS, Vocabulary, vocabulary


class Kind(StrEnum):
    """What a phrase announces."""

    RELATED = "related"
    BYLINE = "byline"
    CREDIT = "credit"
    EDITOR = "editor"
    DATE = "date"
    UPDATE = "update"
    CAPTION = "caption"
    COPYRIGHT = "copyright"
    TAGS = "tags"
    TOOL = "tool"
    COMMENTS = "comments"
    EMBARGO = "embargo"
    RELEASE = "release"
    CONTACT = "contact"


class Match(NamedTuple):
    """A phrase found at the start of a line, and what follows it."""

    kind: Kind
    phrase: str
    rest: str  # without the separator
    marked: bool  # a colon, dash or bracket stands between
    words: int  # of the phrase; in scripts without spaces, every two or four letters

    @property
    def of_site(self) -> bool:
        """Is it a phrase of sites that begins no sentence of a story: ``Your email address will not be published``?"""
        return self.kind is Kind.TOOL and self.words >= _UNMISTAKABLE


_UNMISTAKABLE = 4  # words of a phrase
SOLAR = 13  # the number of the first Persian month
Entry = tuple[str, Kind]

# Later kinds win where two hold the same phrase.
_FIELDS: tuple[tuple[Kind, Callable[[Language], tuple[str, ...]]], ...] = (
    (Kind.TOOL, lambda pack: pack.tool_lines),
    (Kind.CONTACT, lambda pack: pack.contact_words),
    (Kind.CAPTION, lambda pack: pack.caption_words),
    (Kind.BYLINE, lambda pack: pack.byline_words),
    (Kind.EDITOR, lambda pack: pack.editor_words),
    (Kind.CREDIT, lambda pack: pack.credit_words),
    (Kind.DATE, lambda pack: pack.date_words),
    (Kind.UPDATE, lambda pack: pack.update_words),
    (Kind.TAGS, lambda pack: pack.tag_words),
    (Kind.COMMENTS, lambda pack: pack.comment_headings),
    (Kind.RELATED, lambda pack: pack.related_headings),
    (Kind.COPYRIGHT, lambda pack: pack.copyright_words),
    (Kind.EMBARGO, lambda pack: pack.embargo_words),
    (Kind.RELEASE, lambda pack: pack.release_words),
)
_SEPARATORS = "፡፦៖:：|｜»>→►▶-–—/／=.,،…"
_COLONS = frozenset("፡፦៖:：|｜»>→►▶／=")
_DASHES = frozenset("-–—")  # before the title of another story
_LONGEST = 80  # characters of a phrase
_START, _SHORT = 6, 3  # characters by which long and short phrases are looked up
_SIGNS_AFTER = "፡፦:：/／ |｜)）.,،、-–—=\u00a0\u3000"  # what may follow a phrase of two letters
_POINTERS = frozenset("▶►▷☞👉")  # before a phrase they mark it as a colon behind it does
_ALIASES = {
    "nb": "no",
    "nn": "no",
    "iw": "he",
    "in": "id",
    "pcm": "en",
    "prs": "fa",
    "tl": "fil",
    "bs": "hr",
    "sh": "hr",
}


@frozen(kw_only=True, eq=False, repr=False)
class Lexicon:
    """What is known of the language of a text.

    Attributes:
        tag: of the pack; ``und`` where there is none.
        openings: phrases by their first six characters in small letters, longest first; shorter ones by their first
            three, or by themselves.
        starts: the first three characters of the same, in small letters, capitals, and one capital.
        following: the next three by the first three, in small letters, where all phrases are so long.
        eager: first characters of lines that must be looked up in any case: signs, and phrases of one letter.
        agencies: names as printed, longest first, by their first two characters.
        months: their numbers by their names in small letters; those of the Persian calendar count from 13.
        sites: beginnings of words that sites say of themselves.
        tools: phrases of buttons and of readers' comments.
    """

    tag: str
    openings: dict[str, tuple[Entry, ...]]
    starts: frozenset[str]
    following: dict[str, set[str]]
    eager: frozenset[str]
    agencies: dict[str, tuple[str, ...]]
    joiners: tuple[str, ...]
    endings: tuple[str, ...]
    roles: tuple[str, ...]
    months: dict[str, int]
    unnamed: frozenset[str]
    places: tuple[str, ...]
    unglued_never: frozenset[str]
    dateline_stops: bool
    dialogue_dashes: bool
    full_stops: bool
    day_first: bool
    sites: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()

    @cached_property
    def buttons(self) -> Vocabulary:
        """Words of buttons."""
        return vocabulary(self.tools)

    def may_begin(self, line: str, at: int = 0) -> bool:
        """Could a phrase begin at *at* in *line*, where one of the `starts` is? It is half the work of `find`."""
        low = _plain(line[at : at + _START + 1])
        after = self.following.get(low[:_SHORT])
        return after is None or low[_SHORT:_START] in after

    def find(self, line: str) -> Match | None:
        """Return the phrase that *line* starts with, bullets and brackets aside."""
        pointed, line = line[:1] in _POINTERS, line.lstrip(SIGNS)
        low, get = _plain(line[: _START + 1]), self.openings.get  # Σ is another letter at the end
        if entries := get(low[:_START], ()) + get(low[:_SHORT], ()) + get(low[:2], ()) + get(low[:1], ()):
            low = _plain(line[:_LONGEST])
            for phrase, kind in entries:
                if low.startswith(phrase) and (match := _bounded(line, phrase, kind)):
                    return match._replace(marked=True) if pointed and kind is Kind.RELATED else match
        return None

    def agency(self, line: str) -> str:
        """Return the agency whose name *line* starts with, as printed, or ``""``."""
        names = self.agencies.get(line[:2], ())
        return next((name for name in names if line.startswith(name)), "") if line.startswith(names) else ""

    def names_agency(self, name: str) -> bool:
        """Is *name* the name of one agency, and not a word for agencies?"""
        return self.is_agency(name) and name not in self.unnamed

    def is_agency(self, name: str) -> bool:
        """Is *name* the whole name of an agency?"""
        return name in self.agencies.get(name[:2], ())


def _bounded(line: str, phrase: str, kind: Kind) -> Match | None:
    size = len(phrase)
    after = line[size : size + 1]
    letters = _letters_a_word(phrase[-1])
    spaced = not letters
    if spaced and after.isalnum() and phrase[-1].isalnum() and not (after.isascii() > phrase[-1].isascii()):
        return None  # another script is another word: ФотоAP
    if size < _SHORT and not spaced and phrase[-1].isalpha() and after.isalpha():  # 文化 is not 文
        return None
    rest = line[size:].strip()
    words = max(len(phrase) // letters if letters else 0, phrase.count(" ") + 1)
    marked = not rest or after in _COLONS or rest[0] in _COLONS or phrase[-1] in _COLONS
    if not marked and kind is Kind.RELATED and words > 1:
        marked = rest[0] in _DASHES or phrase[-1] in _DASHES
    return Match(kind, phrase, rest.lstrip(_SEPARATORS + "】〕]）)＞ ").strip(), marked, words)


def _letters_a_word(last: str) -> int:
    """Return of how many letters words are in the script of *last*, which does not part them; 0 where blanks do."""
    if last < "\u0e00":
        return 0
    return next((size for start, end, size in _UNPARTED if start <= last < end), 0)


_UNPARTED = (
    ("\u0e00", "\u10a0", 4),  # Thai, Lao, Tibetan, Burmese
    ("\u1780", "\u1800", 4),  # Khmer
    ("\u2e80", "\uac00", 2),  # Chinese, Japanese
    ("\uf900", "\ufb00", 2),
    ("\uff00", "\uffff", 2),
)


@cache
def lexicon(language: str) -> Lexicon:
    """Return what is known of *language* (BCP 47), with what goes with every language; compiled once."""
    return lexicon_of(language, registry().languages_of(frozenset({"und", *_tags(language)})))


def lexicon_of(language: str, known: tuple[Language, ...]) -> Lexicon:
    """Return what the packs *known* say of *language*."""
    tags = _tags(language)
    own = [pack for pack in known if pack.tag.lower() in tags] if tags[0] else []
    return _compiled(tags[0] if own else "und", [pack for pack in known if pack.tag == "und"], own)


def _tags(language: str) -> tuple[str, str, str]:
    """Return the tags of packs for *language*: as packs call it, alone, and with its country or script."""
    primary = language.lower().replace("_", "-").split("-")[0]
    return _ALIASES.get(primary, primary), primary, language.lower()


def _compiled(tag: str, common: list[Language], own: list[Language]) -> Lexicon:
    packs = common + own
    openings = _openings(packs)
    return Lexicon(
        tag=tag,
        openings=openings,
        starts=_starts(openings),
        following=_following(openings),
        eager=frozenset(SIGNS + "İ") | {start for start in openings if len(start) == 1},
        agencies=_by_start(spellings(name for pack in packs for name in pack.agencies + pack.unnamed_agencies)),
        joiners=tuple(word for pack in own for word in pack.byline_joiners),
        endings=tuple(sorted((word for pack in own for word in pack.byline_endings), key=len, reverse=True)),
        roles=tuple(sorted(spellings(role.lower() for pack in own for role in pack.roles), key=len, reverse=True)),
        months=_month_numbers(packs),
        unnamed=frozenset(spellings(name for pack in packs for name in pack.unnamed_agencies)),
        places=tuple(f"{word} " for pack in own for word in pack.place_words),
        unglued_never=frozenset(word for pack in own for word in pack.unglued_never),
        dateline_stops=any(pack.dateline_stops for pack in own),
        dialogue_dashes=any(pack.dialogue_dashes for pack in own),
        full_stops=all(pack.full_stops for pack in own),
        day_first=all(pack.day_first for pack in own),
        sites=tuple(
            sorted(
                {*spellings(lowered(word) for pack in packs for word in pack.site_words)},
                key=lambda word: (-len(word), word),
            )
        ),
        tools=tuple(phrase for pack in packs for phrase in pack.tool_lines + pack.comment_headings),
    )


def _openings(packs: list[Language]) -> dict[str, tuple[Entry, ...]]:
    found: dict[str, Kind] = {}
    for pack in packs:
        for kind, phrases in _FIELDS:
            known = [lowered(phrase.lstrip(SIGNS)).rstrip(" :：") for phrase in phrases(pack)]
            found.update(dict.fromkeys(spellings(known), kind))
    table: dict[str, list[Entry]] = {}
    for phrase in sorted(found, key=len, reverse=True):
        start = phrase[:_START] if len(phrase) >= _START else phrase[:_SHORT]
        table.setdefault(start, []).append((phrase, found[phrase]))
    return {start: tuple(entries) for start, entries in table.items()}


def _starts(openings: dict[str, tuple[Entry, ...]]) -> frozenset[str]:
    """Return the first three characters of lines that may start with a phrase, in small letters and in capitals."""
    small = {start[:_SHORT] for start in openings}
    small.update([start + sign for start in small if len(start) == _SHORT - 1 for sign in _SIGNS_AFTER])
    small.update([start.replace("'", "’") for start in small if "'" in start])
    cased = [start for start in small if start.isascii() or start != start.upper()]
    return frozenset(small.union([start.upper() for start in cased], [start[0].upper() + start[1:] for start in cased]))


def _following(openings: dict[str, tuple[Entry, ...]]) -> dict[str, set[str]]:
    """Return the three characters that follow the first three of phrases, but for where one is no longer."""
    found: dict[str, set[str]] = {}
    for start in openings:
        found.setdefault(start[:_SHORT], set()).add(start[_SHORT:])
    return {first: after for first, after in found.items() if "" not in after and first[: _SHORT - 1] not in openings}


def _plain(text: str) -> str:
    """Return *text* in small letters, with the apostrophe of typewriters."""
    low = text.lower().replace("’", "'")
    return low if len(low) == len(text) else lowered(text).replace("’", "'")


def lowered(text: str) -> str:
    """Return *text* in small letters, as long as it was."""
    low = text.lower()
    return low if len(low) == len(text) else "".join([char.lower()[0] for char in text])


def _by_start(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    table: dict[str, set[str]] = {}
    for name in names:
        table.setdefault(name[:2], set()).add(name)
    return {start: tuple(sorted(found, key=lambda name: (-len(name), name))) for start, found in table.items()}


def _month_numbers(packs: list[Language]) -> dict[str, int]:
    return {
        name: number
        for pack in packs
        for start, months in ((1, pack.months), (SOLAR, pack.solar_months))
        for number, names in enumerate(months, start)
        for name in spellings(map(str.lower, names))
    }
