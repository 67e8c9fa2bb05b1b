"""Reads raw content of Draft.js (https://draftjs.org/docs/api-reference-data-conversion).

A block of it is a text, the styles and entities of which are ranges of its characters. What is usual of a block is left
out of it: its key, what is empty, and a depth of 0; entities stand where they are named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import Any, Final

from newsformat import (
    Block,
    Embed,
    Heading,
    Inlines,
    Link,
    List,
    Mark,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Rule,
)
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import has_value, object_at, objects_at, text_among, text_at, value_at
from newsformat.plugin import Limits, Report, broken, inlines, line
from newsformat_cms._bodies._codec import Codec, Segment
from newsformat_cms._bodies._draftjs_writer import HEADERS, native
from newsformat_cms._bodies._lists import Item, segments_of, with_code_joined
from newsformat_cms._bodies._running import STYLES, plain_name
from newsformat_cms._proportion import Proportion
from newsformat_cms._ranges import marked_runs


SPACE: Final = "draftjs"
_LEVELS: Final = {name: level for level, name in HEADERS.items()}
_ITEMS: Final = {"unordered-list-item": False, "ordered-list-item": True, "checkable-list-item": False}
_RULES: Final = frozenset(("hr", "horizontalrule", "divider", "rule"))
_SHOWN: Final = {"image": "image", "img": "image", "photo": "image", "video": "video", "audio": "audio"}


# What is usual -------------------------------------------------------------------------


class Entities:
    """The entities of *document*, by the keys that ranges use."""

    def __init__(self, document: Object, report: Report) -> None:
        self._all, self._report = document.get("entityMap"), report
        self._proportion = Proportion(len(text_of(document)))

    def named(self, key: Any) -> Object | None:
        """Return the entity *key*, or `None` if it does not exist or was used far too often."""
        entity = None
        if isinstance(self._all, dict) and isinstance(key, str | int):
            entity = self._all.get(str(key))
        elif isinstance(self._all, list) and type(key) is int and 0 <= key < len(self._all):
            entity = self._all[key]
        if not isinstance(entity, dict):
            return None
        if self._proportion.allows(str(key), entity):
            return entity
        self._report.left_out(f"an entity that too many ranges refer to is left out of further ones: {key!s:.60}")
        return None


def lean(node: Any, entities: Entities) -> Any:
    """Return the block *node* without default values, and with the *entities* that it refers to."""
    if not isinstance(node, dict):
        return node
    result = {
        name: value
        for name, value in node.items()
        if name != "key" and not (name in _EMPTY and value in ([], {}, 0, None))
    }
    if isinstance(ranges := result.get("entityRanges"), list):
        result["entityRanges"] = [_with_entity(item, entities) for item in ranges]
    return result


_EMPTY = frozenset(("inlineStyleRanges", "entityRanges", "data", "depth"))


def keys_of(nodes: Sequence[Any]) -> Iterator[str]:
    """Yield the keys of *nodes*, except those that `complete` generates."""
    for number, node in enumerate(nodes, 1):
        if has_value(key := value_at(node, "key")) and key != f"n{number}":
            yield str(key)


def report_unreferenced(entities: Any, nodes: Sequence[Any], report: Report) -> None:
    """Report *entities* that no range of *nodes* refers to."""
    used = {str(entity_range.get("key")) for node in nodes for entity_range in objects_at(node, "entityRanges")}
    if not isinstance(entities, dict | list) and has_value(entities):
        report.left_out(f"entityMap is left out: {text_of(entities):.60}")
    numbered = enumerate(entities) if isinstance(entities, list) else object_at(entities).items()
    for key, entity in numbered:
        if has_value(entity) and (str(key) not in used or not isinstance(entity, dict)):
            what = "an entity that is not an object" if str(key) in used else "an entity that no range refers to"
            report.left_out(f"{what} is left out: {text_of(entity):.60}")


def _with_entity(range_: Any, entities: Entities) -> Any:
    """Return a range with the entity that it refers to."""
    if not isinstance(range_, dict) or (entity := entities.named(range_.get("key"))) is None:
        return range_
    return {**{name: value for name, value in range_.items() if name != "key"}, "entity": entity}


def complete(nodes: Iterable[Any]) -> Object:
    """Return raw content of *nodes*, with default values and the map of their entities."""
    entities: Object = {}
    blocks = []
    nodes = [*nodes]
    taken = {
        str(entity_range["key"])
        for node in nodes
        for entity_range in objects_at(node, "entityRanges")
        if "key" in entity_range
    }
    keys = (number for number in count() if str(number) not in taken)
    for number, node in enumerate(nodes, 1):
        if not isinstance(node, dict):
            blocks.append(node)
            continue
        ranges = node.get("entityRanges")
        named_ranges = [_named(item, entities, keys) for item in ranges] if isinstance(ranges, list) else []
        usual = {"key": f"n{number}", "text": "", "type": "unstyled", "depth": 0, "inlineStyleRanges": []}
        blocks.append({**usual, **node, "entityRanges": named_ranges, "data": node.get("data", {})})
    return {"blocks": blocks, "entityMap": entities}


def _named(range_: Any, entities: Object, keys: Iterator[int]) -> Any:
    """Return a range that refers to its entity, by one of the *keys* of ranges without an entity."""
    if not isinstance(range_, dict) or not isinstance(entity := range_.get("entity"), dict):
        return range_
    key = next(keys)
    entities[str(key)] = entity
    return {**{name: value for name, value in range_.items() if name != "entity"}, "key": key}


# Reading --------------------------------------------------------------------------------


def _read(nodes: Sequence[Any], report: Report, limits: Limits) -> list[Segment]:
    return with_code_joined(segments_of(nodes, _item, _blocks))


def _item(node: Any) -> Item | None:
    kind = text_at(node, "type")
    if kind not in _ITEMS:
        return None
    depth, runs = node.get("depth", 0), _runs(node)
    return Item(depth if type(depth) is int else 0, _ITEMS[kind], [Paragraph(runs)] if runs else [])


def _blocks(node: Any) -> Sequence[Block]:
    match text_at(node, "type"):
        case "atomic":
            return _atomic(node)
        case "code-block":
            return [Preformatted(text_at(node, "text"))]
        case "blockquote" | "pullquote":
            return [Quote([Paragraph(_runs(node))])]
        case kind if kind in _LEVELS:
            return [Heading(_runs(node), _LEVELS[kind])]
        case _:
            runs = _runs(node)
            return [Paragraph(runs)] if runs else []


def _runs(node: Any) -> Inlines:
    text = text_at(node, "text")
    return inlines([part for run in marked_runs(text, _ranged(node, text)) for part in broken(run.text, run.marks)])


def _ranged(node: Any, text: str) -> list[tuple[int, int, Mark]]:
    found: list[tuple[int, int, Mark]] = []
    for item in objects_at(node, "inlineStyleRanges"):
        style = STYLES.get(plain_name(text_at(item, "style")))
        found += [(*_range(item, text), style)] if style else []
    for item in objects_at(node, "entityRanges"):
        data = object_at(item, "entity", "data")
        href = line(text_at(data, "url") or text_at(data, "href"))
        if href and plain_name(text_at(item, "entity", "type")) in {"link", "document"}:
            found.append((*_range(item, text), Link(href, text_at(data, "title"))))
    return [entry for entry in found if entry[0] < entry[1]]


def _range(range_: Object, text: str) -> tuple[int, int]:
    start, length = range_.get("offset"), range_.get("length")
    if type(start) is not int or type(length) is not int:
        return 0, 0
    return min(max(start, 0), len(text)), min(max(start + length, 0), len(text))


def _atomic(node: Any) -> Sequence[Block]:
    """Return what a block's entity displays; an unknown one is kept as it is."""
    entity = next((object_at(entity_range, "entity") for entity_range in objects_at(node, "entityRanges")), {})
    kind, data = plain_name(text_at(entity, "type")), object_at(entity, "data")
    href = text_among(data, ("src", "url", "href"))
    if kind in _RULES:
        return [Rule()]
    if kind in _SHOWN and href:
        return [Media(href, kind=_SHOWN[kind], alt=text_at(data, "alt"), caption=text_at(data, "caption"))]
    if href or text_at(data, "html"):
        return [Embed(href, html=text_at(data, "html"))]
    return [Raw(SPACE, text_of(node))] if kind else _paragraph(node)


def _paragraph(node: Any) -> Sequence[Block]:
    runs = _runs(node)
    return [Paragraph(runs)] if runs else []


DRAFTJS: Final = Codec(
    space=SPACE,
    read=_read,
    native=native,
    holder="data",
    joins=(List, Preformatted),
    blank={"text": "", "type": "unstyled"},
)
