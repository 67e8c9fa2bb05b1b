"""Validates deliveries and imports of Contentful by its documentation of entries and rich text."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Final

from newsformat.markup.json import Misfit, Object, Path
from newsformat.markup.json_rules import ARRAY, OBJECT, STRING, alone_or_array, anything, array, members, rule_problems
from newsformat.markup.members import items_at, object_at, objects_at, text_at
from newsformat.plugin import NoSchema, Problem, Report, Source
from newsformat_cms._contentful._names import LONGEST, is_document, length_of_rich_text


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document, in order."""
    yield from rule_problems(source.read_bytes(), _check_document)


def _check_document(value: Any, where: Path) -> Iterator[Misfit]:
    """Check an export or a response, an array of entries, or an entry, which may be rich text."""
    lists = [name for name in _LISTS if isinstance(value, dict) and "fields" not in value and name in value]
    for name in lists:
        yield from array(_ENTITY)(value[name], (*where, name))
    if not lists:
        yield from alone_or_array(_entity)(value, where)
    yield from _lengths(value, where)
    yield from _inside(value, where)


def _lengths(value: Any, where: Path) -> Iterator[Misfit]:
    """Check the lengths of texts in an export by the types of their fields."""
    most = {
        (text_at(kind, "sys", "id"), text_at(field, "id")): LONGEST[of]
        for kind in objects_at(value, "contentTypes")
        for field in objects_at(kind, "fields")
        if (of := text_at(field, "items", "type") or text_at(field, "type")) in LONGEST
    }
    for number, entry in enumerate(items_at(value, "entries") if most else ()):
        kind = text_at(entry, "sys", "contentType", "sys", "id")
        for name, texts in object_at(entry, "fields").items():
            limit = most.get((kind, name))
            for locale, content in texts.items() if limit is not None and isinstance(texts, dict) else ():
                if limit is not None and (length := _length(content)) > limit:
                    place = (*where, "entries", number, "fields", name, locale)
                    yield Misfit("length", f"{length} characters, where at most {limit} are allowed", place)


def _length(content: Any) -> int:
    """Return the number of characters of a text, of the longest of several, or of rich text."""
    if isinstance(content, list):
        return max((len(text) for text in content if isinstance(text, str)), default=0)
    return len(content) if isinstance(content, str) else length_of_rich_text(content)


def _entity(value: Any, where: Path) -> Iterator[Misfit]:
    if not is_document(value):
        yield from _ENTITY(value, where)


_LISTS: Final = ("entries", "assets", "items")
_SYS: Final = members({"type": STRING, "id": STRING}, needs=("type", "id"), other=anything)
_ENTITY: Final = members({"sys": _SYS, "fields": OBJECT}, needs=("sys", "fields"), other=anything)


def _inside(value: Any, where: Path) -> Iterator[Misfit]:
    """Check rich text anywhere in *value*."""
    if is_document(value):
        yield from _node(value, where)
    elif isinstance(value, dict | list):
        for name, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _inside(item, (*where, name))


# Rich text ------------------------------------------------------------------------------

_INLINES: Final = frozenset((
    "hyperlink", "entry-hyperlink", "asset-hyperlink", "resource-hyperlink", "embedded-entry-inline",
    "embedded-resource-inline", "text",
))  # fmt: skip
_HEADINGS: Final = frozenset(f"heading-{level}" for level in range(1, 7))
_TOP: Final = frozenset((
    "paragraph", *_HEADINGS, "ordered-list", "unordered-list", "hr", "blockquote", "embedded-entry-block",
    "embedded-asset-block", "embedded-resource-block", "table",
))  # fmt: skip
_LINKS: Final = {  # what a node links to
    "embedded-entry-block": "Entry",
    "embedded-entry-inline": "Entry",
    "entry-hyperlink": "Entry",
    "embedded-asset-block": "Asset",
    "asset-hyperlink": "Asset",
    "embedded-resource-block": "Contentful:Entry",
    "embedded-resource-inline": "Contentful:Entry",
    "resource-hyperlink": "Contentful:Entry",
}
_TEXT: Final[frozenset[str]] = frozenset(("text",))
_NOTHING: Final[frozenset[str]] = frozenset()
_MAY_HOLD: Final[dict[str, Collection[str]]] = {
    "document": _TOP,
    "paragraph": _INLINES,
    **dict.fromkeys(_HEADINGS, _INLINES),
    **dict.fromkeys(("ordered-list", "unordered-list"), frozenset(("list-item",))),
    "list-item": _TOP - {"table"},
    "blockquote": frozenset(("paragraph",)),
    "table": frozenset(("table-row",)),
    "table-row": frozenset(("table-cell", "table-header-cell")),
    **dict.fromkeys(("table-cell", "table-header-cell"), frozenset(("paragraph",))),
    **dict.fromkeys(("hyperlink", "entry-hyperlink", "asset-hyperlink", "resource-hyperlink"), _TEXT),
    **dict.fromkeys(("hr", "embedded-entry-block", "embedded-asset-block", "embedded-resource-block"), _NOTHING),
    **dict.fromkeys(("embedded-entry-inline", "embedded-resource-inline"), _NOTHING),
}
_NEED_CONTENT: Final = frozenset(("table", "table-row", "table-cell", "table-header-cell"))
_NODE: Final = members({"nodeType": STRING, "data": OBJECT, "content": ARRAY}, needs=("nodeType", "data", "content"))
_MARK: Final = members({"type": STRING}, needs=("type",))
_OF_TEXT: Final = members(
    {"nodeType": STRING, "data": OBJECT, "value": STRING, "marks": array(_MARK)},
    needs=("nodeType", "data", "value", "marks"),
)


def _node(value: Object, where: Path) -> Iterator[Misfit]:
    """Check a node at a valid position."""
    kind = text_at(value, "nodeType")
    if kind == "text":
        yield from _OF_TEXT(value, where)
        return
    yield from _NODE(value, where)
    yield from _data(kind, value, where)
    content = value.get("content")
    if not isinstance(content, list):
        return
    allowed = _MAY_HOLD.get(kind, _NOTHING)
    if not content and kind in _NEED_CONTENT:
        yield Misfit("value", f"a {kind} is not empty", (*where, "content"))
    for number, item in enumerate(content):
        place = (*where, "content", number)
        if not isinstance(item, dict):
            yield from OBJECT(item, place)
        elif (inner := text_at(item, "nodeType")) not in allowed:
            yield Misfit("node", f"there is no {inner or 'node without a type'!r:.60} in a {kind}", place)
        else:
            yield from _node(item, place)


def _data(kind: str, value: Object, where: Path) -> Iterator[Misfit]:
    """Check what a node links to."""
    data, place = value.get("data"), (*where, "data")
    if not isinstance(data, dict):
        return
    if kind == "hyperlink":
        yield from members({"uri": STRING}, needs=("uri",))(data, place)
    elif kind in _LINKS:
        sys = data.get("target", {}).get("sys") if isinstance(data.get("target"), dict) else None
        yield from members({"target": members({"sys": OBJECT}, needs=("sys",), other=anything)}, needs=("target",))(
            data, place
        )
        if text_at(sys, "type") in {"Link", "ResourceLink"} and text_at(sys, "linkType") != _LINKS[kind]:
            yield Misfit("link", f"a {kind} must link to the type {_LINKS[kind]}", (*place, "target", "sys"))
