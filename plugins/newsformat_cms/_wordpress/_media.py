"""Reads and writes the featured picture of a post."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Association, Media, Rendition
from newsformat.markup.html import read_html_inlines, write_inlines
from newsformat.markup.json import Object
from newsformat.markup.members import extent_at, object_at, objects_at, text_at, without_empty
from newsformat.markup.pictures import renditions_of
from newsformat.plugin import Limits, Report, line
from newsformat_cms._wordpress._names import EMBEDDED, FEATURED, PICTURE


def read_featured(post: Object, report: Report, limits: Limits) -> list[Association]:
    """Return the featured picture of *post*; if it is not embedded, from plugins' data."""
    found = [_media(item, report, limits) for item in objects_at(post, EMBEDDED, PICTURE)]
    if not any(media.href for media in found):
        found = [*_of_plugins(post, report, limits)]
    return [
        Association(role=FEATURED, media=media) for media in [media for media in found if media.href][: _most(post)]
    ]


def _most(post: Object) -> int | None:
    """Return the number of pictures: those embedded, or else the first one in plugins' data."""
    return None if objects_at(post, EMBEDDED, PICTURE) else 1


def _of_plugins(post: Object, report: Report, limits: Limits) -> Iterator[Media]:
    """Yield the featured picture in data of Newspack, Jetpack and Yoast."""
    newspack = object_at(post, "newspack_featured_image_src")
    caption = read_html_inlines(text_at(post, "newspack_featured_image_caption"), limits=limits)
    yield Media(text_at(newspack, "uncropped") or text_at(newspack, "large"), caption=caption)
    yield Media(text_at(post, "jetpack_featured_media_url"))
    for item in objects_at(post, "yoast_head_json", "og_image") if post.get("featured_media") else ():
        named = {"source_url": text_at(item, "url"), "mime_type": text_at(item, "type")}
        file = _rendition({**item, **named}, report)
        yield Media(file.href, renditions=renditions_of(file))


def _media(media: Object, report: Report, limits: Limits) -> Media:
    href, media_type = line(text_at(media, "source_url")), text_at(media, "mime_type")
    details = object_at(media, "media_details")
    meta = object_at(details, "image_meta")
    files = [
        _rendition(item, report, name) for name, item in object_at(details, "sizes").items() if isinstance(item, dict)
    ]
    original = _rendition({**details, "source_url": href, "mime_type": media_type}, report)
    if original != Rendition(href=href) and href not in {file.href for file in files}:
        files.insert(0, original)
    return Media(
        href,
        kind=media_type.partition("/")[0] or "image",
        caption=read_html_inlines(text_at(media, "caption", "rendered"), limits=limits),
        credit=text_at(meta, "credit"),
        alt=text_at(media, "alt_text"),
        rights=text_at(meta, "copyright"),
        renditions=files,
    )


def _rendition(file: Object, report: Report, name: str = "") -> Rendition:
    width, height, size = (extent_at(file, key, report) for key in _NUMBERS)
    return Rendition(
        href=text_at(file, "source_url"),
        name=name,
        media_type=text_at(file, "mime_type"),
        width=width,
        height=height,
        size=size,
    )


_NUMBERS = ("width", "height", "filesize")


def written_featured(association: Association, report: Report) -> Object:
    """Return *association* as the featured picture."""
    media = association.media or Media()
    original = next(
        (rendition for rendition in media.renditions if rendition.href == media.href and not rendition.name), None
    )
    caption = write_inlines(media.caption, report, xhtml=False, where="associations")
    sizes = {rendition.name: _written(rendition) for rendition in media.renditions if rendition.name}
    meta = without_empty({"credit": media.credit, "copyright": media.rights})
    return without_empty(
        {
            "source_url": media.href,
            "alt_text": media.alt,
            "caption": {"rendered": caption} if caption else None,
            "media_type": "image" if media.kind == "image" else "file",
            "mime_type": original.media_type if original else "",
            "media_details": without_empty(
                {**(_sizes(original) if original else {}), "sizes": sizes, "image_meta": meta}
            ),
        }
    )


def _written(file: Rendition) -> Object:
    return without_empty({"source_url": file.href, "mime_type": file.media_type, **_sizes(file)})


def _sizes(file: Rendition) -> Object:
    return without_empty({"width": file.width, "height": file.height, "filesize": file.size})
