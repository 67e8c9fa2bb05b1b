"""The dates of a story by the ``time`` elements of its page, and their time zone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, time
from typing import NamedTuple

from attrs import evolve

from newsformat import Article
from newsformat.markup.dates import read_date
from newsformat.markup.html import text_of
from newsformat.markup.xml import Element
from newsformat.plugin import letters
from newsformat_web._blocks import LONG
from newsformat_web._lines import Line, lines_of
from newsformat_web._paragraphs import size_of


_ZONE = re.compile(r"\d(?:Z|[+-]\d\d:?\d\d)(?!\d)|\b(?:UTC|GMT)\b")


class Moments(NamedTuple):
    """The dates and times in lines.

    Attributes:
        said: in chronological order.
        stamps: by the letters of lines that hold nothing else.
        is_zoned: whether any line has a time zone.
    """

    times: tuple[datetime, ...] = ()
    stamps: tuple[tuple[str, datetime], ...] = ()
    is_zoned: bool = False

    def change_of(self, article: Article, when: datetime | None) -> datetime | None:
        """Return *when*, one of them, adapted to the time zone in the *article*'s data if the page has none.

        A date before its publication, or only the day of that, is not a change.
        """
        known = article.published
        if known is None or when is None:
            return when
        if not (self.is_zoned or when.utcoffset()):
            when = when.replace(tzinfo=known.tzinfo)
        return when if when > known else None

    def with_change(self, article: Article) -> Article:
        """Return *article* with its date of change, if that is the last of several dates."""
        if article.published is None or article.updated is not None or len(self.times) < 2:  # noqa: PLR2004 -- moments
            return article
        return evolve(article, updated=self.change_of(article, self.times[-1]))

    def lines_of(self, *known: datetime | None) -> frozenset[str]:
        """Return the letters of the lines that hold nothing but one of the *known* dates."""
        return frozenset(bare for bare, when in self.stamps if when in known)


def moments_in(lines: Iterable[Line]) -> Moments:
    """Return the dates in the ``time`` elements of *lines*."""
    lines = tuple(lines)
    is_zoned = any(_ZONE.search(text) for line in lines for text in (line.text, *times_in(line)))
    moments = _moments(lines)
    return Moments(tuple(_sorted(moments.values())), tuple(_stamps(lines, moments)), is_zoned)


def exact_moment(known: datetime | None, root: Element) -> datetime | None:
    """Return *known*, the date of the story in *root*, made exact by a single time below it on that day.

    If *known* is `None`, the date found is used as well.
    """
    if known is not None and known.time() != time():
        return known
    found = _only_moment(root)
    return found if known is None or (found is not None and found.date() == known.date()) else known


def _only_moment(root: Element) -> datetime | None:
    """Return the date in a line below the story in *root*, if it is the only one and has hardly any words beside it.

    With more words, it announces something else: ``Concert in the town hall: 5 June, 7 p.m.``
    """
    lines = [*lines_of(root)]
    dated = [index for index, line in enumerate(lines) if times_in(line) and size_of(line.text) < LONG]
    found = _moments([lines[index] for index in dated])
    if len({*found.values()}) != 1 or any(size_of(line.text) >= LONG for line in lines[dated[0] :]):
        return None
    dates_beside = [
        len(letters(lines[index].text))
        - sum(len(letters(text_of(mark))) for mark in lines[index].marks if mark in found)
        for index in dated
    ]
    return next(iter(found.values())) if max(dates_beside) <= _BESIDE else None


_BESIDE = 12  # letters, as in Published on or 1.2K views


def times_in(text_line: Line) -> list[str]:
    """Return the machine-readable dates of the ``time`` elements in the line."""
    return [when for mark in text_line.marks if mark.tag == "time" and (when := mark.get("datetime"))]


def _moments(lines: Iterable[Line]) -> dict[Element, datetime]:
    """Return the dates of the ``time`` elements in *lines*.

    Those without a time zone get that of the first one with a zone.
    """
    times = dict.fromkeys(mark for text_line in lines for mark in text_line.marks if mark.tag == "time")
    found = {element: moment for element in times if (moment := _moment(element)) is not None}
    zone = next((when.tzinfo for when, is_zoned in found.values() if is_zoned), None)
    return {
        element: when if is_zoned or zone is None else when.replace(tzinfo=zone)
        for element, (when, is_zoned) in found.items()
    }


def _moment(element: Element) -> tuple[datetime, bool] | None:
    """Return the machine-readable date of a ``time`` *element*, and whether that, or its text, has a zone."""
    text = element.get("datetime") or ""
    when = read_date(text)
    if when is None or _ZONE.search(text):
        return None if when is None else (when, True)
    printed = read_date(text_of(element))
    if printed is not None and printed.utcoffset() and f"{printed:{_CLOCK}}" == f"{when:{_CLOCK}}":
        return when.replace(tzinfo=printed.tzinfo), True
    return when, False


_CLOCK = "%Y-%m-%d %H:%M"


def _sorted(found: Iterable[datetime]) -> list[datetime]:
    """Return *found* in chronological order; a day without a time is dropped if there are times for it."""
    moments = {*found}
    exact = {moment.date() for moment in moments if moment.time() != time()}
    return sorted(moment for moment in moments if moment.time() != time() or moment.date() not in exact)


def _stamps(lines: Iterable[Line], moments: Mapping[Element, datetime]) -> Iterator[tuple[str, datetime]]:
    for text_line in lines:
        bare = letters(text_line.text)
        for mark in text_line.marks:
            if mark in moments and letters(text_of(mark)) == bare:
                yield bare, moments[mark]
