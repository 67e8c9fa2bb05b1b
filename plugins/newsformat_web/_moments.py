"""When a page says that its story is from: by its ``time`` elements, and by which clock."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, time
from typing import NamedTuple

from attrs import evolve

from newsformat import Article
from newsformat.markup.dates import read_date
from newsformat.markup.html import text_of
from newsformat.plugin import letters
from newsformat_web._lines import Line


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
    return Moments(tuple(_sorted(lines)), tuple(_stamps(lines)), is_zoned)


def times_in(said: Line) -> list[str]:
    """Return what ``time`` elements in the line say to programs."""
    return [when for each in said.marks if each.tag == "time" and (when := each.get("datetime"))]


def _sorted(lines: Iterable[Line]) -> list[datetime]:
    """Return the moments in *lines*, the first of them first; of a day the hours, if any are."""
    moments = {when for each in lines for said in times_in(each) if (when := read_date(said)) is not None}
    exact = {each.date() for each in moments if each.time() != time()}
    return sorted(each for each in moments if each.time() != time() or each.date() not in exact)


def _stamps(lines: Iterable[Line]) -> Iterator[tuple[str, datetime]]:
    for said in lines:
        bare = letters(said.text)
        for each in said.marks:
            when = read_date(each.get("datetime") or "") if each.tag == "time" else None
            if when is not None and letters(text_of(each)) == bare:
                yield bare, when
