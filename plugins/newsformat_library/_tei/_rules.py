"""What the guidelines of TEI P5 say of a document, as rules of its elements and attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from newsformat.markup.dates import read_date
from newsformat.markup.languages import is_language_tag
from newsformat.markup.xml import Element, attributes_of, line_of, local
from newsformat.plugin import Problem
from newsformat_library._tei._names import ORDER, TEI


_XML = "{http://www.w3.org/XML/1998/namespace}"
_ID, _LANG = f"{_XML}id", f"{_XML}lang"
_SHOWN = 60  # characters of what is wrong

# Chapter 2, "The TEI Header", and 4, "Default Text Structure"; of each list at least one is there.
_NEEDED: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "TEI": (("teiHeader",), ("text", "facsimile", "sourceDoc", "standOff", "fsdDecl", "TEI")),
    "teiHeader": (("fileDesc",),),
    "fileDesc": (("titleStmt",), ("publicationStmt",), ("sourceDesc",)),
    "titleStmt": (("title",),),
    "text": (("body", "group"),),
    "floatingText": (("body", "group"),),
    "group": (("text", "group"),),
    "list": (("item",),),
    "table": (("row", "graphic", "media", "formula", "binaryObject"),),
    "row": (("cell",),),
}
_FULL = frozenset(("publicationStmt", "sourceDesc"))  # which hold at least something
_PUBLISHERS = frozenset(("publisher", "distributor", "authority", "p", "ab"))  # with which a publicationStmt begins
_ONCE: Mapping[str, tuple[str, ...]] = {
    "TEI": ("teiHeader",),
    "teiHeader": ("fileDesc", "revisionDesc"),
    "fileDesc": ("titleStmt", "editionStmt", "extent", "publicationStmt", "notesStmt"),
    "text": ("front", "body", "group", "back"),
    "floatingText": ("front", "body", "group", "back"),
}
_DIVISIONS = frozenset(("div", *[f"div{number}" for number in range(1, 8)]))
_DIVIDED = frozenset(("front", "body", "back", *_DIVISIONS))
_WITHIN: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(_DIVISIONS, _DIVIDED),
    "body": frozenset(("text", "floatingText")),
    "row": frozenset(("table",)),
    "cell": frozenset(("row",)),
    "item": frozenset(("list",)),
    "teiHeader": frozenset(("TEI", "teiCorpus")),
}
_NO_PARAGRAPHS = frozenset(("p", "ab", "head", "title", "l"))  # in which none stands of itself
_BLOCKS = frozenset(("p", "ab", "list", "table", "lg", "l", "quote", "cit", "sp"))
_NO_TEXT = frozenset(
    (
        *("TEI", "teiHeader", "fileDesc", "titleStmt", "publicationStmt", "sourceDesc", "encodingDesc", "profileDesc"),
        *("text", "group", "front", "body", "back", "list", "table", "row", *_DIVISIONS),
    )
)
_OF_TEXT = {"front": 0, "body": 1, "group": 1, "back": 2}
_ORDERED: Mapping[str, Mapping[str, int]] = {
    "teiHeader": {"fileDesc": 0, "encodingDesc": 1, "profileDesc": 1, "xenoData": 1, "revisionDesc": 2},
    "fileDesc": {name: place for place, name in enumerate(ORDER["fileDesc"])},
    **dict.fromkeys(("text", "floatingText"), _OF_TEXT),
}
_POINTERS = frozenset(
    (
        *("target", "corresp", "who", "ref", "resp", "ana", "copyOf", "sameAs", "next", "prev", "facs", "source"),
        *("decls", "synch", "rendition", "wit"),
    )
)
_MOMENTS = frozenset(("when", "notBefore", "notAfter"))
_NAME = re.compile(r"[^\W\d][\w.·-]*")
_ZONE = r"(?:Z|[+-]\d\d:\d\d)?"
_W3C = re.compile(
    rf"-?\d{{4,}}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?)?)?)?{_ZONE}|--\d\d(?:-\d\d)?{_ZONE}|---\d\d{_ZONE}"
    rf"|\d\d:\d\d:\d\d(?:\.\d+)?{_ZONE}",
    re.ASCII,
)
_DAY = re.compile(r"(?!0000)\d{4}-\d\d-\d\d", re.ASCII)
_COUNTS = {"cell": ("rows", "cols"), "row": ("rows", "cols"), "table": ("rows", "cols")}


class Rules:
    """The rules of one document, which need not be in memory as a whole.

    Attributes:
        space: the namespace that elements of TEI are in, in this document.
    """

    def __init__(self, space: str) -> None:
        self.space = space
        self._ids: set[str] = set()
        self._pointers: list[tuple[str, int | None]] = []

    def problems(self, element: Element) -> Iterator[Problem]:
        """Yield what is wrong with *element*, a text or the header of a corpus, and with all that is in it."""
        for each in element.iter():
            if isinstance(each.tag, str) and self._name(each):
                yield from self._structure(each)
                yield from self._attributes(each)

    def pointing_nowhere(self) -> Iterator[Problem]:
        """Yield what points to nothing in the document, now that all of it was looked at."""
        for name, line in self._pointers:
            if name not in self._ids:
                message = f"nothing has the xml:id {name[:_SHOWN]!r}"
                yield Problem.warning("pointer", message, line)

    def _name(self, element: Element) -> str:
        """Return what *element* is called, if it is TEI's."""
        tag = str(element.tag)
        return local(element) if tag == (f"{{{self.space}}}{local(element)}" if self.space else local(element)) else ""

    def _structure(self, element: Element) -> Iterator[Problem]:
        name, line = self._name(element), line_of(element)
        inner = [(self._name(child), child) for child in element if isinstance(child.tag, str)]
        names = [each for each, _ in inner]
        for needed in _NEEDED.get(name, ()):
            if not set(needed) & set(names):
                yield Problem("required", f"<{name}> has no <{'> or <'.join(needed)}>", line)
        if name in _FULL and not inner:
            yield Problem("empty", f"<{name}> says nothing", line)
        for once in _ONCE.get(name, ()):
            if names.count(once) > 1:
                yield Problem("once", f"<{name}> has <{once}> {names.count(once)} times", line)
        if name in _NO_TEXT and (said := _stray(element)):
            yield Problem("text", f"<{name}> holds no text of its own, such as {said[:_SHOWN]!r}", line)
        yield from _order(name, inner)
        yield from self._place(name, element)

    def _place(self, name: str, element: Element) -> Iterator[Problem]:
        parent = element.getparent()
        around = self._name(parent) if parent is not None else ""
        if not around:
            return
        misplaced = around not in _WITHIN.get(name, {around})
        if misplaced or (name in {"p", "ab"} and around in _NO_PARAGRAPHS):
            yield Problem("place", f"<{name}> stands in <{around}>", line_of(element))

    def _attributes(self, element: Element) -> Iterator[Problem]:
        name, line = self._name(element), line_of(element)
        for key, value in attributes_of(element):
            if key == _ID:
                yield from self._named(value, line)
            elif key == _LANG and value and not is_language_tag(value):
                yield Problem("language", f"{value[:_SHOWN]!r} is not a language tag (BCP 47)", line)
            elif key in _MOMENTS and not _is_w3c(value):
                message = f"{key}={value[:_SHOWN]!r} is not an XML Schema date or time; TEI has when-custom for others"
                yield Problem("date", message, line)
            elif key in _COUNTS.get(name, ()) and not (value.strip().isascii() and value.strip().isdecimal()):
                yield Problem("number", f"{key} is a number, not {value[:_SHOWN]!r}", line)
            elif key in _POINTERS:
                self._pointers += [(each[1:], line) for each in value.split() if each[0] == "#"]

    def _named(self, value: str, line: int | None) -> Iterator[Problem]:
        if not _NAME.fullmatch(value):
            yield Problem("id", f"{value[:_SHOWN]!r} is not an XML name", line)
        elif value in self._ids:
            yield Problem("id", f"{value[:_SHOWN]!r} is the xml:id of another element, too", line)
        self._ids.add(value)


