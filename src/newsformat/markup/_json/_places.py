"""The positions of values in the text of a JSON document, which parsers name only by path."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from newsformat._lazy_patterns import lazily


Path: TypeAlias = tuple[str | int, ...]
"""Where a value of a JSON document is: names of members, and numbers of items from 0."""

_TOKEN = lazily(r'[ \t\n\r]*+("(?:[^"\\]|\\.)*+"|[\[\]{},:]|[^\s\[\]{},:"]++)', re.DOTALL)
_PLAIN = lazily(r"[A-Za-z_]\w*", re.ASCII)


def json_path(path: Sequence[str | int]) -> str:
    """Return *path* as JSONPath: ``$.a[0]['b c']``."""
    return "$" + "".join(_step(part) for part in path)


def _step(part: str | int) -> str:
    if isinstance(part, int):
        return f"[{part}]"
    if _PLAIN.fullmatch(part):
        return f".{part}"
    from json import dumps

    return f"[{dumps(part, ensure_ascii=False)}]"


def places(text: str, paths: Iterable[Path]) -> list[tuple[int, int]]:
    """Return the line and the column, from 1, at which the value at each of *paths* begins in *text*.

    The document must be sound. A path that leads nowhere has the place of the beginning.
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


def repeated_members(text: str) -> Iterator[tuple[Path, int, int]]:
    """Yield the repeated members of the valid JSON document *text*: path, line and column, from 1.

    Members inside such a member are not reported.
    """
    return _placed(text, _repeated_members(text) if _has_repeated_members(text) else ())


def _has_repeated_members(text: str) -> bool:
    """Does an object have a duplicate member? This takes a tenth of the time needed to locate it."""
    from json import loads

    found = False

    def look(members: list[tuple[str, object]]) -> None:
        nonlocal found
        found = found or len(dict(members)) < len(members)

    try:
        loads(text, object_pairs_hook=look, strict=False)
    except (ValueError, RecursionError):  # a number with too many digits, or nesting too deep for this parser
        return True
    return found


def _repeated_members(text: str) -> Iterator[tuple[Path, int]]:
    """Yield path and offset of the repeated members, each once."""
    names = list[dict[str | int, bool]]()  # those of the open objects, and whether they were reported
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
    """Yield what was *found*, in the order of the text, with line and column instead of the offset."""
    row, begin, done = 1, 0, 0
    for path, start in found:
        row += text.count("\n", done, start)
        begin = max(begin, text.rfind("\n", done, start) + 1)
        done = start
        yield path, row, start - begin + 1


def _values(text: str) -> Iterator[tuple[list[str | int], int]]:
    """Yield every value of the sound JSON document *text*: its path, until the next, and the offset it begins at."""
    from json import loads

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
            path[-1] = loads(piece, strict=False)
        else:
            yield path, match.start(1)
