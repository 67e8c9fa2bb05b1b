"""Native markup of a format that stands within other blocks, such as a card in an item of a list, as HTML and back."""

from __future__ import annotations

from attrs import evolve

from newsformat import Block, List, Quote, Raw
from newsformat.markup.html import unescaped
from newsformat.markup.xml import quoted
from newsformat.plugin import lazily, rebuilt


_CARD = lazily(r'<div data-([a-z-]+)-card="([^"]*)"></div>')


def with_native_as_html(block: Block, space: str) -> Block:
    """Return *block*, with the native markup of *space* in it as HTML that `with_native_of_html` knows."""

    def as_html(raw: Raw) -> Raw:
        if raw.space != space:
            return raw
        return evolve(raw, space="html", value=f"<div data-{space}-card={quoted(raw.value)}></div>")

    return rebuilt(block, {Raw: as_html})


def with_native_of_html(blocks: tuple[Block, ...], space: str) -> tuple[Block, ...]:
    """Return *blocks* with the native markup of *space* that was in them."""

    def as_native(raw: Raw) -> Raw:
        card = _CARD.fullmatch(raw.value) if raw.space == "html" else None
        return evolve(raw, space=space, value=unescaped(card[2])) if card and card[1] == space else raw

    return tuple([rebuilt(block, {Raw: as_native}) for block in blocks]) if any(map(_may_hold, blocks)) else blocks


def _may_hold(block: Block) -> bool:
    return isinstance(block, Raw | Quote | List)
