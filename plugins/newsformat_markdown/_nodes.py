"""Front matter before interpretation: texts, and lists and mappings of such nodes."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen


@frozen
class Scalar:
    """A text; *plain* if it was not quoted."""

    text: str
    plain: bool = False
    line: int = 1

    @property
    def none(self) -> bool:
        """Is there no value?"""
        return self.plain and self.text in {"", "~", "null"}

    @property
    def typed(self) -> bool:
        """May it be a number, or another value than a text?"""
        return self.plain


@frozen
class Sequence:
    """A list of nodes."""

    items: tuple[Node, ...]
    line: int = 1


@frozen
class Mapping:
    """Nodes by key."""

    items: dict[str, Node]
    line: int = 1


Node: TypeAlias = Scalar | Sequence | Mapping