def _stray(element: Element) -> str:
    """Return the first text that stands in *element* itself."""
    texts = [element.text, *[child.tail for child in element]]
    return next((said for text in texts if text and (said := text.strip())), "")


def _order(name: str, inner: list[tuple[str, Element]]) -> Iterator[Problem]:
    """Yield which of the parts of an element come too late."""
    if name in _DIVIDED:
        yield from _order_of_division(name, inner)
        return
    if name == "publicationStmt" and inner and inner[0][0] not in _PUBLISHERS:
        message = f"<{name}> begins with a publisher, distributor or authority, not with <{inner[0][0]}>"
        yield Problem("order", message, line_of(inner[0][1]))
    places = _ORDERED.get(name, {})
    furthest = 0
    for part, child in inner:
        if (place := places.get(part, furthest)) < furthest:
            yield Problem("order", f"<{part}> comes after what it should stand before in <{name}>", line_of(child))
        furthest = max(furthest, place)


def _order_of_division(name: str, inner: list[tuple[str, Element]]) -> Iterator[Problem]:
    """Yield text behind the divisions of a division, and headings behind text (section 4.1)."""
    begun = divided = False
    for part, child in inner:
        if divided and part in _BLOCKS:
            yield Problem("order", f"<{part}> comes after a division of <{name}>, but is in none", line_of(child))
        if begun and part == "head":
            yield Problem("order", f"<head> does not stand at the beginning of <{name}>", line_of(child))
        divided = divided or part in _DIVISIONS
        begun = begun or divided or part in _BLOCKS


def _is_w3c(value: str) -> bool:
    said = value.strip()
    if not _W3C.fullmatch(said):
        return False
    day = _DAY.match(said)
    return day is None or read_date(day[0]) is not None


def root_problem(root: Element) -> Problem | None:
    """Return why the root element is none of TEI P5, if it is not."""
    name, line = local(root), line_of(root)
    if name.endswith(".2"):
        return Problem("version", "this is TEI P4, which P5 has replaced", line)
    if name not in {"TEI", "teiCorpus"}:
        return Problem("root", f"<{name}> is not a root element of TEI (<TEI> or <teiCorpus>)", line)
    if not str(root.tag).startswith(f"{{{TEI}}}"):
        return Problem("namespace", f"<{name}> is not in the namespace {TEI}", line)
    return None
