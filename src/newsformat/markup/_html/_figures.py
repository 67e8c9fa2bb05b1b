"""``<figure>`` and its content: pictures with captions, embeds, quotations, tables."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Any

from attrs import evolve

from newsformat._blocks import Block, Embed, Media, Paragraph, Quote, Related, RelatedLink, Table
from newsformat._inline import Inlines
from newsformat._text import line
from newsformat.markup._html._flow import Flow, Marks, Reading, add_text, classes, content_of, language_in
from newsformat.markup._html._media import (
    foreign_of,
    is_credit,
    is_filler,
    read_background,
    read_embed,
    read_media,
    report_text,
    without_credit,
)
from newsformat.markup._html._running import hidden
from newsformat.markup._html._trees import WORDS, Element, all_text, inside, name_of, text_of
from newsformat.markup._html._write_media import SOURCE_TYPE


CAPTIONED = frozenset(("wp-caption", "img_caption"))
"""Classes of what WordPress and Joomla have for ``<figure>``."""
_CAPTIONS = frozenset(("wp-caption-text", "wp-caption-dd", "img_caption"))
_EMOJI = frozenset(("emoji", "wp-smiley"))


def picture(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``img``, ``picture``, ``video`` or ``audio`` as a block next to the text, but an emoji as text."""
    if classes(element) & _EMOJI and element.get("alt"):
        add_text(element.get("alt"), flow, marks)
    elif media := read_media(reading, element, language_in(reading, element, flow)):
        last = (flow.lifted or flow.blocks)[-1:]
        if last and last[0] is reading.noscript_picture and isinstance(last[0], Media) and last[0].href == media.href:
            reading.note("the picture in <noscript> is left out, since it is also shown after it", element)
            (flow.lifted or flow.blocks).pop()
        flow.lift(media)


