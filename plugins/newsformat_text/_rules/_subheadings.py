"""Tells subheadings, list items and verses from the paragraphs around them."""

from __future__ import annotations

from itertools import groupby, pairwise

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import ABOVE_PROSE, BROKEN_SENTENCE, PROSE, Label, Verdict, has_label
from newsformat_text._rules import (
    _attributions,
    _broken_sentences,
    _closing_sentences,
    _inline_pictures,
    _letters,
    _positions,
    _sentences,
    _sourced_facts,
    _speakers_east,
    _verses,
)
from newsformat_text._shape import BULLETS, CJK, QUESTION_MARKS, bullet_width, ends_sentence, number_width


_PARAGRAPHS = frozenset({
    PROSE,
    BROKEN_SENTENCE,
    _broken_sentences.QUOTED,
    _closing_sentences.FIRST_SENTENCE,
    _attributions.ATTRIBUTION,
    _attributions.POST,
    _letters.WRITER,
    _letters.GREETING,
    _verses.VERSE,
    _inline_pictures.AGENCY_QUOTATION,
    _sourced_facts.SOURCE,
    _speakers_east.SPEAKER,
    _speakers_east.QUOTATION,
})  # fmt: skip
_MAX_SUBHEADING, _MAX_SUBHEADING_WITHOUT_STOPS = 110, 45  # characters of a subheading; in scripts without full stops
_DIGITS = 3  # divisor: a subheading has at most one digit in so many characters, unlike a row of scores
_ITEM = Verdict(Label.LIST, 0.8, "an item of a list")
_BODY = Label.BODY


def take(document: Document) -> None:
    """Change the verdicts of paragraphs that are subheadings, list items or verses."""
    verdicts = document.verdicts
    bullets = BULLETS - _question_bullets(document)
    plain = [
        k for k, verdict in enumerate(verdicts) if verdict and verdict not in _PARAGRAPHS and verdict.label is _BODY
    ]
    for index in reversed(plain):
        line = document.lines[index]
        if (line[0].isdigit() and _sentences.heads_numbered(document, index)) or _is_east_asian_heading(
            document, index
        ):
            verdicts[index] = ABOVE_PROSE
        elif (line[0] in bullets and bullet_width(line) and not document.speech[index]) or number_width(line):
            verdicts[index] = _ITEM
        elif _is_subheading(document, index):
            verdicts[index] = ABOVE_PROSE
    _keep_items(document)
    if not document.is_typed:
        _keep_verses(document)


def _is_subheading(document: Document, index: int) -> bool:
    """Is line *index* short, no sentence and no speech, above a line that may follow a subheading?"""
    line = document.lines[index]
    max_length = (_MAX_SUBHEADING if document.lexicon.full_stops else _MAX_SUBHEADING_WITHOUT_STOPS) / document.scale
    return (
        len(line) < max_length
        and index + 1 < len(document.lines)
        and not document.speech[index]
        and sum(map(str.isdigit, line)) < len(line) / _DIGITS
        and document.verdicts[index] is not _positions.SIGNED
        and _sentences.heads(line)
        and document.speakers[line.partition(":")[0]] < 2  # noqa: PLR2004 -- a speaker's label recurs
        and (_heads_block(document, index) if document.is_typed else _may_follow(document.verdicts[index + 1]))
    )


def _is_east_asian_heading(document: Document, index: int) -> bool:
    """Does line *index* start with a heading sign of East Asia, and neither line next to it with the same sign?"""
    line = document.lines[index]
    if line[0] not in _HEADING_SIGNS or document.lexicon.tag not in CJK or document.ended[index]:
        return False
    alone = all(other[0] != line[0] for other in document.lines[index - 1 : index + 2 : 2])
    return alone and document.ended[index - 1] and _is_subheading(document, index)


_HEADING_SIGNS = frozenset("■□◆◇●○◎")


def _question_bullets(document: Document) -> set[str]:
    """Return the bullets that only questions have, each above an answer without one, as in interviews."""
    items = (
        [line if line[0] in BULLETS and bullet_width(line) else " " for line in document.lines]
        if document.has_bullets
        else ()
    )
    answer_bullets = {
        item[0] for item, below in pairwise((*items, " ")) if item[0] == below[0] or item[-1] not in QUESTION_MARKS
    }
    return {line[0] for line in items} - answer_bullets


def _heads_block(document: Document, index: int) -> bool:
    """Is line *index* right above running text or a table, or alone above a block?

    A line below others of its block belongs to it, such as the signature of a letter or one of several facts.
    """
    numbers, below = document.numbers, index + 1
    if _TWO_SENTENCES.search(document.lines[index]):
        return False
    if numbers[index] == numbers[index - 1] + 1 and has_label(document.verdicts[index - 1], _BODY):
        return False
    sentence = document.prose[below] or document.ended[below]
    if numbers[below] == numbers[index] + 1:
        return sentence or has_label(document.verdicts[below], Label.TABLE)
    several = numbers[below] + 1 in numbers[below + 1 : below + 2]
    return (sentence or several) and (
        has_label(document.verdicts[below], Label.TABLE) or _may_follow(document.verdicts[below])
    )


_TWO_SENTENCES = lazily(r"(?:[^\W\d_]{4}|[\u0900-\u0dff]{4})[.!?] [^\W\d_]")


def _keep_verses(document: Document) -> None:
    """Take short lines below each other, without text between, for verses rather than subheadings."""
    verdicts = document.verdicts
    if verdicts.count(ABOVE_PROSE) < _VERSES:
        return
    for _, run in groupby(range(len(verdicts)), key=lambda index: verdicts[index] is ABOVE_PROSE):
        indices = list(run)
        if verdicts[indices[0]] is ABOVE_PROSE and len(indices) >= _VERSES:
            document.set_verdict(indices, VERSE)


_VERSES = 3  # lines
VERSE = Verdict(Label.BODY, 0.6, "one of several short lines below each other")


def _keep_items(document: Document) -> None:
    """Keep the sentences of a list above the story together: an item that was left out belongs to the one below."""
    verdicts, lines, prose = document.verdicts, document.lines, document.prose
    if not document.has_bullets:
        return
    items = [
        k for k, line in enumerate(lines[:-1]) if line[0] in BULLETS and bullet_width(line) and ends_sentence(line)
    ]
    last_kept = -1
    for index in reversed(items):
        verdict = verdicts[index]
        if (
            index + 1 == last_kept
            and verdict
            and verdict.label is Label.SKIPPED
            and document.prose_before(index) < _MOST_ABOVE
        ):
            verdicts[index] = _ITEM
        if verdicts[index] is _ITEM and (index + 1 == last_kept or prose[index + 1]):
            last_kept = index


_MOST_ABOVE = 2  # long lines above the items, such as a deck


def _may_follow(verdict: Verdict | None) -> bool:
    return verdict is None or verdict.label in _BELOW_HEADING


_BELOW_HEADING = frozenset({Label.BODY, Label.LIST, Label.SUBHEADING, Label.CAPTION})
