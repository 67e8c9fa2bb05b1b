"""Writes articles as a publication (EPUB 3.3): a document per article, and a table of contents."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple, TypeVar
from uuid import UUID

from newsformat import Article, Envelope, Paragraph, plain
from newsformat.markup.languages import is_language_tag
from newsformat.markup.xml import escape, legal, quoted
from newsformat.markup.zip import ZipWriter
from newsformat.plugin import Articles, NoOptions, Report, direction_of, plain_line, reworded
from newsformat_web._epub._addresses import kept_as_data
from newsformat_web._epub._metadata import Needed, metadata_of
from newsformat_web._epub._names import (
    CONTAINER,
    DC,
    EPUB_TYPE,
    GENERATOR,
    NCX,
    NCX_TYPE,
    OPF,
    OPS,
    PAGE_TYPE,
    XHTML,
)
from newsformat_web._epub._static import CONTAINER_XML, NAV, PACKAGE, STYLE, TOC
from newsformat_web._names import TITLE
from newsformat_web._page_writer import data_of, story_lines
from newsformat_web._style import STYLE as SHEET


T = TypeVar("T", Article, Envelope)

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_UNDATED = datetime(1980, 1, 1, tzinfo=UTC)  # like the files in the archive
_LABEL = 80  # characters of a text that replaces a missing headline
_ALONE = 1


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the archive, one document at a time; the files that list them come last."""
    packing, issue = ZipWriter(), _Issue(_fit(articles.envelope, report))
    yield packing.add("mimetype", EPUB_TYPE, stored=True)
    yield packing.add(CONTAINER, CONTAINER_XML)
    yield packing.add(STYLE, SHEET)
    for article in articles:
        name, document = issue.document(_fit(article, report), report)
        yield packing.add(f"EPUB/{name}", document)
    yield packing.add(NAV, issue.nav())
    yield packing.add(TOC, issue.toc())
    yield packing.add(PACKAGE, issue.package(report))
    yield packing.end()


def _fit(part: T, report: Report) -> T:
    """Return *part*, an article or an envelope, without characters that XML does not allow."""
    fit = reworded(part, legal)
    if fit is not part:
        report.lost("text", why="EPUB can't hold its control characters")
    return fit


class _Listed(NamedTuple):
    """A document as listed in the package and the contents."""

    name: str
    label: str


