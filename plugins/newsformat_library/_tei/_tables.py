"""Tables and figures → XHTML."""

from __future__ import annotations

from lxml import etree

from newsformat.markup.xml import Element, local, text_of
from newsformat_library._tei._making import add, made, rend, shown
from newsformat_library._tei._turning import Turning


def table(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``table``: a table with its caption, rows of labels above all others as its header; the rest follows."""
    new = made(to, "table", element)
    header = rend(element)
    if header.startswith("header-"):
        new.set("data-header", header.removeprefix("header-"))
    head: Element | None = None
    body: Element | None = None
    for child in element:
        name = local(child)
        if name == "head":
            turning.inside(child, made(new, "caption", child), depth)
        elif name == "row":
            if rend(child) == "none":
                continue
            if child.get("role") == "label" and body is None:
                head = etree.SubElement(new, "thead") if head is None else head
                _row(turning, child, head, depth)
            else:
                body = etree.SubElement(new, "tbody") if body is None else body
                _row(turning, child, body, depth)
    rows = [child for child in element if local(child) == "row"]
    beside = [child for row in rows for child in row if local(child) not in {"", "cell"}]
    for child in (*beside, *[child for child in element if local(child) not in {"", "head", "row"}]):
        turning.one(child, to, depth)


def _row(turning: Turning, element: Element, to: Element, depth: int) -> None:
    new = made(to, "tr", element)
    for cell in element:
        if local(cell) == "cell" and rend(cell) != "none":
            label = "label" in {element.get("role"), cell.get("role")}
            td = made(new, "th" if label else "td", cell)
            for name, html in (("cols", "colspan"), ("rows", "rowspan")):
                if value := cell.get(name):
                    td.set(html, value)
            turning.inside(cell, td, depth)


def figure(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``figure``: files, and the descriptions (``figDesc``, ``desc``) of it and of each; all else is the caption."""
    new = made(to, "figure", element)
    kind = element.get("type") or ""
    if kind and kind not in {"audio", "video"}:
        new.set("data-kind", kind)
    files = [child for child in element if local(child) in _FILES]
    descriptions = [child for child in element if local(child) == "figDesc"]
    alternative = " ".join(map(text_of, [*descriptions, *files[:1]]))
    if files or alternative or kind:
        shown(new, files[0] if files else None, kind, alternative)
    for file in files[1:]:
        shown(new, file, kind, text_of(file))
    told = {*files, *descriptions}
    parts = [child for child in element if isinstance(child.tag, str) and child not in told]
    if parts:
        _caption(turning, parts, etree.SubElement(new, "figcaption"), depth)
    for text in (element.text, *(child.tail for child in element)):
        if text and not text.isspace():
            turning.note("text that stands bare in a figure is a paragraph", element)
            etree.SubElement(to, "p").text = text


_FILES = frozenset(("graphic", "media"))


def _caption(turning: Turning, parts: list[Element], caption: Element, depth: int) -> None:
    texts = [part for part in parts if local(part) != "ab"]
    for part in parts:
        if local(part) == "ab":
            turning.one(part, caption, depth)
        else:
            turning.inside(part, caption if len(texts) == 1 else made(caption, "div", part), depth)
        if len(parts) > 1:
            add(caption, " ")


def graphic(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``graphic``, ``media`` outside a figure: a picture without a caption."""
    shown(to, element, "", text_of(element))
