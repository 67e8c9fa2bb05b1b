"""What the dialects of a wire say of the codes of those who send by it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeAlias

from attrs import field, frozen

from newsformat import registry
from newsformat.plugin import Report


Fields: TypeAlias = Mapping[str, tuple[str, ...]]


@frozen
class Dialects:
    """The dialects of the format *space*: the one that is *wanted*, or else the one whose signs a message has.

    *known* is what they can say, as `Dialect.check` takes it.
    """

    space: str
    wanted: str
    known: Mapping[str, Collection[str]]
    report: Report
    _found: dict[tuple[str, ...], Fields] = field(init=False, factory=dict)  # most messages of a source are alike

    def of(self, **signs: str) -> Fields:
        """Return what the dialect says whose messages have these *signs*, such as an ``agency``, if there is one."""
        key = (*signs, *signs.values())
        if key not in self._found:
            dialect = registry().dialect(self.space, self.wanted, lambda sign: signs.get(sign, ""))
            if dialect is not None:
                dialect.check(self.known, self.report)
            self._found[key] = dialect.fields if dialect else {}
        return self._found[key]
