"""The front matter keys that reader and writer share.

`ARTICLE` has them in writing order; `OTHERS` are other programs' names for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from functools import cache
from typing import Any

from attrs import NOTHING, Attribute, fields, frozen

from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Headline,
    Identifier,
    Media,
    Rendition,
    Rights,
)
from newsformat.markup.handling import names_embargo


class Kind(Enum):
    """The form of a value in front matter."""

    TEXT = auto()
    TEXTS = auto()
    INLINE = auto()
    NUMBER = auto()
    TIME = auto()
    EMBARGO = auto()
    STATUS = auto()
    PART = auto()
    PARTS = auto()
    ARTICLE = auto()
    FOREIGN = auto()


@frozen
class Key:
    """A *key* and the *attribute* it stands for; *part* is the class of its content."""

    key: str
    attribute: str
    kind: Kind
    part: type | None = None
    default: Any = None


SPACE = "markdown"  # for foreign values of Markdown
MARKED = "_markdown"  # suffix of the key for the marked-up version of a text
FOREIGN = "foreign"
BODY = "body"
MEDIA = "media"  # further properties of pictures in the body
DIRECTION = "dir"
DRAFT = "draft"
INDEFINITE = "indefinite"
LAST_UPDATE = "last_update"  # of Docusaurus: a mapping with a date

_ORDER = """
    headline kicker subhead summary other_headlines bylines dateline credit published updated created content_created
    embargo expires language kind status urgency signals notes slug title uri version identifiers subjects entities
    genres keywords contributors sources services digital_source_type rights associations foreign
