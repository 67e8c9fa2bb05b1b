"""What is wrong with a document of ANS: newsformat's own rules, and the official JSON Schema where one is named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from newsformat.markup.json import Misfit, Path, as_utf8, decode, problems
from newsformat.markup.members import text_at
from newsformat.plugin import Problem, ReadError, Report, Source, ValidateOptions
from newsformat_cms._ans._names import VERSION
from newsformat_cms._ans._reader import is_results
from newsformat_cms._ans._rules import CONTENT


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield what is wrong with the document, in its order; then what the official schema says."""
    content = as_utf8(source.read_bytes())
    value = decode(content, Report(heard=False))
    try:
        found = [*_misfits(value)]
    except RecursionError:
        raise ReadError("nested too deeply") from None
    text_ = content.decode()
    yield from problems(text_, found)
    if options.schema:
        yield from _by_schema(text_, value, options.schema, report)


def _misfits(value: Any) -> Iterator[Misfit]:
    for where, item in _contents(value):
        yield from CONTENT(item, where)


def _contents(value: Any) -> Iterator[tuple[Path, Any]]:
    """Yield all content, with its path."""
    if is_results(value):
        yield (), {**value, "content_elements": []}
        yield from (
            (("content_elements", number), each) for number, each in enumerate(value.get("content_elements", ()))
        )
    elif isinstance(value, list):
        yield from (((number,), each) for number, each in enumerate(value))
    else:
        yield (), value


def _by_schema(text_: str, value: Any, schema: str, report: Report) -> Iterator[Problem]:
    from newsformat.markup.schema import json_problems

    kind, version = text_at(value, "type"), text_at(value, "version")
    if not kind or not VERSION.fullmatch(version):
        report.note("not held against the official schema: it has no type or no version of ANS")
        return
    yield from json_problems(text_, schema, fits=partial(_is_of, kind, version), prefer=[version])


def _is_of(kind: str, version: str, schema: Mapping[str, Any]) -> bool:
    return str(schema.get("id") or schema.get("$id") or "").endswith(f"/{version}/{kind}.json")
