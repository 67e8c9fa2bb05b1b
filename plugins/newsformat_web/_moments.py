"""When a page says that its story is from: by its ``time`` elements, and by which clock."""

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
    """The moments that lines say.

    Attributes:
        said: the first of them first.
        stamps: the letters of lines that are nothing but a moment, and which that is.
        is_zoned: whether any line says a time zone.
    """

    said: tuple[datetime, ...] = ()
    stamps: tuple[tuple[str, datetime], ...] = ()
    is_zoned: bool = False

    def change_of(self, article: Article, when: datetime | None) -> datetime | None:
        """Return *when*, one of them, by the clock of the *article* as its data tell it, if they tell no zone.

        What comes before it was published is no change of it, nor is the day alone of that.
        """
        known = article.published
        if known is None or when is None:
            return when
        if not (self.is_zoned or when.utcoffset()):
            when = when.replace(tzinfo=known.tzinfo)
        return when if when > known else None

    def with_change(self, article: Article) -> Article:
        """Return *article* with when it was changed, if that is the last of several moments."""
        if article.published is None or article.updated is not None or len(self.said) < 2:  # noqa: PLR2004 -- moments
            return article
        return evolve(article, updated=self.change_of(article, self.said[-1]))

    def lines_of(self, *known: datetime | None) -> frozenset[str]:
        """Return the letters of the lines that are nothing but one of the moments that are *known*."""
        return frozenset(bare for bare, when in self.stamps if when in known)


def moments_in(lines: Iterable[Line]) -> Moments:
    """Return the moments that elements in *lines* say."""
    lines = tuple(lines)
    is_zoned = any(_ZONE.search(said) for each in lines for said in (each.text, *times_in(each)))
    moments = _moments(lines)
    return Moments(tuple(_sorted(moments.values())), tuple(_stamps(lines, moments)), is_zoned)


def exact_moment(known: datetime | None, root: Element) -> datetime | None:
    """Return *known*, when the story in *root* is from, or what it says below that of the time on this day, if alone.

    Of one that nobody knows it says the day, too.
    """
    if known is not None and known.time() != time():
        return known
    found = _only_moment(root)
    return found if known is None or (found is not None and found.date() == known.date()) else known


def _only_moment(root: Element) -> datetime | None:
    """Return the moment that a line below the story in *root*, which has no other, says with hardly a word beside it.

    With words beside it, it is when something else takes place: ``Concert in the town hall: 5 June, 7 p.m.``
    """
    lines = [*lines_of(root)]
    told = [at for at, each in enumerate(lines) if times_in(each) and size_of(each.text) < LONG]
    found = _moments([lines[at] for at in told])
    if len({*found.values()}) != 1 or any(size_of(each.text) >= LONG for each in lines[told[0] :]):
        return None
    beside = [
        len(letters(lines[at].text)) - sum(len(letters(text_of(each))) for each in lines[at].marks if each in found)
        for at in told
    ]
    return next(iter(found.values())) if max(beside) <= _BESIDE else None


_BESIDE = 12  # letters: Published on, 1.2K views


def times_in(said: Line) -> list[str]:
    """Return what ``time`` elements in the line say to programs."""
    return [when for each in said.marks if each.tag == "time" and (when := each.get("datetime"))]


def _moments(lines: Iterable[Line]) -> dict[Element, datetime]:
    """Return the moments that ``time`` elements in *lines* say.

    Those without a time zone are in that of the first which says one.
    """
    times = dict.fromkeys(each for said in lines for each in said.marks if each.tag == "time")
    found = {each: moment for each in times if (moment := _moment(each)) is not None}
    zone = next((when.tzinfo for when, is_zoned in found.values() if is_zoned), None)
    return {
        each: when if is_zoned or zone is None else when.replace(tzinfo=zone)
        for each, (when, is_zoned) in found.items()
    }


def _moment(element: Element) -> tuple[datetime, bool] | None:
    """Return the moment that a ``time`` *element* says to programs, and whether that, or its text, says its zone."""
    said = element.get("datetime") or ""
    when = read_date(said)
    if when is None or _ZONE.search(said):
        return None if when is None else (when, True)
    printed = read_date(text_of(element))
    if printed is not None and printed.utcoffset() and f"{printed:{_CLOCK}}" == f"{when:{_CLOCK}}":
        return when.replace(tzinfo=printed.tzinfo), True
    return when, False


_CLOCK = "%Y-%m-%d %H:%M"


def _sorted(found: Iterable[datetime]) -> list[datetime]:
    """Return the moments that are *found*, the first of them first; of a day the hours, if any are."""
    moments = {*found}
    exact = {each.date() for each in moments if each.time() != time()}
    return sorted(each for each in moments if each.time() != time() or each.date() not in exact)


def _stamps(lines: Iterable[Line], moments: Mapping[Element, datetime]) -> Iterator[tuple[str, datetime]]:
    for said in lines:
        bare = letters(said.text)
        for each in said.marks:
            if each in moments and letters(text_of(each)) == bare:
                yield bare, moments[each]
