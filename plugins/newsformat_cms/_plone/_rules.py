"""Rules of Plone's REST API on items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    ANY_MOMENT,
    BOOLEAN,
    INTEGER,
    OBJECT,
    STRING,
    Rule,
    anything,
    array,
    by_type,
    members,
    moment,
    or_null,
    source_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each item: of one, an array, one per line, or those in a response."""
    return source_problems(source, _document)


def _document(value: Any, where: Path) -> Iterator[Misfit]:
    if isinstance(value, list):
        yield from array(_item)(value, where)
    elif isinstance(value, dict) and "@type" not in value and "items" in value:
        yield from array(_item)(value["items"], (*where, "items"))
    else:
        yield from _item(value, where)


def _item(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _ITEM(value, where)
    if isinstance(value, dict) and ("blocks" in value or "blocks_layout" in value):
        yield from _layout(value, where)


def _layout(value: Mapping[str, Any], where: Path) -> Iterator[Misfit]:
    """Yield blocks that are not in the layout, and layout entries without a block."""
    blocks, layout = value.get("blocks"), value.get("blocks_layout")
    items = layout.get("items") if isinstance(layout, dict) else None
    if not isinstance(blocks, dict) or not isinstance(items, list):
        return
    for index, key in enumerate(items):
        if isinstance(key, str) and key not in blocks:
            yield Misfit("reference", f"there is no block {key:.60}", (*where, "blocks_layout", "items", index))
    placed = {key for key in items if isinstance(key, str)}
    for key in blocks.keys() - placed:
        yield Misfit("unplaced", "a block that is not in the layout", (*where, "blocks", key), Severity.WARNING)


def _token(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a term of a vocabulary, or its token."""
    yield from (_TERM if isinstance(value, dict) else STRING)(value, where)


_TERM = members({"token": STRING}, needs=("token",), other=anything)


def _block(block: Mapping[str, Any]) -> Rule:
    value = array(OBJECT) if block.get("@type") == "slate" else anything
    return members({"@type": STRING, "value": value, "blocks": _blocks}, needs=("@type",), other=anything)


def _blocks(value: Any, where: Path) -> Iterator[Misfit]:
    yield from members(other=by_type(_block))(value, where)


_FILE = members(
    {
        "download": STRING,
        "content-type": STRING,
        "filename": or_null(STRING),
        "data": STRING,
        "scales": or_null(OBJECT),
    },
    other=anything,
)


def _file(value: Any, where: Path) -> Iterator[Misfit]:
    yield from (STRING if isinstance(value, str) else _FILE)(value, where)


_ITEM = members(
    {
        **dict.fromkeys(("@id", "@type", "UID", "id", "title", "description", "rights"), or_null(STRING)),
        **dict.fromkeys(("created", "modified", "effective", "expires"), or_null(moment(form=ANY_MOMENT))),
        **dict.fromkeys(("creators", "contributors", "subjects"), or_null(array(STRING))),
        **dict.fromkeys(("language", "review_state"), or_null(_token)),
        **dict.fromkeys(("image", "preview_image"), or_null(_file)),
        "blocks": _blocks,
        "blocks_layout": members({"items": array(STRING)}, needs=("items",), other=anything),
        "items_total": INTEGER,
        "is_folderish": BOOLEAN,
    },
    needs=("@type",),
    other=anything,
)
