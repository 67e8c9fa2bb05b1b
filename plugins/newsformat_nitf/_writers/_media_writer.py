"""Writes `Media` and `Embed` as ``media``."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
    made = _media(pen, parent, media, [part for part in media.foreign if part.space == SPACE])
    kept = tuple([part for part in media.foreign if part.space == SPACE])
    if kept and media_of(made, Reading(Report(), {})).foreign != kept:
        parent.remove(made)
        made = _media(pen, parent, media, ())
        pen.ours(made, "foreign", foreign_as(kept, SPACE))
    return made


def _media(pen: Pen, parent: Element, media: Media, kept: Iterable[Foreign]) -> Element:
    made = pen.child(parent, "media")
    made.set("media-type", media.kind or "other")
    if media.digital_source_type:
        pen.child(made, "media-metadata", name=SOURCE_TYPE, value=media.digital_source_type)
    for part in kept:
        placed(pen, made, part, "media-metadata")
    references = _references(pen, made, media)
    for part in kept:
        _keep_in(references, part)
    for part in kept:
        if (found := placed(pen, made, part, "media-object")) is not None:
            references[-1].addnext(found)
    if media.caption:
        write_runs(pen, pen.child(made, "media-caption"), media.caption)
    if media.credit:
        pen.child(made, "media-producer", media.credit)
    read = media_of(made, Reading(Report(), {}))
    if read.kind != media.kind:
        pen.ours(made, "kind", media.kind)
    if read.href != references[0].get("source", ""):
        pen.ours(references[0], "main", "1")
    return made


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
    renditions = list(media.renditions)
    made = []
    first = renditions[0] if renditions else None
    if first is not None and first.href == href:
        made.append(_reference(pen, element, first))
        if first == Rendition(href=href):
            pen.ours(made[0], "main", "1")
        renditions = renditions[1:]
    else:
        made.append(pen.child(element, "media-reference", source=href))
    if not href:
        pen.ours(made[0], "main", "0")
    made += [_reference(pen, element, rendition) for rendition in renditions]
    for key, value in (("alternate-text", media.alt), ("copyright", media.rights)):
        if value:
            made[0].set(key, value)
    return made


def _reference(pen: Pen, element: Element, rendition: Rendition) -> Element:
    made = pen.child(
        element,
        "media-reference",
        source=pen.href(rendition.href, f"{pen.media}.renditions"),
        name=rendition.name,
        mime_type=rendition.media_type,
    )
    for key in ("width", "height"):
        if (value := getattr(rendition, key)) is not None:
            made.set(key, str(value))
    if rendition.size is not None:
        pen.ours(made, "size", str(rendition.size))
    return made


def write_embed(pen: Pen, parent: Element, embed: Embed) -> Element:
    """Append *embed*, which NITF can only hold as newsformat's own data."""
    made = pen.child(parent, "media", media_type="other", **{"class": "embed"})
    pen.ours(made, "block", "embed")
    pen.child(made, "media-reference", source=pen.href(embed.href, "body.embed"), mime_type="text/html")
    if embed.html:
        pen.child(made, "media-object", embed.html, encoding="text/html")
    return made
