"""Writes articles as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Envelope
from newsformat.markup.json import encoded, indented
from newsformat.markup.options import IndentOptions
from newsformat.plugin import Articles, NoOptions, Report
from newsformat_json._to_mirror import to_document, to_mirror


def write(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as a document."""
    for article in articles:
        yield indented(encoded(article, to_document, report), options.indent) + b"\n"


def write_lines(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the envelope, if there is one, and each article as a line."""
    if articles.envelope != Envelope():
        yield encoded(articles.envelope, _envelope_object, report) + b"\n"
    for article in articles:
        yield encoded(article, to_document, report) + b"\n"


def _envelope_object(envelope: Envelope) -> dict[str, Any]:
    return {"newsformat": 1, "envelope": to_mirror[Envelope](envelope)}
