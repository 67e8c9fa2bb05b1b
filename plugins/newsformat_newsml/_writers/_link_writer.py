"""Writes an association as a ``link`` or an ``itemRef``."""

from __future__ import annotations

from newsformat import Association, Media
from newsformat.markup.html import write_associated
from newsformat.markup.xml import escape, quoted
from newsformat_newsml._names import RELATIONS, XHTML
from newsformat_newsml._options import Kind
from newsformat_newsml._simple_types import is_iri, is_qcode
from newsformat_newsml._writers._context import Context, checked, kept_parts
from newsformat_newsml._writers._picture_writer import is_address


def link(tag: str, link: Association, context: Context) -> str:
    """Return *link* as an element *tag*: a ``link`` of the metadata or an ``itemRef`` of a package."""
    said = (link.role, link.href, link.uri, link.title, link.media)
    if link.article is None and len(link.foreign) == 1 and any(said) and context.says(link.foreign[0], tag, said):
        return link.foreign[0].value
    parts = ["<", tag, _naming(link), kept_parts(link.foreign)]
    inner = [f"<title>{escape(link.title)}</title>"] if link.title else []
    if link.media is not None:
        inner += [_class(link.media), _associated_media(link.media, context)]
    if link.article is not None:
        inner.append(context.write_item(link.article, context.delivery, Kind.NEWS_ITEM, context))
    if not any(said):
        parts.append(' newsformat:title=""')
    content = "".join(inner)
    return f"{''.join(parts)}>{content}</{tag}>" if content else f"{''.join(parts)}/>"


def _naming(link: Association) -> str:
    """Return the attributes that identify the target of *link*; its content gives other receivers the same."""
    parts = []
    if link.role:
        parts.append(_relation(link.role))
    if link.href:
        parts.append(f" href={quoted(link.href)}" if is_iri(link.href) else f" newsformat:href={quoted(link.href)}")
    elif link.media is not None and is_address(link.media.href):
        parts.append(f' href={quoted(link.media.href)} newsformat:href=""{_media_type(link.media)}')
    if link.uri:
        parts.append(f" residref={quoted(link.uri)}")
    elif link.article is not None and link.article.uri:
        parts.append(f' residref={quoted(link.article.uri)} newsformat:uri=""')
    return "".join(parts)


def _relation(role: str) -> str:
    if is_qcode(role):
        return f" rel={quoted(role)}"
    known = f' rel="irel:{role}"' if role in RELATIONS else ""
    return f"{known} newsformat:role={quoted(role)}"


def _media_type(media: Media) -> str:
    found = next((rendition.media_type for rendition in media.renditions if rendition.href == media.href), "")
    return f" contenttype={quoted(found)}" if found else ""


def _class(media: Media) -> str:
    nature = _NATURES.get(media.kind)
    return f'<itemClass qcode="ninat:{nature}"/>' if nature else ""


_NATURES = {"image": "picture", "graphic": "graphic", "audio": "audio", "video": "video"}


def _associated_media(media: Media, context: Context) -> str:
    html = checked(write_associated(media, context.report))
    return f'<newsformat:media xmlns="{XHTML}">{html}</newsformat:media>'
