"""Names and codes of Superdesk, and the attributes they map to."""

from __future__ import annotations

from typing import NamedTuple


SPACE = "superdesk"
OWN = "_newsformat"  # our member for what an item has no place for
FOREVER = "9999-12-31T23:59:59+0000"  # an embargo until further notice
MEDIA = {"picture": "image", "graphic": "graphic", "audio": "audio", "video": "video"}  # types → kinds of `Media`
STORIES = frozenset((*MEDIA, "text", "preformatted", "composite"))  # all types but those of events
TYPES = {kind: type_ for type_, kind in MEDIA.items()}
SIGN_OFF = "sign-off"  # role of the note with the initials of those who worked on the item
ORIGINAL = "original"  # relation of the source in ``original_source``
CATEGORY = "category"  # kind of subjects that are ANPA 1312 categories
DEFAULTS = {"_type": "archive", "format": "HTML"}  # technical members with the same value in most items
REF = "ref"  # name of the foreign part that keeps the reference from a group to an item
ROLE = "grpRole:"  # prefix of the role of a group
ROOT = f"{ROLE}NEP"  # role of the group that refers to the others
MOMENTS = {"created": "firstcreated", "updated": "versioncreated", "published": "firstpublished"}
# Names of the rendition that is shown, best first.
PREFERRED_RENDITIONS = ("original", "baseImage", "viewImage", "thumbnail")


class Place(NamedTuple):
    """The attribute of an article to which the concepts in a member map, with their kind or relation."""

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
# Members for all other concepts of an attribute.
OTHERS = {"contributors": "authors", "subjects": "subject", "entities": "place", "genres": "genre"}


def scheme_of(code: str) -> str:
    """Return the IPTC scheme of a *code* that has none: subject codes or media topics; ``""`` for other codes."""
    if not (code.isascii() and code.isdigit() and len(code) == _DIGITS):
        return ""
    return "medtop" if code.startswith("2") else "subj"


_DIGITS = 8
