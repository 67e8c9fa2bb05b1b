"""The documents of a source, and the items in each: alone, in an array, in an envelope, or one a line."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import Any, NamedTuple

from newsformat.markup.json import as_utf8, decode, json_path
from newsformat.plugin import ReadError, Report, Source
from newsformat_ninjs._names import CANONICAL
from newsformat_ninjs._shape import Path, named


_LISTS = ("item", "items", "_items", "hits", "ninjs")
_ONE = "item"  # that may be an object, too
_AROUND = "data"  # what may be around any of them
_COUNTS = frozenset(("total", "count", "_meta"))  # what they say, the items say too
_DEEPEST = 3


class Document(NamedTuple):
    """A document in UTF-8: the *line* that it begins on, and its *value*."""

    content: bytes
    line: int
    value: Any

    @property
    def text(self) -> str:
        """What it is made of."""
        return self.content.decode()


class Entry(NamedTuple):
    """An item, its path in its document, and what is said *beside* it in what is around it alone."""

    value: Any
    path: Path
    beside: dict[str, Any] = {}  # noqa: RUF012 -- never changed

    @property
    def item(self) -> dict[str, Any]:
        """The item.

        Raises:
            ReadError: there is something else.
        """
        if not isinstance(self.value, dict):
            raise ReadError(f"{json_path(self.path)}: no ninjs item but {named(self.value)}")
        return self.value


def documents(source: Source, report: Report) -> Iterator[Document]:
    """Yield each document.

    Several lines are several documents if the first one is an object by itself.

    Raises:
        ReadError: one is no JSON, or too large.
    """
    for line, content in _contents(source):
        bare = as_utf8(content)
        if not bare.strip():
            raise ReadError("empty; a ninjs item was expected")
        value = decode(bare, report, line)
        yield Document(bare, line, value)


def _contents(source: Source) -> Iterator[tuple[int, bytes]]:
    most = source.limits.item_bytes
    stream = source.open()
    first, number = stream.readline(most + 1), 1
    while first and not first.strip() and len(first) <= most:
        first, number = stream.readline(most + 1), number + 1
    if not _is_whole(first):
        content = first + stream.read(most + 1)
        if len(content) > most:
            raise ReadError(f"larger than {most} bytes; raise the limit item_bytes to read it")
        yield number, content
        return
    line = first
    while line:
        if len(line) > most:
            raise ReadError(f"line longer than {most} bytes; raise the limit item_bytes to read it", line=number)
        if line.strip():
            yield number, line
        line, number = stream.readline(most + 1), number + 1


def _is_whole(line: bytes) -> bool:
    """Is *line*, the first one, a document of its own? Then each line is one."""
    bare = line.removeprefix(codecs.BOM_UTF8).strip()
    return line.endswith(b"\n") and bare.startswith(b"{") and bare.endswith(b"}")


def entries(value: Any) -> Iterator[Entry]:
    """Yield the items in the document that *value* is, whatever they are.

    Raises:
        ReadError: it is none, nor holds some.
    """
    found, path, _ = _opened(value)
    if isinstance(found, dict):
        if "newsformat" in found:
            raise ReadError("$.newsformat: this is newsformat's own JSON, not ninjs")
        yield Entry(found, path)
        return
    if not isinstance(found, list):
        raise ReadError(f"$: no ninjs item but {named(found)}")
    for number, one in enumerate(found):
        if one is not None:
            yield Entry(*_opened(one, (*path, number)))


def beside(value: Any) -> dict[str, Any]:
    """Return what the document that *value* is says beside its items, if it is an envelope."""
    return _opened(value)[2]


def _opened(value: Any, path: Path = (), depth: int = 0) -> tuple[Any, Path, dict[str, Any]]:
    """Return what the envelope *value* is around, the path of that, and what is said beside it."""
    name = _inside(value) if depth < _DEEPEST else None
    if name is None:
        return value, path, {}
    found, where, further = _opened(value[name], (*path, name), depth + 1)
    said = {
        key: each
        for key, each in value.items()
        if key != name and key not in _COUNTS and each not in (None, "", [], {})
    }
    return found, where, {**said, name: further} if further else said


def _inside(value: Any) -> str | None:
    """Return the name of the member with the item or the items, if *value* is an envelope."""
    if not isinstance(value, dict) or "uri" in value or "guid" in value:
        return None
    if _holder(value.get(_AROUND)):
        return _AROUND
    name = _holder(value)
    return None if name is None or any(key.lower() in CANONICAL for key in value if key != name) else name


def _holder(value: Any) -> str | None:
    """Return the name of the member of *value* that is an item or a list of some."""
    if not isinstance(value, dict):
        return None
    name = next((name for name in _LISTS if isinstance(value.get(name), list)), None)
    return _ONE if name is None and isinstance(value.get(_ONE), dict) else name
