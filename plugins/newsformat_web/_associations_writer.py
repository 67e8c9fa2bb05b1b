"""Writes associations of the article as media and other works in schema.org."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from newsformat import Article, Association, Media, Rendition
from newsformat.markup.html import safe_url
from newsformat.markup.json import Object
from newsformat.plugin import Report, plain_line
from newsformat_web._concepts_writer import with_rest
from newsformat_web._names import KINDS_OF_MEDIA, WORKS, digital_source
from newsformat_web._texts import written_text


def associations_of(article: Article, report: Report, *, in_page: bool) -> Object:
    """Return the members of *article* with media, unless *in_page* also those in the text, and with other works."""
    media: list[Object] = []
    links: dict[str, list[Object]] = {name: [] for name in _MEMBERS[1:]}
    parts = [_MEMBERS.index(_member(other)) for other in article.associations]
    mixed = parts != sorted(parts)
    order = count(1)
    for number, association in enumerate(article.associations, 1):
        address = (
            association.href or association.uri or (association.article.uri if association.article is not None else "")
        )
        if association.media is not None:
            if association.href and not association.media.href:
                report.lost(
                    "associations", where=association.href, why="a page for a medium that has no address itself"
                )
            media.append({**_medium(association, association.media, report), **_position(order, mixed=mixed)})
        elif address or association.title:
            work = _work(association, address, report)
            links[_member(association)].append({**work, **_position(order, mixed=mixed)})
        else:
            report.lost("associations", where=f"#{number}", why="one without title and address has no place")
    in_text = _media_in_text(article)
    if not in_page:
        media += [{**_medium(Association(), medium, report), **_position(order, mixed=mixed)} for medium in in_text]
        if not mixed and all(map(_is_bare_picture, media)):
            media = []  # they are all in image
    attached = [association.media for association in article.associations if association.media is not None]
    shown = [medium for medium in in_text if not in_page or safe_url(medium.href)]
    pictures = [medium.href for medium in (*attached, *shown) if medium.kind == "image" and medium.href]
    return {"image": [written_text(href) for href in dict.fromkeys(pictures)], _MEMBERS[0]: media, **links}


def _position(order: Iterator[int], *, mixed: bool) -> Object:
    """Return the next position in *order* if the associations are *mixed*: their members don't show their order."""
    return {"position": next(order)} if mixed else {}


def _is_bare_picture(medium: Object) -> bool:
    return medium.keys() == {"@type", "contentUrl"} and medium["@type"] == KINDS_OF_MEDIA["image"]


def _media_in_text(article: Article) -> list[Media]:
    """Return the media in the text that are not attached to *article* as well, each as it appears first."""
    attached = {association.media.href for association in article.associations if association.media is not None}
    media: dict[str, Media] = {}
    for block in article.body:
        if isinstance(block, Media) and block.href and block.href not in attached:
            media.setdefault(block.href, block)
    return [*media.values()]


_MEMBERS = ("associatedMedia", "citation", *WORKS)  # in reading order


def _member(association: Association) -> str:
    if association.media is not None:
        return _MEMBERS[0]
    return association.role if association.role in WORKS else "citation"


def _medium(association: Association, media: Media, report: Report) -> Object:
    usual = KINDS_OF_MEDIA.get(media.kind)
    members = {
        "@type": usual or "MediaObject",
        "genre": "" if usual else media.kind,
        "contentUrl": media.href,
        "url": association.href if media.href else "",
        "name": association.title,
        "additionalType": association.role,
        "caption": plain_line(media.caption),
        "creditText": media.credit,
        "copyrightNotice": media.rights,
        "digitalSourceType": digital_source(media.digital_source_type),
        "inLanguage": media.language,
    }
    kept: Object = {name: written_text(value) for name, value in members.items() if value}
    if media.renditions:
        kept["encoding"] = [_file(rendition) for rendition in media.renditions]
    return with_rest(kept, (*association.foreign, *media.foreign), report, _INSTEAD)


# The members that a reader uses in place of missing ones.
_INSTEAD = {
    "fileFormat": "",
    "position": "",
    "contentURL": "contentUrl",
    "embedUrl": "contentUrl",
    "embedURL": "contentUrl",
    "description": "caption",
    "author": "creditText",
    "creator": "creditText",
}


def _file(file: Rendition) -> Object:
    members = {"contentUrl": file.href, "alternateName": file.name, "encodingFormat": file.media_type}
    size = None if file.size is None else str(file.size)
    sizes = {"width": file.width, "height": file.height, "contentSize": size}
    kept: Object = {name: written_text(value) for name, value in members.items() if value}
    return {"@type": "MediaObject", **kept, **{name: value for name, value in sizes.items() if value is not None}}


def _work(association: Association, address: str, report: Report) -> Object:
    role = "" if association.role in WORKS else association.role
    members = {"url": address, "name": association.title, "additionalType": role}
    kept: Object = {name: written_text(value) for name, value in members.items() if value}
    return with_rest({"@type": "CreativeWork", **kept}, association.foreign, report, {"@id": "url", "position": ""})
