r"""newsformat's own JSON: the complete model, as one document or as one article per line.

Standard: version 1 of the native format; its JSON Schema (draft 2020-12) is what ``newsformat schema`` prints.

* An article is an object whose first member is ``"newsformat": 1``. The others are the attributes of
  `newsformat.Article` in their order, without those that have their default value. Any order is read.
* Running text without marks is a string; else an array of strings, ``"\n"`` for a line break, and
  ``{"text": …, "marks": […]}``. A mark is the name of a `newsformat.Style` or an object with a ``type`` (``link``,
  ``mention``, ``lang``).
* A block is an object with a ``type``: the name of its class in lower case.
* Datetimes are RFC 3339 with a zone. Text is UTF-8, and only control characters are escaped; ``json`` is also read in
  UTF-16 and UTF-32.
* ``json`` holds one article per document. ``jsonl`` (JSON Lines) holds one per line; the `newsformat.Envelope`, if
  there is one, is the first line: ``{"newsformat": 1, "envelope": {…}}``. Files may be concatenated, even with byte
  order marks: the envelopes of the later ones, and lines that are not an article, are left out and reported as losses.

Reading is strict: unknown members and wrong types are errors with a JSON path. Validating reports the same with its
line, and for ``jsonl`` the errors of every line. If a member occurs twice, the last one counts, and the others are
losses.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import AnyFormat, Format, NoOptions, ValidateOptions, hookimpl, late_sniffer


SPEC = "https://json-schema.org/draft/2020-12/schema"


def schema() -> bytes:
    """Return the JSON Schema of an article document, as indented JSON."""
    from newsformat_json import _schema

    return _schema.schema()


JSON: AnyFormat = Format(
    name="json",
    title="newsformat JSON",
    spec=SPEC,
    suffixes=(".json",),
    media_types=("application/json",),
    carries={"*"},
    sniff=late_sniffer("newsformat_json._sniffing:sniff", b"{"),
    read="newsformat_json._reader:read",
    validate="newsformat_json._validate:validate",
    validate_options=ValidateOptions,
    write="newsformat_json._writer:write",
    read_options=NoOptions,
    write_options="newsformat.markup.options:IndentOptions",
)

JSONL: AnyFormat = Format(
    name="jsonl",
    title="newsformat JSON Lines",
    spec="https://jsonlines.org/",
    suffixes=(".jsonl", ".ndjson"),
    media_types=("application/jsonl", "application/x-ndjson"),
    many=True,
    open_ended=True,
    carries={"*", "envelope.*"},
    sniff=late_sniffer("newsformat_json._sniffing:sniff_lines", b"{"),
    read="newsformat_json._reader:read_lines",
    validate="newsformat_json._validate:validate_lines",
    validate_options=ValidateOptions,
    write="newsformat_json._writer:write_lines",
    read_options=NoOptions,
    write_options=NoOptions,
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return both formats."""
    return [JSON, JSONL]
