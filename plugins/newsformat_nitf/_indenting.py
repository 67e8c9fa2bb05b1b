"""White space between elements where it means nothing."""

from __future__ import annotations

from newsformat_nitf._names import OWN_
from newsformat_nitf._reading import Element, name_of


_HOLDERS = frozenset(
    (
        *(
            "nitf",
            "head",
            "tobject",
            "docdata",
            "del-list",
            "key-list",
            "identified-content",
            "iim",
            "body",
            "body.head",
        ),
        *("hedline", "note", "abstract", "body.content", "body.end", "block", "bq", "ul", "ol", "table", "thead"),
        *("tbody", "media"),
    )
)


def indent(element: Element, level: int = 0) -> None:
    """Put what is in *element* on lines of its own, and so on, but not where it would become text."""
    if name_of(element) not in _HOLDERS or not len(element) or element.tag.startswith(OWN_):
        return
    if (element.text or "").strip() or any((child.tail or "").strip() for child in element):
        return
    inner = "\n" + "  " * (level + 1)
    element.text = inner
    for child in element:
        child.tail = inner
        indent(child, level + 1)
    element[-1].tail = "\n" + "  " * level
