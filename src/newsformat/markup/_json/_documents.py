"""JSON as sources have it, one document or one on each line; and arrays that are written an item at a time."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import BinaryIO, NamedTuple, TypeVar

import msgspec

from newsformat._errors import ReadError, exceeded
from newsformat._source import Source
from newsformat.markup._json._arrays import array_items


T = TypeVar("T")


class Document(NamedTuple):
    """A JSON document in a source: a line of it that is not blank, an item of a long array, or all of it.

    It begins on *line*; of one that is longer than *most* bytes, *content* is the beginning. An item *is_line*, too.
    """

    line: int
    content: bytes
    most: int
    is_line: bool = True

    @property
    def json(self) -> bytes:
        """What it holds, without a byte order mark, for files of lines may have been put one after the other.

        Raises:
            ReadError: it is too long.
        """
        if len(self.content) <= self.most:
            return self.content.removeprefix(codecs.BOM_UTF8)
        if self.is_line:
            raise ReadError(exceeded("item_bytes", f"longer than {self.most} bytes"), line=self.line)
        raise ReadError(
            exceeded("item_bytes", f"larger than {self.most} bytes, and neither an array nor one object a line"),
            line=self.line,
        )


def documents(source: Source, within: Sequence[str] = ()) -> Iterator[Document]:
    """Yield each line of *source* as a document if the first line looks like an object by itself, else all of *source*.

    It does if it ends with a brace, or if the next line begins with one, and the object cannot go on between them. It
    also does if it does not begin like JSON, since files may be cut off. A source of blanks yields nothing. An array
    that is longer than the limit yields its items; an object that is, and ends with an array called one of *within*,
    itself once for each of them, with that alone.
    """
    most, stream, first = source.limits.item_bytes, source.open(), b""
    if b"\n" not in source.head:  # how a line ends is not known before its end
        first = stream.readline(most + 1)
    is_long = len(first) > most and _array_in(first[:_AROUND], within) is not None
    if not is_long and _is_of_lines(first or source.head):
        yield from _lines(stream, most, first)
        return
    content = first + stream.read(most + 1 - len(first))
    if len(content) > most and _is_array(content):
        for line, item in array_items(content.removeprefix(codecs.BOM_UTF8), stream, most):
            yield Document(line, item, most)
    elif len(content) > most and (found := _array_in(content[:_AROUND], within)):
        yield from _one_by_one(content, found.end(), stream, most)
    elif content.strip():
        yield Document(1, content, most, is_line=False)


_AROUND = 4096  # bytes before the array, for they are read again with each item


def _array_in(content: bytes, names: Iterable[str]) -> re.Match[bytes] | None:
    """Return how *content*, an object, begins, up to an array called one of *names*, if only scalars are before."""
    return next(filter(None, (re.match(_BEFORE % name.encode(), content) for name in names)), None)


def _one_by_one(content: bytes, end: int, stream: BinaryIO, most: int) -> Iterator[Document]:
    """Yield an object, whose array begins at *end* of *content*, for each item of that, which is on its own line."""
    around = content[:end].removeprefix(codecs.BOM_UTF8)
    head = b"\n" * around.count(b"\n") + b"[" + content[end:]
    around = around.replace(b"\n", b" ") + b"\n"
    for line, item in array_items(head, stream, most, b"}"):
        if len(item) > most:
            yield Document(line, item, most)
        else:
            yield Document(line - 1, around + item + b"]}", most + len(around) + 2)


def items_in(source: Source, name: str) -> tuple[bytes, Iterator[Document]] | None:
    """Return what *source*, an object, says before its array *name*, as an object, and the items of that, one by one.

    `None` if there is no such array in the first bytes, or more than scalars before it; nothing may stand behind it.
    """
    if (found := _array_in(source.head, (name,))) is None:
        return None
    most, stream = source.limits.item_bytes, source.open()
    before = stream.read(found.end())
    items = array_items(b"\n" * before.count(b"\n") + b"[", stream, most, b"}")
    around = before[: found.start(1)].removeprefix(codecs.BOM_UTF8).rstrip().removesuffix(b",")
    return around + b"}", (Document(line, item, most) for line, item in items)


_BEFORE = (
    rb'(?:\xef\xbb\xbf)?\s*+\{(?:\s*+"[^"\\]*+"\s*+:\s*+(?:"[^"\\]*+"|[\w.+-]++)\s*+,)*+\s*+'
    rb'("%s"\s*+:\s*+\[)'
)


def encoding_of(content: bytes) -> str:
    """Return the encoding of a JSON document by its first bytes; to import `json` for it takes longer than to write."""
    from json import detect_encoding

    return detect_encoding(content[:4])


def _is_array(content: bytes) -> bool:
    known = encoding_of(content) in {"utf-8", "utf-8-sig"}
    return known and content[:_HEAD].removeprefix(codecs.BOM_UTF8).lstrip()[:1] == b"["


_HEAD = 1024  # bytes


def lines(source: Source) -> Iterator[Document]:
    """Yield each line of *source* that is not blank; no line takes more memory than the limit."""
    yield from _lines(source.open(), source.limits.item_bytes)


def _lines(stream: BinaryIO, most: int, first: bytes = b"") -> Iterator[Document]:
    """Yield each line that is not blank, of which the *first* may have been read already."""
    number = 0
    while content := first or stream.readline(most + 1):
        first = b""
        number += 1
        if content.removeprefix(codecs.BOM_UTF8).strip():
            yield Document(number, content, most)
        while content and len(content) > most and not content.endswith(b"\n"):
            content = stream.readline(most + 1)


def _is_of_lines(head: bytes) -> bool:
    start = head[:4]
    if (b"\0" in start or not start.isascii()) and encoding_of(start) not in {"utf-8", "utf-8-sig"}:
        return False
    first, end, rest = head.removeprefix(codecs.BOM_UTF8).lstrip().partition(b"\n")
    if first[:1] != b"{":
        return first[:1] != b"["
    if (last := first.rstrip()[-1:]) in _GOES_ON and end:
        return False
    behind = rest.lstrip()[:1]
    return behind not in _IS_WITHIN and (last == b"}" or behind in {b"", b"{"})


_GOES_ON = frozenset((b"{", b"[", b",", b":"))
_IS_WITHIN = frozenset((b"}", b"]", b",", b":"))


def array(items: Iterable[bytes], before: bytes = b"") -> Iterator[bytes]:
    """Yield a JSON array of *items*, each on a line of its own, with what stands *before* it, an item at a time."""
    between = before + b"[\n"
    for item in items:
        yield between + item
        between = b",\n"
    yield b"\n]" if between == b",\n" else before + b"[]"


def alone_or_array(items: Iterable[bytes], *, indent: int = 0) -> Iterator[bytes]:
    """Yield a single one of *items* as a document, any other number as an array, an item at a time.

    One alone is indented by *indent* blanks at each step; 0 leaves it as it is.
    """
    given = iter(items)
    begun = [*islice(given, 2)]
    if len(begun) == 1:
        yield indented(begun[0], indent) + b"\n"
    else:
        yield from array(chain(begun, given))


def indented(content: bytes, indent: int) -> bytes:
    """Return the JSON *content* with *indent* blanks at each step; with 0, as it is."""
    return msgspec.json.format(content, indent=indent) if indent else content
