"""The text of an element as running text (a headline, a cell, a caption); blocks in it become lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain

from newsformat import (
    Block,
    Embed,
    Heading,
    Inline,
    Inlines,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Rule,
    Table,
    Text,
)
from newsformat.markup.html import read_html_inlines
from newsformat.markup.xml import Element
from newsformat.plugin import all_blocks, broken, inlines, line, on_lines, prose
from newsformat_nitf._readers._flow import Flow, run_of
from newsformat_nitf._readers._languages import in_own_language, marked
from newsformat_nitf._readers._reading import Reading, html_in, name_of


def runs_in(element: Element, reading: Reading) -> Inlines:
    """Return the text in *element* as running text, with a line per block; the caller handles its own language."""
    if not len(element):
        if html := html_in(element, reading):
            return read_html_inlines(html, reading.report)
        text = line(element.text or "")
        return (run_of(text),) if text else ()
    flow = Flow(reading)
    flow.walk(element, ())
    if not flow.blocks:
        return inlines(flow.runs)
    flow.end()
    for block in all_blocks(flow.blocks):
        if not isinstance(block, _RUNNING):
            became = "is not text" if isinstance(block, _SHOWN) else "became lines of text"
            say = reading.left_out if isinstance(block, _SHOWN) else reading.note
            say(f"a {type(block).__name__.lower()} in <{name_of(element)}> {became}", element)
    return on_lines(chain.from_iterable(lines_of(block, reading) for block in flow.blocks))


_RUNNING = (Paragraph, Heading, Preformatted)
_SHOWN = (Media, Embed, Rule)


def runs_in_language(element: Element, reading: Reading) -> Inlines:
    """Return the text in *element* as `runs_in` does, marked with its language."""
    return in_own_language(element, runs_in(element, reading), reading)


def lines_of(block: Block, reading: Reading) -> Iterator[Iterable[Inline]]:
    """Yield the lines of *block*: each item of a list and each row of a table begins a new one."""
    found = _lines_of(block, reading)
    return (marked(content, block.language, reading) for content in found) if block.language else found


def _lines_of(block: Block, reading: Reading) -> Iterator[Iterable[Inline]]:
    inner = partial(lines_of, reading=reading)
    match block:
        case Paragraph() | Heading():
            yield block.content
        case Preformatted():
            yield lines(block.text)
        case Quote():
            yield from chain.from_iterable(map(inner, block.content))
            yield from filter(None, (block.attribution,))
        case List():
            yield from chain.from_iterable(map(inner, chain.from_iterable(block.items)))
        case Table():
            yield from filter(None, (block.caption,))
            yield from [inlines([run for cell in row for run in (*cell, Text(" "))]) for row in block.rows]


def lines(text: str) -> list[Inline]:
    """Return *text* as running text with its line breaks."""
    return [*broken(prose(text))]
