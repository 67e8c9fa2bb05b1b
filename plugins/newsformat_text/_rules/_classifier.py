"""Classifies the lines of a text: first by the rules that are certain, then by the line model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsformat_text._above import _decks, _headline, _verdicts
from newsformat_text._document import Document
from newsformat_text._labels import FIRST_LINE, LATER_LINE, Label, Verdict
from newsformat_text._rules import (
    _appeals,
    _calls,
    _closing_site_lines,
    _corrections,
    _credited_captions,
    _dates_of_others,
    _disclaimers,
    _films,
    _key_points,
    _labelled_titles,
    _list_buttons,
    _newsletters,
    _numbered_pictures,
    _phrases,
    _picture_addresses,
    _repeated_captions,
    _repeated_lines,
    _sentences,
)
from newsformat_text._rules._cells import first_of_rows


if TYPE_CHECKING:
    from newsformat_text._learned._model import Trees


def prepare(document: Document) -> None:
    """Set the verdicts of all lines that the rules can decide."""
    if document.marks is None:
        _apply_rules(document, _headline.headline(document))
        return
    from newsformat_text._marked import _rules  # few texts have Markdown marks

    headline = _rules.prepare(document, document.marks)
    _apply_rules(document, _headline.headline(document) if headline is None else headline)
    _rules.take(document, document.marks)


def _apply_rules(document: Document, headline: int) -> None:
    """Set *headline*, and apply the rules in their order."""
    document.headline = headline
    for index in range(document.headline):
        document.verdicts[index] = document.verdicts[index] or _verdicts.verdict_above(document, index)
    if document.headline >= 0:
        document.verdicts[document.headline] = LATER_LINE if document.headline else FIRST_LINE
    _corrections.take_sentences(document)
    _films.take(document)
    _phrases.take(document)
    _key_points.take_headed(document)
    _decks.take_deck_above_dateline(document)
    _picture_addresses.take(document)
    _numbered_pictures.take(document)
    _repeated_captions.take_halved(document)
    _repeated_captions.take_doubled_links(document)
    _repeated_captions.take_repeated_names(document)
    _repeated_captions.take_shown(document)
    _repeated_captions.take_doubled(document)
    _repeated_captions.take_people(document)
    _repeated_lines.take_cut_lead(document)
    _repeated_lines.take_last(document)
    _credited_captions.take_stopped_credits(document)
    _calls.take(document)
    _disclaimers.take_last(document)
    _appeals.take_last(document)
    _appeals.take_embedded(document)
    _newsletters.take_blurbs(document)
    _newsletters.take_last(document)
    _closing_site_lines.take(document)
    if document.headline < 0:
        from newsformat_text._rules import _title_below  # few texts have no headline above

        _title_below.take(document)
    if _is_settled(document):
        _labelled_titles.take_announced_pictures(document)
        return
    from newsformat_text._rules._order import STORY_RULES  # imported late: many texts are settled without it

    for take in STORY_RULES:
        take(document)


def _is_settled(document: Document) -> bool:
    """Is every line decided, at first sight or after the rules for lines that are recognised on their own?"""
    if _sentences.settle(document):
        return True
    from newsformat_text._rules._order import INTERRUPTION_RULES, STANDALONE_RULES  # imported late for the same reason

    for take in STANDALONE_RULES:
        take(document)
    if _sentences.settle(document, piece=True):
        return True
    for take in INTERRUPTION_RULES:
        take(document)
    return _sentences.settle(document)


def classify(document: Document, trees: Trees | None = None) -> None:
    """Set the verdict of every line of *document*; *trees* are those of the line model, by default those shipped."""
    prepare(document)
    if not document.settled:
        from newsformat_text._rules import (  # imported late for the same reason
            _buttons,
            _colon_headings,
            _headings_below_titles,
            _inline_pictures,
            _kept_lines,
            _kept_rows,
            _last_titles,
            _lone_titles,
            _lone_titles_east,
            _section_titles,
            _subheadings,
            _title_rows,
            _under_title,
        )
        from newsformat_text._rules._model_verdicts import take as judge

        judge(document, trees)
        _kept_lines.take(document)
        _last_titles.take(document)
        _under_title.take_reading_time(document)
        _colon_headings.take(document)
        _subheadings.take(document)
        _decks.take_lone_deck(document)
        _under_title.take_deck(document)
        _under_title.take_asides(document)
        _inline_pictures.take_dated(document)
        _title_rows.take(document)
        _section_titles.take(document)
        _lone_titles.take(document)
        _lone_titles_east.take(document)
        _headings_below_titles.take(document)
        _buttons.take(document)
        _buttons.take_last_words(document)
        _kept_rows.take(document)
        _disclaimers.take(document)
        _keep_sheet(document)
    _list_buttons.take(document)
    _repeated_captions.take_repeated(document)
    _dates_of_others.take(document)


def _keep_sheet(document: Document) -> None:
    """Take the lines left out for the story if there is no running text at all, as in a table of results."""
    labels = [verdict.label if verdict else Label.BODY for verdict in document.verdicts]
    if not _STORY.isdisjoint(labels):
        return
    left = [index for index in range(document.headline + 1, len(labels)) if labels[index] is Label.SKIPPED]
    if len(left) >= _SHEET_LINES or first_of_rows(document.lines) is not None:
        document.set_verdict(left, _SHEET)


_STORY = frozenset({Label.LEAD, Label.BODY, Label.QUOTE, Label.LIST})
_SHEET = Verdict(Label.TABLE, 0.6, "there is no running text, so this is the story")
_SHEET_LINES = 5  # lines left out that make a table
