"""Names and codes of the format, and the attributes that types of categories map to."""

from __future__ import annotations

from typing import NamedTuple


SPACE = "dpa-digitalwires"
FORMAT = "digitalwires@0.9.1"
TYPE = "composite"  # of every entry
OWN = "_newsformat"  # our member for what the format has no place for
FOREVER = "9999-12-31T23:59:59Z"  # an embargo until further notice
SEE_ALSO = "irel:seeAlso"  # role of links in a linkbox
CAPTION = "drol:caption"
NOTEPAD = "dpaednoterole:notepad"
SIGNALS = "sig"  # the scheme of the IPTC's signals, which `Article.signals` omits
KINDS = {"image": "picture"}  # types of media → kinds of the entry; other types are kinds themselves
MEDIA = ("picture", "graphic", "audio", "video")

_DPA_ROLE = "dpaednoterole:"
_NOT_PUBLIC = frozenset((f"{_DPA_ROLE}contacts", f"{_DPA_ROLE}dpacontacts"))


def is_public(role: str) -> bool:
    """May a note of this *role* be published by default? Contacts and notes of other houses may not."""
    return role.startswith(_DPA_ROLE) and role not in _NOT_PUBLIC


class Place(NamedTuple):
    """The attribute of an article to which the categories of a type map, with their kind or relation."""

    attribute: str
    kind: str = ""
    relation: str = ""


TYPES = {
    "dnltype:creator": Place("contributors", relation="creator"),
    "dnltype:contributor": Place("contributors", relation="contributor"),
    "dnltype:provider": Place("sources", relation="provider"),
    "dnltype:infosource": Place("sources"),
    "dnltype:wire": Place("services"),
    "dnltype:rubric": Place("services"),
    "dnltype:dpasubject": Place("subjects", kind="dpatype:dpasubject"),
    "dnltype:desk": Place("subjects", kind="dpatype:category"),
    "dnltype:subject": Place("subjects"),
    "dnltype:genre": Place("genres"),
    "dnltype:geosubject": Place("entities", kind="place"),
    "dnltype:poi": Place("entities", kind="place", relation="poi"),
    "dnltype:located": Place("entities", kind="place", relation="located"),
    "dnltype:locationcreated": Place("entities", kind="place", relation="locationcreated"),
    "dnltype:person": Place("entities", kind="person"),
    "dnltype:organisation": Place("entities", kind="organisation"),
    "dnltype:event": Place("entities", kind="event"),
    "dnltype:object": Place("entities", kind="object"),
}
# Types for all other concepts of an attribute.
OTHERS = {
    "contributors": "dnltype:contributor",
    "sources": "dnltype:infosource",
    "services": "dnltype:wire",
    "subjects": "dnltype:subject",
    "entities": "dnltype:object",
    "genres": "dnltype:genre",
}
RUBRICS = "dnlpath"  # the scheme that distinguishes rubrics from wires
KEYWORD = "dnltype:keyword"
SIGNAL = "dnltype:signal"
STATUS = "dnltype:pubstatus"
URGENCY = "dnltype:urgency"
REPEATED = frozenset((STATUS, URGENCY))  # by members of the entry
RANKED = frozenset(("dnltype:dpasubject", "dnltype:geosubject", KEYWORD))
DESK = "dnltype:desk"
RUBRIC = "dnltype:rubric"

# Lists that repeat the names of categories of a type.
NAMES = {
    "rubric_names": RUBRIC,
    "dpasubject_names": "dnltype:dpasubject",
    "geosubject_names": "dnltype:geosubject",
    "keyword_names": KEYWORD,
    "desk_names": DESK,
    "genre_names": "dnltype:genre",
    "poi_names": "dnltype:poi",
    "scope_names": "dnltype:scope",
}
CURRENT = "current_rubric_names"
DESKS = "dpacat"  # the scheme of desks; ``desk_names`` lists codes
