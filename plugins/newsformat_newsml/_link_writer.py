"""What belongs to an article, as a ``link`` or an ``itemRef``."""

from __future__ import annotations

from newsformat import Association, Media
from newsformat.markup.html import write_html
from newsformat.markup.xml import escape, quoted
from newsformat.plugin import Report
from newsformat_newsml import Kind
from newsformat_newsml._context import Context, checked, kept_parts
from newsformat_newsml._names import XHTML
from newsformat_newsml._simple_types import IRI, QCODE


def link(tag: str, link: Association, context: Context) -> str:
    """Return *link* as the element *tag*, a ``link`` of the metadata or an ``itemRef`` of a package."""
    said = (link.role, link.href, link.uri, link.title, link.media)
    if link.article is None and len(link.foreign) == 1 and any(said) and context.forms.says(link.foreign[0], tag, said):
        return link.foreign[0].value
    parts = ["<", tag]
    if link.role:
        parts.append(
            f" rel={quoted(link.role)}" if QCODE.fullmatch(link.role) else f" newsformat:role={quoted(link.role)}"
        )
    if link.href:
        parts.append(
            f" href={quoted(link.href)}" if IRI.fullmatch(link.href) else f" newsformat:href={quoted(link.href)}"
        )
    if link.uri:
        parts.append(f" residref={quoted(link.uri)}")
    kept = kept_parts(link.foreign)
    inner = [f"<title>{escape(link.title)}</title>"] if link.title else []
    if link.media is not None:
        inner.append(_associated_media(link.media, context))
    if link.article is not None:
        from newsformat_newsml._item_writer import written_item

        inner.append(written_item(link.article, context.delivery, Kind.NEWS_ITEM))
    parts.append(kept if any(said) else f'{kept} newsformat:title=""')
    content = "".join(inner)
    return f"{''.join(parts)}>{content}</{tag}>" if content else f"{''.join(parts)}/>"


def _associated_media(media: Media, context: Context) -> str:
    losses = Report()
    html = write_html([media], losses)
    for loss in losses.losses:
        context.report.lost(loss.what.replace("body.media", "associations.media"), where="associations", why=loss.why)
    return f'<newsformat:media xmlns="{XHTML}">{checked(html)}</newsformat:media>'
