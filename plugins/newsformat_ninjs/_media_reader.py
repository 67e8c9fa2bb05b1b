"""``renditions`` → `Media`."""

from __future__ import annotations

from typing import Any

from newsformat import Foreign, Inlines, Media, Rendition
from newsformat_ninjs._item import Item
from newsformat_ninjs._json import text_of
from newsformat_ninjs._names import LINK, SPACE


# The names of renditions that show the thing itself, best first, in lower case; LINK is where it can be read.
_BEST = ("main", "original", "highres", "hires", "baseimage", "viewimage", "viewable", "web", "lowres", "preview")
_KNOWN = frozenset(("name", "href", "contentType", "width", "height", "sizeInBytes"))
_SPELLED = {
    "mimetype": "contentType",
    "contenttype": "contentType",
    "sizeinbytes": "sizeInBytes",
    "aspectratio": "aspectRatio",
    "videocodec": "videoCodec",
    "framerate": "frameRate",
    "transportprotocol": "transportProtocol",
    "scantype": "scanType",
}


def renditions(value: Any) -> list[dict[str, Any]] | None:
    """Return renditions as the 3.x branch has them, whether they were an array or an object; `None` if neither."""
    if isinstance(value, dict):
        pairs = [(name, said) for name, said in value.items() if said is not None]
        if not all(isinstance(said, dict) for _, said in pairs):
            return None
        return [{"name": name, **_spelled(said)} for name, said in pairs]
    if isinstance(value, list) and all(isinstance(said, dict) for said in value):
        return [_spelled(said) for said in value]
    return None


def _spelled(said: dict[str, Any]) -> dict[str, Any]:
    return {_SPELLED.get(name.lower(), name): value for name, value in said.items() if value is not None}


def link_in(found: list[dict[str, Any]]) -> str:
    """Take the first rendition out of *found* if it is only where an item can be read; return that address."""
    if found and _is_bare(found[0], LINK):
        return str(found.pop(0)["href"])
    return ""


def _is_bare(said: dict[str, Any], name: str) -> bool:
    return said.get("name") == name and len(said) == 2 and _address(said) != ""  # noqa: PLR2004 -- name and href


def _address(said: dict[str, Any]) -> str:
    href = said.get("href")
    return href.strip() if isinstance(href, str) else ""


def media_of(found: list[dict[str, Any]], kind: str, item: Item, caption: Inlines = (), **more: Any) -> Media:
    """Return the `Media` that the renditions *found* show."""
    href, shown = "", found
    if found and _is_bare(found[0], "main"):
        href, shown = _address(found[0]), found[1:]
    made, foreign = [], []
    for number, said in enumerate(shown):
        made.append(_rendition(said))
        if extra := {name: value for name, value in said.items() if not _fits(name, value)}:
            foreign.append(Foreign(SPACE, f"renditions[{number}]", text_of(extra)))
    return Media(
        href or chosen(made),
        kind=kind,
        caption=caption,
        renditions=made,
        foreign=[*foreign, *more.pop("foreign", ())],
        **more,
    )


def _fits(name: str, value: Any) -> bool:
    if name not in _KNOWN:
        return False
    if name in {"name", "href", "contentType"}:
        return isinstance(value, str)
    return _number(value) is not None


def _number(value: Any) -> int | None:
    """Return a whole number, from whatever says one."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:  # noqa: PLR2004 -- 64 bits
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if value == int(value) else None


def _rendition(said: dict[str, Any]) -> Rendition:
    media_type, name = said.get("contentType"), said.get("name")
    return Rendition(
        href=_address(said),
        name=name if isinstance(name, str) else "",
        media_type=media_type if isinstance(media_type, str) else "",
        width=_number(said.get("width")),
        height=_number(said.get("height")),
        size=_number(said.get("sizeInBytes")),
    )


def chosen(made: list[Rendition]) -> str:
    """Return the address of the best of renditions: by its name, else by its width, else the first."""
    if not made:
        return ""
    names: dict[str, Rendition] = {}
    for one in made:
        names.setdefault(one.name.lower(), one)
    best = next((names[name] for name in _BEST if name in names and names[name].href), None)
    return (best or max(made, key=lambda one: (bool(one.href), one.width or 0))).href
