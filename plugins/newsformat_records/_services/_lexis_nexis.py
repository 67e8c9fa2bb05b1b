"""LexisNexis: what its web services for news answer has the text in a ``Document``, an entry of Atom."""

from __future__ import annotations

from typing import Any


def rename(record: dict[str, Any]) -> None:
    """Call the text in *record* so, and its newspaper."""
    for name in ("Document", "document"):
        match record.get(name):
            case {"Content": str(text), **said} if "text" not in record:
                record["text"] = text
                record[name] = said
    for name in ("Source", "source"):
        match record.get(name):
            case {"Name": str(paper), **said}:
                record[name] = {**said, "name": paper}
