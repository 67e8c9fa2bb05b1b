"""Dialects of wire messages: the meanings of providers' codes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeAlias

from attrs import field, frozen

from newsformat import registry
from newsformat.plugin import Report


Fields: TypeAlias = Mapping[str, tuple[str, ...]]


@frozen
class Dialects:
    """The dialects of the format *space*: the one *wanted*, or the one identified by a message.

    *known* lists the valid fields for `Dialect.check`.
    """

    space: str
    wanted: str
    known: Mapping[str, Collection[str]]
    report: Report
    # A cache, since most messages of a source are alike
    _found: dict[tuple[str, ...], Fields] = field(init=False, factory=dict)

    def of(self, **signs: str) -> Fields:
        """Return the fields of the dialect identified by *signs*, such as an ``agency``, if there is one."""
        key = (*signs, *signs.values())
        if key not in self._found:
            dialect = registry().dialect(self.space, self.wanted, lambda sign: signs.get(sign, ""))
            if dialect is not None:
                dialect.check(self.known, self.report)
            self._found[key] = dialect.fields if dialect else {}
        return self._found[key]
