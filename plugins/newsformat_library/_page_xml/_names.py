"""Names of people, places and organisations marked by Transkribus in lines of PAGE → entities."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from newsformat import Concept
from newsformat.markup.xml import Element, line_of, local, whole_number
from newsformat.plugin import Report, line


_CUSTOM = re.compile(r"(?<![^\s{}])([^\s{}]++)\s*+\{([^{}]*+)\}")
_KINDS = {"person": "person", "place": "place", "organization": "organisation"}
_ENTITY = re.compile(r"Q[1-9]\d*+")
_WIKIDATA = "http://www.wikidata.org/entity/"
_POSITION_KEYS = frozenset(("offset", "length", "continued"))


def custom_of(element: Element) -> list[tuple[str, str]]:
    """Return names and contents of properties in ``custom`` of *element*: ``place {offset:0; length:4;}``."""
    return _CUSTOM.findall(element.get("custom") or "")


def rest_of_custom(element: Element) -> str:
    """Return the parts of ``custom`` of *element* that have another form."""
    return line(_CUSTOM.sub("", element.get("custom") or ""))


def properties_in(custom: str) -> dict[str, str]:
    """Return the values in *custom*, ``offset:0; length:4;``, by name."""
    parts = [part.partition(":") for part in custom.split(";")]
    return {name.strip(): value.strip() for name, sign, value in parts if sign}


class Names:
    """The names in the lines of a page, by article; *joined* joins hyphenated ones."""

    def __init__(self, joined: Callable[[str, str], str], report: Report) -> None:
        self._joined, self._report = joined, report
        self._found: dict[str, dict[Concept, None]] = {}
        self._begun: dict[str, tuple[str, str]] = {}
        self._read: set[tuple[Element, str]] = set()

    def read(self, row: Element, text: str, article: str) -> None:
        """Read the names marked in *row*, a line of an *article* with this *text*."""
        begun, self._begun = self._begun, {}
        for kind, custom in custom_of(row):
            properties = properties_in(custom)
            start, length = whole_number(properties.get("offset")), whole_number(properties.get("length"))
            if kind not in _KINDS or start is None or not length or start + length > len(text):
                continue
            self._read.add((row, custom))
            name, uri = text[start : start + length], _address(properties)
            if properties.get("continued") == "true" and start == 0 and kind in begun:
                before, known = begun[kind]
                name, uri = self._joined(before, name), known or uri
            if properties.get("continued") == "true" and start + length == len(text.rstrip()):
                self._begun[kind] = (name, uri)
            else:
                self._add(name, kind, uri, article)
            self._report_more(row, kind, properties)
        for kind, (name, uri) in begun.items():
            if not any(value == kind and "continued" in custom for value, custom in custom_of(row)):
                self._add(name, kind, uri, article)

    def _add(self, name: str, kind: str, uri: str, article: str) -> None:
        if line(name):
            self._found.setdefault(article, {})[Concept(name=name, kind=_KINDS[kind], uri=uri)] = None

    def _report_more(self, row: Element, kind: str, properties: dict[str, str]) -> None:
        known = _POSITION_KEYS | ({"wikiData"} if _address(properties) else set())
        if more := "; ".join([f"{name}:{value}" for name, value in properties.items() if name not in known and value]):
            self._report.left_out(f"details of a {kind} beyond its name left out: {more:.60}", line=line_of(row))

    def of(self, article: str) -> Iterable[Concept]:
        """Return the entities in the lines of *article*, each once."""
        for kind, (name, uri) in self._begun.items():
            self._add(name, kind, uri, article)
        self._begun = {}
        return self._found.get(article, {})

    @property
    def any(self) -> bool:
        """Is there a name in any line?"""
        return bool(self._read)

    def is_read(self, element: Element, custom: str) -> bool:
        """Is *custom* of *element* a name that was read?"""
        return local(element) == "TextLine" and (element, custom) in self._read


def _address(properties: dict[str, str]) -> str:
    number = properties.get("wikiData", "")
    return f"{_WIKIDATA}{number}" if _ENTITY.fullmatch(number) else ""
