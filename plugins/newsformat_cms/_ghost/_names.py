"""What Ghost calls things."""

from __future__ import annotations

from typing import Final

from newsformat.plugin import lazily
from newsformat_cms._own_words import USUAL


SPACE: Final = "ghost"
OWN: Final = "_newsformat"  # what we say beside it; Ghost skips what it does not know
ASSUMED: Final = "urn:newsformat:assumed:"  # how an ID begins that was made up because there has to be one
NOBODY: Final = "@newsformat.invalid"  # how the address of e-mail ends that a user has to have
EMAIL: Final = lazily(r"[^@\s]+@[^@\s]+\.[^@\s]+")
FEATURED: Final = "feature_image"
INTERNAL: Final = "internal"  # tags that readers don't see
DATES: Final = (("created", "created_at"), ("updated", "updated_at"), ("published", "published_at"))
ADDRESSES: Final = ("url", "canonical_url", "uuid")  # members that are identifiers, and the kinds of these

# Attributes that we say in our own words where Ghost has no place for all of them, and what they hold.
IN_OWN_WORDS: Final[dict[str, type]] = {"slug": str, **USUAL}

# What says the text again, or the first of the tags and authors.
AGAIN: Final = frozenset(
    (
        *("html", "lexical", "mobiledoc", "markdown", "plaintext", "excerpt", "reading_time", "primary_author"),
        "primary_tag",
    )
)
