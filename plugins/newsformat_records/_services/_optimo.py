"""Articles of the BBC from its system Optimo: everything is a block, even the headline.

An article is the document itself, or the ``article`` of a response (``{"data": {"article": …}}``) with related ones.
"""

from __future__ import annotations

from typing import Any

from newsformat.markup.members import has_value, objects_at, text_at
from newsformat_records._trees import text_of_tree


_LINES = {"headline": "title", "byline": "author"}
_DATES = {"firstPublished": "published", "lastUpdated": "updated", "lastPublished": "updated"}
_READ = frozenset(("contributor", "name", "role", "text", "paragraph", "fragment"))  # blocks in headline and byline
_MAX_DEPTH = 12


def rename(record: dict[str, Any]) -> None:
    """Rename members of *record*, and blocks of its text, to common names."""
    _unwrap(record)
    blocks = objects_at(record, "content", "model", "blocks")
    if not blocks:
        return
    for kind, name in _LINES.items():
        block = next((item for item in blocks if item.get("type") == kind), None)
        text = _bylines(block, _MAX_DEPTH) if kind == "byline" else text_of_tree([block])
        if block is not None and text and name not in record:
            record[name] = text
            blocks = [item for item in blocks if item is not block]
            if _kinds_in(block, _MAX_DEPTH) - _READ:
                record[f"content/{kind}"] = block
    record["content"] = blocks
    for theirs, ours in _DATES.items():
        if theirs in record and ours not in record:
            record[ours] = record.pop(theirs)
    if (language := text_at(record, "passport", "language")) and "language" not in record:
        record["language"] = language
    if (url := text_at(record, "locators", "canonicalUrl")) and "url" not in record:
        record["url"] = url
    about = [label for item in objects_at(record, "tags", "about") if (label := text_at(item, "thingLabel"))]
    if about and "subjects" not in record:
        record["subjects"] = about


def _unwrap(record: dict[str, Any]) -> None:
    """Move the members of the ``article`` in a response, and of its metadata, to the record.

    Members that are there already stay; those of the article then get a path as their name.
    """
    article = record.get("article")
    if not isinstance(article, dict) or not objects_at(article, "content", "model", "blocks"):
        return
    del record["article"]
    metadata = article.get("metadata")
    for part in (article, metadata) if isinstance(metadata, dict) else (article,):
        for name, value in part.items():
            if value is not metadata and has_value(value):
                record[name if name not in record else f"article/{name}"] = value


def _bylines(block: Any, depth: int) -> list[str]:
    """Return the bylines in *block*, each a name with a role."""
    if not isinstance(block, dict) or not depth:
        return []
    inner = objects_at(block, "model", "blocks")
    if block.get("type") == "contributor":
        texts = [text_of_tree([item]) for kind in ("name", "role") for item in inner if item.get("type") == kind]
        return [", ".join(filter(None, texts))] if any(texts) else []
    return [byline for item in inner for byline in _bylines(item, depth - 1)]


def _kinds_in(block: Any, depth: int) -> set[str]:
    """Return the types of the blocks in *block*, at any level."""
    inner = objects_at(block, "model", "blocks") if depth else []
    return {text_at(item, "type") for item in inner} | {kind for item in inner for kind in _kinds_in(item, depth - 1)}
