"""Subheadings that the line model leaves out: short lines alone between paragraphs, as several others are."""

from __future__ import annotations

from collections import Counter

from newsformat_text._authors import _person
from newsformat_text._document import Document
from newsformat_text._labels import BY_MODEL, Label, Verdict
from newsformat_text._languages._wording import said_of_sites
from newsformat_text._shape import bullet, ends_sentence, has_digit


HEADING = Verdict(Label.SUBHEADING, 0.6, "a short line alone between paragraphs, as other subheadings are")
_LEAST = 2  # other subheadings
_WIDEST = 90  # letters of one
_KEPT = frozenset({Label.BODY, Label.SUBHEADING})


def take(document: Document) -> None:
    """Take such lines, which tell neither a number nor a name and recur nowhere."""
    if document.typed or not document.known.full_stops:
        return
    prose, verdicts = document.prose, document.verdicts
    below = range(document.headline + 2, len(prose) - 1)
    between = [k for k in below if not prose[k] and prose[k - 1] and prose[k + 1]]
    kept = {k for k in between if (own := verdicts[k]) is not None and own.label in _KEPT}
    alone = [k for k in between if _may_head(document, k)] if len(kept) >= _LEAST else []
    if len(kept.intersection(alone)) < _LEAST:
        return
    counts = Counter([document.lines[index] for index in alone])
    for index in alone:
        own, line = verdicts[index], document.lines[index]
        left = own is not None and own.label is Label.SKIPPED and own.reason.endswith(BY_MODEL)
        amid = left and _is_story(document, index - 1) and _is_story(document, index + 1)
        if amid and counts[line] == 1 and not _person.is_full_name(line):
            verdicts[index] = HEADING


def _may_head(document: Document, index: int) -> bool:
    line = document.lines[index]
    if len(line) * document.scale > _WIDEST or document.matches[index] is not None or bullet(line):
        return False
    return not (ends_sentence(line) or has_digit(line)) and said_of_sites(line, document.known) <= 1


def _is_story(document: Document, index: int) -> bool:
    verdict = document.verdicts[index]
    return verdict is None or verdict.label is Label.BODY
