"""What ANS calls things, and how its objects are looked into."""

from __future__ import annotations

import re
from typing import Any, Final, TypeAlias


Object: TypeAlias = dict[str, Any]
SPACE: Final = "ans"
OWN: Final = "newsformat"  # what we say beside it, in ``additional_properties``
MORE: Final = "additional_properties"
NEWEST: Final = "0.10.12"
VERSION: Final = re.compile(r"0\.(?:[5-9]|10)\.\d{1,2}", re.ASCII)
KINDS: Final = {  # of content → that of an article
    "story": "text",
    "image": "picture",
    "video": "video",
    "audio": "audio",
    "gallery": "picture",
    "collection": "composite",
}
MEDIA: Final = ("image", "video", "audio")
ADDRESSES: Final = (  # members → kinds of identifiers
    ("canonical_url", "url"),
    ("website_url", "website_url"),
    ("short_url", "short_url"),
)
ENTITIES: Final = {"organization": "organisation", "location": "place"}  # kinds that the model calls otherwise
STREAMS: Final = {
    "mp4": "video/mp4",
    "webm": "video/webm",
    "ts": "application/vnd.apple.mpegurl",
    "mp3": "audio/mpeg",
}


def inner(value: Any, *path: str) -> Any:
    """Return what is at *path* in *value*; `None` if there is nothing."""
    for name in path:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def text(value: Any, *path: str) -> str:
    """Return the string at *path* in *value*, ``""`` if there is none."""
    found = inner(value, *path)
    return found if isinstance(found, str) else ""


def objects(value: Any, *path: str) -> list[Object]:
    """Return the objects in the array at *path* in *value*."""
    found = inner(value, *path)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def number(value: Any) -> int | None:
    """Return *value* if it is a whole number."""
    return value if type(value) is int and value > 0 else None
