"""Resolves references to things of a document by their ID."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsformat.markup.json import Object, text_of
from newsformat.plugin import Report
from newsformat_web._texts import texts


_TIMES = 16  # factor by which references may expand a document
_ALWAYS = 1024 * 1024  # characters


class Named:
    """The *nodes* with an ID and further members. Lookups stop when they would expand a small document too much."""

    def __init__(self, nodes: Iterable[Object], report: Report) -> None:
        self._report = report
        named = [node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1]
        self._nodes = {node["@id"]: node for node in sorted(named, key=_has_more)}
        self._sizes: dict[str, int] = {}
        self._left: int | None = None

    def meant(self, value: Any) -> Any:
        """Return the thing that *value* refers to, with a type in common if *value* names any, or *value* itself."""
        name = value.get("@id")
        if not isinstance(name, str) or _has_more(value) or name not in self._nodes:
            return value
        if "@type" in value and {*texts(value["@type"])}.isdisjoint(texts(self._nodes[name].get("@type"))):
            return value
        if self._left is None:
            self._sizes = {name: len(text_of(node)) for name, node in self._nodes.items()}
            self._left = _ALWAYS + _TIMES * sum(self._sizes.values())
        before, self._left = self._left, self._left - self._sizes[name]
        if self._left >= 0:
            return self._nodes[name]
        if before >= 0:
            self._report.note("too many references to large things; the rest are not looked up")
        return value


def _has_more(node: Object) -> bool:
    """Does *node* say more than the ID and the type of a thing?"""
    return not node.keys() <= _OF_REFERENCE


_OF_REFERENCE = frozenset(("@id", "@type"))
