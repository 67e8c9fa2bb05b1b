"""JSON's encodings, and where in the text of a document a value stands: parsers only name it by its path."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence

from newsformat._errors import ReadError


__all__ = ["Path", "as_utf8", "json_path", "malformed", "places", "twice"]

Path = tuple[str | int, ...]
"""Where a value of a JSON document is: names of members, and numbers of items from 0."""

_TOKEN = re.compile(r'[ \t\n\r]*+("(?:[^"\\]|\\.)*+"|[\[\]{},:]|[^\s\[\]{},:"]++)', re.DOTALL)
_BYTE = re.compile(r"\(byte (\d+)\)")
_PLAIN = re.compile(r"[A-Za-z_]\w*", re.ASCII)


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
    left, starts = set(wanted), dict[Path, int]()
    for path, start in _values(text):
        if path in left:
            starts.setdefault(path, start)
            left.discard(path)
            if not left:
                break
    rows = dict(zip(sorted(set(starts.values())), _rows(text, sorted(set(starts.values()))), strict=True))
    return [rows.get(starts.get(path, -1), (1, 1)) for path in wanted]


def twice(text: str) -> Iterator[tuple[Path, int, int]]:
    """Yield the members of the sound JSON document *text* that are there again: path, line and column, from 1.

    Of what such a member holds nothing is said.
    """
    seen, found = set[Path](), dict[Path, int]()
    for path, start in _values(text):
        if path not in seen:
            seen.add(path)
        elif not any(path[:end] in found for end in range(1, len(path))):
            found.setdefault(path, start)
    for path, place in zip(found, _rows(text, found.values()), strict=True):
        yield path, *place


def _rows(text: str, starts: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield line and column of *starts*, which are in order."""
    row, done = 1, 0
    for start in starts:
        row += text.count("\n", done, start)
        done = start
        yield row, start - (text.rfind("\n", 0, start) + 1) + 1


def _values(text: str) -> Iterator[tuple[Path, int]]:
    """Yield every value of the sound JSON document *text*: its path, and the offset that it begins at."""
    path: list[str | int] = []
    key_next = False
    for match in _TOKEN.finditer(text):
        piece = match[1]
        if piece in "{[":
            yield tuple(path), match.start(1)
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
            yield tuple(path), match.start(1)
