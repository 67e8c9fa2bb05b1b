"""The words of the format: what types of categories mean in the model."""

from __future__ import annotations

from typing import NamedTuple


SPACE = "dpa-digitalwires"
FORMAT = "digitalwires@0.9.1"
TYPE = "composite"  # of every entry
OWN = "_newsformat"  # the member in which is what the format has no place for
FOREVER = "9999-12-31T23:59:59Z"  # an embargo until further notice
SEE_ALSO = "irel:seeAlso"  # the role of links in a linkbox
CAPTION = "drol:caption"
NOTEPAD = "dpaednoterole:notepad"
SIGNALS = "sig"  # the scheme of the IPTC's signals, which is not said
KINDS = {"image": "picture"}  # of an entry that is a medium; of another one it is its type
MEDIA = ("picture", "graphic", "audio", "video")

_OF_DPA = "dpaednoterole:"
_NOT_PUBLIC = frozenset((f"{_OF_DPA}contacts", f"{_OF_DPA}dpacontacts"))


def is_public(role: str) -> bool:
    """May a note of this *role* be published, if nothing is said of it? Contacts may not, nor notes of other houses."""
    return role.startswith(_OF_DPA) and role not in _NOT_PUBLIC


class Place(NamedTuple):
    """The attribute of an article in which concepts of a type are, and which kind or relation these have."""

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
# Where concepts go that are none of these.
OTHERS = {
    "contributors": "dnltype:contributor",
    "sources": "dnltype:infosource",
    "services": "dnltype:wire",
    "subjects": "dnltype:subject",
    "entities": "dnltype:object",
    "genres": "dnltype:genre",
}
RUBRICS = "dnlpath"  # the scheme by which rubrics are told from wires
KEYWORD = "dnltype:keyword"
SIGNAL = "dnltype:signal"
STATUS = "dnltype:pubstatus"
URGENCY = "dnltype:urgency"
SAID = frozenset((STATUS, URGENCY))  # by members of the entry, too
RANKED = frozenset(("dnltype:dpasubject", "dnltype:geosubject", KEYWORD))
DESK = "dnltype:desk"
RUBRIC = "dnltype:rubric"

# The lists that repeat the names of categories.
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
DESKS = "dpacat"  # the scheme of desks, whose names are codes there
