"""Subheadings that the line model misses: short lines that are each alone between paragraphs.

Either several others are, or the line only begins with a word of buttons and the paragraph below takes up the others:
``Advertising revenue``, ``Search for answers``.
"""

from __future__ import annotations

from collections import Counter

from newsformat.markup.hyphens import begins_lowercase
from newsformat_text._authors import _person
from newsformat_text._authors._person import has_case
from newsformat_text._document import Document
from newsformat_text._labels import MODEL_REASON, Label, Verdict, is_dropped_by_model, may_be_body
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import bullet_width, has_digit, word_stems


HEADING = Verdict(Label.SUBHEADING, 0.6, "a short line alone between paragraphs, as other subheadings are")
_MIN_SUBHEADINGS = 2  # other subheadings
_MAX_SUBHEADING = 90  # Latin letters of a subheading
_KEPT_LABELS = frozenset({Label.BODY, Label.SUBHEADING})


def take(document: Document) -> None:
    """Take such lines, without numbers, names and repetitions; in short texts without capitals, others as well."""
    if document.is_typed or not document.lexicon.full_stops:
        return
    _take_alone(document)
    _take_echoed(document)
    if document.story < len(document.lines) <= _MAX_SHORT_TEXT and not has_case(document.lines[document.story][0]):
        _take_between_sentences(document)


def _take_alone(document: Document) -> None:
    prose, verdicts = document.prose, document.verdicts
    below = range(document.headline + 2, len(prose) - 1)
    between = [k for k in below if not prose[k] and prose[k - 1] and prose[k + 1]]
    subheadings = {k for k in between if (verdict := verdicts[k]) is not None and verdict.label in _KEPT_LABELS}
    alone = [k for k in between if _may_head(document, k)] if len(subheadings) >= _MIN_SUBHEADINGS else []
    if len(subheadings.intersection(alone)) < _MIN_SUBHEADINGS:
        return
    counts = Counter([document.lines[index] for index in alone])
    for index in alone:
        verdict, line = verdicts[index], document.lines[index]
        in_story = _is_left_by_model(verdict) and may_be_body(verdicts[index - 1]) and may_be_body(verdicts[index + 1])
        if in_story and counts[line] == 1 and not _person.is_full_name(line):
            verdicts[index] = HEADING


def _is_left_by_model(verdict: Verdict | None) -> bool:
    """Does the line model alone leave out a line with this *verdict*, or take it for a button?"""
    return verdict is not None and verdict.label in _LEFT_LABELS and verdict.reason.endswith(MODEL_REASON)


_LEFT_LABELS = frozenset({Label.SKIPPED, Label.TOOL})


def _take_echoed(document: Document) -> None:
    """Take lines that begin with a word of buttons and continue with words that the paragraph below has, too."""
    prose, verdicts = document.prose, document.verdicts
    for index in document.matched:
        if not (document.story < index < len(prose) - 1 and prose[index - 1] and prose[index + 1]):
            continue
        match = document.matches[index]
        if (
            not _is_left_by_model(verdicts[index])
            or match is None
            or not _continues_a_word(match, document)
            or not _may_head(document, index)
        ):
            continue
        is_echoed = not word_stems(match.rest, document.scale).isdisjoint(document.stems(index + 1))
        if is_echoed and all(map(may_be_body, verdicts[index - 1 : index + 2 : 2])):
            verdicts[index] = _ECHOED


_ECHOED = Verdict(Label.SUBHEADING, 0.6, "a short line alone between paragraphs, in words of the one below")


def _continues_a_word(match: Match, document: Document) -> bool:
    """Is *match* one word, which a longer phrase of the story continues: ``Search`` in ``Search for answers``?"""
    is_one_word = match.words == 1 and not match.marked and match.kind in _BUTTON_KINDS
    return is_one_word and begins_lowercase(match.rest) and not count_site_words(match.rest, document.lexicon)


_BUTTON_KINDS = frozenset({Kind.TOOL, Kind.RELATED, Kind.CREDIT, Kind.CONTACT, Kind.COMMENTS, Kind.TAGS})


def _take_between_sentences(document: Document) -> None:
    """Take the few lines between sentences of the story that the line model alone leaves out.

    They are subheadings and items in a script without capitals, in which the model recognises little by form; they have
    no phrase. Above long paragraphs, they may be captions.
    """
    verdicts, start = document.verdicts, document.story + 1
    for index in range(document.story + 1, len(verdicts)):
        if _is_left_out(document, index):
            continue
        neighbours = {_is_sentence(document, start - 1), _is_sentence(document, index)}
        is_short = len(document.lines[index]) * document.scale <= _BRIEF
        if start < index <= start + _MAX_TOGETHER and True in neighbours and None not in neighbours and is_short:
            alone = index == start + 1 and not bullet_width(document.lines[start])
            document.set_verdict(range(start, index), HEADING if alone else _SHORT_LINE)
        start = index + 1


def _is_left_out(document: Document, index: int) -> bool:
    """Does the line model alone leave out line *index*, short, with letters and without words of websites?"""
    verdict, line = document.verdicts[index], document.lines[index]
    left = is_dropped_by_model(verdict)
    if not left or document.matches[index] is not None or line in document.repeated:
        return False
    is_short = len(line) * document.scale <= _MAX_SUBHEADING and any(map(str.isalpha, line))
    return is_short and not count_site_words(line, document.lexicon)


def _is_sentence(document: Document, index: int) -> bool | None:
    """Is line *index* a sentence, an item or a subheading of the story? ``None`` if it is not part of it."""
    verdict = document.verdicts[index]
    if verdict is None or verdict.label not in _STORY:
        return None
    return verdict.label is not Label.BODY or document.ended[index]


_MAX_SHORT_TEXT, _MAX_TOGETHER = 40, 6  # lines of a short text; lines left out together
_BRIEF = 110  # Latin letters of a line below them
_SHORT_LINE = Verdict(Label.BODY, 0.6, "one of several short lines within the story, in a script without capitals")
_STORY = frozenset({Label.BODY, Label.LIST, Label.SUBHEADING, Label.QUOTE, Label.LEAD})


def _may_head(document: Document, index: int) -> bool:
    line = document.lines[index]
    match = document.matches[index]
    if len(line) * document.scale > _MAX_SUBHEADING or bullet_width(line):
        return False
    if match is not None and not _continues_a_word(match, document):
        return False
    return not (document.ended[index] or has_digit(line)) and count_site_words(line, document.lexicon) <= 1
