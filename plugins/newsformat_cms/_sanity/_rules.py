"""Rules on documents of Sanity: the specification of Portable Text, and Sanity's documentation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsformat.markup.json import Misfit, Path, documents
from newsformat.markup.json_rules import (
    ARRAY,
    OBJECT,
    STRING,
    Rule,
    alone_or_array,
    anything,
    array,
    members,
    moment,
    rule_problems,
)
from newsformat.markup.members import items_at, text_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_cms._bodies._running import STYLES, plain_name
from newsformat_cms._sanity._text import is_text


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    for found in documents(source):
        yield from rule_problems(found.json, _documents, found.line)


def _documents(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a query response, an array of documents or blocks, or a document."""
    if isinstance(value, dict) and "result" in value and "_type" not in value:
        yield from _documents(value["result"], (*where, "result"))
    elif is_text(value):
        yield from _array(value, where)
    else:
        yield from alone_or_array(_document)(value, where)


def _document(value: Any, where: Path) -> Iterator[Misfit]:
    yield from members(_OF_DOCUMENT, needs=("_type",), other=anything)(value, where)
    yield from _inside(value, where)


def _id(value: Any, where: Path) -> Iterator[Misfit]:
    if not isinstance(value, str):
        yield from STRING(value, where)
    elif not (value.isascii() and value and all(letter.isalnum() or letter in "._-" for letter in value)):
        yield Misfit("id", f"{value!r:.60} is not an ID: letters, digits, points, hyphens and underscores", where)


_OF_DOCUMENT: Final[dict[str, Rule]] = {
    "_id": _id,
    "_type": STRING,
    "_rev": STRING,
    "_createdAt": moment(Severity.WARNING),
    "_updatedAt": moment(Severity.WARNING),
}


def _inside(value: Any, where: Path) -> Iterator[Misfit]:
    """Check everything in *value*."""
    if isinstance(value, list):
        yield from _array(value, where)
    elif isinstance(value, dict):
        if isinstance(value.get("children"), list) and isinstance(value.get("_type"), str):
            yield from _block(value, where)
        for name, member in value.items():
            if name == "children" and isinstance(member, list):
                yield from _array(member, (*where, name), is_text=True)
            else:
                yield from _inside(member, (*where, name))


def _array(value: list[Any], where: Path, *, is_text: bool = False) -> Iterator[Misfit]:
    """Check that objects in an array have unique keys, and types in a text."""
    keys: set[str] = set()
    is_text = is_text or any(isinstance(entry, dict) and isinstance(entry.get("children"), list) for entry in value)
    for number, item in enumerate(value):
        place = (*where, number)
        if is_text and not isinstance(item, dict):
            yield from OBJECT(item, place)
        elif isinstance(item, dict):
            yield from _member(item, place, keys, is_text=is_text)
        yield from _inside(item, place)


def _member(value: dict[str, Any], where: Path, keys: set[str], *, is_text: bool) -> Iterator[Misfit]:
    key = value.get("_key")
    if isinstance(key, str) and key in keys:
        yield Misfit("key", f"the key {key!r:.60} appears twice in the array", (*where, "_key"))
    elif isinstance(key, str):
        keys.add(key)
    elif is_text:
        yield Misfit("key", "there is no key, which editors need", where, Severity.WARNING)
    if is_text and not isinstance(value.get("_type"), str):
        yield Misfit("required", "the member _type is missing", where)


def _level(value: Any, where: Path) -> Iterator[Misfit]:
    if type(value) is not int or value < 1:
        yield Misfit("value", "a level is a whole number from 1 on", where)


_SPAN: Final = members({"text": STRING, "marks": array(STRING)}, needs=("text",), other=anything)
_DEFINITION: Final = members({"_key": STRING, "_type": STRING}, needs=("_key", "_type"), other=anything)
_BLOCK: Final = members(
    {"style": STRING, "listItem": STRING, "level": _level, "markDefs": array(_DEFINITION), "children": ARRAY},
    other=anything,
)


def _block(value: dict[str, Any], where: Path) -> Iterator[Misfit]:
    """Check a text block, its spans, and their marks."""
    yield from _BLOCK(value, where)
    definitions = value.get("markDefs")
    known = {text_at(definition, "_key") for definition in definitions} if isinstance(definitions, list) else set()
    used: set[str] = set()
    for number, child in enumerate(value["children"]):
        place = (*where, "children", number)
        if not isinstance(child, dict) or child.get("_type") != "span":
            continue
        yield from _SPAN(child, place)
        for index, mark in enumerate(items_at(child, "marks")):
            if not isinstance(mark, str):
                continue
            used.add(mark)
            if mark not in known and plain_name(mark) not in STYLES:
                message = f"the mark {mark!r:.60} is neither a usual one nor in markDefs"
                yield Misfit("mark", message, (*place, "marks", index), Severity.WARNING)
    for key in sorted(known - used - {""}):
        yield Misfit("mark", f"the mark {key!r:.60} of markDefs is on no span", where, Severity.WARNING)
