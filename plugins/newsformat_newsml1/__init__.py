"""NewsML 1.0 to 1.2, the IPTC's first standard in XML for the exchange of news (https://iptc.org/standards/newsml-1/).

Placeholder docstring.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import in_

from newsformat import Article, Envelope
from newsformat.markup.sniff import xml_root
from newsformat.plugin import (
    AnyFormat,
    Articles,
    Confidence,
    Format,
    Problem,
    Report,
    Source,
    ValidateOptions,
    dialects_in,
    hookimpl,
)


if TYPE_CHECKING:
    from newsformat.plugin import Dialect


@frozen(kw_only=True)
class ReadOptions:
    """How to read: *dialect* is ``auto``, ``none`` or the name of a dialect (``newsformat dialects`` lists them)."""

    dialect: str = "auto"


@frozen(kw_only=True)
class WriteOptions:
    """How to write: *body* is the markup of texts, ``xhtml`` or ``nitf``."""

    body: str = field(default="xhtml", validator=in_(("xhtml", "nitf")))


def _sniff(head: bytes, /) -> Confidence:
    root = xml_root(head)
    return Confidence.CERTAIN if root is not None and root[1] == "NewsML" else Confidence.NO


def _read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_newsml1._reader import read

    return read(source, options, report)


def _write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_newsml1._writer import write

    return write(articles, options, report)


def _validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    from newsformat_newsml1._validate import validate

    return validate(source, options, report)


def _validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    from newsformat_newsml1._validate import validate

    return validate(source, options, report)


CARRIES = frozenset(
    (
        *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*"),
        *("other_headlines.*", "title", "slug", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*"),
        *("services.*", "created", "updated", "published", "embargo", "expires", "language", "status", "urgency"),
        *("signals", "notes.*", "subjects.*", "entities.*", "genres.*", "keywords", "rights.*", "associations.*"),
        *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.media.*", "body.table.*"),
        *("body.preformatted", "body.rule", "body.embed.*", "body.related.*", "body.language", "body.nested"),
        *("body.raw", "body.raw.html", "body.raw.xhtml"),
        *("inline.*", "foreign.newsml-1"),
        *("envelope.uri", "envelope.sender", "envelope.sent", "envelope.foreign.newsml-1"),
    )
)

NEWSML_1: AnyFormat = Format(
    name="newsml-1",
    title="NewsML 1.2",
    spec="https://iptc.org/standards/newsml-1/",
    suffixes=(".newsml", ".newsml1.xml"),
    media_types=("text/vnd.iptc.newsml",),
    many=True,
    carries=CARRIES,
    sniff=_sniff,
    read=_read,
    write=_write,
    validate=_validate,
    read_options=ReadOptions,
    write_options=WriteOptions,
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring NewsML 1."""
    return [NEWSML_1]


@hookimpl
def newsformat_dialects() -> Iterable[Dialect]:
    """Bring the dialects of the providers that are known."""
    return dialects_in("newsformat_newsml1")
