"""What SerpApi has found with Google News: authors in the ``source``."""

from __future__ import annotations

from typing import Any

from newsformat import Byline


def take_values(record: dict[str, Any]) -> dict[str, Any]:
    """Return what *record* says in such members, by attribute, and take them out of it."""
    match record:
        case {"position": _, "source": {"authors": [*names], **others}} if all(isinstance(name, str) for name in names):
            record["source"] = others
            return {"bylines": [Byline(name=name) for name in names]}
        case _:
            return {}
