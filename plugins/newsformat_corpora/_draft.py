"""An article in the making, and what it has no place for."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from newsformat import Article, Foreign


@define
class Draft:
    """An article in the making: *values* by its attributes, of which lists grow.

    *space* is that of what the model has no place for.
    """

    space: str
    values: dict[str, Any] = field(factory=dict)

    def add(self, attribute: str, *values: object) -> None:
        """Add *values* to those of *attribute*."""
        self.values.setdefault(attribute, []).extend(values)

    def keep(self, name: str, value: str) -> None:
        """Keep *value*, unless it is blank, under *name*."""
        if value := value.strip():
            self.add("foreign", Foreign(self.space, name, value))

    def article(self) -> Article:
        """Return what is known as an article."""
        return Article(**self.values)
