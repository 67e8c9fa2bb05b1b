"""Results of SerpApi for Google News: authors are in ``source``."""

from __future__ import annotations

from typing import Any

from newsformat import Byline


def take_values(record: dict[str, Any]) -> dict[str, Any]:
    """Remove members of this service from *record*, and return them as values by attribute."""
    match record:
        case {"position": _, "source": {"authors": [*names], **others}} if all(isinstance(name, str) for name in names):
            record["source"] = others
            return {"bylines": [Byline(name=name) for name in names]}
        case _:
            return {}
