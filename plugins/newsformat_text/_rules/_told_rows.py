"""Titles of other stories in rows, by each of which stands a sentence, when it came out or how long it takes.

They stand below the story, or amid it::

    Environment
    Beekeepers warn of empty hives
    Colonies woke too early and ran out of food, the association says.
    Ann Lee
    2 hours ago

Sections of a list and posts of a live blog look alike, but have words of the story, and events go up where stories
go down.
"""

from __future__ import annotations

from itertools import pairwise

from attrs import frozen

from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import is_numeric_date_line, times_on_line
from newsformat_text._dates._reading_time import is_reading_time
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules import _posts
from newsformat_text._shape import (
    COLONS,
    ELLIPSES,
    MAX_SPACED_SCALE,
    QUESTION_OR_EXCLAMATION,
    bullet_width,
    ends_sentence,
    has_digit,
    shares_few_words,
)


_TITLE = Verdict(Label.RELATED, 0.85, "one of several titles of other stories, with a sentence or a time by each")
_TOLD = Verdict(Label.RELATED, 0.85, "a sentence under one of several titles of other stories")
_BESIDE = Verdict(Label.SKIPPED, 0.85, "the section, the author or the time of one of several other stories")

_TITLES, _SENTENCES = range(20, 151), range(28, 221)  # letters of a title, and of the sentence under one
_SHORT, _WORDS = 30, 3  # letters and words of a section
_META = 70  # characters of who wrote a story, and when
_MOST_BESIDE = 2  # lines above a title, and below it
_FEW = 4  # of so many words of another story this one may have one
_ENOUGH = 25  # words of a story that may lack those of titles by chance
_OPEN = frozenset({Label.RELATED, Label.DATE, Label.BYLINE, Label.SKIPPED, Label.TOOL, Label.KICKER})
_SIGN = lazily(r"\s?[|·•]\s?|\s[–—-]\s")
_DAY, _AGO, _READ, _NAME, _SECTION = "day", "ago", "read", "name", "section"  # what stands beside a title
_WHEN = frozenset({_DAY, _AGO, _READ})


@frozen
class _Other:
    """Another story: where it begins, its title, what stands above and below it, and where it stops."""

    start: int
    title: int
    above: tuple[str, ...]
    told: bool
    below: tuple[str, ...]

    @property
    def stop(self) -> int:
        return self.title + 1 + self.told + len(self.below)

    @property
    def form(self) -> tuple[tuple[str, ...], bool, tuple[str, ...]]:
        return self.above, self.told, self.below


def take(document: Document) -> None:
    """Take such rows, where sentences end with a stop."""
    if not document.known.full_stops or not _may_have(document):
        return
    index, last = document.first + 1, len(document.lines) - 1
    while index < last:
        row = _row(document, index)
        if row and _are_others(document, row):
            _take_row(document, row)
            index = row[-1].stop
        else:
            index += 1


def _may_have(document: Document) -> bool:
    """Is there below the story's first line a sentence that is cut off, or a short line that tells when?"""
    if any(line.endswith(ELLIPSES) for line in document.lines[document.first + 1 :]):
        return True
    return any(_beside(document, k) in _WHEN for k in document.short if k > document.first)


def _take_row(document: Document, row: list[_Other]) -> None:
    for other in row:
        document.set_verdict(range(other.start, other.stop), _BESIDE)
        document.verdicts[other.title] = _TITLE
        if other.told:
            document.verdicts[other.title + 1] = _TOLD


def _row(document: Document, index: int) -> list[_Other]:
    """Return the stories of one form that stand one below the other from line *index* on."""
    row = list[_Other]()
    while (other := _other(document, index)) and (not row or other.form == row[0].form):
        row.append(other)
        index = other.stop
    return row


def _other(document: Document, start: int) -> _Other | None:
    """Return the other story that begins on line *start*, if one may."""
    size, title = len(document.lines), start
    while title < size and title - start < _MOST_BESIDE and _beside(document, title):
        title += 1
    if title >= size or not _is_title(document, title):
        return None
    above = tuple(_beside(document, k) for k in range(start, title))
    told = title + 1 < size and _is_told(document, title + 1)
    stop = below = title + 1 + told
    while stop < size and stop - below < _MOST_BESIDE and _stands_below(document, stop, above):
        stop += 1
    return _Other(start, title, above, told, tuple(_beside(document, k) for k in range(below, stop)))


