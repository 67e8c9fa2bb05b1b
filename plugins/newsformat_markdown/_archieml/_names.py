"""The keys of ArchieML: there is no standard, so these are the names that newsrooms use."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from newsformat import Article
from newsformat.markup.styles import role_of, words_of_name
from newsformat_markdown import _keys as keys
from newsformat_markdown._archieml._lines import IS_KEY


SPACE: Final = "archieml"
BYLINE: Final = "byline"
BODIES: Final = ("body", "text", "content", "story", "copy", "article", "paragraphs", "grafs")
MARKED: Final = ("title", "subtitle", "kicker", "description")  # their text is Markdown, like that of the body
WRITTEN: Final[Mapping[str, str]] = {"title": "headline", "subtitle": "dek", "description": "summary"}
_ALIASES: Final[Mapping[str, str]] = {
    "headline": "title",
    "hed": "title",
    "dek": "subtitle",
    "deck": "subtitle",
    "subhed": "subtitle",
    "summary": "description",
    "pubdate": "date",
    "pub_date": "date",
    "publication_date": "date",
    "updated_date": "updated",
    "url": "uri",
    "canonical": "uri",
    "section": "subjects",
}
_KEYS_OF_ROLES: Final[Mapping[str, str]] = {
    "headline": "title",
    "subhead": "subtitle",
    "kicker": "kicker",
    "summary": "description",
    "bylines": BYLINE,
    "dateline": "dateline",
    "credit": "credit",
    "note": "notes",
}


@lru_cache(maxsize=512)
def known_key(name: str) -> str:
    """Return the front matter key that *name* stands for, or ``""``."""
    lower, known = name.lower(), keys.known_keys(Article)
    spelled = (name, lower, lower.replace("-", "_"))
    if found := _ALIASES.get(spelled[-1]) or next((text for text in spelled if text in known), ""):
        return found
    role = role_of(name) if len(words_of_name(name)) == 1 else None
    return _KEYS_OF_ROLES.get(role or "", "")


def is_free(name: str, cls: type) -> bool:
    """Is *name* without meaning in an object for *cls*, so that it may be used for foreign values?"""
    if not IS_KEY.fullmatch(name):
        return False
    return keys.is_unknown_key(name, cls) and not (cls is Article and (known_key(name) or name.lower() in BODIES))
