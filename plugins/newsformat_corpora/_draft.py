"""An article under construction, and its foreign parts."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from newsformat import Article, Foreign


@define
class Draft:
    """An article under construction: *values* by attribute, with lists that grow.

    *space* is that of its foreign parts.
    """

    space: str
    values: dict[str, Any] = field(factory=dict)

    def add(self, attribute: str, *values: object) -> None:
        """Append *values* to the list of *attribute*."""
        self.values.setdefault(attribute, []).extend(values)

    def keep(self, name: str, value: str) -> None:
        """Keep *value*, unless it is blank, as a foreign part with this *name*."""
        if value := value.strip():
            self.add("foreign", Foreign(self.space, name, value))

    def article(self) -> Article:
        """Return the article."""
        return Article(**self.values)
