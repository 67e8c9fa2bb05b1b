"""The walk through HTML, and its results: blocks, and the running text of the current block."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, TypeAlias

from newsformat._blocks import (
    Block,
    Embed,
    Heading,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rule,
    Table,
)
from newsformat._frozen import maker
from newsformat._inline import (
    Inline,
    Inlines,
    Lang,
    Link,
    Mark,
    Style,
    Text,
    canonical,
    inlines,
    is_blank,
    on_lines,
    text_run,
)
from newsformat._report import Report
from newsformat._text import seam, tag
from newsformat.markup._html._trees import Element, line_of, name_of
from newsformat.markup._urls import resolved_url
from newsformat.markup._xml._tree import XML_LANG


_RELEVANT = frozenset("loO{")  # first letters of relevant attributes
_BLANK = " \t\n\r\f\v"

Marks: TypeAlias = tuple[Mark, ...]
Action: TypeAlias = Callable[["Reading", Element, "Flow", Marks], None]


class Make(Protocol):
    """Makes a block of running text that is already canonical."""

    def __call__(self, content: Inlines, *, language: str) -> Paragraph | Heading: ...


class Reading:
    """State of one walk: the report, the base of relative addresses, and the actions by kind of element.

    *figure_content* is the current child of a figure, *noscript_picture* the last picture of a ``noscript``;
    *closing_cite_element* is the element with the current quotation's attribution, and *attribution_of_cite* its
    content; *parts* is whether an empty line separates paragraphs, as it does except in single texts such as cells.
    """

    __slots__ = (
        "_noted",
        "action",
        "attribution_of_cite",
        "base",
        "closing_cite_element",
        "figure_content",
        "noscript_picture",
        "parts",
        "report",
    )

    def __init__(self, report: Report, base: str, action: Callable[[object], Action]) -> None:
        self.report, self.base, self.action = report, base, action
        self.figure_content: Element | None = None
        self.noscript_picture: Block | None = None
        self.closing_cite_element: Element | None = None
        self.attribution_of_cite: tuple[Inlines, list[Block]] = (), []
        self.parts = True
        self._noted: set[str] = set()

    def note(self, message: str, element: Element) -> None:
        """Add the remark *message* once, with the line of its first occurrence."""
        self._report_once(self.report.note, message, element)

    def left_out(self, message: str, element: Element) -> None:
        """Report a loss once, with the line of its first occurrence."""
        self._report_once(self.report.left_out, message, element)

    def _report_once(self, add: Callable[..., None], message: str, element: Element) -> None:
        if message not in self._noted:
            self._noted.add(message)
            add(message, line=line_of(element))

    def address(self, element: Element, name: str) -> str:
        """Return the address in the attribute *name*, or ``""`` if there is no safe one."""
        value = element.get(name)
        if not value:
            return ""
        url = resolved_url(value, self.base)
        if not url and value.strip():
            self.left_out(f"an unsafe address in <{name_of(element)} {name}> left out", element)
        return url

    def language(self, element: Element) -> str | None:
        """Return the language declared by *element*, or `None`."""
        language = None
        for key in element.keys():  # noqa: SIM118 -- an element is no dictionary, and iterates over its children
            if key[:1] not in _RELEVANT:  # by far the most frequent case
                continue
            if key == "lang" or (key == XML_LANG and language is None):
                language = tag(element.get(key) or "")
            elif key[:2] in {"on", "On", "ON"}:
                self.note("event handlers left out", element)
        return language


def classes(element: Element) -> frozenset[str]:
    """Return the class names of *element*, in lower case."""
    value = element.get("class")
    return frozenset(value.lower().split()) if value else frozenset()


def is_marked_empty(element: Element) -> bool:
    """Is *element*, which has no content, kept on purpose? Those of editors are mere leftovers."""
    return "empty" in classes(element)


make_paragraph = maker(Paragraph)


class Flow:
    """Collects blocks, and runs that are not yet a block.

    *make* turns the runs into a block at its end; *language* is inherited from enclosing elements.
    """

    __slots__ = ("_bare", "blocks", "language", "lifted", "make", "places", "runs")

    def __init__(self, language: str = "") -> None:
        self.blocks: list[Block] = []
        self.runs: list[Inline] = []
        self._bare = 0  # number of leading runs known to hold no text
        self.lifted: list[Block] = []
        self.places: list[int] = []  # their positions in the runs
        self.make: Make = make_paragraph
        self.language = language

    def end(self, *, spaces: bool = True) -> None:
        """End the current block of running text, if any; one with only no-break *spaces* may be dropped."""
        if self.runs:
            runs = _with_blanks_between(self.runs, self.places) if self.places else self.runs
            content = inlines(_without_last_blank(runs))
            if content and (spaces or not is_blank(content)):
                self.blocks.append(self.make(content, language=self.language))
            self.runs, self._bare = [], 0
        if self.lifted:
            self.blocks += self.lifted
            self.lifted, self.places = [], []

    def end_at_empty_line(self) -> bool:
        """End the paragraph if its last line is empty or only no-break spaces; return whether it was ended."""
        runs = self.runs
        index = len(runs) - 1
        while index >= 0 and type(run := runs[index]) is Text and (not run.text or run.text.isspace()):
            index -= 1
        if index < 0 or type(runs[index]) is Text or self.make is not make_paragraph:
            return False
        del runs[index:]
        self.end(spaces=False)
        return True

    def block(self, block: Block) -> None:
        """Append *block*."""
        self.end(spaces=False)
        self.blocks.append(block)

    def lift(self, block: Block) -> None:
        """Put *block* before the current running text if it has no text yet, else after it."""
        if self.has_text():
            self.lifted.append(block)
            self.places.append(len(self.runs))
        else:
            self.blocks.append(block)

    def has_text(self) -> bool:
        """Is there any text in the block that is being read?"""
        runs = self.runs
        while self._bare < len(runs):
            if type(run := runs[self._bare]) is Text and run.text.strip(_BLANK):
                return True
            self._bare += 1
        return False


def _with_blanks_between(runs: list[Inline], places: list[int]) -> list[Inline]:
    """Return *runs* with a blank at each of *places* where lifting a block would otherwise join two words."""
    result: list[Inline] = []
    done = 0
    for place in dict.fromkeys(places):
        result += runs[done:place]
        done = place
        above, below = runs[place - 1 : place + 1] if place < len(runs) else (None, None)
        if type(above) is Text and type(below) is Text and not above.text[-1].isspace() and below.text[0].isalnum():
            result += [Text(" ")] if seam(above.text, below.text) else []
    return result + runs[done:]


def _without_last_blank(runs: list[Inline]) -> list[Inline]:
    last = runs[-1]
    if type(last) is Text and last.text[-1] in _BLANK and (text := last.text.rstrip(_BLANK)):
        return [*runs[:-1], text_run(text, last.marks)]
    return runs


def walk(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Add the content of *element* to *flow*, its text under *marks*."""
    action = reading.action
    text = element.text
    if text:
        if not flow.runs:
            text = text.lstrip(_BLANK)
        if text:
            flow.runs.append(text_run(text, marks))
    for child in element:
        action(child.tag)(reading, child, flow, marks)
        text = child.tail
        if text:
            if not flow.runs:
                text = text.lstrip(_BLANK)
            if text:
                flow.runs.append(text_run(text, marks))


