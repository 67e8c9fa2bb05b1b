"""The contents of the pages of a PDF, as extracted by PDFium in a separate process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Thread, Timer
from typing import Any, NamedTuple

from newsformat.plugin import Limits, ReadError, limit_message


_CHILD = Path(__file__).with_name("_child.py")
_MEMORY, _PER_BYTE = 512 * 1024 * 1024, 32  # least bytes, and bytes per byte of the file
_SECONDS, _PER_MIB, _PATIENCE = 6, 10, 5  # of work; the time of waiting is so many times as long, for a busy machine
_MIB = 1024 * 1024
_PAGES, _PAGE = 1_000, 500  # least pages, and bytes per further page
_HEAD = 1024  # bytes in which the signature must be; anything before it is ignored (ISO 32000-2, annex I)
_PIECE = 65_536


class Span(NamedTuple):
    """A piece of text with adjacent letters in one font; y grows upwards.

    Attributes:
        text: in visual order, from left to right, in any script.
        left, bottom, right, top: its edges, in points.
        x, base: the position of its first letter on the baseline.
        font: the name of the font.
        size: the size of the letters, in points.
        across, up: the direction of the line: 1 and 0 if it is not rotated.
        content: the ID of its marked content, -1 for none.
        artifact: 1 if it is marked as an artifact, not part of the text.
        link: the index of its link, -1 for none.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    x: float
    base: float
    font: str
    size: float
    across: float
    up: float
    content: int
    artifact: int
    link: int


class Page(NamedTuple):
    """The contents of a page.

    Attributes:
        spans: its text, in file order.
        links: the addresses of its links.
        pictures: the number of pictures.
        roles: the structure elements around each piece of marked content, outermost first.
        unmapped: the number of glyphs without a known character.
        box: the left, bottom, right and top edge of the trimmed page.
        damaged: whether it cannot be read.
    """

    spans: list[Span]
    links: list[str]
    pictures: int
    roles: dict[int, list[str]]
    unmapped: int
    box: tuple[float, float, float, float]
    damaged: bool = False


class Document(NamedTuple):
    """A PDF: its metadata and pages."""

    info: dict[str, str]
    language: str
    pages: list[Page]


def read_document(content: bytes, limits: Limits, *, name: str = "") -> Document:
    """Return the contents of the PDF *content*.

    Raises:
        ReadError: it is not a PDF, is damaged or encrypted, takes too much time or memory, or the library is missing.
    """
    if b"%PDF-" not in content[:_HEAD]:
        raise ReadError("not a PDF: it does not begin with %PDF-", source=name)
    with closing(_found_by(_command(content, limits), content, _most_seconds(content), limits)) as lines:
        return _Lines(lines, limits, name).document()


def _most_seconds(content: bytes) -> int:
    return _SECONDS + _PER_MIB * len(content) // _MIB


def _command(content: bytes, limits: Limits) -> list[str]:
    spec = find_spec("pypdfium2_raw")
    if spec is None or not spec.origin:
        raise ReadError("PDF needs pypdfium2; pip install 'newsformat[pdf]'")
    if not sys.executable:
        raise ReadError("a PDF is read in a process of its own, and there is no interpreter of Python to run")
    folder = Path(spec.origin).parent.parent
    memory = max(_MEMORY, _PER_BYTE * len(content))
    bounds = (memory, _most_seconds(content), limits.item_bytes // 4, _PAGES + len(content) // _PAGE)
    return [sys.executable, "-I", "-S", str(_CHILD), str(folder), *map(str, bounds)]


def _found_by(command: list[str], content: bytes, seconds: int, limits: Limits) -> Generator[bytes]:
    """Yield the lines that the process *command* writes, within the limits."""
    given, to_give = os.pipe()
    to_take, taken = os.pipe()
    process = subprocess.Popen(command, stdin=given, stdout=taken)  # noqa: S603 -- our own interpreter and script
    os.close(given)
    os.close(taken)
    giving = Thread(target=_give, args=(to_give, content), daemon=True)
    ending = Timer(seconds * _PATIENCE, process.kill)
    try:
        giving.start()
        ending.start()
        yield from _lines(to_take, limits.item_bytes * 10)
    finally:
        ending.cancel()
        process.kill()
        process.wait()
        os.close(to_take)
        giving.join()


def _give(pipe: int, content: bytes) -> None:
    rest = memoryview(content)
    with suppress(OSError):  # it has ended before reading everything
        while rest:
            rest = rest[os.write(pipe, rest[:_PIECE]) :]
    os.close(pipe)


def _lines(pipe: int, most: int) -> Iterator[bytes]:
    """Yield the lines from *pipe*, at most *most* bytes."""
    pieces: list[bytes] = []
    while most > 0 and (piece := os.read(pipe, _PIECE)):
        most -= len(piece)
        *lines, rest = piece.split(b"\n")
        for line in lines:
            yield b"".join([*pieces, line])
            pieces = []
        pieces.append(rest)


class _Lines:
    """Reads the output of the process."""

    def __init__(self, lines: Iterator[bytes], limits: Limits, name: str) -> None:
        self._lines, self._limits, self._name = lines, limits, name

    def document(self) -> Document:
        head = self._next()
        pages = []
        while "end" not in (found := self._next()):
            pages.append(_page(found))
        return Document(head["info"], head["language"], pages)

    def _next(self) -> dict[str, Any]:
        line = next(self._lines, None)
        if line is None:
            raise ReadError("the PDF takes too much time or memory to read, or is damaged", source=self._name)
        found: dict[str, Any] = json.loads(line)
        if "error" in found:
            raise ReadError(self._why(found["error"]), source=self._name)
        return found

    def _why(self, error: str) -> str:
        match error:
            case "encrypted":
                return "the PDF is encrypted; save it without a password to read it"
            case "pages":
                return "the PDF has more pages than its size allows"
            case "long":
                most = self._limits.item_bytes // 4
                return limit_message("item_bytes", f"more than {most} characters in the PDF")
            case _:
                return "not a PDF, or one that is damaged"


def _page(found: dict[str, Any]) -> Page:
    if "damaged" in found:
        return Page([], [], 0, {}, 0, (0.0, 0.0, 0.0, 0.0), damaged=True)
    roles = {int(number): path for number, path in found["roles"].items()}
    spans = [Span(*span) for span in found["spans"]]
    return Page(spans, found["links"], found["pictures"], roles, found["unmapped"], found["box"])
