"""Writes `Media` and `Embed` as ``media``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import evolve

from newsformat import Embed, Foreign, Media, Rendition
from newsformat.markup.foreign import foreign_as
from newsformat.markup.xml import Element
from newsformat.plugin import Report
from newsformat_nitf._names import SOURCE_TYPE, SPACE
from newsformat_nitf._readers._media_reader import media_of
from newsformat_nitf._readers._reading import Reading
from newsformat_nitf._writers._pen import Pen
from newsformat_nitf._writers._placing import placed
from newsformat_nitf._writers._running_writer import write_runs


_ATTRIBUTE = re.compile(r"media-reference\[(\d{1,4})\]/@([a-z-]+)", re.ASCII)


def write_media(pen: Pen, parent: Element, media: Media) -> Element:
    """Append *media* to *parent*, with its kept parts at their places, if all of them fit."""
    element = _media(pen, parent, media, [part for part in media.foreign if part.space == SPACE])
    kept = tuple([part for part in media.foreign if part.space == SPACE])
    if kept and media_of(element, Reading(Report(), {})).foreign != kept:
        parent.remove(element)
        element = _media(pen, parent, media, ())
        pen.ours(element, "foreign", foreign_as(kept, SPACE))
    return element


def _media(pen: Pen, parent: Element, media: Media, kept: Iterable[Foreign]) -> Element:
    element = pen.child(parent, "media")
    element.set("media-type", media.kind or "other")
    if media.digital_source_type:
        pen.child(element, "media-metadata", name=SOURCE_TYPE, value=media.digital_source_type)
    for part in kept:
        placed(pen, element, part, "media-metadata")
    references = _references(pen, element, media)
    for part in kept:
        _keep_in(references, part)
    for part in kept:
        if (found := placed(pen, element, part, "media-object")) is not None:
            references[-1].addnext(found)
    if media.caption:
        write_runs(pen, pen.child(element, "media-caption"), media.caption)
    if media.credit:
        pen.child(element, "media-producer", media.credit)
    read = media_of(element, Reading(Report(), {}))
    if read.kind != media.kind:
        pen.ours(element, "kind", media.kind)
    if read.href != references[0].get("source", ""):
        pen.ours(references[0], "main", "1")
    return element


def _keep_in(references: list[Element], foreign: Foreign) -> None:
    match = _ATTRIBUTE.fullmatch(foreign.name)
    if match and 0 < int(match[1]) <= len(references) and _is_free(references[int(match[1]) - 1], match[2]):
        references[int(match[1]) - 1].set(match[2], foreign.value)


_FREE = frozenset(
    (
        *("coding", "time", "time-unit-of-measure", "outcue", "imagemap", "data-location"),
        *("alternate-text", "copyright", "source-credit"),
    )
)


def _is_free(element: Element, key: str) -> bool:
    return key in _FREE and element.get(key) is None


def _references(pen: Pen, element: Element, media: Media) -> list[Element]:
    """Write the references: the address alone first, unless it is that of the first rendition."""
    href = pen.href(media.href, pen.media)
    renditions = [evolve(file, href=pen.href(file.href, f"{pen.media}.renditions")) for file in media.renditions]
    result = []
    first = renditions[0] if renditions else None
    if first is not None and first.href == href:
        result.append(_reference(pen, element, first))
        if first == Rendition(href=href):
            pen.ours(result[0], "main", "1")
        renditions = renditions[1:]
    else:
        result.append(pen.child(element, "media-reference", source=href))
    if not href:
        pen.ours(result[0], "main", "0")
    result += [_reference(pen, element, rendition) for rendition in renditions]
    for key, value in (("alternate-text", media.alt), ("copyright", media.rights)):
        if value:
            result[0].set(key, value)
    return result


def _reference(pen: Pen, element: Element, rendition: Rendition) -> Element:
    new_element = pen.child(
        element,
        "media-reference",
        source=rendition.href,
        name=rendition.name,
        mime_type=rendition.media_type,
    )
    for key in ("width", "height"):
        if (value := getattr(rendition, key)) is not None:
            new_element.set(key, str(value))
    if rendition.size is not None:
        pen.ours(new_element, "size", str(rendition.size))
    return new_element


def write_embed(pen: Pen, parent: Element, embed: Embed) -> Element:
    """Append *embed*, which NITF can only hold as newsformat's own data."""
    element = pen.child(parent, "media", media_type="other", **{"class": "embed"})
    pen.ours(element, "block", "embed")
    pen.child(element, "media-reference", source=pen.href(embed.href, "body.embed"), mime_type="text/html")
    if embed.html:
        pen.child(element, "media-object", embed.html, encoding="text/html")
    return element
