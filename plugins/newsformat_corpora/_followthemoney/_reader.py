"""Entities of FollowTheMoney → articles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from newsformat import Article, Byline, Concept, EditorsNote, Envelope, Identifier
from newsformat.markup.dates import read_date
from newsformat.markup.exports import language_of
from newsformat.markup.html import read_html
from newsformat.markup.json import Document, Object, decode, documents, text_of
from newsformat.markup.languages import language_tag
from newsformat.markup.members import has_value, one_or_several
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.printed import read_byline
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, inlines, line, read_each
from newsformat_corpora._draft import Draft
from newsformat_corpora._followthemoney._pages import Pages


SPACE: Final = "followthemoney"
_DOCUMENTS: Final = frozenset((
    "Article", "Document", "PlainText", "HyperText", "Pages", "Email", "Message", "Post", "Note", "Documentation",
))  # fmt: skip
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d(?:[T ].*)?", re.ASCII)
_DATES: Final = {"publishedAt": "published", "date": "published", "authoredAt": "created", "createdAt": "created",
                 "modifiedAt": "updated"}  # fmt: skip
_TITLES: Final = ("title", "name", "subject", "fileName")
_MENTIONED: Final = {"peopleMentioned": "person", "companiesMentioned": "organisation", "locationMentioned": "place",
                     "namesMentioned": ""}  # fmt: skip


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document among the entities."""
    counts, pages = Counter[str](), Pages(report, source.limits)

    def articles(document: Document) -> Iterator[Article | Envelope]:
        value = decode(document.json, report, document.line)
        if isinstance(value, dict) and isinstance(value.get("results"), list) and "schema" not in value:
            value = value["results"]
        items = one_or_several(value)
        yield from read_each(items, one, report, name=lambda _: "an entity", line=lambda _: document.line)

    def one(item: Any) -> Iterator[Article]:
        if not isinstance(item, dict) or not isinstance(item.get("schema"), str):
            raise ReadError("not an entity: it has no schema")
        if not isinstance(item.get("properties"), dict):
            raise ReadError("not an entity: it has no properties")
        schema = item["schema"]
        if schema == "Page":
            pages.take(item)
            return
        if pages.hold(item):
            return
        if schema in _DOCUMENTS:
            yield _Entity(item, report, source.limits).article()
            return
        counts[schema] += 1
        if counts[schema] == 1:
            report.note(f"skipped, as they are not documents: entities of the schema {schema:.40}")

    def held(item: Object) -> Iterator[Article]:
        yield _Entity(item, report, source.limits).article()

    yield from read_each(
        documents(source), articles, report, name=lambda _: "a line", line=lambda document: document.line
    )
    yield from read_each(pages.documents(), held, report, name=lambda _: "an entity", line=lambda _: None)


class _Entity:
    """A document during conversion to an article."""

    def __init__(self, item: Object, report: Report, limits: Limits) -> None:
        self._item, self._report, self._limits = item, report, limits
        self._draft = Draft(SPACE)
        self._said = {name: _texts(values) for name, values in item["properties"].items()}

    def article(self) -> Article:
        """Return the article."""
        values = self._draft.values
        for name in _TITLES:
            if "headline" not in values and (title := self._first(name)):
                values["headline"] = inlines(title)
        if summary := self._first("summary") or self._first("description"):
            values["summary"] = inlines(summary.replace("\n", " "))
        self._people()
        self._dates()
        self._identity()
        self._language()
        self._lists()
        self._body()
        self._keep()
        return self._draft.article()

    def _first(self, name: str) -> str:
        """Remove and return the first value of a property."""
        values = self._said.get(name, [])
        return values.pop(0) if values else ""

    def _all(self, name: str) -> list[str]:
        """Remove and return all values of a property."""
        return self._said.pop(name, [])

    def _people(self) -> None:
        for author in self._all("author"):
            found = read_byline(author)
            self._draft.add("bylines", *(found if len(found) == 1 else [Byline(name=author)]))
        publishers, addresses = self._all("publisher"), self._said.get("publisherUrl", [])
        for publisher in publishers:
            uri = addresses.pop(0) if addresses and len(publishers) == 1 else ""
            self._draft.add("sources", Concept(name=publisher, uri=uri))

    def _dates(self) -> None:
        for name, attribute in _DATES.items():
            values = self._said.get(name, [])
            if attribute in self._draft.values or not values or not _DAY.fullmatch(values[0]):
                continue
            found: datetime | None = read_date(values[0], self._report)
            if found is not None:
                self._draft.values[attribute] = found
                values.pop(0)

    def _identity(self) -> None:
        key = self._item.get("id")
        called = str(key) if isinstance(key, str | int) else ""
        address = self._first("sourceUrl")
        if address or called:
            self._draft.values["uri"] = address or called
        if address and called:
            self._draft.add("identifiers", Identifier(value=called, kind="id"))

    def _language(self) -> None:
        values = self._said.get("language", [])
        if values and (tag := language_tag(values[0]) or language_of(values[0])):
            self._draft.values["language"] = tag
            values.pop(0)

    def _lists(self) -> None:
        self._draft.add("keywords", *[word for text in self._all("keywords") if (word := line(text))])
        self._draft.add("notes", *[EditorsNote(text=text) for text in self._all("notes")])
        for name, kind in _MENTIONED.items():
            self._draft.add("entities", *[Concept(name=text, kind=kind) for text in self._all(name)])

    def _body(self) -> None:
        html, texts = self._first("bodyHtml"), self._said.get("bodyText", [])
        if html:
            self._draft.values["body"] = read_html(html, self._report, limits=self._limits)
            if texts:
                self._report.note("the text is read as HTML; bodyText says the same without marks")
                del self._said["bodyText"]
        else:
            blocks = [block for text in self._all("bodyText") for block in read_paragraphs(text)]
            self._draft.values["body"] = blocks

    def _keep(self) -> None:
        """Keep the other properties and members as foreign parts."""
        if self._item["schema"] != "Article":
            self._draft.keep("schema", self._item["schema"])
        for name, values in self._said.items():
            for value in values:
                self._draft.keep(name, value)
        for name, value in self._item.items():
            if name not in {"id", "schema", "properties"} and has_value(value):
                self._draft.keep(name, value if isinstance(value, str) else text_of(value))
        if not isinstance(self._item.get("id"), str | int | None):
            self._draft.keep("id", text_of(self._item["id"]))


def _texts(values: Any) -> list[str]:
    """Return the values of a property as texts; a nested entity is JSON."""
    found = one_or_several(values)
    return [text if isinstance(text, str) else text_of(text) for text in found if has_value(text)]
