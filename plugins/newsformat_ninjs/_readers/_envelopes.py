"""The documents of a source, and the items in each: alone, in an array, in an envelope, or one a line."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import Any, NamedTuple

from newsformat.markup.json import as_utf8, json_path
from newsformat.plugin import ReadError, Report, Source
from newsformat_ninjs._json import decode
from newsformat_ninjs._names import CANONICAL
from newsformat_ninjs._shape import Path, named


_LISTS = ("item", "items", "_items", "hits", "ninjs")


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
    """An item and its path in its document."""

    value: Any
    path: Path

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
    name = list_in(value)
    if isinstance(value, dict) and name is None:
        if "newsformat" in value:
            raise ReadError("$.newsformat: this is newsformat's own JSON, not ninjs")
        yield Entry(value, ())
        return
    path: Path = () if name is None else (name,)
    found = value if name is None else value[name]
    if not isinstance(found, list):
        raise ReadError(f"$: no ninjs item but {named(value)}")
    for number, one in enumerate(found):
        if one is not None:
            yield Entry(one, (*path, number))


def list_in(value: Any) -> str | None:
    """Return the name of the member with the items, if *value* is an envelope around several."""
    if not isinstance(value, dict) or "uri" in value or "guid" in value:
        return None
    for name in _LISTS:
        if isinstance(value.get(name), list) and not any(key.lower() in CANONICAL for key in value if key != name):
            return name
    return None
