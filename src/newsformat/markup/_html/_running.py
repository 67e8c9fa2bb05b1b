"""Elements of running text: paragraphs, headings, marks."""

from __future__ import annotations

from functools import partial

from attrs import evolve

from newsformat._blocks import Block, Heading, Media, Paragraph, Quote
from newsformat._frozen import maker
from newsformat._inline import BREAK, Link, Mention, Style, text_run
from newsformat._text import address, line
from newsformat.markup._html._flow import (
    Action,
    Flow,
    Make,
    Marks,
    Reading,
    add_text,
    content_of,
    is_marked_empty,
    language_in,
    make_paragraph,
    walk,
    with_language,
    with_mark,
)
from newsformat.markup._html._formulas import formula_once, is_formula
from newsformat.markup._html._media import read_captioned, read_embed, report_background
from newsformat.markup._html._style_marks import with_style_marks
from newsformat.markup._html._trees import WORDS, Element, convert_title_button, name_of
from newsformat.markup.pictures import with_linked_file


STYLES = {
    Style.EMPHASIS: "em i",
    Style.STRONG: "strong b",
    Style.UNDERLINE: "u ins",
    Style.STRIKE: "s del strike",
    Style.SUBSCRIPT: "sub",
    Style.SUPERSCRIPT: "sup",
    Style.CODE: "code kbd samp tt",
}
NEUTRAL = frozenset(
    [
        "abbr",
        "acronym",
        "bdi",
        "bdo",
        "big",
        "cite",
        "data",
        "dfn",
        "font",
        "label",
        "mark",
        "nobr",
        "rb",
        "ruby",
        "rtc",
        "small",
        "span",
        "time",
        "var",
        "wbr",
        "x-o-p",  # <o:p> of Word
    ]
)


def paragraph() -> Action:
    """Return the action for ``p``."""
    return _block(make_paragraph, looks=True)


