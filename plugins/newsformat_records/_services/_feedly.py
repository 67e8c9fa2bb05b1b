"""Feedly, Inoreader and other APIs modelled on Google Reader: texts in objects, addresses in arrays of links."""

from __future__ import annotations

from typing import Any

from newsformat_records._names import ALTERNATE


_TEXTS = ("content", "summary")


def rename(record: dict[str, Any]) -> None:
    """Rename the texts of *record*, its address and the title of its feed to common names."""
    for name in _TEXTS:
        match record.get(name):
            case {"content": str(text), **others} if others.keys() <= {"direction"}:
                record[name] = text
    if "content" not in record and "summary" in record:
        record["content"] = record.pop("summary")
    match record[ALTERNATE]:
        case [{"href": str(address)}, *more] if "url" not in record:
            record["url"] = address
            _set(record, ALTERNATE, more)
            if record.get("canonical") == [{"href": address}]:
                del record["canonical"]
    match record["origin"]:
        case {"title": str(title), **feed} if "source" not in record:
            record["source"] = title
            _set(record, "origin", feed)


def _set(record: dict[str, Any], name: str, left: Any) -> None:
    """Set the member *name* to what is *left* of it, or delete it."""
    if left:
        record[name] = left
    else:
        del record[name]
