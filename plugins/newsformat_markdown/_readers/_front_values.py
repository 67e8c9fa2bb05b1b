"""Reads values of front matter: a text, a number, a list; each function raises `Wrong` for any other type."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat import Foreign
from newsformat.markup.members import extent
from newsformat_markdown import _keys as keys
from newsformat_markdown._foreign import text_of
from newsformat_markdown._nodes import Mapping, Node, Scalar
from newsformat_markdown._nodes import Sequence as Nodes


_HIGHEST_URGENCY, _LOWEST_URGENCY = 1, 9


class Wrong(Exception):
    """A value is not valid for its key."""


def addresses_in(node: Node) -> list[str]:
    """Return the addresses of the pictures in the list *node*; none if it is anything else."""
    items = node.items if isinstance(node, Nodes) else ()
    hrefs = [item.items.get("href") if isinstance(item, Mapping) else None for item in items]
    found = [href.text for href in hrefs if isinstance(href, Scalar)]
    return found if len(set(found)) == len(items) else []


def string_of(node: Node) -> str:
    """Return *node*, of any type, as a text."""
    return node.text if isinstance(node, Scalar) else text_of(node)


def text_in(node: Node) -> str:
    """Return the text in *node*."""
    if not isinstance(node, Scalar):
        raise Wrong("a text")
    return "" if node.none else node.text


def texts_in(node: Node) -> Sequence[str]:
    """Return the texts in *node*: a list, or one text separated by commas."""
    if isinstance(node, Scalar):
        return [part for text in text_in(node).split(",") if (part := text.strip())]
    if not isinstance(node, Nodes):
        raise Wrong("a list of strings")
    return [text_in(item) for item in node.items if not (isinstance(item, Scalar) and item.none)]


def words_in(node: Node) -> Node:
    """Return *node*, or a list of its words if it is a text without commas or quotes."""
    if not isinstance(node, Scalar) or node.none or not node.plain or "," in node.text:
        return node
    return Nodes(tuple([Scalar(word, line=node.line) for word in node.text.split()]), node.line)


def parts_in(node: Node) -> Sequence[Node]:
    """Return the items of the list *node*, or *node* itself as the only item."""
    if isinstance(node, Nodes):
        return [item for item in node.items if not (isinstance(item, Scalar) and item.none)]
    return [] if isinstance(node, Scalar) and node.none else [node]


def flat(node: Node) -> Node:
    """Return the list *node* with nested lists flattened, each of which is a path in a hierarchy (Hexo)."""
    if not isinstance(node, Nodes):
        return node
    return Nodes(tuple([part for item in node.items for part in parts_in(item)]), node.line)


def number_in(node: Node, attribute: str) -> int | None:
    """Return the number in *node*, if it is valid for *attribute*."""
    text = text_in(node)
    if not text:
        return None
    number = extent(text)
    if number is None:
        raise Wrong("a whole number")
    if attribute == "urgency" and not _HIGHEST_URGENCY <= number <= _LOWEST_URGENCY:
        raise Wrong("a number from 1 to 9")
    return number


def foreign_in(node: Node) -> Sequence[Foreign] | None:
    """Return the foreign values in the list *node*, or `None` if it is any other list."""
    if not isinstance(node, Nodes):
        return None
    found = []
    for item in node.items:
        if not isinstance(item, Mapping) or set(item.items) != {"name", "value"}:
            return None
        name, value = item.items["name"], item.items["value"]
        if not isinstance(name, Scalar) or not isinstance(value, Scalar):
            return None
        found.append(Foreign(keys.SPACE, name.text, value.text))
    return found
