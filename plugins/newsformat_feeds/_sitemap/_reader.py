"""Reads news sitemaps as articles: the data on each page for Google."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from newsformat import Article, Association, Concept, Envelope, Foreign, Media
from newsformat.markup.dates import read_date
from newsformat.markup.html import safe_url
from newsformat.markup.languages import language_tag
from newsformat.markup.xml import (
    Element,
    Outline,
    line_of,
    local,
    read_items,
    recovered,
    snippet,
    text_of,
    with_declared,
)
from newsformat.plugin import ReadError, Report, Source
from newsformat_feeds._elements import children, space_of
from newsformat_feeds._options import FeedOptions
from newsformat_feeds._recovering import naming_the_option
from newsformat_feeds._sitemap._names import ASSUMED, IMAGE, NEWS, NOWHERE, SITEMAP, SPACE, VIDEO, XHTML


_PREFIXES = {SITEMAP: "", NEWS: "news", IMAGE: "image", VIDEO: "video", XHTML: "xhtml"}
_SPACES = {prefix: space for space, prefix in _PREFIXES.items()}
_OUTLINE = Outline(
    roots=frozenset(("urlset",)),
    root=f'<urlset xmlns="{SITEMAP}">',
    item="url",
    texts=frozenset(
        (
            *("loc", "lastmod", "changefreq", "priority", "image:loc", "image:caption", "image:title"),
            *("news:name", "news:language", "news:publication_date", "news:title", "news:keywords", "news:genres"),
        )
    ),
    prefixes=_SPACES,
)


def read(source: Source, options: FeedOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the articles of *source*; pages that are not news are skipped, with a remark.

    Raises:
        ReadError: it is not well-formed, or not a sitemap; it lists no news, but other pages or sitemaps.
    """
    if options.recover:
        document = recovered(source.open(), _OUTLINE, report)
        source = Source(document, name=source.name, limits=source.limits)
    return naming_the_option(_read(source, report), options)


def _read(source: Source, report: Report) -> Iterator[Article | Envelope]:
    pages = 0

    def read_one(url: Element) -> Iterator[Article]:
        nonlocal pages
        article = read_url(url, report)
        if article is None:
            pages += 1
        else:
            yield article

    found = False
    for item in read_items(
        with_declared(source, report, _SPACES), ("url",), read_one, report, title="news sitemap", within=("urlset",)
    ):
        found = True
        yield item
    if pages and not found:
        raise ReadError("a sitemap in which no page is marked as news (<news:news>)")
    if pages:
        report.note(f"{pages} pages that are not marked as news are left out")


def read_url(url: Element, report: Report) -> Article | None:
    """Return the article at *url*, or `None` if it is not declared as news."""
    page = _Page(report)
    for element in children(url):
        page.take(element)
    return Article(**page.values, associations=page.media, foreign=page.foreign) if page.is_news else None


class _Page:
    """Collects the data on a page in a sitemap."""

    def __init__(self, report: Report) -> None:
        self.values: dict[str, Any] = {}
        self.media: list[Association] = []
        self.foreign: list[Foreign] = []
        self.is_news = False
        self._assumed: frozenset[str] = frozenset()
        self._report = report

    def take(self, element: Element) -> None:
        """Read an element of a page."""
        text = text_of(element)
        match (space_of(element), local(element)):
            case (space, "news") if space == NEWS and not self.is_news:
                self.is_news = True
                self._assumed = assumed_in(element)
                for part in children(element):
                    self._news(part, text_of(part))
            case (space, "loc") if space != IMAGE and "uri" not in self.values:
                self.values["uri"] = unquote(text[len(NOWHERE) :]) if text.startswith(NOWHERE) else text
            case (_, "lastmod") if "updated" not in self.values and read_date(text):
                self.values["updated"] = read_date(text, self._report, line=line_of(element))
            case (space, "image") if space == IMAGE:
                self._image(element)
            case (space, "video") if space == VIDEO:
                self._video(element)
            case _:
                self._keep(element)

    def _keep(self, element: Element) -> None:
        if text_of(element) or element.keys() or len(element):
            prefix = _PREFIXES.get(space_of(element), element.prefix or "")
            name = f"{prefix}:{local(element)}" if prefix else local(element)
            self.foreign.append(Foreign(SPACE, name, snippet(element, lean=True)))

    def _news(self, part: Element, text: str) -> None:
        if local(part) in self._assumed:
            return
        match local(part):
            case "publication":
                for child in children(part):
                    self._publication(child)
            case "title" if "headline" not in self.values:
                self.values["headline"] = text
            case "publication_date" if "published" not in self.values and read_date(text):
                self.values["published"] = read_date(text, self._report, line=line_of(part))
            case "keywords" if "keywords" not in self.values:
                self.values["keywords"] = _listed(text)
            case "genres" if "genres" not in self.values:
                self.values["genres"] = [Concept(name=name) for name in _listed(text)]
            case _:
                self._keep(part)

    def _publication(self, part: Element) -> None:
        if local(part) in self._assumed:
            return
        text = text_of(part)
        tag = language_tag(text) if local(part) == "language" else ""
        if local(part) == "name" and text and "sources" not in self.values:
            self.values["sources"] = [Concept(name=text)]
        elif tag and "language" not in self.values:
            self.values["language"] = tag
        else:
            self._keep(part)

    def _image(self, image: Element) -> None:
        texts: dict[str, str] = {}
        for part in children(image):
            text = text_of(part)
            texts[local(part)] = kept = texts.get(local(part)) or text
            if text and text != kept:
                self._report.left_out(f"a further <{local(part)}> of a picture: {text:.60}", line=line_of(part))
        href = texts.pop("loc", "")
        if not href or not safe_url(href):
            self._report.left_out("a picture without an address that is safe", line=line_of(image))
            return
        rights = {"rights": texts.pop("license", "")}
        media = Media(href, kind="image", caption=texts.pop("caption", ""), **rights)
        self.media.append(Association(title=texts.pop("title", ""), media=media))
        for name, text in texts.items():
            self._report.left_out(f"<{name}> of a picture: {text:.60}", line=line_of(image))

    def _video(self, video: Element) -> None:
        texts = {local(part): text_of(part) for part in reversed(children(video))}
        addresses = [texts.get(name, "") for name in ("content_loc", "player_loc")]
        href = next((address for address in addresses if address and safe_url(address)), "")
        kept = Foreign(SPACE, "video:video", snippet(video, lean=True))
        self.media.append(Association(media=Media(href, kind="video", foreign=[kept])))


def assumed_in(news: Element) -> frozenset[str]:
    """Return the names of required values in *news* that were made up."""
    names = news.xpath(f"string(processing-instruction('{ASSUMED}'))")
    return frozenset(str(names).split())


def _listed(text: str) -> list[str]:
    return [word for part in text.split(",") if (word := part.strip())]
