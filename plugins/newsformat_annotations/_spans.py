"""What all formats of annotated text share: a text, spans of it with labels, relations between them, and metadata."""

from __future__ import annotations

from typing import NamedTuple

from attrs import define, field

from newsformat.markup.json import Object


class Span(NamedTuple):
    """A stretch of a text that somebody labelled.

    Attributes:
        start, end: in code points, the end exclusive.
        label: as the format has it.
        identity: of the entity in a knowledge base, ``""`` if it is not said.
        key: of the entity among those of the article, `None` if it is not said.
    """

    start: int
    end: int
    label: str
    identity: str = ""
    key: str | None = None

    @property
    def place(self) -> tuple[int, int, str]:
        """Where it is, and its label: what tells it from others."""
        return self.start, self.end, self.label

    def __str__(self) -> str:
        return f"{self.label:.40} {self.start}–{self.end}"


class Relation(NamedTuple):
    """A relation with a *label* from one span to another, which are at these places."""

    head: tuple[int, int, str]
    tail: tuple[int, int, str]
    label: str


@define
class Annotated:
    """An annotated document.

    Attributes:
        text: all of it.
        spans: in the order of the document.
        relations: between spans.
        said: the metadata, by the names of the members.
        own: what newsformat put there to find again what spans cannot say.
    """

    text: str
    spans: list[Span] = field(factory=list)
    relations: list[Relation] = field(factory=list)
    said: Object = field(factory=dict)
    own: Object = field(factory=dict)
