"""What the REST API calls things."""

from __future__ import annotations

from typing import Final

from newsformat_cms._own_words import USUAL


SPACE: Final = "wordpress-rest"
OWN: Final = "_newsformat"  # what we say beside it; WordPress skips what it does not know
EMBEDDED: Final = "_embedded"
PICTURE: Final = "wp:featuredmedia"
TERMS: Final = "wp:term"
SEVERAL: Final = ("coauthors", "authors", "newspack_author_info")  # of Co-Authors Plus, PublishPress, Newspack
SUBTITLE: Final = "newspack_article_subtitle"  # in ``meta``
TEXTS: Final = ("title", "excerpt", "content")  # as they are written, each of them ``raw`` and ``rendered``
FEATURED: Final = "thumbnail"  # the role of the featured picture, as in exports

# Attributes that we say in our own words where WordPress has no place for all of them, and what they hold.
IN_OWN_WORDS: Final[dict[str, type]] = {"slug": str, **USUAL}
