"""Subheadings that the line model takes for the last of the titles of other stories above them, within the story.

The titles have a form that the subheading lacks: a bullet each, their author below each, or words that announce them.
"""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label, may_be_body
from newsformat_text._languages._lexicon import Kind
from newsformat_text._learned._columns import long_words
from newsformat_text._rules._announcing import is_announced
from newsformat_text._shape import bullet_width


_HEADING = Verdict(
    Label.SUBHEADING, 0.6, "lacks the form of the titles above, and shares a word with the paragraph below"
)
_MAX_SUBHEADING = 110  # Latin letters


def take(document: Document) -> None:
    """Take such lines, each right above a paragraph that shares a longer word with it."""
    for index in range(document.first + 2, document.last):
        if has_label(document.verdicts[index], Label.RELATED) and _may_head(document, index):
            document.verdicts[index] = _HEADING


def _may_head(document: Document, index: int) -> bool:
    line, below = document.lines[index], index + 1
    if document.prose[index] or not document.prose[below] or not may_be_body(document.verdicts[below]):
        return False
    is_plain = document.matches[index] is None and not document.ended[index] and not bullet_width(line)
    if not is_plain or len(line) * document.scale > _MAX_SUBHEADING or not _is_below_other_form(document, index - 1):
        return False
    return not long_words(line).isdisjoint(long_words(document.lines[below]))


def _is_below_other_form(document: Document, above: int) -> bool:
    """Is line *above* the last of several items, the author of a title, or a title that is announced on its line?"""
    verdicts, match = document.verdicts, document.matches[above]
    if not has_label(verdicts[above], Label.RELATED):
        return False
    if bullet_width(document.lines[above]):
        return bullet_width(document.lines[above - 1]) > 0 and has_label(verdicts[above - 1], Label.RELATED)
    is_signed = match is not None and match.kind is Kind.BYLINE and has_label(verdicts[above - 1], Label.RELATED)
    return is_signed or is_announced(match)
