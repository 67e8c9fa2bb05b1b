"""Drawn examples in the messages of hypothesis."""

from __future__ import annotations

from typing import Any, Protocol

from attrs import frozen

from newsformat._proof._display import shown


class _Printer(Protocol):
    def text(self, shown: str, /) -> None: ...


@frozen(repr=False)
class Shown:
    """A drawn example that hypothesis prints shortly."""

    value: Any

    def __repr__(self) -> str:
        return shown(self.value)

    def _repr_pretty_(self, printer: _Printer, _: object) -> None:
        """Print it by its `repr`; pretty-printing how it was drawn takes twice the time for each level of nesting."""
        printer.text(repr(self))
