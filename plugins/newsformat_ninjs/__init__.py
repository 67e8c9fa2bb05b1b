"""ninjs, the IPTC's standard for news in JSON (https://iptc.org/std/ninjs/)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from attrs import field, frozen
from attrs.validators import and_, ge, in_, le

from newsformat import Article, Envelope
from newsformat.plugin import (
    AnyFormat,
    Articles,
    Confidence,
    Dialect,
    Format,
    Problem,
    Report,
    Source,
    dialects_in,
    hookimpl,
)
from newsformat.plugin import ValidateOptions as SchemaOptions


_VERSIONS = ("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.0", "2.1", "2.2", "3.0", "3.1")


class Body(StrEnum):
    """In what form a body is written."""

    HTML = "html"
    XHTML = "xhtml"
    TEXT = "text"


@frozen(kw_only=True)
class ReadOptions:
    """How to read.

    *dialect* is ``auto`` (the one that an item has the signs of), ``none``, or the name of one.
    """

    dialect: str = "auto"


@frozen(kw_only=True)
class WriteOptions:
    """What is written.

    *version* of the standard, 1.0 to 3.1; *body* in what form the text is; *indent* is spaces a level, 0 puts an item
    on one line; *lines* writes each item as a line even if there is only one.
    """

    version: str = field(default="3.1", validator=in_(_VERSIONS))
    body: Body = Body.HTML
    indent: int = field(default=2, validator=and_(ge(0), le(16)))
    lines: bool = False


@frozen(kw_only=True)
class ValidateOptions(SchemaOptions):
    """What a document is held against.

    *schema* is the folder with the official schemas; *version* the version of the standard, ``""`` for the one that an
    item declares, or else the newest of its branch.
    """

    version: str = field(default="", validator=in_(("", *_VERSIONS)))


def _sniff(head: bytes, /) -> Confidence:
    from newsformat_ninjs._sniffing import sniff

    return sniff(head)


def _read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_ninjs._reader import read

    return read(source, options, report)


def _write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_ninjs._writer import write

    return write(articles, options, report)


def _validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    from newsformat_ninjs._validate import validate

    return validate(source, options, report)


CARRIES = frozenset(
    (
        *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*"),
        *("other_headlines", "other_headlines.inline", "other_headlines.role", "title", "slug"),
        *("bylines", "bylines.text", "dateline.place"),
        *(f"contributors{part}" for part in ("", ".kind", ".code", ".scheme", ".uri", ".relation")),
        *(f"entities{part}" for part in ("", ".kind", ".code", ".scheme", ".uri", ".relation")),
        *(f"subjects{part}" for part in ("", ".code", ".scheme", ".uri", ".relation")),
        *(f"sources{part}" for part in ("", ".code", ".scheme", ".uri", ".relation")),
        *(f"services{part}" for part in ("", ".code", ".scheme", ".uri")),
        *(f"genres{part}" for part in ("", ".code", ".scheme", ".uri")),
        *("created", "updated", "embargo", "expires", "language", "status", "urgency", "notes", "keywords"),
        *("rights", "rights.holder", "rights.usage_terms", "rights.licence", "associations.*"),
        *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.media.*", "body.table.*"),
        *("body.preformatted", "body.rule", "body.embed.*", "body.related.*", "body.language", "body.nested"),
        *("body.raw", "body.raw.html", "body.raw.xhtml", "inline.*", "foreign.ninjs"),
    )
)

NINJS: AnyFormat = Format(
    name="ninjs",
    title="ninjs 3.1",
    spec="https://iptc.org/std/ninjs/",
    suffixes=(".ninjs.json", ".ninjs"),
    media_types=("application/vnd.iptc.ninjs+json",),
    many=True,
    carries=CARRIES,
    sniff=_sniff,
    read=_read,
    write=_write,
    validate=_validate,
    read_options=ReadOptions,
    write_options=WriteOptions,
    validate_options=ValidateOptions,
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring ninjs."""
    return [NINJS]


@hookimpl
def newsformat_dialects() -> Iterable[Dialect]:
    """Bring the dialects of the providers that are known."""
    return dialects_in("newsformat_ninjs")
