"""Rows of other stories, each a title with a teaser sentence, a date or a reading time beside it.

They are below the story or in the middle of it::

    Environment
    Beekeepers warn of empty hives
    Colonies woke too early and ran out of food, the association says.
    Ann Lee
    2 hours ago

Sections of a list and posts of a live blog look similar, but share words with the story; the days of a list of events
ascend, those of stories descend.
"""

from __future__ import annotations

from collections.abc import Mapping
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
from newsformat_text._rules import _live_posts
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


_TITLE = Verdict(Label.RELATED, 0.85, "one of several titles of other stories, each with a sentence or a time")
_TEASER = Verdict(Label.RELATED, 0.85, "a sentence under one of several titles of other stories")
_DETAIL = Verdict(Label.SKIPPED, 0.85, "the section, the author or the time of one of several other stories")

_TITLE_WIDTHS, _SENTENCE_WIDTHS = range(20, 151), range(28, 221)  # letters of a title, and of the sentence under it
_MAX_SECTION, _WORDS = 30, 3  # letters and words of a section's name
_LONGEST_DETAIL = 70  # characters of the author or the time of a story
_MOST_DETAILS = 2  # lines of details above a title, and below it
_DIVISOR = 4  # divisor: this story may share one in so many words with another one
_MIN_STORY_WORDS = 25  # words of this story without which the comparison says nothing
_OPEN_LABELS = frozenset({Label.RELATED, Label.DATE, Label.BYLINE, Label.SKIPPED, Label.TOOL, Label.KICKER})
_SEPARATOR = lazily(r"[\s|·•](?:(?<!\s)\s?|(?<=\s)(?:[|·•]\s?|[–—-]\s))")
_DAY, _AGO, _READ, _NAME, _SECTION = "day", "ago", "read", "name", "section"  # kinds of details beside a title
_DATE_DETAILS = frozenset({_DAY, _AGO, _READ})


@frozen
class _Other:
    """Another story: its first line and its title, the kinds of details above and below, whether it has a teaser."""

    start: int
    title: int
    above: tuple[str, ...]
    teaser: bool
    below: tuple[str, ...]

    @property
    def stop(self) -> int:
        """The first line below it."""
        return self.title + 1 + self.teaser + len(self.below)

    @property
    def form(self) -> tuple[tuple[str, ...], bool, tuple[str, ...]]:
        """What the stories in a row have in common."""
        return self.above, self.teaser, self.below


def take(document: Document) -> None:
    """Set the verdicts of such rows, in languages with full stops."""
    if not document.lexicon.full_stops:
        return
    details = {k: detail for k in document.short if k > document.first and (detail := _detail(document, k))}
    if not _may_have(document, details):
        return
    index, last = document.first + 1, len(document.lines) - 1
    while index < last:
        row = _row(document, details, index)
        if row and _are_others(document, row):
            _take_row(document, row)
            index = row[-1].stop
        else:
            index += 1


def _may_have(document: Document, details: Mapping[int, str]) -> bool:
    """Is any line below the first of the story cut off, or short with a date, an age or a reading time?"""
    if not _DATE_DETAILS.isdisjoint(details.values()):
        return True
    return any(line.endswith(ELLIPSES) for line in document.lines[document.first + 1 :])


def _take_row(document: Document, row: list[_Other]) -> None:
    for other in row:
        document.set_verdict(range(other.start, other.stop), _DETAIL)
        document.verdicts[other.title] = _TITLE
        if other.teaser:
            document.verdicts[other.title + 1] = _TEASER


def _row(document: Document, details: Mapping[int, str], index: int) -> list[_Other]:
    """Return the stories of the same form that follow each other from line *index* on.

    *details* are the kinds of the lines that may be details, by their index.
    """
    row = list[_Other]()
    while (other := _other(document, details, index)) and (not row or other.form == row[0].form):
        row.append(other)
        index = other.stop
    return row


def _other(document: Document, details: Mapping[int, str], start: int) -> _Other | None:
    """Return the other story that begins on line *start*, if one may begin there."""
    size, title = len(document.lines), start
    while title < size and title - start < _MOST_DETAILS and title in details:
        title += 1
    if title >= size or not _is_title(document, title):
        return None
    above = tuple([details[k] for k in range(start, title)])
    teaser = title + 1 < size and _is_teaser(document, title + 1)
    stop = below = title + 1 + teaser
    while stop < size and stop - below < _MOST_DETAILS and _is_detail_below(details, stop, above):
        stop += 1
    return _Other(start, title, above, teaser, tuple([details[k] for k in range(below, stop)]))


