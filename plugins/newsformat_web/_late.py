"""Pictures that a script puts into an element with nothing in it: what that says of them is their address."""

from __future__ import annotations

import re

from newsformat.markup.html import classes_of
from newsformat.markup.styles import words_of_name
from newsformat.markup.xml import Element


_ADDRESSES = ("data-src", "data-bg", "data-background-image", "data-image-src", "data-original")
_FILE = re.compile(r"\.(?:avif|gif|jpe?g|png|webp)(?:[?#&]|\Z)", re.IGNORECASE)
_SHOWN = frozenset((
    "img", "picture", "source", "video", "audio", "iframe", "embed", "object", "script", "input", "a", "svg", "track",
))  # fmt: skip


def _background(element: Element) -> str:
    """Return the address of the picture that *element*, called after one, has as its background."""
    found = _URL.search(element.get("style") or "")
    named = found is not None and any(not _NAMES.isdisjoint(words_of_name(name)) for name in classes_of(element))
    return found[1] if found is not None and named and _FILE.search(found[1]) else ""


_URL = re.compile(r"""background(?:-image)?\s*:\s*url\(\s*["']?([^"')\s]+)""", re.IGNORECASE)
_NAMES = frozenset(("image", "img", "photo", "picture", "thumbnail", "featured", "hero", "cover"))


def show_late(body: Element) -> None:
    """Make pictures of the empty elements in *body* that say where one is."""
    for each in body.iter():
        if each.tag in _SHOWN or not each.attrib or len(each) or (each.text or "").strip():
            continue
        if each.tag.startswith("amp-"):
            continue
        address = next((said for name in _ADDRESSES if (said := each.get(name)) and _FILE.search(said)), "")
        address = address or _background(each)
        if address:
            each.tag, each.text = "img", ""
            each.set("src", address)
            if alt := each.get("data-alt-text") or each.get("aria-label") or each.get("title"):
                each.set("alt", alt)
