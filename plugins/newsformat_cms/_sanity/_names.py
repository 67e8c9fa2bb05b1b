"""Names used by Sanity, and fields as named by sites."""

from __future__ import annotations

import re
from typing import Final

from newsformat_cms._own_attributes import USUAL


SPACE: Final = "portable-text"
OWN: Final = "fromNewsformat"  # newsformat's own data on a document; names with a leading underscore are Sanity's
KIND: Final = "article"  # the type of written documents
ASSUMED: Final = "newsformat-"  # prefix of made-up IDs
DRAFT: Final = "drafts."  # prefix of a draft's ID
ORIGINAL: Final = "_originalId"  # in query responses that present drafts as published: the ID of the draft
ID: Final = re.compile(r"(?!drafts\.|versions\.|newsformat-)[A-Za-z0-9_][A-Za-z0-9._-]{0,127}", re.ASCII)

# The writer's names, and others used by sites: the first suitable field counts.
NAMES: Final[dict[str, tuple[str, ...]]] = {
    "title": ("title", "headline", "heading", "name"),
    "kicker": ("kicker", "overline", "eyebrow"),
    "subtitle": ("subtitle", "subheading", "subhead", "subheadline", "standfirst", "deck", "dek"),
    "excerpt": ("excerpt", "summary", "description", "lead", "lede", "intro", "ingress", "teaser"),
    "publishedAt": ("publishedAt", "publishDate", "publicationDate", "publishedDate", "datePublished", "date"),
    "canonicalUrl": ("canonicalUrl", "canonicalURL", "url", "permalink"),
    "language": ("language", "__i18n_lang", "locale", "lang"),
    "authors": ("authors", "author", "byline", "bylines", "writers", "writer"),
    "categories": ("categories", "category", "sections", "section", "topics", "topic"),
    "tags": ("tags", "keywords"),
    "mainImage": (
        *("mainImage", "image", "coverImage", "featuredImage", "featureImage", "heroImage", "leadImage", "hero"),
        *("cover", "headerImage", "bannerImage", "banner", "teaserImage", "photo", "picture", "poster", "thumbnail"),
    ),
    "body": ("body", "content", "text", "article", "blocks", "richText", "bodyText", "story"),
}
SEVERAL: Final = frozenset(("authors", "categories", "tags"))  # a site may have a single one of these
STORIES: Final = frozenset((
    "post", "article", "story", "news", "newsarticle", "newsitem", "blogpost", "blog", "page", "pressrelease",
))  # fmt: skip

# Attributes in newsformat's own data where a document cannot hold all of them, with their types.
IN_OWN_WORDS: Final[dict[str, type]] = USUAL
