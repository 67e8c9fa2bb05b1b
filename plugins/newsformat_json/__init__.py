r"""newsformat's own JSON: the model, whole and unabridged, as one document or one article a line.

Standard: version 1 of the native format; its JSON Schema (draft 2020-12) is what ``newsformat schema`` prints.

* An article is an object whose first member is ``"newsformat": 1``; the others are the attributes of
  `newsformat.Article` in their order, left out where they have their default value. Any order is read.
* Running text without marks is a string; else an array of strings, ``"\n"`` for a line break, and
  ``{"text": …, "marks": […]}``, a mark being the name of a `newsformat.Style` or an object with a ``type``
  (``link``, ``mention``, ``lang``).
* A block is an object with a ``type``: the name of its class in lower case.
* Datetimes are RFC 3339 with a zone. Text is UTF-8, never escaped but for control characters; ``json`` is read in
  UTF-16 and UTF-32 too.
* ``json`` holds one article a document; ``jsonl`` (JSON Lines) one a line, and the `newsformat.Envelope`, if there
  is one, as a first line ``{"newsformat": 1, "envelope": {…}}``. Files may be put one after the other, with their
  byte order marks: the envelopes of the later ones are left out, with a loss, and so is a line that is no article.

Reading is strict: unknown members and wrong types are errors with a JSON path. Validating tells the same with its
line; of ``jsonl``, that of every line. Of a member that is there twice the last counts: the others are losses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsformat import Article, Envelope
from newsformat.plugin import (
    AnyFormat,
    Articles,
    Confidence,
    Format,
    NoOptions,
    Problem,
    Report,
    Source,
    ValidateOptions,
    hookimpl,
)


if TYPE_CHECKING:
    from newsformat.markup.options import IndentOptions


SPEC = "https://json-schema.org/draft/2020-12/schema"


def schema() -> bytes:
    """Return the JSON Schema of an article document, as indented JSON."""
    from newsformat_json import _schema

    return _schema.schema()


def _sniff(head: bytes, /) -> Confidence:
    if b"{" not in head:
        return Confidence.NO
    from newsformat_json import _sniffing

    return _sniffing.sniff(head)


def _sniff_lines(head: bytes, /) -> Confidence:
    if b"{" not in head:
        return Confidence.NO
    from newsformat_json import _sniffing

    return _sniffing.sniff_lines(head)


def _read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    import newsformat_json._reader as reader

    return reader.read(source, report)


def _read_lines(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    import newsformat_json._reader as reader

    return reader.read_lines(source, report)


def _write(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    import newsformat_json._writer as writer

    return writer.write(articles, options.indent)


def _write_lines(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    import newsformat_json._writer as writer

    return writer.write_lines(articles)


def _validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    from newsformat_json._validate import validate

    return validate(source, options.schema)


def _validate_lines(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    from newsformat_json._validate import validate_lines

    return validate_lines(source, options.schema)


JSON = Format(
    name="json",
    title="newsformat JSON",
    spec=SPEC,
    suffixes=(".json",),
    media_types=("application/json",),
    carries=frozenset({"*"}),
    sniff=_sniff,
    read=_read,
    validate=_validate,
    write=_write,
    read_options=NoOptions,
    write_options="newsformat.markup.options:IndentOptions",
)

JSONL = Format(
    name="jsonl",
    title="newsformat JSON Lines",
    spec="https://jsonlines.org/",
    suffixes=(".jsonl", ".ndjson"),
    media_types=("application/jsonl", "application/x-ndjson"),
    many=True,
    carries=frozenset({"*", "envelope.*"}),
    sniff=_sniff_lines,
    read=_read_lines,
    validate=_validate_lines,
    write=_write_lines,
    read_options=NoOptions,
    write_options=NoOptions,
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring both formats."""
    return [JSON, JSONL]
