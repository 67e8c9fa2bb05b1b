"""White space between elements where it means nothing."""

from __future__ import annotations

from newsformat_nitf._readers._reading import Element


_HOLDERS = frozenset(
    (
        *("nitf", "head", "tobject", "docdata", "del-list", "key-list", "identified-content", "body", "body.head"),
        *("hedline", "abstract", "body.content", "body.end", "block", "bq", "ul", "ol", "table", "thead", "tbody"),
        "media",
    )
)


def indent(element: Element, prefix: str, level: int = 0) -> None:
    """Put what is in *element* on lines of its own, and so on, but not where it would become text."""
    if element.tag.removeprefix(prefix) not in _HOLDERS or not len(element):
        return
    if (element.text or "").strip() or any((child.tail or "").strip() for child in element):
        return
    inner = "\n" + "  " * (level + 1)
    element.text = inner
    for child in element:
        child.tail = inner
        indent(child, prefix, level + 1)
    element[-1].tail = "\n" + "  " * level
