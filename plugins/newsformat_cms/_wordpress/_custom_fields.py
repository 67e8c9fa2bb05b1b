"""Custom fields of a post (ACF, https://www.advancedcustomfields.com/resources/wp-rest-api-integration/).

A site calls them as it likes; known are those that newsrooms have for what a post has no field for: a subtitle, a
kicker, who signs.
"""

from __future__ import annotations

import re
from typing import Final

from newsformat.markup.json import Object
from newsformat.markup.members import object_at


ACF: Final = "acf"
_LONGEST: Final = 1000  # characters
_SIGNS: Final = re.compile(r"[-_ ]")
_NAMES: Final = {
    "subhead": frozenset((
        *("subtitle", "subheadline", "subheading", "subhead", "deck", "dek", "standfirst", "strapline", "undertitle"),
        *("untertitel", "sottotitolo", "subtitulo", "soustitre", "bajada", "ondertitel", "underrubrik", "underrubrikk"),
    )),
    "kicker": frozenset((
        *("kicker", "overline", "eyebrow", "pretitle", "uptitle", "surtitle", "supertitle", "dachzeile", "occhiello"),
        *("antetitulo", "volanta", "surtitre", "bovenkop"),
    )),
    "byline": frozenset(("byline", "bylinetext", "custombyline", "authorbyline", "articlebyline")),
}  # fmt: skip


def field_of(post: Object, what: str) -> tuple[str, str]:
    """Return name and text of the field of *post* for *what*: ``subhead``, ``kicker`` or ``byline``."""
    for name, value in object_at(post, ACF).items():
        known = _SIGNS.sub("", name).lower() in _NAMES[what]
        if known and isinstance(value, str) and value.strip() and len(value) <= _LONGEST:
            return name, value
    return "", ""
