"""NewsCatcher: ``media`` is the address of the picture."""

from __future__ import annotations

from typing import Any

from newsformat import Association, Media


def take_values(record: dict[str, Any]) -> dict[str, Any]:
    """Remove members of this service from *record*, and return them as values by attribute."""
    address = record.get("media")
    if not isinstance(address, str) or not address.startswith(("https://", "http://")) or record.get("image"):
        return {}
    del record["media"]
    return {"associations": [Association(role="image", media=Media(href=address))]}
