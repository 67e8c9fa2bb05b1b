"""Reads the blocks of a NITF body: paragraphs, headings, quotations, lists, preformatted text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

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
    Related,
    RelatedLink,
    Rendition,
    Rule,
    Style,
    Text,
)
from newsformat.markup.xml import Element, all_text, extent_in, new_element
from newsformat.plugin import inlines, line, maker, plain
from newsformat_nitf._readers._escaped_html import content_in
from newsformat_nitf._readers._flow import BLOCKS, Flow, blocks_in
from newsformat_nitf._readers._languages import in_language_of
from newsformat_nitf._readers._media_reader import read_media
from newsformat_nitf._readers._reading import LOOKS, Reading, is_blank, language_of, name_of, own
from newsformat_nitf._readers._running_text import runs_in, runs_in_language
from newsformat_nitf._readers._table_reader import read_nitf_table, read_table


_LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


def _heading(element: Element, reading: Reading) -> Iterable[Block]:
    content = runs_in(element, reading)
    if not content:
        return ()
    level = _LEVELS.get(name_of(element), 2)
    if not element.keys():
        return (_heading_of(content, level),)
    digit = own(element, "level") or ""
    level = int(digit) if len(digit) == 1 and digit in "123456" else level
    return (_heading_of(content, level, language=language_of(element)),)


_heading_of = maker(Heading)


def _quote(element: Element, reading: Reading) -> Iterable[Block]:
    attribution: Inlines = ()
    reading.leave_out(element, frozenset(("quote-source", "nowrap")))
    flow = Flow(reading)
    flow.text(element.text, ())
    for child in element:
        if name_of(child) == "credit" and not attribution:
            attribution = runs_in_language(child, reading)
        else:
            flow.element(child, ())
        flow.text(child.tail, ())
    flow.end()
    source = line(element.get("quote-source") or "")
    if attribution and source not in plain(attribution):
        reading.left_out("of a quotation with a credit, its quote-source is not kept", element)
    attribution = attribution or inlines(source)
    return [Quote(flow.blocks, attribution, language=language_of(element))] if flow.blocks or attribution else []


def _list(element: Element, reading: Reading) -> Iterable[Block]:
    if own(element, "block") == "related":
        return [_related(element, reading)]
    if (first := element.get("seqnum")) is not None:
        reading.keep(new_element(element.tag, {"seqnum": first}), "the attribute seqnum of <ol> is not kept")
    reading.leave_out(element, _SEQNUM)
    items: list[tuple[Block, ...]] = []
    stray = Flow(reading)
    stray.text(element.text, ())
    for child in element:
        if name_of(child) == "li":
            reading.leave_out(child)
            items.append(_item(child, reading))
        else:
            stray.element(child, ())
        stray.text(child.tail, ())
    stray.end()
    if stray.blocks:  # usually a list that belongs to the preceding item
        items[-1:] = [(*(items[-1] if items else ()), *stray.blocks)]
    items = [item for item in items if item]
    return [List(items, ordered=name_of(element) == "ol", language=language_of(element))] if items else []


_SEQNUM = frozenset(("seqnum",))


def _item(element: Element, reading: Reading) -> tuple[Block, ...]:
    return tuple(in_language_of(element, blocks_in(element, reading)))


def _related(element: Element, reading: Reading) -> Related:
    """Read a list written by newsformat, with one related link per item."""
    links = []
    for item in element:
        link = next((child for child in item if name_of(child) == "a"), None)
        if name_of(item) == "li":
            href = reading.href(link, "href") if link is not None else ""
            links.append(RelatedLink(all_text(item), href))
    return Related(links, own(element, "title") or "", language=language_of(element))


def _definitions(element: Element, reading: Reading) -> Iterable[Block]:
    """Read ``dl``: each term with its descriptions is an item, with the term in bold."""
    items: list[list[Block]] = []
    above = ""
    for child in element:
        name = name_of(child)
        if name not in {"dt", "dd"}:
            continue
        if not items or (name == "dt" and above != "dt"):
            items.append([])
        found = blocks_in(child, reading, (Style.STRONG,) if name == "dt" else ())
        items[-1] += in_language_of(child, found)
        above = name
    items = [item for item in items if item]
    if items:
        reading.note("a definition list read as a list", element)
    return [List([tuple(item) for item in items], language=language_of(element))] if items else []


def _preformatted(element: Element, reading: Reading) -> Iterable[Block]:
    text = all_text(element)
    if any(name_of(child) for child in element):
        reading.left_out("the markup in preformatted text left out", element)
    return [Preformatted(text, language=language_of(element))] if not is_blank(text) else []


def _rule(element: Element, _: Reading) -> Iterable[Block]:
    return [Rule(language=language_of(element))]


def _block(element: Element, reading: Reading) -> Iterable[Block]:
    """Read ``block``: mere grouping, unless it holds related stories."""
    if own(element, "block") == "related":
        return _titled(element, blocks_in(element, reading))
    if reading.is_apart(element):
        return ()
    found = content_in(element, reading)
    blocks = _links(found) if reading.is_related(element) else found
    reading.leave_out(element, frozenset() if blocks is found else LOOKS)
    return in_language_of(element, blocks)


def _titled(element: Element, blocks: Sequence[Block]) -> Iterable[Block]:
    """Return *blocks*, the links in *element*, under its heading; unchanged if not all of them are links."""
    title = line(plain(blocks[0].content)) if blocks and isinstance(blocks[0], Heading) else ""
    rest = blocks[1:] if title else blocks
    links = [block for block in rest if isinstance(block, Related)] or [Related(())]
    if len(links) > 1 or any(block not in links for block in rest):
        return in_language_of(element, blocks)
    return [evolve(link, title=title or link.title, language=language_of(element) or link.language) for link in links]


def _links(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return *blocks* as related links under their heading, if each paragraph or item is one link.

    It is unchanged if a link has a title, the heading is a link, or one of them has a language of its own.
    """
    above = blocks[0] if blocks else None
    title = line(plain(above.content)) if isinstance(above, Heading) else ""
    if isinstance(above, Heading) and above != Heading(title, level=above.level):
        return blocks
    links = []
    for block in _items(blocks[1:] if title else blocks):
        match block:
            case Paragraph(content=(Text(text=text, marks=(Link(href=href, title=""), *looks)),), language="") if all(
                isinstance(run, Style) for run in looks
            ):
                links.append(RelatedLink(text, href))
            case _:
                return blocks
    return [Related(links, title)] if links else blocks


