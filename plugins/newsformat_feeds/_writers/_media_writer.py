"""Writes associations of an article as enclosures, Media RSS and Atom links."""

from __future__ import annotations

from collections.abc import Iterable

from newsformat import Article, Association, Media, Rendition
from newsformat.markup.html import write_inlines
from newsformat.markup.xml import quoted
from newsformat.plugin import Report, plain
from newsformat_feeds._readers._media_reader import kind_of
from newsformat_feeds._writers._pen import attribute, element, own
from newsformat_feeds._writers._values import addressed


_MEDIUMS = frozenset(("image", "audio", "video", "document", "executable"))


def associations(article: Article, link: str, report: Report) -> list[str]:
    """Return pictures, films and other items; *link* is the name of the element for links."""
    return [
        _link(association, link)
        if association.media is None
        else _with_media(association, association.media, link, report)
        for association in addressed(article, report)
    ]


def _with_media(association: Association, media: Media, link: str, report: Report) -> str:
    if written := _enclosure(association, media, link) or _thumbnail(association, media):
        return written
    shown = "".join([
        attribute("url", media.href),
        attribute("medium", media.kind if media.kind in _MEDIUMS else ""),
        own("kind", media.kind, media.kind if media.kind in _MEDIUMS else ""),
        attribute("lang", media.language),
        *[attribute(f"newsformat:{name}", value) for name, value in _further_values(association, media)],
    ])  # fmt: skip
    parts = "".join(_parts(association, media, report))
    if not media.renditions:
        return f"<media:content{shown}>{parts}</media:content>" if parts else f"<media:content{shown}/>"
    files = "".join([f"<media:content{_file(rendition)}/>" for rendition in media.renditions])
    return f'<media:group><media:content{shown} isDefault="true"/>{files}{parts}</media:group>'


def _link(association: Association, link: str) -> str:
    role = association.role
    known = role.isascii() and role.isalpha() and role.islower() and role not in {"alternate", "enclosure"}
    relation = attribute("rel", role) if known else f' rel="related" newsformat:role={quoted(role)}'
    return element(link, "", f"{relation}{attribute('href', association.href)}{attribute('title', association.title)}")


def _further_values(association: Association, media: Media) -> Iterable[tuple[str, str]]:
    yield from (("role", association.role), ("href", association.href), ("alt", media.alt))
    yield "digitalSourceType", media.digital_source_type


def _enclosure(association: Association, media: Media, link: str) -> str:
    """Return *media* as an enclosure, if that represents all of it; RSS requires its type and size."""
    file = media.renditions[0] if media.renditions else Rendition(href=media.href)
    alone = Rendition(href=media.href, media_type=file.media_type, size=file.size)
    files = [alone] if file.media_type or file.size else ()
    shown = Media(media.href, kind=kind_of(file.media_type), renditions=files)
    in_atom = link == "link"
    title = association.title if in_atom else ""
    if association != Association(role="enclosure", title=title, media=shown) or not media.href or file.size == 0:
        return ""
    type_and_size = f"{attribute('type', file.media_type)}{attribute('length', file.size)}"
    if in_atom:
        attributes = f"{attribute('href', media.href)}{type_and_size}{attribute('title', title)}"
        return f'<link rel="enclosure"{attributes}/>'
    complete = file.media_type and file.size
    return f"<enclosure{attribute('url', media.href)}{type_and_size}/>" if complete else ""


def _thumbnail(association: Association, media: Media) -> str:
    file = media.renditions[0] if media.renditions else Rendition(href=media.href)
    sized = Rendition(href=media.href, width=file.width, height=file.height)
    files = [sized] if file.width is not None or file.height is not None else ()
    if association != Association(role="thumbnail", media=Media(media.href, renditions=files)) or not media.href:
        return ""
    return f"<media:thumbnail{_file(sized)}/>"


def _parts(association: Association, media: Media, report: Report) -> Iterable[str]:
    if association.title:
        yield element("media:title", association.title)
    if media.caption:
        html = write_inlines(media.caption, report, xhtml=False, where="caption")
        is_plain = html == plain(media.caption)
        yield element("media:description", html, "" if is_plain else ' type="html"')
    if media.credit:
        yield element("media:credit", media.credit)
    if media.rights:
        yield element("media:copyright", media.rights)


def _file(file: Rendition) -> str:
    return "".join([
        attribute("url", file.href),
        attribute("type", file.media_type),
        attribute("width", file.width),
        attribute("height", file.height),
        attribute("fileSize", file.size),
        attribute("newsformat:name", file.name),
    ])  # fmt: skip
