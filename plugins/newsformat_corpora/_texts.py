"""Text of corpora: decoding, and paragraphs separated by blank lines, indents or short lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from newsformat import Block, Paragraph, Preformatted
from newsformat.markup.encodings import decoded
from newsformat.markup.paragraphs import is_full, read_paragraphs
from newsformat.plugin import Report, seam, verbatim


_ENDS = tuple(".!?:;\"'”’»)。！？؟।…")
_COLUMNS = re.compile(r"\S(?: {3,}+|\t)\S")
_BLANK = re.compile(r"\n[ \t]*+\n")


def lines_in(content: bytes, encoding: str, report: Report, *, line: int | None = None) -> str:
    """Decode *content*, which begins on *line*, with line feeds as line ends; see `decoded`."""
    return verbatim(decoded(content, encoding, report, line=line))


def joined(text: str) -> str:
    """Join the lines of *text*, which were wrapped."""
    if text.isascii():  # the fast path
        return " ".join(text.split())
    parts = [part for line in text.split("\n") if (part := line.strip())]
    return "".join([*(f"{part}{seam(part, below)}" for part, below in pairwise(parts)), *parts[-1:]])


def blocks(text: str) -> Iterator[Block]:
    """Yield the paragraphs of *text*; lines with columns are preformatted."""
    if not text or text.isspace():
        return
    rest: list[str] = []
    for part in _BLANK.split(text):
        if _has_columns(part):
            yield from _paragraphs("\n\n".join(rest))
            rest = []
            yield Preformatted(part.strip("\n"))
        else:
            rest.append(part)
    yield from _paragraphs("\n\n".join(rest))


def _has_columns(text: str) -> bool:
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) > 1 and 2 * sum(_COLUMNS.search(line) is not None for line in lines) > len(lines)


def _paragraphs(text: str) -> Iterable[Block]:
    lines = text.strip("\n").split("\n")
    if len(lines) > 1 and not any(not line.strip() or line[0].isspace() for line in lines):
        return [Paragraph(joined(part)) for part in _split_at_short_lines(lines)]
    return read_paragraphs(text, rules=True)


def _split_at_short_lines(lines: list[str]) -> Iterator[str]:
    """Yield the paragraphs of wrapped *lines*: the last line ends a sentence, and has room for the next word."""
    width = max(map(len, lines))
    part = [lines[0]]
    for line, below in pairwise(lines):
        if line.rstrip().endswith(_ENDS) and not is_full(line.rstrip(), below, width):
            yield "\n".join(part)
            part = []
        part.append(below)
    yield "\n".join(part)
