"""Collects running text and blocks in document order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from typing import Any, Final, TypeAlias

from attrs import evolve

from newsformat import Block, EditorsNote, Heading, Inline, Inlines, Paragraph, Text
from newsformat.markup.html import read_html
from newsformat.markup.styles import is_heading
from newsformat.markup.xml import Element, all_text, text_of
from newsformat.plugin import BREAK, inlines, line, maker, rebuilt
from newsformat_nitf._names import NITF
from newsformat_nitf._readers._enriched_text import ENRICHED, Action, unknown
from newsformat_nitf._readers._languages import in_language_of
from newsformat_nitf._readers._parts import has_markup, repeats_message
from newsformat_nitf._readers._parts import note as note_in
from newsformat_nitf._readers._reading import BLANK, Marks, Reading, html_in, is_blank, language_of, local_name, name_of
from newsformat_nitf._shapes import known_shapes


_DEEPEST = 100  # nesting depth below which only text is read

Maker: TypeAlias = "Callable[[Element, Reading], Iterable[Block]]"
BLOCKS: dict[str, Maker] = {}
CONTAINERS = frozenset(
    (
        *("content", "hedline", "datasource", "body.content", "body", "body.head", "byline", "dateline"),
        *("abstract", "body.end", "tagline", "bibliography", "div", "section", "dd", "dt", "li"),
        *("tr", "td", "th", "tbody", "caption"),
    )
)
_SUBJECTS = frozenset(("key-list", "tobject"))
_EMPTY = frozenset(("table-reference", "nitf-table-metadata"))
_NO_TEXT = frozenset(("script", "style"))  # of HTML, intended for programs


class Flow:
    """Collects blocks; running text between them becomes paragraphs."""

    __slots__ = ("blocks", "reading", "runs")

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.blocks: list[Block] = []
        self.runs: list[Inline] = []

    @classmethod
    def of(cls, element: Element, reading: Reading) -> list[Block]:
        """Return *element* itself as blocks."""
        flow = cls(reading)
        flow.element(element, ())
        flow.end()
        return flow.blocks

    def walk(self, element: Element, marks: Marks) -> None:
        """Read the content of *element*."""
        reading = self.reading
        if reading.depth > _DEEPEST:
            reading.left_out("nested so deeply that only the text was read", element)
            self.text(all_text(element), marks)
            return
        reading.depth += 1
        if text := element.text:
            self.text(text, marks)
        for child in element:
            action_of(child.tag)(self, child, marks)
            if (tail := child.tail) and (self.runs or tail.strip(BLANK)):
                self.runs.append(Text(tail, marks) if marks else run_of(tail))
        reading.depth -= 1

    def text(self, text: str | None, marks: Marks) -> None:
        """Add *text* to the current paragraph; white space alone does not begin one."""
        if text and (self.runs or not is_blank(text)):
            self.runs.append(Text(text, marks) if marks else run_of(text))

    def end(self) -> None:
        """End the open paragraph."""
        if self.runs:
            runs, self.runs = self.runs, []
            if content := inlines(runs):
                self.blocks.append(paragraph_of(content))

    def element(self, element: Element, marks: Marks) -> None:
        """Read *element*, whatever its name."""
        action_of(element.tag)(self, element, marks)


paragraph_of = maker(Paragraph)
run_of = maker(Text)


@lru_cache(maxsize=1024)
def action_of(tag: Any) -> Action:
    """Return the function that reads elements with this *tag*."""
    name = local_name(tag)
    if name in ENRICHED:
        return ENRICHED[name]
    if name == "p":
        return _paragraph
    if name in BLOCKS:
        return partial(_block, BLOCKS[name])
    if name == "note":
        return _note
    if name == "fn":
        return _footnote
    if name == "tagline":
        return _tagline
    if name in CONTAINERS:
        return _container
    if name in _SUBJECTS:
        return _about
    if name in _EMPTY:
        return _leave_out
    if name in _NO_TEXT:
        return _program
    return _unknown_element if name else _nothing


def _paragraph(flow: Flow, element: Element, marks: Marks) -> None:
    """Read ``p``, by far the most frequent element."""
    if flow.runs:
        flow.end()
    language, before = "", len(flow.blocks)
    if (keys := element.keys()) and keys != _ONLY_CLASS:
        flow.reading.leave_out(element, _attributes_implied_by_place(flow, element))
        language = language_of(element)
    if not (marks or len(element)):
        if html := html_in(element, flow.reading):
            flow.blocks += in_language_of(element, read_html(html, flow.reading.report))
        elif (text := element.text) and (text := line(text)):
            flow.blocks.append(paragraph_of((run_of(text),), language=language))
    elif not marks and all([child.tag in _BREAKS and not len(child) for child in element]):  # noqa: C419 -- twice as fast
        if content := _lines(element, flow.reading.wrapped):
            flow.blocks.append(paragraph_of(content, language=language))
    else:
        first = len(flow.blocks)
        flow.walk(element, marks)
        flow.end()
        if language:
            flow.blocks[first:] = in_language_of(element, flow.blocks[first:])
    if keys and (name := element.get("class")) and is_heading(name) and len(flow.blocks) == before + 1:
        flow.blocks[before] = _headed(flow.blocks[before])


def _headed(block: Block) -> Block:
    """Return *block* as a heading, if it is a paragraph."""
    return Heading(block.content, 2, language=block.language) if type(block) is Paragraph else block


def _attributes_implied_by_place(flow: Flow, element: Element) -> frozenset[str]:
    """Return the attributes implied by the position of *element*: the first paragraph is the lede."""
    is_first = not any(type(block) is Paragraph for block in flow.blocks)
    return _LEDE if element.get("lede") in _IS_FIRST[is_first] else frozenset()


_LEDE = frozenset(("lede",))
_IS_FIRST = (frozenset(("false", "")), frozenset(("true",)))
_ONLY_CLASS = ["class"]


_BREAKS = frozenset(("br", f"{{{NITF}}}br"))


def _lines(element: Element, wrapped: bool) -> Inlines:  # noqa: FBT001 -- as `Reading.wrapped`
    """Return the lines of an element that should hold only text; line breaks, invalid in it, are accepted."""
    texts = [element.text or ""]
    for child in element:
        if child.text and not is_blank(child.text):
            texts.append(child.text)
        texts.append(child.tail or "")
    if wrapped:
        return inlines(" ".join(texts))
    runs: list[Inline] = []
    for name in texts:
        if text := line(name):
            runs.append(run_of(text))
        runs.append(BREAK)
    return inlines(runs)


def _block(make: Maker, flow: Flow, element: Element, marks: Marks) -> None:
    flow.end()
    flow.blocks += make(element, flow.reading)


def _container(flow: Flow, element: Element, marks: Marks) -> None:
    flow.end()
    first = len(flow.blocks)
    flow.walk(element, marks)
    flow.end()
    flow.blocks[first:] = in_language_of(element, flow.blocks[first:])


def _footnote(flow: Flow, element: Element, marks: Marks) -> None:
    flow.reading.note("a footnote is read in its place, as a part of the text", element)
    _container(flow, element, marks)


def _note(flow: Flow, element: Element, marks: Marks) -> None:
    """Read ``note``: for editors if it is not for publication, otherwise part of the text."""
    if element.get("type") == "npa":
        flow.end()
        if (found := note_in(element)).text:
            flow.reading.notes.append(found)
            flow.reading.leave_out_language(element)
        if has_markup(element):
            flow.reading.left_out("the markup in a note to editors is not kept", element)
    else:
        flow.reading.leave_out(element, _STANDARD if element.get("type") == "std" else frozenset())
        _container(flow, element, marks)


_STANDARD = frozenset(("type",))


def _tagline(flow: Flow, element: Element, marks: Marks) -> None:
    """Read ``tagline`` as the last paragraph, unless it is for editors."""
    if element.get("type") == "npa":
        flow.end()
        flow.reading.notes.append(EditorsNote(text=text_of(element), role="tagline"))
        if has_markup(element):
            flow.reading.left_out("the markup in a tagline that is not for publication is not kept", element)
    elif repeats_message(element, flow.reading):
        flow.reading.note(REPEATED, element)
    else:
        _container(flow, element, marks)


REPEATED: Final = "the tagline says what an ed-msg says to editors, and is not part of the text"


def _unknown_element(flow: Flow, element: Element, marks: Marks) -> None:
    """Read an element that is unknown, or not valid here: among blocks as a block, in running text as a part."""
    name = name_of(element)
    if name in known_shapes():
        flow.reading.note(f"only the text of <{name}> is read here", element)
    else:
        flow.reading.note(f"<{name}> is not an element of NITF; its content is read", element)
    parent = element.getparent()
    if parent is not None and name_of(parent) in _OF_BLOCKS:
        flow.end()
        unknown(flow, element, marks)
        flow.end()
    else:
        before = element.getprevious()
        if before is not None and not before.tail:
            flow.text(" ", marks)  # nothing else separates it from the preceding text
        unknown(flow, element, marks)


_OF_BLOCKS = frozenset(
    ("custom-table", "body.content", "block", "body.end", "body", "bq", "content", "note", "div", "section")
)


def _about(flow: Flow, element: Element, marks: Marks) -> None:
    """Collect a block's statement on its subject, for the reader of the whole document."""
    if flow.reading.about is None:
        _leave_out(flow, element, marks)
    else:
        flow.reading.about.append(element)


def _leave_out(flow: Flow, element: Element, marks: Marks) -> None:
    flow.reading.keep(element, f"<{name_of(element)}> in the body is not kept")


def _program(flow: Flow, element: Element, marks: Marks) -> None:
    flow.reading.left_out(f"<{name_of(element)}> in the body is left out, which is not text", element)


def _nothing(flow: Flow, element: Element, marks: Marks) -> None:
    """Ignore a comment or processing instruction."""


def blocks_in(element: Element, reading: Reading, marks: Marks = ()) -> list[Block]:
    """Return the content of *element*, including HTML given as text, as blocks with *marks*."""
    if not len(element) and (html := html_in(element, reading)):
        return [*_marked(read_html(html, reading.report), marks)]
    flow = Flow(reading)
    flow.walk(element, marks)
    flow.end()
    return flow.blocks


def _marked(blocks: tuple[Block, ...], marks: Marks) -> tuple[Block, ...]:
    def mark(text: Text) -> Text:
        return evolve(text, marks=(*text.marks, *marks))

    return rebuilt(blocks, {Text: mark}) if marks else blocks
