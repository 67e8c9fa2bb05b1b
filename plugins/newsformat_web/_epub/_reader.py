"""Reads a publication as articles, in the order of its spine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from attrs import evolve

from newsformat import Article, Byline, Concept, Envelope, Identifier, Rendition, Rights, plain
from newsformat.markup.html import Page, read_page
from newsformat.markup.xml import Element
from newsformat.plugin import File, NoOptions, ReadError, Report, Source, letters, read_each
from newsformat_web._bytes import decoded_page
from newsformat_web._epub._addresses import restored
from newsformat_web._epub._contents import Contents, Entry, contents_of
from newsformat_web._epub._metadata import PublicationMetadata, publication_metadata
from newsformat_web._epub._names import GENERATOR, PAGE_TYPES
from newsformat_web._epub._parts import has_heading, parts_of
from newsformat_web._epub._publication import Publication
from newsformat_web._epub._purposes import purpose_of
from newsformat_web._epub._story import Known, article_of
from newsformat_web._epub._tidying import Tidying, address_in, closed
from newsformat_web._head import head_values
from newsformat_web._names import PAGE
from newsformat_web._own_page import own_article
from newsformat_web._page_facts import filled


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope, and then each article.

    Raises:
        ReadError: it is not a publication, or contains no article.
    """
    publication = Publication(source, report)
    metadata = publication_metadata(publication.package, report)
    if metadata.envelope != Envelope():
        yield metadata.envelope
    issue = _Issue(publication, metadata, contents_of(publication, report), report)
    found = False
    for article in issue.articles():
        found = True
        yield article
    if not found and not metadata.own:
        raise ReadError("no article is found in the EPUB", source=source.name)


def files(source: Source, options: NoOptions, report: Report, /) -> Iterator[File]:
    """Yield the pictures, sounds and films in the publication."""
    publication = Publication(source, report)
    for path in publication:
        media_type = publication.media_types.get(path, "")
        if (
            media_type.partition("/")[0] in {"image", "audio", "video"}
            and (content := publication.read(path)) is not None
        ):
            yield File(name=publication.names[path], content=content, media_type=media_type)


class _Document(NamedTuple):
    """A document that may contain articles, or the reason why it cannot be read."""

    path: str
    page: Page | ReadError


