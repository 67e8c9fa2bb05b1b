"""Parses snippets with any content: one at a time, or all of an article at once."""

from __future__ import annotations

from lxml import etree

from newsformat.markup.xml import Element, well_formed
from newsformat_newsml._names import NAR, OWN


_DEEP = 200
_BETWEEN = "<?_?>"


def element_of(value: str) -> Element | None:
    """Return the element in *value*, in the namespace of NewsML-G2 by default."""
    root = None if OWN in value else _parsed(value)
    if root is None or len(root) != 1 or not isinstance(root[0].tag, str) or (root.text or "") + (root[0].tail or ""):
        return None
    return root[0] if value.count("</") < _DEEP or _depth(root) < _DEEP else None


def _parsed(content: str) -> Element | None:
    return well_formed(f'<x xmlns="{NAR}">{content}</x>')


def elements_of(values: list[str]) -> list[Element] | None:
    """Return the elements in *values*, or `None` if one of them is not a single element, or may not be.

    Processing instructions, which snippets never contain, separate them, so that each one's extent is certain.
    """
    content = _BETWEEN.join([*values, ""])
    if content.count("<?") != len(values) or "<!" in content or OWN in content or content.count("</") >= _DEEP:
        return None
    root = _parsed(content)
    if root is None or root.text or len(root) != 2 * len(values):
        return None
    children = [*root]
    elements, between = children[::2], children[1::2]
    if any(type(element.tag) is not str or element.tail for element in elements):
        return None
    if any(type(item.tag) is str or item.tail for item in between):
        return None
    return list(elements)


def _depth(root: Element) -> int:
    depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest
