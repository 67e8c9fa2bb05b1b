"""JSON as sources have it, one document or one on each line; and arrays that are written an item at a time."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import BinaryIO, NamedTuple, TypeVar

import msgspec

from newsformat._errors import ReadError, limit_message
from newsformat._source import Source
from newsformat.markup._json._arrays import ArrayItems


T = TypeVar("T")


class Document(NamedTuple):
    """A JSON document in a source: a line of it that is not blank, an item of a long array, or all of it.

    It begins on *line*; if it is longer than *most* bytes, *content* is only its beginning. An item *is_line*, too,
    and has its *number* in the array; its first *above* lines are not in the source.
    """

    line: int
    content: bytes
    most: int
    is_line: bool = True
    above: int = 0
    number: int | None = None

    @property
    def first_line(self) -> int:
        """The line number of its first line, such that errors name lines of the source."""
        return self.line - self.above

    @property
    def json(self) -> bytes:
        """The content without a byte order mark, which lines of concatenated files may have.

        Raises:
            ReadError: it is too long.
        """
        if len(self.content) <= self.most:
            return self.content.removeprefix(codecs.BOM_UTF8)
        if self.is_line:
            raise ReadError(limit_message("item_bytes", f"longer than {self.most} bytes"), line=self.line)
        raise ReadError(
            limit_message("item_bytes", f"larger than {self.most} bytes, and neither an array nor one object a line"),
            line=self.line,
        )


def documents(source: Source, within: Sequence[str] = ()) -> Iterator[Document]:
    """Yield each line of *source* as a document if the first line looks like an object by itself, else all of *source*.

    It does if it ends with a brace, or the next line begins with one, and the object cannot continue there; also if it
    does not begin like JSON, since files may be cut off. A source of blanks yields nothing. An array longer than
    the limit yields its items. An object longer than the limit, with an array named as one of *within* after nothing
    but scalars, is yielded once for each item, with that item alone, and once more with what follows the array.
    """
    most, stream = source.limits.item_bytes, source.open()
    begun = [] if _shows_two_lines(source.head) else _two_lines(stream, most)
    start = b"".join(begun)
    if not _is_long(begun, most, within) and _looks_like_lines(start or source.head):
        yield from _lines(stream, most, begun)
        return
    content = start + stream.read(max(0, most + 1 - len(start)))
    if len(content) > most and _is_array(content):
        yield from _items(content.removeprefix(codecs.BOM_UTF8), stream, most)
    elif len(content) > most and (before := _array_in(content[:_MAX_BEFORE_ARRAY], within)):
        yield from _objects_by_item(content, before.end(), stream, most)
    elif content.strip():
        yield Document(1, content, most, is_line=False)


def _is_long(begun: Sequence[bytes], most: int, within: Sequence[str]) -> bool:
    """Is there a single line *begun*, of an object with an array in *within*, that is longer than the limit?"""
    if not begun or len(begun[-1]) <= most or b"".join(begun[:-1]).strip():
        return False
    return _array_in(begun[-1][:_MAX_BEFORE_ARRAY], within) is not None


_MAX_BEFORE_ARRAY = 4096  # bytes before the array, which are read again with each item


def _array_in(content: bytes, names: Iterable[str]) -> re.Match[bytes] | None:
    """Match the beginning of *content*, an object, up to an array in *names* that only scalars precede."""
    return next(filter(None, (re.match(_BEFORE % name.encode(), content) for name in names)), None)


_BEFORE = (
    rb'(?:\xef\xbb\xbf)?\s*+\{(?:\s*+"[^"\\]*+"\s*+:\s*+(?:"[^"\\]*+"|[\w.+-]++)\s*+,)*+\s*+'
    rb'"%s"\s*+:\s*+\['
)


def _items(content: bytes, stream: BinaryIO, most: int) -> Iterator[Document]:
    """Yield the items of an array.

    Raises:
        ReadError: it is broken, or something follows it.
    """
    items = ArrayItems(content, stream, most)
    for number, (line, item) in enumerate(items):
        yield Document(line, item, most, number=number)
    if items.rest().strip():
        raise ReadError("something follows the array", line=items.line)


def _objects_by_item(content: bytes, end: int, stream: BinaryIO, most: int) -> Iterator[Document]:
    """Yield a copy of an object for each item of its array, which begins at *end* of *content*, an item a line."""
    head = content[:end].removeprefix(codecs.BOM_UTF8)
    items = ArrayItems(b"\n" * head.count(b"\n") + b"[" + content[end:], stream, most)
    head, above = head + b"\n", head.count(b"\n") + 1

    def whole(number: int, line: int, part: bytes, rest: bytes = b"") -> Document:
        if len(part) > most:
            return Document(line, part, most)
        content = head + part + rest
        return Document(line, content, most + len(head) + len(rest), above=above, number=number)

    number = -1
    for number, (line, item) in enumerate(items):
        yield whole(number, line, item, b"]}")
    if (rest := items.rest()).strip() != b"}":
        yield whole(number + 1, items.line, b"]" + rest)


def encoding_of(content: bytes) -> str:
    """Return the encoding of a JSON document by its first bytes, without importing `json` in the usual case."""
    start = content[:4]
    if start.isascii() and b"\0" not in start:
        return "utf-8"
    from json import detect_encoding

    return detect_encoding(start)


def _is_array(content: bytes) -> bool:
    known = encoding_of(content) in {"utf-8", "utf-8-sig"}
    return known and content[:_HEAD].removeprefix(codecs.BOM_UTF8).lstrip()[:1] == b"["


_HEAD = 1024  # bytes


def lines(source: Source) -> Iterator[Document]:
    """Yield each line of *source* that is not blank; no line takes more memory than the limit."""
    yield from _lines(source.open(), source.limits.item_bytes)


def _lines(stream: BinaryIO, most: int, begun: Iterable[bytes] = ()) -> Iterator[Document]:
    """Yield each line that is not blank; the first may be *begun* already."""
    number, is_continued = 0, False
    for content in chain(begun, iter(lambda: stream.readline(most + 1), b"")):
        if not is_continued:
            number += 1
            if content.removeprefix(codecs.BOM_UTF8).strip():
                yield Document(number, content, most)
        is_continued = len(content) > most and not content.endswith(b"\n")


def _shows_two_lines(head: bytes) -> bool:
    """Does *head* show the end of the first line that is not blank, and the beginning of the next one?"""
    return bool(head.lstrip().partition(b"\n")[2].strip())


def _two_lines(stream: BinaryIO, most: int) -> list[bytes]:
    """Return the first lines of *stream*, up to the second that is not blank; of a long one, its beginning."""
    first_lines: list[bytes] = []
    filled = blank = 0
    while filled < 2 and blank < _MAX_BEFORE_ARRAY and (line := stream.readline(most + 1)):  # noqa: PLR2004 -- two
        first_lines.append(line)
        if len(line) > most:
            break
        filled, blank = (filled + 1, blank) if line.strip() else (filled, blank + len(line))
    return first_lines


def _looks_like_lines(head: bytes) -> bool:
    if encoding_of(head) not in {"utf-8", "utf-8-sig"}:
        return False
    first, end, rest = head.removeprefix(codecs.BOM_UTF8).lstrip().partition(b"\n")
    if first[:1] != b"{":
        return first[:1] != b"["
    if (last := first.rstrip()[-1:]) in _CONTINUATIONS and end:
        return False
    following = rest.lstrip()[:1]
    return following not in _INNER_SIGNS and (last == b"}" or following in {b"", b"{"})


_CONTINUATIONS = frozenset((b"{", b"[", b",", b":"))
_INNER_SIGNS = frozenset((b"}", b"]", b",", b":"))


def array(items: Iterable[bytes], before: bytes = b"") -> Iterator[bytes]:
    """Yield a JSON array of *items*, one per line, preceded by *before*, one item at a time."""
    between = before + b"[\n"
    for item in items:
        yield between + item
        between = b",\n"
    yield b"\n]" if between == b",\n" else before + b"[]"


def alone_or_array(items: Iterable[bytes], *, indent: int = 0) -> Iterator[bytes]:
    """Yield a single one of *items* as a document, any other number as an array, an item at a time.

    One alone is indented by *indent* blanks at each step; 0 leaves it as it is.
    """
    iterator = iter(items)
    begun = [*islice(iterator, 2)]
    if len(begun) == 1:
        yield indented(begun[0], indent) + b"\n"
    else:
        yield from array(chain(begun, iterator))


def indented(content: bytes, indent: int) -> bytes:
    """Return the JSON *content* with *indent* blanks at each step; with 0, as it is."""
    return msgspec.json.format(content, indent=indent) if indent else content
