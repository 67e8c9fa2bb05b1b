"""JSON decoded with the place of what is wrong in it (parsers name a value only by its path), and encoded as UTF-8."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

import msgspec

from newsformat._errors import ReadError
from newsformat._rebuilding import reworded
from newsformat._report import Report
from newsformat.markup._json_documents import Document, array, documents, lines


__all__ = [
    "Document",
    "Path",
    "array",
    "as_utf8",
    "decode",
    "documents",
    "encoded",
    "indented",
    "json_path",
    "lines",
    "malformed",
    "places",
    "tell_twice",
    "text_of",
    "twice",
    "value_of",
]

Path = tuple[str | int, ...]
"""Where a value of a JSON document is: names of members, and numbers of items from 0."""

_TOKEN = re.compile(r'[ \t\n\r]*+("(?:[^"\\]|\\.)*+"|[\[\]{},:]|[^\s\[\]{},:"]++)', re.DOTALL)
_BYTE = re.compile(r"\(byte (\d+)\)")
_TOLD = 100  # members that are there twice
_PLAIN = re.compile(r"[A-Za-z_]\w*", re.ASCII)


T = TypeVar("T")

_decode = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode


def decode(content: bytes, report: Report, first_line: int = 1) -> Any:
    """Return the value that the JSON document *content* is; it begins on *first_line* of its source.

    It may be in any encoding that JSON has. *report* is told of members that are there twice.

    Raises:
        ReadError: it is no JSON, or nested too deeply.
    """
    content = as_utf8(content)
    try:
        value = _decode(content)
    except msgspec.ValidationError as error:  # of the number that no float can hold it says no place
        raise ReadError(f"not JSON: {str(error).partition(' - at')[0].lower()}", line=first_line) from None
    except msgspec.DecodeError as error:
        raise malformed(str(error), content, first_line) from None
    except RecursionError:
        raise ReadError("nested too deeply", line=first_line) from None
    except UnicodeDecodeError as error:
        raise ReadError(f"not UTF-8: {error.reason}", line=first_line) from None
    tell_twice(content, _encode(value), report, first_line)
    return value


def text_of(value: Any) -> str:
    """Return *value* as compact JSON."""
    return _encode(value).decode()


def encoded(value: T, write: Callable[[T], Any], report: Report) -> bytes:
    """Return what *write* makes of *value*, a part of the model, as compact JSON.

    Lone surrogates, which JSON can't hold, are left out; *report* is told.
    """
    try:
        return _encode(write(value))
    except UnicodeEncodeError:
        report.lost("text", why="JSON can't hold lone surrogates")
        return _encode(write(reworded(value, lambda text: _SURROGATE.sub("", text))))


def indented(content: bytes, indent: int) -> bytes:
    """Return the JSON *content* with *indent* blanks at each step; with 0, as it is."""
    return msgspec.json.format(content, indent=indent) if indent else content


_SURROGATE = re.compile("[\ud800-\udfff]")


def value_of(text: str) -> Any:
    """Return the value that the JSON *text* is.

    Raises:
        ValueError: it is no JSON.
    """
    try:
        return _decode(text.encode())
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise ValueError(str(error)) from None


def as_utf8(content: bytes) -> bytes:
    """Return the JSON document *content*, which may be in UTF-16 or UTF-32, in UTF-8 and without a byte order mark.

    Raises:
        ReadError: it is not in the encoding that its first bytes are.
    """
    encoding = json.detect_encoding(content[:4])
    if encoding == "utf-8":
        return content
    try:
        return content.decode(encoding).encode()
    except UnicodeDecodeError as error:
        raise ReadError(f"not {encoding.upper()}, as its first bytes say: {error.reason}") from None


def malformed(message: str, content: bytes, first_line: int = 1) -> ReadError:
    """Return the error of *content*, which is no JSON, with its place; *message* is what msgspec says of it."""
    match = _BYTE.search(message)
    before = content[: int(match[1])] if match else content.rstrip()
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
    said = _BYTE.sub("", message.removeprefix("JSON is malformed: ")).strip()
    return ReadError(f"not JSON: {said}", line=first_line + before.count(b"\n"), column=column)


def json_path(path: Sequence[str | int]) -> str:
    """Return *path* as JSONPath: ``$.a[0]['b c']``."""
    return "$" + "".join(_step(part) for part in path)


def _step(part: str | int) -> str:
    if isinstance(part, int):
        return f"[{part}]"
    return f".{part}" if _PLAIN.fullmatch(part) else f"[{json.dumps(part, ensure_ascii=False)}]"


def places(text: str, paths: Iterable[Path]) -> list[tuple[int, int]]:
    """Return the line and the column, from 1, at which the value at each of *paths* begins in *text*.

    The document must be sound; a path that leads nowhere is at its beginning.
    """
    wanted = list(paths)
    left, lengths, starts = set(wanted), set(map(len, wanted)), dict[Path, int]()
    for steps, start in _values(text) if left else ():
        if len(steps) in lengths and (path := tuple(steps)) in left:
            starts[path] = start
            left.discard(path)
            if not left:
                break
    found = {path: (row, column) for path, row, column in _placed(text, starts.items())}
    return [found.get(path, (1, 1)) for path in wanted]


def twice(text: str) -> Iterator[tuple[Path, int, int]]:
    """Yield the members of the sound JSON document *text* that are there again: path, line and column, from 1.

    Of what such a member holds nothing is said.
    """
    return _placed(text, _again(text) if _any_twice(text) else ())


def tell_twice(content: bytes, kept: bytes, report: Report, first_line: int = 1) -> None:
    """Tell *report* which members the sound JSON document *content* has twice, of which the last one counts.

    RFC 8259, 4, leaves open what they mean. Parsers drop the others unsaid; but then there are more quotation marks in
    *content*, which is in UTF-8, than in *kept*, what was made of it as JSON again.
    """
    if content.startswith(kept) or content.count(b'"') + content.count(rb"\u0022") == kept.count(b'"'):
        return
    found = twice(content.decode())
    for path, line, column in islice(found, _TOLD):
        message = f"the member {path[-1]!r:.60} is there twice; the last one counts"
        report.left_out(message, line=first_line + line - 1, column=column)
    if next(found, None):
        report.left_out("more members are there twice", line=first_line)


def _any_twice(text: str) -> bool:
    """Has an object a member twice? That is said in a tenth of the time that it takes to say where."""
    found = False

    def look(members: list[tuple[str, object]]) -> None:
        nonlocal found
        found = found or len(dict(members)) < len(members)

    try:
        json.loads(text, object_pairs_hook=look)
    except (ValueError, RecursionError):  # a number of too many digits, or too deep for this parser
        return True
    return found


def _again(text: str) -> Iterator[tuple[Path, int]]:
    """Yield path and offset of the members that are there again, once for each."""
    names = list[dict[str | int, bool]]()  # those of the objects that are open, and whether they were told
    inside = None
    for steps, start in _values(text):
        depth = len(steps)
        names[depth:] = [{}]
        if not steps or (inside is not None and depth > inside):
            continue
        name, inside = steps[-1], None
        if name in (seen := names[depth - 1]):
            inside = depth
            if not seen[name]:
                yield tuple(steps), start
        seen[name] = name in seen


def _placed(text: str, found: Iterable[tuple[Path, int]]) -> Iterator[tuple[Path, int, int]]:
    """Yield what was *found*, in the order of the text, with line and column in the place of the offset."""
    row, begin, done = 1, 0, 0
    for path, start in found:
        row += text.count("\n", done, start)
        begin = max(begin, text.rfind("\n", done, start) + 1)
        done = start
        yield path, row, start - begin + 1


def _values(text: str) -> Iterator[tuple[list[str | int], int]]:
    """Yield every value of the sound JSON document *text*: its path, until the next, and the offset it begins at."""
    path: list[str | int] = []
    key_next = False
    for match in _TOKEN.finditer(text):
        piece = match[1]
        if piece in "{[":
            yield path, match.start(1)
            path.append("" if piece == "{" else 0)
            key_next = piece == "{"
        elif piece in "}]":
            path.pop()
            key_next = False
        elif piece == ",":
            last = path[-1]
            path[-1] = last + 1 if isinstance(last, int) else last
            key_next = not isinstance(last, int)
        elif piece == ":":
            key_next = False
        elif key_next:
            path[-1] = json.loads(piece)
        else:
            yield path, match.start(1)
