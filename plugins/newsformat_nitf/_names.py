"""Names used in NITF and in newsformat's additions to it."""

from __future__ import annotations

import re

from newsformat.markup.styles import role_of


NITF = "http://iptc.org/std/NITF/2006-10-18/"
OWN = "urn:newsformat:nitf:1"  # additions to NITF, which other receivers ignore
SPACE = "nitf"  # the space of `Foreign`
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
STAMPS = ("version", "change.date", "change.time")  # attributes of a document that identify its standard
OWN_ = f"{{{OWN}}}"
PREVIOUS = "previousVersion"  # the IPTC's name for the relation of an update to its predecessor
CORRECTION = "correction"  # the signal, and the role of a note on a correction
SOURCE_TYPE = "digitalSourceType"  # the name in NewsML-G2, used for a ``meta`` or ``media-metadata``
CONTENT_CREATED = "contentCreated"

# The elements of enriched text that name entities, and their kinds.
KINDS = {
    "person": "person",
    "org": "organisation",
    "location": "place",
    "event": "event",
    "object.title": "object",
}
ELEMENTS = {kind: name for name, kind in KINDS.items()}


def line_of(role: str) -> str:
    """Return the headline field that newsrooms call *role*: ``kicker``, ``subhead`` or ``""``."""
    return "kicker" if role == "fly" else found if (found := role_of(role)) in {"kicker", "subhead"} else ""


def line_named(element: str) -> str:
    """Return the field for an element unknown to NITF, by its name in any medium (``printdeck``), or ``""``."""
    name = _MEDIUM.sub("", element)
    found = line_of(name) or role_of(name)
    return found if found in {"headline", "subhead", "kicker", "summary"} else ""


_MEDIUM = re.compile(r"^(?:print|web|online|mobile)[-_.]?(?=.)", re.IGNORECASE)
