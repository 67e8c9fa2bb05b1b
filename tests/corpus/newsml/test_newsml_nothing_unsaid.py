"""Whatever a file of NewsML-G2 says is in the article or in the report: a mark is put everywhere, one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy

import pytest
from lxml import etree

import newsformat as nf

from ..shared import needs_shared
from .corpus import files


MARK = "Mark-7f3a"
LARGEST = 60_000  # bytes of a file
XML = "{http://www.w3.org/XML/1998/namespace}"
# What a writer says anew, where a schema is found, and a language that the items in it say themselves.
ANEW = frozenset(("standard", "standardversion", "conformance", f"{XML}lang"))
XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
OTHERS = frozenset(("conceptItem", "knowledgeItem", "planningItem", "catalogItem"))
KEYS = ("qcode", "href", "residref", "role", "uri", "type")

Undo = Callable[[], None]
Spot = tuple[str, Callable[[], Undo]]


def said(document: bytes) -> tuple[str, set[str]]:
    """Return all that is read, and all that the report says."""
    report = nf.Report()
    articles = nf.read_all(document, "newsml-g2", report=report)
    read = [nf.write(article, "json").decode() for article in articles]
    return f"{read}{articles.envelope!r}", {str(entry) for entry in report}


def spots(element: etree._Element) -> Iterator[Spot]:
    """Yield the places at *element*, each with what puts a mark there and returns what takes it away."""
    for name in map(str, element.attrib):
        if name not in ANEW and not name.startswith(XSI):
            yield f"@{name}", lambda name=name: _attribute(element, name)
    yield "@{urn:x}new", lambda: _attribute(element, "{urn:x}new")
    yield "text", lambda: _text(element, "text")
    yield "new", lambda: _added(element, etree.Element("{urn:x}new"))
    parent = element.getparent()
    if parent is not None:
        yield "tail", lambda: _text(element, "tail")
        yield "again", lambda: _added(parent, _again(element), parent.index(element) + 1)


def _attribute(element: etree._Element, name: str) -> Undo:
    before = element.get(name)
    element.set(name, f"mark:{MARK}" if before and ":" in before and "/" not in before else MARK)
    return lambda: element.attrib.__delitem__(name) if before is None else element.set(name, before)


def _text(element: etree._Element, part: str) -> Undo:
    before = getattr(element, part)
    setattr(element, part, f"{before or ''} {MARK} ")
    return lambda: setattr(element, part, before)


def _added(parent: etree._Element, child: etree._Element, at: int = 0) -> Undo:
    child.text = child.text or MARK
    parent.insert(at, child)
    return lambda: parent.remove(child)


def _again(element: etree._Element) -> etree._Element:
    """Return a copy of *element* that says something else."""
    copy = deepcopy(element)
    copy.tail = None
    key = next((key for key in KEYS if key in copy.attrib), "")
    if key:
        copy.set(key, f"mark:{MARK}" if ":" in str(copy.get(key)) else MARK)
    else:
        copy.text = f"{copy.text or ''} {MARK}"
    return copy


def path_of(element: etree._Element) -> str:
    around = [element, *element.iterancestors()]
    return "/".join(etree.QName(item).localname for item in reversed(around))


def unsaid(root: etree._Element, seen: set[str]) -> Iterator[str]:
    """Yield the places of *root* where a mark is neither read nor told of, but for those *seen*."""
    _, usual = said(etree.tostring(root))
    for element in root.iter("*"):
        path = path_of(element)
        if not OTHERS.isdisjoint(path.split("/")):
            continue
        for spot, put in spots(element):
            place = f"{path} {spot}"
            if place in seen:
                continue
            seen.add(place)
            undo = put()
            read, told = said(etree.tostring(root))
            undo()
            if MARK not in read and not told - usual:
                yield place


@needs_shared
def test_a_mark_anywhere_is_read_or_told_of() -> None:
    seen: set[str] = set()
    found = []
    for size, path in sorted((path.stat().st_size, path) for path in files()):  # each place in the smallest that has it
        if size < LARGEST:
            root = etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
            found += [f"{path.name}: {place}" for place in unsaid(root, seen)]
    assert len(seen) > 1000
    assert found == []


def test_a_place_that_is_not_told_of_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    root = etree.fromstring('<newsItem guid="urn:a"><itemMeta/></newsItem>')
    assert [*unsaid(root, set())] == []
    monkeypatch.setattr(nf.Report, "left_out", lambda *_, **__: None)
    places = ["newsItem text", "newsItem/itemMeta text", "newsItem/itemMeta tail", "newsItem/itemMeta again"]
    assert [*unsaid(root, set())] == places
