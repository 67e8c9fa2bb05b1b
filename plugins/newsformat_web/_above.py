"""Lines directly above a headline, within the same container: the date of the story, or its deck."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat.markup.dates import read_date
from newsformat_web._blocks import LONG
from newsformat_web._elements import words_of
from newsformat_web._lines import Line
from newsformat_web._moments import times_in
from newsformat_web._named import named
from newsformat_web._paragraphs import size_of


def above_headline(lines: Sequence[Line], headline: Line) -> list[Line]:
    """Return the *lines* above and next to the *headline* that are marked as a date or a deck by their names.

    The date on which the page was fetched, or lines about other stories, are not in one element with the headline, or
    are separated from it.
    """
    ancestors = {id(mark) for mark in headline.marks if mark.tag != "body"}
    lines_above: list[Line] = []
    for line in reversed(lines):
        if ancestors.isdisjoint(map(id, line.marks)) or _is_of_site(line, ancestors):
            break
        if _is_dated(line) or named(line, "subhead"):
            lines_above.append(line)
        elif any(map(str.isalpha, line.text)) and not named(line, "kicker"):
            break  # a number is how many have seen the page
    return lines_above[::-1]


def _is_of_site(text_line: Line, ancestors: set[int]) -> bool:
    """Is the line in the page's header, or named after the site? Then it is a statement on the site itself."""
    marks = [mark for mark in text_line.marks if id(mark) not in ancestors]
    return any(child.tag in {"header", "nav", "aside"} or not _OF_SITES.isdisjoint(words_of(child)) for child in marks)


def _is_dated(text_line: Line) -> bool:
    if size_of(text_line.text) >= LONG or not any(map(str.isdecimal, text_line.text)):
        return False
    words = {word for mark in text_line.marks for word in words_of(mark)}
    return _OF_TODAY.isdisjoint(words) and (not _OF_DATES.isdisjoint(words) or bool(times_in(text_line)))


_OF_SITES = frozenset(("site", "blog", "logo", "brand", "slogan", "masthead"))
_OF_DATES = frozenset(("date", "datetime", "time", "timestamp", "published", "created", "posted", "datum", "fecha"))
_OF_TODAY = frozenset(("today", "current", "now", "clock", "weather"))


def with_above(above: Sequence[Line], below: list[Line]) -> list[Line]:
    """Return the lines *below* the headline, with those *above* it whose kind is missing below.

    A date comes last: in print, the deck is directly below the headline.
    """
    is_dated = any(times_in(line) or read_date(line.text) is not None for line in below)
    is_decked = any(named(line, "subhead") or named(line, "summary") for line in below)
    decks = [line for line in above if named(line, "subhead")]
    days = [line for line in above if not named(line, "subhead")]
    return [*([] if is_decked else decks), *below, *([] if is_dated else days)]
