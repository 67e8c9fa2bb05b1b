"""Titles of other stories, each under its rank on a line of its own, as in lists of the most read, below any heading.

``1``, ``Ferry sold to a bank``, ``2``, ``Town hall tower gets its clock back``, ``3``, … Rows of a chart or a table are
shorter, or share words with the story.
"""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._rules._teasers import is_dated
from newsformat_text._rules._unbulleted_titles import heads_title, is_number, is_other_title
from newsformat_text._shape import COLONS, shares_few_words


_TITLE = Verdict(Label.RELATED, 0.85, "one of several titles under ascending numbers")
_DETAIL = Verdict(Label.SKIPPED, 0.85, "the rank, the section or the date of a title, in a ranked list")
_FIRST_RANKS = frozenset({"1", "01"})
_MIN_TITLES, _MAX_TITLES = 3, 20  # titles
_MEAN_TITLE = 36  # Latin letters of a title, on average
_DIVISOR = 4  # divisor: the story may have one in so many words
_HEADING = 40  # Latin letters of a heading
_MIN_STORY_WORDS = 40  # words of a story that is more than the introduction of a chart


def take(document: Document) -> None:
    """Take such titles, with which the story shares hardly a word, and their details."""
    first = [k for k in document.short if k > document.first and document.lines[k] in _FIRST_RANKS]
    for start in first if not document.is_typed else ():
        titles, stop = _ranked(document, start)
        size = sum(len(document.lines[index]) for index in titles) * document.scale
        if len(titles) < _MIN_TITLES or size < _MEAN_TITLE * len(titles):
            continue
        above = document.stems_of(range(max(document.headline, 0), start))
        heading = document.lines[start - 1]
        is_announced = heading[-1] in COLONS and len(heading) * document.scale > _HEADING
        if (
            not is_announced
            and len(above) >= _MIN_STORY_WORDS
            and shares_few_words(document.stems_of(titles), above, _DIVISOR)
        ):
            document.set_verdict(range(start, stop), _DETAIL)
            document.set_verdict(titles, _TITLE)


def _ranked(document: Document, start: int) -> tuple[list[int], int]:
    """Return the titles with ascending ranks from line *start* on, and the line after their list."""
    titles, index = list[int](), start
    while len(titles) < _MAX_TITLES and _is_rank(document, index, len(titles) + 1):
        title = index + 1 + heads_title(document, index + 1)
        if title >= len(document.lines) or document.verdicts[title] is not None or not is_other_title(document, title):
            break
        titles.append(title)
        index = title + 1
        index += index < len(document.lines) and is_dated(document, index)
    return titles, index


def _is_rank(document: Document, index: int, place: int) -> bool:
    """Is line *index* undecided and only the number *place*?"""
    if not is_number(document, index) or document.verdicts[index] is not None:
        return False
    return int(document.lines[index].rstrip(".")) == place
