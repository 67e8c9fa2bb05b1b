"""The data that servers pass to scripts in formats with internal references.

* ``self.__next_f.push([1, "…"])`` of the App Router of Next.js: rows of React's Flight, ``id:value`` a line, or
  ``id:Tlength,text``, cut anywhere into several scripts; ``"$id"`` stands for the text of a row, ``"$D…"`` for a date,
  and ``"$$…"`` for a text that begins with a dollar sign
* ``__NUXT_DATA__`` of Nuxt 3 (https://github.com/sveltejs/devalue): an array, in which numbers in objects and arrays
  are places of others
* ``__APOLLO_STATE__``: objects by their keys; ``{"__ref": "Author:1"}`` stands for one of them
* ``<astro-island props>`` of Astro (https://docs.astro.build/en/concepts/islands/): each value in an array behind the
  number of its type
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

from newsformat.markup.json import Object, text_of, value_of
from newsformat.markup.xml import Element


_MAX_VALUES, _MAX_KEYED_REFERENCES = 200_000, 1000  # values that are resolved, and references to objects by key
_DEEPEST = 12


# Next.js --------------------------------------------------------------------------


def rows_in(scripts: Iterable[str]) -> list[Any]:
    """Return the values in the Flight rows of Next.js *scripts*, with references to texts resolved."""
    flight = "".join([pushed for script in scripts for pushed in _pushed(script)])
    values: list[Any] = []
    texts: dict[str, str] = {}
    place = 0
    while (row := _ROW.match(flight, place)) is not None:
        if row["size"]:
            texts[row["id"]], place = _text_at(flight, row.end(), int(row["size"], 16))
            continue
        end = flight.find("\n", row.end())
        place = len(flight) if end < 0 else end + 1
        with suppress(ValueError):
            values.append(value_of(flight[row.end() : place]))
    return [_with_texts(value, texts, _DEEPEST * 4) for value in values] if texts or _MARKED.search(flight) else values


_MARKED = re.compile(r'"\$[$D]')


_ROW = re.compile(r"\s*(?P<id>[0-9a-f]{1,8}):(?:T(?P<size>[0-9a-f]{1,7}),)?(?:[A-Z](?=\[|\"|\{))?", re.ASCII)
_PUSH = re.compile(r"self\.__next_f\.push\(")


def _pushed(script: str) -> Iterator[str]:
    decoder = json.JSONDecoder(strict=False)
    for found in _PUSH.finditer(script):
        with suppress(ValueError, RecursionError):
            value, _ = decoder.raw_decode(script, found.end())
            if isinstance(value, list) and isinstance(value[-1:], list) and value and isinstance(value[-1], str):
                yield value[-1]


def _text_at(flight: str, start: int, size: int) -> tuple[str, int]:
    """Return the text of *size* bytes in UTF-8 at *start*, and the position of the next row."""
    text = flight[start : start + size].encode("utf-8", "replace")[:size].decode("utf-8", "ignore")
    return text, start + len(text)


def _with_texts(value: Any, texts: dict[str, str], depth: int) -> Any:
    if isinstance(value, str):
        return texts.get(value[1:], _unmarked(value)) if value.startswith("$") else value
    if isinstance(value, list) and depth:
        return [_with_texts(item, texts, depth - 1) for item in value]
    if isinstance(value, dict) and depth:
        return {name: _with_texts(item, texts, depth - 1) for name, item in value.items()}
    return value


def _unmarked(value: str) -> str:
    """Return the meaning of *value*, which begins with a dollar sign: a text, or a date."""
    return value[1:] if value.startswith("$$") else value[2:] if _DATE.match(value) else value


_DATE = re.compile(r"\$D\d{4}-\d\d-\d\dT")


# Nuxt -----------------------------------------------------------------------------


def objects_at_places(value: Any) -> list[Object]:
    """Return the objects in *value*, an array in which numbers are positions, with references resolved, or nothing."""
    if not isinstance(value, list) or not value or not _is_of_places(value[0], len(value)):
        return []
    left = [_MAX_VALUES]
    return [
        _resolved_value(value, item, _DEEPEST, left)
        for item in value
        if isinstance(item, dict) and _is_of_places(item, len(value))
    ]


def _is_of_places(value: Any, size: int) -> bool:
    inner = list(value.values()) if isinstance(value, dict) else value[1:] if isinstance(value, list) else []
    return bool(inner) and all(type(item) is int and -10 < item < size for item in inner)  # noqa: PLR2004 -- undefined …


def _resolved_value(values: list[Any], value: Any, depth: int, left: list[int]) -> Any:
    """Return *value*, in which numbers are positions in *values*, with references resolved."""
    left[0] -= len(value)
    if left[0] < 0 or not depth:
        return None

    def there(place: Any) -> Any:
        if type(place) is not int or not 0 <= place < len(values):
            return None
        found = values[place]
        return _resolved_value(values, found, depth - 1, left) if isinstance(found, dict | list) else found

    if isinstance(value, dict):
        return {name: there(place) for name, place in value.items()}
    if value and isinstance(value[0], str):  # a date, a reference …: ["Date", "2026-11-23T17:04:00Z"], ["Reactive", 7]
        return value[1] if len(value) > 1 and isinstance(value[1], str) else there(value[1]) if len(value) > 1 else None
    return [there(place) for place in value]


# Apollo ---------------------------------------------------------------------------


def with_referred(node: Object, objects: Object) -> Object:
    """Return *node* with references to *objects* resolved."""
    left = _MAX_KEYED_REFERENCES

    def meant(value: Any, depth: int) -> Any:
        nonlocal left
        if isinstance(value, list):
            return [meant(item, depth) for item in value]
        if isinstance(value, dict) and isinstance(name := value.get("__ref"), str):
            found = objects.get(name)
            left -= 1
            if isinstance(found, dict) and depth and left >= 0:
                return {key: meant(item, depth - 1) for key, item in found.items()}
        return value

    return {name: meant(value, 2) for name, value in node.items()}


# Astro ----------------------------------------------------------------------------


def island_props(body: Element) -> Iterator[str]:
    """Yield the properties of the islands in *body*, components that only scripts display, as JSON."""
    for island in body.iter("astro-island"):
        with suppress(ValueError):
            props = value_of(island.get("props") or "")
            if isinstance(props, dict):
                yield text_of({name: _revived(value, _DEEPEST * 2) for name, value in props.items()})


def _revived(typed: Any, depth: int) -> Any:
    """Return the value in *typed*, an array of the number of its type and the value; dates and the like are texts."""
    match typed:
        case [int(), dict() as members] if depth:
            return {name: _revived(item, depth - 1) for name, item in members.items()}
        case [int(kind), list() as items] if depth and kind in _ARRAYS:
            return [_revived(item, depth - 1) for item in items]
        case [int(), str() | int() | float() | None as value]:
            return value
        case _:
            return None


_ARRAYS = frozenset((1, 5))  # an array, and a set