"""
_RENAMED = {
    "headline": "title",
    "subhead": "subtitle",
    "summary": "description",
    "other_headlines": "headlines",
    "bylines": "authors",
    "published": "date",
    "title": "working_title",
    "keywords": "tags",
}
OTHERS: Mapping[str, str] = {
    "headline": "title",
    "subhead": "subtitle",
    "summary": "description",
    "excerpt": "description",
    "abstract": "description",
    "author": "authors",
    "byline": "authors",
    "bylines": "authors",
    "published": "date",
    "publishdate": "date",
    "pubdate": "date",
    "datePublished": "date",
    "publishDate": "date",
    "pubDate": "date",
    "date_published": "date",
    "published_at": "date",
    "publishedAt": "date",
    "publishedDate": "date",
    "publish_date": "date",
    "pubDatetime": "date",
    "lastmod": "updated",
    "modified": "updated",
    "last_modified_at": "updated",
    "dateModified": "updated",
    "date_updated": "updated",
    "updated_at": "updated",
    "updatedAt": "updated",
    "updatedDate": "updated",
    "modDatetime": "updated",
    "lastUpdated": "updated",
    "last_updated": "updated",
    LAST_UPDATE: "updated",
    "dateCreated": "created",
    "created_at": "created",
    "createdAt": "created",
    "digitalSourceType": "digital_source_type",
    **dict.fromkeys(("embargo_until", "embargoUntil", "embargoed_until", "embargoedUntil"), "embargo"),
    **dict.fromkeys(("embargo_date", "embargoDate", "embargoed"), "embargo"),
    "expiryDate": "expires",
    "expirydate": "expires",
    "unpublish_date": "expires",
    "lang": "language",
    "locale": "language",
    "categories": "subjects",
    "category": "subjects",
    "keywords": "tags",
    "tag": "tags",
}
HELD_UNTIL = frozenset(("publishDate", "publishdate", "publish_date"))  # if later than the date of the story
PICTURES = frozenset(  # shown above a story by other programs
    (
        *("image", "images", "cover", "cover_image", "coverImage", "featured_image", "featuredImage", "feature_image"),
        *("hero_image", "heroImage", "og_image", "ogImage", "photos"),
    )
)
HEADER = "header"  # where Minimal Mistakes has pictures
ADDRESSES = (  # addresses of the story's page, if absolute
    *("canonical_url", "canonicalUrl", "canonicalURL", "canonical", "url", "link", "source", "source_url"),
)
TAXONOMIES = ("taxonomies", "taxonomy")  # where Zola and Grav have tags and categories
LAYOUT = "layout"
OF_WORDS = ("categories", "tags")  # in Jekyll, whose posts have a layout, a text here is a list of words
OTHERS_OF_PARTS: Mapping[type, Mapping[str, str]] = {  # the first one present counts
    Byline: {"email": "contact", "url": "contact", "title": "role", "key": "name"},
}
_PARTS: Mapping[str, type] = {
    "other_headlines": Headline,
    "bylines": Byline,
    "dateline": Dateline,
    "notes": EditorsNote,
    "identifiers": Identifier,
    "subjects": Concept,
    "entities": Concept,
    "genres": Concept,
    "contributors": Concept,
    "sources": Concept,
    "services": Concept,
    "rights": Rights,
    "associations": Association,
    "media": Media,
    "renditions": Rendition,
}
_SPECIAL = {
    "signals": Kind.TEXTS,
    "keywords": Kind.TEXTS,
    "urgency": Kind.NUMBER,
    "width": Kind.NUMBER,
    "height": Kind.NUMBER,
    "size": Kind.NUMBER,
    "published": Kind.TIME,
    "updated": Kind.TIME,
    "created": Kind.TIME,
    "content_created": Kind.TIME,
    "expires": Kind.TIME,
    "embargo": Kind.EMBARGO,
    "status": Kind.STATUS,
    "dateline": Kind.PART,
    "media": Kind.PART,
    "article": Kind.ARTICLE,
    "foreign": Kind.FOREIGN,
    "headline": Kind.INLINE,
    "kicker": Kind.INLINE,
    "subhead": Kind.INLINE,
    "summary": Kind.INLINE,
    "content": Kind.INLINE,
    "caption": Kind.INLINE,
}
# The principal attribute of a part, for which a mere text stands.
PRINCIPAL: Mapping[type, str] = {
    Headline: "content",
    Byline: "name",
    Dateline: "text",
    EditorsNote: "text",
    Identifier: "value",
    Concept: "name",
    Rights: "notice",
    Association: "href",
    Media: "href",
    Rendition: "href",
}


def _kind(name: str, cls: type) -> Kind:
    if name == "rights" and cls is Media:
        return Kind.TEXT
    return _SPECIAL.get(name) or (Kind.PARTS if name in _PARTS else Kind.TEXT)


@cache
def keys_of(cls: type) -> tuple[Key, ...]:
    """Return the keys of a mapping for *cls* in writing order."""
    by_name = {attribute.name: attribute for attribute in fields(cls)}
    if cls is Article:
        names, renamed = _ORDER.split(), _RENAMED
    else:
        names, renamed = _front(list(by_name), PRINCIPAL[cls]), {}
        if cls is Headline:
            renamed = {"content": "text"}
    return tuple(
        Key(renamed.get(name, name), name, _kind(name, cls), _PARTS.get(name), _default(by_name[name]))
        for name in names
    )


def _default(attribute: Attribute[Any]) -> Any:
    if attribute.default is not NOTHING:
        return attribute.default
    return () if _SPECIAL.get(attribute.name) is Kind.INLINE else ""


def _front(names: list[str], first: str) -> list[str]:
    """Return *names* with *first* moved to the front and the foreign key to the end."""
    return sorted(names, key=lambda name: (name == "foreign", name != first))


@cache
def known_keys(cls: type) -> frozenset[str]:
    """Return every key that has a meaning in a mapping for *cls*."""
    keys = {key.key for key in keys_of(cls)}
    keys |= {f"{key.key}{MARKED}" for key in keys_of(cls) if key.kind is Kind.INLINE}
    if cls is Article:
        keys |= {*OTHERS, *PICTURES, *ADDRESSES, "author", DIRECTION, DRAFT, BODY, MEDIA, HEADER, *TAXONOMIES}
    return frozenset(keys)


def in_known_case(name: str) -> str:
    """Return the canonical spelling of an article's key *name*: Hugo and MultiMarkdown ignore case."""
    return name if name in known_keys(Article) else _in_any_case().get(name.lower(), name)


@cache
def _in_any_case() -> Mapping[str, str]:
    model_keys = [key.key for key in keys_of(Article) if key.kind is not Kind.FOREIGN]
    return {key.lower(): key for key in (*OTHERS, "author", DIRECTION, DRAFT, *model_keys)}


def is_unknown_key(name: str, cls: type) -> bool:
    """Is *name* not a key of a mapping for *cls*, in any spelling?"""
    known = known_keys(cls)
    return name not in known and not (cls is Article and (in_known_case(name) in known or names_embargo(name)))
