"""Rules of Draft.js on its raw content (https://draftjs.org/docs/api-reference-data-conversion).

Applications define the types of blocks and entities, and the names of styles.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    INTEGER,
    OBJECT,
    SCALAR,
    STRING,
    alone_or_array,
    anything,
    array,
    choice,
    members,
    or_null,
    source_problems,
)
from newsformat.markup.members import items_at, objects_at, text_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


def validate_draftjs(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    yield from source_problems(source, alone_or_array(_document))


_RANGE = members({"offset": INTEGER, "length": INTEGER, "style": STRING}, needs=("offset", "length", "style"))
_ENTITY_RANGE = members({"offset": INTEGER, "length": INTEGER, "key": SCALAR}, needs=("offset", "length", "key"))
_BLOCK = members(
    {
        **dict.fromkeys(("key", "text", "type"), STRING),
        "depth": INTEGER,
        "inlineStyleRanges": array(_RANGE),
        "entityRanges": array(_ENTITY_RANGE),
        "data": or_null(OBJECT),
    },
    needs=("text", "type"),
    other=anything,
)
_ENTITY = members(
    {"type": STRING, "mutability": choice("MUTABLE", "IMMUTABLE", "SEGMENTED"), "data": or_null(OBJECT)},
    needs=("type", "mutability"),
    other=anything,
)
_DOCUMENT = members(
    {"blocks": array(_BLOCK), "entityMap": members(other=_ENTITY)}, needs=("blocks", "entityMap"), other=anything
)


def _document(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _DOCUMENT(value, where)
    entities = value.get("entityMap") if isinstance(value, dict) else None
    keys: set[str] = set()
    for index, block in enumerate(items_at(value, "blocks")):
        place = (*where, "blocks", index)
        if key := text_at(block, "key"):
            if key in keys:
                yield Misfit("unique", f"another block has the key {key:.60}", (*place, "key"), Severity.WARNING)
            keys.add(key)
        yield from _ranges(block, entities if isinstance(entities, dict) else {}, place)


def _ranges(block: Any, entities: dict[str, Any], where: Path) -> Iterator[Misfit]:
    """Yield ranges outside of the text, counted in UTF-16 units, and those of missing entities."""
    length = len(text_at(block, "text").encode("utf-16-le", "surrogatepass")) // 2
    for name in ("inlineStyleRanges", "entityRanges"):
        for index, range_ in enumerate(objects_at(block, name)):
            start, size = range_.get("offset"), range_.get("length")
            if type(start) is int and type(size) is int and (min(start, size) < 0 or start + size > length):
                yield Misfit("range", f"{start} to {start + size} is not within 0 to {length}", (*where, name, index))
            if name == "entityRanges" and "key" in range_ and str(range_["key"]) not in entities:
                yield Misfit("entity", f"there is no entity {range_['key']!r:.60}", (*where, name, index, "key"))
