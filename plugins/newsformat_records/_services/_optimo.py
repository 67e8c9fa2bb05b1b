"""Articles of the BBC as its system Optimo hands them to the site: all of it, also the headline, is blocks."""

from __future__ import annotations

from typing import Any

from newsformat.markup.members import objects_at, text_at
from newsformat_records._trees import text_of_tree


_LINES = {"headline": "title", "byline": "author"}
_DATES = {"firstPublished": "published", "lastUpdated": "updated", "lastPublished": "updated"}
_DEEPEST = 12


def rename(record: dict[str, Any]) -> None:
    """Call what *record* has beside its text, and in it, as other records do."""
    content = record["content"]
    blocks = objects_at(content, "model", "blocks") if isinstance(content, dict) else []
    if not blocks:
        return
    for kind, name in _LINES.items():
        block = next((each for each in blocks if each.get("type") == kind), None)
        said = _names_in(block, _DEEPEST) if kind == "byline" else text_of_tree([block])
        if block is not None and said and name not in record:
            record[name] = said
            blocks = [each for each in blocks if each is not block]
    record["content"] = blocks
    for theirs, ours in _DATES.items():
        if theirs in record and ours not in record:
            record[ours] = record.pop(theirs)
    if (language := text_at(record, "passport", "language")) and "language" not in record:
        record["language"] = language
    if (url := text_at(record, "locators", "canonicalUrl")) and "url" not in record:
        record["url"] = url
    about = [label for each in objects_at(record, "tags", "about") if (label := text_at(each, "thingLabel"))]
    if about and "subjects" not in record:
        record["subjects"] = about


def _names_in(block: Any, depth: int) -> list[str]:
    """Return the names of those who sign in *block*."""
    if not isinstance(block, dict) or not depth:
        return []
    if block.get("type") == "name":
        return [text] if (text := text_of_tree([block])) else []
    return [name for each in objects_at(block, "model", "blocks") for name in _names_in(each, depth - 1)]
