"""Names of fields that Drupal itself does not define, and how an article records those that were read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from newsformat.markup.styles import role_of, words_of_name


BODIES: Final = ("body", "field_body", "field_content", "field_text", "field_article_body")
SUMMARIES: Final = ("field_summary", "field_teaser", "field_intro", "field_lead", "field_excerpt")
SUBHEADS: Final = ("field_subtitle", "field_subheadline", "field_subhead", "field_deck")
KICKERS: Final = ("field_kicker", "field_overline")
BYLINES: Final = ("field_byline", "field_author_name")

NAMES: Final = "_names"  # the foreign part with the fields that were read, if not Drupal's own
EMPTIED: Final = "emptied"  # in it: further fields whose text is in the first one
OWN: Final[Mapping[str, str]] = {"body": "body", "published": "created"}  # fields that Drupal has for attributes
FORMAT: Final = "full_html"  # Drupal's text format that leaves HTML unchanged
NO_HTML: Final = frozenset(("plain_text", "markdown"))

_FIELD: Final = "field_"  # prefix of fields defined by a site


def called_as(role: str, names: Iterable[str]) -> list[str]:
    """Return those of the fields *names* that are newsrooms' names for *role*, and nothing else.

    ::

        called_as("summary", ["field_chapo", "field_lead_style"])
        ["field_chapo"]
    """
    return [name for name in names if name.startswith(_FIELD) and _is_called(name.removeprefix(_FIELD), role)]


def _is_called(name: str, role: str) -> bool:
    words = words_of_name(name)
    return role_of(name) == role and (len(words) == 1 or all(role_of(word) != role for word in words))
