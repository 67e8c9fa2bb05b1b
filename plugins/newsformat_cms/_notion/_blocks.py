"""Reads blocks of Notion, with their children (https://developers.notion.com/reference/block)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from newsformat import (
    Block,
    Embed,
    Heading,
    Inlines,
    Link,
    List,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rule,
    Table,
    Text,
)
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import object_at, objects_at, text_at
from newsformat.plugin import Limits, ReadError, Report, limit_message, line
from newsformat_cms._notion._files import file_address, media_of
from newsformat_cms._notion._rich_text import has_styles, plain_at, rich_text_at, text_on_a_line
from newsformat_cms._notion._shapes import blocks_in, children_of, is_cut_off, kind_of


SPACE: Final = "notion"
_LISTS: Final = {"bulleted_list_item": False, "to_do": False, "numbered_list_item": True}
_BELOW_THE_TITLE: Final = 1  # levels
_FILM: Final = re.compile(r"\.(?:mp4|m4v|mov|webm|mkv|avi|wmv|flv|mpe?g|ogv|qt|amv|asf|f4v)\Z", re.IGNORECASE)


class Blocks:
    """Reads blocks, and counts announced children that are missing in a response."""

    def __init__(self, report: Report, limits: Limits) -> None:
        self._report, self._limits = report, limits
        self._missing: list[str] = []  # types of blocks with missing children
        self._depth = 0

    def read(self, holder: Any) -> list[Block]:
        """Return the blocks in *holder*, an array or a response; missing ones are reported."""
        found = self._blocks(holder)
        if self._missing:
            count, kinds = len(self._missing), ", ".join(sorted({*self._missing}))
            why = f"what is below {count} of the blocks ({kinds:.60}) is not in the file; ask for the children of each"
            self._report.left_out(why)
        return found

    def _blocks(self, holder: Any) -> list[Block]:
        if is_cut_off(holder):
            self._report.left_out("more blocks follow that are not in the file; ask for all pages (next_cursor)")
        self._depth += 1
        if self._depth > self._limits.depth:
            raise ReadError(limit_message("depth", f"blocks nest deeper than {self._limits.depth}"))
        blocks: list[Block] = []
        for kind, group in groupby(blocks_in(holder), key=_list_kind):
            if kind is None:
                blocks += [block for item in group for block in self._block(item)]
            else:
                blocks.append(List([self._item(item) for item in group], ordered=kind[1]))
        self._depth -= 1
        return blocks

    def _item(self, block: Object) -> list[Block]:
        runs = _text(object_at(block, kind_of(block)))
        return [*([Paragraph(runs)] if runs else []), *self._child_blocks(block)]

    def _block(self, block: Object) -> list[Block]:
        kind = kind_of(block)
        block_data = object_at(block, kind)
        if kind == "quote":
            return [Quote([*_paragraphs(block_data), *self._child_blocks(block)])]
        if kind == "table":
            return self._table(block, block_data)
        if kind.startswith("child_") and (title := line(text_at(block_data, "title"))):
            below = self._child_blocks(block)
            return [Heading(title, 1 + _BELOW_THE_TITLE), *below] if below else [Related([RelatedLink(title)])]
        read = _KINDS.get(kind)
        found = read(block_data, self._report) if read else _paragraphs(block_data)
        below = self._child_blocks(block)
        if not found and not below and kind not in _SILENT:
            return [Raw(SPACE, text_of(block))]
        return [*found, *below]

    def _child_blocks(self, block: Object) -> list[Block]:
        holder = children_of(block)
        kind = kind_of(block)
        if not holder and block.get("has_children") is True:
            if kind.startswith("child_"):
                self._report.note("a page or database within the page is not in the file")
            else:
                self._missing.append(kind)
        return self._blocks(holder) if holder else []

    def _table(self, block: Object, block_data: Object) -> list[Block]:
        holder = children_of(block)
        rows = [item for item in blocks_in(holder) if kind_of(item) == "table_row"]
        if not rows:
            found = self._child_blocks(block)
            return found or [Raw(SPACE, text_of(block))]
        if is_cut_off(holder):
            self._report.left_out("more rows of a table follow that are not in the file (next_cursor)")
        others = [item for item in blocks_in(holder) if kind_of(item) != "table_row"]
        table = Table([_cells(row) for row in rows], header=int(block_data.get("has_column_header") is True))
        return [table, *self._blocks(others)]


def _list_kind(block: Object) -> tuple[str, bool] | None:
    """Return the kind of list of which *block* is an item; adjacent items of one kind form a list."""
    kind = kind_of(block)
    return (kind, _LISTS[kind]) if kind in _LISTS else None


def _cells(row: Object) -> list[Inlines]:
    cells = object_at(row, "table_row").get("cells")
    return [rich_text_at({"cell": cell}, "cell") for cell in cells] if isinstance(cells, list) else []


# Kinds of blocks, by the member that says what they hold ---------------------------------

_Read: TypeAlias = Callable[[Object, Report], Sequence[Block]]


def _text(block_data: Object) -> Inlines:
    """Return the text of a block, under another name before version 2022-02-22."""
    return rich_text_at(block_data, "rich_text") or rich_text_at(block_data, "text")


def _paragraphs(block_data: Object) -> list[Block]:
    runs = _text(block_data)
    return [Paragraph(runs)] if runs else []


def _captioned(block_data: Object) -> list[Block]:
    caption = rich_text_at(block_data, "caption")
    return [Paragraph(caption)] if caption else []


def _heading(level: int) -> _Read:
    def read(block_data: Object, report: Report) -> Sequence[Block]:
        runs = _text(block_data)
        return [Heading(runs, level + _BELOW_THE_TITLE)] if runs else []

    return read


def _paragraph(block_data: Object, report: Report) -> Sequence[Block]:
    return _paragraphs(block_data)


def _code(block_data: Object, report: Report) -> Sequence[Block]:
    if has_styles(objects_at(block_data, "rich_text") or objects_at(block_data, "text")):
        report.left_out("styles and links in code are left out")
    return [Preformatted(plain_at(block_data, "rich_text") or plain_at(block_data, "text")), *_captioned(block_data)]


def _equation(block_data: Object, report: Report) -> Sequence[Block]:
    expression = text_at(block_data, "expression")
    return [Preformatted(expression)] if expression.strip() else []


def _rule(block_data: Object, report: Report) -> Sequence[Block]:
    return [Rule()]


def _media(kind: str) -> _Read:
    def read(block_data: Object, report: Report) -> Sequence[Block]:
        media = media_of(block_data, kind, report)
        return [media] if media else ()

    return read


def _video(block_data: Object, report: Report) -> Sequence[Block]:
    """Return a film, or the player of an external page."""
    media = media_of(block_data, "video", report)
    if media is None:
        return ()
    is_player = "external" in block_data and not _FILM.search(_path(media.href))
    return [Embed(media.href), *_captioned(block_data)] if is_player else [media]


def _path(href: str) -> str:
    try:
        return urlsplit(href).path
    except ValueError:
        return ""


def _file(block_data: Object, report: Report) -> Sequence[Block]:
    """Return a link to a file, with its name."""
    if not (href := file_address(block_data, report)):
        return ()
    name = line(text_at(block_data, "name"))
    is_named_below = not name and not has_styles(objects_at(block_data, "caption"))
    shown = text_on_a_line(block_data, "caption") if is_named_below else name
    linked = Paragraph([Text(shown or href, [Link(href)])])
    return [linked, *(() if is_named_below else _captioned(block_data))]


def _embed(block_data: Object, report: Report) -> Sequence[Block]:
    href = line(text_at(block_data, "url"))
    return [Embed(href), *_captioned(block_data)] if href else ()


def _bookmark(block_data: Object, report: Report) -> Sequence[Block]:
    href = line(text_at(block_data, "url"))
    if not href:
        return ()
    if has_styles(objects_at(block_data, "caption")):
        return [Related([RelatedLink(href, href)]), *_captioned(block_data)]
    return [Related([RelatedLink(text_on_a_line(block_data, "caption") or href, href)])]


def _nothing(block_data: Object, report: Report) -> Sequence[Block]:
    return ()


def _navigation(said: Object, report: Report) -> Sequence[Block]:
    report.note("a table of contents or a breadcrumb, which Notion makes anew, is left out")
    return ()


def _kinds() -> Iterator[tuple[str, _Read]]:
    yield from ((f"heading_{level}", _heading(level)) for level in (1, 2, 3, 4))
    yield from ((kind, _paragraph) for kind in ("paragraph", "toggle", "callout", "template"))
    yield from ((kind, _media(kind)) for kind in ("image", "audio"))
    yield from ((kind, _file) for kind in ("file", "pdf"))
    yield from ((kind, _bookmark) for kind in ("bookmark", "link_preview"))
    yield from ((kind, _navigation) for kind in ("table_of_contents", "breadcrumb"))
    yield from ((kind, _nothing) for kind in ("column_list", "column", "synced_block", "tab"))


_KINDS: Final[dict[str, _Read]] = {
    **dict(_kinds()),
    "code": _code,
    "equation": _equation,
    "divider": _rule,
    "video": _video,
    "embed": _embed,
}
_SILENT: Final = frozenset((
    *("paragraph", "toggle", "callout", "template", "heading_1", "heading_2", "heading_3", "heading_4", "equation"),
    *("column_list", "column", "synced_block", "tab", "table_of_contents", "breadcrumb", "table"),
))  # fmt: skip