def _stands_below(document: Document, index: int, above: tuple[str, ...]) -> bool:
    """Does line *index* tell when or how long, as none *above* the title does, or who signs above such a line?"""
    own = _beside(document, index)
    if own in _WHEN:
        return own not in above
    below = index + 1 < len(document.lines) and _beside(document, index + 1)
    return own == _NAME and below in _WHEN and below not in above


def _beside(document: Document, index: int) -> str:
    """Return what line *index* may be beside a title; empty if nothing."""
    line, own = document.lines[index], document.verdicts[index]
    if len(line) > _META or document.prose[index] or (own is not None and own.label not in _OPEN) or bullet_width(line):
        return ""
    pieces = [piece for piece in _SIGN.split(line) if piece]
    if is_relative_time(line) or any(has_digit(piece) and is_relative_time(piece) for piece in pieces):
        return _AGO
    if any(map(is_reading_time, pieces)) and any(map(_names, pieces)):
        return _READ
    if has_digit(line) and is_numeric_date_line(document, index):
        return _DAY
    if ends_sentence(line) or has_digit(line) or document.is_related_heading(index):
        return ""
    if _is_signed(document, index) or is_full_name(line):
        return _NAME
    short = len(line) * document.scale <= _SHORT and line.count(" ") < _WORDS and line[-1].isalpha()
    return _SECTION if short and int(len(line) * document.scale) not in _TITLES else ""


def _is_signed(document: Document, index: int) -> bool:
    """Does line *index* begin with a word for who signs, and go on?"""
    match = document.matches[index]
    return match is not None and match.kind is Kind.BYLINE and bool(match.rest)


def _names(piece: str) -> bool:
    """Is *piece* a full name, perhaps behind a word for who signs? No dish has: ``Easy | 20 min``."""
    return is_full_name(piece) or is_full_name(piece.partition(" ")[2])


def _is_title(document: Document, index: int) -> bool:
    """Could line *index* be a title: open or taken for one, as long as one, and no sentence that tells something?"""
    line, own = document.lines[index], document.verdicts[index]
    if (own is not None and own.label is not Label.RELATED) or document.matches[index] is not None:
        return False
    worded = line.count(" ") >= _WORDS - 1 or document.scale > MAX_SPACED_SCALE
    if not worded or int(len(line) * document.scale) not in _TITLES or line[-1] in COLONS or bullet_width(line):
        return False
    return (not ends_sentence(line) or line[-1] in QUESTION_OR_EXCLAMATION) and not is_full_name(line)


def _is_told(document: Document, index: int) -> bool:
    """Could line *index* be the sentence under a title, whole or cut off?"""
    line, own, match = document.lines[index], document.verdicts[index], document.matches[index]
    if (own is not None and own.label not in {Label.RELATED, Label.BODY}) or (match is not None and match.marked):
        return False
    ended = (ends_sentence(line) and line[-1] not in QUESTION_OR_EXCLAMATION) or line.endswith(ELLIPSES)
    return ended and int(len(line) * document.scale) in _SENTENCES and not bullet_width(line)


def _are_others(document: Document, row: list[_Other]) -> bool:
    """Are the stories in *row* others: by what stands above them, or beside each, and by their words?"""
    start, stop = row[0].start, row[-1].stop
    if not _is_enough(document, row):
        return False
    story = document.stems_of(k for k, own in enumerate(document.ended) if own and not start <= k < stop)
    if len(story) < _ENOUGH:
        return False
    return all(shares_few_words(document.stems_of(range(o.title, o.title + 1 + o.told)), story, _FEW) for o in row)


def _is_enough(document: Document, row: list[_Other]) -> bool:
    """Is *row* long enough for what tells it: how long ago, sentences that are cut off, or days that do not go up?"""
    above, told, below = row[0].form
    if (told and _AGO in above + below and not _posts.is_live(document)) or _READ in below:
        return len(row) > 1 or (not told and _is_signed(document, row[0].stop - 1))
    if not told or len(row) < _ROW:
        return False
    if _DAY in above + below:
        return _goes_down(document, row)
    return all(document.lines[other.title + 1].endswith(ELLIPSES) for other in row)


_ROW = 3  # stories


def _goes_down(document: Document, row: list[_Other]) -> bool:
    """Does no story of *row* have a later day than the one above it?"""
    lines = [next(k for k in range(o.start, o.stop) if _beside(document, k) == _DAY) for o in row]
    days = [times_on_line(document, index)[0].moment.date() for index in lines]
    return all(later >= earlier for later, earlier in pairwise(days))
