"""Finds the phrases that the lines of a text start with, sets recurring buttons aside, and detects glued buttons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsformat.plugin import lazily
from newsformat_text._labels import RECURRING_BUTTON, SetAside
from newsformat_text._languages._compounds import Compounds, compounds
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._running_text import LONG


def find_phrases(lines: list[str], lexicon: Lexicon) -> list[Match | None]:
    """Return for each line the phrase of the lexicon that it starts with, or ``None``."""
    found = _phrases_at_start(lines, lexicon)
    if (composed := compounds(lexicon.tag)) is not None:
        found = [_compound_heading(*entry, composed) for entry in zip(lines, found, strict=True)]
    if lexicon.tag != _ENGLISH:
        for index in range(1, len(lines)):
            match = found[index]
            if lines[index].isascii() and (match is None or _is_one_word(match)):
                found[index] = _english_phrase(lines[index]) or match
    return found


def _is_one_word(match: Match) -> bool:
    """Is *match* a single word with text behind it, which together may be an English phrase?"""
    return match.words == 1 and match.rest != ""


def _english_phrase(line: str) -> Match | None:
    """Return the English phrase that *line* of a text in another language is: site software is often not translated.

    Two words with text behind them are not enough: they may be a name, or belong to the other language.
    """
    if len(line) > _MAX_PHRASE or " " not in line:
        return None
    match = lexicon_for(_ENGLISH).find(line)
    if match is not None and match.kind in _SOFTWARE_KINDS and match.words > 1 + (match.rest != ""):
        return match
    return None


_ENGLISH = "en"
_MAX_PHRASE = 160  # characters of a line with an English phrase
_SOFTWARE_KINDS = frozenset({Kind.TOOL, Kind.COMMENTS, Kind.RELATED, Kind.TAGS})


def _compound_heading(line: str, match: Match | None, composed: Compounds) -> Match | None:
    """Return the compound heading that *line* is, or else the phrase *match* that it starts with."""
    if match is not None and not match.rest:
        return match
    heading = composed.heading(line)
    return Match(Kind.RELATED, heading, "", marked=True, words=heading.count(" ") + 2) if heading else match


def _phrases_at_start(lines: list[str], lexicon: Lexicon) -> list[Match | None]:
    find = lexicon.find
    if lexicon.parted:
        return [*map(find, lines)]
    found = _phrases_as_printed(lines, lexicon)
    if lexicon.tag in _STRETCHED_LANGUAGES:
        for index in [
            k
            for k, start_match in enumerate(found)
            if len(lines[k]) <= _MAX_STRETCHED and (start_match is None or start_match.rest)
        ]:
            bare = _STRETCH_SIGNS.sub("", lines[index]) if _STRETCH_SIGNS.search(lines[index]) else ""
            if bare and (match := find(bare)) and not match.rest:
                found[index] = match
    return found


_STRETCHED_LANGUAGES = frozenset({"ar", "fa", "ur", "ps"})  # languages that stretch letters
_MAX_STRETCHED = 60  # characters of a phrase
_STRETCH_SIGNS = lazily("[\u0640\u064b-\u0652]")  # tatweel and vowel signs


def _phrases_as_printed(lines: list[str], lexicon: Lexicon) -> list[Match | None]:
    find, may_begin, starts, eager = lexicon.find, lexicon.may_begin, lexicon.starts, lexicon.eager
    return [
        (find(line) if line[2:3] in _COPYRIGHT_SIGNS or (line[2:5] in starts and may_begin(line, 2)) else None)
        if line[:2] == "- "
        else find(line[2:])
        if line[:5] in _SLASHED_BYLINES
        else find(line)
        if line[0] in eager or (line[:3] in starts and may_begin(line))
        else _numbered_button(line, lexicon)
        if line[1:3] == ". " and line[0] in _DIGITS and len(line) <= _MAX_NUMBERED
        else None
        for line in lines
    ]


_COPYRIGHT_SIGNS = frozenset("©ⓒ")
_SLASHED_BYLINES = frozenset({"/ By ", "/ by "})  # after a publisher's name: ABC Lockton, / By Ann Lee


def _numbered_button(line: str, lexicon: Lexicon) -> Match | None:
    """Return the button that *line* consists of after its number: ``1. Skip to content``; otherwise ``None``."""
    match = lexicon.find(line[3:]) if line[3:] else None
    is_button = match is not None and match.kind is Kind.TOOL and match.words > 1 and not match.rest
    return match if is_button else None


_DIGITS, _MAX_NUMBERED = frozenset("123456789"), 60  # first digits of the number; characters of the whole line


def without_update_sentences(lines: list[str], matches: list[Match | None], matched: list[int]) -> list[int]:
    """Return *matched* without sentences of the story that start with the word *update*: ``UPDATE: The …``.

    Their *matches* are cleared.
    """
    updates = [k for k in matched if (match := matches[k]) is not None and match.phrase == "update" and match.rest]
    updates = [k for k in updates if len(lines[k]) >= LONG and lines[k][-1] == "." and lines[k][6] == ":"]
    for index in updates:
        matches[index] = None
    return [index for index in matched if matches[index] is not None] if updates else matched


def set_buttons_aside(
    lines: list[str], numbers: Sequence[int], matches: list[Match | None]
) -> tuple[list[str], Sequence[int], list[Match | None], SetAside]:
    """Take recurring lines that are a button or advert out of *lines*.

    Return the lines left, with their numbers and matches, and those taken out by number.
    """
    buttons = [k for k, match in enumerate(matches) if match is not None and match.kind is Kind.TOOL and not match.rest]
    if len(buttons) < _RECURRING:
        return lines, numbers, matches, {}
    counts = Counter([lines[k] for k in buttons])
    removed = {k for k in buttons if counts[lines[k]] >= _RECURRING and k}
    remaining = [k for k in range(len(lines)) if k not in removed]
    if not removed or not remaining:
        return lines, numbers, matches, {}
    apart = {numbers[k]: (lines[k], RECURRING_BUTTON) for k in removed}
    return [lines[k] for k in remaining], [numbers[k] for k in remaining], [matches[k] for k in remaining], apart


_RECURRING = 3  # minimum occurrences of a button


def glued_buttons(lines: list[str], lexicon: Lexicon) -> dict[int, int]:
    """Return where the story starts on each line with a button or site phrase glued before it: ``Share thisThe …``.

    The rest must be running text, so that titles of other stories are kept whole; and the glued part must be a whole
    phrase or end with a full stop, so that words with inner capitals are not split: ``Read more LeserInnen …``.
    """
    found = {}
    for index, line in enumerate(lines):
        if len(line) < LONG + _MIN_GLUED or line[-1] not in _SENTENCE_ENDS:
            continue
        for seam in _CASE_CHANGE.finditer(line, _MIN_GLUED + 1, _MAX_GLUED):
            start = seam.start()
            match, rest = lexicon.find(line[:start]), line[start:]
            if match is not None and match.kind in _SITE_KINDS and match.words > 1 and lexicon.find(rest) is None:
                if len(rest) >= LONG and (not match.rest or line[start - 1] in _SENTENCE_ENDS):
                    found[index] = start
                break
    return found


_SITE_KINDS = frozenset({Kind.TOOL, Kind.RELATED, Kind.COMMENTS})
_SENTENCE_ENDS = frozenset(".!?\"”’'")
_MIN_GLUED, _MAX_GLUED = 6, 160  # characters of the glued part
_CASE_CHANGE = lazily(  # a capital, perhaps quoted, right behind a small letter or the full stop behind one
    "[A-ZÀ-ÖØ-Þ\"“‘'](?:(?<=[a-zß-öø-ÿ].)|(?<=[a-zß-öø-ÿ][.!?].))"
    "(?:(?<![\"“‘'])|[A-ZÀ-ÖØ-Þ])(?=[a-zß-öø-ÿ’' A-ZÀ-ÖØ-Þ])"
)
