"""Tells bylines of other stories on the page, in lists and boxes of their titles, from those of the story."""

from __future__ import annotations

from newsformat_text._dates import _when
from newsformat_text._dates._date_lines import is_date_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._announcing import is_announced
from newsformat_text._shape import has_digit


def is_of_another(document: Document, index: int) -> bool:
    """Does the byline on line *index* belong to a related story above it?"""
    labels = [
        verdict.label if verdict is not None else None for verdict in document.verdicts[max(0, index - 2) : index]
    ]
    if Label.RELATED in labels and not (_is_under_announced(document, index) or _is_below_list(document, index)):
        return True
    if len(labels) > 1 and labels[0] is Label.RELATED_HEADING:
        return True
    return is_under_heading(document, index) or is_dated_again(document, index)


def is_under_heading(document: Document, index: int) -> bool:
    """Is line *index*, a byline, below a heading of other stories and titles, in a box amid the story?

    Below the story, the author of a list of related stories may sign; but not if a byline is right under the heading,
    above a title.
    """
    if document.prose_before(index) < _MIN_PARAGRAPHS:
        return False
    above = index - 1
    while above > index - _MAX_BOX and not (document.ended[above] or document.prose[above]):
        if document.is_related_heading(above):
            return _is_over_title(document, above + 1) or above + 1 < index < document.last
        above -= 1
    return False


def _is_over_title(document: Document, index: int) -> bool:
    """Is line *index* a byline above a line that may be a title?"""
    match, below = document.matches[index], index + 1
    if match is None or match.kind is not Kind.BYLINE or below == len(document.lines):
        return False
    is_plain = not (document.ended[below] or document.prose[below]) and document.matches[below] is None
    return is_plain and not is_date_line(document, below)


_MIN_PARAGRAPHS, _MAX_BOX = 2, 8  # paragraphs above a box; lines of one


def _is_under_announced(document: Document, index: int) -> bool:
    """Is line *index*, above the story, separated from the headline only by one-line announcements of other stories?

    So pages print ``Read more: Ferries are back`` above who signs.
    """
    above = document.matches[document.headline + 1 : index]
    return index < document.first and all(map(is_announced, above))


def _is_below_list(document: Document, index: int) -> bool:
    """Is line *index* the first byline, below a list of related stories and right above the story or its date?"""
    are_titles = [
        has_label(document.verdicts[above], Label.RELATED) for above in range(max(0, index - _MIN_ITEMS - 1), index)
    ]
    if sum(are_titles) < _MIN_ITEMS or not index < document.first <= index + 2:
        return False
    if document.first == index + 2 and not is_date_line(document, index + 1):
        return False
    return not any(match is not None and match.kind is Kind.BYLINE for match in document.matches[:index])


_MIN_ITEMS = 3  # items of the list, which the button of a section may follow


def is_dated_again(document: Document, index: int) -> bool:
    """Does line *index* have a date of its own, below running text with a byline above it?"""
    first = document.first
    if index <= first or not has_digit(document.lines[index]):
        return False
    has_byline = any(verdict is not None and verdict.label is Label.BYLINE for verdict in document.verdicts[:first])
    return has_byline and bool(_when.find_times(document.lines[index], document.lexicon))
