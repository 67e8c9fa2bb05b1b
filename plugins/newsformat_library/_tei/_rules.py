"""Validation of TEI: rules of the P5 guidelines for elements and attributes."""

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
_MAX_QUOTED = 60  # characters of a value quoted in a message

# Chapter 2, "The TEI Header", and 4, "Default Text Structure"; at least one of each tuple is required.
_REQUIRED_CHILDREN: Mapping[str, tuple[tuple[str, ...], ...]] = {
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
_NOT_EMPTY = frozenset(("publicationStmt", "sourceDesc"))  # must have at least one child element
# One of these must be the first in a publicationStmt.
_PUBLISHERS = frozenset(("publisher", "distributor", "authority", "p", "ab"))
_CHILDREN_ALLOWED_ONCE: Mapping[str, tuple[str, ...]] = {
    "TEI": ("teiHeader",),
    "teiHeader": ("fileDesc", "revisionDesc"),
    "fileDesc": ("titleStmt", "editionStmt", "extent", "publicationStmt", "notesStmt"),
    "text": ("front", "body", "group", "back"),
    "floatingText": ("front", "body", "group", "back"),
}
_DIVISIONS = frozenset(("div", *[f"div{number}" for number in range(1, 8)]))
_DIVIDED = frozenset(("front", "body", "back", *_DIVISIONS))
_ALLOWED_PARENTS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(_DIVISIONS, _DIVIDED),
    "body": frozenset(("text", "floatingText")),
    "row": frozenset(("table",)),
    "cell": frozenset(("row",)),
    "item": frozenset(("list",)),
    "teiHeader": frozenset(("TEI", "teiCorpus")),
}
_NO_PARAGRAPHS = frozenset(("p", "ab", "head", "title", "l"))  # must not contain paragraphs
_BLOCKS = frozenset(("p", "ab", "list", "table", "lg", "l", "quote", "cit", "sp"))
_NO_TEXT = frozenset(
    (
        *("TEI", "teiHeader", "fileDesc", "titleStmt", "publicationStmt", "sourceDesc", "encodingDesc", "profileDesc"),
        *("text", "group", "front", "body", "back", "list", "table", "row", *_DIVISIONS),
    )
)
_ORDER_OF_TEXT = {"front": 0, "body": 1, "group": 1, "back": 2}
_ORDER: Mapping[str, Mapping[str, int]] = {
    "teiHeader": {"fileDesc": 0, "encodingDesc": 1, "profileDesc": 1, "xenoData": 1, "revisionDesc": 2},
    "fileDesc": {name: place for place, name in enumerate(ORDER["fileDesc"])},
    **dict.fromkeys(("text", "floatingText"), _ORDER_OF_TEXT),
}
_POINTERS = frozenset(
    (
        *("target", "corresp", "who", "ref", "resp", "ana", "copyOf", "sameAs", "next", "prev", "facs", "source"),
        *("decls", "synch", "rendition", "wit"),
    )
)
_DATE_ATTRIBUTES = frozenset(("when", "notBefore", "notAfter"))
_NAME = re.compile(r"[^\W\d][\w.·-]*")
_ZONE = r"(?:Z|[+-]\d\d:\d\d)?"
_W3C = re.compile(
    rf"-?\d{{4,}}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?)?)?)?{_ZONE}|--\d\d(?:-\d\d)?{_ZONE}|---\d\d{_ZONE}"
    rf"|\d\d:\d\d:\d\d(?:\.\d+)?{_ZONE}",
    re.ASCII,
)
_DAY = re.compile(r"(?!0000)\d{4}-\d\d-\d\d", re.ASCII)
_NUMBER_ATTRIBUTES = {"cell": ("rows", "cols"), "row": ("rows", "cols"), "table": ("rows", "cols")}


