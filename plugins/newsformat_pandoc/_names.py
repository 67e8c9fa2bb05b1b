"""Names shared by reader and writer: HTML attributes, styles, and the keys of the metadata."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from newsformat import Byline, Concept, Dateline, EditorsNote, Headline, Identifier, Rights


Node: TypeAlias = dict[str, Any]
"""A block, an inline or a metadata value of Pandoc: its constructor ``t`` and its content ``c``."""

SPACE = "pandoc"
VERSION = "pandoc-api-version"

HTML_NAMES = frozenset(
    ("alt", "colspan", "controls", "dir", "height", "lang", "media", "rowspan", "src", "srcset", "type", "width")
)
"""Attributes that Pandoc keeps as they are in HTML; from others it removes ``data-``, and writes it again."""

STYLES: Mapping[str, str] = {
    "Emph": "em",
    "Strong": "strong",
    "Underline": "u",
    "Strikeout": "s",
    "Superscript": "sup",
    "Subscript": "sub",
}
PLAYERS = frozenset(("audio", "video"))

# Metadata -------------------------------------------------------------------------

INLINE = frozenset(("headline", "kicker", "subhead", "summary", "content"))
TIMES = frozenset(("created", "content_created", "updated", "published", "expires"))
TEXTS = frozenset(("signals", "keywords"))
PARTS: Mapping[str, type] = {
    "identifiers": Identifier,
    "other_headlines": Headline,
    "bylines": Byline,
    "contributors": Concept,
    "dateline": Dateline,
    "sources": Concept,
    "services": Concept,
    "notes": EditorsNote,
    "subjects": Concept,
    "entities": Concept,
    "genres": Concept,
    "rights": Rights,
}
PRINCIPAL: Mapping[type, str] = {
    Identifier: "value",
    Headline: "content",
    Byline: "name",
    Concept: "name",
    Dateline: "text",
    EditorsNote: "text",
    Rights: "notice",
}
"""The attribute that a plain text is read as, by class."""
INDEFINITE = "indefinite"
DIRECTION = "dir"

# In the order of writing; Pandoc's own names where there are any.
KEYS: Mapping[str, str] = {
    "headline": "title",
    "kicker": "kicker",
    "subhead": "subtitle",
    "summary": "abstract",
    "other_headlines": "headlines",
    "bylines": "author",
    "dateline": "dateline",
    "credit": "credit",
    "published": "date",
    "updated": "updated",
    "created": "created",
    "content_created": "content-created",
    "embargo": "embargo",
    "expires": "expires",
    "language": "lang",
    "kind": "kind",
    "status": "status",
    "urgency": "urgency",
    "signals": "signals",
    "notes": "notes",
    "slug": "slug",
    "title": "working-title",
    "uri": "identifier",
    "version": "version",
    "identifiers": "identifiers",
    "subjects": "subject",
    "entities": "entities",
    "genres": "genres",
    "keywords": "keywords",
    "contributors": "contributor",
    "sources": "source",
    "services": "services",
    "digital_source_type": "digital-source-type",
    "rights": "rights",
}
KEYS_OF_PARTS: Mapping[str, str] = {"content": "text", "contact": "email", "usage_terms": "usage-terms"}