def _items(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield *blocks*, replacing lists by the blocks of their items."""
    for block in blocks:
        if isinstance(block, List) and not block.language:
            for item in block.items:
                yield from item
        else:
            yield block


def _image(element: Element, reading: Reading) -> Iterable[Block]:
    """Read ``img``: an HTML element, but found in NITF."""
    reading.leave_out(element, _OF_IMAGES)
    href = reading.href(element, "src") or reading.href(element, "source")
    width, height = (extent_in(element, side, reading.report) for side in ("width", "height"))
    sized = (Rendition(href=href, width=width, height=height),) if width or height else ()
    found = Media(href, caption=runs_in(element, reading), alt=line(element.get("alt") or ""), renditions=sized)
    return [found] if found != Media() else []


def _figure(element: Element, reading: Reading) -> Iterable[Block]:
    """Read ``figure``: an HTML element, but found in NITF; a single picture takes the caption beside it."""
    flow = Flow(reading)
    caption: Inlines = ()
    for child in element:
        if name_of(child) == "figcaption" and not caption:
            caption = runs_in_language(child, reading)
        else:
            flow.element(child, ())
    flow.end()
    match flow.blocks:
        case [Media(caption=()) as media]:
            return [evolve(media, caption=caption)]
        case blocks:
            return [*blocks, *([Paragraph(caption)] if caption else [])]


_OF_IMAGES = frozenset(("src", "source", "alt", "width", "height"))


def _frame(element: Element, reading: Reading) -> Iterable[Block]:
    """Read ``iframe``: an HTML element, but found in NITF."""
    href = reading.href(element, "src")
    return [Embed(href)] if href else []


BLOCKS.update(
    {
        **dict.fromkeys(("hl1", "hl2", *_LEVELS), _heading),
        "bq": _quote,
        "blockquote": _quote,
        "ul": _list,
        "ol": _list,
        "dl": _definitions,
        "table": read_table,
        "nitf-table": read_nitf_table,
        "pre": _preformatted,
        "hr": _rule,
        "media": read_media,
        "block": _block,
        "img": _image,
        "figure": _figure,
        "iframe": _frame,
    }
)
