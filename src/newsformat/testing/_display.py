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
        """Print it so; how it was drawn is never asked, which takes twice the time for each step of parts in parts."""
        printer.text(repr(self))
