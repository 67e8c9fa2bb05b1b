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
        items = [_without_own_key(lean(each), number) for number, each in enumerate(value)]
        return without_keys(items) if any(map(_is_block, value)) else items
    if not isinstance(value, dict):
        return value
    made = {name: lean(each) for name, each in value.items()}
    return _block(made, value) if _is_block(value) else made


def _is_block(value: Any) -> bool:
    return isinstance(value, dict) and value.get("_type") == "block" and isinstance(value.get("children"), list)


def _without_own_key(value: Any, number: int) -> Any:
    if not isinstance(value, dict) or value.get("_key") != _key(number):
        return value
    return {name: each for name, each in value.items() if name != "_key"}


def _key(number: int) -> str:
    return f"k{number}"


def keys_of(value: Any) -> Iterator[str]:
    """Yield the keys of blocks in *value*, except generated ones; those of marks and spans are internal to a block."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list) and any(map(_is_block, each)):
            known = [node.get("_key") if isinstance(node, dict) else None for node in each]
            yield from [key for number, key in enumerate(known) if isinstance(key, str) and key != _key(number)]
        elif isinstance(each, list):
            waiting += reversed(each)
        elif isinstance(each, dict):
            waiting += reversed([*each.values()])


def without_keys(values: list[Any]) -> list[Any]:
    """Return *values* without the keys of objects among them."""
    return [
        {name: each for name, each in value.items() if name != "_key"} if isinstance(value, dict) else value
        for value in values
    ]


def _block(made: Object, block: Object) -> Object:
    """Return a block whose annotations are identified by number."""
    marks = block.get("markDefs")
    keys = [each.get("_key") if isinstance(each, dict) else None for each in marks] if isinstance(marks, list) else []
    names = {key: f"m{number}" for number, key in enumerate(keys) if isinstance(key, str)}
    if keys:
        made["markDefs"] = [
            {**each, "_key": f"m{number}"} if isinstance(each, dict) else each
            for number, each in enumerate(made["markDefs"])
        ]
    made["children"] = [_span(each, names) for each in without_keys(made["children"])]
    usual = {"markDefs": [], "style": "normal"} | ({"level": 1} if "listItem" in made else {})
    return {name: value for name, value in made.items() if not (name in usual and value in (usual[name], None))}


def _span(span: Any, names: dict[str, str]) -> Any:
    if not isinstance(span, dict) or not isinstance(marks := span.get("marks"), list):
        return span
    rest = {name: value for name, value in span.items() if name != "marks"}
    known = [names.get(each, each) if isinstance(each, str) else each for each in marks]
    return {**rest, "marks": known} if known else rest


def complete(value: Any) -> Any:
    """Return *value* with a key for each object in an array, and default values of text blocks."""
    if isinstance(value, list):
        return [_keyed(complete(each), number) for number, each in enumerate(value)]
    if not isinstance(value, dict):
        return value
    if _is_block(value):
        usual = {"style": "normal", "markDefs": [], **({"level": 1} if "listItem" in value else {})}
        children = [_whole(each) for each in value["children"]]
        value = {**value, "children": children, **{name: each for name, each in usual.items() if name not in value}}
    return {name: complete(each) for name, each in value.items()}


def _whole(child: Any) -> Any:
    is_bare = isinstance(child, dict) and child.get("_type") == "span" and "marks" not in child
    return {**child, "marks": []} if is_bare else child


def _keyed(value: Any, number: int) -> Any:
    return {"_key": _key(number), **value} if isinstance(value, dict) and "_key" not in value else value
