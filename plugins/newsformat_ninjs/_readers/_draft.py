"""An article in the making: what a reader knows of a news item while it reads one."""

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
    """An article in the making: *values* are attributes of `newsformat.Article`; *read_item* reads an item in it."""

    __slots__ = (
        "_read_item", "bylines", "foreign", "handling", "inner", "limits", "parts", "report", "rights", "texts",
        "values",
    )  # fmt: skip

    def __init__(self, report: Report, limits: Limits, read_item: ReadItem) -> None:
        self.report, self.limits, self._read_item = report, limits, read_item
        self.values: dict[str, Any] = {}
        self.foreign: list[Foreign] = []
        self.texts: dict[str, list[Any]] = {}  # of `_texts.Said`: headlines, descriptions, bodies
        self.rights: dict[str, Any] = {}
        self.inner: Any = None  # the root of a body that has a head of its own
        self.handling: dict[str, Any] = {}  # members that are kept: some may say a status or an embargo
        self.parts: dict[str, Any] = {}  # what is only understood when all is known
        self.bylines: dict[int, list[str]] = {}  # line of the printed byline → whose name it is; minus: has in it

    def apart(self) -> Draft:
        """Return a draft for a part that has texts of its own."""
        return Draft(self.report, self.limits, self._read_item)

    def article_in(self, members: dict[str, Any]) -> Article:
        """Return the article that the object *members*, an item within this one, is."""
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
        """Keep the property *name* as it is."""
        name, value = canonical(name, value)
        self.foreign.append(kept(name, value))

    def strange(self, name: str, value: Any, wanted: str) -> None:
        """Keep a property that is not what it should be."""
        self.report.note(f"{name} is {kind_of(value)}, not {wanted}; kept as it is")
        self.keep(name, value)


Property: TypeAlias = Callable[[str, Any, Draft], None]
"""What takes a property, by its name and value."""
