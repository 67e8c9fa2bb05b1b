"""The declaration of ActivityStreams."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Envelope
from newsformat.plugin import (
    HTML_BODY,
    AnyFormat,
    Articles,
    Confidence,
    Format,
    NoOptions,
    NoSchema,
    Problem,
    Report,
    Source,
)


def _sniff(head: bytes, /) -> Confidence:
    from newsformat_feeds._sniffing import sniff_activity_streams

    return sniff_activity_streams(head)


def _read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_feeds._activity import _documents

    return _documents.read(source, options, report)


def _write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_feeds._activity import _documents

    return _documents.write(articles, options, report)


def _validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat.markup.json_rules import held_against
    from newsformat_feeds._activity._rules import document

    yield from held_against(source.read_bytes(), document)


ACTIVITY_STREAMS: AnyFormat = Format(
    name="activity-streams",
    title="ActivityStreams 2.0",
    spec="https://www.w3.org/TR/activitystreams-core/",
    suffixes=(".activity.json", ".as2.json"),
    media_types=("application/activity+json",),
    many=True,
    carries=frozenset((
        *("uri", "headline", "summary.*", "published", "updated", "language", *HTML_BODY),
        *("envelope.title", "envelope.uri", "envelope.sent", "envelope.foreign.activity-streams"),
    )),
    in_part=frozenset((
        *("identifiers", "identifiers.kind", "bylines", "bylines.contact", "keywords", "associations"),
        *("associations.role", "associations.media.*", "foreign.activity-streams"),
        *("envelope.links", "envelope.links.role"),
    )),
    sniff=_sniff,
    read=_read,
    write=_write,
    validate=_validate,
    validate_options=NoSchema,
)  # fmt: skip
