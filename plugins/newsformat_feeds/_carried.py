"""Features carried by several of these formats."""

from __future__ import annotations

from newsformat.plugin import HTML_BODY


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
