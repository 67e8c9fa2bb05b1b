"""The table of contents, from a navigation document or NCX: titles of documents, and their sections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import ReadError, Report
from newsformat_web._epub._names import OPS
from newsformat_web._epub._publication import Item, Publication, resolved


_DEEPEST = 12


class Entry(NamedTuple):
    """The title of a document, or of the part of it with the ID *fragment*.

    *above* are the enclosing sections of the publication, *within* is the document of the innermost one.
    """

    path: str
    fragment: str
    title: str
    above: tuple[str, ...]
    within: str


class Contents(NamedTuple):
    """The entries in order, and the purposes of documents by path: ``cover``, ``toc`` …"""

    entries: list[Entry]
    purposes: dict[str, str]


def contents_of(publication: Publication, report: Report) -> Contents:
    """Return the contents of *publication*, from its navigation document or else its NCX."""
    for item, read in ((publication.nav, _of_nav), (publication.ncx, _of_ncx)):
        root = _root(publication, item, report) if item is not None else None
        if item is not None and root is not None and (found := read(root, item.path)).entries:
            return found
    return Contents([], {})


def _root(publication: Publication, item: Item, report: Report) -> Element | None:
    try:
        return publication.xml(item.path)
    except ReadError as error:
        report.note(f"the table of contents is not read: {error.message}")
        return None


def _entry(base: str, href: str, title: str, above: tuple[str, ...], within: str) -> Entry:
    return Entry(resolved(base, href) or base, href.partition("#")[2], title, above, within)


def _of_nav(root: Element, base: str) -> Contents:
    entries: list[Entry] = []
    purposes: dict[str, str] = {}
    for nav in root.iter("{*}nav"):
        kind = (nav.get(f"{{{OPS}}}type") or "").split()
        if "landmarks" in kind:
            for link in nav.iter("{*}a"):
                purposes[resolved(base, link.get("href") or "")] = link.get(f"{{{OPS}}}type") or ""
        elif not entries and ("toc" in kind or not kind):
            entries = [entry for top in nav if local(top) == "ol" for entry in _listed(top, base, (), "")]
    return Contents(entries, purposes)


def _listed(items: Element, base: str, above: tuple[str, ...], within: str) -> Iterator[Entry]:
    for item in items:
        path = within
        head = next((child for child in item if local(child) in {"a", "span"}), None)
        title = text_of(head) if head is not None else ""
        if head is not None and head.get("href"):
            entry = _entry(base, head.get("href") or "", title, above, within)
            path = entry.path
            yield entry
        for inner in item:
            if local(inner) == "ol" and len(above) < _DEEPEST:
                yield from _listed(inner, base, (*above, title), path)


def _of_ncx(root: Element, base: str) -> Contents:
    points = next(root.iter("{*}navMap"), None)
    return Contents([*_points(points, base, (), "")] if points is not None else [], {})


def _points(parent: Element, base: str, above: tuple[str, ...], within: str) -> Iterator[Entry]:
    for point in parent:
        if local(point) != "navPoint" or len(above) >= _DEEPEST:
            continue
        label, content = point.find("{*}navLabel"), point.find("{*}content")
        title = text_of(label) if label is not None else ""
        path = within
        if content is not None and content.get("src"):
            entry = _entry(base, content.get("src") or "", title, above, within)
            path = entry.path
            yield entry
        # Calibre wraps everything in a periodical, which is not a section of the newspaper.
        yield from _points(point, base, above if point.get("class") == "periodical" else (*above, title), path)
