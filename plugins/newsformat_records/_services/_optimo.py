"""Articles of the BBC as its system Optimo hands them to the site: all of it, also the headline, is blocks.

An article is alone, or the ``article`` of an answer (``{"data": {"article": …}}``) beside others that it links to.
"""

from __future__ import annotations

from typing import Any

from newsformat.markup.members import has_value, objects_at, text_at
from newsformat_records._trees import text_of_tree


_LINES = {"headline": "title", "byline": "author"}
_DATES = {"firstPublished": "published", "lastUpdated": "updated", "lastPublished": "updated"}
_READ = frozenset(("contributor", "name", "role", "text", "paragraph", "fragment"))  # blocks of a headline and a byline
_DEEPEST = 12


def rename(record: dict[str, Any]) -> None:
    """Call what *record* has beside its text, and in it, as other records do."""
    _open(record)
    blocks = objects_at(record, "content", "model", "blocks")
    if not blocks:
        return
    for kind, name in _LINES.items():
        block = next((each for each in blocks if each.get("type") == kind), None)
        said = _signed(block, _DEEPEST) if kind == "byline" else text_of_tree([block])
        if block is not None and said and name not in record:
            record[name] = said
            blocks = [each for each in blocks if each is not block]
            if _kinds_in(block, _DEEPEST) - _READ:
                record[f"content/{kind}"] = block
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


def _open(record: dict[str, Any]) -> None:
    """Take what the ``article`` of an answer holds as if it stood beside it, and what is said of it.

    What is there by the same name stays; that of the article is then called so.
    """
    article = record.get("article")
    if not isinstance(article, dict) or not objects_at(article, "content", "model", "blocks"):
        return
    del record["article"]
    told = article.get("metadata")
    for part in (article, told) if isinstance(told, dict) else (article,):
        for name, value in part.items():
            if value is not told and has_value(value):
                record[name if name not in record else f"article/{name}"] = value


def _signed(block: Any, depth: int) -> list[str]:
    """Return who signs in *block*, a name with what they are, each as one text."""
    if not isinstance(block, dict) or not depth:
        return []
    inner = objects_at(block, "model", "blocks")
    if block.get("type") == "contributor":
        said = [text_of_tree([each]) for kind in ("name", "role") for each in inner if each.get("type") == kind]
        return [", ".join(filter(None, said))] if any(said) else []
    return [each for one in inner for each in _signed(one, depth - 1)]


def _kinds_in(block: Any, depth: int) -> set[str]:
    """Return of which types the blocks in *block* are."""
    inner = objects_at(block, "model", "blocks") if depth else []
    return {text_at(each, "type") for each in inner} | {kind for each in inner for kind in _kinds_in(each, depth - 1)}
