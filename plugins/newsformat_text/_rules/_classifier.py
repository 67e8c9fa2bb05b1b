"""How each line is taken: first the rules that are sure, then the line model for what they leave open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsformat_text._above import _decks, _headline, _verdicts
from newsformat_text._document import Document
from newsformat_text._labels import FIRST_LINE, LATER_LINE, Label, Verdict
from newsformat_text._rules import (
    _appeals,
    _calls,
    _corrections,
    _credited_captions,
    _dates_of_others,
    _disclaimers,
    _films,
    _heralds,
    _key_points,
    _newsletters,
    _numbered_pictures,
    _phrases,
    _picture_addresses,
    _sentences,
    _shown_twice,
    _sites_last,
    _twice,
)
from newsformat_text._rules._cells import first_of_rows


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
        document.verdicts[index] = document.verdicts[index] or _verdicts.verdict_above(document, index)
    if document.headline >= 0:
        document.verdicts[document.headline] = LATER_LINE if document.headline else FIRST_LINE
    _corrections.take_told(document)
    _films.take(document)
    _phrases.take(document)
    _key_points.take_headed(document)
    _decks.take_deck_above_dateline(document)
    _picture_addresses.take(document)
    _numbered_pictures.take(document)
    _shown_twice.take_halved(document)
    _shown_twice.take_links(document)
    _shown_twice.take_named(document)
    _shown_twice.take_shown(document)
    _shown_twice.take_doubled(document)
    _shown_twice.take_people(document)
    _twice.take_begun_above(document)
    _twice.take_last(document)
    _credited_captions.take_shown(document)
    _calls.take(document)
    _disclaimers.take_last(document)
    _appeals.take_last(document)
    _appeals.take_embedded(document)
    _newsletters.take_last(document)
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
        from newsformat_text._rules import (  # so too
            _buttons,
            _colon_headings,
            _kept_rows,
            _last_titles,
            _lone_titles,
            _lone_titles_east,
            _pictures_amid,
            _section_titles,
            _subheadings,
            _title_rows,
            _under_title,
        )
        from newsformat_text._rules._judge import take as judge

        judge(document, own)
        _last_titles.take(document)
        _under_title.take_reading_time(document)
        _colon_headings.take(document)
        _subheadings.take(document)
        _decks.take_lone_deck(document)
        _under_title.take_deck(document)
        _under_title.take_asides(document)
        _pictures_amid.take_dated(document)
        _title_rows.take(document)
        _section_titles.take(document)
        _lone_titles.take(document)
        _lone_titles_east.take(document)
        _buttons.take(document)
        _buttons.take_last_words(document)
        _kept_rows.take(document)
        _disclaimers.take(document)
        _keep_sheet(document)
    _shown_twice.take_repeated(document)
    _dates_of_others.take(document)


def _keep_sheet(document: Document) -> None:
    """Where there is no running text at all, as in a table of results, take what stands there for the story."""
    labels = [verdict.label if verdict else Label.BODY for verdict in document.verdicts]
    if not _STORY.isdisjoint(labels):
        return
    left = [index for index in range(document.headline + 1, len(labels)) if labels[index] is Label.SKIPPED]
    if len(left) >= _SHEET_LINES or first_of_rows(document.lines) is not None:
        document.set_verdict(left, _SHEET)


_STORY = frozenset({Label.LEAD, Label.BODY, Label.QUOTE, Label.LIST})
_SHEET = Verdict(Label.TABLE, 0.6, "there is no running text, so this is the story")
_SHEET_LINES = 5
