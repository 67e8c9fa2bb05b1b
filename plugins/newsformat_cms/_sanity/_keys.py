"""The keys of objects in arrays: removed from texts on reading, and generated on writing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Object


def lean(value: Any) -> Any:
    """Return *value* without keys and default values in its text blocks.

    Other keys stay, but for those that `complete` makes: in an array of translations they are languages.
    """
    if isinstance(value, list):
        items = [_without_own_key(lean(item), number) for number, item in enumerate(value)]
        return without_keys(items) if any(map(_is_block, value)) else items
    if not isinstance(value, dict):
        return value
    result = {name: lean(item) for name, item in value.items()}
    return _block(result, value) if _is_block(value) else result


def _is_block(value: Any) -> bool:
    return isinstance(value, dict) and value.get("_type") == "block" and isinstance(value.get("children"), list)


def _without_own_key(value: Any, number: int) -> Any:
    if not isinstance(value, dict) or value.get("_key") != _key(number):
        return value
    return {name: item for name, item in value.items() if name != "_key"}


def _key(number: int) -> str:
    return f"k{number}"


def keys_of(value: Any) -> Iterator[str]:
    """Yield the keys of blocks in *value*, except generated ones; those of marks and spans are internal to a block."""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, list) and any(map(_is_block, item)):
            known = [node.get("_key") if isinstance(node, dict) else None for node in item]
            yield from [key for number, key in enumerate(known) if isinstance(key, str) and key != _key(number)]
        elif isinstance(item, list):
            waiting += reversed(item)
        elif isinstance(item, dict):
            waiting += reversed([*item.values()])


def without_keys(values: list[Any]) -> list[Any]:
    """Return *values* without the keys of objects among them."""
    return [
        {name: item for name, item in value.items() if name != "_key"} if isinstance(value, dict) else value
        for value in values
    ]


def _block(result: Object, block: Object) -> Object:
    """Return a block with annotations that are identified by number."""
    marks = block.get("markDefs")
    keys = [mark.get("_key") if isinstance(mark, dict) else None for mark in marks] if isinstance(marks, list) else []
    names = {key: f"m{number}" for number, key in enumerate(keys) if isinstance(key, str)}
    if keys:
        result["markDefs"] = [
            {**mark_def, "_key": f"m{number}"} if isinstance(mark_def, dict) else mark_def
            for number, mark_def in enumerate(result["markDefs"])
        ]
    result["children"] = [_span(child, names) for child in without_keys(result["children"])]
    usual = {"markDefs": [], "style": "normal"} | ({"level": 1} if "listItem" in result else {})
    return {name: value for name, value in result.items() if not (name in usual and value in (usual[name], None))}


def _span(span: Any, names: dict[str, str]) -> Any:
    if not isinstance(span, dict) or not isinstance(marks := span.get("marks"), list):
        return span
    rest = {name: value for name, value in span.items() if name != "marks"}
    known = [names.get(mark, mark) if isinstance(mark, str) else mark for mark in marks]
    return {**rest, "marks": known} if known else rest


def complete(value: Any) -> Any:
    """Return *value* with a key for each object in an array, and default values of text blocks."""
    if isinstance(value, list):
        return [_keyed(complete(item), number) for number, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    if _is_block(value):
        usual = {"style": "normal", "markDefs": [], **({"level": 1} if "listItem" in value else {})}
        children = [_complete_child(child) for child in value["children"]]
        value = {**value, "children": children, **{name: item for name, item in usual.items() if name not in value}}
    return {name: complete(item) for name, item in value.items()}


def _complete_child(child: Any) -> Any:
    is_bare = isinstance(child, dict) and child.get("_type") == "span" and "marks" not in child
    return {**child, "marks": []} if is_bare else child


def _keyed(value: Any, number: int) -> Any:
    return {"_key": _key(number), **value} if isinstance(value, dict) and "_key" not in value else value
