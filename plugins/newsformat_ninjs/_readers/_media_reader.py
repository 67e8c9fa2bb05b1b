"""Reads ``renditions`` as `Media`."""

from __future__ import annotations

from typing import Any

from newsformat import Inlines, Media, Rendition
from newsformat.markup.members import extent
from newsformat.plugin import address, line
from newsformat_ninjs._names import LINK
from newsformat_ninjs._readers._makers import kept, make_rendition


# Names, in lower case, of renditions that show the object itself, best first; LINK is an address for reading.
_BEST = ("main", "original", "highres", "hires", "baseimage", "viewimage", "viewable", "web", "lowres", "preview")
_SPELLED = {
    name.lower(): name
    for name in (
        *("name", "href", "contentType", "width", "height", "sizeInBytes", "title", "duration", "format"),
        *("aspectRatio", "videoCodec", "frameRate", "transportProtocol", "scanType", "poi", "bitrate"),
    )
}
_SPELLED |= {name: name for name in _SPELLED.values()} | {"mimetype": "contentType"}
_STRINGS = {"name": "name", "href": "href", "contentType": "media_type"}
_NUMBERS = {"width": "width", "height": "height", "sizeInBytes": "size"}


def renditions(value: Any) -> list[dict[str, Any]] | None:
    """Return renditions in 3.x form, from an array or an object, or `None` if *value* is neither."""
    if isinstance(value, dict):
        pairs = [(name, rendition) for name, rendition in value.items() if rendition is not None]
        if not all(isinstance(rendition, dict) for _, rendition in pairs):
            return None
        return [{"name": name, **_spelled(rendition)} for name, rendition in pairs]
    if isinstance(value, list) and all(isinstance(rendition, dict) for rendition in value):
        return [_spelled(rendition) for rendition in value]
    return None


def _spelled(item: dict[str, Any]) -> dict[str, Any]:
    return {_SPELLED.get(name) or _otherwise(name): value for name, value in item.items() if value is not None}


def _otherwise(name: str) -> str:
    return _SPELLED.get(name.lower(), name)


def link_in(found: list[dict[str, Any]]) -> str:
    """Remove and return the address in the first of *found*, if it is only for reading the item."""
    if found and _is_bare(found[0], LINK):
        return str(found.pop(0)["href"])
    return ""


def _is_bare(item: dict[str, Any], name: str) -> bool:
    return item.get("name") == name and len(item) == 2 and _address(item) != ""  # noqa: PLR2004 -- name and href


def _address(item: dict[str, Any]) -> str:
    href = item.get("href")
    return href.strip() if isinstance(href, str) else ""


def media_of(found: list[dict[str, Any]], kind: str, caption: Inlines = (), **more: Any) -> Media:
    """Return the `Media` with the renditions *found*."""
    href, shown = "", found
    if found and _is_bare(found[0], "main"):
        href, shown = _address(found[0]), found[1:]
    result, foreign = [], []
    for number, item in enumerate(shown):
        rendition, extra = _rendition(item)
        result.append(rendition)
        if extra:
            foreign.append(kept(f"renditions[{number}]", extra))
    return Media(
        href or chosen(result),
        kind=kind,
        caption=caption,
        renditions=result,
        foreign=[*foreign, *more.pop("foreign", ())],
        **more,
    )


def _rendition(item: dict[str, Any]) -> tuple[Rendition, dict[str, Any]]:
    """Return a file, and the members that `Rendition` has no place for."""
    given: dict[str, Any] = {"href": ""}
    extra = {}
    for name, value in item.items():
        if type(value) is str and (part := _STRINGS.get(name)):
            given[part] = address(value) if part == "href" else line(value)
        elif (part := _NUMBERS.get(name)) and (number := extent(value)) is not None:
            given[part] = number
        else:
            extra[name] = value
    return make_rendition(**given), extra


def chosen(blocks: list[Rendition]) -> str:
    """Return the address of the best rendition: by name, else by width, else the first; a text comes last."""
    if not blocks:
        return ""
    names: dict[str, Rendition] = {}
    for rendition in blocks:
        names.setdefault(rendition.name.lower(), rendition)
    best = next((names[name] for name in _BEST if name in names and names[name].href), None)
    return (
        best or max(blocks, key=lambda rendition: (bool(rendition.href), not _is_text(rendition), rendition.width or 0))
    ).href


def _is_text(rendition: Rendition) -> bool:
    """Is *rendition* a text, such as AP's captions in NITF?"""
    return rendition.media_type.startswith("text/")
