"""Compiles language packs into lexicons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache

from newsformat import registry
from newsformat.plugin import Language
from newsformat_text._languages._lexicon import (
    FIRST_SOLAR_MONTH,
    LONG_START,
    SHORT_START,
    Entry,
    Kind,
    Lexicon,
    lowered,
)
from newsformat_text._languages._spellings import spellings, unaccented
from newsformat_text._languages._vocabulary import SIGNS


# If two kinds have the same phrase, the later one wins.
FIELDS: tuple[tuple[Kind, Callable[[Language], tuple[str, ...]]], ...] = (
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
_SIGNS_AFTER = "፡፦:：/／ |｜)）.,،、-–—=\u00a0\u3000"  # signs that may follow a phrase of two letters
_ALIASES = {
    "nb": "no", "nn": "no", "iw": "he", "in": "id", "pcm": "en", "tl": "fil", "bs": "hr", "sh": "hr",
    "ckb": "ku", "kmr": "ku", "sdh": "ku", "pes": "fa", "prs": "fa", "cmn": "zh", "yue": "zh", "wuu": "zh",
    "an": "es", "dsb": "hsb", "acm": "ar", "aeb": "ar", "afb": "ar", "apc": "ar", "arb": "ar", "ary": "ar", "arz": "ar",
}  # fmt: skip


_WITH_BREAK_SIGNS = frozenset({"km", "lo", "my", "th", "bo"})  # languages that use U+200B for possible line breaks


@cache
def lexicon_for(language: str) -> Lexicon:
    """Return the lexicon of *language* (BCP 47), including phrases common to all languages; compiled once."""
    return compile_lexicon(language, registry().languages_of(frozenset({*_common(language), *_tags(language)})))


def compile_lexicon(language: str, packs: tuple[Language, ...]) -> Lexicon:
    """Return the lexicon of *language* made from the packs *packs*."""
    tags = _tags(language)
    own_packs = [pack for pack in packs if pack.tag.lower() in tags] if tags[0] else []
    return _compiled(
        tags[0] if own_packs else "und", [pack for pack in packs if pack.tag in _common(language)], own_packs
    )


def _tags(language: str) -> tuple[str, str, str]:
    """Return the tags of packs for *language*: the canonical primary tag, the primary tag, and the full tag."""
    primary = language.lower().replace("_", "-").split("-")[0]
    return _ALIASES.get(primary, primary), primary, language.lower()


# Other languages in which sites of a language have buttons and headings.
_OTHER_SITE_LANGUAGES = {
    "hr": "sr", "bs": "sr", "sh": "sr", "be": "ru", "kk": "ru", "ky": "ru", "tt": "ru", "ba": "ru", "uz": "ru",
    "uk": "ru", "tg": "ru", "ru": "uk kk",  # Russian papers there use local buttons, too
    "eu": "es", "gl": "es", "ca": "es", "cy": "en", "ga": "en", "gd": "en", "mt": "en",
    "fo": "da", "kl": "da", "fy": "nl", "lb": "de", "hsb": "de", "rm": "de", "ht": "fr", "br": "fr", "oc": "fr",
    "cv": "ru", "os": "ru", "sah": "ru", "se": "no", "ast": "es", "bho": "hi", "su": "id", "ceb": "fil", "lg": "en",
    "mi": "en", "ny": "en", "tn": "en", "dsb": "de",
}  # fmt: skip


def _common(language: str) -> tuple[str, ...]:
    """Return the tags of further packs used for texts in *language*."""
    return "und", *_OTHER_SITE_LANGUAGES.get(_tags(language)[1], "").split()


def _compiled(tag: str, common: list[Language], own_packs: list[Language]) -> Lexicon:
    packs = common + own_packs
    openings = _openings(packs)
    return Lexicon(
        tag=tag,
        openings=openings,
        starts=_starts(openings),
        following=_following(openings),
        eager=frozenset(SIGNS + "İ") | {start for start in openings if len(start) == 1},
        agencies=_by_start(
            _agency_spellings([name for pack in packs for name in pack.agencies + pack.unnamed_agencies])
        ),
        joiners=("&", *[word for pack in own_packs for word in pack.byline_joiners]),
        endings=tuple(sorted((word for pack in own_packs for word in pack.byline_endings), key=len, reverse=True)),
        roles=tuple(
            sorted(spellings(role.lower() for pack in own_packs for role in pack.roles), key=len, reverse=True)
        ),
        months=_month_numbers(packs),
        unnamed=frozenset(spellings(name for pack in packs for name in pack.unnamed_agencies)),
        places=tuple(f"{word} " for pack in own_packs for word in pack.place_words),
        unglued_never=frozenset(word for pack in own_packs for word in pack.unglued_never),
        dateline_stops=any(pack.dateline_stops for pack in own_packs),
        dialogue_dashes=any(pack.dialogue_dashes for pack in own_packs),
        full_stops=all(pack.full_stops for pack in own_packs),
        day_first=all(pack.day_first for pack in own_packs),
        parted=tag in _WITH_BREAK_SIGNS,
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
    plain: dict[str, Kind] = {}
    for pack in packs:
        for kind, phrases in FIELDS:
            forms = [lookup_form(phrase) for phrase in phrases(pack)]
            found.update(dict.fromkeys(spellings(forms), kind))
            plain.update(dict.fromkeys(unaccented(forms), kind))
    found = plain | found
    table = defaultdict[str, list[Entry]](list)
    for phrase in sorted(found, key=len, reverse=True):
        table[phrase[:LONG_START] if len(phrase) >= LONG_START else phrase[:SHORT_START]].append(
            (phrase, found[phrase])
        )
    return {start: tuple(entries) for start, entries in table.items()}


def lookup_form(phrase: str) -> str:
    """Return *phrase* in lower case, without signs before it and a colon after it, for looking it up."""
    return lowered(phrase.lstrip(SIGNS)).rstrip(" :：")


def _starts(openings: dict[str, tuple[Entry, ...]]) -> frozenset[str]:
    """Return the first three characters of lines that may start with a phrase, in lower, upper and title case."""
    small = {start[:SHORT_START] for start in openings}
    small.update([start + sign for start in small if len(start) == SHORT_START - 1 for sign in _SIGNS_AFTER])
    small.update([start.replace("'", "’") for start in small if "'" in start])
    cased = [start for start in small if start.isascii() or start != start.upper()]
    return frozenset(small.union(map(str.upper, cased), map(_capitalised, cased)))


def _capitalised(start: str) -> str:
    """Return *start* with its first letter capitalised, even after a sign: ``¿Te``."""
    position = int(start[:1] in _OPENING)
    return start[:position] + start[position : position + 1].upper() + start[position + 1 :]


_OPENING = frozenset("¿¡")


def _following(openings: dict[str, tuple[Entry, ...]]) -> dict[str, set[str]]:
    """Return the characters 4 to 6 of phrases by the first three, unless one such phrase is shorter."""
    found: dict[str, set[str]] = {}
    for start in openings:
        found.setdefault(start[:SHORT_START], set()).add(start[SHORT_START:])
    return {
        first: after for first, after in found.items() if "" not in after and first[: SHORT_START - 1] not in openings
    }


def _agency_spellings(agencies: list[str]) -> set[str]:
    """Return the names of *agencies* in all spellings: ``ČTK`` is ``CTK`` on wires."""
    return spellings(agencies) | unaccented(agencies, min_letters=2)


def _by_start(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    table: dict[str, set[str]] = {}
    for name in names:
        table.setdefault(name[:2], set()).add(name)
    return {start: tuple(sorted(found, key=lambda name: (-len(name), name))) for start, found in table.items()}


def _month_numbers(packs: list[Language]) -> dict[str, int]:
    return {
        name: number
        for pack in packs
        for start, months in ((1, pack.months), (FIRST_SOLAR_MONTH, pack.solar_months))
        for number, names in enumerate(months, start)
        for spelled in (unaccented, spellings)
        for name in spelled(map(str.lower, names))
    }
