"""Readers' comments without a heading: one word for the reader, a date and time, and then sentences.

Authors sign with a full name. Several readers may each sign on one line, ``xxx (guest) 13.01. 08:43``.
Entries of a live blog may each stand under a place and a time, so the word has a digit or begins with a lower-case
letter, as no heading does (``Dalibor88``), or no long line is under it.
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


_TOLD = 2  # long lines of the story above
_NAMED = range(3, 21)  # characters of what a reader is called
_TIME = lazily(r"(?<!\d)[0-2]?\d[:.][0-5]\d(?!\d)")


def take(document: Document) -> None:
    """Take the first such line and all open ones below it, up to a notice of rights, if most of the text is above."""
    if document.scale >= MAX_SPACED_SCALE:
        return
    start = _first(document)
    for index in range(start, len(document.lines)) if start >= 0 else ():
        own = document.verdicts[index]
        if has_label(own, Label.COPYRIGHT):
            return
        if own is None or index == start + 1 or has_label(own, Label.DATE):
            document.verdicts[index] = READER_COMMENTS


def take_numbered(document: Document) -> None:
    """Take what readers say as the items of a list that counts from 1, right above the words that end comments."""
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
        announced = document.lines[start - 1][-1] in COLONS
        if len(counts) > 1 and counts == [*range(1, len(counts) + 1)] and not announced:
            document.set_verdict(range(start, end), READER_COMMENTS)


def _first(document: Document) -> int:
    """Return the line that the first reader signs, -1 if none does."""
    lines, told = document.lines, document.prose_before(len(document.lines))
    signed = {
        index: name
        for index in range(document.first + _TOLD, len(lines) - 1)
        if document.prose_before(index) >= _TOLD and (name := _signer(document, index))
    }
    if _are_readers(signed):
        return min(signed)
    for index in range(document.first + _TOLD, len(lines) - 2):
        above = document.prose_before(index)
        if above < _TOLD or 2 * above < told:
            continue
        if _is_name(document, index) and _is_moment(document, index + 1) and document.ended[index + 2]:
            return index
    return -1


def _signer(document: Document, index: int) -> str:
    """Return the few words that line *index* has before a day and a time, and nothing else; ``""`` if it is no such."""
    line = document.lines[index]
    if len(line) > _LINE or not has_digit(line) or not _TIME.search(line):
        return ""
    times = times_on_line(document, index)
    if not times or line[times[-1].end :].strip(" ])#"):
        return ""
    name = line[: times[0].start].strip(" ,|•·–—-[(")
    return name if len(name) <= _SIGNED and name.count(" ") < _WORDS else ""


def _are_readers(signed: dict[int, str]) -> bool:
    """Are those who *signed* several, most of them called as no event or reporter is; and does each say something?"""
    names = set(signed.values())
    if len(names) < _SEVERAL or 2 * len(names) < len(signed):
        return False
    called = sum(begins_lowercase(name) or _CALLED.search(name) is not None for name in names)
    return 2 * called > len(names) and not any(index + 1 in signed for index in signed)


_CALLED = lazily(r"\A[^\W_]*\d|[a-z][A-Z]|_|\([^()]{3,20}\)\Z")  # 5740, lockFan, x_y, Tom (guest)


def are_below(document: Document, start: int) -> bool:
    """Do readers sign below line *start*, a heading of comments: several names, each over another day and time?"""
    if document.last_comments is None:  # there may be thousands of such headings
        document.last_comments = _last_readers(document)
    return start < document.last_comments


def _last_readers(document: Document) -> int:
    """Return the line from which on the last of several readers sign, -1 if so many do not."""
    signed = set()
    for index in range(len(document.lines) - 2, 0, -1):
        name = document.lines[index]
        short = len(name) <= _SIGNED and not document.prose[index]
        if short and _is_moment(document, index + 1) and not _is_moment(document, index):
            signed.add(document.lines[index + 1])
            if len(signed) == _SEVERAL:
                return index
    return -1


def is_dated_ago(document: Document, start: int) -> bool:
    """Does a short line, from line *start* on and above the next long one, say how long ago a reader wrote that?

    Where none is long, it is one of the first.
    """
    long = True in document.prose[start:]
    stop = document.prose.index(True, start) if long else min(start + _NEAR, len(document.lines))
    return any(is_relative_time(document.lines[k]) for k in range(max(start, stop - _NEAR), stop))


_NEAR = 4  # lines above what a reader says


def is_signed_ago(document: Document, index: int) -> bool:
    """Is line *index* the name of a reader, right above how long ago that wrote?"""
    lines = document.lines
    if index + 1 >= len(lines) or not is_relative_time(lines[index + 1]):
        return False
    return len(lines[index]) * document.scale <= _SIGNED and lines[index].count(" ") < _WORDS


def is_button(document: Document, index: int) -> bool:
    """Is line *index*, a word for comments, no heading of them, but a button or a count amid the story?

    It is an item, or comes again below; or the story goes on under it: in several paragraphs that nobody signs, which
    are of its words if they are few, and in which no site speaks of itself.
    """
    lines, below = document.lines, index + 1
    if bullet_width(lines[index]) or lines[index] in lines[below : below + _AGAIN]:
        return True
    stop = below
    while stop < len(lines) and document.prose[stop] and document.matches[stop] is None:
        stop += 1
    own = range(below, min(stop, below + _MANY))
    if len(own) < _FEW or any(speaks_of_site(document, k) for k in own):
        return False
    above = range(max(0, index - _REACH), index)
    told = document.stems_of([k for k in above if document.prose[k]])
    return len(own) == _MANY or not any(told.isdisjoint(document.stems(k)) for k in own)


_AGAIN = 60  # lines below that a button comes again on
_FEW, _MANY = 2, 3  # paragraphs under it
_REACH = 20  # lines of the story above
_SIGNED, _SEVERAL = 40, 3  # characters of a name; readers
_LINE, _WORDS = 70, 3  # characters of a name with day and time; words of a name


def _is_name(document: Document, index: int) -> bool:
    line = document.lines[index]
    if len(line) not in _NAMED or document.verdicts[index] is not None or document.matches[index] is not None:
        return False
    heads_none = has_digit(line) or begins_lowercase(line) or not document.prose[index + 2]
    return line.isalnum() and not line.isdecimal() and heads_none


def _is_moment(document: Document, index: int) -> bool:
    line = document.lines[index]
    return has_digit(line) and is_dated(document, index) and _TIME.search(line) is not None
