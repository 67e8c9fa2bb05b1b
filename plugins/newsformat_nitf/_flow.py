"""Running text and blocks, as they come."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from newsformat import Block, Heading, Inline, Inlines, Paragraph, Preformatted, Text
from newsformat.plugin import BREAK, inlines, prose
from newsformat_nitf._enriched import ENRICHED, unknown
from newsformat_nitf._reading import Element, Marks, Reading, language_of, name_of


_DEEPEST = 100  # elements in elements; below that, only their text is read

Maker: TypeAlias = "Callable[[Element, Reading], Iterable[Block]]"
BLOCKS: dict[str, Maker] = {}
CONTAINERS = frozenset(
    (
        *("note", "content", "fn", "hedline", "datasource", "body.content", "body", "body.head", "byline", "dateline"),
        *("copyrite", "abstract", "body.end", "tagline", "bibliography", "div", "section", "dd", "dt", "li"),
        *("tr", "td", "th", "tbody", "caption"),
    )
)
_EMPTY = frozenset(("key-list", "tobject", "table-reference", "nitf-table-metadata"))


class Flow:
    """Collects blocks; running text between them becomes paragraphs."""

    __slots__ = ("blocks", "reading", "runs")

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.blocks: list[Block] = []
        self.runs: list[Inline] = []

    def walk(self, element: Element, marks: Marks) -> None:
        """Read all that is in *element*."""
        reading = self.reading
        if reading.depth > _DEEPEST:
            reading.note("nested so deeply that only the text was read", element)
            self.text("".join(element.itertext("*")), marks)
            return
        reading.depth += 1
        if element.text:
            self.runs.append(Text(element.text, marks))
        for child in element:
            self.element(child, marks)
            if child.tail:
                self.runs.append(Text(child.tail, marks))
        reading.depth -= 1

    def text(self, text: str | None, marks: Marks) -> None:
        """Add *text* to what runs."""
        if text:
            self.runs.append(Text(text, marks))

    def end(self) -> None:
        """End the paragraph that is open."""
        if self.runs:
            runs, self.runs = self.runs, []
            if content := inlines(runs):
                self.blocks.append(Paragraph(content))

    def element(self, element: Element, marks: Marks) -> None:
        """Read *element*, whatever it is."""
        name = name_of(element)
        if name in ENRICHED:
            ENRICHED[name](self, element, marks)
        elif name in BLOCKS:
            self.end()
            self.blocks += BLOCKS[name](element, self.reading)
        elif name in CONTAINERS:
            self.end()
            self.walk(element, marks)
            self.end()
        elif name in _EMPTY:
            self.reading.note(f"<{name}> in the body is not kept", element)
        elif name:
            unknown(self, element, marks)


def blocks_in(element: Element, reading: Reading, marks: Marks = ()) -> list[Block]:
    """Return what is in *element* as blocks."""
    flow = Flow(reading)
    flow.walk(element, marks)
    flow.end()
    return flow.blocks


def runs_in(element: Element, reading: Reading) -> Inlines:
    """Return all text in *element* as running text; blocks in it become lines."""
    if not len(element):
        return inlines(element.text or "")
    flow = Flow(reading)
    flow.walk(element, ())
    if not flow.blocks:
        return inlines(flow.runs)
    flow.end()
    runs: list[Inline] = []
    for block in flow.blocks:
        match block:
            case Paragraph() | Heading():
                content: Iterable[Inline] = block.content
            case Preformatted():
                content = lines(block.text)
            case _:
                reading.note(f"a {type(block).__name__.lower()} in <{name_of(element)}> is not kept", element)
                content = ()
        runs += [*([BREAK] if runs else []), *content]
    return inlines(runs)


def lines(text: str) -> list[Inline]:
    """Return *text* as running text with its line breaks."""
    runs: list[Inline] = []
    for each in prose(text).split("\n"):
        runs += [*([BREAK] if runs else []), Text(each)]
    return runs


def language(element: Element) -> str:
    """Return the language of a block."""
    return language_of(element)
