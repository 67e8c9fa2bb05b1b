"""The declaration of MediaWiki."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Envelope
from newsformat.markup.sniff import xml_root
from newsformat.plugin import (
    HTML_BODY,
    AnyFormat,
    Confidence,
    Format,
    NoSchema,
    Problem,
    Report,
    Source,
    frozen,
)


@frozen(kw_only=True)
class MediaWikiOptions:
    """Which pages of a wiki are read.

    Attributes:
        namespaces: the numbers of the namespaces whose pages are articles; 0 has those of most wikis.
    """

    namespaces: tuple[int, ...] = (0,)


def _sniff_mediawiki(head: bytes, /) -> Confidence:
    root = xml_root(head)
    if root is None or root[1] != "mediawiki":
        return Confidence.NO
    return Confidence.CERTAIN if root[0].startswith("http://www.mediawiki.org/xml/export-") else Confidence.LIKELY


def _read_mediawiki(source: Source, options: MediaWikiOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_corpora._mediawiki import _dump

    return _dump.read(source, options.namespaces, report)


def _validate_mediawiki(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_corpora._mediawiki import _rules

    return _rules.validate(source, report)


MEDIAWIKI: AnyFormat = Format(
    name="mediawiki",
    title="MediaWiki export",
    spec="https://www.mediawiki.org/wiki/Help:Export",
    many=True,
    carries=frozenset(
        (
            *("uri", "version", "identifiers", "identifiers.kind", "headline", "contributors", "contributors.code"),
            *("contributors.scheme", "contributors.relation", "dateline.*", "sources", "published", "updated"),
            *("language", "status", "keywords", *HTML_BODY, "associations", "associations.role"),
            "associations.title",
            *("foreign.mediawiki", "envelope.title", "envelope.uri", "envelope.language"),
            "envelope.foreign.mediawiki",
        )
    ),
    sniff=_sniff_mediawiki,
    read=_read_mediawiki,
    validate=_validate_mediawiki,
    read_options=MediaWikiOptions,
    validate_options=NoSchema,
)
