"""Boxes of other stories between paragraphs of the story, with the age of each.

A box may also give the section, the author and a teaser of the other story. It ends where the story continues.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from attrs import frozen

from newsformat_text._above._title_form import is_title
from newsformat_text._dates._relative_times import is_age
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label, may_be_body
from newsformat_text._rules import _related, _unbulleted_titles
from newsformat_text._shape import BULLETS, COLONS, bullet_width, has_digit


_TITLE = Verdict(Label.RELATED, 0.88, "a title within the story with a date below it")
_SECTION = Verdict(Label.RELATED, 0.85, "the section of another story, above or below its title")
_TEASER = Verdict(Label.RELATED, 0.85, "a teaser of another story, between its title and its date")
_DATE = Verdict(Label.SKIPPED, 0.9, "the date of another story")

_MAX_NAME = 32  # Latin letters of a section or an author
_NAMES = 4  # words of it
_MAX_NAMES_BELOW = 2  # names between a title and its date
_SPACES = 3  # in a title
_LONGEST_TEASER = 260  # Latin letters of a teaser
_MIN_LINES = 4  # lines from the first long one to the last
_STORY_LINES_ABOVE = 2  # lines of the story above a box
_MIN_POSTS, _STORY_RATIO = 3, 4  # so many boxes are posts, unless there are so many times more long lines


@frozen
class _Item:
    """The lines of another story, from its section or title to its date; *teaser* is -1 if there is none."""

    start: int
    title: int
    teaser: int
    date: int


def take(document: Document) -> None:
    """Take such boxes, if there are few: the posts of a live blog have titles and dates, too."""
    if document.is_typed or document.last - document.first < _MIN_LINES:
        return
    if not any(map(_is_age_line, document.lines[document.story + _STORY_LINES_ABOVE :])):
        return
    boxes = list(_boxes(document))
    if len(boxes) < _MIN_POSTS or sum(document.prose) >= _STORY_RATIO * len(boxes):
        for item in chain.from_iterable(boxes):
            _take(document, item)


def _boxes(document: Document) -> Iterator[list[_Item]]:
    """Yield the stories of each box: right under a heading of other stories, or between two paragraphs."""
    index = document.story + _STORY_LINES_ABOVE
    while index < len(document.lines):
        is_under_heading = has_label(document.verdicts[index - 1], Label.RELATED_HEADING)
        if (is_under_heading or document.prose[index - 1]) and (items := _items(document, index)):
            index = items[-1].date + 1
            if is_under_heading or _continues(document, items[-1]):
                yield items
        index += 1


def _items(document: Document, index: int) -> list[_Item]:
    """Return the stories that follow each other from line *index* on."""
    items: list[_Item] = []
    while (item := _item(document, index)) is not None:
        items.append(item)
        index = item.date + 1
    return items


def _item(document: Document, index: int) -> _Item | None:
    size = len(document.lines)
    if index >= size:
        return None
    title = index + (_is_name(document, index) and not _is_title(document, index))
    if not _is_title(document, title):
        return None
    for teaser in (-1, title + 1):
        date = max(title, teaser) + 1
        if teaser >= 0 and not _is_teaser(document, teaser):
            break
        while date < min(size, max(title, teaser) + 1 + _MAX_NAMES_BELOW) and _is_name(document, date):
            date += 1
        if date < size and _is_stamp(document, date):
            return _Item(index, title, teaser, date)
    return None


def _is_name(document: Document, index: int) -> bool:
    """May line *index* be a section or an author?"""
    line, verdict = document.lines[index], document.verdicts[index]
    if verdict is not None and verdict.label not in _NAMING:
        return False
    if not line[0].isalnum() or document.ended[index] or has_digit(line) or line[-1] in COLONS:
        return False
    return len(line) * document.scale <= _MAX_NAME and line.count(" ") < _NAMES


_NAMING = frozenset({Label.TOOL, Label.BYLINE})


def _is_title(document: Document, index: int) -> bool:
    """Does line *index* look like a title of several words?"""
    if index >= len(document.lines) or bullet_width(document.lines[index]):
        return False
    if _unbulleted_titles.announces_pictures(document, index):
        return True
    if document.verdicts[index] not in _UNDECIDED:
        return False
    spaced = document.lines[index].count(" ") >= _SPACES or document.scale > 1
    return spaced and is_title(document, index)


_UNDECIDED = frozenset({None, _related.TITLE})


def _is_teaser(document: Document, index: int) -> bool:
    """Is line *index* a sentence or two?"""
    if index >= len(document.lines):
        return False
    line = document.lines[index]
    return (
        may_be_body(document.verdicts[index])
        and document.ended[index]
        and len(line) * document.scale <= _LONGEST_TEASER
    )


def _is_stamp(document: Document, index: int) -> bool:
    """Is line *index* an age? Dates, unlike ages, may also belong to events."""
    verdict = document.verdicts[index]
    is_open = verdict is None or verdict.label in _STAMP_LABELS
    return is_open and _is_age_line(document.lines[index])


def _is_age_line(line: str) -> bool:
    return len(line) <= _MAX_NAME and is_age(line.lstrip(_SIGNS))


_SIGNS = "".join(BULLETS) + " "
_STAMP_LABELS = frozenset({Label.DATE, Label.LIST, Label.SKIPPED})


def _continues(document: Document, item: _Item) -> bool:
    """Does the story continue under *item*, in other words than those of its title, which is no subheading then?"""
    index = item.date + 1
    if index > document.last or not document.prose[index]:
        return False
    stems = document.stems(item.title)
    return not 2 * len(stems & document.stems(index)) >= len(stems) > 1


def _take(document: Document, item: _Item) -> None:
    document.set_verdict(range(item.start, item.date), _SECTION)
    document.verdicts[item.title], document.verdicts[item.date] = _TITLE, _DATE
    if item.teaser >= 0:
        document.verdicts[item.teaser] = _TEASER
