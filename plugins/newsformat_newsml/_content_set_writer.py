"""The ``contentSet`` of an article: its body as XHTML or NITF, a picture's renditions, and those that were kept."""

from __future__ import annotations

from newsformat import Article
from newsformat.markup.html import write_html
from newsformat.plugin import Report
from newsformat_newsml import CARRIES
from newsformat_newsml._context import Context, checked
from newsformat_newsml._names import XHTML
from newsformat_newsml._picture_writer import remote_content
from newsformat_newsml._pictures import KINDS


_OPEN = '<inlineXML contenttype="application/xhtml+xml">'
_START = f'<html xmlns="{XHTML}"><head><title></title></head><body>'


def content_set(article: Article, context: Context) -> str:
    """Return the ``contentSet``, ``""`` if there is nothing in it."""
    lines = remote_content(context.picture, context) if context.picture is not None else []
    others, needs_body = _other_renditions(article, context)
    if not lines and (article.body or needs_body):
        lines = [_text(article, context)]
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


def _text(article: Article, context: Context) -> str:
    _, _, at, within, *_ = context.breaks
    html = checked(_html(article, context.report))
    return f"{_OPEN}{within}{_START}\n{html}\n</body></html>{at}</inlineXML>"


def _html(article: Article, report: Report) -> str:
    """Return the body as XHTML; that it has no place for raw markup of another kind is said by `CARRIES`."""
    losses = Report()
    html = write_html(article.body, losses)
    for loss in losses.losses:
        if not loss.what.startswith("body.raw.") or loss.what in CARRIES:
            report.lost(loss.what, where=loss.where, why=loss.why)
    return html
