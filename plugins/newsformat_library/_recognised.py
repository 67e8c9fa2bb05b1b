"""What programs recognise on a page: pieces of text → blocks, with headings by the size of type, and how sure it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsformat import Block, Heading, Paragraph
from newsformat.plugin import Report
from newsformat_library._alto._lines import Lines


_LARGER = 1.25  # times as large as most of the page: type of a heading
_LONGEST = 200  # characters of a heading
_UNSURE = 50  # of 100
_LOOKS = "where lines stand, how they look, and what else they may say, is not kept"


class Piece(NamedTuple):
    """A paragraph: what it prints, its language, the size of its type (0: not known), and whether it is a heading.

    Where it *ends* in the next piece, or has *begun* in the one before, both are one paragraph.
    """

    text: str
    language: str = ""
    size: float = 0
    heading: bool = False
    begun: bool = False
    ends: bool = True


class Recognised:
    """The text of a page, or of several, on its way; *report* is told what is not kept, at the *number* of a line."""

    def __init__(self, report: Report, number: int | None) -> None:
        self._report, self._number = report, number
        self._lines = Lines(list, has_blanks=True)
        self._words = self._unsure = 0

    def joined(self, lines: Iterable[str]) -> str:
        """Return *lines* as running text, words that were broken put together."""
        return self._lines.running(lines)

    def count(self, words: int, unsure: int) -> None:
        """Take *words* into account, of which so many are *unsure*."""
        self._words += words
        self._unsure += unsure

    def sure(self, confidence: float) -> None:
        """Take a word into account that is read with a *confidence* of 0 to 100."""
        self.count(1, int(confidence < _UNSURE))

    def blocks(self, pieces: Iterable[Piece | Block], language: str) -> Iterator[Block]:
        """Yield the blocks of an article in *language*: of larger type than most of the text are `Heading`.

        What is a block is one.
        """
        found = list(self._whole(pieces))
        most = _most_used(found)
        for each in found:
            if not isinstance(each, Piece):
                yield each
            elif each.text:
                is_larger = most and each.size >= most * _LARGER and len(each.text) <= _LONGEST
                if is_larger and not each.heading:
                    self._report.note("paragraphs in larger type read as headings", line=self._number)
                make = Heading if each.heading or is_larger else Paragraph
                yield make(each.text, language=each.language if each.language != language else "")

    def _whole(self, pieces: Iterable[Piece | Block]) -> Iterator[Piece | Block]:
        """Yield *pieces*, with those that are one paragraph put together."""
        waiting: list[Piece] = []
        for each in pieces:
            if waiting and (waiting[-1].ends or not (isinstance(each, Piece) and each.begun)):
                yield self._one(waiting)
                waiting = []
            if isinstance(each, Piece):
                waiting.append(each)
            else:
                yield each
        if waiting:
            yield self._one(waiting)

    def _one(self, parts: list[Piece]) -> Piece:
        """Return *parts* of a paragraph as one."""
        first, *others = parts
        return first._replace(text=self.joined([each.text for each in parts])) if others else first

    def report_quality(self) -> None:
        """Tell what of the page is not kept, and how sure the words are."""
        self._report.note(_LOOKS, line=self._number)
        self.report_confidence()
        self.report_hyphens()

    def report_confidence(self) -> None:
        """Tell how many words are read with little confidence, if any are."""
        if self._unsure:
            message = f"{self._unsure} of {self._words} words are read with little confidence"
            self._report.note(message, line=self._number)

    def report_hyphens(self) -> None:
        """Tell whether a hyphen was taken as that of a broken word."""
        self._lines.report_guesses(self._report, self._number)


def _most_used(pieces: Iterable[Piece | Block]) -> float:
    """Return the size of type in the middle of all characters; 0 if there is none."""
    sizes = sorted((each.size, len(each.text)) for each in pieces if isinstance(each, Piece) and each.size)
    left = sum(length for _, length in sizes) / 2
    for size, length in sizes:
        left -= length
        if left <= 0:
            return size
    return 0


def most_spoken(pieces: Iterable[Piece | Block]) -> str:
    """Return the language in which most of *pieces* are; ``""`` if none says one."""
    counts: dict[str, int] = {}
    for each in pieces:
        if isinstance(each, Piece) and each.language:
            counts[each.language] = counts.get(each.language, 0) + len(each.text)
    return max(counts, key=counts.__getitem__, default="")
