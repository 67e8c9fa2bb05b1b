"""Rules of Notion on its responses (https://developers.notion.com/reference/block).

Pages with their properties and blocks anywhere are validated, including rich text and files in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    ARRAY,
    BOOLEAN,
    INTEGER,
    OBJECT,
    STRING,
    Rule,
    anything,
    array,
    by_type,
    choice,
    members,
    moment,
    or_null,
    source_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_cms._notion._shapes import NEITHER, TYPES, blocks_in, children_of, is_block, kind_of, page_of


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of a response, or of pages and blocks alone."""
    yield from source_problems(source, _answer)


def _answer(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _problems_within(value, where)
    if value != [] and not _has_returned_value(value):
        yield Misfit("answer", NEITHER, where)


def _has_returned_value(value: Any) -> bool:
    """Does *value* contain anything that Notion returns?"""
    if isinstance(value, list):
        return any(map(_has_returned_value, value))
    if not isinstance(value, dict):
        return False
    return (
        value.get("object") in ("error", "list")
        or page_of(value) is not None
        or any(map(_has_returned_value, value.values()))
    )


def _problems_within(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of a value and everything in it."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _problems_within(item, (*where, index))
    elif isinstance(value, dict):
        yield from _object(value, where)
        for name, item in value.items():
            yield from _problems_within(item, (*where, name))


def _object(value: dict[str, Any], where: Path) -> Iterator[Misfit]:
    kind = value.get("object")
    if kind == "error":
        yield Misfit("error", f"the answer is an error: {value.get('message')!s:.60}", where)
    elif kind == "list":
        yield from _LIST(value, where)
        if value.get("has_more") is True:
            yield Misfit("more", "there is more, which is not in the file", where, Severity.WARNING)
    elif kind == "page":
        yield from _PAGE(value, where)
    elif is_block(value):
        yield from _block(value, where)


# Rich text and files -----------------------------------------------------------------------

_MARKS = members(
    {**dict.fromkeys(("bold", "italic", "strikethrough", "underline", "code"), BOOLEAN), "color": STRING},
    other=anything,
)
_LINK = members({"url": STRING}, needs=("url",), other=anything)
_ANNOTATED: Final = {"annotations": _MARKS, "plain_text": STRING, "href": or_null(STRING)}
_PIECES: Final = {
    "text": members({"content": STRING, "link": or_null(_LINK)}, needs=("content",), other=anything),
    "equation": members({"expression": STRING}, needs=("expression",), other=anything),
    "mention": members({"type": STRING}, other=anything),
}


def _piece(value: Mapping[str, Any]) -> Rule:
    kind = kind_of({name: item for name, item in value.items() if name not in _ANNOTATED})
    shape = _PIECES.get(kind)
    of: dict[str, Rule] = {"type": choice(*_PIECES), **_ANNOTATED, **({kind: shape} if shape else {})}
    return members(of, needs=(kind,) if shape else ("type",), other=anything)


_TEXT = array(by_type(_piece))
_ADDRESS = members({"url": STRING, "expiry_time": moment()}, needs=("url",), other=anything)


def _file_kind(value: Mapping[str, Any]) -> Rule:
    kind = value.get("type", next((key for key in _PLACES if key in value), "external"))
    needs = (kind,) if isinstance(kind, str) and kind in _PLACES else ("type",)
    of: dict[str, Rule] = {"type": choice(*_PLACES), "caption": _TEXT, "name": STRING}
    return members({**of, "external": _ADDRESS, "file": _ADDRESS}, needs=needs, other=anything)


_PLACES: Final = ("external", "file", "file_upload")
_FILE = by_type(_file_kind)

# Blocks --------------------------------------------------------------------------------------

_OF_TEXT = members(
    {"rich_text": _TEXT, "color": STRING, "is_toggleable": BOOLEAN}, needs=("rich_text",), other=anything
)
_TO_DO = members({"rich_text": _TEXT, "checked": BOOLEAN}, needs=("rich_text",), other=anything)
_CODE = members({"rich_text": _TEXT, "caption": _TEXT, "language": STRING}, needs=("rich_text",), other=anything)
_LINKED = members({"url": STRING, "caption": _TEXT}, needs=("url",), other=anything)
_TITLED = members({"title": STRING}, needs=("title",), other=anything)
_TABLE = members(
    {"table_width": INTEGER, **dict.fromkeys(("has_column_header", "has_row_header"), BOOLEAN)}, other=anything
)
_SAID: Final[dict[str, Rule]] = {
    **dict.fromkeys(("paragraph", "heading_1", "heading_2", "heading_3", "heading_4", "quote", "toggle"), _OF_TEXT),
    **dict.fromkeys(("callout", "bulleted_list_item", "numbered_list_item"), _OF_TEXT),
    **dict.fromkeys(("image", "video", "audio", "file", "pdf"), _FILE),
    **dict.fromkeys(("embed", "bookmark", "link_preview"), _LINKED),
    **dict.fromkeys(("child_page", "child_database"), _TITLED),
    "to_do": _TO_DO,
    "code": _CODE,
    "equation": _PIECES["equation"],
    "table": _TABLE,
    "table_row": members({"cells": array(_TEXT)}, needs=("cells",), other=anything),
}
_AROUND: Final = {
    "id": STRING,
    "type": STRING,
    "has_children": BOOLEAN,
    **dict.fromkeys(("created_time", "last_edited_time"), moment()),
}


def _block(value: dict[str, Any], where: Path) -> Iterator[Misfit]:
    kind = kind_of(value)
    yield from members({**_AROUND, kind: _SAID.get(kind, OBJECT)}, needs=(kind,), other=anything)(value, where)
    if kind not in TYPES:
        yield Misfit("unknown", f"{kind:.60} is not a block type that newsformat knows", where, Severity.WARNING)
    holder = children_of(value)
    if value.get("has_children") is True and not holder and not kind.startswith("child_"):
        yield Misfit("children", "there are blocks below this one, which are not in the file", where, Severity.WARNING)
    if kind == "table":
        yield from _rows(value[kind] if isinstance(value.get(kind), dict) else {}, blocks_in(holder), where)


def _rows(table: dict[str, Any], rows: Any, where: Path) -> Iterator[Misfit]:
    """Yield table rows that do not have the table's width."""
    width = table.get("table_width")
    for row in rows:
        cells = row.get("table_row", {}).get("cells") if isinstance(row.get("table_row"), dict) else None
        if type(width) is int and isinstance(cells, list) and len(cells) != width:
            yield Misfit("value", f"a row has {len(cells)} cells, where the table is {width} wide", where)
            return


# Pages ----------------------------------------------------------------------------------------

_NAMED = members({"name": STRING}, needs=("name",), other=anything)
_DATE = members(
    {"start": STRING, **dict.fromkeys(("end", "time_zone"), or_null(STRING))}, needs=("start",), other=anything
)
_VALUES: Final[dict[str, Rule]] = {
    **dict.fromkeys(("title", "rich_text"), _TEXT),
    **dict.fromkeys(("select", "status"), or_null(_NAMED)),
    **dict.fromkeys(("url", "email", "phone_number"), or_null(STRING)),
    "multi_select": array(_NAMED),
    "people": array(OBJECT),
    "files": array(_FILE),
    "date": or_null(_DATE),
    "checkbox": BOOLEAN,
}


def _property(value: Mapping[str, Any]) -> Rule:
    kind = kind_of(value)
    return members({"id": STRING, "type": STRING, kind: _VALUES.get(kind, anything)}, needs=(kind,), other=anything)


_PAGE = members(
    {
        "id": STRING,
        **dict.fromkeys(("created_time", "last_edited_time"), moment()),
        **dict.fromkeys(("archived", "in_trash"), BOOLEAN),
        "cover": or_null(_FILE),
        "url": STRING,
        "public_url": or_null(STRING),
        "properties": members(other=by_type(_property)),
    },
    needs=("id", "properties"),
    other=anything,
)
_LIST = members(
    {"results": ARRAY, "has_more": BOOLEAN, "next_cursor": or_null(STRING)}, needs=("results",), other=anything
)
