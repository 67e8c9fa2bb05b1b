"""Reads and writes the pictures of an item, with all their scales."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Association, Media, Rendition
from newsformat.markup.json import Object
from newsformat.markup.members import extent_at, object_at, text_at, without_empty
from newsformat.markup.pictures import lead_picture, renditions_of
from newsformat.plugin import Report, line, plain_line
from newsformat_cms._plone._names import CAPTIONS, IMAGES


def read_images(item: Object, report: Report) -> Iterator[Association]:
    """Yield the pictures of *item*; *report* receives losses."""
    for name in IMAGES:
        if line(href := text_at(item, name, "download")):
            yield Association(
                role=name, media=_media(object_at(item, name), href, text_at(item, CAPTIONS[name]), report)
            )


def _media(image: Object, href: str, caption: str, report: Report) -> Media:
    original = _rendition(image, "", report)
    scales = object_at(image, "scales")
    others = [_rendition(item, name, report) for name, item in scales.items() if line(text_at(item, "download"))]
    kind = text_at(image, "content-type").partition("/")[0] or "image"
    return Media(href, kind=kind, caption=caption, renditions=[*renditions_of(original), *others])


def _rendition(file: Object, name: str, report: Report) -> Rendition:
    return Rendition(
        href=text_at(file, "download"),
        name=name,
        media_type=text_at(file, "content-type"),
        width=extent_at(file, "width", report),
        height=extent_at(file, "height", report),
        size=extent_at(file, "size", report),
    )


def written_image(article: Article) -> Object:
    """Return the members with the picture and caption of *article*."""
    lead = lead_picture(article.associations)
    if lead is None or lead.media is None:
        return {}
    media, name = lead.media, lead.role if lead.role in IMAGES else "image"
    original = next(
        (rendition for rendition in media.renditions if rendition.href == media.href and not rendition.name),
        Rendition(href=media.href),
    )
    scales = {
        rendition.name: _written(rendition) for rendition in media.renditions if rendition.name and rendition.href
    }
    return {
        name: without_empty({**_written(original), "download": media.href, "scales": scales}),
        CAPTIONS[name]: plain_line(media.caption),
    }


def _written(file: Rendition) -> Object:
    return without_empty(
        {
            "download": file.href,
            "content-type": file.media_type,
            "width": file.width,
            "height": file.height,
            "size": file.size,
        }
    )
