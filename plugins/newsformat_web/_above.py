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
    """Return those of the *lines* above and beside the *headline* whose names mark them as a date or a deck.

    The date on which the page was fetched, or lines about other stories, are not in one element with the headline, or
    are separated from it.
    """
    ancestors = {id(each) for each in headline.marks if each.tag != "body"}
    found: list[Line] = []
    for each in reversed(lines):
        if ancestors.isdisjoint(map(id, each.marks)) or _is_of_site(each, ancestors):
            break
        if _is_dated(each) or named(each, "subhead"):
            found.append(each)
        elif any(map(str.isalpha, each.text)) and not named(each, "kicker"):
            break  # a number is how many have seen the page
    return found[::-1]


def _is_of_site(text_line: Line, ancestors: set[int]) -> bool:
    """Is the line in the page's header, or named after the site? Then it is a statement on the site itself."""
    own = [each for each in text_line.marks if id(each) not in ancestors]
    return any(each.tag in {"header", "nav", "aside"} or not _OF_SITES.isdisjoint(words_of(each)) for each in own)


def _is_dated(text_line: Line) -> bool:
    if size_of(text_line.text) >= LONG or not any(map(str.isdecimal, text_line.text)):
        return False
    words = {word for each in text_line.marks for word in words_of(each)}
    return _OF_TODAY.isdisjoint(words) and (not _OF_DATES.isdisjoint(words) or bool(times_in(text_line)))


_OF_SITES = frozenset(("site", "blog", "logo", "brand", "slogan", "masthead"))
_OF_DATES = frozenset(("date", "datetime", "time", "timestamp", "published", "created", "posted", "datum", "fecha"))
_OF_TODAY = frozenset(("today", "current", "now", "clock", "weather"))


def with_above(above: Sequence[Line], below: list[Line]) -> list[Line]:
    """Return the lines *below* the headline, with those *above* it whose kind is missing below.

    A date comes last: in print, the deck is directly below the headline.
    """
    is_dated = any(times_in(each) or read_date(each.text) is not None for each in below)
    is_decked = any(named(each, "subhead") or named(each, "summary") for each in below)
    decks = [each for each in above if named(each, "subhead")]
    days = [each for each in above if not named(each, "subhead")]
    return [*([] if is_decked else decks), *below, *([] if is_dated else days)]
