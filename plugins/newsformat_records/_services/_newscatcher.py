"""NewsCatcher: ``media``, the address of the picture."""

from __future__ import annotations

from typing import Any

from newsformat import Association, Media


def take_values(record: dict[str, Any]) -> dict[str, Any]:
    """Return what *record* says in such members, by attribute, and take them out of it."""
    address = record.get("media")
    if not isinstance(address, str) or not address.startswith(("https://", "http://")) or record.get("image"):
        return {}
    del record["media"]
    return {"associations": [Association(role="image", media=Media(href=address))]}
