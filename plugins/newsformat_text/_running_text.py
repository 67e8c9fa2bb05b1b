"""Finds the running text of a document: long lines that end a sentence."""

from __future__ import annotations

from newsformat_text._above._site_lines import delivers_news
from newsformat_text._dates import _when
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._rules._credit_endings import names_from_left
from newsformat_text._shape import ENDINGS, FIRST_SYMBOL, ends_sentence, ends_with_signature, has_digit, scale


LONG = 80  # characters of Latin script: a line this long that ends a sentence is running text
_SHORT_SHARE = 0.6  # of that length, for a text without any line as long
_BULLETS = "-*•"


def running_text(lines: list[str], lexicon: Lexicon, of_site: list[int]) -> list[bool]:
    """Return for each line whether it is running text; lines *of_site* and date lines above the story are not."""
    prose = _prose(lines, lexicon, of_site)
    _exclude_lines_above(lines, lexicon, prose)
    return prose


def _prose(lines: list[str], lexicon: Lexicon, of_site: list[int]) -> list[bool]:
    """Return for each line whether it is long and ends a sentence; if none is, shorter lines count as long.

    Lines *of_site* start with a site's phrase or credit a reporter, and do not count.
    """
    min_length = LONG / scale(lexicon.tag)
    if lexicon.full_stops:
        ends = ENDINGS | {";"} if lexicon.tag == "el" else ENDINGS
        prose = [
            len(line) >= min_length
            and (line[-1] in ends or ((line[-1].isalnum() or line[-1] >= FIRST_SYMBOL) and ends_with_signature(line)))
            and line[0] not in _BULLETS
            for line in lines
        ]
    else:
        prose = [len(line) >= min_length and line[0] not in _BULLETS for line in lines]
    for index in of_site:
        prose[index] = False
    if True not in prose:
        prose = [
            len(line) >= min_length * _SHORT_SHARE and ends_sentence(line) and line[0] not in _BULLETS for line in lines
        ]
        for index in of_site:
            prose[index] = False
    return prose


def _exclude_lines_above(lines: list[str], lexicon: Lexicon, prose: list[bool]) -> None:
    """Clear *prose* for lines near the top that only look like running text: date lines, captions printed twice."""
    for index in range(min(_HEAD, len(lines))):
        if not prose[index]:
            continue
        if (
            not lexicon.full_stops
            and has_digit(lines[index])
            and (is_relative_time(lines[index]) or _is_signed(lines[index], lexicon))
        ):
            prose[index] = False
        if (lexicon.tag == "ko" and names_from_left(lines[index])) or (
            lexicon.tag == "ja" and delivers_news(lines[index])
        ):
            prose[index] = False
        if lines[index][-1] not in ")）" or ends_sentence(lines[index]):
            continue
        if _is_stamp(lines[index], lexicon):
            prose[index] = False
        elif lines[index] in lines[index + 1 : index + 2]:
            for other in range(index, min(index + _HEAD, len(lines))):
                prose[other] = prose[other] and lines[other] != lines[index]


def _is_signed(line: str, lexicon: Lexicon) -> bool:
    """Is *line* a date followed, after a bar, by a byline that starts with a byline phrase?"""
    parts = line.split("|") if len(line) <= _MAX_STAMP else []
    matches = [lexicon.find(part.strip()) for part in parts[1:] if part.strip()]
    has_byline = any(match is not None and match.kind in _SIGNING for match in matches)
    return has_byline and bool(_when.find_times(parts[0], lexicon))


_SIGNING = frozenset({Kind.BYLINE, Kind.EDITOR, Kind.CREDIT})


def _is_stamp(line: str, lexicon: Lexicon) -> bool:
    """Is *line* a date and time with little else, although it ends like running text, with a bracket?"""
    if len(line) > _MAX_STAMP or not has_digit(line):
        return False
    found = _when.find_times(line, lexicon)
    if not found or not found[0].timed:
        return False
    text = line[: found[0].start] + line[found[-1].end :]
    return sum(map(str.isalpha, text)) <= _MAX_BESIDE_DATE


_HEAD = 10  # first lines to look at
_MAX_STAMP, _MAX_BESIDE_DATE = 120, 42  # maximum characters of the line, and letters besides the date
