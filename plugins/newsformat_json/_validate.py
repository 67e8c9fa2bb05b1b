"""Validates JSON against the model: reports what the strict reader rejects, with line, column and path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve

from newsformat.markup.json import Document, Path, as_utf8, lines, places, problems, strict_text_of
from newsformat.plugin import NoOptions, Problem, ReadError, Report, Source, ValidateOptions
from newsformat_json._reader import read, read_lines


_MESSAGE = re.compile(r"(\$\S*): (.*)", re.DOTALL)
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of one document."""
    content = as_utf8(source.read_bytes())
    yield from _problems_of(content, source, options.schema, read)


def validate_lines(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each line."""
    for line in lines(source):
        try:
            for problem in _line(line, source, options.schema):
                yield evolve(problem, line=line.line)
        except ReadError as error:
            yield Problem("json", error.message, line.line, error.column)


def _line(line: Document, source: Source, schema: str) -> Iterator[Problem]:
    is_envelope = re.match(rb'\s*\{\s*"newsformat"\s*:\s*1\s*,\s*"envelope"', line.json) is not None
    if is_envelope and line.line > 1:
        yield Problem.warning("envelope", "not the first line, so readers leave it out")
    yield from _problems_of(line.json, source, "" if is_envelope else schema, read_lines)


def _problems_of(content: bytes, source: Source, schema: str, reader: Any) -> Iterator[Problem]:
    text = strict_text_of(content)
    try:
        for _ in reader(Source(content, limits=source.limits), NoOptions(), Report(heard=False)):
            pass
    except ReadError as error:
        if error.column is not None or not (match := _MESSAGE.fullmatch(error.message)):
            raise
        where, message = match.groups()
        row, column = places(text, [_path(where)])[0]
        yield Problem("model", message, row, column, where)
    yield from problems(text)
    if schema:
        from newsformat.markup.schema import json_problems

        yield from json_problems(text, schema, fits=lambda document: document.get("$id") == "urn:newsformat:json:1")


def _path(where: str) -> Path:
    """Return the steps of the path *where*, up to a ``[...]``, which msgspec writes for unknown ones."""
    steps: list[str | int] = []
    position = 1
    while match := _STEP.match(where, position):
        steps.append(match[1] if match[1] is not None else int(match[2]))
        position = match.end()
    return tuple(steps)
