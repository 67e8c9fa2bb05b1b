"""Reports the dates of an article that its page gives without a time or a time zone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import cached_property

from newsformat import Article
from newsformat.markup.dates import read_date
from newsformat.markup.html import Page
from newsformat.plugin import Report


_FIELDS = ("published", "updated", "created")
_ATTRIBUTES = ("datetime", "content", "title")
_YEAR = re.compile(r"\d{4}")
_LONGEST = 80  # characters of a date
_IN_SCRIPT = re.compile(r'"(\d{4}-\d\d-\d\d[^"]{0,30})"')


class StatedDates:
    """The dates that stand alone in the data, the head and the elements of a *page*, whatever they are dates of."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._times = [*page.body.iter("time")]  # also those that are taken out of the page later

    def report_assumed(self, article: Article, report: Report, *, is_zoned: bool) -> None:
        """Report the dates of *article* for which a time or UTC was assumed, each at most once.

        *is_zoned* is whether the page prints a time zone, which counts for a date that is only printed.
        """
        fields = {getattr(article, field): field for field in reversed(_FIELDS)}
        for when, field in reversed(fields.items()):
            if when is not None and when.tzinfo is UTC:
                texts = self._texts_by_moment.get(when, [])
                if texts and not any(map(is_complete, texts)):
                    read_date(texts[0], report)
                elif not (texts or is_zoned):
                    report.note(f"assumed UTC for {field}, as no zone is printed")

    @cached_property
    def _texts_by_moment(self) -> dict[datetime, list[str]]:
        moments: dict[datetime, list[str]] = {}
        for text in dict.fromkeys(map(str.strip, self._texts())):
            if len(text) <= _LONGEST and _YEAR.search(text) and (moment := read_date(text)):
                moments.setdefault(moment, []).append(text)
        return moments

    def _texts(self) -> Iterator[str]:
        yield from _quoted(self._page.data)
        yield from (content for _, content in self._page.metas)
        for element in (*self._times, *self._page.body.iter()):
            yield from (value for name in _ATTRIBUTES if (value := element.get(name)))
            if not len(element):
                yield element.text or ""
        yield from _quoted(self._page.scripts)


def _quoted(scripts: Iterable[str]) -> Iterator[str]:
    return (text for script in scripts for text in _IN_SCRIPT.findall(script))


def is_complete(text: str) -> bool:
    """Does *text*, a date, have a time and a time zone?"""
    report = Report()
    read_date(text, report)
    return not report.remarks
