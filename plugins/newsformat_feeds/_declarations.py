"""What several of these formats carry."""

from __future__ import annotations


BODY = (
    *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.media.*", "body.table.*"),
    *("body.preformatted", "body.rule", "body.embed.*", "body.related.*", "body.language", "body.nested"),
    *("body.raw", "body.raw.html", "body.raw.xhtml", "inline.*"),
)
OF_ALL = (
    *("uri", "identifiers.*", "headline", "summary", "bylines", "bylines.contact"),
    *("updated", "published", "language", "keywords"),
    *("associations", "associations.role", "associations.title", "associations.media.*"),
    *BODY,
    *("envelope.title", "envelope.uri", "envelope.sender", "envelope.sent", "envelope.language"),
    *("envelope.links", "envelope.links.role"),
)
OF_XML = (
    *OF_ALL,
    *("summary.*", "created", "subjects", "subjects.scheme", "contributors", "contributors.relation"),
    *("sources", "sources.uri", "rights", "rights.holder", "rights.usage_terms", "rights.licence"),
)
