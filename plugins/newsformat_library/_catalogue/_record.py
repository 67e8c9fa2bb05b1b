"""A catalogue record during conversion to an article: values read, and parts kept as they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsformat import Article, Foreign, Identifier
from newsformat.markup.dates import read_date
from newsformat.markup.xml import Element, attributes_of, has_text, line_of, local, snippet, text_of
from newsformat.plugin import Report
from newsformat_library._catalogue._access import Access


PAGE = "page-number"
_IGNORED = ("{http://www.w3.org/2001/XMLSchema-instance}", "{http://www.w3.org/XML/1998/namespace}space")


class Record:
    """The *values* of an article, with lists that grow; *space* is that of foreign parts."""

    def __init__(self, space: str, report: Report) -> None:
        self.space, self.report = space, report
        self.values: dict[str, Any] = {}
        self.access = Access(report)
        self.has_page = False  # whether the pages of the article are known
        self._taken: set[tuple[Element, str]] = set()
        self._kept: set[Element] = set()

    # What is read -------------------------------------------------------------------

    def text(self, element: Element) -> str:
        """Read the text of *element*, including its descendants."""
        self._taken.update((inner, "") for inner in element.iter("*"))
        return text_of(element)

    def attribute(self, element: Element, name: str, *known: str) -> str:
        """Read the attribute *name* of *element*; with *known*, only if it has one of these values."""
        value = (element.get(name) or "").strip()
        if not known or value in known:
            self._taken.add((element, name))
            return value
        return ""

    def add(self, attribute: str, *values: object) -> None:
        """Append *values* to the list of *attribute*."""
        self.values.setdefault(attribute, []).extend(values)

    def is_read(self, element: Element) -> bool:
        """Has the text of *element* been read, or is it empty?"""
        return (element, "") in self._taken or not has_text(element)

    def is_free(self, attribute: str) -> bool:
        """Has *attribute* no value yet?"""
        return not self.values.get(attribute)

    def identify(self, value: str, kind: str) -> None:
        """Add the identifier *value*; the first address is the `uri`."""
        if kind in {"uri", "url"} and self.is_free("uri"):
            self.values["uri"] = value
        else:
            self.add("identifiers", Identifier(value=value, kind=kind))
            self.has_page = self.has_page or kind == PAGE

    def date(self, attribute: str, element: Element) -> bool:
        """Read the date in *element*; return whether it is valid, and the first one of *attribute*."""
        text = text_of(element)
        if not self.is_free(attribute) or not text or read_date(text) is None:
            return False
        self.values[attribute] = read_date(text, self.report, line=line_of(element))
        self.text(element)
        return True

    # What is kept -------------------------------------------------------------------

    def keep(self, element: Element, name: str = "") -> None:
        """Keep *element* as a foreign part with this *name*, or its own."""
        if element not in self._kept:
            self._kept.add(element)
            self.add("foreign", Foreign(self.space, name or local(element), snippet(element)))

    def keep_rest(self, elements: Iterable[Element]) -> None:
        """Keep those *elements* that have not been read completely."""
        for element in elements:
            if isinstance(element.tag, str) and self.is_left(element):
                self.keep(element)

    def is_left(self, element: Element) -> bool:
        """Does *element* contain a text or an attribute that has not been read?"""
        return any(
            not self.is_read(inner)
            or any(
                (inner, name) not in self._taken and value.strip() and not name.startswith(_IGNORED)
                for name, value in attributes_of(inner)
            )
            for inner in element.iter("*")
        )

    def found(self) -> dict[str, Any]:
        """Return the values, by attribute of an article."""
        return {**self.values, "embargo": self.access.embargo()}

    def article(self) -> Article:
        """Return the article."""
        return Article(**self.found())
