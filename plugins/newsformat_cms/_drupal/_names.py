"""What sites call the fields that Drupal has none of its own for, and how the article says what was read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from newsformat.markup.styles import role_of, words_of_name


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

_FIELD: Final = "field_"  # begins what a site has called itself


def called_as(role: str, names: Iterable[str]) -> list[str]:
    """Return which of the fields *names* are called as newsrooms call what has the *role*, and nothing else.

    ::

        called_as("summary", ["field_chapo", "field_lead_style"])
        ["field_chapo"]
    """
    return [each for each in names if each.startswith(_FIELD) and _is_called(each.removeprefix(_FIELD), role)]


def _is_called(name: str, role: str) -> bool:
    words = words_of_name(name)
    return role_of(name) == role and (len(words) == 1 or all(role_of(word) != role for word in words))
