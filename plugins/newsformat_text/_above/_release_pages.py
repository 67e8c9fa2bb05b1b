"""Finds the headline on pages of authorities: below the words that announce a press release."""

from __future__ import annotations

from newsformat_text._above._breadcrumbs import is_button
from newsformat_text._above._title_form import is_title
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._menu_words import MENU_WORDS


_REACH = 24  # lines of the page above the words for a release
_STORY = 6  # lines between the headline and the date or the story
_FURTHER = 2  # dates and further words for a release between those words and the headline


def headline_below_release(document: Document) -> int:
    """Return the title below ``Press release``, if the menu of a site or what it is is above these words; or 0.

    A date or the story follows soon.
    """
    for index in document.matched:
        if index > _REACH:
            break
        if not _is_release(document, index) or not _is_below_menu(document, index):
            continue
        title, furthest = index + 1, min(index + _FURTHER, len(document.lines) - 1)
        while title <= furthest and (is_numeric_date_line(document, title) or _is_release(document, title)):
            title += 1
        below = range(title + 1, min(title + _STORY, len(document.lines)))
        followed = any(document.prose[k] or is_numeric_date_line(document, k) for k in below)
        return title if followed and is_title(document, title) and not document.ended[title] else 0
    return 0


def _is_release(document: Document, index: int) -> bool:
    match = document.matches[index] if index < len(document.lines) else None
    return match is not None and match.kind is Kind.RELEASE and not match.rest


def _is_below_menu(document: Document, index: int) -> bool:
    """Is there a button, a well-known section or a site's phrase above line *index*, and not as its first line?"""
    for above in range(1, index):
        match = document.matches[above]
        if is_button(document, above) or (match is not None and match.of_site):
            return True
        if document.lines[above].lower() in MENU_WORDS:
            return True
    return False
