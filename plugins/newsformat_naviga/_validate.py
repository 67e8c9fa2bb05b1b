"""Validation of NavigaDoc: newsformat's own rules, and the official JSON Schema if one is named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from newsformat.markup.json import as_utf8, decode, documents, json_path, text_of
from newsformat.markup.json_rules import array, rule_problems
from newsformat.plugin import Problem, Report, Source, ValidateOptions
from newsformat_naviga._rules import DOCUMENT


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document by our rules, then by the official schema."""
    for document in documents(source):
        is_array = as_utf8(document.json).lstrip()[:1] == b"["
        yield from rule_problems(document.json, array(DOCUMENT) if is_array else DOCUMENT, document.line)
        if options.schema:
            yield from _by_schema(document.json, document.line, options.schema, is_array=is_array)


def _by_schema(content: bytes, line: int, schema: str, *, is_array: bool) -> Iterator[Problem]:
    from newsformat.markup.schema import json_problems

    if not is_array:
        yield from json_problems(as_utf8(content).decode(), schema, fits=_is_official, first_line=line)
        return
    for number, value in enumerate(decode(content, Report(heard=False), line)):
        for problem in json_problems(text_of(value), schema, fits=_is_official):
            yield evolve(problem, line=None, column=None, where=json_path((number,)) + problem.where[1:])


def _is_official(schema: Mapping[str, Any]) -> bool:
    return str(schema.get("$id") or "").endswith("/navigadoc/schema")
