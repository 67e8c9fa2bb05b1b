"""Running text with mentions → one text, and the places of the mentions in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple, assert_never

from newsformat import (
    Block,
    Embed,
    Heading,
    Inlines,
    LineBreak,
    List,
    Media,
    Mention,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    Rule,
    Table,
    Text,
)
from newsformat.plugin import Report
from newsformat_annotations._layout import BETWEEN, Layout


class Marked(NamedTuple):
    """A text, and its *mentions* in order: start, end and key of each."""

    text: str
    mentions: list[tuple[int, int, str]]


def marked(body: Iterable[Block], report: Report) -> Marked:
    """Return the text of *body* as in `Article.text`, in the layout that a reader gives it."""
    texts: list[str] = []
    mentions: list[tuple[int, int, str]] = []
    start = 0
    for number, block in enumerate(body):
        for runs in _leaves(block):
            text, found = _leaf(runs, report, f"body[{number}]")
            if not text:
                continue
            texts.append(text)
            mentions += [(start + begin, start + end, key) for begin, end, key in found]
            start += len(text) + len(BETWEEN)
    return Marked(BETWEEN.join(texts), mentions)


def _leaf(runs: Inlines, report: Report, where: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Return the text of *runs*, and the mentions in it; runs with the same key around a line break are one."""
    parts: list[str] = []
    mentions: list[tuple[int, int, str]] = []
    place = broken = 0
    for run in runs:
        if isinstance(run, LineBreak):
            if broken and broken == place:
                report.lost("inline.break", where=where, why="an empty line would end the paragraph")
                continue
            parts.append("\n")
            place = broken = place + 1
            continue
        key = _key(run)
        parts.append(run.text)
        end = place + len(run.text)
        if key is not None:
            before = mentions[-1] if mentions else None
            if before and before[2] == key and before[1] == place - (place == broken):
                mentions[-1] = (before[0], end, key)
            else:
                mentions.append((place, end, key))
        place = end
    text = "".join(parts)
    return (text, mentions) if mentions else (Layout(text).text, mentions)


def _key(run: Text) -> str | None:
    for mark in run.marks:
        if type(mark) is Mention:
            return mark.key
    return None


def _leaves(block: Block) -> Iterator[Inlines]:
    """Yield the running texts in *block* that are part of `Article.text`."""
    match block:
        case Paragraph() | Heading():
            yield block.content
        case Quote():
            yield from chain.from_iterable(map(_leaves, block.content))
            yield block.attribution
        case List():
            for item in block.items:
                yield from chain.from_iterable(map(_leaves, item))
        case Table():
            yield tuple(_cells(block))
        case Preformatted():
            yield (Text(block.text),)
        case Media() | Related() | Embed() | Rule() | Raw():
            pass
        case _:
            assert_never(block)


def _cells(table: Table) -> Iterator[Text | LineBreak]:
    """Yield the cells of *table*, separated by blanks within a row and by line breaks between rows."""
    filled = [[cell for cell in row if cell] for row in table.rows]
    for number, row in enumerate([row for row in filled if row]):
        if number:
            yield LineBreak()
        for place, cell in enumerate(row):
            if place:
                yield Text(" ")
            yield from cell
