"""Subheadings that the line model misses: one of several short lines that each stand alone between paragraphs."""

from __future__ import annotations

from collections import Counter

from newsformat_text._authors import _person
from newsformat_text._authors._person import has_case
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, is_dropped_by_model, may_be_body
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import bullet_width, has_digit


HEADING = Verdict(Label.SUBHEADING, 0.6, "a short line alone between paragraphs, as other subheadings are")
_LEAST = 2  # other subheadings
_WIDEST = 90  # letters of one
_KEPT = frozenset({Label.BODY, Label.SUBHEADING})


def take(document: Document) -> None:
    """Take such lines, which tell neither a number nor a name and recur nowhere; and others amid a short text."""
    if document.is_typed or not document.known.full_stops:
        return
    _take_alone(document)
    if document.story < len(document.lines) <= _LITTLE and not has_case(document.lines[document.story][0]):
        _take_amid(document)


def _take_alone(document: Document) -> None:
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
        left = is_dropped_by_model(own)
        amid = left and may_be_body(verdicts[index - 1]) and may_be_body(verdicts[index + 1])
        if amid and counts[line] == 1 and not _person.is_full_name(line):
            verdicts[index] = HEADING


def _take_amid(document: Document) -> None:
    """Take the few lines between sentences of the story that the line model alone leaves out.

    Such are subheadings and items in a script without capitals, of whose form it sees little; no phrase begins them.
    Above long paragraphs they may say what pictures show.
    """
    verdicts, start = document.verdicts, document.story + 1
    for index in range(document.story + 1, len(verdicts)):
        if _is_left(document, index):
            continue
        beside = {_tells(document, start - 1), _tells(document, index)}
        brief = len(document.lines[index]) * document.scale <= _BRIEF
        if start < index <= start + _FEW and True in beside and None not in beside and brief:
            alone = index == start + 1 and not bullet_width(document.lines[start])
            document.set_verdict(range(start, index), HEADING if alone else _AMID)
        start = index + 1


def _is_left(document: Document, index: int) -> bool:
    """Does the line model alone leave line *index* out, which is short and of letters, and speaks of no site?"""
    own, line = document.verdicts[index], document.lines[index]
    left = is_dropped_by_model(own)
    if not left or document.matches[index] is not None or line in document.repeated:
        return False
    short = len(line) * document.scale <= _WIDEST and any(map(str.isalpha, line))
    return short and not count_site_words(line, document.known)


def _tells(document: Document, index: int) -> bool | None:
    """Is line *index* a sentence of the story, or an item or a subheading of it? ``None`` if it is not of it."""
    own = document.verdicts[index]
    if own is None or own.label not in _STORY:
        return None
    return own.label is not Label.BODY or document.ended[index]


_LITTLE, _FEW = 40, 6  # lines of such a text, and of those left out together
_BRIEF = 110  # letters of a line below them
_AMID = Verdict(Label.BODY, 0.6, "one of several short lines amid the story, whose form says little")
_STORY = frozenset({Label.BODY, Label.LIST, Label.SUBHEADING, Label.QUOTE, Label.LEAD})


def _may_head(document: Document, index: int) -> bool:
    line = document.lines[index]
    if len(line) * document.scale > _WIDEST or document.matches[index] is not None or bullet_width(line):
        return False
    return not (document.ended[index] or has_digit(line)) and count_site_words(line, document.known) <= 1
