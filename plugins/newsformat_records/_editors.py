"""A text that a record has in a format of its own: as JSON of an editor, or, of LexisNexis, as an entry of Atom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from attrs import fields

from newsformat import Article, Block, Heading, plain
from newsformat.markup.json import Object, text_of, value_of
from newsformat.markup.manuscript import read_nested
from newsformat.markup.members import value_at
from newsformat.plugin import Report, Source, lazily


class Kept(NamedTuple):
    """What an editor keeps, and the format that reads it."""

    format: str
    value: Any


def kept_of(value: Any) -> Kept | None:
    """Return the JSON of an editor that *value* is, or holds as a string; `None` if it is none."""
    if isinstance(value, str):
        text = value.strip()
        if _ENTRY.match(text):
            return Kept("atom", text)
        if text[:1] not in {"{", "["}:
            return None
        try:
            value = value_of(text)
        except ValueError:
            return None
    name = _format_of(value)
    return Kept(name, value) if name else None


_ENTRY = lazily(r"\s*(?:<\?xml[^>]*>\s*)?<entry\s")


def _format_of(value: Any) -> str:
    """Return the name of the format that *value* is in; ``""`` if it is in none that an editor keeps."""
    if isinstance(value, list):
        return "portable-text" if _is_portable_text(value) else ""
    if not isinstance(value, dict):
        return ""
    return next((name for name, said, place in _SIGNS if _is_so(value, said, place)), _with_blocks(value))


# What a document says, and where in it a list stands.
_SIGNS: Final[tuple[tuple[str, Object, tuple[str, ...]], ...]] = (
    ("prosemirror", {"type": "doc"}, ("content",)),
    ("contentful", {"nodeType": "document"}, ("content",)),
    ("prosemirror", {}, ("doc", "content")),
    ("contentful", {}, ("json", "content")),
    ("quill", {}, ("ops",)),
    ("lexical", {}, ("root", "children")),
)


def _is_so(value: Object, said: Object, place: Sequence[str]) -> bool:
    return said.items() <= value.items() and isinstance(value_at(value, *place), list)


def _is_portable_text(value: list[Any]) -> bool:
    items = [each for each in value if isinstance(each, dict)]
    return any(isinstance(each.get("children"), list) for each in items) and all("_type" in each for each in items)


def _with_blocks(value: Object) -> str:
    blocks = value.get("blocks")
    if not isinstance(blocks, list):
        return ""
    if "entityMap" in value:
        return "draftjs"
    return (
        "editorjs"
        if (blocks or len(value) == 1)
        and all(isinstance(each, dict) and {"type", "data"} <= each.keys() for each in blocks)
        else ""
    )


def article_of(kept: Kept, values: dict[str, Any], report: Report, number: int) -> Article:
    """Return the article of the text *kept*, with the *values* that the record has; it is that of line *number*.

    A headline in the text that is not that of the record is a heading.

    Raises:
        ReadError: there is no such format to read it with, or it cannot.
    """
    report.note(f"the text is {kept.format}, and read as that")
    content = kept.value if isinstance(kept.value, str) else text_of(kept.value)
    found = read_nested(Source(content.encode()), kept.format, {}, report, number=number)
    body: tuple[Block, ...] = found.body
    if found.headline and values.get("headline") and plain(found.headline) != values["headline"]:
        body = (Heading(found.headline, 1), *body)
    more = _beside(found, values, report)
    return Article(**{"headline": found.headline, **more, **values}, body=body, foreign=found.foreign)


def _beside(found: Article, values: dict[str, Any], report: Report) -> dict[str, Any]:
    """Return what is *found* beside a text, and its headline, and is not among *values*; what is another is told."""
    said = {name: value for name in _NAMES if (value := getattr(found, name)) not in (None, getattr(_NONE, name))}
    for name, value in said.items():
        if name in values and not _agrees(value, values[name]):
            report.left_out(f"left out, another {name} of the text: {value!s:.60}")
    return {name: value for name, value in said.items() if name not in values}


def _agrees(value: Any, other: Any) -> bool:
    return bool(value == (tuple(other) if isinstance(other, list) else other))


_NONE = Article()
_NAMES = tuple(field.name for field in fields(Article) if field.name not in {"headline", "body", "foreign"})
