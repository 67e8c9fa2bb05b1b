"""Types and names of documents, blocks and links of Naviga."""

from __future__ import annotations

import re
import uuid
from typing import Final


SPACE: Final = "navigadoc"
ASSUMED: Final = "newsformat:assumed"  # the property that lists required members which are made up
OWN_LANGUAGE: Final = "newsformat:lang"  # our member with the language of a block in native markup
UUID: Final = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
URN: Final = "urn:uuid:"

KINDS: Final = {
    "x-im/article": "text",
    "x-im/image": "picture",
    "x-im/pdf": "graphic",
    "x-im/video": "video",
    "x-im/audio": "audio",
    "x-im/package": "composite",
}
TYPES: Final = {kind: type for type, kind in KINDS.items()}
LIST: Final = "x-im/list"

# Types of text blocks by meaning; the first of each is written.
PARAGRAPHS: Final = ("x-im/paragraph", "body", "x-cmbr/text")
HEADERS: Final = ("x-im/header", "headline", "x-cmbr/headline")
PREAMBLES: Final = ("preamble", "x-im/preamble", "x-cmbr/preamble", "leadin")
DROPHEADS: Final = ("drophead", "x-im/drophead")
KICKERS: Final = ("preleadin", "x-im/preleadin")
DATELINES: Final = ("dateline", "x-im/dateline", "pagedateline", "x-im/pagedateline")
QUOTES: Final = ("blockquote", "x-im/blockquote", "quote")
MONOSPACE: Final = ("monospace", "x-im/monospace")
BYLINES: Final = ("byline", "x-im/byline")
SUBHEADS: Final = {
    **{f"subheadline{number}": number + 1 for number in range(1, 6)},
    **{f"x-im/subheadline{number}": number + 1 for number in range(1, 6)},
    **dict.fromkeys(("subheadline", "x-im/subheadline", "subheading", "x-im/subheading", "fact-headline"), 2),
}
LISTS: Final = {"x-im/unordered-list": False, "x-im/ordered-list": True}
ITEM: Final = "x-im/list-item"  # a list item of more than a paragraph
MEDIA: Final = {"x-im/image": "image", "x-im/video": "video", "x-im/audio": "audio", "x-im/pdf": "pdf"}
PARTS: Final = ("x-im/content-part", "x-im/factbox")
EMBEDS: Final = ("x-im/youtube", "x-im/socialembed", "x-im/iframely", "x-im/htmlembed")
RELATED: Final = "x-im/link"
GALLERY: Final = "x-im/imagegallery"
TABLE: Final = "x-im/table"
SECTIONS: Final = ("thead", "tbody", "tfoot")

ENTITIES: Final = frozenset(("person", "author", "organisation", "place", "event", "object"))
ITEMS: Final = frozenset((*MEDIA, "x-im/article", "x-im/package", LIST, "text/html"))  # types of links to items

DATES: Final = {"created": "created", "modified": "updated", "published": "published", "unpublished": "expires"}
RIGHTS: Final = {
    "copyrightHolder": "holder",
    "copyrightNotice": "notice",
    "usageTerms": "usage_terms",
    "licence": "licence",
    "rightsScope": "scope",
}
ORDER: Final = (  # in which links and metadata are written; unknown ones last
    *("bylines", "services", "sources", "contributors", "subjects", "entities", "genres", "associations"),
    *("other_headlines", "notes", ""),
)
PROPERTIES: Final = {
    "slugline": "slug",
    "creditline": "credit",
    "version": "version",
    "digitalSourceType": "digital_source_type",
}
KNOWN: Final = frozenset((
    "uuid", "uri", "url", "path", "type", "title", "language", "status", "products", "properties", "content", "links",
    "meta", *DATES,
))  # fmt: skip


def derived_uuid(uri: str) -> str:
    """Return the UUID derived from *uri* for a document without one of its own (RFC 9562, 5.5)."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, uri)) if uri else ""
