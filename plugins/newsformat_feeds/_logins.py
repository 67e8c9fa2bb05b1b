"""The logins of authors in exports of WordPress.

Its importer reduces a login to letters from A to Z, digits and a few signs, and refuses one of more than 60 characters.
It knows only the authors of the channel, if there are any, and attributes posts of others to whoever imports them.
"""

from __future__ import annotations

import hashlib
import unicodedata

from anyascii import anyascii

from newsformat.markup.wordpress import slug
from newsformat.markup.xml import Element, attribute_names, text_of
from newsformat_feeds._elements import children, name_of
from newsformat_feeds._names import WP


_AUTHOR = (WP, "author")
_LONGEST = 60  # characters of a login
_READABLE = 40  # characters of a name in a login that is made up


def login_of(name: str) -> str:
    """Return *name* if WordPress accepts it as a login, else one made from it."""
    if len(name) <= _LONGEST and all(map(_is_accepted, name)):
        return name
    digest = hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
    return f"{slug(anyascii(name))[:_READABLE]}-{digest}".lstrip("-")


def is_author_of_posts(part: Element) -> bool:
    """Is *part* an author of the channel who says no more than the posts, as newsformat writes it?"""
    if name_of(part) != _AUTHOR or attribute_names(part):
        return False
    texts = {name_of(child): text_of(child) for child in children(part)}
    name = texts.get((WP, "author_display_name"), "")
    return texts == {(WP, "author_login"): login_of(name), (WP, "author_display_name"): name}


def _is_accepted(character: str) -> bool:
    return character.isascii() or not character.isalpha() or unicodedata.name(character, "").startswith("LATIN ")
