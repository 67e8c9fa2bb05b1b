"""Where pages and blocks are in Notion's responses, and in documents that programs compose of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from newsformat.markup.json import Object
from newsformat.markup.members import items_at, object_at, text_at, value_at


CHILDREN: Final = ("children", "blocks", "content", "results")  # members with blocks
_PROTOCOL: Final[Mapping[str, tuple[Any, ...]]] = {  # default members of a response
    "object": ("list",),
    "type": ("block", "page_or_database", "page_or_data_source"),
    **dict.fromkeys(("block", "page", "page_or_database", "page_or_data_source"), ({},)),
    "has_more": (False, True),
}
TYPES: Final = frozenset((  # of blocks known to the reader
    *("paragraph", "heading_1", "heading_2", "heading_3", "heading_4", "quote", "callout", "toggle", "template"),
    *("bulleted_list_item", "numbered_list_item", "to_do", "code", "equation", "divider", "table", "table_row"),
    *("image", "video", "audio", "file", "pdf", "embed", "bookmark", "link_preview", "child_page", "child_database"),
    *("column_list", "column", "synced_block", "tab", "table_of_contents", "breadcrumb"),
))  # fmt: skip
_PAGES: Final = ("results", "pages")
NEITHER: Final = "neither a page of Notion nor blocks: it has no properties and no blocks"


def is_block(value: Any) -> bool:
    """Is *value* a block? In a request it need not declare that, but has a member named by its type."""
    if not isinstance(value, dict) or "properties" in value:
        return False
    if "object" in value:
        return bool(value["object"] == "block")
    kind = kind_of(value)
    inside = value.get(kind)
    if kind not in TYPES or not isinstance(inside, dict) or "plain_text" in value:  # of a piece of text
        return False
    # otherwise, it is a file
    return kind != "file" or not inside.keys().isdisjoint(("external", "file", "file_upload"))


def kind_of(block: Any) -> str:
    """Return the type of *block*; in a request, it follows from its members."""
    return text_at(block, "type") or next((name for name in block if name not in _AROUND), "")


_AROUND: Final = frozenset(("object", "id", "parent", "children", "has_children"))


def are_blocks(value: Any) -> bool:
    """Is *value* an array of blocks only?"""
    return isinstance(value, list) and bool(value) and all(map(is_block, value))


def blocks_in(value: Any) -> Sequence[Object]:
    """Return the blocks in *value*, an array or a response."""
    items = items_at(value, "results") if isinstance(value, dict) else value
    return [item for item in items if is_block(item)] if isinstance(items, list) else []


def is_cut_off(value: Any) -> bool:
    """Does *value*, a response, declare that there is more?"""
    return value_at(value, "has_more") is True


def children_of(block: Object) -> Any:
    """Return the container of *block*'s children: *block*, or the member of its type, as an array or a response."""
    inside = object_at(block, kind_of(block))
    for holder in (block, inside):
        for name in CHILDREN[:2]:
            if blocks_in(holder.get(name)):
                return holder[name]
    return []


def pages_in(value: Any) -> tuple[Any, str]:
    """Return *value* as a page, an array of pages or an object with one, and the name of that array.

    Blocks alone are the children of a page without properties. Answers in an array are joined, and members next to a
    page and its blocks belong to the page.
    """
    if isinstance(value, list):
        if are_answers(value):
            value = {**value[-1], "results": [item for entry in value for item in entry["results"]]}
        else:
            return ({"children": value}, _PAGES[0]) if are_blocks(value) else (value, _PAGES[0])
    if not isinstance(value, dict):
        return value, _PAGES[0]
    name = next((key for key in _PAGES if isinstance(value.get(key), list)), _PAGES[0])
    if is_block(value):
        return {"children": [value]}, name
    is_answer = "properties" not in value and "page" not in value
    if is_answer and are_blocks(found := value.get(name)):
        outer = {key: member for key, member in _unusual(value).items() if key != name}
        return {**outer, "children": {"results": found, "has_more": is_cut_off(value)}}, name
    return (_unusual(value) if is_answer else value), name


def _unusual(answer: Object) -> Object:
    """Return the members of *answer* without defaults and those reported otherwise."""
    return {name: value for name, value in answer.items() if value not in _PROTOCOL.get(name, ())}


def are_answers(value: Any) -> bool:
    """Is *value* an array of responses, each with several pages or blocks?"""
    return isinstance(value, list) and bool(value) and all(map(_is_answer, value))


def _is_answer(value: Any) -> bool:
    return text_at(value, "object") == "list" and isinstance(value.get("results"), list)


def page_of(value: Any) -> tuple[Object, Any] | None:
    """Return the members of *value*, a page, without its blocks, and the container of these, or `None`."""
    if not isinstance(value, dict):
        return None
    page = {**value, **value["page"]} if isinstance(value.get("page"), dict) else dict(value)
    if isinstance(value.get("page"), dict) and page["page"] is value["page"]:
        del page["page"]
    holder = next((name for name in CHILDREN if blocks_in(page.get(name))), "")
    if not holder and page.get("object") != "page" and not isinstance(page.get("properties"), dict):
        return None
    blocks = page.pop(holder) if holder else []
    return page, blocks
