"""NewsML-G2."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from newsformat import Article, Envelope
from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Articles, Confidence, Format, NoOptions, Report, Source, hookimpl


def _sniff(head: bytes, /) -> Confidence:
    root = xml_root(head)
    if root is None or root[1] not in {"newsItem", "newsMessage"}:
        return Confidence.NO
    return Confidence.CERTAIN if root[0] == "http://iptc.org/std/nar/2006-10-01/" else Confidence.LIKELY


def _read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_newsml._reader import read

    return read(source, options, report)


def _write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_newsml._writer import write

    return write(articles, options, report)


CARRIES = frozenset(
    (
        *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*"),
        *("other_headlines.*", "title", "slug", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*"),
        *("services.*", "created", "updated", "published", "embargo", "expires", "language", "status", "urgency"),
        *("signals", "notes.*", "subjects.*", "entities.*", "genres.*", "keywords", "rights.*", "associations.*"),
        *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.media.*", "body.table.*"),
        *("body.preformatted", "body.rule", "body.embed.*", "body.related.*", "body.language", "body.nested"),
        *("inline.*", "foreign.newsml-g2"),
    )
)

NEWSML_G2: AnyFormat = Format(
    name="newsml-g2",
    title="NewsML-G2 2.35",
    spec="https://iptc.org/std/NewsML-G2/",
    suffixes=(".xml",),
    media_types=("application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml"),
    carries=CARRIES,
    sniff=_sniff,
    read=_read,
    write=_write,
    read_options=NoOptions,
    write_options=NoOptions,
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring NewsML-G2."""
    return [NEWSML_G2]