def embed(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``iframe``, ``embed``, ``object``, or ``oembed`` of CKEditor."""
    if block := read_embed(reading, element, language_in(reading, element, flow)):
        flow.lift(block)


def noscript(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read the pictures in ``noscript``, unless a script shows one in their place, before or after it."""
    pictures = [inner for inner in inside(element) if name_of(inner) == "img"]
    if not pictures or text_of(element):
        hidden(reading, element, flow, marks)
        return
    if words := element.get(WORDS):
        report_text(reading, element, words)
    before = (flow.lifted or flow.blocks)[-1:]
    if before and isinstance(before[0], Media) and (flow.lifted or not flow.has_text()):
        if before[0].href and not is_filler(before[0].href):
            _report_repeated(reading, element, pictures, before[0])
            return
        (flow.lifted or flow.blocks).pop()
    for image in pictures:
        picture(reading, image, flow, marks)
    reading.noscript_picture = next(iter((flow.lifted or flow.blocks)[-1:]), None)


def _report_repeated(reading: Reading, element: Element, pictures: list[Element], shown: Media) -> None:
    known = {shown.href, *[rendition.href for rendition in shown.renditions]}
    if all(reading.address(image, "src") in {"", *known} for image in pictures):
        reading.note("the picture in <noscript> is left out, since it is also shown before it", element)
    else:
        reading.left_out("the content of <noscript>, which replaces the picture before it, is left out", element)


def figure(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``figure``: its caption goes to the first block that can have one, or to an empty picture."""
    language = language_in(reading, element, flow)
    if "embed" in classes(element) and all(name_of(inner) == "a" for inner in inside(element)):
        flow.block(_newsformat_embed(reading, element, language))
        return
    if "kg-bookmark-card" in classes(element) and (bookmark := _bookmark(reading, element, language)):
        flow.block(bookmark)
        return
    inner = Flow(language)
    captions, credits = [], []
    add_text(element.text, inner, marks)
    for child in element:
        if name_of(child) == "figcaption" or classes(child) & _CAPTIONS:
            captions.append(child)
        elif is_credit(child):
            credits.append(all_text(child))
        else:
            reading.figure_content = child
            reading.action(child.tag)(reading, child, inner, marks)
        add_text(child.tail, inner, marks)
    inner.end()
    if not any(isinstance(block, Media) for block in inner.blocks):
        inner.blocks += filter(
            None, [read_background(reading, part, language) for part in _own_parts(element) if part.get("style")]
        )
    shown = inner.blocks or [Media(language=language) for caption in captions[:1] if text_of(caption)]
    flow.end()
    flow.blocks += _with_credits(_with_captions(reading, _with_own_data(element, shown), captions), credits)


def _own_parts(figure: Element) -> Iterator[Element]:
    """Yield the elements in *figure*, except those of nested figures, which are read separately."""
    waiting = [*reversed(figure)]
    while waiting:
        element = waiting.pop()
        yield element
        if name_of(element) != "figure":
            waiting += reversed(element)


def _with_credits(blocks: list[Block], credits: Iterable[str]) -> list[Block]:
    """Assign each credit next to a caption to the first picture without one; any others become paragraphs."""
    for credit in credits:
        for index, block in enumerate(blocks):
            if isinstance(block, Media) and not block.credit:
                blocks[index] = evolve(block, credit=line(credit))
                break
        else:
            blocks.append(Paragraph(credit))
    return blocks


def _newsformat_embed(reading: Reading, element: Element, language: str) -> Embed:
    links = [reading.address(inner, "href") for inner in inside(element)]
    href = links[0] if links else ""
    own_text = text_of(element)
    if own_text not in {"", href, line(element[0].get("href") or "") if links else ""}:
        reading.left_out(f"the text in an embed left out: {own_text:.60}", element)
    if more := [link for link in links[1:] if link != href]:
        reading.left_out(f"further links in an embed left out: {more[0]:.60}", element)
    return Embed(href, html=element.get("data-html") or "", language=language)


def _bookmark(reading: Reading, element: Element, language: str) -> Related | None:
    """Return the page that a bookmark of Ghost shows; its description and pictures belong to that page."""
    link = next((inner for inner in inside(element) if name_of(inner) == "a" and inner.get("href")), None)
    titles = [text_of(inner) for inner in inside(element) if "kg-bookmark-title" in classes(inner)]
    href = "" if link is None else reading.address(link, "href")
    if not href:
        return None
    reading.left_out("left out, what a bookmark shows beside the title of its page", element)
    return Related([RelatedLink(next(filter(None, titles), "") or href, href)], language=language)


def _with_own_data(figure: Element, blocks: list[Block]) -> list[Block]:
    """Return *blocks* with the data in newsformat's own figure added to its pictures and films."""
    own_data: dict[str, Any] = {
        "kind": figure.get("data-kind"),
        "digital_source_type": figure.get(SOURCE_TYPE) or None,
        "foreign": foreign_of(figure) or None,
    }
    own_data = {name: value for name, value in own_data.items() if value is not None}
    return (
        [evolve(block, **own_data) if isinstance(block, Media) else block for block in blocks] if own_data else blocks
    )


def _with_captions(reading: Reading, blocks: list[Block], captions: list[Element]) -> list[Block]:
    """Give each caption to the first of *blocks* that can have it; if none can, it is a paragraph after them."""
    if not captions:
        return blocks
    new_blocks: list[Block] = []
    pictures, others = deque[int](), deque[int]()  # positions of those without one yet

    def add(blocks: Iterable[Block]) -> None:
        for block in blocks:
            match block:
                case Media(caption=()):
                    pictures.append(len(new_blocks))
                case Quote(attribution=()) | Table(caption=()):
                    others.append(len(new_blocks))
            new_blocks.append(block)

    add(blocks)
    for element in captions:
        figcaption, credit, rights = without_credit(element, is_of_picture=bool(pictures))
        caption, extra = content_of(reading, figcaption)
        if bare := [places for places in (pictures, *([] if credit or rights else [others])) if places]:
            first = min(bare, key=itemgetter(0))
            new_blocks[first[0]] = _with_caption(new_blocks[first[0]], caption, credit, rights)
            if caption:
                first.popleft()
        else:
            add(Paragraph(text) for text in (caption, credit, rights) if text)
        add(extra)
    return new_blocks


def _with_caption(block: Block, caption: Inlines, credit: str, rights: str) -> Block:
    match block:
        case Media():
            return evolve(block, caption=caption, credit=credit or block.credit, rights=rights or block.rights)
        case Quote():
            return evolve(block, attribution=caption)
        case Table():
            return evolve(block, caption=caption)
        case _:
            return block
