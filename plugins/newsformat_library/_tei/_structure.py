"""Paragraphs, verse, quotations and lists → XHTML."""

from __future__ import annotations

from lxml import etree

from newsformat.markup.xml import Element, local, parent_of, text_of
from newsformat_library._tei._converter import Converter
from newsformat_library._tei._html import append_new, append_text, rend
from newsformat_library._tei._lines import LINE_END
from newsformat_library._tei._names import BLOCK_CONTAINERS, BLOCKS, DIVISIONS


_QUOTES = tuple("\"'“”„«»‘’‚「『›‹")


def ab(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``ab``: a paragraph, preformatted text, or the credit or rights of a figure."""
    tag = "pre" if element.get("type") == "pre" else "p"
    if local(parent_of(element)) == "figure" and element.get("type") in {"credit", "rights"}:
        tag = "small"
    new = append_new(to, tag, element)
    if tag == "small":
        new.set("class", element.get("type") or "")
    converter.convert_children(element, new, depth)


def head(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``head``: a heading, of the level in ``subtype`` of its division, or of its depth."""
    subtype = parent_of(element).get("subtype") or ""
    level = subtype[1:] if subtype[:1] == "h" and subtype[1:] in "123456" and len(subtype) == 2 else str(min(depth, 6))  # noqa: PLR2004 -- h1 to h6
    converter.convert_children(element, append_new(to, f"h{level}", element), depth)


def label(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``label``: a heading if its type says so, otherwise inline text."""
    subtype = element.get("subtype") or ""
    if element.get("type") == "heading" and subtype in {"h1", "h2", "h3", "h4", "h5", "h6"}:
        converter.convert_children(element, append_new(to, subtype, element), depth)
    else:
        converter.convert_children(element, append_new(to, "span", element), depth)


def line_group(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``lg``: a paragraph, or several, separated by the groups and heads in it."""
    paragraph = append_new(to, "p", element)
    append_text(paragraph, element.text)
    for child in element:
        if local(child) in {"lg", "head"}:
            converter.convert_element(child, to, depth + 1)
            paragraph = append_new(to, "p", element)
        elif isinstance(child.tag, str):
            if local(child) == "l" and len(paragraph):
                etree.SubElement(paragraph, "br", {"class": "empty"})
            converter.convert_element(child, paragraph, depth)
        append_text(paragraph, child.tail)


def verse(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``l``: inline text in a group or a paragraph, otherwise a paragraph."""
    tag = "span" if local(parent_of(element)) in {"lg", "p", "ab", "head", "l"} else "p"
    converter.convert_children(element, append_new(to, tag, element), depth)


def quote(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``quote``, ``q``, ``said``: a block quotation with its attribution, or an inline quotation."""
    parent = parent_of(element)
    bibls = [child for child in element if local(child) == "bibl"]
    bibls += converter.attributions.pop(element, ())
    has_blocks = any(local(child) in BLOCKS for child in element)
    if not (has_blocks or local(parent) in BLOCK_CONTAINERS):
        inline_quote(converter, element, to, depth)
        return
    new = append_new(to, "blockquote", element)
    converter.convert_children(element, new, depth, frozenset(bibls))
    for bibl in bibls:
        converter.convert_children(bibl, append_new(new, "footer", bibl), depth)


def inline_quote(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """An inline quotation, with quotation marks if the text has none."""
    last = next(to.iterchildren(reversed=True), None)
    before = (to.text if last is None else last.tail) or ""
    marked = text_of(element).startswith(_QUOTES) or before.rstrip(LINE_END).endswith(_QUOTES)
    converter.convert_children(element, append_new(to, "span" if marked else "q", element), depth)


def cit(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``cit``: ``bibl`` is the attribution of the first quotation, unless that is inline."""
    quotes = [child for child in element if local(child) in {"quote", "q"}]
    inline = local(parent_of(element)) not in BLOCK_CONTAINERS
    bibls = [child for child in element if local(child) == "bibl"]
    if not quotes or (inline and not any(local(child) in BLOCKS for quote in quotes for child in quote)):
        bibls = []
    else:
        converter.attributions[quotes[0]] = bibls
    converter.convert_children(
        element, append_new(to, "span" if inline else "section", element), depth, frozenset(bibls)
    )


def own_paragraph(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``byline``, ``titlePart``, ``docImprint`` …: a paragraph, unless it is inside one."""
    is_apart = local(parent_of(element)) in _PARAGRAPH_CONTAINERS
    converter.convert_children(element, append_new(to, "p" if is_apart else "span", element), depth)


_PARAGRAPH_CONTAINERS = frozenset(
    (*DIVISIONS, "front", "body", "back", "titlePage", "docTitle", "opener", "floatingText")
)


def list_(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``list``: items, terms with definitions, or related stories; its heads become headings."""
    kind = element.get("type") or ""
    types = {kind, *(element.get("rend") or "").split()}
    heads = [child for child in element if local(child) == "head"]
    if kind == "related":
        _related(converter, element, to, depth, heads)
        return
    for head in heads:
        converter.convert_children(head, append_new(to, f"h{min(depth + 1, 6)}", head), depth)
    if any(local(child) == "label" for child in element):
        new = append_new(to, "dl", element)
        for child in element:
            if local(child) in {"label", "item"}:
                converter.convert_children(
                    child, append_new(new, "dt" if local(child) == "label" else "dd", child), depth
                )
        return
    new = append_new(to, "ol" if types & {"ordered", "numbered"} else "ul", element)
    _items(converter, element, new, depth, heads)


def _items(converter: Converter, element: Element, new: Element, depth: int, heads: list[Element]) -> None:
    skipped = [*heads, *(child for child in element if rend(child) == "none")]
    converter.convert_children(element, new, depth, frozenset(skipped))


def _related(converter: Converter, element: Element, to: Element, depth: int, heads: list[Element]) -> None:
    new = append_new(to, "aside", element)
    new.set("class", f"related {new.get('class', '')}".strip())
    for head in heads:
        converter.convert_children(head, append_new(new, "h2", head), depth)
    _items(converter, element, etree.SubElement(new, "ul"), depth, heads)
