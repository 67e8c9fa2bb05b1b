"""A document → an article."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Any

from newsformat import Article, Concept, Dateline, Embargo, Foreign, Identifier, Media, Rendition, Rights, plain
from newsformat import Block as Made
from newsformat.markup.dates import read_date
from newsformat.markup.handling import read_embargo, read_status, status_named
from newsformat.markup.json import text_of
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.plugin import Limits, ReadError, Report
from newsformat_naviga._block import Block, Context
from newsformat_naviga._names import (
    ASSUMED,
    BYLINES,
    DATELINES,
    DATES,
    DROPHEADS,
    HEADERS,
    KICKERS,
    KINDS,
    KNOWN,
    LIST,
    MEDIA,
    ORDER,
    PARAGRAPHS,
    PREAMBLES,
    PROPERTIES,
    RIGHTS,
    SPACE,
    URN,
    Members,
    made_of,
)
from newsformat_naviga._readers._content_reader import read_block
from newsformat_naviga._readers._links_reader import Said, read_link, read_meta


def read_document(value: Any, report: Report, limits: Limits, path: tuple[str | int, ...] = ()) -> Article:
    """Return the article that the document *value* is, which is at *path* of its source.

    Raises:
        ReadError: it is none.
    """
    if not isinstance(value, dict):
        raise ReadError("no NavigaDoc: it is no JSON object")
    type = value.get("type")
    if not (type in KINDS or type == LIST or value.get("content")):
        raise ReadError(f"no article: it is of the type {type!r:.60}")
    reading = _Reading(value, Context(report, limits), path)
    reading.members()
    reading.properties()
    reading.each("links", read_link)
    reading.content()
    reading.each("meta", read_meta)
    reading.picture()
    reading.order()
    return Article(**reading.said)


class _Reading:
    """A document on its way to an article."""

    def __init__(self, value: Members, context: Context, path: tuple[str | int, ...]) -> None:
        self.said: dict[str, Any] = {}
        self._value, self._context, self._path = value, context, path
        self._report = context.report
        self._assumed: frozenset[str] = frozenset()

    def _text(self, name: str) -> str:
        value = self._value.get(name)
        return value if isinstance(value, str) else ""

    def _add(self, attribute: str, *values: object) -> None:
        if values:
            self.said.setdefault(attribute, []).extend(values)

    def _keep(self, name: str, value: Any) -> None:
        if value not in ("", None, [], {}):
            self._add("foreign", Foreign(SPACE, name, text_of(value)))

    def _is_taken(self, name: str, value: Any) -> bool:
        """Say that *value*, the member *name*, is of no type that it may have, if so."""
        if value is not None and not isinstance(value, str):
            self._report.left_out(f"{name} is left out, it is no text: {text_of(value)[:60]}")
        return isinstance(value, str)

    def members(self) -> None:
        """Read the members that are no blocks."""
        for prop in self._properties():
            if prop.get("name") == ASSUMED:
                self._assumed = frozenset(str(prop.get("value", "")).split())
        for name in ("uuid", "uri", "url", "path", "type", "title", "language", "status", *DATES):
            self._is_taken(name, self._value.get(name))
        self._identity()
        type = self._text("type")
        self.said["kind"] = KINDS.get(type, "composite" if type == LIST else "text")
        if type not in KINDS:
            self._keep("type", type)
        self.said["language"] = self._text("language")
        self._status(self._text("status"))
        for name, attribute in DATES.items():
            if (text := self._text(name)) and name not in self._assumed:
                self.said[attribute] = read_date(text, self._report)
        self._products()
        for name, value in self._value.items():
            if name not in KNOWN:
                self._keep(name, value)

    def _identity(self) -> None:
        """Read what the document is called; a name that was made of another is none of its own."""
        own, uri = self._text("uuid"), self._text("uri")
        if not uri and own and "uuid" not in self._assumed:
            uri, own = f"{URN}{own}", ""
        elif "uuid" in self._assumed or own == made_of(uri):
            own = ""
        self.said["uri"] = uri
        for kind, name in (("uuid", own), ("url", self._text("url")), ("path", self._text("path"))):
            if name:
                self._add("identifiers", Identifier(value=name, kind=kind))

    def _status(self, status: str) -> None:
        if status:
            self.said["status"] = read_status(status, self._report)
            if status_named(status) is None:
                self._keep("status", status)

    def _products(self) -> None:
        products = self._value.get("products")
        if isinstance(products, list) and all(isinstance(each, str) for each in products):
            self._add("services", *[Concept(name=each, scheme="product") for each in products if each.strip()])
        elif products is not None:
            self._report.left_out(f"products are left out, they are no list of texts: {text_of(products)[:60]}")

    def _properties(self) -> list[Members]:
        values = self._value.get("properties")
        return [each for each in values if isinstance(each, dict)] if isinstance(values, list) else []

    def properties(self) -> None:
        """Read the properties, of which a few are known."""
        rights: dict[str, str] = {}
        for each in self._properties():
            name, value = str(each.get("name", "")), each.get("value")
            text = value if isinstance(value, str) else ""
            more = each.keys() - {"name", "value"} and each.get("parameters") not in (None, {})
            if name == ASSUMED:
                continue
            if name == "altId" and text and not (each.keys() - {"name", "value", "parameters"}):
                self._other_name(text, each)
            elif more or (not text and name != "embargoed"):
                self._keep("properties", each)
            elif name in RIGHTS and RIGHTS[name] not in rights:
                rights[RIGHTS[name]] = text
            elif not self._property(name, text):
                self._keep("properties", each)
        if rights:
            self._add("rights", Rights(**rights))

    def _other_name(self, text: str, each: Members) -> None:
        parameters = each.get("parameters") or {}
        if isinstance(parameters, dict) and not parameters.keys() - {"kind"}:
            kind = parameters.get("kind", "altId")
            self._add("identifiers", Identifier(value=text, kind=str(kind)))
        else:
            self._keep("properties", each)

    def _property(self, name: str, text: str) -> bool:
        """Take the property *name* if it is one that is known, and of which there is none yet."""
        attribute = PROPERTIES.get(name, name)
        if name in PROPERTIES and attribute not in self.said:
            self.said[attribute] = text
        elif name in {"keyword", "signal"}:
            self._add(f"{name}s", text)
        elif name == "urgency" and text in set("123456789") and "urgency" not in self.said:
            self.said["urgency"] = int(text)
        elif name == "embargoed" and "embargo" not in self.said:
            self.said["embargo"] = read_embargo(text, self._report) if text else Embargo()
        else:
            return False
        return True

    def each(self, name: str, read: Callable[[Block], Said]) -> None:
        """Read the blocks in the member *name*; what says more than is read is kept."""
        values = self._value.get(name)
        if values is not None and not isinstance(values, list):
            self._report.left_out(f"{name} is left out, it is no list: {text_of(values)[:60]}")
            return
        kept: list[tuple[int, Members]] = []
        for number, value in enumerate(values or ()):
            if not isinstance(value, dict):
                self._report.left_out(f"{name}[{number}] is left out, it is no block: {text_of(value)[:60]}")
                continue
            block = Block(value, (*self._path, name, number), self._context)
            said = read(block)
            if said is not None:
                self._add(said[0], said[1])
            if said is None or block.more:
                kept.append((ORDER.index(said[0] if said else ""), value))
        for _, value in sorted(kept, key=itemgetter(0)):
            self._keep(name, value)

    def content(self) -> None:
        """Read the content: what stands at the head, and the body."""
        before, above = False, True
        body: list[Made] = []
        values = self._value.get("content")
        if values is not None and not isinstance(values, list):
            self._report.left_out(f"content is left out, it is no list: {text_of(values)[:60]}")
        for number, value in enumerate(values if isinstance(values, list) else ()):
            if not isinstance(value, dict):
                self._report.left_out(f"content[{number}] is left out, it is no block: {text_of(value)[:60]}")
                continue
            type = value.get("type")
            above = above and type not in PARAGRAPHS
            block = Block(value, (*self._path, "content", number), self._context)
            if above and self._head(type, block, before=before):
                before = before or type in HEADERS
                continue
            made = self._item(type, block) if self._value.get("type") == LIST else read_block(block)
            body += made
            if block.more:
                self._keep("content", value)
        self.said["body"] = body
        self.said["title"] = self._text("title")
        if not before:
            self.said["headline"] = self._text("title")

    def _item(self, type: Any, block: Block) -> tuple[Made, ...]:
        """Take *block* as one of the items of a list, if it is one."""
        block.members = {**block.members, "rel": "item"}
        said = read_link(Block(block.members, block.path, self._context))
        if said is None:
            return read_block(block)
        self._add(*said)
        block.keep_all()
        return ()

    def _head(self, type: Any, block: Block, *, before: bool) -> bool:
        """Take *block*, if it is one of those above the text, and there is none yet; *before*: a headline is."""
        names = {
            **({} if before else dict.fromkeys(KICKERS, "kicker") | dict.fromkeys(HEADERS, "headline")),
            **dict.fromkeys(DROPHEADS, "subhead"),
            **dict.fromkeys(PREAMBLES, "summary"),
            **dict.fromkeys(DATELINES, "dateline"),
            **dict.fromkeys(BYLINES, "bylines"),
        }
        attribute = names.get(type) if isinstance(type, str) else None
        if attribute is None or (attribute in self.said and attribute != "bylines"):
            return False
        block.text("type")
        content = block.inlines("text")
        if attribute == "dateline":
            self.said["dateline"] = _dateline(plain(content), block)
        elif attribute == "bylines":
            known = {each.name for each in self.said.get("bylines", ())}
            self._add("bylines", *[each for each in read_byline(plain(content)) if each.name not in known])
        elif content or attribute == "headline":
            self.said[attribute] = content
        if block.more:
            self._report.left_out(f"of {block.place} more than its text is left out")
        return True

    def order(self) -> None:
        """Put what is kept in the order of the members of the document."""
        places = {name: place for place, name in enumerate(self._value)}
        self.said.get("foreign", []).sort(key=lambda each: places[each.name])

    def picture(self) -> None:
        """Show the picture that the document itself is, if its content does not."""
        if self._value.get("type") not in MEDIA or self.said.get("body"):
            return
        for value in self._value.get("meta") or ():
            if isinstance(value, dict) and value.get("type") == self._value["type"]:
                block = Block(value, (), self._context)
                self._show(block)
                return

    def _show(self, block: Block) -> None:
        href = self._text("url") or self._text("uri")
        width, height = block.number("width"), block.number("height")
        media_type = block.data("mimeType")
        files = [Rendition(href=href, width=width, height=height, media_type=media_type)] if width or media_type else []
        shown = Media(
            href,
            kind=MEDIA[self._text("type")],
            caption=block.inlines("text"),
            credit=block.data("credit"),
            alt=block.data("altText", "alttext"),
            rights=block.data("copyright"),
            renditions=files,
        )
        self.said["body"] = [shown]


def _dateline(text: str, block: Block) -> Dateline:
    parts = {name: block.data(name) for name in ("place", "date", "source")}
    if any(parts.values()) or block.data("printed"):
        return Dateline(text=text, **parts)
    return read_dateline(text)
