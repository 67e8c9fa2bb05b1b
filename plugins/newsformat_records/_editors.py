"""Texts in a record that another format reads: JSON of an editor, or an Atom entry of LexisNexis."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from attrs import fields

from newsformat import Article, Block, Heading, plain
from newsformat.markup.json import Object, text_of, value_of
from newsformat.markup.manuscript import read_nested
from newsformat.markup.members import value_at
from newsformat.plugin import Report, Source, lazily


class EditorDocument(NamedTuple):
    """The document of an editor, and the name of the format that reads it."""

    format: str
    value: Any


def editor_document(value: Any) -> EditorDocument | None:
    """Return the editor's document in *value*, itself or as a string; `None` if there is none."""
    if isinstance(value, str):
        text = value.strip()
        if _ENTRY.match(text):
            return EditorDocument("atom", text)
        if text[:1] not in {"{", "["}:
            return None
        try:
            value = value_of(text)
        except ValueError:
            return None
    name = _format_of(value)
    return EditorDocument(name, value) if name else None


_ENTRY = lazily(r"\s*(?:<\?xml[^>]*>\s*)?<entry\s")


def _format_of(value: Any) -> str:
    """Return the name of the format of *value*; ``""`` if it is not one of an editor."""
    if isinstance(value, list):
        return "portable-text" if _is_portable_text(value) else ""
    if not isinstance(value, dict):
        return ""
    return next((name for name, sign, place in _SIGNS if _has_list(value, sign, place)), _with_blocks(value))


# Format, members of such a document, and path of a list in it.
_SIGNS: Final[tuple[tuple[str, Object, tuple[str, ...]], ...]] = (
    ("prosemirror", {"type": "doc"}, ("content",)),
    ("contentful", {"nodeType": "document"}, ("content",)),
    ("prosemirror", {}, ("doc", "content")),
    ("contentful", {}, ("json", "content")),
    ("quill", {}, ("ops",)),
    ("lexical", {}, ("root", "children")),
)


def _has_list(value: Object, sign: Object, place: Sequence[str]) -> bool:
    return sign.items() <= value.items() and isinstance(value_at(value, *place), list)


def _is_portable_text(value: list[Any]) -> bool:
    items = [item for item in value if isinstance(item, dict)]
    return any(isinstance(item.get("children"), list) for item in items) and all("_type" in item for item in items)


def _with_blocks(value: Object) -> str:
    blocks = value.get("blocks")
    if not isinstance(blocks, list):
        return ""
    if "entityMap" in value:
        return "draftjs"
    return (
        "editorjs"
        if (blocks or len(value) == 1)
        and all(isinstance(block, dict) and {"type", "data"} <= block.keys() for block in blocks)
        else ""
    )


def article_of(kept: EditorDocument, values: dict[str, Any], report: Report, number: int) -> Article:
    """Return the article of *kept*, with the *values* of the record, on line *number*.

    A headline in the text that differs from the record's becomes a heading.

    Raises:
        ReadError: the format is not available, or can't read it.
    """
    report.note(f"the text is read as {kept.format}")
    content = kept.value if isinstance(kept.value, str) else text_of(kept.value)
    found = read_nested(Source(content.encode()), kept.format, {}, report, number=number)
    body: tuple[Block, ...] = found.body
    if found.headline and values.get("headline") and plain(found.headline) != values["headline"]:
        body = (Heading(found.headline, 1), *body)
    more = _additional_values(found, values, report)
    return Article(**{"headline": found.headline, **more, **values}, body=body, foreign=found.foreign)


def _additional_values(article: Article, values: dict[str, Any], report: Report) -> dict[str, Any]:
    """Return attributes of *article* that are not among *values*; those that differ from *values* are reported."""
    values_found = {
        name: value for name in _NAMES if (value := getattr(article, name)) not in (None, getattr(_NONE, name))
    }
    for name, value in values_found.items():
        if name in values and not _agrees(value, values[name]):
            report.left_out(f"another {name} of the text left out: {value!s:.60}")
    return {name: value for name, value in values_found.items() if name not in values}


def _agrees(value: Any, other: Any) -> bool:
    return bool(value == (tuple(other) if isinstance(other, list) else other))


_NONE = Article()
_NAMES = tuple(field.name for field in fields(Article) if field.name not in {"headline", "body", "foreign"})