class _Issue:
    """What is written about the articles when all of them are known."""

    def __init__(self, envelope: Envelope) -> None:
        self._envelope = envelope
        self._listed: list[_Listed] = []
        self._digest = hashlib.sha256()
        self._modified = envelope.sent or _UNDATED
        self._language, self._direction = "", ""
        self._first: Article | None = None

    def document(self, article: Article, report: Report) -> tuple[str, str]:
        """Return the file name and content of the document for *article*."""
        number = len(self._listed) + 1
        label = _label(article) or f"{number}"
        document = _document(article, label, report)
        name = f"article-{number}.xhtml"
        self._listed.append(_Listed(name, label))
        self._digest.update(document.encode(errors="replace"))
        if number == _ALONE:
            self._language = article.language if is_language_tag(article.language) else ""
            self._direction = article.direction
            self._first = article
        dates = (article.created or article.content_created, article.published, article.updated)
        self._modified = max(self._modified, *[when for when in dates if when is not None], _UNDATED)
        return name, document

    def package(self, report: Report) -> str:
        """Return the package."""
        items = [
            '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
            f'<item id="toc" href="toc.ncx" media-type="{NCX_TYPE}"/>',
            '<item id="style" href="style.css" media-type="text/css"/>',
            *[
                f'<item id="article-{number}" href="{listed.name}" media-type="{PAGE_TYPE}"/>'
                for number, listed in enumerate(self._listed, 1)
            ],
        ]
        order = [f'<itemref idref="article-{number}"/>' for number in range(1, len(self._listed) + 1)]
        if len(order) != _ALONE:
            order.insert(0, '<itemref idref="nav"/>')
        language = self._envelope.language or self._language
        direction = direction_of(language) if language else self._direction
        progress = ' page-progression-direction="rtl"' if direction == "rtl" else ""
        return "\n".join([
            f'{_DECLARATION}<package xmlns="{OPF}" version="3.0" unique-identifier={quoted(self._id_of_identifier)}>',
            f'<metadata xmlns:dc="{DC}">',
            *metadata_of(self._envelope, self._needed(), report),
            "</metadata>",
            "<manifest>",
            *items,
            "</manifest>",
            f'<spine toc="toc"{progress}>',
            *order,
            "</spine>",
            "</package>\n",
        ])  # fmt: skip

    @property
    def _id_of_identifier(self) -> str:
        return "identifier" if self._envelope.uri else "assumed-identifier"

    @property
    def _only(self) -> Article | None:
        return self._first if len(self._listed) == _ALONE else None

    def _needed(self) -> Needed:
        return Needed(self._title, self._identifier, self._language or "und", self._modified, self._only)

    @property
    def _title(self) -> str:
        return self._envelope.title or (self._listed[0].label if self._listed else "News")

    @property
    def _identifier(self) -> str:
        """The identifier of the publication: that of its only article, or one derived from its content."""
        uri = self._only.uri if self._only is not None else ""
        return self._envelope.uri or uri or UUID(bytes=self._digest.digest()[:16], version=5).urn

    def nav(self) -> str:
        """Return the table of contents."""
        entries = [f'<li><a href="{listed.name}">{escape(listed.label)}</a></li>' for listed in self._listed]
        title = escape(self._title)
        return "\n".join([
            f"{_DECLARATION}<!DOCTYPE html>",
            f'<html xmlns="{XHTML}" xmlns:epub="{OPS}"{_spoken(self._envelope.language or self._language)}>',
            f'<head><title>{title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>',
            "<body>",
            f'<nav epub:type="toc" id="toc"><h1>{title}</h1>',
            "<ol>",
            *(entries or [f'<li><a href="nav.xhtml">{title}</a></li>']),
            "</ol>",
            "</nav>",
            "</body>",
            "</html>\n",
        ])  # fmt: skip

    def toc(self) -> str:
        """Return the table of contents for EPUB 2 devices."""
        listed = self._listed or [_Listed("nav.xhtml", self._title)]
        points = [
            f'<navPoint id="point-{number}" playOrder="{number}"><navLabel><text>{escape(item.label)}</text></navLabel>'
            f'<content src="{item.name}"/></navPoint>'
            for number, item in enumerate(listed, 1)
        ]
        return "\n".join([
            f'{_DECLARATION}<ncx xmlns="{NCX}" version="2005-1">',
            f'<head><meta name="dtb:uid" content={quoted(self._identifier)}/></head>',
            f"<docTitle><text>{escape(self._title)}</text></docTitle>",
            "<navMap>",
            *points,
            "</navMap>",
            "</ncx>\n",
        ])  # fmt: skip


def _label(article: Article) -> str:
    """Return the title of *article* in the contents: its headline, or the beginning of its text."""
    texts = [article.headline, *[block.content for block in article.body if isinstance(block, Paragraph)]]
    label = next((text for content in texts if (text := " ".join(plain_line(content).split()))), "")
    return label if article.headline or len(label) <= _LABEL else f"{label[:_LABEL].rsplit(' ', 1)[0]} …"


def _document(article: Article, label: str, report: Report) -> str:
    """Return the document for *article*, titled *label* if it has no headline."""
    title = plain(article.headline) or label
    story = kept_as_data("\n".join([line for line in story_lines(article, report, xhtml=True) if line]))
    return "\n".join([
        f"{_DECLARATION}<!DOCTYPE html>",
        f'<html xmlns="{XHTML}" xmlns:epub="{OPS}"{_spoken(article.language, article.direction)}>',
        "<head>",
        f"<title>{escape(title)}</title>",
        f'<meta name="generator" content="{GENERATOR}"/>',
        *([f'<meta name="{TITLE}" content={quoted(article.title)}/>'] if article.title else []),
        '<link rel="stylesheet" type="text/css" href="style.css"/>',
        f'<script type="application/ld+json">{data_of(article, report)}</script>',
        "</head>",
        '<body epub:type="bodymatter">',
        story,
        "</body>",
        "</html>\n",
    ])  # fmt: skip


def _spoken(language: str, direction: str = "") -> str:
    """Return the attributes for *language* and *direction*."""
    attributes = f" lang={quoted(language)} xml:lang={quoted(language)}" if is_language_tag(language) else ""
    direction = direction or (direction_of(language) if language else "")
    return f'{attributes} dir="{direction}"' if direction else attributes
