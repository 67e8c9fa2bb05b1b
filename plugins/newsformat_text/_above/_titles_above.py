"""Titles of other stories in a row above the headline, as pages print what is new or read most.

The story has hardly a word of any, while it has those of the headline, which stands last, above who signs, a date or
the story.
"""

from __future__ import annotations

from newsformat_text._above._strange import could_be, sentences_below
from newsformat_text._above._title_form import TIMED
from newsformat_text._dates._date_lines import is_bare, only_day
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import hardly_any


_OTHER = Verdict(Label.RELATED, 0.8, "one of several titles above the headline, with hardly a word of the story")
_LEAST = 3  # titles of others
_FURTHEST = 40  # lines above the story, of which a row of titles with their sections and days is made
_BELOW = 5  # lines from the headline to the story: a deck, who signs, a date, whose the picture is
_COMMON, _OWN = 2, 3  # words of a headline that the story has, and of how many of its own one
_STRANGE = 4  # of so many words of a title one may be of the story
_ENOUGH = 20  # words of a story that may lack those of titles by chance


def below_titles(document: Document) -> int:
    """Return the headline below several titles that are strange to the story, and take these; 0 if there is none."""
    first = document.first
    if not _LEAST < first <= _FURTHEST or first == len(document.lines):
        return 0
    near = max(_LEAST, first - _BELOW)
    story, strange = sentences_below(document, near), list[int]()
    for index in range(first if len(story) >= _ENOUGH else 0):
        own, timed = document.words(index), TIMED.match(document.lines[index]) is not None
        common = len(own & story)
        if not (timed or could_be(document, index)):
            continue
        if common >= _COMMON and _OWN * common >= len(own):
            if len(strange) < _LEAST or index < near or timed or _is_under_own_date(document, index):
                return 0
            document.take(strange, _OTHER)
            return index
        if hardly_any(own, story, _STRANGE):
            strange.append(index)
    return 0


def _is_under_own_date(document: Document, index: int) -> bool:
    """Does one date alone stand above line *index*, below a title, which is that of the story then?"""
    days = [k for k in range(index) if only_day(document, k) or is_bare(document, k)]
    return len(days) == 1 and any(could_be(document, k) for k in range(days[0]))
