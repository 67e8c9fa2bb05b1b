"""Texts that are trees of nodes, as web applications use them → HTML.

A node has a type (``type``, ``tag``), and children (``children``, ``content``, ``nodes``, ``blocks``) or text: rich
content of Wix, content of Nuxt, bodies of Bloomberg, blocks of Tumblr; content of The Times of London, whose nodes
have a ``name`` and ``attributes``, and of the BBC, whose nodes have all in a ``model``. Block types are known; any
other node inside a block is running text.
"""

from __future__ import annotations

from html import escape
from typing import Any, Final

from newsformat.markup.html import read_html_inlines
from newsformat.plugin import line, plain


_KINDS: Final = ("tag", "subtype", "type")
_CHILDREN: Final = ("children", "content", "nodes", "blocks", "items")
_TEXTS: Final = ("text", "value", "content")
_BLOCKS: Final = {
    **dict.fromkeys(("p", "paragraph", "text", "summary", "lead"), "p"),
    **dict.fromkeys(("h2", "heading", "header", "subheadline", "subheading", "heading2", "heading1", "h1"), "h2"),
    **dict.fromkeys(("h3", "h4", "h5", "h6"), "h3"),
    **dict.fromkeys(("blockquote", "quote", "pullquote"), "blockquote"),
    **dict.fromkeys(("ul", "bulleted_list", "bulletedlist", "list", "unorderedlist"), "ul"),
    **dict.fromkeys(("ol", "ordered_list", "numberedlist", "orderedlist"), "ol"),
    **dict.fromkeys(("li", "list_item", "listitem", "list-item"), "li"),
}
_INLINE: Final = {
    **dict.fromkeys(("a", "link", "anchor"), "a"),
    **dict.fromkeys(("strong", "b", "bold"), "strong"),
    **dict.fromkeys(("em", "i", "italic", "emphasis"), "em"),
    "br": "br",
}
_TEXT_OBJECTS: Final = ("textData", "model", "attributes")  # members with the text of a node
_PICTURES: Final = frozenset(("image", "img", "picture", "photo"))
_PICTURE_PARTS: Final = {"rawimage": "src", "alttext": "alt", "caption": "caption"}  # child nodes of a picture
_ADDRESSES: Final = (
    ("href",),
    ("url",),
    ("props", "href"),
    ("data", "href"),
    ("attrs", "href"),
    ("attributes", "href"),
    ("attributes", "url"),
    ("model", "locator"),
)
_MAX_DEPTH: Final = 24


def html_of_tree(value: Any) -> str:
    """Return the HTML of the nodes in *value*, an array or a root; ``""`` if it is not a tree, or has no paragraph."""
    nodes = value if isinstance(value, list) else _children(value)
    if not nodes or not all(isinstance(node, dict) and _kind(node) for node in nodes):
        return ""
    return "".join(_block(node, _MAX_DEPTH) for node in nodes) if any(map(_is_deep, nodes)) else ""


def text_of_tree(value: Any) -> str:
    """Return the text of the nodes in the array *value* as one line; ``""`` if they have no children."""
    nodes = [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
    if not any(map(_children, nodes)):
        return ""
    return line(plain(read_html_inlines("".join([_running(node, _MAX_DEPTH) for node in nodes]))))


def _kind(node: Any) -> str:
    if not isinstance(node, dict):
        return ""
    names = (*_KINDS, "name") if isinstance(node.get("children"), list) else _KINDS
    return next((text.lower() for name in names if isinstance(text := node.get(name), str)), "")


def _children(node: Any) -> list[Any]:
    if not isinstance(node, dict):
        return []
    node = node["model"] if isinstance(node.get("model"), dict) else node
    return next(filter(None, [node[name] for name in _CHILDREN if isinstance(node.get(name), list)]), [])


def _is_deep(node: dict[str, Any]) -> bool:
    """Is *node* a block with child nodes?"""
    return _kind(node) in _BLOCKS and any(isinstance(child, dict) and _kind(child) for child in _children(node))


def _block(node: Any, depth: int) -> str:
    """Return the HTML of a *node* outside of running text, or that of its children."""
    tag = _BLOCKS.get(_kind(node), "")
    if not isinstance(node, dict) or not depth:
        return ""
    if _kind(node) in _PICTURES and (picture := _picture(node)):
        return picture
    children = _children(node)
    is_around = not tag.startswith("h") and any(_kind(child) in _BLOCKS and _children(child) for child in children)
    if tag in {"ul", "ol"} or not tag or is_around:
        inner = "".join(_block(child, depth - 1) for child in children)
        return f"<{tag}>{inner}</{tag}>" if tag and inner else inner
    inner = _running(node, depth)
    return f"<{tag}>{inner}</{tag}>" if inner.strip() else ""


def _running(node: Any, depth: int) -> str:
    """Return the running text in *node*."""
    if isinstance(node, str):
        return escape(node)
    if not isinstance(node, dict) or not depth:
        return ""
    inner = "".join(_running(child, depth - 1) for child in _children(node)) or escape(_text(node))
    for mark in _marks(node):
        inner = f"<{mark}>{inner}</{mark}>"
    tag = _INLINE.get(_kind(node), "")
    href = _address(node) if tag in {"", "a"} else ""
    if href:
        return f'<a href="{escape(href)}">{inner}</a>'
    return "<br>" if tag == "br" else f"<{tag}>{inner}</{tag}>" if tag not in {"", "a"} else inner


def _text(node: dict[str, Any]) -> str:
    places = [*[node[name] for name in _TEXT_OBJECTS if isinstance(node.get(name), dict)], node]
    return next(
        (attributes[name] for attributes in places for name in _TEXTS if isinstance(attributes.get(name), str)), ""
    )


def _marks(node: dict[str, Any]) -> list[str]:
    """Return the elements for the marks that a node of the BBC names."""
    model = node.get("model")
    names = model.get("attributes") if isinstance(model, dict) else None
    return [_INLINE[name] for name in names if name in ("bold", "italic")] if isinstance(names, list) else []


def _picture(node: dict[str, Any]) -> str:
    """Return a picture with the texts of *node* and its children; ``""`` if it has no address."""
    attributes = node["attributes"] if isinstance(node.get("attributes"), dict) else {}
    found = {name: text for name in ("alt", "caption") if isinstance(text := attributes.get(name), str)}
    found["src"] = _address(node)
    for part in _children(node):
        name = _PICTURE_PARTS.get(_kind(part), "")
        if name and (value := _address(part) if name == "src" else text_of_tree([part])):
            found[name] = value
    if not found["src"]:
        return ""
    shown = f'<img src="{escape(found["src"])}" alt="{escape(found.get("alt", ""))}">'
    return f"<figure>{shown}<figcaption>{escape(found.get('caption', ''))}</figcaption></figure>"


def _address(node: dict[str, Any]) -> str:
    for path in _ADDRESSES:
        value: Any = node
        for name in path:
            value = value.get(name) if isinstance(value, dict) else None
        if isinstance(value, str):
            return value
    return ""
