"""A text that a record has as JSON of an editor, which is a format of its own."""

from __future__ import annotations

from typing import Any, NamedTuple

from newsformat import Article, Block, Heading, plain
from newsformat.markup.json import text_of, value_of
from newsformat.markup.manuscript import told
from newsformat.markup.members import value_at
from newsformat.plugin import Report, Source


class Kept(NamedTuple):
    """What an editor keeps, and the format that reads it."""

    format: str
    value: Any


def kept_of(value: Any) -> Kept | None:
    """Return the JSON of an editor that *value* is, or holds as a string; `None` if it is none."""
    if isinstance(value, str):
        text = value.strip()
        if text[:1] not in {"{", "["}:
            return None
        try:
            value = value_of(text)
        except ValueError:
            return None
    name = _format_of(value)
    return Kept(name, value) if name else None


def _format_of(value: Any) -> str:
    if isinstance(value, list):
        items = [each for each in value if isinstance(each, dict)]
        is_text = any(isinstance(each.get("children"), list) for each in items)
        return "portable-text" if is_text and all("_type" in each for each in items) else ""
    if not isinstance(value, dict):
        return ""
    if value.get("type") == "doc" and isinstance(value.get("content"), list):
        return "prosemirror"
    if value.get("nodeType") == "document" and isinstance(value.get("content"), list):
        return "contentful"
    if isinstance(value.get("ops"), list):
        return "quill"
    if isinstance(value_at(value, "root", "children"), list):
        return "lexical"
    if isinstance(blocks := value.get("blocks"), list):
        if "entityMap" in value:
            return "draftjs"
        return "editorjs" if all(isinstance(each, dict) and {"type", "data"} <= each.keys() for each in blocks) else ""
    return ""


def article_of(kept: Kept, values: dict[str, Any], report: Report, number: int) -> Article:
    """Return the article of the text *kept*, with the *values* that the record has; it is that of line *number*.

    A headline in the text that is not that of the record is a heading.

    Raises:
        ReadError: there is no such format to read it with, or it cannot.
    """
    report.note(f"the text is {kept.format}, and read as that")
    found = told(Source(text_of(kept.value).encode()), kept.format, {}, report, number=number)
    body: tuple[Block, ...] = found.body
    if found.headline and values.get("headline") and plain(found.headline) != values["headline"]:
        body = (Heading(found.headline, 1), *body)
    return Article(**{"headline": found.headline, **values}, body=body, foreign=found.foreign)
