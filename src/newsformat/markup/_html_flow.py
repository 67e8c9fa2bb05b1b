"""What an HTML walk fills: blocks, and the running text of the block that is being read."""

from __future__ import annotations

from collections.abc import Callable

from newsformat._blocks import Block, Paragraph
from newsformat._inline import Inline, Inlines, Text, inlines
from newsformat._report import Report
from newsformat.markup._tree import Element, line_of
from newsformat.markup._urls import taken


_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

Make = Callable[[Inlines, str], Block]


class Reading:
    """One walk: its report, and the address that relative ones start from."""

    __slots__ = ("_noted", "base", "report")

    def __init__(self, report: Report, base: str) -> None:
        self.report, self.base = report, base
        self._noted: set[str] = set()

    def note(self, message: str, element: Element) -> None:
        """Say *message* once, with the line of the first place."""
        if message not in self._noted:
            self._noted.add(message)
            self.report.note(message, line=line_of(element))

    def address(self, element: Element, name: str) -> str:
        """Return the address in the attribute *name*, ``""`` if there is none that is safe."""
        value = element.get(name)
        if not value:
            return ""
        url = taken(value, self.base)
        if not url and value.strip():
            self.note(f"left out an unsafe address in <{name_of(element)} {name}>", element)
        return url


def name_of(element: Element) -> str:
    """Return the local name, in lower case."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def language_of(element: Element) -> str | None:
    """Return what the element says of its language, `None` if nothing."""
    if not element.keys():
        return None
    language = element.get("lang")
    return element.get(_XML_LANG) if language is None else language


def classes(element: Element) -> frozenset[str]:
    """Return the class names of *element*, in lower case."""
    value = element.get("class")
    return frozenset(value.lower().split()) if value else frozenset()


def paragraph(content: Inlines, language: str) -> Block:
    """Make what running text is unless an element says otherwise."""
    return Paragraph(content, language=language)


class Flow:
    """Blocks as they are found, and runs that are not yet a block.

    *make* turns the runs into a block when it ends; *language* is what elements around say.
    """

    __slots__ = ("blocks", "language", "lifted", "make", "runs")

    def __init__(self, language: str = "") -> None:
        self.blocks: list[Block] = []
        self.runs: list[Inline] = []
        self.lifted: list[Block] = []
        self.make: Make = paragraph
        self.language = language

    def end(self) -> None:
        """End the block of running text, if there is one."""
        if self.runs:
            if content := inlines(self.runs):
                self.blocks.append(self.make(content, self.language))
            self.runs = []
        if self.lifted:
            self.blocks += self.lifted
            self.lifted = []

    def block(self, block: Block) -> None:
        """Put *block* after what was there."""
        self.end()
        self.blocks.append(block)

    def lift(self, block: Block) -> None:
        """Put *block* beside the running text it stands in: before it, if no text was yet, else after it."""
        if any(type(run) is Text and run.text.strip() for run in self.runs):
            self.lifted.append(block)
        else:
            self.blocks.append(block)
