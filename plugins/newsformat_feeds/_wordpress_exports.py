"""The declaration of WXR, the exports of WordPress."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat import Article, Envelope
from newsformat.plugin import AnyFormat, Articles, Confidence, Format, NoOptions, NoSchema, Problem, Report, Source
from newsformat_feeds._declarations import OF_XML


if TYPE_CHECKING:
    from newsformat_feeds._options import FeedOptions


def _sniff(head: bytes, /) -> Confidence:
    from newsformat_feeds._sniffing import sniff_wxr

    return sniff_wxr(head)


def _read(source: Source, options: FeedOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_feeds import _wxr

    return _wxr.read(source, options, report)


def _validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_feeds import _validate

    return _validate.validate(source, _validate.WxrRules(), report)


def _write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_feeds import _wxr

    return _wxr.write(articles, options, report)


WXR: AnyFormat = Format(
    name="wxr",
    title="WordPress eXtended RSS 1.2",
    spec="https://wordpress.org/documentation/article/tools-export-screen/",
    suffixes=(".wxr", ".wordpress.xml"),
    many=True,
    carries=frozenset((*OF_XML, "slug", "status", "subjects.code", "foreign.wxr", "envelope.foreign.wxr")),
    sniff=_sniff,
    read=_read,
    read_options="newsformat_feeds._options:FeedOptions",
    write=_write,
    validate=_validate,
    validate_options=NoSchema,
)