class _Issue:
    """Reads the documents of a publication."""

    def __init__(
        self, publication: Publication, metadata: PublicationMetadata, contents: Contents, report: Report
    ) -> None:
        self._publication, self._said, self._contents, self._report = publication, metadata, contents, report
        self._entries: dict[str, list[Entry]] = {}
        for entry in contents.entries:
            self._entries.setdefault(entry.path, []).append(entry)
        self._parts: dict[str, set[str]] = {}
        for entry in contents.entries:
            if entry.path != entry.within:
                self._parts.setdefault(entry.within, set()).add(entry.path)
        self._addresses: dict[str, str] = {}

    def articles(self) -> Iterator[Article]:
        """Yield the articles."""
        read = read_each(
            self._groups(), self._read, self._report, name=lambda group: group[0].path, line=lambda _: None
        )
        articles = (article for article in read if isinstance(article, Article))
        first, second = next(articles, None), next(articles, None)
        if first is not None:
            yield _as_only(first, self._said) if second is None else first
        if second is not None:
            yield second
        yield from articles
        self._report_unread()

    def _report_unread(self) -> None:
        """Report documents that are not in the spine."""
        publication = self._publication
        read = publication.documents | {publication.nav.path if publication.nav is not None else ""}
        for path, media_type in publication.media_types.items():
            if media_type in PAGE_TYPES and path not in read and path in publication:
                self._report.left_out(f"{path}: a document that is not in the order of reading left out")
        for key in publication.lost:
            self._report.left_out(f"the reading order names an item that is not listed: {key:.60}")

    # Documents ------------------------------------------------------------------

    def _groups(self) -> Iterator[list[_Document]]:
        """Yield groups of documents; those that continue an article follow the one where it begins."""
        group: list[_Document] = []
        for document in self._documents():
            if group and self._goes_on(document):
                self._report.note(f"{document.path}: the article before goes on here")
                group.append(document)
                continue
            if group:
                yield group
            group = [document]
        if group:
            yield group

    def _goes_on(self, document: _Document) -> bool:
        """Is *document* not in the table of contents, and without a heading?"""
        if not self._entries or document.path in self._entries or isinstance(document.page, ReadError):
            return False
        return not _is_own(document.page) and not has_heading(document.page.body)

    def _documents(self) -> Iterator[_Document]:
        for number, place in enumerate(self._publication.spine):
            path = place.item.path
            if place.item.media_type not in PAGE_TYPES:
                self._report.left_out(f"{path}: a document of another kind left out: {place.item.media_type:.60}")
                continue
            try:
                page = self._page(path)
            except ReadError as error:
                yield _Document(path, error)
                continue
            if _is_own(page):
                yield _Document(path, page)
                continue
            known_purpose = self._contents.purposes.get(path, "")
            purpose = purpose_of(self._publication, path, page.body, known_purpose, self._parts.get(path, ()))
            if purpose:
                self._report.note(f"{path}: {purpose} is left out, as no article")
            elif not _has_text(page.body):
                self._nothing(path, page.body, is_first=number == 0)
            elif not place.linear:
                self._report.left_out(f"{path}: a document beside the order of reading left out")
            else:
                yield _Document(path, page)

    def _nothing(self, path: str, body: Element, *, is_first: bool) -> None:
        shown = any(inner.tag in {"img", "image", "svg", "object"} for inner in body.iter())
        if shown and not is_first:
            self._report.left_out(f"{path}: a page with only pictures left out")
        else:
            self._report.note(f"{path}: {'the cover' if shown else 'an empty page'} is left out, as no article")

    def _page(self, path: str) -> Page:
        content = self._publication.read(path)
        if content is None:
            raise ReadError("it is not in the archive")
        text = closed(decoded_page(content, "", self._report))
        return read_page(text, self._report, limits=self._publication.limits)

    def _address(self, path: str) -> str:
        """Return the web address of the article in the document *path*."""
        if path not in self._addresses:
            self._addresses[path] = ""
            if self._publication.media_types.get(path) in PAGE_TYPES:
                with suppress(ReadError):
                    self._addresses[path] = address_in(self._page(path).body)
        return self._addresses[path]

    # Articles -------------------------------------------------------------------

    def _read(self, group: list[_Document]) -> Iterator[Article]:
        first, *others = group
        if isinstance(first.page, ReadError):
            raise ReadError(f"{first.path}: {first.page.message}")
        if _is_own(first.page):
            restored(first.page.body)
            source = Source(b"", name=first.path).with_limits(self._publication.limits)
            yield own_article(first.page, source, self._report)
            return
        pictures: dict[str, Rendition] = {}
        body, address = first.page.body, ""
        for document in (first, *others):
            if isinstance(document.page, Page):
                tidying = Tidying(self._publication, document.path, self._address, self._report)
                tidying.tidy(document.page.body)
                pictures |= {name: self._rendition(name, path) for name, path in tidying.pictures.items()}
                address = address or tidying.address
                if document is not first:
                    body.extend(document.page.body)
        entries = self._entries.get(first.path, [])
        parts = parts_of(body, {entry.fragment for entry in entries if entry.fragment})
        self._report_text_outside(first.path, body, parts)
        for part in parts:
            article = self._article(first, part, _entry_of(part, body, entries), address, pictures)
            if not article.body and plain(article.headline) == self._said.envelope.title:
                self._report.note(f"{first.path}: the title page is left out, as no article")
            else:
                yield article

    def _report_text_outside(self, path: str, body: Element, parts: list[Element]) -> None:
        """Report text in a document of several articles that belongs to none of them."""
        if len(parts) > 1 and (text := " ".join(_texts(body, frozenset(map(id, parts))))):
            self._report.left_out(f"{path}: text beside the articles left out: {text:.60}")

    def _article(
        self, document: _Document, part: Element, entry: Entry | None, address: str, pictures: dict[str, Rendition]
    ) -> Article:
        page = document.page
        head = head_values(page) if isinstance(page, Page) else Article()
        language = part.get("lang") or head.language or self._said.envelope.language
        known = Known(entry.title if entry else "", language)
        article = article_of(part, known, pictures, self._report, self._publication.limits)
        article = filled(article, evolve(head, headline=(), language=language))
        return self._completed(article, entry, address, page.title if isinstance(page, Page) else "")

    def _rendition(self, name: str, path: str) -> Rendition:
        publication = self._publication
        return Rendition(href=name, media_type=publication.media_types.get(path, ""), size=publication.size(path))

    def _completed(self, article: Article, entry: Entry | None, address: str, title: str) -> Article:
        """Return *article* completed from the publication's metadata."""
        metadata = self._said
        known = {identifier.value for identifier in article.identifiers}
        pages = [Identifier(value=address, kind=PAGE)] if address and address not in known else []
        sections = [Concept(name=name, kind="section") for name in (entry.above if entry else ()) if name]
        rights = [Rights(notice=metadata.rights)] if metadata.rights else []
        entry_title = (
            entry.title if entry is not None and letters(entry.title) != letters(plain(article.headline)) else ""
        )
        return evolve(
            article,
            headline=article.headline or title,
            title=entry_title if article.headline else "",
            identifiers=[*article.identifiers, *pages],
            subjects=[*sections, *article.subjects],
            rights=article.rights or rights,
            published=article.published or metadata.envelope.sent,
        )


def _as_only(article: Article, metadata: PublicationMetadata) -> Article:
    """Return *article*, the only one in the publication, completed from the *metadata*."""
    if metadata.own:
        return article
    return evolve(
        article,
        bylines=article.bylines or [Byline(name=name) for name in metadata.creators],
        keywords=article.keywords or metadata.subjects,
        summary=article.summary or metadata.description,
    )


def _is_own(page: Page) -> bool:
    """Did newsformat write *page*?"""
    return ("generator", GENERATOR) in page.metas


def _entry_of(part: Element, body: Element, entries: list[Entry]) -> Entry | None:
    """Return the entry of the contents for *part* of a document."""
    if part is body:
        of_document = [entry for entry in entries if not entry.fragment] or entries[:1]
        return max(of_document, key=lambda entry: len(entry.above), default=None)
    return next((entry for entry in entries if entry.fragment and entry.fragment == part.get("id")), None)


def _has_text(body: Element) -> bool:
    return any(text.strip() for text in body.itertext())


def _texts(element: Element, parts: frozenset[int]) -> Iterator[str]:
    """Yield the texts in *element* outside of *parts*."""
    if id(element) in parts:
        return
    yield from (element.text or "").split()
    for child in element:
        yield from _texts(child, parts)
        yield from (child.tail or "").split()
