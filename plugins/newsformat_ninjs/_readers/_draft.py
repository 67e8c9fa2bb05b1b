"""An article while it is read from an item."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from newsformat import Article, Foreign
from newsformat.markup.json import kind_of
from newsformat.plugin import Limits, Report
from newsformat_ninjs._canonical import canonical
from newsformat_ninjs._readers._makers import kept


ReadItem: TypeAlias = Callable[[dict[str, Any], Report, Limits], Article]


class Draft:
    """An article while it is read: *values* by attribute name; *read_item* reads nested items."""

    __slots__ = (
        "_read_item", "bylines", "foreign", "handling", "inner", "limits", "parts", "report", "rights", "texts",
        "values",
    )  # fmt: skip

    def __init__(self, report: Report, limits: Limits, read_item: ReadItem) -> None:
        self.report, self.limits, self._read_item = report, limits, read_item
        self.values: dict[str, Any] = {}
        self.foreign: list[Foreign] = []
        self.texts: dict[str, list[Any]] = {}  # each a `_texts.Said`: headlines, descriptions, bodies
        self.rights: dict[str, Any] = {}
        self.inner: Any = None  # the root of a body that has a head of its own
        self.handling: dict[str, Any] = {}  # kept members that may hold a status or an embargo
        self.parts: dict[str, Any] = {}  # members that can only be read when the item is complete
        # Line of the printed byline → names; negative if the name is only a part of the line
        self.bylines: dict[int, list[str]] = {}

    def apart(self) -> Draft:
        """Return a draft for a part with texts of its own."""
        return Draft(self.report, self.limits, self._read_item)

    def article_in(self, members: dict[str, Any]) -> Article:
        """Return the article in *members*, a nested item."""
        return self._read_item(members, self.report, self.limits)

    def add(self, name: str, value: object) -> None:
        """Append *value* to the article's tuple *name*."""
        if name in self.values:
            self.values[name].append(value)
        else:
            self.values[name] = [value]

    def once(self, name: str, value: object) -> bool:
        """Set *name*, unless it is set already."""
        if name in self.values:
            return False
        self.values[name] = value
        return True

    def keep(self, name: str, value: Any) -> None:
        """Keep the property *name* unchanged."""
        name, value = canonical(name, value)
        self.foreign.append(kept(name, value))

    def mistyped(self, name: str, value: Any, wanted: str) -> None:
        """Keep a property with a value of the wrong type."""
        self.report.note(f"{name} is {kind_of(value)}, not {wanted}; kept as it is")
        self.keep(name, value)


Property: TypeAlias = Callable[[str, Any, Draft], None]
"""What takes a property, by its name and value."""