def heading(level: int) -> Action:
    """Return the action for ``h1`` to ``h6``."""
    read = _block(partial(_heading, level=level))

    def action(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
        convert_title_button(element)
        read(reading, element, flow, marks)

    return action


_heading = maker(Heading)


def _block(make: Make, *, looks: bool = False) -> Action:
    """Return an action for a block of running text. Nested blocks, which only XML can contain, divide it.

    If *looks*, all of its text gets the marks of its ``style``.
    """

    def action(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
        if flow.runs or flow.lifted:
            flow.end(spaces=False)
        language = flow.language
        if element.keys():
            language = language_in(reading, element, flow)
            marks = with_style_marks(element, marks) if looks else marks
        # By far the most frequent case
        if not len(element) and (text := line(element.text or "")) and not text.isspace():
            flow.blocks.append(make((text_run(text, marks),), language=language))
            return
        outer = flow.language, flow.make
        flow.language, flow.make = language, make
        before = len(flow.blocks)
        walk(reading, element, flow, marks)
        flow.end(spaces=is_marked_empty(element))
        if len(flow.blocks) == before and is_marked_empty(element):
            flow.blocks.append(make((), language=language))
        flow.language, flow.make = outer

    return action


def transparent(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read a block without a meaning of its own, such as ``div``."""
    flow.end(spaces=False)
    outer = flow.language, flow.make
    if element.keys():
        flow.language = language_in(reading, element, flow)
    if "style" in element.attrib:
        report_background(reading, element)
    walk(reading, element, flow, marks)
    flow.end(spaces=False)
    flow.language, flow.make = outer


def inline(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read an element that adds at most a language or a mention, such as ``span``."""
    if element is reading.closing_cite_element:
        reading.attribution_of_cite = content_of(reading, element)
        return
    name = name_of(element)
    if name == "cite" and (quotation := _quotation_before(element, flow)) is not None:
        attribution, extra = content_of(reading, element)
        flow.blocks[-1:] = [evolve(quotation, attribution=attribution), *extra]
        return
    if name not in NEUTRAL:
        if not _is_known(reading, element, flow, name):
            return
        if len(element) == 0 and (attribute := _addressed(element)):  # as in <ft-content url="…">text
            if not any(type(mark) is Link for mark in marks):
                _link_to(attribute, reading, element, flow, marks)
                return
            reading.left_out(f"the address of <{name}> within a link left out", element)
    if element.keys():
        for unread in _UNREAD:
            if (value := element.get(unread)) and value != element.text:
                reading.left_out(f"the {unread} of <{name}> left out", element)
        if (key := element.get("data-mention")) is not None:
            marks = with_mark(Mention(key), marks)
        marks = with_style_marks(element, with_language(reading, element, marks))
        if is_formula(element.get("class", "")):
            formula_once(reading, element, flow, marks)
            return
    walk(reading, element, flow, marks)


def _quotation_before(element: Element, flow: Flow) -> Quote | None:
    """Return the quotation directly before *element*, if it has no attribution yet."""
    last = flow.blocks[-1] if flow.blocks and not flow.has_text() else None
    if isinstance(last, Quote) and not last.attribution and not (element.tail or "").strip():
        return last
    return None


_UNREAD = ("title", "datetime", "value")


def _addressed(element: Element) -> str:
    """Return the attribute of *element*, a custom one, with the address that it links to, or ``""``."""
    return next((name for name in ("href", "url") if (element.get(name) or "").strip()), "")


def _is_known(reading: Reading, element: Element, flow: Flow, name: str) -> bool:
    """Does *element* have content to read? One with only an address is read here, as an embed or a picture."""
    if len(element) or element.text:
        if "-" not in name or _is_prefixed(element, name):  # names with a hyphen are custom elements
            reading.note(f"the markup <{name}> is not known; its text kept", element)
        return True
    if element.get("src") and (embed := read_embed(reading, element, language_in(reading, element, flow))):
        flow.lift(embed)
    elif element.get("caption"):
        flow.lift(read_captioned(reading, element, language_in(reading, element, flow)))
    elif name == "astro-island":
        reading.note("<astro-island> left out: a script displays it", element)
    else:
        reading.left_out(f"<{name}> left out, it is not known", element)
    return False


def _is_prefixed(element: Element, name: str) -> bool:
    """Is it an element of another vocabulary, with attributes of its own, unlike those of Word?"""
    return name.startswith("x-") and not name.startswith("x-st1-") and bool(element.keys())


def styled(style: Style) -> Action:
    """Return the action for ``em``, ``strong`` …"""

    def action(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
        marks = with_mark(style, marks)
        if element.keys():
            marks = with_style_marks(element, with_language(reading, element, marks))
        if len(element) == 0 and flow.runs and (text := element.text):
            flow.runs.append(text_run(text, marks))
        else:
            walk(reading, element, flow, marks)

    return action


_link = maker(Link)
_DOWNLOAD = "wp-block-file__button"  # displayed beside a link to the same file


def link(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``a``; without a safe address it is only text, and a button next to a link is left out."""
    _link_to("href", reading, element, flow, marks)


def _link_to(attribute: str, reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read *element*, a link to the address in *attribute*."""
    if (class_names := element.get("class")) and _DOWNLOAD in class_names:
        reading.note("a button to download a file left out", element)
        return
    marks = with_language(reading, element, marks)
    href = element.get(attribute)
    if href is not None and (not href.strip() or (href := reading.address(element, attribute))):
        marks = with_mark(_link(address(href), line(element.get("title") or "")), marks)
    if len(element) == 0 and flow.runs and (text := element.text):
        flow.runs.append(text_run(text, marks))
        return
    before = len(flow.runs), len(flow.blocks), len(flow.lifted)
    walk(reading, element, flow, marks)
    blocks = flow.blocks[before[1] :]
    if href and len(flow.runs) == before[0] and not any(isinstance(block, Paragraph) for block in blocks):
        if blocks or len(flow.lifted) > before[2]:
            shown = [*blocks, *flow.lifted[before[2] :]]
            if len(shown) != 1 or not _is_enlarged(flow.lifted or flow.blocks, href):
                reading.left_out("the link of a picture left out", element)
        elif href[0] != "#":
            reading.note("a link without content left out", element)


def _is_enlarged(blocks: list[Block], href: str) -> bool:
    """Add the file that a link leads to, if it is a picture, to the one at the end of *blocks*; was it added?"""
    picture = blocks[-1]
    enlarged = with_linked_file(picture, href) if isinstance(picture, Media) else None
    blocks[-1] = enlarged or picture
    return enlarged is not None


def line_break(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``br``; if it ends an empty line that is not marked as intended, the paragraph ends."""
    if not (flow.runs and reading.parts and not is_marked_empty(element) and flow.end_at_empty_line()):
        flow.runs.append(BREAK)


def quoted(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``q``, which browsers show with quotation marks."""
    if element.get("cite"):
        reading.left_out("the address of a quotation left out", element)
    add_text("“", flow, marks)
    walk(reading, element, flow, with_language(reading, element, marks))
    add_text("”", flow, marks)


def ruby_text(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``rt``, a reading above the characters, in parentheses after them."""
    add_text("(", flow, marks)
    walk(reading, element, flow, marks)
    add_text(")", flow, marks)


def hidden(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Leave out elements that are not text, such as ``script``; a loss is reported if it may be news."""
    name = name_of(element)
    if name == "head" and not any(inner.keys() or (inner.text or "").strip() for inner in element.iter()):
        return  # many XHTML bodies contain such elements
    report = reading.note if name in _NO_NEWS else reading.left_out
    words = element.get(WORDS) if name == "svg" else ""
    report(f"the text of a drawing is left out: {words:.60}" if words else f"<{name}> left out", element)


_NO_NEWS = frozenset(("base", "button", "input", "link", "meta", "rp", "script", "select", "style", "textarea"))


def nothing(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Ignore a comment or a processing instruction."""


def entity(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read an entity that was not resolved, ``&name;``, as text."""
    add_text(element.text, flow, marks)
