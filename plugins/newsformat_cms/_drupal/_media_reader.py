"""Reads files and media of Drupal as pictures, films and sounds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsformat import Association, Inlines, Media, Rendition, plain
from newsformat.markup.html import read_html_inlines
from newsformat.markup.json import Object
from newsformat.markup.members import extent_at, object_at, text_at, value_at
from newsformat.plugin import Report, inlines
from newsformat_cms._drupal._read_members import left_of
from newsformat_cms._drupal._resources import SPACE, Resources, absolute, identifiers_in, label, urn_of


_CREDITS = ("field_credit", "field_credits", "field_photo_credit", "field_copyright", "field_source")
_CAPTIONS = ("field_caption", "field_description")


def read_shown(identifier: Object, role: str, resources: Resources, base: str, report: Report) -> Iterator[Association]:
    """Yield the media for the file or medium *identifier*, if the response includes it."""
    found = resources.named(identifier)
    if text_at(identifier, "type").startswith("file--"):
        if media := _media(identifier, found, {}, base, report):
            yield Association(role=role, uri=urn_of(identifier), media=media)
        return
    attributes = value_at(found, "attributes")
    if address := text_at(attributes, "field_media_oembed_video"):
        yield Association(role=role, uri=urn_of(identifier), href=address, title=label(found))
        return
    relationships = value_at(found, "relationships")
    for name, relationship in relationships.items() if isinstance(relationships, dict) else ():
        for file in identifiers_in(relationship) if name.startswith("field_media") else ():
            if media := _media(file, resources.named(file), found, base, report):
                yield Association(role=role, uri=urn_of(identifier), title=label(found), media=media)
                return


def _media(identifier: Object, file: Object, medium: Object, base: str, report: Report) -> Media | None:
    """Return the media for *file*, with the data of its reference and of its *medium*."""
    attributes, about = value_at(file, "attributes"), value_at(medium, "attributes")
    href = absolute(text_at(attributes, "uri", "url") or text_at(attributes, "url"), base)
    if not href:
        return None
    media_type = text_at(attributes, "filemime")
    caption, credit = (_first(about, names, report) for names in (_CAPTIONS, _CREDITS))
    kept = left_of(object_at(medium, "attributes"), frozenset(("name", caption.name, credit.name)))
    shown = object_at(identifier, "meta")
    width, height = (extent_at(shown, side, report) for side in ("width", "height"))
    size = extent_at(attributes, "filesize", report)
    rendition = Rendition(href=href, media_type=media_type, width=width, height=height, size=size)
    return Media(
        href,
        kind=media_type.partition("/")[0] or "image",
        alt=text_at(identifier, "meta", "alt"),
        caption=caption.content or text_at(identifier, "meta", "title"),
        credit=plain(credit.content),
        renditions=[rendition],
        foreign=kept.foreign(SPACE),
    )


class _Field(NamedTuple):
    name: str
    content: Inlines


def _first(attributes: object, names: tuple[str, ...], report: Report) -> _Field:
    """Return the first field among *names* with a text, which is HTML if it has a format."""
    for name in names:
        html = text_at(attributes, name, "processed") or text_at(attributes, name, "value")
        if content := inlines(text_at(attributes, name)) or read_html_inlines(html, report):
            return _Field(name, content)
    return _Field("", ())
