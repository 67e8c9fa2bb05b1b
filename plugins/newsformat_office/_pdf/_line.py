"""A line of a page, and its pieces."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from attrs import define, field

from newsformat_office._pdf._pages import Span


class Piece(NamedTuple):
    """A piece of a line with one look, in logical order."""

    text: str
    span: Span


@define(eq=False)
class Line:
    """A line of text, or what of it stands in one column.

    Attributes:
        spans: its pieces of text, in file order.
        page: the index of its page.
        pieces: its text in logical order, set by `laid`.
        cells: its parts, if it consists of lines far apart side by side.
        leftward: whether it is read from right to left.
        letters: the number of letters by size and height.
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
        """The text in file order, for measuring."""
        return "".join([span.text for span in self.spans])

    @property
    def element(self) -> tuple[int, int]:
        """The marked content at its beginning."""
        return self.page, self.spans[0].content
