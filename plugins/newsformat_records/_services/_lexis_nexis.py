"""LexisNexis: responses of its web services for news have the text in a ``Document``, as an Atom entry."""

from __future__ import annotations

from typing import Any


def rename(record: dict[str, Any]) -> None:
    """Rename the text of *record* and its newspaper to common names."""
    for name in ("Document", "document"):
        match record.get(name):
            case {"Content": str(text), **others} if "text" not in record:
                record["text"] = text
                record[name] = others
    for name in ("Source", "source"):
        match record.get(name):
            case {"Name": str(paper), **others}:
                record[name] = {**others, "name": paper}
