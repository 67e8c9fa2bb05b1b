"""Structure of a METS document: files, descriptions, and the areas of pages that make up an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsformat.markup.xml import Element, local


_HREF = "{http://www.w3.org/1999/xlink}href"
_ARTICLE = "ARTICLE"
ITEMS = frozenset(
    (
        *(_ARTICLE, "ADVERTISEMENT", "ADVERT", "DEATH_NOTICE", "OBITUARY", "WEATHER", "LETTER", "REVIEW", "EDITORIAL"),
        *("CLASSIFIED", "CLASSIFIEDS", "SERIAL", "FEUILLETON", "ANNOUNCEMENT", "POEM"),
    )
)
SECTIONS = frozenset(("SECTION", "SUPPLEMENT", "RUBRIC", "COLUMN", "CHAPTER"))
_BODIES = frozenset(("BODY", "TEXTBLOCK", "CONTENT_BODY"))
_PARAGRAPH = "PARAGRAPH"


class Area(NamedTuple):
    """A part of a file: from the element with the ID *begin* to that with the ID *end*, if given."""

    file: str
    begin: str
    end: str


class Part(NamedTuple):
    """*areas* that belong together, in order, and their *types*, the innermost last."""

    types: tuple[str, ...]
    areas: list[Area]


class Item(NamedTuple):
    """An article or another item of a newspaper: its division, those around it, the innermost first, and its parts."""

    division: Element
    around: list[Element]
    parts: list[Part]

    @property
    def type(self) -> str:
        """Its type, in upper case."""
        return type_of(self.division)


class Structure:
    """The structure of *root*, a ``mets``."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.files = {inner.get("ID") or "": _location(inner) for inner in root.iter("{*}file")}
        self.descriptions = {child.get("ID") or "": child for child in root.iterchildren("{*}dmdSec")}
        self._maps = list(root.iterchildren("{*}structMap"))
        self._linked = _links(root)
        self._places = {key for keys in self._linked.values() for key in keys}
        self._physical = {key: inner for inner in root.iter("{*}div") if (key := inner.get("ID"))}
        self._items = {
            inner for structure in self._maps for inner in structure.iter("{*}div") if type_of(inner) in ITEMS
        }
        self._items |= set(self._sections())

    def _sections(self) -> Iterator[Element]:
        """Yield sections that have a text of their own, and no items."""
        full = {ancestor for item in self._items for ancestor in item.iterancestors("{*}div")}
        for structure in self._maps:
            for inner in structure.iter("{*}div"):
                inside = {type_of(child) for child in inner.iterchildren("{*}div")}
                if type_of(inner) in SECTIONS and inside & _BODIES and inner not in full:
                    yield inner

    def items(self) -> Iterator[Item]:
        """Yield the items in the order of the structure, except those without areas in a file."""
        for structure in self._maps:
            for division in structure.iter("{*}div"):
                if division in self._items:
                    parts = self._parts(division)
                    ancestors = list(division.iterancestors("{*}div"))
                    if parts or type_of(division) == _ARTICLE:
                        yield Item(division, ancestors, parts)

    def headings(self, section: Element) -> list[Part]:
        """Return the headings of *section*, a division around items."""
        return [part for part in self._parts(section) if "HEADING" in part.types or part.types[-1:] == ("TITLE",)]

    def beside(self) -> Iterator[Part]:
        """Yield parts outside of items that are not headings of a section."""
        maps = [structure for structure in self._maps if (structure.get("TYPE") or "").upper() != "PHYSICAL"]
        logical = [child for structure in maps for child in structure.iterchildren("{*}div")]
        for division in logical:
            for part in self._parts(division):
                if not (SECTIONS & {*part.types} and "HEADING" in part.types):
                    yield part
        known = {pointer for item in (*self._items, *logical) for pointer in self._pointers(item)}
        for key, place in self._physical.items():
            if self._places and key not in self._places:
                rest = [child for child in place.iterchildren("{*}fptr") if child not in known]
                if areas := _areas(rest):
                    yield Part((_label(place),), areas)

    def _parts(self, division: Element) -> list[Part]:
        parts: dict[Element, Part] = {}
        for pointer in self._pointers(division):
            if areas := _areas((pointer,)):
                types, group = _types(pointer, division)
                parts.setdefault(group, Part(types, [])).areas.extend(areas)
        places = [
            self._physical[key] for key in self._linked.get(division.get("ID") or "", ()) if key in self._physical
        ]
        linked = [Part((_label(place),), _areas(place.iterchildren("{*}fptr"))) for place in places]
        return [*parts.values(), *[part for part in linked if part.areas]]

    def _pointers(self, division: Element) -> Iterator[Element]:
        """Yield the ``fptr`` in *division*, except those of items in it."""
        for child in division.iterchildren("{*}fptr", "{*}div"):
            if local(child) == "fptr":
                yield child
            elif child not in self._items:
                yield from self._pointers(child)


def type_of(division: Element) -> str:
    """Return the type of *division*, in upper case."""
    return (division.get("TYPE") or "").strip().upper().replace("-", "_").replace(" ", "_")


def _types(pointer: Element, division: Element) -> tuple[tuple[str, ...], Element]:
    """Return the types of divisions around *pointer*, below *division*, and the element of its group."""
    types: list[str] = []
    group = pointer
    for ancestor in pointer.iterancestors("{*}div"):
        if ancestor is division:
            break
        types.insert(0, type_of(ancestor))
        if types[0] == _PARAGRAPH:
            group = ancestor
    return tuple(types), group


def _areas(pointers: Iterable[Element]) -> list[Area]:
    return [area for pointer in pointers for inner in pointer.iter("{*}area") if (area := _area(inner))]


def _label(place: Element) -> str:
    """Return the label or type of a *place* on a page, in upper case."""
    return (place.get("LABEL") or type_of(place)).upper()


def _area(element: Element) -> Area | None:
    file, begin = element.get("FILEID"), element.get("BEGIN")
    is_reference = (element.get("BETYPE") or "IDREF").upper() == "IDREF"
    return Area(file, begin, element.get("END") or "") if file and begin and is_reference else None


def _location(file: Element) -> str:
    location = next(file.iterchildren("{*}FLocat"), None)
    return "" if location is None else (location.get(_HREF) or location.get("href") or "")


def _links(root: Element) -> dict[str, list[str]]:
    """Return the places linked to each division, by ID (``structLink``)."""
    found: dict[str, list[str]] = {}
    for group in root.iter("{*}smLinkGrp"):
        keys = [(child.get(_HREF) or "").lstrip("#") for child in group.iterchildren("{*}smLocatorLink")]
        if keys:
            found.setdefault(keys[0], []).extend(keys[1:])
    for link in root.iter("{*}smLink"):
        start, end = (link.get(f"{{http://www.w3.org/1999/xlink}}{name}") or "" for name in ("from", "to"))
        found.setdefault(start.lstrip("#"), []).append(end.lstrip("#"))
    return found
