"""Titles of other stories between two paragraphs, without a heading, in scripts without blanks or with short words.

A subheading shares sequences of letters with the text below. A line as long as a title that shares hardly any with the
story, and none with the paragraphs below, is the title of another one; so are shorter ones in a row.
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


_LONE_TITLE = Verdict(
    Label.RELATED,
    0.7,
    "alone between paragraphs, as long as a title, sharing hardly any letter sequence with the story",
)
_IN_ROW = Verdict(
    Label.RELATED,
    0.7,
    "one of several titles in a row between paragraphs, sharing hardly any letter sequence with the story",
)
_OPEN_LABELS = frozenset({Label.BODY, Label.SUBHEADING, Label.SKIPPED})
_STORY = frozenset({Label.BODY, Label.LEAD, Label.QUOTE})
_MIN_TITLE, _MIN_LONE_TITLE, _MAX_TITLE = 22, 33, 150  # Latin letters of a title in a row; of one alone; at most
_MIN_SEQUENCES = 90  # sequences of a story without which the comparison says nothing
_DIVISOR = 6  # divisor: the story may have one in so many sequences of a title
_PARAGRAPHS_BELOW = 2  # paragraphs below, with which a subheading shares a sequence
_MAX_TITLES = 6  # titles in a row
_SEPARATORS = lazily(r"[\s!-/:-@\[-`{-~‘-‟…·、。〈-】（），：；？！]+")
_UNSPACED = frozenset({"th", "lo", "km", "my"})


def take(document: Document) -> None:
    """Take such lines."""
    tag = document.lexicon.tag
    if document.is_typed or not (document.scale > MAX_SPACED_SCALE or tag in _UNSPACED):
        return
    is_open = [index for index in range(document.first + 1, document.last) if _may_be_title(document, index)]
    rows = [row for row in runs(is_open) if len(row) <= _MAX_TITLES and _is_between(document, row)]
    if not rows:
        return
    size = 2 if document.scale > MAX_SPACED_SCALE else 5
    sequences = {
        index: _sequences(document.lines[index], size) for index, is_prose in enumerate(document.prose) if is_prose
    }
    story = set().union(*sequences.values())
    for row in rows if len(story) >= _MIN_SEQUENCES else ():
        below = [sequences[k] for k in range(row[-1] + 1, row[-1] + 1 + _PARAGRAPHS_BELOW) if k in sequences]
        if _are_unrelated([_sequences(document.lines[index], size) for index in row], story, below) and (
            len(row) > 1 or len(document.lines[row[0]]) * document.scale >= _MIN_LONE_TITLE
        ):
            document.set_verdict(row, _IN_ROW if len(row) > 1 else _LONE_TITLE)


def _sequences(line: str, size: int) -> set[str]:
    """Return the sequences of *size* letters in *line*, without signs and blanks."""
    runs_of = _SEPARATORS.split(line)
    return {run[k : k + size] for run in runs_of for k in range(len(run) - size + 1)}


def _are_unrelated(titles: list[set[str]], story: set[str], below: Iterable[set[str]]) -> bool:
    """Do the titles share hardly a sequence with the *story*, none with the text *below*, and few with each other?"""
    sequences_below = set().union(*below)
    unrelated = all(
        shares_few_words(pieces, story, _DIVISOR) and pieces.isdisjoint(sequences_below) for pieces in titles
    )
    return unrelated and all(len(one & other) <= 1 for one, other in pairwise(titles))


def _may_be_title(document: Document, index: int) -> bool:
    """Is line *index* as long as a title, and neither sentence, item, label nor name?"""
    line, verdict = document.lines[index], document.verdicts[index]
    is_open = verdict is None or (
        verdict.label in _OPEN_LABELS and verdict not in CERTAIN and verdict.confidence < _MIN_KEPT_CONFIDENCE
    )
    is_wide = _MIN_TITLE <= len(line) * document.scale <= _MAX_TITLE and not document.prose[index]
    if not is_open or not is_wide or document.matches[index] is not None or document.ended[index]:
        return False
    if line[-1] in COLONS or bullet_width(line) or number_width(line) or is_labelled(line):
        return False
    return not _person.is_full_name(line) and not count_site_words(line, document.lexicon)


_MIN_KEPT_CONFIDENCE = 0.9  # confidence from which a verdict is kept


def _is_between(document: Document, row: list[int]) -> bool:
    """Are there sentences of the story right above and below *row*?"""
    return all(_is_running_text(document, index) for index in (row[0] - 1, row[-1] + 1))


def _is_running_text(document: Document, index: int) -> bool:
    verdict = document.verdicts[index]
    return document.prose[index] and (verdict is None or verdict.label in _STORY)
