"""The names that NITF and newsformat's additions to it go by."""

from __future__ import annotations

import re

from newsformat.markup.styles import role_of


NITF = "http://iptc.org/std/NITF/2006-10-18/"
OWN = "urn:newsformat:nitf:1"  # what NITF has no attribute for; other receivers skip it
SPACE = "nitf"  # of what the model has no place for
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
STAMPS = ("version", "change.date", "change.time")  # attributes of a document that say its standard
OWN_ = f"{{{OWN}}}"
PREVIOUS = "previousVersion"  # as the IPTC calls the relation to what a document is an update of
CORRECTION = "correction"  # the signal, and the role of a note that says what was corrected
SOURCE_TYPE = "digitalSourceType"  # as NewsML-G2 calls it; the name of a ``meta`` or ``media-metadata``
CONTENT_CREATED = "contentCreated"

# Which element of enriched text names an entity of which kind.
KINDS = {
    "person": "person",
    "org": "organisation",
    "location": "place",
    "event": "event",
    "object.title": "object",
}
ELEMENTS = {kind: name for name, kind in KINDS.items()}


def line_of(role: str) -> str:
    """Return which line beside the headline newsrooms call *role*: ``kicker``, ``subhead`` or neither, ``""``."""
    return "kicker" if role == "fly" else found if (found := role_of(role)) in {"kicker", "subhead"} else ""


def line_named(element: str) -> str:
    """Return which line above the text an element that NITF has not is by its name, in whichever medium, or ``""``."""
    name = _MEDIUM.sub("", element)
    found = line_of(name) or role_of(name)
    return found if found in {"headline", "subhead", "kicker", "summary"} else ""


_MEDIUM = re.compile(r"^(?:print|web|online|mobile)[-_.]?(?=.)", re.IGNORECASE)
