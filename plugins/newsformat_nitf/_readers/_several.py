"""Several documents of NITF in one file, one after the other, as archives of a day are made: each with its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from newsformat import Article, Envelope
from newsformat.plugin import ReadError, Report, read_each


_END = rb"</(?:\w++:)?nitf\s*+>[\s\0\x1a]*+(?=<(?:!DOCTYPE\s|(?:\w++:)?nitf[\s>]))"
_BETWEEN = re.compile(_END + rb"|(?=<\?xml\s)", re.IGNORECASE)  # before a declaration one that is cut off ends, too

Piece = tuple[bytes, int]  # a document, and how many lines are before it


def documents(content: bytes) -> list[Piece]:
    """Return the documents that *content* is, cut where one ends and another begins."""
    pieces, start, lines = [], 0, 0
    for end in (*(match.end() for match in _BETWEEN.finditer(content)), len(content)):
        if document := content[start:end].strip():
            pieces.append((document, lines))
        lines += content.count(b"\n", start, end)
        start = end
    return pieces


def read_documents(
    pieces: list[Piece], read: Callable[[bytes, Report], Iterable[Article]], report: Report
) -> Iterator[Article | Envelope]:
    """Yield what *read* makes of each document; one that cannot be read is left out, if others can."""
    report.note(f"{len(pieces)} documents, one after the other")

    def read_piece(piece: Piece) -> Iterator[Article]:
        content, lines = piece
        own = Report(heard=report.heard)
        try:
            yield from read(content, own)
        except ReadError as error:
            error.line = (error.line or 1) + lines
            raise
        finally:
            _tell(own, lines, report)

    return read_each(pieces, read_piece, report, name=lambda _: "a document", line=lambda piece: piece[1] + 1)


def _tell(own: Report, lines: int, report: Report) -> None:
    """Tell *report* what *own* was told of a document with so many *lines* before it."""
    for remark in own.remarks:
        report.note(remark.message, line=remark.line and remark.line + lines, column=remark.column)
    for loss in own.losses:
        report.left_out(loss.why, line=loss.line and loss.line + lines, column=loss.column)
