"""Names used in the REST API of Plone."""

from __future__ import annotations

import re
from typing import Final

from newsformat import Association, Byline, Concept, Identifier, Rights, Status


SPACE: Final = "plone"
OWN: Final = "_newsformat"  # newsformat's own data; Plone ignores unknown members
KIND: Final = "News Item"
UID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
RELATED: Final = "relatedItems"
IMAGES: Final = ("preview_image", "image")
CAPTIONS: Final = {"preview_image": "preview_caption", "image": "image_caption"}
TEXTS: Final = (("headline", "title"), ("kicker", "head_title"), ("summary", "description"))
DATES: Final = (("created", "created"), ("updated", "modified"), ("published", "effective"), ("expires", "expires"))
NEVER: Final = ("1969-12-3", "2499-12-31")  # beginnings of dates that stand for none
CONTAINERS: Final = frozenset(("Plone Site", "Folder", "Collection", "LRF"))
NO_ARTICLES: Final = frozenset((*CONTAINERS, "LIF", "Image", "File", "Link", "Discussion Item"))
STATES: Final = {"published": Status.USABLE, "external": Status.USABLE}
STATE_WORDS: Final = {Status.USABLE: "published", Status.WITHHELD: "private", Status.CANCELED: "private"}

# Attributes in newsformat's own data where Plone cannot hold all of them, with their types.
IN_OWN_WORDS: Final[dict[str, type]] = {
    "identifiers": Identifier,
    "bylines": Byline,
    "contributors": Concept,
    "slug": str,
    "keywords": str,
    "subjects": Concept,
    "rights": Rights,
    "associations": Association,
}
