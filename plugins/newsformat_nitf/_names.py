"""The names that NITF and newsformat's additions to it go by."""

from __future__ import annotations


NITF = "http://iptc.org/std/NITF/2006-10-18/"
OWN = "urn:newsformat:nitf:1"  # what NITF has no attribute for; other receivers skip it
SPACE = "nitf"  # of what the model has no place for
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
OWN_ = f"{{{OWN}}}"

# Which element of enriched text names an entity of which kind.
KINDS = {
    "person": "person",
    "org": "organisation",
    "location": "place",
    "event": "event",
    "object.title": "object",
}
ELEMENTS = {kind: name for name, kind in KINDS.items()}

KICKERS = frozenset(("kicker", "overline", "eyebrow", "fly"))  # what newsrooms call the line above a headline
