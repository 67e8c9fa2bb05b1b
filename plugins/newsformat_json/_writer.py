"""Articles to JSON."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from newsformat import Envelope
from newsformat.markup.json import indented
from newsformat.markup.options import IndentOptions
from newsformat.plugin import Articles, NoOptions, Report
from newsformat_json._to_mirror import to_document, to_mirror


_encode = msgspec.json.Encoder().encode


def write(articles: Articles, options: IndentOptions, report: Report) -> Iterator[bytes]:
    """Yield one article as a document."""
    for article in articles:
        yield indented(_encode(to_document(article)), options.indent) + b"\n"


def write_lines(articles: Articles, options: NoOptions, report: Report) -> Iterator[bytes]:
    """Yield the envelope, if there is one, and each article as a line."""
    if articles.envelope != Envelope():
        yield _encode({"newsformat": 1, "envelope": to_mirror[Envelope](articles.envelope)}) + b"\n"
    for article in articles:
        yield _encode(to_document(article)) + b"\n"
