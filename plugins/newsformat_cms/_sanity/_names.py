"""What Sanity calls things, and what sites call their fields."""

from __future__ import annotations

import re
from typing import Final

from newsformat_cms._own_words import USUAL


SPACE: Final = "portable-text"
OWN: Final = "fromNewsformat"  # what we say of a document beside it; names that begin with a line are Sanity's own
KIND: Final = "article"  # the type of what is written
ASSUMED: Final = "newsformat-"  # how an ID begins that was made up because there has to be one
DRAFT: Final = "drafts."  # how the ID of a draft begins
ORIGINAL: Final = "_originalId"  # of what a query answers as if it were published: the ID of the draft that it is
ID: Final = re.compile(r"(?!drafts\.|versions\.|newsformat-)[A-Za-z0-9_][A-Za-z0-9._-]{0,127}", re.ASCII)

# What we write, and what else sites call it: the first field that fits counts.
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
SEVERAL: Final = frozenset(("authors", "categories", "tags"))  # of which a site may have one alone
STORIES: Final = frozenset((
    "post", "article", "story", "news", "newsarticle", "newsitem", "blogpost", "blog", "page", "pressrelease",
))  # fmt: skip

# Attributes that we say in our own words where a document has no place for all of them, and what they hold.
IN_OWN_WORDS: Final[dict[str, type]] = USUAL
