"""ActivityStreams 2.0."""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


ACTIVITY_STREAMS: AnyFormat = Format(
    name="activity-streams",
    title="ActivityStreams 2.0",
    spec="https://www.w3.org/TR/activitystreams-core/",
    suffixes=(".activity.json", ".as2.json"),
    media_types=("application/activity+json",),
    many=True,
    carries=(
        *("uri", "headline", "summary.*", "published", "updated", "language", *HTML_BODY),
        *("envelope.title", "envelope.uri", "envelope.sent", "envelope.foreign.activity-streams"),
    ),
    in_part=(
        *("dateline.*", "identifiers", "identifiers.kind", "bylines", "bylines.contact", "keywords", "associations"),
        *("associations.role", "associations.media.*", "associations.media.foreign", "foreign.activity-streams"),
        *("envelope.links", "envelope.links.role"),
    ),
    sniff=late_sniffer("newsformat_feeds._sniffing:sniff_activity_streams"),
    read="newsformat_feeds._activity._documents:read",
    write="newsformat_feeds._activity._documents:write",
    validate="newsformat_feeds._activity._rules:validate",
)  # fmt: skip
