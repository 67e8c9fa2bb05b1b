"""What front matter holds, before anybody knows what it means: texts, and lists and mappings of such nodes."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen


@frozen
class Scalar:
    """A text; *plain* if it stands there without quotes."""

    text: str
    plain: bool = False
    line: int = 1

    @property
    def none(self) -> bool:
        """Does it say that there is no value?"""
        return self.plain and self.text in {"", "~", "null"}

    @property
    def typed(self) -> bool:
        """May it be a number, or another value that is no text?"""
        return self.plain


@frozen
class Sequence:
    """Some nodes."""

    items: tuple[Node, ...]
    line: int = 1


@frozen
class Mapping:
    """Nodes by their keys."""

    items: dict[str, Node]
    line: int = 1


Node: TypeAlias = Scalar | Sequence | Mapping
