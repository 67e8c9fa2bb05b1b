"""The words of Superdesk."""

from __future__ import annotations

from typing import NamedTuple


SPACE = "superdesk"
OWN = "_newsformat"  # the member in which is what an item has no place for
FOREVER = "9999-12-31T23:59:59+0000"  # an embargo until further notice
MEDIA = {"picture": "image", "graphic": "graphic", "audio": "audio", "video": "video"}  # types, and kinds of Media
STORIES = frozenset((*MEDIA, "text", "preformatted", "composite"))  # the types of items that are no events
TYPES = {kind: type_ for type_, kind in MEDIA.items()}
SIGN_OFF = "sign-off"  # the role of the note that says who worked at it
ORIGINAL = "original"  # the relation of the source that an agency names
CATEGORY = "category"  # the kind of subjects that are categories of ANPA 1312
USUAL = {"_type": "archive", "format": "HTML"}  # what most items say of where and how they are kept
REF = "ref"  # what is kept of an item in a group
ROLE = "grpRole:"  # how the role of a group begins, before its name
ROOT = f"{ROLE}NEP"  # the role of the group that names the others
MOMENTS = {"created": "firstcreated", "updated": "versioncreated", "published": "firstpublished"}
# The rendition that is shown, the best first.
SHOWN = ("original", "baseImage", "viewImage", "thumbnail")


class Place(NamedTuple):
    """The attribute of an article in which concepts of a member are, and which kind or relation these have."""

    attribute: str
    kind: str = ""
    relation: str = ""


CONCEPTS = {
    "authors": Place("contributors", relation="creator"),
    "anpa_category": Place("subjects", kind=CATEGORY),
    "subject": Place("subjects"),
    "place": Place("entities", kind="place"),
    "genre": Place("genres"),
}
# Where concepts of an attribute go that are none of these.
OTHERS = {"contributors": "authors", "subjects": "subject", "entities": "place", "genres": "genre"}


def scheme_of(code: str) -> str:
    """Return the scheme of the IPTC's that *code*, which says none, is of: subject codes or media topics."""
    if not (code.isascii() and code.isdigit() and len(code) == _DIGITS):
        return ""
    return "medtop" if code.startswith("2") else "subj"


_DIGITS = 8
