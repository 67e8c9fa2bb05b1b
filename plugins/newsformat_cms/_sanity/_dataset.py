"""Reads and writes documents of a dataset: one, an array, a query response, or one per line as in exports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from newsformat import Article, Envelope
from newsformat.markup.json import Document, decode, documents, encoded, indented, json_path
from newsformat.markup.members import text_at
from newsformat.plugin import Articles, NoOptions, ReadError, Report, Source, read_each
from newsformat_cms._bodies._running import plain_name
from newsformat_cms._sanity._document import read_document, write_document
from newsformat_cms._sanity._fields import may_be_story
from newsformat_cms._sanity._index import Index
from newsformat_cms._sanity._names import STORIES
from newsformat_cms._sanity._text import is_text


if TYPE_CHECKING:
    from newsformat.markup.options import IndentOptions


class _Part(NamedTuple):
    """A document, or a line yet to be decoded; *name* identifies it in reports."""

    name: str
    line: int | None
    value: Any


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document that is a story; others are targets of references."""
    index = Index()
    stories: list[_Part] = []
    others: list[_Part] = []
    kinds = Counter[str]()
    for part, value in _parts(source, report):
        index.add(value)
        is_story = value is None or _is_story(value)
        (stories if is_story else others).append(part)
        kinds[text_at(value, "_type") or "without a type"] += not is_story
    if not stories and len(others) == 1:
        stories = others
    elif others:
        kind_counts = ", ".join(f"{kind} ({count})" for kind, count in kinds.items() if count)
        report.note(f"skipped, documents that are not stories but that stories refer to: {kind_counts[:200]}")
    if others and not stories:
        raise ReadError("no story among the documents: none has a text, or a type such as article or post")

    def article(part: _Part) -> tuple[Article]:
        value = decode(part.value.json, report, part.value.line) if isinstance(part.value, Document) else part.value
        return (read_document(value, index, report, source.limits),)

    yield from read_each(stories, article, report, name=lambda part: part.name, line=lambda part: part.line)


def _parts(source: Source, report: Report) -> Iterator[tuple[_Part, Any]]:
    """Yield the documents with their content; `None` if one cannot be decoded, which is reported when it is read."""
    for found in documents(source):
        value = _peeked(found) if found.is_line else decode(found.json, report, found.line)
        path: tuple[str, ...] = ()
        if isinstance(value, dict) and "result" in value and "_type" not in value:  # the response to a query
            value, path = value["result"], ("result",)
        elif found.is_line:
            yield _Part("the document", found.line, found), value
            continue
        if isinstance(value, list) and not is_text(value):
            for index, item in enumerate(value):
                yield _Part(f"the document {json_path((*path, index))}", None, item), item
        else:
            yield _Part("the document", None, value), value


def _peeked(found: Document) -> Any:
    try:
        return decode(found.json, Report(heard=False))
    except ReadError:
        return None


def _is_story(value: Any) -> bool:
    if not isinstance(value, dict):
        return True  # reported when it is read
    kind = text_at(value, "_type")
    if kind.startswith(("sanity.", "system.")):
        return False
    return may_be_story(value) or plain_name(kind) in STORIES


def write(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as a document, any other number as one document per line, in import form."""
    parts = (encoded(article, lambda cleaned: write_document(cleaned, report), report) for article in articles)
    begun = [*islice(parts, 2)]
    if len(begun) == 1:
        yield indented(begun[0], options.indent) + b"\n"
        return
    yield from (part + b"\n" for part in chain(begun, parts))
