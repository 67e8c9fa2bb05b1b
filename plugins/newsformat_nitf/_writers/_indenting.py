"""Adds white space between elements where it has no meaning."""

from __future__ import annotations

from newsformat.markup.xml import Element, has_text


_NAMES = (
    *("nitf", "head", "tobject", "docdata", "del-list", "key-list", "identified-content", "body", "body.head"),
    *("hedline", "abstract", "body.content", "body.end", "block", "bq", "ul", "ol", "table", "thead", "tbody"),
    "media",
)


def indent(root: Element, prefix: str, step: str) -> None:
    """Put the content of *root* on lines of its own, indented by *step* per level, unless it would become text."""
    _indent(root, frozenset([*_NAMES, *[f"{prefix}{name}" for name in _NAMES]]), "\n", step)


def _indent(element: Element, holders: frozenset[str], outer_indent: str, step: str) -> None:
    children = [*element]
    if not children or has_text(element):
        return
    element.text = inner = f"{outer_indent}{step}"
    for child in children:
        child.tail = inner
        if child.tag in holders:
            _indent(child, holders, inner, step)
    children[-1].tail = outer_indent
