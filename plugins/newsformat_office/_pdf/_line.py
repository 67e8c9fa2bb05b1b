"""A line of a page, and the pieces that it is of."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from attrs import define, field

from newsformat_office._pdf._pages import Span


class Piece(NamedTuple):
    """Text of one look, in a line: as it is read."""

    text: str
    span: Span


@define(eq=False)
class Line:
    """A line of text, or what of it stands in one column.

    Attributes:
        spans: its pieces, in the order of the file.
        page: the number of its page, the first has 0.
        pieces: what is read, known once it is `laid`.
        cells: the lines that it is of, if several stand side by side, far apart.
        leftward: it is read to the left.
        letters: how many letters it has of each size, at each height.
    """

    spans: list[Span]
    page: int
    left: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    top: float = 0.0
    base: float = 0.0
    size: float = 0.0
    pieces: list[Piece] = field(factory=list)
    leftward: bool = False
    cells: list[Line] = field(factory=list)
    letters: Counter[tuple[float, float]] = field(factory=Counter)

    def measure(self) -> Line:
        """Measure it, and return it."""
        shown = [span for span in self.spans if span.text.strip()] or self.spans
        self.letters = Counter()
        for span in shown:
            self.letters[span.size, span.base] += len(span.text)
        (self.size, self.base), _ = self.letters.most_common(1)[0]
        self.left, self.right = min(span.left for span in shown), max(span.right for span in shown)
        self.bottom, self.top = min(span.bottom for span in shown), max(span.top for span in shown)
        return self

    def take(self, other: Line) -> None:
        """Take what *other* has, which stands close beside it; both are measured."""
        self.spans += other.spans
        self.letters.update(other.letters)
        self.size, self.base = max([(self.size, self.base), *other.letters], key=self.letters.__getitem__)
        self.left, self.right = min(self.left, other.left), max(self.right, other.right)
        self.bottom, self.top = min(self.bottom, other.bottom), max(self.top, other.top)

    @property
    def text(self) -> str:
        """What it says."""
        return "".join([piece.text for piece in self.pieces])

    @property
    def seen(self) -> str:
        """What it says, in the order of the file; fit to measure it."""
        return "".join([span.text for span in self.spans])

    @property
    def element(self) -> tuple[int, int]:
        """The marked content that it begins with."""
        return self.page, self.spans[0].content
