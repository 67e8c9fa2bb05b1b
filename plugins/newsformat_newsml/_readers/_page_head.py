"""The head of a page: an ``h1`` with the item's headline, and what shares a ``header`` with it.

Agencies print it above the text of an ``inlineXML``, so that the page can be displayed as it is. The metadata hold all
of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from itertools import islice
from typing import Any

from attrs import frozen

from newsformat import Article, Block, Heading
from newsformat.markup.html import read_tree
from newsformat.markup.styles import is_heading
from newsformat.markup.xml import Element, all_text, line_of, local
from newsformat.plugin import Report, letters, plain
from newsformat_newsml._readers._draft import Draft


def without_head(blocks: tuple[Block, ...], page: Element, draft: Draft) -> tuple[Block, ...]:
    """Return *blocks*, the text of the ``body`` *page*, without those that repeat the headline of *draft*."""
    number = _in_header(blocks, page, draft) or _printed(blocks, draft)
    if number:
        message = "the text begins with the headline of the item, which is not part of it"
        draft.report.note(message, line=line_of(page))
        return blocks[number:]
    return blocks


@frozen(eq=False)
class Headed:
    """The content read from a page that may have a head, which depends on the item's metadata as well."""

    blocks: tuple[Block, ...] | None
    headline: str
    subhead: str

    def of(self, article: Article) -> tuple[Block, ...] | None:
        """Return the content in the context of *article*, if it was cached."""
        same = (self.headline, self.subhead) == (plain(article.headline), plain(article.subhead))
        return self.blocks if same else None


def to_remember(text: str, blocks: tuple[Block, ...] | None, values: Mapping[str, Any]) -> object:
    """Return what to cache for *text*, read as *blocks* in an item with the metadata *values*."""
    if "<h1" not in text and "<header" not in text:
        return blocks
    return Headed(blocks, plain(values.get("headline", ())), plain(values.get("subhead", ())))


def with_headings(page: Element) -> Element:
    """Return *page*, or a copy in which paragraphs with the class of a heading are headings.

    In the copy, a blank separates a marked-up dateline from the next word, which only its style set apart.
    """
    paragraphs = [*page.iterdescendants(_PARAGRAPH)]
    found = [
        number for number, paragraph in enumerate(paragraphs) if (style := paragraph.get("class")) and is_heading(style)
    ]
    glued = [number for number, paragraph in enumerate(paragraphs) if len(paragraph) and _is_glued(paragraph[0])]
    if not (found or glued):
        return page
    copied = deepcopy(page)
    copies = [*copied.iterdescendants(_PARAGRAPH)]
    for number in found:
        copies[number].tag = _PARAGRAPH.replace("}p", "}h2")
    for number in glued:
        copies[number][0].tail = f" {copies[number][0].tail}"
    return copied


def _is_glued(part: Element) -> bool:
    """Is *part* a dateline that is followed by a word without a blank?"""
    return part.get("class") == "dateline" and (part.tail or "")[:1].isalnum() and not all_text(part)[-1:].isspace()


_PARAGRAPH = "{http://www.w3.org/1999/xhtml}p"


def _in_header(blocks: tuple[Block, ...], page: Element, draft: Draft) -> int:
    """Return how many *blocks* the ``header`` at the top of *page* comprises, if it holds the headline."""
    first = _first_in(page)
    if first is None or local(first) != "header":
        return 0
    if not any(_prints(block, draft, "headline") for block in blocks[:_LOOKED]):
        return 0
    head = read_tree(first, Report(heard=False))
    has_headline = any(_prints(block, draft, "headline") for block in head)
    return len(head) if has_headline and blocks[: len(head)] == head else 0


def _first_in(page: Element) -> Element | None:
    """Return the first element of *page*, or of the ``article`` that is all of it; `None` if text comes first."""
    parts = [*islice(page.iterchildren("*"), 2)]
    if not parts or (page.text or "").strip():
        return None
    if local(page) == "body" and len(parts) == 1 and local(parts[0]) in _WRAPPERS:
        return None if (parts[0].tail or "").strip() else _first_in(parts[0])
    return parts[0]


_WRAPPERS = frozenset(("article", "main"))
_LOOKED = 9  # blocks at the top that are searched for the headline


def _printed(blocks: tuple[Block, ...], draft: Draft) -> int:
    """Return how many *blocks* at the top are the headline and the subhead."""
    if not blocks or not _prints(blocks[0], draft, "headline"):
        return 0
    return 2 if len(blocks) > 1 and _prints(blocks[1], draft, "subhead") else 1


def _prints(block: Block, draft: Draft, name: str) -> bool:
    if not isinstance(block, Heading):
        return False
    printed = plain(draft.values.get(name, ()))
    return printed != "" and (
        plain(block.content) == printed or letters(plain(block.content)) == letters(printed) != ""
    )
