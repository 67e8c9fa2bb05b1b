"""The text of a component: HTML, Markdown, or plain text with styles and links for ranges."""

from __future__ import annotations

from typing import Any

from newsformat import Article, Block, Heading, Inlines, Link, Mark, Paragraph, Style, Text
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.json import Object
from newsformat.markup.members import objects_at, text_at
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.plugin import Limits, Report, inlines, on_lines
from newsformat_cms._markdown import read_markdown
from newsformat_cms._ranges import marked_runs


class Texts:
    """Reads the texts of a *document*, whose styles they refer to."""

    def __init__(self, document: Object, report: Report, limits: Limits) -> None:
        self.report, self.limits = report, limits
        self._format = text_at(document, "textFormat")
        styles = document.get("textStyles")
        self._styles: Object = styles if isinstance(styles, dict) else {}

    def blocks(self, component: Object) -> tuple[Block, ...]:
        """Return the blocks that the text of *component* is."""
        text = text_at(component, "text")
        match text_at(component, "format") or self._format:
            case "html":
                return read_html(text, self.report, limits=self.limits)
            case "markdown":
                return read_markdown(text)
            case _:
                ranged = self._ranged(component, text)
                if not ranged:
                    return read_paragraphs(text)
                return tuple([Paragraph(runs) for runs in _lines(text, ranged)])

    def running(self, component: Object) -> Inlines:
        """Return the text of *component* as running text, with line breaks between its blocks."""
        text = text_at(component, "text")
        match text_at(component, "format") or self._format:
            case "html":
                return read_html_inlines(text, limits=self.limits)
            case "markdown":
                lines = [_running_of(block) for block in read_markdown(text)]
            case _:
                lines = _lines(text, self._ranged(component, text))
        return on_lines(lines)

    def caption(self, value: Any) -> Inlines:
        """Return a caption, a string or an object with a text."""
        return self.running(value) if isinstance(value, dict) else inlines(value if isinstance(value, str) else "")

    def _ranged(self, component: Object, text: str) -> list[tuple[int, int, Mark]]:
        """Return the ranges of the text: start, end, and mark."""
        found: list[tuple[int, int, Mark]] = []
        for item in objects_at(component, "inlineTextStyles"):
            style = item.get("textStyle")
            style = self._styles.get(style) if isinstance(style, str) else style
            found += [(*_range(item, text), mark) for mark in _marks(style)]
        for item in objects_at(component, "additions"):
            if href := text_at(item, "URL"):
                found.append((*_range(item, text), Link(href)))
        return [entry for entry in found if entry[0] < entry[1]]


def _running_of(block: Block) -> Inlines:
    if isinstance(block, Paragraph | Heading):
        return block.content
    return inlines(" ".join(Article(body=[block]).text.split("\n")))


def _range(range_: Object, text: str) -> tuple[int, int]:
    start, length = range_.get("rangeStart", 0), range_.get("rangeLength", 0)
    if type(start) is not int or type(length) is not int:
        return 0, 0
    return max(start, 0), min(start + length, len(text))


def _marks(style: Any) -> list[Mark]:
    """Return the visible marks of a style: bold, italic, underlined, struck, raised or lowered."""
    if not isinstance(style, dict):
        return []
    font = text_at(style, "fontName").lower()
    weight = style.get("fontWeight")
    seen = {
        Style.STRONG: "bold" in font or "black" in font or weight in _BOLD,
        Style.EMPHASIS: "italic" in font or text_at(style, "fontStyle") in {"italic", "oblique"},
        Style.UNDERLINE: bool(style.get("underline")),
        Style.STRIKE: bool(style.get("strikethrough")),
        Style.SUPERSCRIPT: style.get("verticalAlignment") == "superscript",
        Style.SUBSCRIPT: style.get("verticalAlignment") == "subscript",
    }
    return [mark for mark, is_seen in seen.items() if is_seen]


_BOLD = ("bold", "bolder", "semibold", "heavy", "black", 600, 700, 800, 900)


def _lines(text: str, ranged: list[tuple[int, int, Mark]]) -> list[Inlines]:
    """Return each line of the text with its marks."""
    lines: list[list[Text]] = [[]]
    for run in marked_runs(text, ranged):
        first, *rest = run.text.split("\n")
        lines[-1].append(Text(first, run.marks))
        lines += [[Text(part, run.marks)] for part in rest]
    return [result for line in lines if (result := inlines(line))]
