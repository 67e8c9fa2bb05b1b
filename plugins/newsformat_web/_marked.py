"""Metadata of an article in classes and link relations, as in many themes.

hAtom (http://microformats.org/wiki/hatom), hNews, and h-entry (http://microformats.org/wiki/h-entry): ``entry-title``
or ``p-name``, ``author`` with ``fn``, ``published`` or ``dt-published`` …, in an element with the class ``hentry`` or
``h-entry``. Marks in the text, or in the comments below it, do not count.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from newsformat import Article, Byline, Concept, Identifier
from newsformat.markup.dates import read_date
from newsformat.markup.html import classes_of, text_of
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.xml import Element
from newsformat_web._elements import LEAST, own_text
from newsformat_web._names import PAGE


_ENTRIES = frozenset(("hentry", "h-entry", "hnews"))
_TEXTS = frozenset(("entry-content", "e-content"))
_TITLES = frozenset(("entry-title", "p-name"))
_SUMMARIES = frozenset(("entry-summary", "p-summary"))
_AUTHORS = frozenset(("author", "p-author", "post-author"))
_CARDS = frozenset(("vcard", "h-card"))
_PUBLISHED = frozenset(("published", "dt-published", "entry-date"))
_UPDATED = frozenset(("updated", "dt-updated"))
_ASIDE = frozenset(("comment", "comments", "h-cite", "u-comment", "widget", "sidebar"))
_MAX_ENTRIES = 40  # entries of a page that are examined
_LONGEST = 300  # characters


def values_from_classes(body: Element) -> Article:
    """Return what classes in *body* say about the article of the page, or their equivalents on Wix."""
    with_class = [inner for inner in body.iter() if "class" in inner.attrib]
    called = [
        element
        for element in with_class
        if "entry" in (class_names := element.attrib["class"]) or "hnews" in class_names
    ]
    entries = [child for child in called if not _ENTRIES.isdisjoint(classes_of(child))][:_MAX_ENTRIES]
    marked = [entry for entry in entries if any(_TEXTS & classes_of(inner) for inner in entry.iter())]
    headed = [child for child in marked if next(child.iter("h1"), None) is not None] or marked
    return _Entry(headed[0]).article() if len(headed) == 1 else Article(bylines=_signed_on_wix(body))


def _signed_on_wix(body: Element) -> tuple[Byline, ...]:
    """Return the author of the post in *body*: Wix generates its classes, but not ``data-hook``."""
    for inner in body.iter():
        if inner.get("data-hook") == "user-name" and (name := text_of(inner)):
            return read_byline(name)
        if inner.tag == "p" and len(own_text(inner)) >= LEAST:
            break  # below the text come commenters
    return ()


class _Entry:
    """The parts of an entry outside of its text and of nested entries."""

    def __init__(self, root: Element) -> None:
        self._parts = [(element, classes_of(element)) for element in _around_text(root)]

    def article(self) -> Article:
        """Return the values in them."""
        titles, summaries = self._texts(_TITLES), self._texts(_SUMMARIES)
        datelines, sources = self._texts(frozenset(("dateline",))), self._sources()
        sections = self._linked("category")
        address = next((href for element, _ in self._parts if (href := _address(element))), "")
        return Article(
            headline=titles[0] if titles else "",
            summary=summaries[0] if summaries else "",
            bylines=[*self._bylines()],
            dateline=read_dateline(datelines[0]) if datelines else None,
            published=self._moment(_PUBLISHED),
            updated=self._moment(_UPDATED),
            identifiers=[Identifier(value=address, kind=PAGE)] if address else (),
            sources=[Concept(name=name) for name in sources[:1]],
            subjects=[Concept(name=name, kind="section") for name in sections],
            keywords=[name for name in self._words() if name not in sections],
        )

    def _texts(self, names: frozenset[str]) -> list[str]:
        found = [text_of(element) for element, classes in self._parts if names & classes]
        return [text for text in dict.fromkeys(found) if 0 < len(text) <= _LONGEST]

    def _sources(self) -> list[str]:
        cards = [element for element, classes in self._parts if "source-org" in classes]
        name_parts = [
            next((inner for inner in card.iter() if {"org", "fn"} & classes_of(inner)), card) for card in cards
        ]
        return [text for text in map(text_of, name_parts) if 0 < len(text) <= _LONGEST]

    def _bylines(self) -> Iterator[Byline]:
        cards = [
            element
            for element, classes in self._parts
            if _AUTHORS & classes and (_CARDS & classes or "p-author" in classes)
        ]
        links = [
            element
            for element, _ in self._parts
            if element.tag == "a" and "author" in (element.get("rel") or "").split()
        ]
        names = [name for card in cards or links for name in _names(card)]
        for name in dict.fromkeys(names):
            yield from read_byline(name)

    def _moment(self, names: frozenset[str]) -> datetime | None:
        for element, classes in self._parts:
            if names & classes:
                times = [descendant for descendant in element.iter("time") if descendant.get("datetime")]
                inner = next(
                    (time for time in times if names.intersection(classes_of(time))), next(iter(times), element)
                )
                text = inner.get("datetime") or element.get("title") or element.get("content") or text_of(element)
                if (when := read_date(text)) is not None:
                    return when
        return None

    def _linked(self, relation: str) -> list[str]:
        links = [
            element
            for element, _ in self._parts
            if element.tag == "a" and relation in (element.get("rel") or "").split()
        ]
        return [name for name in dict.fromkeys(map(text_of, links)) if name]

    def _words(self) -> list[str]:
        return [*dict.fromkeys((*self._linked("tag"), *self._texts(frozenset(("p-category",)))))]


def _around_text(element: Element) -> Iterator[Element]:
    for child in element:
        classes = classes_of(child)
        if not (_ENTRIES | _TEXTS | _ASIDE) & classes:
            yield child
            yield from _around_text(child)


def _names(card: Element) -> list[str]:
    inner = [
        element
        for element in card.iter()
        if {"fn", "p-name"} & classes_of(element) and "org" not in classes_of(element)
    ]
    return [text for element in (inner or [card]) if 0 < len(text := text_of(element)) <= _LONGEST]


def _address(element: Element) -> str:
    is_own = "bookmark" in (element.get("rel") or "").split() or "u-url" in classes_of(element)
    href = (element.get("href") or "") if is_own and element.tag == "a" else ""
    return "" if href.startswith("#") else href
