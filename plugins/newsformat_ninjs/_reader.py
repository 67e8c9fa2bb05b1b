"""ninjs → articles: one item, several in an array or an envelope, or one a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsformat import Article, Envelope, Foreign
from newsformat.plugin import ReadError, Report, Source
from newsformat_ninjs._dialects import Dialects
from newsformat_ninjs._item_reader import read_item
from newsformat_ninjs._json import decode, narrow, text_of
from newsformat_ninjs._names import CANONICAL, SPACE
from newsformat_ninjs._shape import named


if TYPE_CHECKING:
    from newsformat_ninjs import ReadOptions


_LISTS = ("item", "items", "_items", "data", "ninjs", "newsItems")
_LINKS = frozenset(("links", "_links", "_meta", "meta", "total", "count"))


def read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield each item; before them, what an envelope says beside them."""
    dialects = Dialects(options.dialect)
    stream = source.open()
    most = source.limits.item_bytes
    first = stream.readline(most + 1)
    number = 1
    while first and not first.strip() and len(first) <= most:
        first, number = stream.readline(most + 1), number + 1
    if not _is_whole(first):
        rest = stream.read(most + 1)
        content = b"\n" * (number - 1) + first + rest
        if len(content) > most:
            raise ReadError(f"larger than {most} bytes; raise the limit item_bytes to read it")
        yield from _document(_decoded(narrow(content), report, 1), source, dialects, report)
        return
    line = first
    while line:
        if len(line) > most:
            raise ReadError(f"line longer than {most} bytes; raise the limit item_bytes to read it", line=number)
        if line.strip():
            yield from _document(_decoded(narrow(line), report, number), source, dialects, report)
        line, number = stream.readline(most + 1), number + 1


def _is_whole(line: bytes) -> bool:
    """Is *line*, the first one, a document of its own? Then each line is one."""
    bare = line.strip()
    return bare.startswith(b"{") and bare.endswith(b"}") and b"\n" in line


def _decoded(content: bytes, report: Report, line: int) -> Any:
    if not content.strip():
        raise ReadError("empty; a ninjs item was expected")
    return decode(content, report, line)


def _document(value: Any, source: Source, dialects: Dialects, report: Report) -> Iterator[Article | Envelope]:
    if isinstance(value, list):
        yield from _items(value, "$", source, dialects, report)
    elif not isinstance(value, dict):
        raise ReadError(f"$: no ninjs item but {named(value)}")
    elif (name := _list_in(value)) is not None:
        if (envelope := _envelope(value, name)) != Envelope():
            yield envelope
        yield from _items(value[name], f"$.{name}", source, dialects, report)
    elif "newsformat" in value:
        raise ReadError('$.newsformat: this is newsformat\'s own JSON; read it as "json"')
    else:
        yield _article(value, source, dialects, report)


def _items(values: list[Any], path: str, source: Source, dialects: Dialects, report: Report) -> Iterator[Article]:
    for number, value in enumerate(values):
        if isinstance(value, dict):
            yield _article(value, source, dialects, report)
        elif value is not None:
            raise ReadError(f"{path}[{number}]: no ninjs item but {named(value)}")


def _article(value: dict[str, Any], source: Source, dialects: Dialects, report: Report) -> Article:
    return read_item(dialects.applied(value, report), report, source.limits)


def _list_in(value: dict[str, Any]) -> str | None:
    """Return the name of the member with the items, if *value* is an envelope around several."""
    if "uri" in value or "guid" in value:
        return None
    for name in _LISTS:
        if isinstance(value.get(name), list) and not any(key.lower() in CANONICAL for key in value if key != name):
            return name
    return None


def _envelope(value: dict[str, Any], name: str) -> Envelope:
    """Return what an envelope says beside its items, in *name*; how many they are says nothing."""
    foreign = [
        Foreign(SPACE, key, text_of(said))
        for key, said in value.items()
        if key != name and key not in _LINKS and said not in (None, "", [], {})
    ]
    return Envelope(foreign=foreign)
