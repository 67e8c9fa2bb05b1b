"""Writes the body of an article as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never
from unicodedata import category, east_asian_width

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
    Rule,
    Table,
)
from newsformat.markup.paragraphs import wrapped
from newsformat.plugin import Report
from newsformat_text._exact import BLOCK_SEPARATOR, HEADING_UNDERLINES, MEDIA_PARTS, RULE, escaped
from newsformat_text._fields import one_line
from newsformat_text._options import WriteOptions
from newsformat_text._rules._picture_addresses import label_and_address


_LONGEST_ROW = 72  # characters of an underline
_WIDEST_ROW = 120  # columns of an aligned table row
_MIN_WIDTH = 20
_WORDS = 3  # words before the address of a picture


def underline(text: str, sign: str) -> str:
    """Return a row of *sign* to underline *text*."""
    return sign * min(max(3, columns(text)), _LONGEST_ROW)


class BlocksWriter:
    """Writes blocks so that they can be read back exactly; or, without metadata, as a newspaper would print them."""

    def __init__(self, options: WriteOptions, report: Report, indent: int = 0) -> None:
        self._options, self._report, self._indent = options, report, indent
        self._exact = options.metadata
        self._wrap = options.wrap and max(options.wrap - indent, _MIN_WIDTH)
        self._escape = escaped if self._exact else str

    def _indented_writer(self, indent: int) -> BlocksWriter:
        """Return a writer for blocks indented by *indent* more columns."""
        return BlocksWriter(self._options, self._report, self._indent + indent)

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        """Yield the lines of *blocks*, separated by blank ones."""
        before: Block | None = None
        for block in blocks:
            if isinstance(block, Raw):
                continue  # not carried, and therefore already reported
            if before is not None:
                yield ""
                if self._exact and type(before) is type(block) and isinstance(block, List | Quote | Preformatted):
                    yield BLOCK_SEPARATOR
                    yield ""
            before = block
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph():
                yield from self.running(one_line(block.content))
            case Heading():
                yield from self._heading(block)
            case Quote():
                yield from self._quote(block)
            case List():
                yield from self._list(block)
            case Related():
                yield from self._related(block)
            case Media():
                yield from self._media(block) if self._exact else self._picture(block)
            case Table():
                yield from self._table(block)
            case Preformatted():
                yield from self._preformatted(block)
            case Rule():
                yield RULE
            case Embed():
                yield f"[embed] {block.href}".rstrip(" ")
            case Raw():
                pass
            case _:
                assert_never(block)

    def _heading(self, block: Heading) -> Iterator[str]:
        text = one_line(block.content)
        if self._exact:
            yield self._escape(text)
            yield underline(text, HEADING_UNDERLINES[block.level - 1])
        else:
            yield from self.running(text)

    def running(self, text: str) -> Iterator[str]:
        """Yield *text*, wrapped to the maximum line length."""
        if self._wrap is None or len(text) <= self._wrap:
            yield self._escape(text)
            return
        yield from map(self._escape, wrapped(text, self._wrap))

    def _preformatted(self, block: Preformatted) -> Iterator[str]:
        lines = block.text.split("\n")
        yield from [f": {line}" if line else ":" for line in lines] if self._exact else lines

    def _list(self, block: List) -> Iterator[str]:
        for number, item in enumerate(block.items, 1):
            marker = f"{number}. " if block.ordered else "- "
            inner = list(self._indented_writer(len(marker)).blocks(item)) or [""]
            yield f"{marker}{inner[0]}" if inner[0] else marker.rstrip(" ")
            yield from (f"{' ' * len(marker)}{line}" if line else "" for line in inner[1:])

    def _quote(self, block: Quote) -> Iterator[str]:
        inner = list(self._indented_writer(2).blocks(block.content))
        yield from (f"> {line}" if line else ">" for line in inner)
        if block.attribution:
            yield f"> -- {one_line(block.attribution)}"
        elif not inner:
            yield ">"

    def _related(self, block: Related) -> Iterator[str]:
        yield from [self._escape(block.title)] if self._exact else self.running(block.title)
        for link in block.links:
            yield from self._title(link.text)
            if link.href:
                yield f"  {link.href}"
        if not block.links:
            yield "-"

    def _title(self, text: str) -> Iterator[str]:
        """Yield the title of a related story as a list item; on one line, if it is to be read back exactly."""
        first, *more = [self._escape(text)] if self._exact else self._indented_writer(2).running(text)
        yield f"- {first}"
        yield from (f"  {line}" for line in more)

    def _media(self, block: Media) -> Iterator[str]:
        kind = "image" if block.kind == "image" else "media"
        yield f"[{kind}] {block.href}".rstrip(" ")
        for name in MEDIA_PARTS:
            value = getattr(block, name.lower())
            text = value if isinstance(value, str) else one_line(value)
            if text and not (name == "Kind" and kind == "image"):
                yield f"{name}: {text}"

    def _picture(self, block: Media) -> Iterator[str]:
        """Yield the caption as a newspaper prints it, after a label that the reader knows in any language."""
        caption, credit = one_line(block.caption), block.credit
        text = f"{caption} ({credit})" if caption and credit else caption or credit or block.href
        addressed = f"{caption}: {block.href}"  # Logo: https://…
        is_word = block.kind == "image" and not credit and caption.count(" ") < _WORDS
        is_word = is_word and label_and_address(addressed) == (caption, block.href)
        for name in ("alt", "rights"):
            if getattr(block, name):
                self._report.lost(f"body.media.{name}", why="not printed without metadata")
        if block.href and text != block.href and not is_word:
            self._report.lost("body.media", why="its address is not printed without metadata")
        if is_word:
            yield from self.running(addressed)
            return
        label = "Photo:" if block.kind == "image" else f"{block.kind.capitalize()}:"
        labelled = text.startswith(label) or (not caption and ":" in credit)  # Foto: Ann Lee
        yield from self.running(text if labelled else f"{label} {text}".rstrip(" "))

    def _table(self, block: Table) -> Iterator[str]:
        caption, rows = one_line(block.caption), _rows(block.rows)
        if not self._exact:
            yield from self.running(caption) if caption else ()
            yield from rows
            return
        yield f"[table] {caption}".rstrip(" ")
        for index, row in enumerate(rows):
            if index and index == block.header:
                yield "|---"
            yield row
        if block.header and block.header >= len(block.rows):
            yield "|---"


def _rows(rows: Iterable[Iterable[Inlines]]) -> list[str]:
    """Return *rows* as lines, with aligned columns unless that makes them too wide."""
    cells = [[_cell(one_line(cell)) for cell in row] for row in rows]
    widths = [0] * max(map(len, cells), default=0)
    for row in cells:
        for index, cell in enumerate(row):
            widths[index] = max(widths[index], columns(cell))
    if sum(widths) + 3 * len(widths) > _WIDEST_ROW:
        widths = [0] * len(widths)
    return [_row(row, widths) for row in cells]


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    return (
        "".join([f"| {padded(cell, column_width)} " for cell, column_width in zip(cells, widths, strict=False)]) + "|"
    )


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")


_WIDE = frozenset("WF")  # UAX 11
_WITHOUT = frozenset(("Mn", "Me", "Cf"))


def columns(text: str) -> int:
    """Return the number of columns that *text* takes up."""
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(char: str) -> int:
    return 2 if east_asian_width(char) in _WIDE else int(category(char) not in _WITHOUT)


def padded(text: str, width: int) -> str:
    """Return *text* padded with spaces to *width* columns."""
    return text + " " * (width - columns(text))
