"""Titles of other stories below the heading of readers' comments, each above its date or author.

The author and the date of a comment stand above it. So a row of such lines that begins with a name or a date has
comments, and one that begins with a title has titles.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsformat_text._dates._date_lines import may_have_date, times_on_line
from newsformat_text._document import Document, runs
from newsformat_text._labels import READER_COMMENTS, Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._unbulleted_titles import is_other_title
from newsformat_text._shape import QUESTION_OR_EXCLAMATION, bullet_width


_TITLE = Verdict(Label.RELATED, 0.85, "one of several titles below the comments' heading, each above a date or author")
_SIGNATURE = Verdict(Label.SKIPPED, 0.85, "the date or author of the story whose title stands above")
_TEASER = Verdict(Label.RELATED, 0.8, "a sentence of another story, below its title and date")
_COMMENT = Verdict(Label.COMMENTS, 0.9, "one of several readers' comments, each below its author and date")
_MIN_LINES = 3  # titles or comments
_LONGEST = 60  # characters of a date or an author
_LONGEST_NAME, _LONGEST_TIME = 30, 16  # characters of a name; letters of a time and its zone


def take(document: Document) -> None:
    """Take the titles, the date or author of each, and the sentences below these; without titles, signed comments."""
    for run in runs(index for index, verdict in enumerate(document.verdicts) if verdict is READER_COMMENTS):
        start, stop = run[0], run[-1] + 1
        for index in run if len(run) >= 2 * _MIN_LINES else ():
            if index >= start and (titles := _row_of_titles(document, index, stop)):
                start = _take_row(document, titles, stop)
        if start == run[0]:
            document.set_verdict(_signed_comments(document, run), _COMMENT)


def _row_of_titles(document: Document, start: int, stop: int) -> list[int]:
    """Return the titles of the row that begins on line *start*, or none if it is too short or has comments."""
    if _is_signature(document, start - 1):
        return []
    titles, index = list[int](), start
    while index + 1 < stop and _may_be_title(document, index) and _is_signature(document, index + 1):
        titles.append(index)
        index = _end_of_entry(document, index, stop)
    return titles if len(titles) >= _MIN_LINES else []


def _end_of_entry(document: Document, title: int, stop: int) -> int:
    """Return the line below *title*, its signature, and a sentence that has no signature of its own."""
    below = title + 2
    is_teaser = below < stop and document.ended[below] and not (below + 1 < stop and _is_signature(document, below + 1))
    return below + is_teaser


def _take_row(document: Document, titles: Sequence[int], stop: int) -> int:
    """Take *titles* and what stands below each, and return the line below the last."""
    for title in titles:
        document.verdicts[title : title + 2] = [_TITLE, _SIGNATURE]
        if _end_of_entry(document, title, stop) > title + 2:
            document.verdicts[title + 2] = _TEASER
    return _end_of_entry(document, titles[-1], stop)


def _may_be_title(document: Document, index: int) -> bool:
    """May line *index* be a title, by its form? A line in lower case is a comment."""
    line = document.lines[index]
    is_question = line[-1] in QUESTION_OR_EXCLAMATION and document.matches[index] is None and not document.prose[index]
    if line[bullet_width(line) :][:1].islower() or not (is_question or is_other_title(document, index)):
        return False
    return not _is_signature(document, index)


def _signed_comments(document: Document, run: list[int]) -> range:
    """Return the lines of *run* that are comments, each below its author and date, under a heading or button."""
    signatures = [index for index in run if _is_signature(document, index) and not document.lines[index][0].isdigit()]
    if len(signatures) < _MIN_LINES or document.matches[signatures[0] - 1] is None:
        return range(0)
    if any(below == above + 1 for above, below in pairwise(signatures)):
        return range(0)
    return range(signatures[0], min(signatures[-1] + 1, run[-1]) + 1)


def _is_signature(document: Document, index: int) -> bool:
    """Is line *index* a byline, or a date with at most a name before it and a time behind it?"""
    line, match = document.lines[index], document.matches[index]
    if len(line) > _LONGEST or document.ended[index]:
        return False
    if match is not None and match.kind is Kind.BYLINE and match.rest:
        return len(match.rest) <= _LONGEST_NAME
    times = times_on_line(document, index) if may_have_date(line, document.lexicon) else ()
    return bool(times) and times[0].start <= _LONGEST_NAME and _letters(line[times[-1].end :]) <= _LONGEST_TIME


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
