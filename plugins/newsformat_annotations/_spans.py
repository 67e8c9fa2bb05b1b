"""Model of annotated text: a text, labelled spans, relations between them, and metadata."""

from __future__ import annotations

from typing import NamedTuple

from attrs import define, field

from newsformat.markup.json import Object


class Span(NamedTuple):
    """A labelled span of a text.

    Attributes:
        start, end: in code points, the end exclusive.
        label: as in the format.
        identity: of the entity in a knowledge base; ``""`` if unknown.
        key: of the entity in the article; `None` if unknown.
    """

    start: int
    end: int
    label: str
    identity: str = ""
    key: str | None = None

    @property
    def place(self) -> tuple[int, int, str]:
        """Offsets and label, which identify the span."""
        return self.start, self.end, self.label

    def __str__(self) -> str:
        return f"{self.label:.40} {self.start}–{self.end}"


class Relation(NamedTuple):
    """A relation with a *label* between two spans, given by their places."""

    head: tuple[int, int, str]
    tail: tuple[int, int, str]
    label: str


@define
class Annotated:
    """An annotated document.

    Attributes:
        text: the whole text.
        spans: in the order of the document.
        relations: between spans.
        metadata: by member.
        own: the member ``_newsformat``, with what spans can't express.
    """

    text: str
    spans: list[Span] = field(factory=list)
    relations: list[Relation] = field(factory=list)
    metadata: Object = field(factory=dict)
    own: Object = field(factory=dict)
