"""Reads and writes documents of Quill, and reads its texts in fields of other systems."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from newsformat import Article, Block, Envelope, Foreign, List, Preformatted, Table
from newsformat.markup.json import Object, decode, text_of
from newsformat.markup.members import has_value, leave_out, object_at
from newsformat.plugin import Articles, Limits, NoOptions, ReadError, Report, Source, read_each, shortened
from newsformat_cms._bodies._codec import OWN, Codec, Segment, blocks_of, read_nodes
from newsformat_cms._bodies._document import read_document, write_document, write_documents
from newsformat_cms._bodies._quill import SPACE, segments_in
from newsformat_cms._bodies._quill_lines import (
    OF_LINES,
    OF_TEXT,
    direction_of_lines,
    lines_in,
    ops_of,
    without_direction,
)
from newsformat_cms._bodies._quill_writer import BLANK, native


if TYPE_CHECKING:
    from newsformat.markup.options import IndentOptions


def _read_lines(nodes: Sequence[Any], report: Report, limits: Limits) -> list[Segment]:
    return segments_in(nodes)


_QUILL: Final = Codec(
    space=SPACE,
    read=_read_lines,
    native=native,
    blank=BLANK,
    holder="attributes",
    joins=(List, Preformatted, Table),
    bears=lambda node: "embed" not in node,
)
_DIRECTION: Final = "direction"  # the foreign part with the direction of lines, if it differs from their text's


# Reading --------------------------------------------------------------------------------


def read_quill(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document."""
    value = decode(source.read_bytes(), report)
    several = isinstance(value, list) and all(isinstance(item, dict) and "ops" in item for item in value)
    parts = enumerate(value if several else [value])

    def article(numbered: tuple[int, Any]) -> tuple[Article]:
        return (_read(numbered[1], report, source.limits),)

    yield from read_each(parts, article, report, name=lambda pair: f"the document [{pair[0]}]", line=lambda _: None)


def _read(document: Any, report: Report, limits: Limits) -> Article:
    rest: Object = document if isinstance(document, dict) else {"ops": document}
    ops = rest.get("ops")
    if not isinstance(ops, list) or not all(isinstance(op, dict) for op in ops):
        raise ReadError("not a delta of Quill: it has no array of ops")
    for op in ops:
        _report_of_changes(op, report)
    lines = lines_in(ops)
    direction = direction_of_lines(lines)
    if direction == "rtl":
        lines = [*map(without_direction, lines)]
    article = read_document(_QUILL, {**rest, "ops": lines}, "ops", report, limits)
    if direction == article.direction:
        return article
    return evolve(article, foreign=[*article.foreign, Foreign(SPACE, _DIRECTION, text_of(direction))])


def read_quill_ops(ops: Sequence[Any], report: Report, limits: Limits) -> Sequence[Block]:
    """Return the blocks of *ops*, whose other data are not kept but reported as lost."""
    for op in ops:
        if isinstance(op, dict):
            _report_attributes(object_at(op, "attributes"), report)
            _report_of_changes(op, report)
    return blocks_of(read_nodes(_QUILL, lines_in(ops), report, limits))


def _report_of_changes(op: Object, report: Report) -> None:
    """Report operations that are not part of a document, which are left out."""
    if not isinstance(op.get("insert"), str | dict):
        report.left_out("a change that is not an insertion is left out")
    leave_out(op, {"insert": object, "attributes": dict, "retain": object, "delete": object}, "a change", report)


def _report_attributes(attributes: Object, report: Report) -> None:
    """Report presentation attributes and unread ones as lost."""
    looks = sorted(name for name in attributes if name not in OF_LINES | OF_TEXT | {"alt", OWN})
    if looks:
        report.left_out(f"how the text looks is left out: {shortened(', '.join(looks))}")
    for name, value in attributes.items():
        if name in OF_LINES | OF_TEXT and has_value(value) and not _is_read(name, value):
            report.left_out(f"{name} of the text is left out: {text_of(value):.60}")


def _is_read(name: str, value: Any) -> bool:
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
        case "table":
            return isinstance(value, str | int)
        case "code-block":
            return value is True or value == "plain"
        case _:
            return isinstance(value, bool)


# Writing --------------------------------------------------------------------------------


def write_quill(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as a document, any other number as an array."""

    def document(article: Article, report: Report) -> Object:
        result, lines = write_document(_QUILL, article, "ops", report)
        given = result.get(_DIRECTION)
        direction = given if given in ("ltr", "rtl") else article.direction
        return {
            name: value for name, value in {**result, "ops": ops_of(lines, direction)}.items() if name != _DIRECTION
        }

    yield from write_documents(articles, document, report, indent=options.indent)
