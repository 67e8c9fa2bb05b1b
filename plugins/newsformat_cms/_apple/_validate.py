"""What is wrong with a document of Apple News Format, as Apple documents it; there is no official schema."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.markup.json_rules import held_against
from newsformat.plugin import NoSchema, Problem, Report, Source
from newsformat_cms._apple._rules import answer_misfits


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield what is wrong with the document, by itself or in an answer of the API, in its order."""
    yield from held_against(source.read_bytes(), answer_misfits)
