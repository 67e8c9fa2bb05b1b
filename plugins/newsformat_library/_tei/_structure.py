"""Paragraphs, verses, quotations and lists → XHTML."""

from __future__ import annotations

from lxml import etree

from newsformat.markup.xml import Element, local, parent_of, text_of
from newsformat_library._tei._lines import LINE
from newsformat_library._tei._making import add, made, rend
from newsformat_library._tei._names import AMONG_BLOCKS, BLOCKS, DIVISIONS
from newsformat_library._tei._turning import Turning


_QUOTES = tuple("\"'“”„«»‘’‚「『›‹")


def ab(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``ab``: a paragraph, text as it is laid out, or the credit or rights of a figure."""
    tag = "pre" if element.get("type") == "pre" else "p"
    if local(parent_of(element)) == "figure" and element.get("type") in {"credit", "rights"}:
        tag = "small"
    new = made(to, tag, element)
    if tag == "small":
        new.set("class", element.get("type") or "")
    turning.inside(element, new, depth)


def head(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``head``: a heading, of the level that its division says, or else how deep it stands."""
    said = parent_of(element).get("subtype") or ""
    level = said[1:] if said[:1] == "h" and said[1:] in "123456" and len(said) == 2 else str(min(depth, 6))  # noqa: PLR2004 -- h1 to h6
    turning.inside(element, made(to, f"h{level}", element), depth)


def label(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``label``: a heading if it says so, or else text within a line."""
    subtype = element.get("subtype") or ""
    if element.get("type") == "heading" and subtype in {"h1", "h2", "h3", "h4", "h5", "h6"}:
        turning.inside(element, made(to, subtype, element), depth)
    else:
        turning.inside(element, made(to, "span", element), depth)


def lines(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``lg``: a paragraph, or several, parted by the groups and heads in it."""
    paragraph = made(to, "p", element)
    add(paragraph, element.text)
    for child in element:
        if local(child) in {"lg", "head"}:
            turning.one(child, to, depth + 1)
            paragraph = made(to, "p", element)
        elif isinstance(child.tag, str):
            if local(child) == "l" and len(paragraph):
                etree.SubElement(paragraph, "br", {"class": "empty"})
            turning.one(child, paragraph, depth)
        add(paragraph, child.tail)


def line(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``l``: text within a line where verses stand together, or else a paragraph."""
    tag = "span" if local(parent_of(element)) in {"lg", "p", "ab", "head", "l"} else "p"
    turning.inside(element, made(to, tag, element), depth)


def quote(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``quote``, ``q``, ``said``: a quotation of blocks with who is quoted, or one within a line."""
    parent = parent_of(element)
    bibls = [child for child in element if local(child) == "bibl"]
    bibls += turning.attributions.pop(element, ())
    has_blocks = any(local(child) in BLOCKS for child in element)
    if not (has_blocks or local(parent) in AMONG_BLOCKS):
        quoted(turning, element, to, depth)
        return
    new = made(to, "blockquote", element)
    turning.inside(element, new, depth, frozenset(bibls))
    for bibl in bibls:
        turning.inside(bibl, made(new, "footer", bibl), depth)


def quoted(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """A quotation within a line, in quotation marks if the text has none."""
    last = next(to.iterchildren(reversed=True), None)
    before = (to.text if last is None else last.tail) or ""
    marked = text_of(element).startswith(_QUOTES) or before.rstrip(LINE).endswith(_QUOTES)
    turning.inside(element, made(to, "span" if marked else "q", element), depth)


def cit(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``cit``: what is beside the first quotation says whose it is, unless that is within a line."""
    quotes = [child for child in element if local(child) in {"quote", "q"}]
    inline = local(parent_of(element)) not in AMONG_BLOCKS
    bibls = [child for child in element if local(child) == "bibl"]
    if not quotes or (inline and not any(local(each) in BLOCKS for quote in quotes for each in quote)):
        bibls = []
    else:
        turning.attributions[quotes[0]] = bibls
    turning.inside(element, made(to, "span" if inline else "section", element), depth, frozenset(bibls))


def apart(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``byline``, ``titlePart``, ``docImprint`` …: a paragraph, unless it stands in one."""
    is_apart = local(parent_of(element)) in _OF_PARAGRAPHS
    turning.inside(element, made(to, "p" if is_apart else "span", element), depth)


_OF_PARAGRAPHS = frozenset((*DIVISIONS, "front", "body", "back", "titlePage", "docTitle", "opener", "floatingText"))


def listing(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``list``: items, terms with what they mean, or related stories; its heads are headings."""
    kind = element.get("type") or ""
    told = {kind, *(element.get("rend") or "").split()}
    heads = [child for child in element if local(child) == "head"]
    if kind == "related":
        _related(turning, element, to, depth, heads)
        return
    for head in heads:
        turning.inside(head, made(to, f"h{min(depth + 1, 6)}", head), depth)
    if any(local(child) == "label" for child in element):
        new = made(to, "dl", element)
        for child in element:
            if local(child) in {"label", "item"}:
                turning.inside(child, made(new, "dt" if local(child) == "label" else "dd", child), depth)
        return
    new = made(to, "ol" if told & {"ordered", "numbered"} else "ul", element)
    _items(turning, element, new, depth, heads)


def _items(turning: Turning, element: Element, new: Element, depth: int, heads: list[Element]) -> None:
    skipped = [*heads, *(child for child in element if rend(child) == "none")]
    turning.inside(element, new, depth, frozenset(skipped))


def _related(turning: Turning, element: Element, to: Element, depth: int, heads: list[Element]) -> None:
    new = made(to, "aside", element)
    new.set("class", f"related {new.get('class', '')}".strip())
    for head in heads:
        turning.inside(head, made(new, "h2", head), depth)
    _items(turning, element, etree.SubElement(new, "ul"), depth, heads)
