"""Pictures in unknown markup: elements whose name or ``type`` says that they are pictures."""

from __future__ import annotations

import re
from typing import Any

from newsformat import Media, Rendition
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import on_lines


_PICTURES = frozenset(("image", "img", "picture", "photo", "bild", "foto"))
_CREDITS = frozenset(("credit", "byline", "photographer", "bildskapare"))
_ALTS = frozenset(("alt", "alttext"))
_SIZES = frozenset(("width", "height"))
_ADDRESSES = ("href", "src", "url", "uri")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_TOKEN = re.compile(r"[!-~]*")
_DIGITS = re.compile(r"[0-9]{1,9}")


def is_picture(element: Element) -> bool:
    """Does the name or type of *element* say that it is a picture?"""
    kind = (element.get("type") or "").rpartition("/")[2]
    return local(element).lower() in _PICTURES or kind.lower() in _PICTURES


def read_picture(element: Element, skipped: dict[str, None]) -> Media | None:
    """Return the picture in *element*, if it has an address or a text; names of mere data are added to *skipped*."""
    values: dict[str, Any] = {"href": _address(element)}
    captions: list[str] = []
    for part in element.iter("*"):
        text, name = text_of(part), local(part).lower()
        if not text or any(text_of(child) for child in part.iterchildren("*")):
            continue
        if name in _SIZES and _DIGITS.fullmatch(text):
            values[name] = int(text)
        elif name in _CREDITS or name in _ALTS:
            values.setdefault("credit" if name in _CREDITS else "alt", text)
        elif _ADDRESS.fullmatch(text) and not values["href"]:
            values["href"] = text
        elif _TOKEN.fullmatch(text):
            skipped[local(part)] = None
        else:
            captions.append(text)
    return _media(caption=on_lines(captions), **values)


def _address(element: Element) -> str:
    found = [part.get(name) or "" for part in element.iter("*") for name in _ADDRESSES]
    return next((href for href in found if href and safe_url(href)), "")


def _media(width: int | None = None, height: int | None = None, **values: Any) -> Media | None:
    if values["href"] and (width or height):
        values["renditions"] = [Rendition(href=values["href"], width=width, height=height)]
    return Media(**values) if any(values.values()) else None
