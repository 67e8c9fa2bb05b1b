"""Texts that are trees of nodes, as sites hold them for their programs, as HTML.

A node says what it is (``type``, ``tag``), and has others (``children``, ``content``, ``nodes``, ``blocks``) or text:
rich content of Wix, content of Nuxt, bodies of Bloomberg, blocks of Tumblr. Which kinds begin a paragraph is known;
what stands in one is running text, whatever it is.
"""

from __future__ import annotations

from html import escape
from typing import Any, Final


_KINDS: Final = ("tag", "subtype", "type")
_CHILDREN: Final = ("children", "content", "nodes", "blocks", "items")
_TEXTS: Final = ("text", "value", "content")
_BLOCKS: Final = {
    **dict.fromkeys(("p", "paragraph", "text", "summary", "lead"), "p"),
    **dict.fromkeys(("h2", "heading", "header", "subheadline", "subheading", "heading2", "heading1", "h1"), "h2"),
    **dict.fromkeys(("h3", "h4", "h5", "h6"), "h3"),
    **dict.fromkeys(("blockquote", "quote", "pullquote"), "blockquote"),
    **dict.fromkeys(("ul", "bulleted_list", "bulletedlist", "list"), "ul"),
    **dict.fromkeys(("ol", "ordered_list", "numberedlist"), "ol"),
    **dict.fromkeys(("li", "list_item", "listitem", "list-item"), "li"),
}
_INLINE: Final = {
    **dict.fromkeys(("a", "link", "anchor"), "a"),
    **dict.fromkeys(("strong", "b", "bold"), "strong"),
    **dict.fromkeys(("em", "i", "italic", "emphasis"), "em"),
    "br": "br",
}
_ADDRESSES: Final = (
    ("href",),
    ("url",),
    ("props", "href"),
    ("data", "href"),
    ("attrs", "href"),
    ("attributes", "href"),
)
_DEEPEST: Final = 24


def html_of_tree(value: Any) -> str:
    """Return the HTML of the nodes that *value* is, or the root of; ``""`` if it is none, or has no paragraph."""
    nodes = value if isinstance(value, list) else _children(value)
    if not nodes or not all(isinstance(each, dict) and _kind(each) for each in nodes):
        return ""
    return "".join(_block(each, _DEEPEST) for each in nodes) if any(map(_is_deep, nodes)) else ""


def _kind(node: Any) -> str:
    return next(
        (each.lower() for name in _KINDS if isinstance(node, dict) and isinstance(each := node.get(name), str)), ""
    )


def _children(node: Any) -> list[Any]:
    found = [node[name] for name in _CHILDREN if isinstance(node.get(name), list)] if isinstance(node, dict) else []
    return next(filter(None, found), [])


def _is_deep(node: dict[str, Any]) -> bool:
    """Is *node* a paragraph or the like that has nodes with text in it?"""
    return _kind(node) in _BLOCKS and any(isinstance(each, dict) and _kind(each) for each in _children(node))


def _block(node: Any, depth: int) -> str:
    """Return the HTML of a *node* that is no part of running text, or of those in it."""
    tag = _BLOCKS.get(_kind(node), "")
    if not isinstance(node, dict) or not depth:
        return ""
    children = _children(node)
    if tag in {"ul", "ol"} or not tag or any(_kind(each) in _BLOCKS and _children(each) for each in children):
        inner = "".join(_block(each, depth - 1) for each in children)
        return f"<{tag}>{inner}</{tag}>" if tag and inner else inner
    inner = _running(node, depth)
    return f"<{tag}>{inner}</{tag}>" if inner.strip() else ""


def _running(node: Any, depth: int) -> str:
    """Return the running text in *node*."""
    if isinstance(node, str):
        return escape(node)
    if not isinstance(node, dict) or not depth:
        return ""
    said = node.get("textData")
    said = said if isinstance(said, dict) else node
    text = next((said[name] for name in _TEXTS if isinstance(said.get(name), str)), "")
    inner = "".join(_running(each, depth - 1) for each in _children(node)) or escape(text)
    tag = _INLINE.get(_kind(node), "")
    href = _address(node) if tag in {"", "a"} else ""
    if href:
        return f'<a href="{escape(href)}">{inner}</a>'
    return "<br>" if tag == "br" else f"<{tag}>{inner}</{tag}>" if tag not in {"", "a"} else inner


def _address(node: dict[str, Any]) -> str:
    for path in _ADDRESSES:
        value: Any = node
        for name in path:
            value = value.get(name) if isinstance(value, dict) else None
        if isinstance(value, str):
            return value
    return ""
