"""An article in the making: what is known of it while its elements are read, one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from html import unescape
from typing import Any

from attrs import evolve

from newsformat import (
    Article,
    Association,
    Block,
    Byline,
    Concept,
    Foreign,
    Identifier,
    Inlines,
    Link,
    Media,
    Paragraph,
    Rights,
    Text,
)
from newsformat.markup.dates import read_date
from newsformat.markup.html import read_html
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import Limits, Report, lazily, line, plain
from newsformat_feeds._elements import SHOWN, marked, snippet, source_of, space_of, tell_attributes, tell_text_in
from newsformat_feeds._names import AP, IPTC, ITUNES
from newsformat_feeds._readers import _besides, _instant, _iptc_elements
from newsformat_feeds._readers._hnews import joined, story_in
from newsformat_feeds._readers._inner import article_in_text
from newsformat_feeds._readers._signers import signers


class Draft:
    """Collects what an entry says; of what an article has but once, the first counts.

    *space* is where what the model has no place for is kept; *base* is where relative addresses start from.
    """

    def __init__(self, report: Report, limits: Limits, *, space: str, base: str = "") -> None:
        self.report, self.limits, self.space, self.base = report, limits, space, base
        self.values: dict[str, Any] = {}
        self.identifiers: list[Identifier] = []
        self.bylines: list[Byline] = []
        self.contributors: list[Concept] = []
        self.sources: list[Concept] = []
        self.subjects: list[Concept] = []
        self.keywords: list[str] = []
        self.rights: dict[str, str] = {}
        self.associations: list[Association] = []
        self.of_media: list[Element] = []  # what is said of all pictures and films
        self.foreign: list[Foreign] = []
        self.of_podcast: list[Element] = []  # what counts only where nothing else says the same
        self.of_agency: list[Element] = []  # so does this
        self.of_iptc: list[Element] = []  # and this
        self.besides: list[tuple[str, Element]] = []  # and this, each by the attribute that it is
        self.shown: list[Media] = []  # pictures in the summary
        self.content: str | None = None
        self.signed_within = False  # whether who signs is told by the content, a document
        self.plain = False  # whether the content is text without markup
        self.description: str | None = None
        self.inner: Article | None = None  # that the content is, a document of another format

    def take(self, name: str, value: object, element: Element) -> None:
        """Take *value*, which *element* says, as the attribute *name* of the article."""
        if not value:
            return
        if name in self.values:
            self.left_out_again(element)
        else:
            self.values[name] = value

    def take_text(self, name: str, element: Element) -> None:
        """Take the text of *element* as the attribute *name* of the article."""
        self.take(name, text_of(element), element)

    def take_date(self, name: str, element: Element) -> None:
        """Take the moment that *element* says as the attribute *name* of the article."""
        if text := text_of(element):
            when = read_date(text, self.report, line=line_of(element))
            if when is None:
                self.keep(element)
            elif name in self.values and abs(self.values[name] - when) < _SECOND:
                self.values[name] = when  # it is the same, and may be more exact
            else:
                self.take(name, when, element)

    def take_right(self, name: str, element: Element, text: str) -> None:
        """Take *text*, which *element* says, as the attribute *name* of the article's rights."""
        if text and name in self.rights:
            self.left_out_again(element)
        elif text:
            self.rights[name] = text

    def left_out_again(self, element: Element) -> None:
        """Say that of two elements of one name the second is left out."""
        said = text_of(element)[:SHOWN]
        self.report.left_out(f"a further <{local(element)}> is left out: {said!r}", line=line_of(element))

    def tell_around(self, entry: Element, known: frozenset[str] = frozenset()) -> None:
        """Say what text of *entry* is in no element of it, and what attributes it has that are not *known*."""
        tell_attributes(entry, self.report, known)
        tell_text_in(entry, self.report)

    def tell_attributes(self, element: Element, known: frozenset[str]) -> None:
        """Say what attributes of *element* are not *known*, and so left out."""
        tell_attributes(element, self.report, known)

    def keep(self, element: Element) -> None:
        """Keep *element*, for which the model has no place."""
        if attribute := _besides.attribute_of(space := space_of(element), local(element)):
            self.besides.append((attribute, element))
        elif space == ITUNES:
            self.of_podcast.append(element)
        elif space in AP:
            self.of_agency.append(element)
        elif space in IPTC:
            self.of_iptc.append(element)
        self.foreign.append(Foreign(self.space, local(element), snippet(element)))

    def article(self) -> Article:
        """Return the article."""
        values = self.values
        self._take_podcast()
        self._take_media()
        summary, content = self._texts()
        if summary is not None:
            values["summary"] = self._summary(summary)
        story = story_in(content, self.base, self.report, self.limits) if content and not self.plain else None
        body = self._blocks(content) if content and story is None else ()
        body = self._without_footer(tuple(body), values.get("headline", ()))
        if self.rights:
            values["rights"] = [Rights(**self.rights)]
        article = Article(
            **values,
            identifiers=self.identifiers,
            bylines=self.bylines,
            contributors=self.contributors,
            sources=self.sources,
            subjects=self.subjects,
            keywords=self.keywords,
            body=body,
            associations=[*self.associations, *self._pictured(body)],
            foreign=self.foreign,
        )
        article = article if story is None else joined(article, story)
        article = _iptc_elements.completed(article, self.of_iptc, self.report) if self.of_iptc else article
        return _besides.completed(article, self.besides) if self.besides else article

    def _summary(self, html: str) -> Inlines:
        """Return *html* in short, as running text; the pictures in it are taken, for they belong to the story."""
        if _IMAGE.search(html):
            blocks = read_html(html, Report(heard=False), base=self.base, limits=self.limits)
            self.shown = [block for block in blocks if isinstance(block, Media) and block.href]
        return marked(_IMAGE.sub(" ", html) if self.shown else html, self.report, self.limits)

    def _pictured(self, body: tuple[Block, ...]) -> Iterator[Association]:
        """Yield the pictures that only the summary shows."""
        media = [each.media for each in self.associations if each.media]
        media += [block for block in body if isinstance(block, Media)]
        known = {href for each in media for href in (each.href, *[file.href for file in each.renditions])}
        for each in self.shown:
            if each.href not in known:
                known.add(each.href)
                yield Association(media=each)

    def _without_footer(self, body: tuple[Block, ...], headline: Inlines) -> tuple[Block, ...]:
        """Return *body* without the line of WordPress that says where the post, with its title, appeared first."""
        last = body[-1] if len(body) > 1 else None
        if isinstance(last, Paragraph) and headline and len(plain(last.content)) <= _LONGEST_FOOTER:
            runs = [run for run in last.content if isinstance(run, Text)]
            links = [run for run in runs if any(isinstance(mark, Link) for mark in run.marks)]
            if len(links) == _LINKS and line(links[0].text) == line(plain(headline)):
                self.report.note("the line that says where the post appeared first is left out, as no news")
                return body[:-1]
        return body

    def _texts(self) -> tuple[str | None, str]:
        """Return what is said in short, and the text; one that is a document is the inner article, and no text."""
        summary = None if self.content is None else self.description
        content = self.description if self.content is None else self.content
        if self.inner is not None and self.content is None:
            return self.description, ""
        if self.inner is None and content and (inner := article_in_text(content, self.report)) is not None:
            self.inner, content = inner, ""
        return summary, content or ""

    def _take_podcast(self) -> None:
        """Take from the elements of a podcast what no other has said; they are kept for programs that play it."""
        signed, worded, told = bool(self.bylines), bool(self.keywords), self.description or self.content
        for element in self.of_podcast:
            name, text = local(element), text_of(element)
            if name == "author" and text and not signed:
                self.bylines += signers(text)
            elif name == "image" and (href := element.get("href")):
                self._take_picture(href)
            elif name == "keywords" and text and not worded:
                self.keywords += dict.fromkeys(word for each in text.split(",") if (word := line(each)))
            elif name == "summary" and text and not told:
                told = self.description = source_of(element)

    def _take_picture(self, href: str) -> None:
        """Take the picture of an episode, if the entry has no other."""
        if not any(each.media is not None and each.media.kind == "image" for each in self.associations):
            self.associations.append(Association(media=Media(href)))

    def _take_media(self) -> None:
        """Give pictures and films what is said of all of them, where nothing else is said of one (Media RSS 1.5.1)."""
        for element in self.of_media:
            name = OF_MEDIA[local(element)]
            bare = [at for at, each in enumerate(self.associations) if each.media and not getattr(each.media, name)]
            for at in bare:
                association = self.associations[at]
                said: Any = text_of(element)
                if name == "caption":
                    said = marked(element.text or "", self.report, self.limits)
                media = evolve(association.media or Media(), **{name: said})
                self.associations[at] = evolve(association, media=media)
            if not bare:
                self.keep(element)

    def _blocks(self, content: str) -> Iterable[Block]:
        if self.plain:
            return read_paragraphs(content)
        if _instant.is_document(content):
            return _instant.read_document(content, self)
        if "\n" in content and "<" not in content:  # no markup in it, so lines are all that parts paragraphs
            return read_paragraphs(unescape(content))
        if "<" not in content and _ESCAPED.search(content):  # once more than it should be
            content = unescape(content)
        return read_html(content, self.report, base=self.base, limits=self.limits)


_ESCAPED = lazily(r"&lt;/?(?:p|br|div|h[1-6]|ul|li|a|img|strong|em|span)\b[^<>]{0,500}?&gt;", re.IGNORECASE)
_LONGEST_FOOTER, _LINKS = 400, 2  # characters; links, to the post and to its site
_IMAGE = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
_SECOND = timedelta(seconds=1)
OF_MEDIA = {"credit": "credit", "description": "caption", "copyright": "rights"}
"""What elements of Media RSS beside pictures and films say of them."""
