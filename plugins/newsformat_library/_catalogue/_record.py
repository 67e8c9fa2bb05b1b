"""A record of a catalogue on its way to an article: what was read of it, and what is kept as it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsformat import Article, Foreign, Identifier
from newsformat.markup.dates import read_date
from newsformat.markup.xml import Element, attributes_of, has_text, line_of, local, snippet, text_of
from newsformat.plugin import Report
from newsformat_library._catalogue._access import Access


PAGE = "page-number"
_SAYING_NOTHING = ("{http://www.w3.org/2001/XMLSchema-instance}", "{http://www.w3.org/XML/1998/namespace}space")


class Record:
    """The *values* of an article, of which lists grow; *space* is that of what the model has no place for."""

    def __init__(self, space: str, report: Report) -> None:
        self.space, self.report = space, report
        self.values: dict[str, Any] = {}
        self.access = Access(report)
        self.has_page = False  # that the article is on
        self._taken: set[tuple[Element, str]] = set()
        self._kept: set[Element] = set()

    # What is read -------------------------------------------------------------------

    def text(self, element: Element) -> str:
        """Take the text of *element*, and of what is in it."""
        self._taken.update((each, "") for each in element.iter("*"))
        return text_of(element)

    def attribute(self, element: Element, name: str, *known: str) -> str:
        """Take the attribute *name* of *element*, if it is one of those *known*, where such are given."""
        value = (element.get(name) or "").strip()
        if not known or value in known:
            self._taken.add((element, name))
            return value
        return ""

    def add(self, attribute: str, *values: object) -> None:
        """Add *values* to those of *attribute*."""
        self.values.setdefault(attribute, []).extend(values)

    def is_read(self, element: Element) -> bool:
        """Was the text of *element* taken, or has it none?"""
        return (element, "") in self._taken or not has_text(element)

    def is_free(self, attribute: str) -> bool:
        """Is nothing known of *attribute*?"""
        return not self.values.get(attribute)

    def identify(self, value: str, kind: str) -> None:
        """Let the article be called *value*: the first address is its `uri`."""
        if kind in {"uri", "url"} and self.is_free("uri"):
            self.values["uri"] = value
        else:
            self.add("identifiers", Identifier(value=value, kind=kind))
            self.has_page = self.has_page or kind == PAGE

    def date(self, attribute: str, element: Element) -> bool:
        """Take the day or moment that *element* names; say whether it is one, and the first of *attribute*."""
        said = text_of(element)
        if not self.is_free(attribute) or not said or read_date(said) is None:
            return False
        self.values[attribute] = read_date(said, self.report, line=line_of(element))
        self.text(element)
        return True

    # What is kept -------------------------------------------------------------------

    def keep(self, element: Element, name: str = "") -> None:
        """Keep *element* as it is, as *name*, or as it is called."""
        if element not in self._kept:
            self._kept.add(element)
            self.add("foreign", Foreign(self.space, name or local(element), snippet(element)))

    def keep_rest(self, elements: Iterable[Element]) -> None:
        """Keep each of *elements* of which something was not read."""
        for element in elements:
            if isinstance(element.tag, str) and self.is_left(element):
                self.keep(element)

    def is_left(self, element: Element) -> bool:
        """Is a text or an attribute in *element* that was not read?"""
        return any(
            not self.is_read(each)
            or any(
                (each, name) not in self._taken and value.strip() and not name.startswith(_SAYING_NOTHING)
                for name, value in attributes_of(each)
            )
            for each in element.iter("*")
        )

    def found(self) -> dict[str, Any]:
        """Return what is known, by the attributes of an article."""
        return {**self.values, "embargo": self.access.embargo()}

    def article(self) -> Article:
        """Return what is known as an article."""
        return Article(**self.found())
