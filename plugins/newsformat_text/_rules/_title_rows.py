"""Rows of titles of other stories between two sentences, with neither heading nor sign.

The line model takes one for a subheading, one for running text, one for a title. But no story has three successive
lines that are as long as titles, end no sentence and share hardly a word with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name
from newsformat_text._document import Document, runs
from newsformat_text._labels import ABOVE_PROSE, MODEL_REASON, Label, Verdict, has_label
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules import _subheadings
from newsformat_text._shape import COLONS, MAX_SPACED_SCALE, QUESTION_OR_EXCLAMATION, bullet_width, shares_few_words


_TITLE = Verdict(
    Label.RELATED, 0.75, "one of several titles in a row between two sentences, sharing hardly a word with the story"
)
_MIN_TITLES = 3  # titles in a row
_MEAN_TITLE, _TITLE_WIDTHS = 36, range(16, 151)  # Latin letters of a title on average; of each
_MIN_SPACES = 2  # in a title
_LABEL = 30  # characters before a colon
_MIN_STORY_WORDS = 25  # words of a story without which the comparison says nothing
_WEAK_VERDICTS = frozenset({ABOVE_PROSE, _subheadings.VERSE})
_OPEN_LABELS = frozenset({Label.BODY, Label.SUBHEADING, Label.SKIPPED, Label.RELATED})
_STORY = frozenset({Label.BODY, Label.LEAD, Label.QUOTE})
_CONTINUED_ENDS = COLONS | frozenset(",،;؛-–—)")  # signs behind which a sentence or a verse continues
_TITLE_SIGNS = lazily(r"[:\"“”„«»‘’?!\d–—]|\b - \b")


def take(document: Document) -> None:
    """Take such rows, in languages with full stops."""
    if document.is_typed or not document.lexicon.full_stops:
        return
    rows = [row for row in _rows(document) if _are_titles(document, row)]
    if not rows:
        return
    lines = [max(document.headline, 0), *(index for index, is_sentence in enumerate(document.ended) if is_sentence)]
    for row in rows:
        story = document.stems_of(index for index in lines if index not in row)
        if len(story) >= _MIN_STORY_WORDS and shares_few_words(document.stems_of(row), story):
            document.set_verdict(row, _TITLE)


def _rows(document: Document) -> Iterator[range]:
    """Yield the rows of possible titles between two sentences of the story."""
    between = range(max(document.headline + 2, 1), len(document.lines) - 1)
    for run in runs(index for index in between if _is_open(document, index)):
        for may_be, part in groupby(
            run if len(run) >= _MIN_TITLES else (), key=lambda index: _may_be_title(document, index)
        ):
            row = list(part)
            if (
                may_be
                and len(row) >= _MIN_TITLES
                and _is_statement(document, row[0] - 1)
                and _is_statement(document, row[-1] + 1)
            ):
                yield range(row[0], row[-1] + 1)


def _is_open(document: Document, index: int) -> bool:
    """Is line *index* no running text, and has it a label that titles may have been given?"""
    verdict = document.verdicts[index]
    return not document.prose[index] and verdict is not None and verdict.label in _OPEN_LABELS


def _are_titles(document: Document, row: range) -> bool:
    """Are the lines of *row* as long as titles, and has one a sign or digit, unlike verses and items?

    Rows of facts or years all have a colon (``May 2019: …``); questions of the story all have a question mark.
    """
    lines = [document.lines[index] for index in row]
    if all(line[-1] in QUESTION_OR_EXCLAMATION for line in lines) or all(
        not COLONS.isdisjoint(line[:_LABEL]) for line in lines
    ):
        return False
    if sum(map(len, lines)) * document.scale < _MEAN_TITLE * len(row) or all(
        _is_related(document, index) for index in row
    ):
        return False
    any_related = any(has_label(document.verdicts[index], Label.RELATED) for index in row)
    return any_related or any(_TITLE_SIGNS.search(line, 1) for line in lines)


def _may_be_title(document: Document, index: int) -> bool:
    """May line *index* be a title, by its form, and has no rule decided otherwise?"""
    line, verdict = document.lines[index], document.verdicts[index]
    weak = verdict is not None and (
        verdict in _WEAK_VERDICTS or verdict.label is Label.RELATED or verdict.reason.endswith(MODEL_REASON)
    )
    if not weak and line[-1] not in QUESTION_OR_EXCLAMATION:
        return False
    has_words = line.count(" ") >= _MIN_SPACES or document.scale > MAX_SPACED_SCALE
    if (
        int(len(line) * document.scale) not in _TITLE_WIDTHS
        or not has_words
        or line[-1] in _CONTINUED_ENDS
        or bullet_width(line)
    ):
        return False
    if (document.ended[index] and line[-1] not in QUESTION_OR_EXCLAMATION) or begins_lowercase(line) or line.isupper():
        return False
    match = document.matches[index]
    return match is None and not count_site_words(line, document.lexicon) and not is_full_name(line)


def _is_related(document: Document, index: int) -> bool:
    return has_label(document.verdicts[index], Label.RELATED)


def _is_statement(document: Document, index: int) -> bool:
    """Is line *index* a sentence of the story that announces nothing?"""
    line, verdict = document.lines[index], document.verdicts[index]
    return verdict is not None and verdict.label in _STORY and document.ended[index] and line[-1] not in COLONS
