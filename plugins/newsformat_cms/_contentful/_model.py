"""The content types used by the writer, for a space that has none of them yet."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from newsformat.markup.json import Object
from newsformat_cms._contentful._names import OWN


_ARTICLE: Final = {
    **dict.fromkeys(("title", "kicker", "slug"), "Symbol"),
    **dict.fromkeys(("subtitle", "summary", "canonicalUrl"), "Text"),
    "publishDate": "Date",
    "authors": "Entries",
    "categories": "Entries",
    "tags": "Symbols",
    "heroImage": "Asset",
    "body": "RichText",
    OWN: "Object",
}
_TYPES: Final[dict[str, tuple[str, dict[str, str]]]] = {  # their names, and the types of their fields
    "article": ("title", _ARTICLE),
    "author": ("name", dict.fromkeys(("name", "role", "email", "url"), "Symbol")),
    "category": ("title", dict.fromkeys(("title", "slug"), "Symbol")),
}


def content_types(used: Mapping[str, Collection[str]]) -> list[Object]:
    """Return newsformat's content types among those *used*, with their fields, if all fields are newsformat's."""
    return [
        {
            "sys": {"id": kind, "type": "ContentType", "publishedVersion": 1},
            "name": kind.capitalize(),
            "displayField": shown,
            "fields": [_field(name, of) for name, of in fields.items()],
        }
        for kind, (shown, fields) in _TYPES.items()
        if kind in used and not {*used[kind]} - fields.keys()
    ]


def _field(name: str, of: str) -> Object:
    kind: Object
    match of:
        case "Entries":
            kind = {"type": "Array", "items": {"type": "Link", "linkType": "Entry"}}
        case "Symbols":
            kind = {"type": "Array", "items": {"type": "Symbol"}}
        case "Asset":
            kind = {"type": "Link", "linkType": "Asset"}
        case _:
            kind = {"type": of}
    return {"id": name, "name": name, **kind, "localized": True, "required": False}
