"""What sites call the fields that Drupal has none of its own for, and how the article says what was read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


BODIES: Final = ("body", "field_body", "field_content", "field_text", "field_article_body")
SUMMARIES: Final = ("field_summary", "field_teaser", "field_intro", "field_lead", "field_excerpt")
SUBHEADS: Final = ("field_subtitle", "field_subheadline", "field_subhead", "field_deck")
KICKERS: Final = ("field_kicker", "field_overline")
BYLINES: Final = ("field_byline", "field_author_name")

NAMES: Final = "_names"  # of the foreign part that says which fields were read, if not those of Drupal itself
EMPTIED: Final = "emptied"  # among them: further fields of which the text is in the first one
OWN: Final[Mapping[str, str]] = {"body": "body", "published": "created"}  # fields that Drupal has for attributes
FORMAT: Final = "full_html"  # the text format of Drupal that leaves HTML as it is
NO_HTML: Final = frozenset(("plain_text", "markdown"))
