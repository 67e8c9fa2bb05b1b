"""Finds a headline printed below the only paragraph of a page, above a byline, a date or keywords."""

from __future__ import annotations

from newsformat_text._above._breadcrumbs import ends_with_picture_credit
from newsformat_text._above._title_form import is_title
from newsformat_text._above._unrelated_lines import is_over_post
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import ELLIPSES


_KINDS_BELOW = frozenset({Kind.BYLINE, Kind.DATE, Kind.UPDATE, Kind.TAGS})
_MIN_COMMON = 2  # words shared with the paragraph (one if that is truncated)
_HEADLINE_DIVISOR = 4  # at least one in so many words of the headline is shared


def headline_below_paragraph(document: Document) -> int:
    """Return the headline below the only paragraph, with which it shares words; -1 if there is none.

    Below what a picture shows and whose it is, with nothing else, it needs none of these under it.
    """
    prose, lines = document.prose, document.lines
    if len(lines) < 2 or True in prose[1:] or not is_title(document, 1):  # noqa: PLR2004 -- both
        return -1
    if len(lines) == 2:  # noqa: PLR2004 -- and nothing else
        return 1 if ends_with_picture_credit(document, 0) else -1
    if not prose[0] or is_over_post(document):
        return -1
    match = document.matches[2]
    if not (is_numeric_date_line(document, 2) or (match is not None and match.kind in _KINDS_BELOW)):
        return -1
    stems = document.stems(1)
    common = len(stems & document.stems(0))
    min_common = 1 if lines[0].endswith(ELLIPSES) else _MIN_COMMON
    return 1 if common >= min_common and _HEADLINE_DIVISOR * common >= len(stems) else -1
