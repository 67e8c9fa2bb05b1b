"""Validates documents of ANS by newsformat's own rules and, on request, by an official JSON Schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from newsformat.markup.json import Document, Misfit, Path, as_utf8, decode
from newsformat.markup.json_rules import source_problems
from newsformat.markup.members import text_at
from newsformat.plugin import Problem, Report, Source, ValidateOptions
from newsformat_cms._ans._names import VERSION
from newsformat_cms._ans._reader import is_results
from newsformat_cms._ans._rules import CONTENT


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document in order, followed by those that the official schema finds."""
    return source_problems(source, _misfits, more=partial(_by_schema, schema=options.schema, report=report))


def _misfits(value: Any, where: Path) -> Iterator[Misfit]:
    for path, item in _contents(value):
        yield from CONTENT(item, (*where, *path))


def _contents(value: Any) -> Iterator[tuple[Path, Any]]:
    """Yield each content with its path."""
    if is_results(value):
        yield (), {**value, "content_elements": []}
        yield from (
            (("content_elements", number), element) for number, element in enumerate(value.get("content_elements", ()))
        )
    elif isinstance(value, list):
        yield from (((number,), item) for number, item in enumerate(value))
    else:
        yield (), value


def _by_schema(document: Document, schema: str, report: Report) -> Iterator[Problem]:
    if not schema:
        return
    from newsformat.markup.schema import json_problems

    content = as_utf8(document.json)
    value = decode(content, Report(heard=False))
    kind, version = text_at(value, "type"), text_at(value, "version")
    if not kind or not VERSION.fullmatch(version):
        report.note("not checked against the official schema: it has no type or no version of ANS")
        return
    fits, first_line = partial(_is_of, kind, version), document.line
    yield from json_problems(content.decode(), schema, fits=fits, prefer=[version], first_line=first_line)


def _is_of(kind: str, version: str, schema: Mapping[str, Any]) -> bool:
    return str(schema.get("id") or schema.get("$id") or "").endswith(f"/{version}/{kind}.json")
