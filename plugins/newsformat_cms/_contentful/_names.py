"""Names used by Contentful, and fields as named in spaces."""

from __future__ import annotations

import re
from typing import Any, Final

from newsformat.markup.json import Object
from newsformat.markup.members import has_value, objects_at, one_or_several, text_at
from newsformat_cms._fields import Fields
from newsformat_cms._own_attributes import USUAL


SPACE: Final = "contentful"
OWN: Final = "fromNewsformat"  # newsformat's own data on an entry, in a separate field
KIND: Final = "article"  # the content type of written entries
ASSUMED: Final = "newsformat"  # prefix of made-up IDs
ID: Final = re.compile(r"(?!newsformat)[A-Za-z0-9_.-]{1,64}", re.ASCII)
LOCALE: Final = "en-US"  # the locale without a language
LONGEST: Final = {"Symbol": 256, "Text": 50_000, "RichText": 200_000}  # characters of a field, by its type
CODE: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*", re.ASCII)  # of a locale

# The writer's names, and others used in spaces: the first suitable field counts.
NAMES: Final[dict[str, tuple[str, ...]]] = {
    "title": ("title", "headline", "heading", "name", "internalName"),
    "kicker": ("kicker", "overline", "eyebrow"),
    "subtitle": ("subtitle", "subheading", "subhead", "subheadline", "standfirst", "deck"),
    "summary": ("summary", "excerpt", "description", "shortDescription", "lead", "intro", "teaser", "abstract"),
    "slug": ("slug", "urlSlug"),
    "publishDate": ("publishDate", "publishedDate", "publishedAt", "publicationDate", "publishedOn", "date"),
    "canonicalUrl": ("canonicalUrl", "canonicalURL", "canonical", "url", "permalink"),
    "authors": ("authors", "author", "byline", "writers", "writer"),
    "categories": ("categories", "category", "sections", "section", "topics", "topic"),
    "tags": ("tags", "keywords"),
    "heroImage": (
        "heroImage",
        "featuredImage",
        "featureImage",
        "mainImage",
        "image",
        "coverImage",
        "leadImage",
        "hero",
    ),
    "body": ("body", "content", "text", "article", "richText", "articleBody", "bodyText", "story"),
}
SEVERAL: Final = frozenset(("authors", "categories", "tags"))  # a space may have a single one of these
_TEXTS: Final = frozenset(("title", "kicker", "subtitle", "summary", "slug", "publishDate", "canonicalUrl"))
STORIES: Final = frozenset((
    "post", "article", "story", "news", "newsarticle", "newsitem", "blogpost", "blog", "page", "pressrelease",
    "pageblogpost",
))  # fmt: skip


def as_symbol(text: str) -> str:
    """Return what a field of the type Symbol accepts of *text*."""
    return text[: LONGEST["Symbol"]]


# Attributes in newsformat's own data where an entry cannot hold all of them, with their types.
IN_OWN_WORDS: Final[dict[str, type]] = USUAL


def is_document(value: Any) -> bool:
    """Is *value* a document of rich text?"""
    return isinstance(value, dict) and value.get("nodeType") == "document" and isinstance(value.get("content"), list)


def length_of_rich_text(document: Any) -> int:
    """Return the number of characters of all texts in a *document*."""
    length, nodes = 0, [document]
    while nodes:
        node = nodes.pop()
        length += len(text_at(node, "value"))
        nodes += objects_at(node, "content")
    return length


def _fits(name: str, value: Any) -> bool:
    """Is *value* suitable for the field *name*?"""
    if not has_value(value):
        return False
    if name in _TEXTS:
        return isinstance(value, str)
    if name == "body":
        return isinstance(value, str) or is_document(value)
    if name == "heroImage":
        return isinstance(value, dict) and "sys" in value
    many = one_or_several(value)
    return all(isinstance(item, str) or (isinstance(item, dict) and "sys" in item) for item in many)


FIELDS: Final = Fields(NAMES, SEVERAL, _fits)


def may_be_story(fields: Object) -> bool:
    """Does an entry with these *fields* have a text, so that it is read?"""
    return any(is_document(fields.get(name)) for name in NAMES["body"])
