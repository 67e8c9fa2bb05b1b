"""Finds the headline below a ticker: other titles, each after a time of day."""

from __future__ import annotations

from newsformat_text._above._over import REACH
from newsformat_text._above._title_form import MOST, TIMED, is_ticker_title
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._shape import bullet_width


def headline_below_ticker(document: Document) -> int:
    """Return the title above the story and below a ticker, ``10:24 Town opens lock``; 0 if there is none.

    Above that may stand nothing but a date.
    """
    if title := _below_led_on(document):
        return title
    lines, prose = document.lines, document.prose
    start = stop = int(document.first > _TICKER and is_numeric_date_line(document, 0))
    while stop < document.first and not prose[stop] and TIMED.match(lines[stop][bullet_width(lines[stop]) :]):
        stop += 1
    has_story = stop - start >= _TICKER and stop + 1 < len(lines) and not prose[stop] and prose[stop + 1]
    return stop if has_story and len(lines[stop]) * document.scale <= MOST else 0


def _below_led_on(document: Document) -> int:
    """Return the title below ticker lines that each end with a button to read on; 0 if there is none."""
    lines, prose = document.lines, document.prose
    far = min(REACH, len(lines) - 1)
    start = next((k for k in range(far) if lines[k][0].isdigit() and is_ticker_title(document, k)), -1)
    if start < 0 or any(prose[:start]):
        return 0
    stop = next((k for k in range(start, len(lines)) if not is_ticker_title(document, k)), len(lines))
    has_story = True in prose[stop + 1 : stop + REACH] and not prose[stop] and not is_numeric_date_line(document, stop)
    return stop if has_story and len(lines[stop]) * document.scale <= MOST else 0


_TICKER = 3  # minimum titles of other stories after times of day
