"""The ``contentSet`` of an article: its body as XHTML or NITF, a picture's renditions, and those that were kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from newsformat import Article, Block, List, Quote, Raw
from newsformat.markup.html import write_html
from newsformat.plugin import Report
from newsformat_newsml import CARRIES, Body
from newsformat_newsml._context import Context, checked
from newsformat_newsml._names import NITF, XHTML
from newsformat_newsml._picture_writer import remote_content
from newsformat_newsml._pictures import KINDS


_XHTML = '<inlineXML contenttype="application/xhtml+xml" newsformat:made="true">'
_NITF = '<inlineXML contenttype="application/nitf+xml" newsformat:made="true">'
_START = f'<html xmlns="{XHTML}"><head><title></title></head><body>'


def content_set(article: Article, context: Context) -> str:
    """Return the ``contentSet``, ``""`` if there is nothing in it."""
    lines = remote_content(context.picture, context) if context.picture is not None else []
    if context.markup and context.foreigns:
        lines = context.foreigns.placed("body", context.markup, 3)
    others, needs_body = _other_renditions(article, context)
    if not lines and (article.body or needs_body):
        lines = [_nitf(article, context) if context.delivery.options.body is Body.NITF else _xhtml(article, context)]
    lines += others
    if not lines:
        return ""
    attributes = context.foreigns.attributes("contentSet", 3) if context.foreigns else ""
    return context.element("contentSet", attributes, lines)


def _other_renditions(article: Article, context: Context) -> tuple[list[str], bool]:
    """Return the foreign renditions, and whether a reader would take one of them for the body if there were none."""
    foreigns = context.foreigns
    if foreigns is None:
        return [], False
    inline = [*foreigns.placed("contentSet", "inlineXML", 3), *foreigns.placed("contentSet", "inlineData", 3)]
    remote = foreigns.free("remoteContent", 3)
    others = [*inline, *remote, *foreigns.placed("contentSet", "remoteContent", 3)]
    return others, bool(inline or (remote and article.kind in KINDS))


def _xhtml(article: Article, context: Context) -> str:
    _, _, at, within, *_ = context.breaks
    html = checked(_html(article, context.report))
    return f"{_XHTML}{within}{_START}\n{html}\n</body></html>{at}</inlineXML>"


def _html(article: Article, report: Report) -> str:
    """Return the body as XHTML; that it has no place for raw markup of another kind is said by `CARRIES`."""
    losses = Report()
    html = write_html(article.body, losses)
    for loss in losses.losses:
        if not loss.what.startswith("body.raw.") or loss.what in CARRIES:
            report.lost(loss.what, where=loss.where, why=loss.why)
    return html


def _nitf(article: Article, context: Context) -> str:
    """Return the body as NITF 3.6, which has no place for raw markup."""
    from lxml import etree

    from newsformat_nitf.body import write_body

    for space in sorted({each.space for each in _raw(article.body)}):
        if f"body.raw.{space}" in CARRIES:
            context.report.lost(f"body.raw.{space}", why="NITF has no place for it")
    content = write_body(article.body, context.report, concepts=(*article.entities, *article.subjects))
    text = checked(etree.tostring(content, encoding="unicode"))
    _, _, at, within, *_ = context.breaks
    return f'{_NITF}{within}<nitf xmlns="{NITF}"><body>{text}</body></nitf>{at}</inlineXML>'


def _raw(blocks: Iterable[Block]) -> Iterator[Raw]:
    for block in blocks:
        match block:
            case Raw():
                yield block
            case Quote():
                yield from _raw(block.content)
            case List():
                yield from _raw(chain.from_iterable(block.items))
