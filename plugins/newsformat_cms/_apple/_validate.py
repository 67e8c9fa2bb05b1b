"""Validates documents of Apple News Format by Apple's documentation; there is no official schema."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.markup.json_rules import rule_problems
from newsformat.plugin import NoSchema, Problem, Report, Source
from newsformat_cms._apple._rules import answer_misfits


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document, alone or in a response of the API, in order."""
    yield from rule_problems(source.read_bytes(), answer_misfits)
