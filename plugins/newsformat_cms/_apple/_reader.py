"""The document of Apple News Format → its article."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.json import decode
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_cms._apple._document import read_document


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article."""
    value = decode(source.read_bytes(), report)
    try:
        yield read_document(value, report, source.limits)
    except RecursionError:
        raise ReadError("nested too deeply") from None
