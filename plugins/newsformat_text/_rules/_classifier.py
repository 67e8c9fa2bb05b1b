"""How each line is taken: first the rules that are sure, then the line model for what they leave open."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from newsformat.plugin import lazily
from newsformat_text._above import _decks, _headline, _verdicts
from newsformat_text._document import Document
from newsformat_text._labels import ABOVE_PROSE, BROKEN, FIRST_LINE, LATER_LINE, PROSE, Label, Verdict, is_label
from newsformat_text._rules import (
    _appeals,
    _calls,
    _corrections,
    _credited_captions,
    _dates_of_others,
    _disclaimers,
    _heralds,
    _numbered_pictures,
    _phrases,
    _picture_addresses,
    _sentences,
    _shown_twice,
    _sites_last,
    _twice,
)
from newsformat_text._rules._cells import first_of_rows
from newsformat_text._shape import ASKS, BULLETS, bullet, ends_sentence, numbered


if TYPE_CHECKING:
    from newsformat_text._learned._model import Trees


def prepare(document: Document) -> None:
    """Take all lines of *document* that the rules are sure of."""
    if document.marks is None:
        _take_sure(document, _headline.headline(document))
        return
    from newsformat_text._marked import _rules  # hardly a text is marked

    headline = _rules.prepare(document, document.marks)
    _take_sure(document, _headline.headline(document) if headline is None else headline)
    _rules.take(document, document.marks)


def _take_sure(document: Document, headline: int) -> None:
    document.headline = headline
    for index in range(document.headline):
        document.verdicts[index] = document.verdicts[index] or _verdicts.verdict(document, index)
    if document.headline >= 0:
        document.verdicts[document.headline] = LATER_LINE if document.headline else FIRST_LINE
    _corrections.take_told(document)
    _phrases.take(document)
    _decks.take(document)
    _picture_addresses.take(document)
    _numbered_pictures.take(document)
    _shown_twice.take_halved(document)
    _shown_twice.take_links(document)
    _shown_twice.take_named(document)
    _shown_twice.take_shown(document)
    _shown_twice.take_doubled(document)
    _twice.take_begun_above(document)
    _twice.take_last(document)
    _credited_captions.take_shown(document)
    _calls.take(document)
    _disclaimers.take_last(document)
    _appeals.take_last(document)
    _sites_last.take(document)
    if document.headline < 0:
        from newsformat_text._rules import _title_below  # most texts have one

        _title_below.take(document)
    if _is_settled(document):
        _heralds.take_pictured(document)
        return
    from newsformat_text._rules._order import STORY  # many a text is settled without it

    for take in STORY:
        take(document)


def _is_settled(document: Document) -> bool:
    """Is nothing left to find out, at first sight or once what is told by itself is taken?"""
    if _sentences.settle(document):
        return True
    from newsformat_text._rules._order import ALONE, APART  # so too

    for take in ALONE:
        take(document)
    if _sentences.settle(document, piece=True):
        return True
    for take in APART:
        take(document)
    return _sentences.settle(document)


def classify(document: Document, own: Trees | None = None) -> None:
    """Take every line of *document*; the line model is that of *own* trees, or ours."""
    prepare(document)
    if not document.settled:
        from newsformat_text._rules import _buttons, _lone_titles, _pictures_amid, _related, _under_title  # so too
        from newsformat_text._rules._judge import take as judge

        judge(document, own)
        _under_title.take_reading_time(document)
        _related.take_colons(document)
        _refine(document)
        _decks.take_lone(document)
        _under_title.take_deck(document)
        _under_title.take_asides(document)
        _pictures_amid.take_dated(document)
        _lone_titles.take(document)
        _buttons.take(document)
        _buttons.take_last_words(document)
        _disclaimers.take(document)
        _keep_sheet(document)
    _shown_twice.take_repeated(document)
    _dates_of_others.take(document)


_BODY = Label.BODY
_DIGITS = 3  # of so many characters one is no digit in a subheading, as in a row of scores
_ITEM = Verdict(Label.LIST, 0.8, "an item of a list")


def _keep_sheet(document: Document) -> None:
    """Where there is no running text at all, as in a table of results, take what stands there for the story."""
    labels = [verdict.label if verdict else _BODY for verdict in document.verdicts]
    if not _STORY.isdisjoint(labels):
        return
    left = [index for index in range(document.headline + 1, len(labels)) if labels[index] is Label.SKIPPED]
    if len(left) >= _SHEET_LINES or first_of_rows(document.lines) is not None:
        document.take(left, _SHEET)


_STORY = frozenset({Label.LEAD, Label.BODY, Label.QUOTE, Label.LIST})
_SHEET = Verdict(Label.TABLE, 0.6, "there is no running text, so this is the story")
_SHEET_LINES = 5


def _refine(document: Document) -> None:
    """Tell subheadings and list items from paragraphs."""
    from newsformat_text._rules import (
        _attributions,
        _broken_sentences,
        _ended,
        _letters,
        _pictures_amid,
        _places,
        _speakers_east,
        _verses,
    )

    verdicts, lines, whole = (
        document.verdicts,
        document.lines,
        {
            PROSE,
            BROKEN,
            _broken_sentences.QUOTED,
            _ended.OPENS,
            _attributions.SPOKEN,
            _letters.WRITER,
            _letters.GREETING,
            _verses.VERSE,
            _pictures_amid.SAID,
            _speakers_east.NAMED,
            _speakers_east.SAID,
        },
    )
    short = (110 if document.known.full_stops else 45) / document.scale
    bullets = BULLETS - _asking(document)
    plain = [k for k, verdict in enumerate(verdicts) if verdict and verdict not in whole and verdict.label is _BODY]
    for index in reversed(plain):
        line = lines[index]
        if line[0].isdigit() and _sentences.heads_numbered(document, index):
            verdicts[index] = ABOVE_PROSE
        elif (line[0] in bullets and bullet(line) and not document.speech[index]) or numbered(line):
            verdicts[index] = _ITEM
        elif (
            len(line) < short
            and index + 1 < len(lines)
            and not document.speech[index]
            and sum(map(str.isdigit, line)) < len(line) / _DIGITS
            and verdicts[index] is not _places.SIGNED
            and _sentences.heads(line)
            and document.speakers[line.partition(":")[0]] < 2  # noqa: PLR2004 -- who asks does so again
            and (_heads_block(document, index) if document.typed else _goes_below(verdicts[index + 1]))
        ):
            verdicts[index] = ABOVE_PROSE
    _keep_items(document)
    if not document.typed:
        _keep_verses(document)


def _asking(document: Document) -> set[str]:
    """Return the bullets that only questions have, each above an answer without one, as those of an interview."""
    told = [line if line[0] in BULLETS and bullet(line) else " " for line in document.lines] if document.listed else ()
    listed = {one[0] for one, below in pairwise((*told, " ")) if one[0] == below[0] or one[-1] not in ASKS}
    return {line[0] for line in told} - listed


def _heads_block(document: Document, index: int) -> bool:
    """Does line *index* stand above running text or a table without a blank line between, or alone above a block?

    What stands below other lines of its block is of that: who signs a letter, a fact of several.
    """
    numbers, below = document.numbers, index + 1
    if _TWO_SENTENCES.search(document.lines[index]):
        return False
    if numbers[index] == numbers[index - 1] + 1 and is_label(document.verdicts[index - 1], _BODY):
        return False
    told = document.prose[below] or ends_sentence(document.lines[below])
    if numbers[below] == numbers[index] + 1:
        return told or is_label(document.verdicts[below], Label.TABLE)
    several = numbers[below] + 1 in numbers[below + 1 : below + 2]
    return (told or several) and (
        is_label(document.verdicts[below], Label.TABLE) or _goes_below(document.verdicts[below])
    )


_TWO_SENTENCES = lazily(r"(?:[^\W\d_]{4}|[\u0900-\u0dff]{4})[.!?] [^\W\d_]")


def _keep_verses(document: Document) -> None:
    """Take short lines one below the other, which no story has between, for verses and not for subheadings."""
    verdicts = document.verdicts
    if verdicts.count(ABOVE_PROSE) < _VERSES:
        return
    for _, run in groupby(range(len(verdicts)), key=lambda index: verdicts[index] is ABOVE_PROSE):
        own = list(run)
        if verdicts[own[0]] is ABOVE_PROSE and len(own) >= _VERSES:
            document.take(own, _VERSE)


_VERSES = 3  # lines
_VERSE = Verdict(Label.BODY, 0.6, "one of several short lines together")


def _keep_items(document: Document) -> None:
    """Keep the sentences of a list that leads the story together: what was left out follows the item below it."""
    verdicts, lines, prose = document.verdicts, document.lines, document.prose
    if not document.listed:
        return
    items = [k for k, line in enumerate(lines[:-1]) if line[0] in BULLETS and bullet(line) and ends_sentence(line)]
    kept = -1
    for index in reversed(items):
        verdict = verdicts[index]
        if index + 1 == kept and verdict and verdict.label is Label.SKIPPED and document.prose_before(index) < _LED:
            verdicts[index] = _ITEM
        if verdicts[index] is _ITEM and (index + 1 == kept or prose[index + 1]):
            kept = index


_LED = 2  # long lines above the items: a deck may stand there


def _goes_below(verdict: Verdict | None) -> bool:
    return verdict is None or verdict.label in _BELOW_HEADING


_BELOW_HEADING = frozenset({Label.BODY, Label.LIST, Label.SUBHEADING, Label.CAPTION})
