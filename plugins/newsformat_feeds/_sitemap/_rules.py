"""Rules of news sitemaps: of sitemaps.org, and Google's for news and pictures.

https://www.sitemaps.org/protocol.html
https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import ClassVar

from newsformat.markup.dates import read_date
from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import Problem
from newsformat_feeds._elements import space_of
from newsformat_feeds._sitemap._names import GENRES, IMAGE, LANGUAGE, LONGEST, MOST, NEWS, NOWHERE, SITEMAP
from newsformat_feeds._sitemap._reader import assumed_in
from newsformat_feeds._sitemap._writer import host_of, is_address
from newsformat_feeds._validators._rules import SHOWN, Name, counted, odd, parts_of, problem


# W3C NOTE-datetime: a date, or a date and time with a zone
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?", re.ASCII)
_FREQUENCY = re.compile("always|hourly|daily|weekly|monthly|yearly|never")
_PRIORITY = re.compile(r"0(?:\.\d+)?|1(?:\.0+)?", re.ASCII)
_PAGES = 50_000
_SAID = 120  # characters of a message
_RECENT = timedelta(days=2)


def _names_in(space: str, *names: str) -> tuple[Name, ...]:
    return tuple([(space, name) for name in names])


class SitemapRules:
    """The rules of one sitemap."""

    entry: ClassVar[str] = "url"
    within: ClassVar[frozenset[str]] = frozenset(("urlset",))

    def __init__(self) -> None:
        self._pages = self._news = 0
        self._seen: set[str] = set()
        self._host = ""
        self._newest: datetime | None = None
        self._oldest: datetime | None = None

    def problems(self, element: Element) -> Iterator[Problem]:
        """Yield the problems of *element*, a page or the root."""
        if local(element) != "url":
            yield from self._root(element)
            return
        self._pages += 1
        parts = parts_of(element)
        yield from counted(
            element, parts, _names_in(SITEMAP, "loc"), (*_names_in(SITEMAP, "loc", "lastmod"), (NEWS, "news"))
        )
        for loc in parts.get((SITEMAP, "loc"), ()):
            yield from self._address(loc)
        for name, pattern in {"lastmod": _DATE, "changefreq": _FREQUENCY, "priority": _PRIORITY}.items():
            for node in parts.get((SITEMAP, name), ()):
                if not pattern.fullmatch(text_of(node)):
                    yield problem("value", f"<{name}> can't be {text_of(node)[:SHOWN]!r}", node)
        for news in parts.get((NEWS, "news"), ()):
            yield from self._of_news(news)
        yield from _images(element, parts.get((IMAGE, "image"), []))

    def _root(self, root: Element) -> Iterator[Problem]:
        if local(root) == "sitemapindex":
            yield problem("root", "this is an index of sitemaps, each of which is validated by itself", root)
        elif local(root) != "urlset":
            yield problem("root", f"<{local(root)}> is not the root element of a sitemap (<urlset>)", root)
        elif space_of(root) != SITEMAP:
            yield problem("namespace", f"<urlset> is in the namespace {SITEMAP}", root)
        elif not self._news:
            yield odd("empty", "no page is marked as news", root)
        if self._news > MOST:
            yield problem("count", f"a sitemap has at most {MOST} stories, not {self._news}", root)
        if self._pages > _PAGES:
            yield problem("count", f"a sitemap has at most {_PAGES} pages, not {self._pages}", root)
        if self._span > _RECENT:
            yield odd("recent", "stories lie more than two days apart; Google wants those of the last two days", root)

    @property
    def _span(self) -> timedelta:
        return self._newest - self._oldest if self._newest and self._oldest else timedelta()

    def _address(self, loc: Element) -> Iterator[Problem]:
        text = text_of(loc)
        if not is_address(text):
            yield problem("address", f"{text[:SHOWN]!r} is not the address of a page (http, https)", loc)
            return
        if len(text) >= LONGEST:
            yield problem("address", f"an address has less than {LONGEST} characters, not {len(text)}", loc)
        if text.startswith(NOWHERE):
            yield odd("address", f"{text[:SHOWN]!r} is made up: the story had no address", loc)
            return
        if text in self._seen:
            yield odd("unique", f"{text[:SHOWN]!r} is another page, too", loc)
        self._seen.add(text)
        host = host_of(text)
        if self._host and host != self._host:
            yield odd("host", f"{host[:SHOWN]} is not the host of the first page, {self._host[:SHOWN]}", loc)
        self._host = self._host or host

    def _of_news(self, news: Element) -> Iterator[Problem]:
        self._news += 1
        parts = parts_of(news)
        if news.tag != f"{{{NEWS}}}news":
            yield problem("namespace", f"<news> is in the namespace {NEWS}", news)
        if assumed := assumed_in(news):
            yield odd("assumed", f"made up, as the story had none: {', '.join(sorted(assumed))}"[:_SAID], news)
        required = _names_in(NEWS, "publication", "publication_date", "title")
        yield from counted(news, parts, required, (*required, *_names_in(NEWS, "keywords", "genres", "access")))
        for publication in parts.get((NEWS, "publication"), ()):
            inner = parts_of(publication)
            both = _names_in(NEWS, "name", "language")
            yield from counted(publication, inner, both, both)
            for language in inner.get((NEWS, "language"), ()):
                if (text := text_of(language)) and not LANGUAGE.fullmatch(text):
                    why = "a language is one of ISO 639 (two or three letters), zh-cn or zh-tw, not"
                    yield problem("language", f"{why} {text[:SHOWN]!r}", language)
        for date in parts.get((NEWS, "publication_date"), ()):
            yield from self._date(date)
        for genres in parts.get((NEWS, "genres"), ()):
            for genre in text_of(genres).split(","):
                if genre.strip() not in GENRES:
                    yield odd(
                        "value", f"{genre.strip()[:SHOWN]!r} is not one of the genres {', '.join(GENRES)}", genres
                    )

    def _date(self, date: Element) -> Iterator[Problem]:
        text = text_of(date)
        moment = read_date(text) if _DATE.fullmatch(text) else None
        if moment is None:
            if text:
                yield problem("date", f"{text[:SHOWN]!r} is not a date such as 2026-11-24T18:00:00+03:00", date)
            return
        self._newest = max(self._newest or moment, moment)
        self._oldest = min(self._oldest or moment, moment)


def _images(url: Element, images: list[Element]) -> Iterator[Problem]:
    if len(images) > MOST:
        yield problem("count", f"a page has at most {MOST} pictures, not {len(images)}", url)
    for image in images:
        parts = parts_of(image)
        yield from counted(image, parts, _names_in(IMAGE, "loc"), _names_in(IMAGE, "loc"))
        for loc in parts.get((IMAGE, "loc"), ()):
            if not is_address(text_of(loc)):
                yield problem("address", f"{text_of(loc)[:SHOWN]!r} is not the address of a picture (http, https)", loc)
