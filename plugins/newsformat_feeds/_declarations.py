"""What several of these formats carry, and the options of those in XML."""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, frozen


OF_ALL = (
    *("uri", "identifiers.*", "headline", "summary", "bylines", "bylines.contact"),
    *("updated", "published", "language", "keywords"),
    *("associations", "associations.role", "associations.title", "associations.media.*"),
    *HTML_BODY,
    *("envelope.title", "envelope.uri", "envelope.sender", "envelope.sent", "envelope.language"),
    *("envelope.links", "envelope.links.role"),
)
OF_XML = (
    *OF_ALL,
    *("summary.*", "created", "subjects", "subjects.scheme", "contributors", "contributors.relation"),
    *("sources", "sources.uri", "rights", "rights.holder", "rights.usage_terms", "rights.licence"),
)


@frozen(kw_only=True)
class FeedOptions:
    """How a feed is read.

    Attributes:
        recover: read a feed that is no well-formed XML as far as that can be done. What was repaired is remarked, with
            its line; what was cut off or stands outside is reported as left out.
    """

    recover: bool = False
