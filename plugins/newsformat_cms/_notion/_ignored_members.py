"""Which members of pages and blocks are read in another form, default values, or internal data of Notion."""

from __future__ import annotations

from typing import Any, Final

from newsformat.markup.dates import read_date
from newsformat.plugin import line
from newsformat_cms._notion._rich_text import ANNOTATIONS
from newsformat_cms._notion._shapes import TYPES


PAGE: Final = "the page"
KEPT_OF_RECORDS: Final = frozenset(
    (
        *("id", "created_time", "last_edited_time", "object", "page_id", "block_id", "database_id", "data_source_id"),
        *("multi_select.color", "select.color", "status.color", "user.avatar_url", "person.avatar_url"),
    )
)


def is_known(kind: str) -> bool:
    """Are blocks or objects of the type *kind* known to the reader?"""
    return kind in TYPES or kind in _PARTS or kind.endswith(("_id", "_by", "_time"))


_PARTS: Final = frozenset((
    *("text", "mention", "equation", "user", "page", "database", "date", "link_preview", "link_mention", "person"),
    *("bot", "file_upload"),
    *("external", "file", "emoji", "custom_emoji", "workspace", "template_mention", "template_mention_date"),
    *("template_mention_user", "page_or_database", "page_or_data_source", "block"),
    *("title", "rich_text", "select", "multi_select", "status", "people", "files", "url", "email", "formula", "string"),
    *("checkbox", "number", "phone_number", "relation", "rollup", "unique_id", "verification", "button", "place"),
    *("array", "boolean", "icon", "data_source", "property_item"),
))  # fmt: skip


def is_read(of: str, name: str, value: Any) -> bool:
    """Is the member *name* of an object called *of* read in another form, or a default value?"""
    if of == "annotations" and name in ANNOTATIONS:
        return isinstance(value, bool)
    if name in _OF_TABLES:
        return _OF_TABLES[name](value)
    if (of == PAGE and name in _MOMENTS) or (of, name) == ("date", "start"):
        return isinstance(value, str) and read_date(value) is not None
    if name in _SHORT and isinstance(value, str) and len(line(value)) <= _SHORTEST:
        return True  # a separator between words, of any form
    if name in _STATES:
        return isinstance(value, bool) and (value is False or name in {"has_children", "has_more"} or of == PAGE)
    return isinstance(value, str) and (value in _USUAL.get(name, ()) or name in _ELSEWHERE)


_OF_TABLES: Final = {
    "table_width": lambda value: type(value) is int,
    "has_column_header": lambda value: isinstance(value, bool),
    "has_row_header": lambda value: value is False,
}
_MOMENTS: Final = frozenset(("created_time", "last_edited_time"))
_STATES: Final = frozenset((
    *("has_children", "has_more", "in_trash", "archived", "is_archived", "is_locked", "checked", "is_toggleable"),
))  # fmt: skip
_USUAL: Final = {
    "object": ("page", "block", "list", "user"),
    "color": ("default",),
    "language": ("plain text",),
}
_ELSEWHERE: Final = frozenset(("expiry_time", "time_zone"))
_SHORT: Final = frozenset(("content", "plain_text", "expression", "name"))
_SHORTEST: Final = 3  # characters
