"""``<figure>`` and what stands in one: pictures with captions, embeds, quotations, tables."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from newsformat._blocks import Block, Embed, Media, Paragraph, Quote, Related, RelatedLink, Table
from newsformat._text import line
from newsformat.markup._html._flow import Flow, Marks, Reading, add_text, classes, content_of, language_in
from newsformat.markup._html._media import foreign_of, read_embed, read_media, without_credit
from newsformat.markup._html._trees import Element, inside, name_of, text_of


_EMOJI = frozenset(("emoji", "wp-smiley"))


def picture(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """``img``, ``picture``, ``video``, ``audio``: a block beside the text; an emoji is text."""
    if classes(element) & _EMOJI and element.get("alt"):
        add_text(element.get("alt"), flow, marks)
    elif found := read_media(reading, element, language_in(reading, element, flow)):
        flow.lift(found)


def embed(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """``iframe``, ``embed``, ``object``."""
    if found := read_embed(reading, element, language_in(reading, element, flow)):
        flow.lift(found)


def figure(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """``figure``: its ``figcaption`` goes to the first block that can have one, or to a picture that is not there."""
    language = language_in(reading, element, flow)
    if "embed" in classes(element) and all(name_of(each) == "a" for each in inside(element)):
        flow.block(_own_embed(reading, element, language))
        return
    if "kg-bookmark-card" in classes(element) and (found := _bookmark(reading, element, language)):
        flow.block(found)
        return
    inner = Flow(language)
    captions = []
    add_text(element.text, inner, marks)
    for child in element:
        if name_of(child) == "figcaption":
            captions.append(child)
        else:
            reading.shown = child
            reading.action(child.tag)(reading, child, inner, marks)
        add_text(child.tail, inner, marks)
    inner.end()
    shown = inner.blocks or [Media(language=language) for caption in captions[:1] if text_of(caption)]
    blocks: Iterable[Block] = [_as_said(element, block) for block in shown]
    for caption in captions:
        blocks = _captioned(reading, list(blocks), caption)
    flow.end()
    flow.blocks += blocks


def _own_embed(reading: Reading, element: Element, language: str) -> Embed:
    links = [reading.address(each, "href") for each in inside(element)]
    href = links[0] if links else ""
    told = text_of(element)
    if told not in {"", href, line(element[0].get("href") or "") if links else ""}:
        reading.left_out(f"the text in an embed left out: {told:.60}", element)
    if more := [each for each in links[1:] if each != href]:
        reading.left_out(f"further links in an embed left out: {more[0]:.60}", element)
    return Embed(href, html=element.get("data-html") or "", language=language)


def _bookmark(reading: Reading, element: Element, language: str) -> Related | None:
    """Return the page that a bookmark of Ghost shows; its description and pictures are of that page."""
    link = next((each for each in inside(element) if name_of(each) == "a" and each.get("href")), None)
    titles = [text_of(each) for each in inside(element) if "kg-bookmark-title" in classes(each)]
    href = "" if link is None else reading.address(link, "href")
    if not href:
        return None
    reading.left_out("what a bookmark shows of a page beside its title left out", element)
    return Related([RelatedLink(next(filter(None, titles), "") or href, href)], language=language)


def _as_said(figure: Element, block: Block) -> Block:
    """Return *block* with what a figure of ours says of it."""
    if isinstance(block, Media) and figure.keys():
        kind = figure.get("data-kind")
        return evolve(block, kind=block.kind if kind is None else kind, foreign=foreign_of(figure))
    return block


def _captioned(reading: Reading, blocks: list[Block], figcaption: Element) -> list[Block]:
    """Give the first block that can have it the caption; if none can, it is a paragraph after them."""
    figcaption, credit, rights = without_credit(figcaption)
    caption, extra = content_of(reading, figcaption)
    for index, block in enumerate(blocks):
        match block:
            case Media() if not block.caption:
                new: Block = evolve(block, caption=caption, credit=credit or block.credit, rights=rights)
            case Quote() if not (block.attribution or credit or rights):
                new = evolve(block, attribution=caption)
            case Table() if not (block.caption or credit or rights):
                new = evolve(block, caption=caption)
            case _:
                continue
        return [*blocks[:index], new, *blocks[index + 1 :], *extra]
    texts = [Paragraph(text) for text in (caption, credit, rights) if text]
    return [*blocks, *texts, *extra]
