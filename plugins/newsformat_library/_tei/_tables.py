"""Tables and figures → XHTML."""

from __future__ import annotations

from lxml import etree

from newsformat.markup.xml import Element, local, text_of
from newsformat_library._tei._converter import Converter
from newsformat_library._tei._html import append_file, append_new, append_text, rend


def table(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``table``: its caption, leading rows of labels as the header, other rows; anything else follows the table."""
    new = append_new(to, "table", element)
    header = rend(element)
    if header.startswith("header-"):
        new.set("data-header", header.removeprefix("header-"))
    head: Element | None = None
    body: Element | None = None
    for child in element:
        name = local(child)
        if name == "head":
            converter.convert_children(child, append_new(new, "caption", child), depth)
        elif name == "row":
            if rend(child) == "none":
                continue
            if child.get("role") == "label" and body is None:
                head = etree.SubElement(new, "thead") if head is None else head
                _row(converter, child, head, depth)
            else:
                body = etree.SubElement(new, "tbody") if body is None else body
                _row(converter, child, body, depth)
    rows = [child for child in element if local(child) == "row"]
    outside = [child for row in rows for child in row if local(child) not in {"", "cell"}]
    for child in (*outside, *[child for child in element if local(child) not in {"", "head", "row"}]):
        converter.convert_element(child, to, depth)


def _row(converter: Converter, element: Element, to: Element, depth: int) -> None:
    new = append_new(to, "tr", element)
    for cell in element:
        if local(cell) == "cell" and rend(cell) != "none":
            label = "label" in {element.get("role"), cell.get("role")}
            td = append_new(new, "th" if label else "td", cell)
            for name, html in (("cols", "colspan"), ("rows", "rowspan")):
                if value := cell.get(name):
                    td.set(html, value)
            converter.convert_children(cell, td, depth)


def figure(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``figure``: files, descriptions of it (``figDesc``) and of the files (``desc``); anything else is the caption."""
    new = append_new(to, "figure", element)
    kind = element.get("type") or ""
    if kind and kind not in {"audio", "video"}:
        new.set("data-kind", kind)
    files = [child for child in element if local(child) in _FILES]
    descriptions = [child for child in element if local(child) == "figDesc"]
    alternative = " ".join(map(text_of, [*descriptions, *files[:1]]))
    if files or alternative or kind:
        append_file(new, files[0] if files else None, kind, alternative)
    for file in files[1:]:
        append_file(new, file, kind, text_of(file))
    used = {*files, *descriptions}
    parts = [child for child in element if isinstance(child.tag, str) and child not in used]
    if parts:
        _caption(converter, parts, etree.SubElement(new, "figcaption"), depth)
    for text in (element.text, *(child.tail for child in element)):
        if text and not text.isspace():
            converter.note("text directly in a figure is read as a paragraph", element)
            etree.SubElement(to, "p").text = text


_FILES = frozenset(("graphic", "media"))


def _caption(converter: Converter, parts: list[Element], caption: Element, depth: int) -> None:
    texts = [part for part in parts if local(part) != "ab"]
    for part in parts:
        if local(part) == "ab":
            converter.convert_element(part, caption, depth)
        else:
            converter.convert_children(part, caption if len(texts) == 1 else append_new(caption, "div", part), depth)
        if len(parts) > 1:
            append_text(caption, " ")


def graphic(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``graphic``, ``media`` outside a figure: media without a caption."""
    append_file(to, element, "", text_of(element))
