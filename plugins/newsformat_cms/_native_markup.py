"""Converts native markup nested in blocks, such as a card in a list item, to HTML and back."""

from __future__ import annotations

from attrs import evolve

from newsformat import Block, List, Quote, Raw
from newsformat.markup.html import unescaped
from newsformat.markup.xml import quoted
from newsformat.plugin import lazily, rebuilt


_CARD = lazily(r'<div data-([a-z-]+)-card="([^"]*)"></div>')


def with_native_as_html(block: Block, space: str) -> Block:
    """Return *block* with nested native markup of *space* as HTML for `with_native_of_html`."""

    def as_html(raw: Raw) -> Raw:
        if raw.space != space:
            return raw
        return evolve(raw, space="html", value=f"<div data-{space}-card={quoted(raw.value)}></div>")

    return rebuilt(block, {Raw: as_html})


def with_native_of_html(blocks: tuple[Block, ...], space: str) -> tuple[Block, ...]:
    """Return *blocks* with such HTML converted back to native markup of *space*."""

    def as_native(raw: Raw) -> Raw:
        card = _CARD.fullmatch(raw.value) if raw.space == "html" else None
        return evolve(raw, space=space, value=unescaped(card[2])) if card and card[1] == space else raw

    return tuple([rebuilt(block, {Raw: as_native}) for block in blocks]) if any(map(_may_hold, blocks)) else blocks


def _may_hold(block: Block) -> bool:
    return isinstance(block, Raw | Quote | List)
