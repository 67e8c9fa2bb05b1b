"""Names used by Ghost."""

from __future__ import annotations

from typing import Final

from newsformat.plugin import lazily
from newsformat_cms._own_attributes import USUAL


SPACE: Final = "ghost"
OWN: Final = "_newsformat"  # newsformat's own data; Ghost ignores unknown members
ASSUMED: Final = "urn:newsformat:assumed:"  # prefix of made-up IDs
NOBODY: Final = "@newsformat.invalid"  # suffix of a user's required, made-up e-mail address
EMAIL: Final = lazily(r"[^@\s]+@[^@\s]+\.[^@\s]+")
FEATURED: Final = "feature_image"
INTERNAL: Final = "internal"  # tags hidden from readers
DATES: Final = (("created", "created_at"), ("updated", "updated_at"), ("published", "published_at"))
ADDRESSES: Final = ("url", "canonical_url", "uuid")  # members with identifiers, and their kinds

# Attributes in newsformat's own data where Ghost cannot hold all of them, with their types.
IN_OWN_WORDS: Final[dict[str, type]] = {"slug": str, **USUAL}

# Members that repeat the text, or the first of the tags and authors.
AGAIN: Final = frozenset(
    (
        *("html", "lexical", "mobiledoc", "markdown", "plaintext", "excerpt", "reading_time", "primary_author"),
        "primary_tag",
    )
)
