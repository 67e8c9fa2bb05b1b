"""Pictures that a script inserts into an empty element that has the address in an attribute."""

from __future__ import annotations

import re
from itertools import islice

from newsformat.markup.html import classes_of
from newsformat.markup.styles import words_of_name
from newsformat.markup.xml import Element


_ADDRESSES = ("data-src", "data-bg", "data-background-image", "data-image-src", "data-original")
_FILE = re.compile(r"\.(?:avif|gif|jpe?g|png|webp)(?:[?#&]|\Z)", re.IGNORECASE)
_SHOWN = frozenset((
    "img", "picture", "source", "video", "audio", "iframe", "embed", "object", "script", "input", "a", "svg", "track",
))  # fmt: skip


def _background(element: Element) -> str:
    """Return the address of the background picture of *element*, if it is named after a picture."""
    match = _URL.search(element.get("style") or "")
    is_named = match is not None and any(not _NAMES.isdisjoint(words_of_name(name)) for name in classes_of(element))
    return match[1] if match is not None and is_named and _FILE.search(match[1]) else ""


_URL = re.compile(r"""background(?:-image)?\s*:\s*url\(\s*["']?([^"')\s]+)""", re.IGNORECASE)
_NAMES = frozenset(("image", "img", "photo", "picture", "thumbnail", "featured", "hero", "cover"))


def show_late(body: Element) -> None:
    """Convert empty elements in *body* that have the address or background of a picture to pictures."""
    behind: list[tuple[Element, str]] = []
    for inner in body.iter():
        if inner.tag in _SHOWN or not inner.attrib or len(inner) or (inner.text or "").strip():
            continue
        if inner.tag.startswith("amp-"):
            continue
        address = next((found for name in _ADDRESSES if (found := inner.get(name)) and _FILE.search(found)), "")
        if address:
            _show(inner, address)
        elif address := _background(inner):
            behind.append((inner, address))
    parents = {child: parent for parent in body.iter() for child in parent} if behind else {}
    for inner, address in behind:
        if inner in parents and not _is_of_words(parents[inner]):
            _show(inner, address)


def _show(element: Element, address: str) -> None:
    element.tag, element.text = "img", ""
    element.set("src", address)
    if alt := element.get("data-alt-text") or element.get("aria-label") or element.get("title"):
        element.set("alt", alt)


def _is_of_words(element: Element) -> bool:
    """Does *element* hold words or links of its own, such as a name beside a portrait, or a title?"""
    parts = [element, *islice(element, _MAX_DESCENDANTS)]
    return any(part.tag == "a" for part in parts) or any(
        text and not text.isspace() for text in (element.text, *[part.tail for part in parts[1:]])
    )


_MAX_DESCENDANTS = 10  # descendants that are examined
