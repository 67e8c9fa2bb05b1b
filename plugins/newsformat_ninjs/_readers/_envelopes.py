"""The documents of a source and their items: a single one, an array, an envelope, or one per line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from newsformat.markup.json import Path, as_utf8, decode, json_path, kind_of, strict_text_of
from newsformat.markup.json import documents as texts
from newsformat.markup.members import has_value
from newsformat.plugin import ReadError, Report, Source
from newsformat_ninjs._names import CANONICAL


_LISTS = ("item", "items", "_items", "hits", "ninjs", "results", "articles", "docs", "data")
_ONE = "item"  # may be an object, too
_ONES = ("_source", "data")  # these are an item if they have properties of ninjs
_AROUND = ("data", "hits", "response")  # these may contain any of them
_COUNTS = frozenset(("total", "count", "_meta"))  # the items themselves provide the same
_DEEPEST = 3
_FETCHED = "nitf"  # added by programs that fetch the text of AP's items
_FETCHABLE = ("body_html", "body_text", "body_xhtml", "abstract")


class Document(NamedTuple):
    """A document in UTF-8: the *line* it begins on, and its *value*."""

    content: bytes
    line: int
    value: Any

    @property
    def text(self) -> str:
        """Its source text.

        Raises:
            ReadError: it is not in UTF-8.
        """
        return strict_text_of(self.content, self.line)


class Entry(NamedTuple):
    """An item, its path in its document, and the data *beside* it in an envelope for it alone."""

    value: Any
    path: Path
    beside: dict[str, Any] = {}  # noqa: RUF012 -- never changed

    @property
    def item(self) -> dict[str, Any]:
        """The item.

        Raises:
            ReadError: it is anything else.
        """
        if not isinstance(self.value, dict):
            raise ReadError(f"{json_path(self.path)}: no ninjs item but {kind_of(self.value)}")
        return self.value


def documents(source: Source, report: Report) -> Iterator[Document | ReadError]:
    """Yield each document; of several lines with one each, a broken one yields its error.

    Raises:
        ReadError: there is none, or the only one is not JSON or too large.
    """
    empty = True
    for part in texts(source):
        empty = False
        try:
            content = as_utf8(part.json)
            yield Document(content, part.line, decode(content, report, part.line))
        except ReadError as error:
            if not part.is_line:
                raise
            yield ReadError(error.message, line=error.line or part.line, column=error.column)
    if empty:
        raise ReadError("empty; a ninjs item was expected")


def entries(value: Any) -> Iterator[Entry]:
    """Yield the items in the document *value*, in any arrangement.

    Raises:
        ReadError: there are none.
    """
    found, path, _ = _opened(value)
    if isinstance(found, dict):
        if "newsformat" in found:
            raise ReadError("$.newsformat: this is newsformat's own JSON, not ninjs")
        yield Entry({**found, **_fetched(value, found)}, path)
        return
    if not isinstance(found, list):
        raise ReadError(f"$: no ninjs item but {kind_of(found)}")
    for number, item in enumerate(found):
        if item is not None:
            yield Entry(*_opened(item, (*path, number)))


def beside(value: Any) -> dict[str, Any]:
    """Return the data beside the items of the document *value*, if it is an envelope."""
    found, _, outer = _opened(value)
    if not (texts := _fetched(value, found)):
        return outer
    rest = {name: item for name, item in outer[_FETCHED].items() if name not in texts}
    return {**outer, _FETCHED: rest} if rest else {name: item for name, item in outer.items() if name != _FETCHED}


def _fetched(value: Any, item: Any) -> dict[str, Any]:
    """Return the texts beside *item*, the only one in the envelope *value*, which has none itself."""
    if value is item or not isinstance(item, dict) or not isinstance(value.get(_FETCHED), dict):
        return {}
    fetched = value[_FETCHED]
    names = (
        ("abstract",)
        if any(name.startswith("bod") and has_value(entry) for name, entry in item.items())
        else _FETCHABLE
    )
    return {name: fetched[name] for name in names if has_value(fetched.get(name)) and not has_value(item.get(name))}


def _opened(value: Any, path: Path = (), depth: int = 0) -> tuple[Any, Path, dict[str, Any]]:
    """Return the content of the envelope *value*, its path, and the data beside it."""
    name = _items_member(value) if depth < _DEEPEST else None
    if name is None:
        return value, path, {}
    found, where, further = _opened(value[name], (*path, name), depth + 1)
    outer = {key: item for key, item in value.items() if key != name and key not in _COUNTS and has_value(item)}
    return found, where, {**outer, name: further} if further else outer


def _items_member(value: Any) -> str | None:
    """Return the name of the member with the items, if *value* is an envelope."""
    if not isinstance(value, dict) or "uri" in value or "guid" in value:
        return None
    if holder_name := next((name for name in _AROUND if _holder(value.get(name))), None):
        return holder_name
    name = _holder(value)
    return None if name is None or any(key.lower() in CANONICAL for key in value if key != name) else name


def _holder(value: Any) -> str | None:
    """Return the name of the member of *value* that is an item or a list of items."""
    if not isinstance(value, dict):
        return None
    name = next((name for name in _LISTS if isinstance(value.get(name), list)), None)
    if name is None and isinstance(value.get(_ONE), dict):
        return _ONE
    return name or next((name for name in _ONES if _has_properties(value.get(name))), None)


def _has_properties(value: Any) -> bool:
    return isinstance(value, dict) and any(key.lower() in CANONICAL or key == "guid" for key in value)
