"""An article being read, with the parts of its document that are kept."""

from __future__ import annotations

from typing import Any

from newsformat import Byline, Foreign
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import has_value, objects_at, text_at
from newsformat.plugin import shortened
from newsformat_naviga._block import Block, Context
from newsformat_naviga._names import ASSUMED, SPACE


class Draft:
    """The values read so far from the document *value*, which is at *path* of its source.

    Attributes:
        values: values by attribute of the article; those of list attributes are lists.
        assumed: the required members that are made up.
        signed: bylines by name, once they are needed.
    """

    def __init__(self, value: Object, context: Context, path: tuple[str | int, ...]) -> None:
        self.values: dict[str, Any] = {}
        self.value, self.context, self.path = value, context, path
        self.report = context.report
        self.signed: dict[str, Byline] = {}
        assumed = [str(item.get("value", "")) for item in self.properties() if item.get("name") == ASSUMED]
        self.assumed = frozenset(assumed[-1].split() if assumed else ())

    def text(self, name: str) -> str:
        """Return the member *name*; ``""`` if it is not a string."""
        return text_at(self.value, name)

    def properties(self) -> list[Object]:
        """Return the properties of the document."""
        return objects_at(self.value, "properties")

    def blocks(self, name: str) -> list[Block]:
        """Return the blocks in the member *name*; report values that are not blocks."""
        values = self.value.get(name)
        if values is not None and not isinstance(values, list):
            self.left_out(f"{name} is left out, as it is not a list", values)
            return []
        found = []
        for number, value in enumerate(values or ()):
            if isinstance(value, dict):
                found.append(Block(value, (*self.path, name, number), self.context))
            else:
                self.left_out(f"{name}[{number}] is left out, as it is not a block", value)
        return found

    def add(self, attribute: str, *values: object) -> None:
        """Add *values* to those of *attribute*."""
        if values:
            self.values.setdefault(attribute, []).extend(values)

    def keep(self, name: str, value: Any) -> None:
        """Keep a *value* of the member *name* as foreign, unless it is empty."""
        if has_value(value):
            self.add("foreign", Foreign(SPACE, name, text_of(value)))

    def left_out(self, message: str, value: Any) -> None:
        """Report *value* as left out, with the reason in *message*."""
        self.report.left_out(f"{message}: {shortened(text_of(value))}")
