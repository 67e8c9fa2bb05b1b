"""Writes the body of an article as Markdown."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import assert_never

from attrs import evolve

from newsformat import (
    Block,
    Embed,
    Heading,
    Inlines,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rule,
    Style,
    Table,
    Text,
)
from newsformat.plugin import Report, WriteError
from newsformat_markdown import _escaping as escaping
from newsformat_markdown._escaping import COMMENT
from newsformat_markdown._keys import SPACE
from newsformat_markdown._nesting import NESTING
from newsformat_markdown._pictures import displayed, is_picture
from newsformat_markdown._tags import is_tag
from newsformat_markdown._writers._inline_writer import InlineWriter, direction_in, is_safe, markdown
from newsformat_markdown._writers._layout import fenced, is_tight, item_of, prefixed, would_join


_HTML_LINES = re.compile(r"(?<=>)(?=<(?:figcaption|/figure|caption|thead|tbody|tr|/thead|/tbody|/table)\b)")
_DASHES = {"—": "&mdash;", "–": "&ndash;", "―": "&horbar;", "--": r"\--", "": ""}
_MARKERS = {False: ("- ", "* "), True: (". ", ") ")}


class BlocksWriter:
    """Writes blocks for an article with *direction*; the *details* of pictures are written elsewhere."""

    def __init__(self, report: Report, direction: str, details: Mapping[str, Media]) -> None:
        self._report, self._direction, self._details = report, direction, details
        self._inline = InlineWriter(report, direction)
        self._single = InlineWriter(report, direction, single=True)
        self._cell = InlineWriter(report, direction, cell=True)
        self._depth = 0

    def blocks(self, blocks: Sequence[Block], *, quoted: bool = False) -> str:
        """Return *blocks*, separated by blank lines; directly *quoted*, no paragraph may look like an attribution."""
        parts: list[str] = []
        before: Block | None = None
        second = False
        for block in blocks:
            second = not second and would_join(before, block)
            if isinstance(block, List) and not block.language:
                part = self._list(block, second=second)
            elif quoted and isinstance(block, Paragraph):
                part = self._quoted(block)
            else:
                part = self._block(block)
            if part:
                parts.append(part)
                before = block
        return "\n\n".join(parts)

    def _block(self, block: Block) -> str:  # noqa: PLR0912 -- one for each kind of block
        if block.language and not isinstance(block, Related):
            return self._in_language(block)
        match block:
            case Paragraph():
                return self._paragraph(block.content) or _html(block, self._report)
            case Heading():
                text = escaping.heading(markdown(block.content, self._single))
                return f"{'#' * block.level} {text}".rstrip(" ")
            case Quote():
                return prefixed(self._quote(block), "> ")
            case List():
                return self._list(block)
            case Media():
                return self._media(block)
            case Table():
                return self._table(block)
            case Preformatted():
                return fenced(block.text)
            case Rule():
                return "***"
            case Embed():
                return _html(block, self._report)
            case Related():
                return self._related(block)
            case Raw():
                return self._raw(block)
            case _:
                assert_never(block)

    def _in_language(self, block: Block) -> str:
        if isinstance(block, Embed) or (isinstance(block, Media) and not self._is_picture(block)):
            return _html(block, self._report)
        self._deepen(1)
        inner = self._block(evolve(block, language=""))
        self._deepen(-1)
        if not inner:
            return ""
        return f"<div{self._lang(block)}>\n\n{inner}\n\n</div>"

    def _lang(self, block: Block) -> str:
        direction = direction_in(block.language)
        shown = f' dir="{direction}"' if direction != self._direction else ""
        return f" lang={escaping.attribute(block.language)}{shown}"

    def _deepen(self, by: int) -> None:
        self._depth += by
        if self._depth >= NESTING:
            raise WriteError("blocks nest too deeply for Markdown")

    def _paragraph(self, content: Inlines) -> str:
        text = markdown(content, self._inline)
        if "\n" not in text:
            return escaping.line(text)
        return "\n".join([escaping.line(line) for line in text.split("\n")])

    def _quoted(self, paragraph: Paragraph) -> str:
        text = self._block(paragraph)
        dash = next((dash for dash in _DASHES if text.startswith(dash)), "")
        return _DASHES[dash] + text.removeprefix(dash)

    def _quote(self, quote: Quote) -> str:
        self._deepen(1)
        content = self.blocks(quote.content, quoted=True)
        self._deepen(-1)
        if not quote.attribution:
            return content
        return f"{content or COMMENT}\n\n— {escaping.edges(markdown(quote.attribution, self._single))}"

    def _raw(self, raw: Raw) -> str:
        if raw.space == SPACE and is_tag(raw.value):
            return raw.value
        if raw.space == SPACE:
            self._report.lost("body.raw.markdown", where=raw.value[:60], why="it is not a single tag")
        return ""  # the core reports any other markup

    # Lists -------------------------------------------------------------------

    def _list(self, block: List, *, second: bool = False) -> str:
        if not block.items:
            return _html(block, self._report)
        self._deepen(2)
        marker = _MARKERS[block.ordered][second]
        tight = all(map(is_tight, block.items))
        items = [
            item_of(f"{number}{marker}" if block.ordered else marker, self._items_blocks(item))
            for number, item in enumerate(block.items, 1)
        ]
        self._deepen(-2)
        return ("\n" if tight else "\n\n").join(items)

    def _items_blocks(self, item: Sequence[Block]) -> str:
        if len(item) == 2 and is_tight(item):  # noqa: PLR2004 -- a line and the list under it
            return f"{self._block(item[0])}\n{self._block(item[1])}"
        return self.blocks(item)

    def _related(self, block: Related) -> str:
        language = f" lang={escaping.attribute(block.language)}" if block.language else ""
        parts = [f'<aside class="related"{language}>']
        if block.title:
            parts.append(self._paragraph((Text(block.title, [Style.STRONG]),)))
        if block.links:
            parts.append("\n".join([item_of("- ", self._related_link(link)) for link in block.links]))
        return "\n\n".join([*parts, "</aside>"])

    def _related_link(self, link: RelatedLink) -> str:
        text = escaping.escaped(link.text, link=bool(link.href))
        if not link.href:
            return escaping.line(text)
        if not text or not is_safe(link.href):
            why = "the address is not safe" if text else "the link has no text"
            self._report.lost("body.related.href", where=link.href, why=why)
            return escaping.line(text)
        return f"{escaping.bracketed(text)}({escaping.address(link.href)})"

    # Media and tables --------------------------------------------------------

    def _media(self, media: Media) -> str:
        if not self._is_picture(media):
            return _html(media, self._report)
        address = escaping.address(media.href)
        picture = f"!{escaping.bracketed(escaping.escaped(media.alt, link=True))}({address})"
        credit = f'<small class="credit">{escaping.escaped(media.credit)}</small>' if media.credit else ""
        return self._captioned(picture, media.caption, credit)

    def _is_picture(self, media: Media) -> bool:
        """Is *media* a picture with a safe address, caption and credit, and nothing else that is not in front?"""
        if not (media.href and is_safe(media.href)):
            return False
        return media == displayed(media) or (media.href in self._details and is_picture(media))

    def _captioned(self, written: str, caption: Inlines, credit: str = "") -> str:
        """Return *written* with a caption that any viewer displays, even one without HTML support."""
        if not caption and not credit:
            return written
        text = " ".join([part for part in (markdown(caption, self._inline), credit) if part])
        lines = "\n".join([escaping.line(line) for line in text.split("\n")])
        return f"<figure>\n\n{written}\n\n<figcaption>\n\n{lines}\n\n</figcaption>\n</figure>"

    def _table(self, table: Table) -> str:
        widths = {len(row) for row in table.rows}
        if len(widths) != 1 or widths == {0} or not self._has_plain_header(table):
            return _html(table, self._report)
        rows = [self._row(row) for row in table.rows]
        width = widths.pop()
        if not table.header:
            rows.insert(0, f"|{'  |' * width}")
        rows.insert(1, f"|{' --- |' * width}")
        return self._captioned("\n".join(rows), table.caption)

    def _has_plain_header(self, table: Table) -> bool:
        return not table.header or (table.header == 1 and any(table.rows[0]))

    def _row(self, row: Sequence[Inlines]) -> str:
        cells = [escaping.edges(markdown(cell, self._cell)) for cell in row]
        return "|" + "".join([f" {cell} |" for cell in cells])


def _html(block: Block, report: Report) -> str:
    """Return, as readable lines of HTML, what Markdown has no syntax for."""
    from newsformat.markup.html import write_html  # needed by few stories

    where = block.href if isinstance(block, Media) else ""
    if isinstance(block, Media) and block.foreign:
        block = evolve(block, foreign=[part for part in block.foreign if part.space == SPACE])
    return _HTML_LINES.sub("\n", write_html((block,), report, xhtml=False, where=where))
