"""Blocks and inlines of Pandoc → HTML, from which `newsformat.markup.html` makes blocks of the model.

HTML can express any nesting of Pandoc's; of an unknown constructor only the content is read. Footnotes go to the end,
with their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from newsformat.markup.html import read_html, read_html_inlines, write_html, write_inlines
from newsformat.markup.members import items_at
from newsformat.plugin import Limits, Report, lazily
from newsformat_pandoc._attributes import (
    attributes_of,
    classes_of,
    fits_single_block,
    nodes_of,
    report_misplaced,
    start_of,
)
from newsformat_pandoc._names import PLAYERS, STYLES, Node
from newsformat_pandoc._tables import table
from newsformat_pandoc._unread import characters


_QUOTES = {"SingleQuote": ("‘", "’"), "DoubleQuote": ("“", "”")}
_BREAK = '<br class="empty">'  # the class keeps two of them from separating paragraphs
_HTML = frozenset(("html", "html4", "html5"))
_TAG = lazily(r"</?(?:a|abbr|b|bdi|br|cite|em|i|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>", re.IGNORECASE)
_TITLE_OF_FIGURE = "fig:"  # prefix of an image's title by which Pandoc before 3 marks a figure
_WITHOUT_ATTRIBUTES = frozenset(
    ("Para", "Plain", "BlockQuote", "BulletList", "OrderedList", "HorizontalRule")
)  # without attributes


class AsHtml:
    """Converts the elements of a Pandoc document to HTML; *report* gets what is left out."""

    def __init__(self, report: Report, limits: Limits) -> None:
        self._report, self._limits = report, limits
        self._notes: list[str] = []

    def document(self, blocks: Any) -> str:
        """Return the HTML of *blocks*, followed by their footnotes."""
        html = self.blocks(blocks)
        return html + "".join(self._notes)

    def blocks(self, nodes: Any) -> str:
        """Return the HTML of blocks."""
        return "".join(map(self._block, nodes_of(nodes, self._report)))

    def inlines(self, nodes: Any) -> str:
        """Return the HTML of inlines."""
        return "".join(map(self._inline, nodes_of(nodes, self._report)))

    # Blocks -----------------------------------------------------------------------

    def _block(self, node: Node, attributes: str = "") -> str:  # noqa: PLR0912 -- one case a constructor
        match node:
            case {"t": "Para" | "Plain", "c": [{"t": "Image", "c": [_, _, [_, str(title)]]} as image]} if (
                title.startswith(_TITLE_OF_FIGURE)
            ):
                return self._old_figure(image)
            case {"t": "Para" | "Plain", "c": [*inlines]}:
                return f"<p{attributes}>{self.inlines(inlines)}</p>"
            case {"t": "LineBlock", "c": [*lines]}:
                return f"<p{attributes}>{_BREAK.join(map(self.inlines, lines))}</p>"
            case {"t": "Header", "c": [int(level), attr, inlines]}:
                tag = f"h{min(max(level, 1), 6)}"
                return f"<{tag}{attributes or attributes_of(attr)}>{self.inlines(inlines)}</{tag}>"
            case {"t": "BlockQuote", "c": [*blocks]}:
                return self._quote(blocks, attributes)
            case {"t": "BulletList", "c": [*items]}:
                return f"<ul{attributes}>{self._items(items)}</ul>"
            case {"t": "OrderedList", "c": [start, [*items]]}:
                return f"<ol{start_of(start, self._report)}{attributes}>{self._items(items)}</ol>"
            case {"t": "DefinitionList", "c": [*items]}:
                return f"<dl{attributes}>{''.join(map(self._definition, items))}</dl>"
            case {"t": "CodeBlock", "c": [attr, str(text)]}:
                return f"<pre{attributes_of(attr)}><span>{escape(text)}</span></pre>"
            case {"t": "HorizontalRule"}:
                return f"<hr{attributes}>"
            case {"t": "Table", "c": [*parts]}:
                self._report_short_caption(parts[1] if len(parts) > 1 else None)
                return table(parts, self._tight, self._report) or self._unknown(node, self.blocks)
            case {"t": "Figure", "c": [attr, caption, [*blocks]]}:
                return self._figure(attr, caption, blocks)
            case {"t": "Div", "c": [attr, [*blocks]]}:
                return self._division(attr, blocks)
            case {"t": "RawBlock", "c": [str(markup), str(text)]}:
                return self._raw(markup, text)
            case _:
                return self._unknown(node, self.blocks)

    def _quote(self, blocks: list[Any], attributes: str) -> str:
        footer = ""
        match blocks:
            case [*above, {"t": "Div", "c": [attr, [*content]]}] if "attribution" in classes_of(attr):
                blocks, footer = above, f"<footer>{self._tight(content)}</footer>"
        return f"<blockquote{attributes}>{self.blocks(blocks)}{footer}</blockquote>"

    def _items(self, items: Iterable[Any]) -> str:
        return "".join([f"<li>{self._tight(item)}</li>" for item in items])

    def _definition(self, item: Any) -> str:
        match item:
            case [term, [*meanings]]:
                definitions = "".join([f"<dd>{self.blocks(meaning)}</dd>" for meaning in meanings])
                return f"<dt>{self.inlines(term)}</dt>{definitions}"
            case _:
                report_misplaced(item, self._report)
                return ""

    def _tight(self, blocks: Any) -> str:
        """Return the HTML of *blocks* in a cell, a caption or a figure, where a single paragraph has no ``<p>``."""
        match blocks:
            case [{"t": "Plain" | "Para", "c": [*inlines]}]:
                return self.inlines(inlines)
            case _:
                return self.blocks(blocks)

    def _report_short_caption(self, caption: Any) -> None:
        """Report the short *caption*, which Pandoc uses in lists of figures and tables only."""
        match caption:
            case [[*short], [*_]] if text := "".join(characters(short)):
                self._report.left_out(f"a short caption (for lists of figures and tables) is left out: {text:.60}")

    def _figure(self, attr: Any, caption: Any, blocks: list[Any]) -> str:
        self._report_short_caption(caption)
        match caption:
            case [_, [*captions]] if captions:
                under = f"<figcaption>{self._tight(captions)}</figcaption>"
            case [_, []]:
                under = ""
            case _:
                report_misplaced(caption, self._report)
                under = ""
        return f"<figure{attributes_of(attr)}>{self._tight(blocks)}{under}</figure>"

    def _old_figure(self, image: Node) -> str:
        attr, caption, target = image["c"]
        shown = self._image(attr, [], [target[0], target[1].removeprefix(_TITLE_OF_FIGURE)])
        return f"<figure>{shown}<figcaption>{self.inlines(caption)}</figcaption></figure>"

    def _division(self, attr: Any, blocks: list[Any]) -> str:
        attributes, classes = attributes_of(attr), classes_of(attr)
        if "related" in classes:
            return self._related(attributes, blocks)
        match blocks:
            case [{"t": str(kind)} as only] if kind in _WITHOUT_ATTRIBUTES and fits_single_block(attr):
                return self._block(only, attributes)
        return f"<div{attributes}>{self.blocks(blocks)}</div>"

    def _related(self, attributes: str, blocks: list[Any]) -> str:
        title = ""
        match blocks:
            case [{"t": "Para" | "Plain", "c": [{"t": "Strong", "c": inlines}]}, *blocks]:
                title = f"<h2>{self.inlines(inlines)}</h2>"
        return f"<aside{attributes}>{title}{self.blocks(blocks)}</aside>"

    # Inlines ----------------------------------------------------------------------

    def _inline(self, node: Node) -> str:  # noqa: PLR0912 -- one case a constructor
        match node:
            case {"t": "Str", "c": str(text)}:
                return escape(text)
            case {"t": "Space" | "SoftBreak"}:
                return " "
            case {"t": "LineBreak"}:
                return _BREAK
            case {"t": str(kind), "c": [*inlines]} if kind in STYLES:
                return f"<{STYLES[kind]}>{self.inlines(inlines)}</{STYLES[kind]}>"
            case {"t": "SmallCaps", "c": [*inlines]}:
                return self.inlines(inlines)
            case {"t": "Quoted", "c": [{"t": str(kind)}, [*inlines]]} if kind in _QUOTES:
                opening, closing = _QUOTES[kind]
                return f"{opening}{self.inlines(inlines)}{closing}"
            case {"t": "Cite", "c": [_, [*inlines]]}:
                return self.inlines(inlines)
            case {"t": "Code", "c": [_, str(text)]}:
                return f"<code>{escape(text)}</code>"
            case {"t": "Math", "c": [kind, str(text)]}:
                sign = "$$" if kind == {"t": "DisplayMath"} else "$"
                return escape(f"{sign}{text}{sign}")
            case {"t": "Link", "c": [attr, [*inlines], [str(href), str(title)]]}:
                titled = f' title="{escape(title)}"' if title else ""
                return f'<a href="{escape(href)}"{titled}{attributes_of(attr)}>{self.inlines(inlines)}</a>'
            case {"t": "Image", "c": [attr, [*inlines], [str(href), str(title)]]}:
                return self._image(attr, inlines, [href, title])
            case {"t": "Note", "c": [*blocks]}:
                return self._note(blocks)
            case {"t": "Span", "c": [attr, [*inlines]]}:
                return self._span(attr, inlines)
            case {"t": "RawInline", "c": [str(markup), str(text)]}:
                return self._raw_inline(markup, text)
            case _:
                return self._unknown(node, self.inlines)

    def _image(self, attr: Any, description: list[Any], target: list[str]) -> str:
        alt = escape("".join(characters(nodes_of(description, self._report))))
        title = f' title="{escape(target[1])}"' if target[1] else ""
        src = f' src="{escape(target[0])}"' if target[0] else ""
        if player := next((name for name in classes_of(attr) if name in PLAYERS), ""):
            label = f' aria-label="{alt}"' if alt else ""
            return f"<{player}{src}{label}{title}{attributes_of(attr)}></{player}>"
        return f'<img{src} alt="{alt}"{title}{attributes_of(attr)}>'

    def _span(self, attr: Any, inlines: list[Any]) -> str:
        classes, attributes = classes_of(attr), attributes_of(attr)
        if "source" in classes:
            return f"<source{attributes}>"
        if "picture" in classes:
            return f"<picture>{self.inlines(inlines)}</picture>"
        if classes & PLAYERS:
            return self._player(inlines)
        tag = "small" if classes & {"credit", "rights"} else "span"
        return f"<{tag}{attributes}>{self.inlines(inlines)}</{tag}>"

    def _player(self, inlines: list[Any]) -> str:
        """Return the HTML of audio or video with its sources; the first of *inlines* is the player."""
        shown, sources = self.inlines(inlines[:1]), self.inlines(inlines[1:])
        start, closing, tag = shown.rpartition("</")
        return f"{start}{sources}{closing}{tag}"

    def _note(self, blocks: list[Any]) -> str:
        number = len(self._notes) + 1
        self._notes.append("")  # reserve the number: a note may contain notes
        self._notes[number - 1] = f"<div><sup>{number}</sup> {self._tight(blocks)}</div>"
        return f"<sup>{number}</sup>"

    # Raw markup, and unknown constructors -----------------------------------------

    def _raw(self, markup: str, text: str) -> str:
        if markup not in _HTML:
            self._report.left_out(f"a raw block in {markup or 'other markup'} is left out")
            return ""
        return write_html(read_html(text, self._report, limits=self._limits), self._report, xhtml=False)

    def _raw_inline(self, markup: str, text: str) -> str:
        if markup not in _HTML:
            self._report.left_out(f"raw markup in {markup or 'another format'} is left out")
            return ""
        if _TAG.fullmatch(text):
            return text
        return write_inlines(read_html_inlines(text, self._report, limits=self._limits), xhtml=False)

    def _unknown(self, node: Node, inside: Callable[[Any], str]) -> str:
        kind, content = node.get("t"), node.get("c")
        if kind == "Null":
            return ""
        self._report.left_out(f"the constructor {kind!r:.40} is unknown; only its content is read")
        if isinstance(content, str):
            return escape(content)
        return "".join([inside([item]) if isinstance(item, dict) else inside(item) for item in items_at(content)])
