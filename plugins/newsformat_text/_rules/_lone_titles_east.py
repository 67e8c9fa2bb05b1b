"""Titles of other stories between two paragraphs, without a heading, where no blanks part words, or words are short.

A subheading shares letters that stand together with what it heads. A line as long as a title that shares hardly any
with the story, and none with the paragraphs below, is the title of another one; so are, in a row, shorter ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._certain import CERTAIN
from newsformat_text._rules._tail import is_labelled
from newsformat_text._shape import COLONS, MAX_SPACED_SCALE, bullet_width, number_width, shares_few_words


_ALONE = Verdict(
    Label.RELATED, 0.7, "alone between paragraphs, as long as a title, sharing hardly a letter with the story"
)
_IN_ROW = Verdict(
    Label.RELATED, 0.7, "one of several titles in a row between paragraphs, sharing hardly a letter with the story"
)
_OPEN = frozenset({Label.BODY, Label.SUBHEADING, Label.SKIPPED})
_STORY = frozenset({Label.BODY, Label.LEAD, Label.QUOTE})
_LEAST, _LONG, _WIDEST = 22, 33, 150  # Latin letters of a title in a row, of one alone, and at most
_ENOUGH = 90  # pieces of a story that may lack those of a title by chance
_SHARED = 6  # of so many pieces of a title the story may have one
_HEADED = 2  # paragraphs below, of which a subheading has a piece
_MOST = 6  # titles in a row
_BETWEEN = lazily(r"[\s!-/:-@\[-`{-~‘-‟…·、。〈-】（），：；？！]+")
_UNSPACED = frozenset({"th", "lo", "km", "my"})


def take(document: Document) -> None:
    """Take such lines."""
    tag = document.known.tag
    if document.is_typed or not (document.scale > MAX_SPACED_SCALE or tag in _UNSPACED):
        return
    open_ = [index for index in range(document.first + 1, document.last) if _may_be_title(document, index)]
    rows = [row for row in runs(open_) if len(row) <= _MOST and _is_between(document, row)]
    if not rows:
        return
    size = 2 if document.scale > MAX_SPACED_SCALE else 5
    told = {index: _pieces(document.lines[index], size) for index, own in enumerate(document.prose) if own}
    story = set().union(*told.values())
    for row in rows if len(story) >= _ENOUGH else ():
        below = [told[k] for k in range(row[-1] + 1, row[-1] + 1 + _HEADED) if k in told]
        if _are_strange([_pieces(document.lines[index], size) for index in row], story, below) and (
            len(row) > 1 or len(document.lines[row[0]]) * document.scale >= _LONG
        ):
            document.set_verdict(row, _IN_ROW if len(row) > 1 else _ALONE)


def _pieces(line: str, size: int) -> set[str]:
    """Return the letters of *line* that stand together, *size* of them, and cross no sign and no blank."""
    runs_of = _BETWEEN.split(line)
    return {run[k : k + size] for run in runs_of for k in range(len(run) - size + 1)}


def _are_strange(own: list[set[str]], story: set[str], below: Iterable[set[str]]) -> bool:
    """Have story and titles hardly a piece in common, none with what they might head, and few with each other?"""
    headed = set().union(*below)
    strange = all(shares_few_words(pieces, story, _SHARED) and pieces.isdisjoint(headed) for pieces in own)
    return strange and all(len(one & other) <= 1 for one, other in pairwise(own))


def _may_be_title(document: Document, index: int) -> bool:
    """Is line *index* as long as a title and no more, and neither sentence, item, label nor name?"""
    line, own = document.lines[index], document.verdicts[index]
    open_ = own is None or (own.label in _OPEN and own not in CERTAIN and own.confidence < _SURE)
    wide = _LEAST <= len(line) * document.scale <= _WIDEST and not document.prose[index]
    if not open_ or not wide or document.matches[index] is not None or document.ended[index]:
        return False
    if line[-1] in COLONS or bullet_width(line) or number_width(line) or is_labelled(line):
        return False
    return not _person.is_full_name(line) and not count_site_words(line, document.known)


_SURE = 0.9  # that it is told, or left out as something else


def _is_between(document: Document, row: list[int]) -> bool:
    """Do sentences of the story stand right above and below *row*?"""
    return all(_tells(document, index) for index in (row[0] - 1, row[-1] + 1))


def _tells(document: Document, index: int) -> bool:
    own = document.verdicts[index]
    return document.prose[index] and (own is None or own.label in _STORY)
