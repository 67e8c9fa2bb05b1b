"""NavigaDoc ⇄ articles: one document, an array of them, or one a line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any, NamedTuple

from newsformat import Article
from newsformat.markup.json import Document, array, decode, documents, encoded, json_path
from newsformat.plugin import Articles, NoOptions, Report, Source, read_each
from newsformat_naviga._readers._document_reader import read_document
from newsformat_naviga._writers._document_writer import document


class _Part(NamedTuple):
    """A document, or one on a line of its own that is still to be decoded; *path* is where it is in its array."""

    line: int
    path: tuple[int, ...]
    value: Any


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of each document."""

    def read(part: _Part) -> tuple[Article]:
        value = decode(part.value.json, report, part.line) if isinstance(part.value, Document) else part.value
        return (read_document(value, report, source.limits, part.path),)

    for each in read_each(_parts(source, report), read, report, name=_name, line=lambda part: part.line):
        if isinstance(each, Article):
            yield each


def _parts(source: Source, report: Report) -> Iterator[_Part]:
    for found in documents(source):
        value = found if found.is_line else decode(found.json, report, found.line)
        if isinstance(value, list):
            yield from [_Part(found.line, (number,), each) for number, each in enumerate(value)]
        else:
            yield _Part(found.line, (), value)


def _name(part: _Part) -> str:
    return f"the document {json_path(part.path)}" if part.path else "a document"


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document of an article, or an array of those of none or several."""
    made = (encoded(article, lambda own: document(own, report), report) for article in articles)
    first, second = next(made, None), next(made, None)
    if first is not None and second is None:
        yield first + b"\n"
    else:
        yield from array(chain([each for each in (first, second) if each is not None], made))
