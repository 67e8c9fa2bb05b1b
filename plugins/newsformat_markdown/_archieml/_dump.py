"""Writes values as lines of ArchieML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsformat_markdown._archieml._lines import IS_KEY, escaped
from newsformat_markdown._foreign import json_of
from newsformat_markdown._writers._yaml_writer import Value


def entry(key: str, value: Value, *, nested: bool = False) -> Iterator[str]:
    """Yield lines for *value* under *key*, possibly *nested*; what lines cannot represent is written as JSON."""
    dot = "." if nested else ""
    if isinstance(value, str | int):
        yield from text(f"{key}:", str(value))
    elif not fits(value):
        yield from text(f"{key}:", json_of(value))
    elif isinstance(value, Mapping):
        yield f"{{{dot}{key}}}"
        for name, inner in value.items():
            yield from entry(name, inner, nested=True)
        yield "{}"
    else:
        yield f"[{dot}{key}]"
        for item in value:
            yield from _item(item)
        yield "[]"


def text(start: str, content: str) -> Iterator[str]:
    """Yield the lines of *content* after *start*."""
    first, *more = content.split("\n")
    yield f"{start} {first}".rstrip(" ")
    if more:
        yield from [escaped(line) for line in more]
        yield ":end"


def _item(item: Value) -> Iterator[str]:
    if isinstance(item, Mapping):
        for name, inner in item.items():
            yield from entry(name, inner, nested=True)
    else:
        assert isinstance(item, str | int)  # noqa: S101 -- for the type checker
        line = str(item)
        yield from text("*", f"\n{line}" if line.startswith(":") else line)  # otherwise, it would be read as a key


def fits(value: Value) -> bool:
    """Can lines of ArchieML represent *value*?"""
    if isinstance(value, str | int):
        return True
    if isinstance(value, Mapping):
        return all(IS_KEY.fullmatch(key) and fits(inner) for key, inner in value.items())
    return all(isinstance(item, str | int) for item in value) or _are_objects(value)


def _are_objects(items: Sequence[Value]) -> bool:
    """Is each of *items* an object beginning with the same key and a text, which separates them?"""
    first = next(iter(items[0]), "") if isinstance(items[0], Mapping) else ""
    return all(
        isinstance(item, Mapping) and next(iter(item), None) == first and isinstance(item[first], str | int)
        for item in items
    ) and all(map(fits, items))
