"""Rich texts of headless systems, arrays and trees of JSON → HTML.

Rich text of Prismic (an array of ``{"type": "paragraph", "text": …, "spans": […]}``), structured text of DatoCMS
(``{"schema": "dast", "document": …}``), objects with HTML as ``html``, ``markup`` or ``rendered``, arrays of
such paragraphs, and components typed by ``__typename`` (`_components`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from itertools import pairwise
from typing import Any

from newsformat.markup.json import Object
from newsformat.markup.members import items_at
from newsformat_records._components import html_of_component, tag_of_heading
from newsformat_records._trees import html_of_tree


_HTML = ("html", "markup", "rendered", "processed", "*")  # members with HTML; ``*`` in MediaWiki
_CONTAINERS = ("items", "components", "blocks", "elements")  # members with several parts
_INNER = (
    "contents",
    "content",
    "body",
    "value",
    "text",
    "paragraph",
    "quotation",
    "context",
    "form",
)  # members that may contain text in an object or array
_MAX_DEPTH = 12
_PRISMIC_TAGS = {"paragraph": "p", "preformatted": "pre", "list-item": "li", "o-list-item": "li", "embed": ""}
_PRISMIC_MARKS = {"strong": "strong", "em": "em", "hyperlink": "a"}
_DAST_TAGS = {
    "paragraph": "p", "blockquote": "blockquote", "listItem": "li", "link": "a", "thematicBreak": "hr", "root": "div",
    "itemLink": "span",
}  # fmt: skip
_DAST_MARKS = {"strong": "strong", "emphasis": "em", "underline": "u", "strikethrough": "s", "code": "code"}


def html_of(value: Any) -> str:
    """Return *value*, an object or an array, as HTML; ``""`` if it is not rich text."""
    if isinstance(value, dict) and value.get("schema") == "dast" and isinstance(value.get("document"), dict):
        return "".join(_dast(value["document"], _MAX_DEPTH))
    if isinstance(value, dict) and isinstance(value.get("value"), dict) and value["value"].get("schema") == "dast":
        return html_of(value["value"])
    if found := html_of_tree(value):
        return found
    if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        if all(isinstance(item.get("type"), str) and _is_prismic(item) for item in value):
            return "".join(map(_prismic, value))
        parts = [_html_in(item, _MAX_DEPTH) for item in value]
        return "\n".join(part for part in parts if part) if any(parts) else ""
    return _html_in(value, _MAX_DEPTH)


def _html_in(value: Any, depth: int) -> str:
    """Return the HTML in *value*, at any level; a string without markup becomes a paragraph."""
    if isinstance(value, list) and depth:
        return "\n".join(filter(None, (_html_in(item, depth - 1) for item in value)))
    if isinstance(value, str) and value.strip():
        is_marked = "</" in value or "<br" in value
        return value if is_marked and _BLOCK.search(value) else f"<p>{value if is_marked else escape(value)}</p>"
    if not isinstance(value, dict) or not depth:
        return ""
    if (result := html_of_component(value, lambda inner: _html_in(inner, depth - 1))) is not None:
        return result
    html = next((value[name] for name in _HTML if isinstance(value.get(name), str) and value[name].strip()), None)
    inner = html or next((value[name] for name in (*_CONTAINERS, *_INNER) if value.get(name)), "")
    return _html_in(inner, depth - 1)


_BLOCK = re.compile(r"</(?:p|div|h[1-6]|ul|ol|li|blockquote|figure|section|table|pre)>", re.IGNORECASE)


# Prismic ----------------------------------------------------------------------------


def _is_prismic(block: Object) -> bool:
    return isinstance(block.get("spans"), list) or block["type"] in {"image", "embed"}


def _prismic(block: Object) -> str:
    kind = block["type"]
    if kind == "image":
        shown = f'<img src="{escape(str(block.get("url") or ""))}" alt="{escape(str(block.get("alt") or ""))}">'
        return f"<figure>{shown}</figure>"
    if kind == "embed":
        embed = block.get("oembed")
        href = escape(str(embed.get("embed_url") or "")) if isinstance(embed, dict) else ""
        return f'<figure><iframe src="{href}"></iframe></figure>' if href else ""
    tag = f"h{kind[-1]}" if kind.startswith("heading") and kind[-1:] in "123456" else _PRISMIC_TAGS.get(kind, "p")
    text = _with_spans(str(block.get("text") or ""), [span for span in block["spans"] if isinstance(span, dict)])
    listed = {"list-item": "ul", "o-list-item": "ol"}.get(kind, "")
    return f"<{listed}><li>{text}</li></{listed}>" if listed else f"<{tag}>{text}</{tag}>"


def _with_spans(text: str, spans: list[Object]) -> str:
    """Return *text* with the marks of its *spans*, which are offsets from 0."""
    places = {0, len(text)}
    known = [span for span in spans if isinstance(span.get("start"), int) and isinstance(span.get("end"), int)]
    for item in known[:_MAX_SPANS]:
        places |= {min(max(item["start"], 0), len(text)), min(max(item["end"], 0), len(text))}
    cuts = sorted(places)
    parts = []
    for start, end in pairwise(cuts):
        part = escape(text[start:end]).replace("\n", "<br>")
        for item in known[:_MAX_SPANS]:
            if item["start"] <= start and end <= item["end"] and (tag := _PRISMIC_MARKS.get(str(item.get("type")), "")):
                part = f"<{tag}{_href(item.get('data'))}>{part}</{tag}>"
        parts.append(part)
    return "".join(parts)


_MAX_SPANS = 200  # in a paragraph


def _href(data: Any) -> str:
    return f' href="{escape(data["url"])}"' if isinstance(data, dict) and isinstance(data.get("url"), str) else ""


# DatoCMS ----------------------------------------------------------------------------


def _dast(node: Object, depth: int) -> Iterator[str]:
    kind, children = str(node.get("type")), node.get("children")
    if kind == "span":
        part = escape(str(node.get("value") or "")).replace("\n", "<br>")
        for mark in items_at(node, "marks"):
            tag = _DAST_MARKS.get(mark, "span") if isinstance(mark, str) else "span"
            part = f"<{tag}>{part}</{tag}>"
        yield part
        return
    if kind == "code":
        yield f"<pre>{escape(str(node.get('code') or ''))}</pre>"
        return
    tag = _DAST_TAGS.get(kind, "div")
    if kind == "heading":
        tag = tag_of_heading(node.get("level"))
    elif kind == "list":
        tag = "ol" if node.get("style") == "numbered" else "ul"
    yield f"<{tag}{_href(node) if kind == 'link' else ''}>"
    if depth and isinstance(children, list):
        for child in children:
            yield from _dast(child, depth - 1) if isinstance(child, dict) else ()
    if tag != "hr":
        yield f"</{tag}>"
