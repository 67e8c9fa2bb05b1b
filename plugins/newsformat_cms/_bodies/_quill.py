"""Deltas of Quill → blocks (https://quilljs.com/docs/delta).

A document is insertions of text, of which a line feed ends a line; what a line is, is said of its line feed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from newsformat import (
    Article,
    Block,
    Embed,
    Heading,
    Inline,
    Link,
    Mark,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Rule,
    Style,
    Text,
    plain,
)
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import Members, leave_out, object_at, says, text_at
from newsformat.plugin import ReadError, Report, inlines, line
from newsformat_cms._bodies._codec import Segment, headline_in
from newsformat_cms._bodies._lists import Item, segments_of, with_code_joined
from newsformat_cms._bodies._running import STYLES


SPACE: Final = "quill"
_OF_LINES: Final = frozenset(("header", "list", "indent", "blockquote", "code-block", "code-block-container"))
_OF_TEXT: Final = frozenset((*STYLES, "link", "script"))


class _Line(NamedTuple):
    runs: list[Inline]
    shown: list[Block]  # in it: pictures, players
    attributes: Object


def read_quill(said: Any, report: Report) -> Article:
    """Return the article that the delta *said* is.

    Raises:
        ReadError: it is none.
    """
    ops = said.get("ops") if isinstance(said, dict) else said
    if not isinstance(ops, list) or not all(isinstance(op, dict) for op in ops):
        raise ReadError("not a delta of Quill: it has no array of ops")
    headline, body = headline_in(segments_in(ops, report))
    rest = Members(said if isinstance(said, dict) else {})
    rest.take("ops")
    return Article(headline=headline, body=body, foreign=rest.foreign(SPACE))


def segments_in(ops: Sequence[Any], report: Report) -> list[Segment]:
    """Return what the operations *ops* are."""
    known = [op for op in ops if isinstance(op, dict)]
    return with_code_joined(segments_of(_lines(known, report), _item, _blocks))


def _lines(ops: Sequence[Object], report: Report) -> list[_Line]:
    found: list[_Line] = []
    runs: list[Inline] = []
    shown: list[Block] = []
    for op in ops:
        inserted, attributes = op.get("insert"), object_at(op, "attributes")
        _tell(op, attributes, report)
        if isinstance(inserted, dict):
            shown += _shown(inserted, attributes)
            continue
        first, *rest = (inserted if isinstance(inserted, str) else "").split("\n")
        runs.append(Text(first, _marks(attributes)))
        for part in rest:
            found.append(_Line(runs, shown, attributes))
            runs, shown = [Text(part, _marks(attributes))], []
    return [*found, _Line(runs, shown, {})] if plain(inlines(runs)) or shown else found


def _tell(op: Object, attributes: Object, report: Report) -> None:
    """Say what is left out: how a text looks, and changes of a document, which are none."""
    looks = sorted(name for name in attributes if name not in _OF_LINES | _OF_TEXT | {"alt"})
    if looks:
        report.left_out(f"how the text looks is left out: {', '.join(looks)[:60]}")
    for name, value in attributes.items():
        if name in _OF_LINES | _OF_TEXT and says(value) and not _is_usual(name, value):
            report.left_out(f"{name} of the text is left out: {text_of(value):.60}")
    if not isinstance(op.get("insert"), str | dict):
        report.left_out("a change that is not an insertion is left out")
    leave_out(op, {"insert": object, "attributes": dict, "retain": object, "delete": object}, "a change", report)


def _is_usual(name: str, value: Any) -> bool:
    """Is *value* of the attribute *name* read?"""
    match name:
        case "header":
            return type(value) is int and 1 <= value <= 6  # noqa: PLR2004 -- of HTML
        case "indent":
            return type(value) is int
        case "list":
            return value in ("ordered", "bullet")
        case "link":
            return isinstance(value, str)
        case "script":
            return value in ("sub", "super")
        case "code-block":
            return value is True or value == "plain"
        case _:
            return isinstance(value, bool)


def _marks(attributes: Object) -> list[Mark]:
    href = line(text_at(attributes, "link"))
    script = {"sub": Style.SUBSCRIPT, "super": Style.SUPERSCRIPT}.get(text_at(attributes, "script"))
    styles = [style for name, style in STYLES.items() if attributes.get(name) is True]
    return [*([Link(href)] if href else []), *styles, *([script] if script else [])]


def _shown(inserted: Object, attributes: Object) -> list[Block]:
    found: list[Block] = []
    for name, value in inserted.items():
        href = (
            value if isinstance(value, str) else next((at for key in ("src", "url") if (at := text_at(value, key))), "")
        )
        match name:
            case "image" if line(href):
                found.append(Media(href, alt=text_at(attributes, "alt")))
            case "divider" | "hr":
                found.append(Rule())
            case "video" if line(href):
                found.append(Embed(href))
            case _:
                found.append(Raw(SPACE, text_of({name: value})))
    return found


def _item(said: _Line) -> Item | None:
    kind, indent = said.attributes.get("list"), said.attributes.get("indent", 0)
    if not isinstance(kind, str):
        return None
    return Item(indent if type(indent) is int else 0, kind == "ordered", [*_paragraph(said), *said.shown])


def _paragraph(said: _Line) -> list[Block]:
    runs = inlines(said.runs)
    return [Paragraph(runs)] if runs else []


def _blocks(said: _Line) -> Sequence[Block]:
    """Return the block that a line is, and what is shown in it below."""
    header = said.attributes.get("header")
    if said.attributes.get("code-block"):
        return [Preformatted("".join(run.text for run in said.runs if isinstance(run, Text))), *said.shown]
    if type(header) is int and 1 <= header <= 6 and (runs := inlines(said.runs)):  # noqa: PLR2004 -- of HTML
        return [Heading(runs, header), *said.shown]
    paragraph = _paragraph(said)
    quoted = said.attributes.get("blockquote") is True and paragraph
    return [*([Quote(paragraph)] if quoted else paragraph), *said.shown]
