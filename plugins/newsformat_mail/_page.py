"""The HTML of a mail → blocks, without layout tables and hidden text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from newsformat import Block, Quote
from newsformat.markup.html import all_text, read_page, read_tree, read_tree_inlines, text_of
from newsformat.markup.xml import Element, take_out
from newsformat.plugin import Limits, Report, lazily, plain_line, shortened


_HIDDEN = lazily(
    r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|max-height\s*:\s*0|font-size\s*:\s*0(?![.\d]*[1-9])",
    re.IGNORECASE,
)
_SIGNATURES = lazily(
    r"(?<![\w-])(?:gmail_signature|moz-signature|signature|ms-outlook-mobile-signature)(?![\w-])", re.IGNORECASE
)
_CITED = lazily(r"(?<![\w-])(?:gmail_quote|gmail_extra|yahoo_quoted|moz-cite-prefix|gmail_attr)(?![\w-])")


def blocks_of(
    html: str, report: Report, limits: Limits, *, files: Mapping[str, str], answers: bool
) -> tuple[Block, ...]:
    """Return the blocks of *html*; *files* are the names of pictures by content ID (``cid:``).

    What a message that *answers* another quotes from it is left out.
    """
    page = read_page(html, report, limits=limits)
    _prune(page.body, report, answers=answers)
    _lay_flat(page.body)
    for picture in page.body.iter("img"):
        address = (picture.get("src") or "").strip()
        if address.lower().startswith("cid:"):
            picture.set("src", files.get(address[4:].strip("<>"), ""))
    return tuple(_unquoted(read_tree(page.body, report, limits=limits)))


# Removed elements --------------------------------------------------------------


def _prune(body: Element, report: Report, *, answers: bool) -> None:
    parents = [body]
    while parents:
        parent = parents.pop()
        if parent.tag in _WORD_ELEMENTS:
            parent.tag = "span"
        children = [*parent]
        gone = {id(child) for child in children if _is_left_out(child, report, answers=answers)}
        if gone:
            take_out(parent, gone)
        parents += [child for child in reversed(children) if id(child) not in gone]


_WORD_ELEMENTS = frozenset(("o:p", "x-o-p"))  # which Outlook puts at the end of paragraphs


def _is_left_out(child: Element, report: Report, *, answers: bool) -> bool:
    names = f"{child.get('class') or ''} {child.get('id') or ''}"
    text = ""
    if _HIDDEN.search(child.get("style") or "") or child.get("hidden") is not None:
        if text := _beginning_of_text(child):
            report.note(f"hidden text is left out: {text}")
        return True
    if _SIGNATURES.search(names):
        if text := _beginning_of_text(child):
            report.left_out(f"a signature is left out: {text}")
        return True
    if answers and (_CITED.search(names) or (child.tag == "blockquote" and child.get("type") == "cite")):
        if text := _beginning_of_text(child):
            report.left_out(f"a quotation from another message is left out: {text}")
        return True
    return False


def _beginning_of_text(element: Element) -> str:
    """Return the beginning of the text of *element*, its lines joined by blanks."""
    return shortened(plain_line(read_tree_inlines(element, Report(heard=False))))


def _unquoted(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield *blocks*; if they are one quotation with at most two blocks above it, yield its content."""
    quotes = [block for block in blocks if isinstance(block, Quote)]
    if len(quotes) != 1 or blocks[-1] is not quotes[0] or len(blocks) > _FEW_BLOCKS:
        yield from blocks
        return
    yield from blocks[:-1]
    yield from quotes[0].content


_FEW_BLOCKS = 3  # blocks

# Tables ------------------------------------------------------------------------

_TABLE_ELEMENTS = frozenset(("table", "tbody", "thead", "tfoot", "tr", "td", "th", "center"))
_LONG = 300  # characters; longer cells are layout


def _lay_flat(body: Element) -> None:
    """Turn layout tables into parts one below the other."""
    for table in [*body.iter("table")]:
        if _has_nested_table(table) or _is_layout(table):
            for part in [*_own_cells(table)]:
                part.tag = "div"
    for inner in body.iter("center"):
        inner.tag = "div"


def _has_nested_table(table: Element) -> bool:
    tables = table.iter("table")
    next(tables)
    return next(tables, None) is not None


def _own_cells(table: Element) -> Iterator[Element]:
    """Yield *table*, its rows and cells, without those of nested tables."""
    yield table
    for child in table:
        if child.tag in _TABLE_ELEMENTS and child.tag != "table":
            yield from _own_cells(child)


def _is_layout(table: Element) -> bool:
    if table.get("role") in {"presentation", "none"}:
        return True
    rows = [[cell for cell in row if cell.tag in {"td", "th"}] for row in table.iter("tr")]
    if any(cell.tag == "th" for row in rows for cell in row):
        return False
    filled = [sum(_has_something(cell) for cell in row) for row in rows]
    if max(filled, default=0) <= 1:
        return True
    return any(_is_long(cell) for row in rows for cell in row)


def _has_something(cell: Element) -> bool:
    return bool(text_of(cell).strip("\u00a0")) or next(cell.iter("img"), None) is not None


def _is_long(cell: Element) -> bool:
    heading = next((inner for inner in cell.iter() if inner.tag in {"h1", "h2", "h3"}), None)
    return heading is not None or len(all_text(cell)) > _LONG
