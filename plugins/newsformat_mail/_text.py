"""The text of a message: lines of plain text, or blocks of HTML, with the same methods."""

from __future__ import annotations

from itertools import groupby

from attrs import evolve

from newsformat import Block, Heading, Inline, Inlines, LineBreak, Paragraph, plain
from newsformat.plugin import frozen, on_lines
from newsformat_mail._surroundings import is_signature_mark, without_quoted


_MOST_OF_SIGNATURE = 25  # lines


class Lines:
    """Plain text."""

    def __init__(self, text: str | list[str]) -> None:
        self._lines = text.split("\n") if isinstance(text, str) else text

    def lines(self) -> list[str]:
        """Return the lines."""
        return self._lines

    def text(self) -> str:
        """Return the lines as one text."""
        return "\n".join(self._lines)

    def before(self, end: int) -> Lines:
        """Return the text above line *end*."""
        return Lines(self._lines[:end])

    def after(self, start: int) -> Lines:
        """Return the text from line *start* on."""
        return Lines(self._lines[start:])

    def without_signature(self) -> tuple[Lines, list[str]]:
        """Return the text without a signature, and its lines."""
        start = _signature(self._lines)
        return (self, []) if start is None else (self.before(start), _filled(self._lines[start + 1 :]))

    def without_quotes(self, *, answers: bool) -> tuple[Lines, list[str]]:
        """Return the text without quotations from an answered message, and their lines."""
        kept, quoted = without_quoted(self._lines, answers=answers)
        return Lines(kept), _filled(quoted)


@frozen
class Blocks:
    """Text from HTML."""

    blocks: tuple[Block, ...]

    def _placed(self) -> list[tuple[int, str]]:
        """Return the lines of paragraphs and headings, each with the index of its block; a blank line ends each."""
        found: list[tuple[int, str]] = []
        for number, block in enumerate(self.blocks):
            content = block.content if isinstance(block, Paragraph | Heading) else ()
            text = "".join(["\n" if isinstance(run, LineBreak) else run.text for run in content])
            found += [(number, line) for line in (*text.split("\n"), "")]
        return found

    def lines(self) -> list[str]:
        """Return the lines."""
        return [line for _, line in self._placed()]

    def before(self, end: int) -> Blocks:
        """Return the text above line *end*."""
        return self._part_of(0, end)

    def after(self, start: int) -> Blocks:
        """Return the text from line *start* on."""
        return self._part_of(start, None)

    def _part_of(self, start: int, end: int | None) -> Blocks:
        kept: list[Block] = []
        placed = list(enumerate(self._placed()))
        wanted = range(*slice(start, end).indices(len(placed)))
        for number, lines in groupby(placed, key=lambda line: line[1][0]):
            places = [place for place, _ in lines]
            block = self.blocks[number]
            chosen = [n for n, place in enumerate(places[:-1]) if place in wanted]
            if len(chosen) == len(places) - 1:
                kept.append(block)
            elif chosen and isinstance(block, Paragraph | Heading):
                lines_of_block = _lines_in(block.content)
                content = on_lines([lines_of_block[n] for n in chosen])
                kept += [evolve(block, content=content)] if plain(content).strip() else []
        return Blocks(tuple(kept))

    def without_signature(self) -> tuple[Blocks, list[str]]:
        """Return the text without a signature, and its lines."""
        lines = self.lines()
        start = _signature(lines)
        return (self, []) if start is None else (self.before(start), _filled(lines[start + 1 :]))

    def without_quotes(self, *, answers: bool) -> tuple[Blocks, list[str]]:
        """Return the text unchanged: quotations in HTML have been removed by their markup."""
        return self, []


def _lines_in(content: Inlines) -> list[list[Inline]]:
    """Return the runs of each line of *content*; none for an empty line."""
    lines: list[list[Inline]] = [[]]
    for run in content:
        if isinstance(run, LineBreak):
            lines.append([])
        else:
            lines[-1].append(run)
    return lines


def _signature(lines: list[str]) -> int | None:
    last = max(1, len(lines) - _MOST_OF_SIGNATURE)
    return next((n for n in range(len(lines) - 1, last - 1, -1) if is_signature_mark(lines[n])), None)


def _filled(lines: list[str]) -> list[str]:
    return [line for line in lines if line.strip()]
