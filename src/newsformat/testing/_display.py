"""Drawn examples in the messages of hypothesis."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from newsformat._proof._display import shown


@frozen(repr=False)
class Shown:
    """A drawn example that hypothesis prints shortly."""

    value: Any

    def __repr__(self) -> str:
        return shown(self.value)
