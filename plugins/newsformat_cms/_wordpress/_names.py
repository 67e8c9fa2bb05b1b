"""Names used in the REST API."""

from __future__ import annotations

from typing import Final

from newsformat_cms._own_attributes import USUAL


SPACE: Final = "wordpress-rest"
OWN: Final = "_newsformat"  # newsformat's own data; WordPress ignores unknown members
EMBEDDED: Final = "_embedded"
PICTURE: Final = "wp:featuredmedia"
TERMS: Final = "wp:term"
SEVERAL: Final = ("coauthors", "authors", "newspack_author_info")  # of Co-Authors Plus, PublishPress, Newspack
SUBTITLE: Final = "newspack_article_subtitle"  # in ``meta``
TEXTS: Final = ("title", "excerpt", "content")  # the writer's form of these is ``raw`` and ``rendered``
FEATURED: Final = "thumbnail"  # the role of the featured picture, as in exports

# Attributes in newsformat's own data where WordPress cannot hold all of them, with their types.
IN_OWN_WORDS: Final[dict[str, type]] = {"slug": str, **USUAL}
