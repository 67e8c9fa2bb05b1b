"""Text recognised on a page (OCR) → blocks: headings by the size of type; confidence of the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsformat import Block, Heading, Paragraph
from newsformat.plugin import Report
from newsformat_library._alto._lines import Lines


_HEADING_RATIO = 1.25  # times the usual size on the page makes a paragraph a heading
_MAX_HEADING_LENGTH = 200  # characters of a heading
_MIN_CONFIDENCE = 50  # of 100; words with less confidence count as unsure
_LAYOUT_NOT_KEPT = "positions, type and alternative readings of lines are not kept"


class Piece(NamedTuple):
    """A paragraph: its text, language, size of type (0: unknown), and whether it is a heading.

    If it does not *end* here, and the next piece has *begun* before, both are one paragraph.
    """

    text: str
    language: str = ""
    size: float = 0
    heading: bool = False
    begun: bool = False
    ends: bool = True


class Recognised:
    """The text of one or more pages; what is not kept is reported for the line *number*."""

    def __init__(self, report: Report, number: int | None) -> None:
        self._report, self._number = report, number
        self._lines = Lines(list, has_blanks=True)
        self._words = self._unsure = 0

    def joined(self, lines: Iterable[str]) -> str:
        """Return *lines* as running text, with broken words joined."""
        return self._lines.running(lines)

    def count(self, words: int, unsure: int) -> None:
        """Count *words*, of which *unsure* were read with little confidence."""
        self._words += words
        self._unsure += unsure

    def sure(self, confidence: float) -> None:
        """Count one word, read with a *confidence* of 0 to 100."""
        self.count(1, int(confidence < _MIN_CONFIDENCE))

    def blocks(self, pieces: Iterable[Piece | Block], language: str) -> Iterator[Block]:
        """Yield the blocks of an article in *language*; pieces in larger type than most of the text become `Heading`.

        Blocks are passed on as they are.
        """
        found = list(self._merged(pieces))
        most = _median_size(found)
        for entry in found:
            if not isinstance(entry, Piece):
                yield entry
            elif entry.text:
                is_larger = most and entry.size >= most * _HEADING_RATIO and len(entry.text) <= _MAX_HEADING_LENGTH
                if is_larger and not entry.heading:
                    self._report.note("paragraphs in larger type read as headings", line=self._number)
                make = Heading if entry.heading or is_larger else Paragraph
                yield make(entry.text, language=entry.language if entry.language != language else "")

    def _merged(self, pieces: Iterable[Piece | Block]) -> Iterator[Piece | Block]:
        """Yield *pieces*, with the parts of one paragraph joined."""
        waiting: list[Piece] = []
        for piece in pieces:
            if waiting and (waiting[-1].ends or not (isinstance(piece, Piece) and piece.begun)):
                yield self._merge(waiting)
                waiting = []
            if isinstance(piece, Piece):
                waiting.append(piece)
            else:
                yield piece
        if waiting:
            yield self._merge(waiting)

    def _merge(self, parts: list[Piece]) -> Piece:
        """Return *parts* of a paragraph as one piece."""
        first, *others = parts
        return first._replace(text=self.joined([part.text for part in parts])) if others else first

    def report_quality(self) -> None:
        """Report what of the page is not kept, and how many words are unsure."""
        self._report.note(_LAYOUT_NOT_KEPT, line=self._number)
        self.report_confidence()
        self.report_hyphens()

    def report_confidence(self) -> None:
        """Report how many words are read with little confidence, if any."""
        if self._unsure:
            message = f"{self._unsure} of {self._words} words are read with little confidence"
            self._report.note(message, line=self._number)

    def report_hyphens(self) -> None:
        """Report whether a hyphen was assumed to break a word."""
        self._lines.report_guesses(self._report, self._number)


def _median_size(pieces: Iterable[Piece | Block]) -> float:
    """Return the median size of type, weighted by characters; 0 if no size is known."""
    sizes = sorted((piece.size, len(piece.text)) for piece in pieces if isinstance(piece, Piece) and piece.size)
    left = sum(length for _, length in sizes) / 2
    for size, length in sizes:
        left -= length
        if left <= 0:
            return size
    return 0


def most_spoken(pieces: Iterable[Piece | Block]) -> str:
    """Return the language of most of the text in *pieces*; ``""`` if none has a language."""
    counts: dict[str, int] = {}
    for piece in pieces:
        if isinstance(piece, Piece) and piece.language:
            counts[piece.language] = counts.get(piece.language, 0) + len(piece.text)
    return max(counts, key=counts.__getitem__, default="")
