"""Blocks → HTML that reads back as the same blocks, as XML and as HTML alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

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
from newsformat._errors import ReadError, WriteError
from newsformat._inline import Inline, Inlines, Text, is_blank
from newsformat._report import Report
from newsformat.markup._html._pen import Pen
from newsformat.markup._html._write_media import embed, media
from newsformat.markup._xml._characters import escape, legal, quoted


def write_html(
    blocks: Iterable[Block], report: Report, *, xhtml: bool = True, declared: bool = False, where: str = ""
) -> str:
    """Return *blocks* as a fragment of XHTML (well-formed XML), or of HTML.

    Elements have no namespace: put the fragment into one that declares it. Unsafe addresses, characters that markup
    can't hold, and `Raw` blocks of other markup are reported as lost.

    Args:
        blocks: what to write.
        report: receives what is lost.
        xhtml: whether it is XML.
        declared: whether `Format.carries` already says that `Raw` blocks of other markup are lost, as in the writer of
            a format. Without it, they may be reported twice, but never not at all.
        where: the place of *blocks* in losses; by default, that of the body.

    Raises:
        WriteError: blocks nest too deeply.
    """
    pen = Pen(report, xhtml=xhtml, declared=declared)
    parts = []
    try:
        for index, block in enumerate(blocks):
            pen.where = where or f"body[{index}]"
            if html := _block(pen, block):
                parts.append(html)
    except RecursionError:
        raise WriteError("blocks nest too deeply for HTML") from None
    return pen.finished("\n".join(parts))


def write_associated(shown: Media, report: Report, *, xhtml: bool = True) -> str:
    """Return what an association shows as a fragment of XHTML (well-formed XML) or HTML; losses are reported for it."""
    pen = Pen(report, xhtml=xhtml, where="associations", media="associations.media")
    return pen.finished(media(pen, shown))


def write_inlines(runs: Iterable[Inline], report: Report | None = None, *, xhtml: bool = True, where: str = "") -> str:
    """Return *runs* as a fragment of XHTML (well-formed XML), or of HTML; *where* is what losses call their place."""
    pen = Pen(Report() if report is None else report, xhtml=xhtml, where=where)
    return pen.finished(pen.inlines(tuple(runs)))


def _block(pen: Pen, block: Block) -> str:  # noqa: PLR0912 -- one case a kind
    if type(block) is Paragraph and not block.language and len(runs := block.content) == 1:
        run = runs[0]  # by far the most frequent case
        if type(run) is Text and not run.marks and not run.text.isspace():
            return f"<p>{escape(run.text)}</p>"
    match block:
        case Paragraph():
            return _running(pen, "p", block, block.content)
        case Heading():
            return _running(pen, f"h{block.level}", block, block.content)
        case Quote():
            return _quote(pen, block)
        case List():
            return _list(pen, block)
        case Media():
            return media(pen, block)
        case Table():
            return _table(pen, block)
        case Preformatted():
            return _preformatted(pen, block)
        case Rule():
            return f"<hr{pen.language(block)}{pen.end}"
        case Embed():
            return embed(pen, block)
        case Related():
            return _related(pen, block)
        case Raw():
            return _raw(pen, block)
        case _:
            assert_never(block)


def _blocks(pen: Pen, blocks: Iterable[Block]) -> str:
    return "\n".join([html for block in blocks if (html := _block(pen, block))])


def _empty(*content: object) -> str:
    """Say that an element without content, or with none that can be read, is meant to be there."""
    return "" if any(content) else ' class="empty"'


def _running(pen: Pen, tag: str, block: Block, content: Inlines) -> str:
    return f"<{tag}{_empty(not is_blank(content))}{pen.language(block)}>{pen.inlines(content)}</{tag}>"


def _quote(pen: Pen, quote: Quote) -> str:
    attribution = pen.inlines(quote.attribution)
    footer = f"<footer>{attribution}</footer>" if quote.attribution else ""
    start = f"<blockquote{_empty(quote.content, footer)}{pen.language(quote)}>"
    return f"{start}{_blocks(pen, quote.content)}{footer}</blockquote>"


def _list(pen: Pen, block: List) -> str:
    tag = "ol" if block.ordered else "ul"
    items = "".join([f"<li>{_item(pen, item)}</li>" for item in block.items])
    return f"<{tag}{_empty(items)}{pen.language(block)}>{items}</{tag}>"


def _item(pen: Pen, item: tuple[Block, ...]) -> str:
    if len(item) == 1:
        only = item[0]
        if type(only) is Paragraph and only.content and not only.language:
            return pen.inlines(only.content)
    return _blocks(pen, item)


def _preformatted(pen: Pen, block: Preformatted) -> str:
    text = escape(block.text)
    if legal(text).startswith("\n"):  # HTML ignores a line break directly after the tag
        text = f"<span>{text}</span>"
    return f"<pre{_empty(text)}{pen.language(block)}>{text}</pre>"


def _table(pen: Pen, table: Table) -> str:
    rows = [_row(pen, row, "th" if index < table.header else "td") for index, row in enumerate(table.rows)]
    caption = f"<caption>{pen.inlines(table.caption)}</caption>" if table.caption else ""
    head, body = "".join(rows[: table.header]), "".join(rows[table.header :])
    head = f"<thead>{head}</thead>" if head else ""
    body = f"<tbody>{body}</tbody>" if body else ""
    beyond = f' data-header="{table.header}"' if table.header > len(rows) else ""
    return f"<table{_empty(rows, caption)}{beyond}{pen.language(table)}>{caption}{head}{body}</table>"


def _row(pen: Pen, row: tuple[Inlines, ...], tag: str) -> str:
    return f"<tr>{''.join([f'<{tag}>{pen.inlines(cell)}</{tag}>' for cell in row])}</tr>"


def _related(pen: Pen, block: Related) -> str:
    title = f"<h2>{escape(block.title)}</h2>" if block.title else ""
    links = "".join([f"<li>{_related_link(pen, link)}</li>" for link in block.links])
    links = f"<ul>{links}</ul>" if links else ""
    empty = "" if title or links else " empty"
    return f'<aside class="related{empty}"{pen.language(block)}>{title}{links}</aside>'


def _related_link(pen: Pen, link: RelatedLink) -> str:
    text = escape(link.text)
    href = pen.address(link.href, "body.related.href")
    return f"<a href={href}>{text}</a>" if href else text


def _raw(pen: Pen, raw: Raw) -> str:
    """Write HTML of unknown origin as data, and the parts of it that are understood as content."""
    from newsformat.markup._html._raw import SPACES, is_harmless

    if raw.space not in SPACES:
        if not pen.declared:
            pen.report.lost(f"body.raw.{raw.space}", where=pen.where, why="HTML has no place for it")
        return ""
    shown = _blocks(pen, _understood(raw.value))
    if not is_harmless(raw.value):
        pen.report.lost(
            f"body.raw.{raw.space}", where=pen.where, why="it could run a script; what is understood of it is kept"
        )
        return shown
    return f"<div data-raw={quoted(raw.space)} data-html={quoted(raw.value)}{pen.language(raw)}>{shown}</div>"


def _understood(html: str) -> list[Block]:
    from newsformat.markup._html._read import read_html

    try:
        blocks = read_html(html, Report())
    except ReadError:
        return []
    return [block for block in blocks if not isinstance(block, Raw)]