class Rules:
    """Checks one document, element by element, so that it need not be in memory as a whole.

    Attributes:
        space: the namespace of TEI elements in this document.
    """

    def __init__(self, space: str) -> None:
        self.space = space
        self._ids: set[str] = set()
        self._pointers: list[tuple[str, int | None]] = []

    def problems(self, element: Element) -> Iterator[Problem]:
        """Yield the problems of *element*, a text or the header of a corpus, and of everything in it."""
        for inner in element.iter():
            if isinstance(inner.tag, str) and self._name(inner):
                yield from self._structure_problems(inner)
                yield from self._attribute_problems(inner)

    def dangling_pointers(self) -> Iterator[Problem]:
        """Yield the pointers without a target; to be called after all elements are checked."""
        for name, line in self._pointers:
            if name not in self._ids:
                message = f"nothing has the xml:id {name[:_MAX_QUOTED]!r}"
                yield Problem.warning("pointer", message, line)

    def _name(self, element: Element) -> str:
        """Return the name of *element* if it is in the namespace of TEI, otherwise ``""``."""
        tag = str(element.tag)
        return local(element) if tag == (f"{{{self.space}}}{local(element)}" if self.space else local(element)) else ""

    def _structure_problems(self, element: Element) -> Iterator[Problem]:
        name, line = self._name(element), line_of(element)
        inner = [(self._name(child), child) for child in element if isinstance(child.tag, str)]
        names = [text for text, _ in inner]
        for needed in _REQUIRED_CHILDREN.get(name, ()):
            if not set(needed) & set(names):
                yield Problem("required", f"<{name}> has no <{'> or <'.join(needed)}>", line)
        if name in _NOT_EMPTY and not inner:
            yield Problem("empty", f"<{name}> is empty", line)
        for once in _CHILDREN_ALLOWED_ONCE.get(name, ()):
            if names.count(once) > 1:
                yield Problem("once", f"<{name}> has <{once}> {names.count(once)} times", line)
        if name in _NO_TEXT and (stray := _stray_text(element)):
            yield Problem("text", f"<{name}> holds no text of its own, such as {stray[:_MAX_QUOTED]!r}", line)
        yield from _order_problems(name, inner)
        yield from self._place_problems(name, element)

    def _place_problems(self, name: str, element: Element) -> Iterator[Problem]:
        parent = element.getparent()
        parent_name = self._name(parent) if parent is not None else ""
        if not parent_name:
            return
        misplaced = parent_name not in _ALLOWED_PARENTS.get(name, {parent_name})
        if misplaced or (name in {"p", "ab"} and parent_name in _NO_PARAGRAPHS):
            yield Problem("place", f"<{name}> is not allowed in <{parent_name}>", line_of(element))

    def _attribute_problems(self, element: Element) -> Iterator[Problem]:
        name, line = self._name(element), line_of(element)
        for key, value in attributes_of(element):
            if key == _ID:
                yield from self._id_problems(value, line)
            elif key == _LANG and value and not is_language_tag(value):
                yield Problem("language", f"{value[:_MAX_QUOTED]!r} is not a language tag (BCP 47)", line)
            elif key in _DATE_ATTRIBUTES and not _is_w3c(value):
                message = (
                    f"{key}={value[:_MAX_QUOTED]!r} is not an XML Schema date or time; TEI has when-custom for others"
                )
                yield Problem("date", message, line)
            elif key in _NUMBER_ATTRIBUTES.get(name, ()) and not (
                value.strip().isascii() and value.strip().isdecimal()
            ):
                yield Problem("number", f"{key} is a number, not {value[:_MAX_QUOTED]!r}", line)
            elif key in _POINTERS:
                self._pointers += [(word[1:], line) for word in value.split() if word[0] == "#"]

    def _id_problems(self, value: str, line: int | None) -> Iterator[Problem]:
        if not _NAME.fullmatch(value):
            yield Problem("id", f"{value[:_MAX_QUOTED]!r} is not an XML name", line)
        elif value in self._ids:
            yield Problem("id", f"{value[:_MAX_QUOTED]!r} is the xml:id of another element, too", line)
        self._ids.add(value)


def _stray_text(element: Element) -> str:
    """Return the first text directly in *element*."""
    texts = [element.text, *[child.tail for child in element]]
    return next((stripped for text in texts if text and (stripped := text.strip())), "")


def _order_problems(name: str, inner: list[tuple[str, Element]]) -> Iterator[Problem]:
    """Yield the child elements that are in the wrong order."""
    if name in _DIVIDED:
        yield from _order_problems_of_division(name, inner)
        return
    if name == "publicationStmt" and inner and inner[0][0] not in _PUBLISHERS:
        message = f"<{name}> begins with a publisher, distributor or authority, not with <{inner[0][0]}>"
        yield Problem("order", message, line_of(inner[0][1]))
    places = _ORDER.get(name, {})
    furthest = 0
    for part, child in inner:
        if (place := places.get(part, furthest)) < furthest:
            yield Problem("order", f"<{part}> is too late in <{name}>", line_of(child))
        furthest = max(furthest, place)


def _order_problems_of_division(name: str, inner: list[tuple[str, Element]]) -> Iterator[Problem]:
    """Yield text after the divisions of a division, and heads after text (section 4.1)."""
    begun = divided = False
    for part, child in inner:
        if divided and part in _BLOCKS:
            yield Problem("order", f"<{part}> comes after a division of <{name}>, but is in none", line_of(child))
        if begun and part == "head":
            yield Problem("order", f"<head> must be at the beginning of <{name}>", line_of(child))
        divided = divided or part in _DIVISIONS
        begun = begun or divided or part in _BLOCKS


def _is_w3c(value: str) -> bool:
    date = value.strip()
    if not _W3C.fullmatch(date):
        return False
    day = _DAY.match(date)
    return day is None or read_date(day[0]) is not None


def root_problem(root: Element) -> Problem | None:
    """Return the problem of *root* if it is not a root element of TEI P5."""
    name, line = local(root), line_of(root)
    if name.endswith(".2"):
        return Problem("version", "this is TEI P4, which P5 has replaced", line)
    if name not in {"TEI", "teiCorpus"}:
        return Problem("root", f"<{name}> is not a root element of TEI (<TEI> or <teiCorpus>)", line)
    if not str(root.tag).startswith(f"{{{TEI}}}"):
        return Problem("namespace", f"<{name}> is not in the namespace {TEI}", line)
    return None