def _is_detail_below(details: Mapping[int, str], index: int, above: tuple[str, ...]) -> bool:
    """Is line *index* the time of the title over it, or its author above the time?

    A kind of time that is already *above* the title is not repeated below.
    """
    detail, below = details.get(index), details.get(index + 1)
    if detail in _DATE_DETAILS:
        return detail not in above
    return detail == _NAME and below in _DATE_DETAILS and below not in above


def _detail(document: Document, index: int) -> str:
    """Return the kind of detail that line *index* may be beside a title; empty if it is none."""
    line, verdict = document.lines[index], document.verdicts[index]
    if (
        len(line) > _LONGEST_DETAIL
        or document.prose[index]
        or (verdict is not None and verdict.label not in _OPEN_LABELS)
        or bullet_width(line)
    ):
        return ""
    pieces = [piece for piece in _SEPARATOR.split(line) if piece]
    if is_relative_time(line) or any(has_digit(piece) and is_relative_time(piece) for piece in pieces):
        return _AGO
    if any(map(is_reading_time, pieces)) and any(map(_is_author, pieces)):
        return _READ
    if has_digit(line) and is_numeric_date_line(document, index):
        return _DAY
    if ends_sentence(line) or has_digit(line) or document.is_related_heading(index):
        return ""
    if _is_signed(document, index) or is_full_name(line):
        return _NAME
    is_short = len(line) * document.scale <= _MAX_SECTION and line.count(" ") < _WORDS and line[-1].isalpha()
    return _SECTION if is_short and int(len(line) * document.scale) not in _TITLE_WIDTHS else ""


def _is_signed(document: Document, index: int) -> bool:
    """Is line *index* a byline with words behind its ``By``?"""
    match = document.matches[index]
    return match is not None and match.kind is Kind.BYLINE and bool(match.rest)


def _is_author(piece: str) -> bool:
    """Is *piece* a full name, perhaps behind ``By``? A dish is not: ``Easy | 20 min``."""
    return is_full_name(piece) or is_full_name(piece.partition(" ")[2])


def _is_title(document: Document, index: int) -> bool:
    """May line *index* be a title by its length and its end: undecided or already one, and no statement?"""
    line, verdict = document.lines[index], document.verdicts[index]
    if (verdict is not None and verdict.label is not Label.RELATED) or document.matches[index] is not None:
        return False
    has_words = line.count(" ") >= _WORDS - 1 or document.scale > MAX_SPACED_SCALE
    if (
        not has_words
        or int(len(line) * document.scale) not in _TITLE_WIDTHS
        or line[-1] in COLONS
        or bullet_width(line)
    ):
        return False
    return (not ends_sentence(line) or line[-1] in QUESTION_OR_EXCLAMATION) and not is_full_name(line)


def _is_teaser(document: Document, index: int) -> bool:
    """May line *index* be the sentence under a title, complete or cut off?"""
    line, verdict, match = document.lines[index], document.verdicts[index], document.matches[index]
    if (verdict is not None and verdict.label not in {Label.RELATED, Label.BODY}) or (
        match is not None and match.marked
    ):
        return False
    ended = (ends_sentence(line) and line[-1] not in QUESTION_OR_EXCLAMATION) or line.endswith(ELLIPSES)
    return ended and int(len(line) * document.scale) in _SENTENCE_WIDTHS and not bullet_width(line)


def _are_others(document: Document, row: list[_Other]) -> bool:
    """Are the stories in *row* others, by their details and by how few words they share with this one?"""
    start, stop = row[0].start, row[-1].stop
    if not _is_sufficient(document, row):
        return False
    story = document.stems_of(
        k for k, is_sentence in enumerate(document.ended) if is_sentence and not start <= k < stop
    )
    if len(story) < _MIN_STORY_WORDS:
        return False
    return all(
        shares_few_words(document.stems_of(range(o.title, o.title + 1 + o.teaser)), story, _DIVISOR) for o in row
    )


def _is_sufficient(document: Document, row: list[_Other]) -> bool:
    """Is *row* long enough, given how clear its details are: an age, cut-off sentences, descending days?"""
    above, teaser, below = row[0].form
    if (teaser and _AGO in above + below and not _live_posts.is_live(document)) or _READ in below:
        return len(row) > 1 or (not teaser and _is_signed(document, row[0].stop - 1))
    if not teaser or len(row) < _MIN_STORIES:
        return False
    if _DAY in above + below:
        return _is_descending(document, row)
    return all(document.lines[other.title + 1].endswith(ELLIPSES) for other in row)


_MIN_STORIES = 3  # stories of a row without ages or reading times


def _is_descending(document: Document, row: list[_Other]) -> bool:
    """Is no story of *row* dated later than the one above it?"""
    lines = [next(k for k in range(o.start, o.stop) if _detail(document, k) == _DAY) for o in row]
    days = [times_on_line(document, index)[0].moment.date() for index in lines]
    return all(later >= earlier for later, earlier in pairwise(days))
