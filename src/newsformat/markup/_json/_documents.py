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
        """The line that its first one is on, for errors to name those of the source."""
        return self.line - self.above

    @property
    def json(self) -> bytes:
        """What it holds, without a byte order mark, for files of lines may have been put one after the other.

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

    It does if it ends with a brace, or the next line begins with one, and the object cannot go on between them; also
    if it does not begin like JSON, since files may be cut off. A source of blanks yields nothing. An array longer than
    the limit yields its items. An object longer than the limit, with an array named as one of *within* after nothing
    but scalars, is yielded once for each item, with that item alone, and once more with what follows the array.
    """
    most, stream = source.limits.item_bytes, source.open()
    begun = [] if _shows_two_lines(source.head) else _two_lines(stream, most)
    start = b"".join(begun)
    if not _is_long(begun, most, within) and _is_of_lines(start or source.head):
        yield from _lines(stream, most, begun)
        return
    content = start + stream.read(max(0, most + 1 - len(start)))
    if len(content) > most and _is_array(content):
        yield from _items(content.removeprefix(codecs.BOM_UTF8), stream, most)
    elif len(content) > most and (found := _array_in(content[:_AROUND], within)):
        yield from _one_by_one(content, found.end(), stream, most)
    elif content.strip():
        yield Document(1, content, most, is_line=False)


def _is_long(begun: Sequence[bytes], most: int, within: Sequence[str]) -> bool:
    """Are lines that were *begun* only one, of an object with such an array, and longer than the limit?"""
    if not begun or len(begun[-1]) <= most or b"".join(begun[:-1]).strip():
        return False
    return _array_in(begun[-1][:_AROUND], within) is not None


_AROUND = 4096  # bytes before the array, which are read again with each item


def _array_in(content: bytes, names: Iterable[str]) -> re.Match[bytes] | None:
    """Return how *content*, an object, begins, up to an array called one of *names*, if only scalars are before."""
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
    if items.behind().strip():
        raise ReadError("something follows the array", line=items.line)


def _one_by_one(content: bytes, end: int, stream: BinaryIO, most: int) -> Iterator[Document]:
    """Yield a copy of an object for each item of its array, which begins at *end* of *content*, an item a line."""
    head = content[:end].removeprefix(codecs.BOM_UTF8)
    items = ArrayItems(b"\n" * head.count(b"\n") + b"[" + content[end:], stream, most)
    head, above = head + b"\n", head.count(b"\n") + 1

    def whole(number: int, line: int, part: bytes, behind: bytes = b"") -> Document:
        if len(part) > most:
            return Document(line, part, most)
        content = head + part + behind
        return Document(line, content, most + len(head) + len(behind), above=above, number=number)

    number = -1
    for number, (line, item) in enumerate(items):
        yield whole(number, line, item, b"]}")
    if (behind := items.behind()).strip() != b"}":
        yield whole(number + 1, items.line, b"]" + behind)


def encoding_of(content: bytes) -> str:
    """Return the encoding of a JSON document by its first bytes; to import `json` for it takes longer than to write."""
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
    number, is_begun = 0, False
    for content in chain(begun, iter(lambda: stream.readline(most + 1), b"")):
        if not is_begun:
            number += 1
            if content.removeprefix(codecs.BOM_UTF8).strip():
                yield Document(number, content, most)
        is_begun = len(content) > most and not content.endswith(b"\n")


def _shows_two_lines(head: bytes) -> bool:
    """Does *head* show how the first line ends that is not blank, and how the next one begins?"""
    return bool(head.lstrip().partition(b"\n")[2].strip())


def _two_lines(stream: BinaryIO, most: int) -> list[bytes]:
    """Return the first lines of *stream*, up to the second that is not blank; of a long one, its beginning."""
    found: list[bytes] = []
    filled = blank = 0
    while filled < 2 and blank < _AROUND and (line := stream.readline(most + 1)):  # noqa: PLR2004 -- two
        found.append(line)
        if len(line) > most:
            break
        filled, blank = (filled + 1, blank) if line.strip() else (filled, blank + len(line))
    return found


def _is_of_lines(head: bytes) -> bool:
    if encoding_of(head) not in {"utf-8", "utf-8-sig"}:
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
    given = iter(items)
    begun = [*islice(given, 2)]
    if len(begun) == 1:
        yield indented(begun[0], indent) + b"\n"
    else:
        yield from array(chain(begun, given))


def indented(content: bytes, indent: int) -> bytes:
    """Return the JSON *content* with *indent* blanks at each step; with 0, as it is."""
    return msgspec.json.format(content, indent=indent) if indent else content
