"""What is wrong with a document of Apple News Format, as Apple documents it; there is no official schema."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.markup.json import as_utf8, decode, problems
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source
from newsformat_cms._apple._rules import document_misfits


def validate(source: Source, options: NoSchema, report: Report) -> Iterator[Problem]:
    """Yield what is wrong with the document, in its order."""
    content = as_utf8(source.read_bytes())
    value = decode(content, Report(heard=False))
    try:
        found = [*document_misfits(value)]
    except RecursionError:
        raise ReadError("nested too deeply") from None
    yield from problems(content.decode(), found)
