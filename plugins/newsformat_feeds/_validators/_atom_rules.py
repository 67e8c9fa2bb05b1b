"""The rules of Atom (RFC 4287); sections are named in the functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import Problem
from newsformat_feeds._elements import children
from newsformat_feeds._names import ATOM, ATOM_03, XHTML
from newsformat_feeds._validators._rules import (
    SHOWN,
    Name,
    counted,
    is_address,
    is_rfc_3339,
    odd,
    parts_of,
    problem,
    repeated,
)


_REQUIRED = ((ATOM, "id"), (ATOM, "title"), (ATOM, "updated"))
_ONE_OF_FEED = (*_REQUIRED, *[(ATOM, name) for name in ("generator", "icon", "logo", "rights", "subtitle")])
_ONE_OF_ENTRY = (*_REQUIRED, *[(ATOM, name) for name in ("content", "published", "rights", "source", "summary")])
_TEXTS = ("title", "summary", "subtitle", "rights")
_TYPES = frozenset(("text", "html", "xhtml"))


class AtomRules:
    """The rules of one feed of Atom, or of an entry by itself."""

    entry: ClassVar[str] = "entry"
    within: ClassVar[frozenset[str]] = frozenset(("feed",))

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._unsigned: list[Problem] = []  # entries that are valid if the feed has an author, anywhere

    def problems(self, element: Element) -> Iterator[Problem]:
        """Yield the problems of *element*, an entry or the root."""
        if str(element.tag) == f"{{{ATOM}}}entry":
            yield from _entry_problems(element)
            ids = parts_of(element).get(_REQUIRED[0], ())
            yield from repeated([(uri, identifier) for identifier in ids if (uri := text_of(identifier))], self._seen)
            if not _is_signed(element):
                self._unsigned.append(problem("author", "neither <entry> nor <feed> has an <author>", element))
        elif element.getparent() is None:
            yield from _root_problems(element)
        if element.getparent() is None and (ATOM, "author") not in parts_of(element):
            yield from self._unsigned


def _is_signed(entry: Element) -> bool:
    """Does *entry*, or its source, have an author (section 4.1.2)?"""
    parts = parts_of(entry)
    return any((ATOM, "author") in item for item in (parts, *map(parts_of, parts.get((ATOM, "source"), []))))


def _root_problems(root: Element) -> Iterator[Problem]:
    """Yield the problems of the feed *root*, apart from its entries."""
    if str(root.tag).startswith(f"{{{ATOM_03}}}"):
        yield problem("version", "this is Atom 0.3, which RFC 4287 has replaced", root)
        return
    if str(root.tag) != f"{{{ATOM}}}feed":
        yield problem("root", f"<{local(root)}> is not a root element of Atom", root)
        return
    parts = parts_of(root)
    yield from counted(root, parts, _REQUIRED, _ONE_OF_FEED)
    yield from _common(root, parts)
    if not any(link.get("rel") == "self" for link in parts.get((ATOM, "link"), ())):
        yield odd("self", "<feed> has no <link> of the relation self", root)


def _entry_problems(entry: Element) -> Iterator[Problem]:
    """Yield the problems of *entry* (section 4.1.2)."""
    parts = parts_of(entry)
    yield from counted(entry, parts, _REQUIRED, _ONE_OF_ENTRY)
    yield from _common(entry, parts)
    contents = parts.get((ATOM, "content"), [])
    if not contents and not any(_relation(link) == "alternate" for link in parts.get((ATOM, "link"), ())):
        yield problem("content", "<entry> has neither <content> nor an alternate <link>", entry)
    for content in contents:
        yield from _content_problems(content, summed=(ATOM, "summary") in parts)


def _common(element: Element, parts: Mapping[Name, list[Element]]) -> Iterator[Problem]:
    """Yield the problems of parts that feeds and entries share."""
    for name in _TEXTS:
        for text in parts.get((ATOM, name), ()):
            yield from _text_problems(text)
    for name in ("updated", "published"):
        for date in parts.get((ATOM, name), ()):
            if not is_rfc_3339(value := text_of(date)):
                yield problem("date", f"{value[:SHOWN]!r} is not an RFC 3339 date and time", date)
    for uri in parts.get((ATOM, "id"), ()):
        if (value := text_of(uri)) and not is_address(value):
            yield odd("uri", f"{value[:SHOWN]!r} is not an IRI with a scheme", uri)
    for name in ("author", "contributor"):
        for person in parts.get((ATOM, name), ()):
            yield from counted(person, parts_of(person), ((ATOM, "name"),), [(ATOM, string) for string in _OF_PERSON])
    for category in parts.get((ATOM, "category"), ()):
        if category.get("term") is None:
            yield problem("attribute", "<category> has no term", category)
    yield from _link_problems(element, parts.get((ATOM, "link"), []))


_OF_PERSON = ("name", "email", "uri")


def _text_problems(text: Element) -> Iterator[Problem]:
    """Yield the problems of a text construct (section 3.1)."""
    kind = text.get("type", "text")
    if kind not in _TYPES:
        yield problem("type", f"type is text, html or xhtml, not {kind[:SHOWN]!r}", text)
    yield from _inner_problems(text, kind)


def _inner_problems(element: Element, kind: str) -> Iterator[Problem]:
    inner = children(element)
    if kind == "xhtml":
        if [str(child.tag) for child in inner] != [f"{{{XHTML}}}div"]:
            yield problem("xhtml", f"<{local(element)}> of the type xhtml holds one <div> of XHTML", element)
    elif kind in _TYPES and inner:
        yield problem("markup", f"<{local(element)}> of the type {kind} has elements, which are to be escaped", element)


def _content_problems(content: Element, *, summed: bool) -> Iterator[Problem]:
    """Yield the problems of the *content* of an entry, with or without a summary (section 4.1.3)."""
    kind, elsewhere = content.get("type", "text"), content.get("src")
    if kind not in _TYPES and "/" not in kind:
        yield problem("type", f"{kind[:SHOWN]!r} is neither text, html, xhtml nor a media type", content)
    if elsewhere is None:
        yield from _inner_problems(content, kind)
    elif text_of(content) or children(content):
        yield problem("src", "<content> with src is empty", content)
    binary = "/" in kind and not kind.startswith("text/") and not kind.endswith(("/xml", "+xml"))
    if (elsewhere is not None or binary) and not summed:
        yield problem("summary", "<entry> has no <summary>, and what it holds cannot be read as text", content)


def _relation(link: Element) -> str:
    return link.get("rel") or "alternate"


def _link_problems(element: Element, links: list[Element]) -> Iterator[Problem]:
    """Yield the problems of the links of *element* (section 4.2.7); two alternate ones must differ in type."""
    seen: set[tuple[str | None, str | None]] = set()
    for link in links:
        if not (address := (link.get("href") or "").strip()):
            yield problem("attribute", "<link> has no href", link)
        elif not is_address(address) and not link.base:
            yield odd("uri", f"{address[:SHOWN]!r} is relative, and there is no xml:base", link)
        if _relation(link) == "alternate":
            if (kind := (link.get("type"), link.get("hreflang"))) in seen:
                message = f"<{local(element)}> has another alternate <link> of the same type and language"
                yield problem("alternate", message, link)
            seen.add(kind)
