"""Readers' comments without a heading: a word for the reader, a date and time, and then sentences.

Authors sign with a full name. Several readers may each sign on one line: ``xxx (guest) 13.01. 08:43``. Entries of a
live blog may each be under a place and a time; so a reader's name has a digit or begins with a small letter, as no
heading does (``Dalibor88``), or no long line follows.
"""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._dates._date_lines import times_on_line
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._document import Document
from newsformat_text._labels import READER_COMMENTS, Label, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._sentences import speaks_of_site
from newsformat_text._rules._teasers import is_dated
from newsformat_text._shape import COLONS, MAX_SPACED_SCALE, bullet_width, has_digit, item_number, number_width


_MIN_PROSE_ABOVE = 2  # long lines of the story above
_NAME_LENGTHS = range(3, 21)  # characters of a reader's name
_TIME = lazily(r"(?<!\d)[0-2]?\d[:.][0-5]\d(?!\d)")


def take(document: Document) -> None:
    """Take the first such line and all undecided ones below, up to a copyright line, if most text is above."""
    if document.scale >= MAX_SPACED_SCALE:
        return
    start = _first(document)
    for index in range(start, len(document.lines)) if start >= 0 else ():
        verdict = document.verdicts[index]
        if has_label(verdict, Label.COPYRIGHT):
            return
        if verdict is None or index == start + 1 or has_label(verdict, Label.DATE):
            document.verdicts[index] = READER_COMMENTS


def take_numbered(document: Document) -> None:
    """Take numbered comments, counted from 1, right above the words that end comments."""
    for end in document.matched:
        match = document.matches[end]
        if match is None or match.kind is not Kind.COMMENTS or match.rest or end <= document.last:
            continue
        start = end
        while (
            start > document.story and document.verdicts[start - 1] is None and number_width(document.lines[start - 1])
        ):
            start -= 1
        counts = [item_number(line) for line in document.lines[start:end]]
        is_announced = document.lines[start - 1][-1] in COLONS
        if len(counts) > 1 and counts == [*range(1, len(counts) + 1)] and not is_announced:
            document.set_verdict(range(start, end), READER_COMMENTS)


def _first(document: Document) -> int:
    """Return the line that the first reader signs; -1 if there is none."""
    lines, total = document.lines, document.prose_before(len(document.lines))
    signatures = {
        index: name
        for index in range(document.first + _MIN_PROSE_ABOVE, len(lines) - 1)
        if document.prose_before(index) >= _MIN_PROSE_ABOVE and (name := _signer(document, index))
    }
    if _are_readers(signatures):
        return min(signatures)
    for index in range(document.first + _MIN_PROSE_ABOVE, len(lines) - 2):
        above = document.prose_before(index)
        if above < _MIN_PROSE_ABOVE or 2 * above < total:
            continue
        if _is_name(document, index) and _is_moment(document, index + 1) and document.ended[index + 2]:
            return index
    return -1


def _signer(document: Document, index: int) -> str:
    """Return the name on line *index* before a date and time; empty if the line is something else."""
    line = document.lines[index]
    if len(line) > _MAX_NAME_AND_DATE or not has_digit(line) or not _TIME.search(line):
        return ""
    times = times_on_line(document, index)
    if not times or line[times[-1].end :].strip(" ])#"):
        return ""
    name = line[: times[0].start].strip(" ,|•·–—-[(")
    return name if len(name) <= _MAX_NAME and name.count(" ") < _WORDS else ""


def _are_readers(signatures: dict[int, str]) -> bool:
    """Are there several names in *signatures*, most unlike those of events or reporters, each with a comment below?"""
    names = set(signatures.values())
    if len(names) < _MIN_READERS or 2 * len(names) < len(signatures):
        return False
    informal = sum(begins_lowercase(name) or _INFORMAL_NAME.search(name) is not None for name in names)
    return 2 * informal > len(names) and not any(index + 1 in signatures for index in signatures)


_INFORMAL_NAME = lazily(r"\A[^\W_]*\d|[a-z][A-Z]|_|\([^()]{3,20}\)\Z")  # 5740, lockFan, x_y, Tom (guest)


def are_below(document: Document, start: int) -> bool:
    """Are there readers' names below line *start*, a heading of comments: several, each above another time?"""
    if document.last_comments is None:  # cached: there may be thousands of such headings
        document.last_comments = _last_readers(document)
    return start < document.last_comments


def _last_readers(document: Document) -> int:
    """Return the line from which on the last few readers sign; -1 if there are not enough."""
    names = set()
    for index in range(len(document.lines) - 2, 0, -1):
        name = document.lines[index]
        is_short = len(name) <= _MAX_NAME and not document.prose[index]
        if is_short and _is_moment(document, index + 1) and not _is_moment(document, index):
            names.add(document.lines[index + 1])
            if len(names) == _MIN_READERS:
                return index
    return -1


def is_dated_ago(document: Document, start: int) -> bool:
    """Is a relative date of a comment between line *start* and the next long line, or if none is long, near?"""
    is_long = True in document.prose[start:]
    stop = document.prose.index(True, start) if is_long else min(start + _MAX_LINES_ABOVE, len(document.lines))
    return any(is_relative_time(document.lines[k]) for k in range(max(start, stop - _MAX_LINES_ABOVE), stop))


_MAX_LINES_ABOVE = 4  # lines above a comment's text


def is_signed_ago(document: Document, index: int) -> bool:
    """Is line *index* the name of a reader, right above a relative date?"""
    lines = document.lines
    if index + 1 >= len(lines) or not is_relative_time(lines[index + 1]):
        return False
    return len(lines[index]) * document.scale <= _MAX_NAME and lines[index].count(" ") < _WORDS


def is_button(document: Document, index: int) -> bool:
    """Is line *index*, a word for comments, a button or a count within the story, and no heading of comments?

    It is if it is an item or is repeated below, or if the story continues under it: in several paragraphs without words
    of websites, which share words with the story if they are few.
    """
    lines, below = document.lines, index + 1
    if bullet_width(lines[index]) or lines[index] in lines[below : below + _BUTTON_REACH]:
        return True
    stop = below
    while stop < len(lines) and document.prose[stop] and document.matches[stop] is None:
        stop += 1
    answers = range(below, min(stop, below + _MAX_PARAGRAPHS))
    if len(answers) < _MIN_PARAGRAPHS or any(speaks_of_site(document, k) for k in answers):
        return False
    above = range(max(0, index - _STORY_LINES_ABOVE), index)
    story = document.stems_of([k for k in above if document.prose[k]])
    return len(answers) == _MAX_PARAGRAPHS or not any(story.isdisjoint(document.stems(k)) for k in answers)


_BUTTON_REACH = 60  # lines below within which a button is repeated
_MIN_PARAGRAPHS, _MAX_PARAGRAPHS = 2, 3  # paragraphs under it
_STORY_LINES_ABOVE = 20  # lines of the story above
_MAX_NAME, _MIN_READERS = 40, 3  # characters of a name; readers
_MAX_NAME_AND_DATE, _WORDS = 70, 3  # characters of a name with date and time; words of a name


def _is_name(document: Document, index: int) -> bool:
    line = document.lines[index]
    if len(line) not in _NAME_LENGTHS or document.verdicts[index] is not None or document.matches[index] is not None:
        return False
    heads_none = has_digit(line) or begins_lowercase(line) or not document.prose[index + 2]
    return line.isalnum() and not line.isdecimal() and heads_none


def _is_moment(document: Document, index: int) -> bool:
    line = document.lines[index]
    return has_digit(line) and is_dated(document, index) and _TIME.search(line) is not None
