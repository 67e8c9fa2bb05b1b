"""The head of a page: an ``h1`` with the headline of the item, and what stands in one ``header`` with it.

Agencies print it above the text of an ``inlineXML``, so that a page can be shown as it is. The item says all of it.
"""

from __future__ import annotations

from newsformat import Block, Heading
from newsformat.markup.html import read_tree
from newsformat.markup.xml import local
from newsformat.plugin import Report, plain
from newsformat_newsml._names import Element
from newsformat_newsml._readers._draft import Draft


def without_head(blocks: tuple[Block, ...], page: Element, draft: Draft) -> tuple[Block, ...]:
    """Return *blocks*, the text of the ``body`` *page*, without those that print the headline of *draft* once more."""
    number = _in_header(blocks, page, draft) or _printed(blocks, draft)
    if number:
        message = "the text begins with the headline of the item, which is no part of it"
        draft.report.note(message, line=page.sourceline)
        return blocks[number:]
    return blocks


def may_have_head(text: str) -> bool:
    """May a page in *text* begin with a head? Then what it says depends on the item, too."""
    return "<h1" in text or "<header" in text


def _in_header(blocks: tuple[Block, ...], page: Element, draft: Draft) -> int:
    """Return how many of *blocks* the ``header`` at the beginning of *page* is, if the headline is among them."""
    first = next(page.iterchildren("*"), None)
    if first is None or local(first) != "header" or (page.text or "").strip():
        return 0
    head = read_tree(first, Report())
    told = any(_prints(block, draft, "headline") for block in head)
    return len(head) if told and blocks[: len(head)] == head else 0


def _printed(blocks: tuple[Block, ...], draft: Draft) -> int:
    """Return how many of *blocks* are the headline and the subhead above the text."""
    if not blocks or not _prints(blocks[0], draft, "headline"):
        return 0
    return 2 if len(blocks) > 1 and _prints(blocks[1], draft, "subhead") else 1


def _prints(block: Block, draft: Draft, name: str) -> bool:
    said = plain(draft.values.get(name, ()))
    return bool(said) and isinstance(block, Heading) and plain(block.content) == said
