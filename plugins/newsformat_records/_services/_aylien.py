"""Aylien News API: ``links`` and ``summary`` are objects."""

from __future__ import annotations

from typing import Any


def take_values(record: dict[str, Any]) -> dict[str, Any]:
    """Remove members of this service from *record*, and return them as values by attribute."""
    values: dict[str, Any] = {}
    match record.get("links"):
        case {"permalink": str(address), **others} if "permalink" not in record:
            record["permalink"] = address
            record["links"] = {name: value for name, value in others.items() if value and value != address}
            if not record["links"]:
                del record["links"]
    match record.get("summary"):
        case {"sentences": [*sentences]} if all(isinstance(sentence, str) for sentence in sentences):
            del record["summary"]
            values["summary"] = " ".join(sentences)
    return values
