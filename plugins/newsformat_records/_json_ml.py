"""JsonML, HTML as JSON arrays: ``["div", {"class": "a"}, ["p", "One ", ["em", "two"]]]``.

http://www.jsonml.org/; used by the sites of Condé Nast. An array begins with the name of an element, which its
attributes may follow.
"""

from __future__ import annotations

from html import escape
from typing import Any, Final

from newsformat.plugin import ReadError, lazily


_CONTAINERS: Final = frozenset(("div", "section", "article", "main", "body"))
_BLOCKS: Final = frozenset(
    (
        *("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "figure", "table", "pre", "hr", "aside"),
        *_CONTAINERS,
    )
)
_NAME = lazily(r"[A-Za-z][\w:-]{0,60}")
_MAX_DEPTH: Final = 256


def html_of_json_ml(value: Any) -> str:
    """Return the HTML of *value*, an element or an array of several; ``""`` if it is not JsonML.

    Raises:
        ReadError: it nests too deeply.
    """
    if not isinstance(value, list) or not value:
        return ""
    if _is_element(value, _CONTAINERS) and any(_is_element(item, _BLOCKS) for item in value):
        return _html(value, _MAX_DEPTH)
    return (
        "".join([_html(item, _MAX_DEPTH) for item in value])
        if all(_is_element(item, _BLOCKS) for item in value)
        else ""
    )


def _is_element(value: Any, names: frozenset[str]) -> bool:
    return isinstance(value, list) and len(value) > 1 and isinstance(value[0], str) and value[0] in names


def _html(node: Any, depth: int) -> str:
    if isinstance(node, str | int | float) and not isinstance(node, bool):
        return escape(str(node))
    if not isinstance(node, list) or not node or not isinstance(node[0], str):
        return ""
    if not depth:
        raise ReadError(f"arrays are nested too deeply (the limit is {_MAX_DEPTH})")
    tag, inner = node[0], node[1:]
    attributes = ""
    if inner and isinstance(inner[0], dict):
        attributes_ = inner.pop(0).items()
        attributes = "".join([f' {name}="{escape(str(item))}"' for name, item in attributes_ if _NAME.fullmatch(name)])
    within = "".join([_html(item, depth - 1) for item in inner])
    return f"<{tag}{attributes}>{within}</{tag}>" if _NAME.fullmatch(tag) else within