def add_text(text: str | None, flow: Flow, marks: Marks) -> None:
    """Add *text* between elements."""
    if text and not flow.runs:
        text = text.lstrip(_BLANK)
    if text:
        flow.runs.append(text_run(text, marks))


def blocks_in(
    reading: Reading, element: Element, language: str = "", marks: Marks = (), *, spaces: bool = True
) -> list[Block]:
    """Return the blocks in *element*; one with only no-break *spaces* may be dropped."""
    flow = Flow(language)
    walk(reading, element, flow, marks)
    flow.end(spaces=spaces)
    return flow.blocks


def blocks_of_one(reading: Reading, element: Element, language: str = "", marks: Marks = ()) -> list[Block]:
    """Return the blocks in *element*, a single text in which an empty line does not separate paragraphs."""
    outer, reading.parts = reading.parts, False
    blocks = blocks_in(reading, element, language, marks)
    reading.parts = outer
    return blocks


def with_mark(mark: Mark, marks: Marks) -> Marks:
    """Return *marks* with *mark* added inside them; of two links, the inner one counts."""
    if not marks:
        return (mark,)
    if type(mark) is Style and type(marks[-1]) is not Style:  # styles are innermost
        return (*marks, mark)
    return canonical((mark, *marks))


def with_language(reading: Reading, element: Element, marks: Marks) -> Marks:
    """Return *marks* with the language that *element* names."""
    language = reading.language(element)
    return marks if language is None else with_mark(Lang(language), marks)


def language_in(reading: Reading, element: Element, flow: Flow) -> str:
    """Return the language of a block: its own, else that of the elements around."""
    language = reading.language(element)
    return flow.language if language is None else language


# Blocks as running text -----------------------------------------------------


def content_of(reading: Reading, element: Element, marks: Marks = ()) -> tuple[Inlines, list[Block]]:
    """Return the content of *element* as running text in its language, blocks as lines, and anything else in it."""
    return lines_of(reading, element, with_language(reading, element, marks))


def lines_of(reading: Reading, element: Element, marks: Marks) -> tuple[Inlines, list[Block]]:
    """Return the content of *element* as running text under *marks*, and anything else in it."""
    if len(element) == 0:
        alone = element.text or ""
        return inlines((text_run(alone, marks),) if marks else alone), []
    texts: list[Inlines] = []
    extra: list[Block] = []
    _flatten(blocks_of_one(reading, element, marks=marks), texts, extra)
    if len(texts) == 1:
        return texts[0], extra
    return on_lines(filter(None, texts)), extra


def _flatten(blocks: Iterable[Block], texts: list[Inlines], extra: list[Block]) -> None:
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                texts.append(block.content)
            case Quote():
                _flatten(block.content, texts, extra)
                texts.append(block.attribution)
            case List():
                for item in block.items:
                    _flatten(item, texts, extra)
            case Table():
                texts += [block.caption, *[cell for row in block.rows for cell in row]]
            case Preformatted():
                texts += [inlines(part) for part in block.text.split("\n")]
            case Related():
                texts += [inlines(block.title), *[_related_text(link) for link in block.links]]
            case Media() | Embed() | Raw():
                extra.append(block)
            case Rule():
                pass


def _related_text(link: RelatedLink) -> Inlines:
    return inlines([Text(link.text, (Link(link.href),) if link.href else ())])
