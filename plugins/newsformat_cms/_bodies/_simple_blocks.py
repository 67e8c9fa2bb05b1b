"""Reduces a block to blocks that any editor has: paragraphs, headings, and lists of paragraphs and lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile

from newsformat import (
    Block,
    Embed,
    Heading,
    Inlines,
    Link,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    ReadError,
    Related,
    RelatedLink,
    Rule,
    Table,
    Text,
    plain,
)
from newsformat.markup.html import read_html, safe_url
from newsformat.plugin import Report, broken, inlines, on_lines


def simpler(block: Block) -> list[Block]:
    """Return the visible content of *block*."""
    match block:
        case Paragraph() | Heading():
            return [block]
        case Quote():
            return [*simplified(block.content), *_attributed(block)]
        case List():
            return [List([blocks for item in block.items if (blocks := _item(item))], block.ordered)]
        case Media():
            return [*_linked(block.href, block.alt), *below(block)]
        case Table():
            return [*_paragraph(block.caption), *[Paragraph(runs) for row in block.rows if (runs := _row(row))]]
        case Embed():
            return _linked(block.href)
        case Related():
            return [*_paragraph(inlines(block.title)), List([[Paragraph(_link(link))] for link in block.links])]
        case Raw(space="html" | "xhtml"):
            return simplified(
                inner_block for inner_block in _understood(block.value) if not isinstance(inner_block, Raw)
            )
        case Preformatted():
            return [Paragraph(_lines(block.text))]
        case Rule() | Raw():
            return []


def flat(block: List) -> List:
    """Return a list with one paragraph per item, in which nested lists are lines."""
    return List([[Paragraph(runs)] for item in block.items if (runs := lines_of(item))], block.ordered)


def _item(blocks: tuple[Block, ...]) -> list[Block]:
    """Return the visible content of an item: a paragraph, and the lists below it."""
    lists = [*takewhile(lambda block: isinstance(block, List), reversed(blocks))][::-1]
    above = lines_of(blocks[: len(blocks) - len(lists)])
    if not above:
        return [Paragraph(runs)] if (runs := lines_of(blocks)) else []
    return [Paragraph(above), *[block for block in simplified(lists) if not isinstance(block, List) or block.items]]


def _attributed(quote: Quote) -> list[Paragraph]:
    return [Paragraph([Text("— "), *quote.attribution])] if quote.attribution else []


def simplified(blocks: Iterable[Block]) -> list[Block]:
    """Return the visible content of *blocks*."""
    return [inner_block for block in blocks for inner_block in simpler(block)]


def lines_of(blocks: Iterable[Block]) -> Inlines:
    """Return the visible content of *blocks* as running text, one line each."""
    return on_lines([*_shown_lines(blocks)])


def _shown_lines(blocks: Iterable[Block]) -> Iterator[Inlines]:
    for block in blocks:
        match block:
            case Paragraph(content=content) | Heading(content=content):
                yield content
            case List(items=items):
                yield from map(lines_of, items)
            case Quote(content=inner):
                yield from _shown_lines(inner)
                yield from [paragraph.content for paragraph in _attributed(block)]
            case _:
                yield from _shown_lines(simpler(block))


def below(media: Media) -> list[Block]:
    """Return the text printed below a picture."""
    return _paragraph(credited(media))


def credited(media: Media) -> Inlines:
    """Return the caption of a picture followed by its credit, as printed."""
    credit = [Text(f" ({media.credit})" if media.caption else media.credit)] if media.credit else []
    return inlines([*media.caption, *credit])


def _paragraph(runs: Inlines) -> list[Block]:
    return [Paragraph(runs)] if runs else []


def _linked(href: str, text: str = "") -> list[Block]:
    if not href:
        return _paragraph(inlines(text))
    return [Paragraph([Text(text or href, [Link(href)] if safe_url(href) else ())])]


def _link(link: RelatedLink) -> Inlines:
    return inlines([Text(link.text or link.href, [Link(link.href)] if link.href and safe_url(link.href) else ())])


def _row(row: Iterable[Inlines]) -> Inlines:
    return inlines(" | ".join(text for cell in row if (text := plain(cell).replace("\n", " "))))


def _lines(text: str) -> Inlines:
    return inlines(broken(text))


def _understood(html: str) -> tuple[Block, ...]:
    try:
        return read_html(html, Report(heard=False))
    except ReadError:
        return ()
