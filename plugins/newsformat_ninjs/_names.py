"""The words of the standard: how its branches name the same things, and what roles and types mean."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Any

from newsformat.markup.styles import role_of
from newsformat.plugin import source_type


SPACE = "ninjs"

# The properties of the 3.x branch under their names in lower case, and under those of 1.x.
CANONICAL = {
    name.lower(): name
    for name in (
        *("uri", "type", "representationType", "profile", "version", "firstCreated", "versionCreated"),
        *("contentCreated", "embargoedUntil", "pubStatus", "urgency", "copyrightHolder", "copyrightNotice"),
        *("usageTerms", "edNote", "language", "descriptions", "bodies", "headlines", "people", "organisations"),
        *("places", "subjects", "events", "eventDetails", "plannedCoverage", "objects", "infoSources", "title", "by"),
        *("slugline", "located", "renditions", "associations", "altIds", "trustIndicators", "standard", "genres"),
        *("expires", "rightsInfo", "digitalSourceType"),
    )
}
SINGULAR = {
    "people": "person",
    "organisations": "organisation",
    "places": "place",
    "subjects": "subject",
    "events": "event",
    "objects": "object",
    "infoSources": "infosource",
    "genres": "genre",
    "trustIndicators": "trustindicator",
    "altIds": "altids",
    "by": "byline",
    "embargoedUntil": "embargoed",
    "standard": "$standard",
}
CANONICAL |= {old: new for new, old in SINGULAR.items()}

_TEXTS = {"headline": "headlines", "description": "descriptions", "body": "bodies"}


def as_called(name: str, known: Collection[str]) -> str:
    """Return what the *known* properties of one version call *name*, as another has it; ``""`` if none is the same."""
    lower = name.lower()
    same = CANONICAL.get(lower) or _TEXTS.get(lower.partition("_")[0]) or _OTHERS.get(lower, name)
    names = {each.lower() for each in (name, same, SINGULAR.get(same, same))}
    return next((each for each in known if each.lower() in names), "")


_OTHERS = {"mimetype": "contentType", "guid": "uri"}

PLAIN = "text/plain"
HTML = "text/html"
XHTML = "application/xhtml+xml"
NITF = "text/vnd.IPTC.NITF"

# What the last word of a property of 1.x says of its format: body_html, headline_short_text.
FORMATS = {"text": PLAIN, "html": HTML, "html5": HTML, "xhtml": XHTML, "nitf": NITF}

# Roles, in lower case. The first one of each is what is written.
MAIN = ("main", "", "headline", "simple", "title", "text", "html", "xhtml")
SUB = ("sub", "subhead", "subheadline", "sub-headline", "subtitle")
KICKER = ("kicker", "overline")
SUMMARY = ("summary", "abstract", "description", "lead", "ingress", "standfirst", "teaser")
BESIDE = frozenset((*SUMMARY, "caption", "factbox", "facts", "infobox", "short", "sidebar"))  # no whole body
_NAMED = frozenset((*MAIN, *SUB, *KICKER, *SUMMARY))
_FIELDS = {
    "headlines": {"kicker": KICKER[0], "subhead": SUB[0], "headline": MAIN[0]},
    "descriptions": {"summary": SUMMARY[0]},
}


@lru_cache(maxsize=512)  # items have the same few roles again and again
def meant(kind: str, role: str) -> str:
    """Return what newsrooms mean by the *role* of one of *kind*, in lower case, in whatever language."""
    role = role.strip().lower()
    fields = _FIELDS.get(kind, {}) if role.isalpha() and role not in _NAMED else {}
    return fields.get(role_of(role) or "", role)


CAPTION = ("caption", "", "text", "main", "html", "xhtml", "description")
UNNAMED = ("", "text", "main", "html", "xhtml")
ALT = "alt"
DATELINE = "dateline"
CREDIT = "creditline"
BYLINE_TEXT = "bylinetext"  # the lines of the byline in which nobody is to be found, though it looks so

# News item types that are a picture or the like, and the kind of Media that each is.
MEDIA = {"picture": "image", "graphic": "graphic", "audio": "audio", "video": "video"}
TYPES = {kind: type for type, kind in MEDIA.items()}
# The kind of Media that an associated item of a type is, also of one that the standard has not.
ASSOCIATED_MEDIA = MEDIA | {"image": "image", "photo": "image"}
# The kind of Media that an item of a type is itself: the type says already that an image is a graphic.
OWN_MEDIA = ASSOCIATED_MEDIA | {"graphic": "image"}
# What other standards call a type.
TYPE_OF = {"graphics": "graphic", "animation": "video", "photo": "picture", "image": "picture"}

# The arrays of entities.
KINDS = {"people": "person", "organisations": "organisation", "places": "place", "events": "event", "objects": "object"}
ARRAYS = {kind: array for array, kind in KINDS.items()}

CREATORS = ("creator", "contributor")
BYLINE = "byline"  # the relation of a person whose name is the byline as printed; of the second one, byline-2
IN_BYLINE = "in-byline"  # … is a part of it
BLANKS = " \t\n\r\f\v"  # that say nothing; a no-break space is text
KEYWORD = "keyword"  # the relation of a subject that is a word, no concept
SIGNAL = "signal"  # the relation of a subject that is a word to receivers
SERVICE = "service"  # the relation of a subject that is the product by which the article came
LOCATED = "located"
SOURCE_TYPE = "digitalSourceType"
JOINS = ("/", "#", ":", "=", "?")  # a scheme that ends so goes before its codes (NewsML-G2, QCodes)
LINK = "link"  # the rendition of an associated item that is where it can be read
ITSELF = "newsformat:article"  # the association of an association that holds the article which it is

GEOMETRY = "geometry_geojson"  # what 1.x calls the geoJSON of a place
FOREVER = "9999-12-31T23:59:59Z"  # an embargo until further notice
ASSUMED = "urn:newsformat:assumed:"  # how a URI begins that was made up, since the standard asks for one

_QCODE = re.compile(r"([A-Za-z][\w.-]*):(?!//)(\S.*)\Z", re.ASCII | re.DOTALL)
_NOT_SCHEMES = frozenset(
    ["http", "https", "urn", "tag", "mailto", "ftp", "file", "data", "doi", "isbn", "info", "news"]
)


def source_type_in(value: Any) -> tuple[str, bool]:
    """Return the digital source type that *value*, of ``digitalSourceType``, says, and whether that is all."""
    if not isinstance(value, dict):
        return (source_type(value), True) if isinstance(value, str) else ("", False)
    said = {name: part for name, part in value.items() if part}
    found = next((part for name in ("uri", "literal", "name") if isinstance(part := said.get(name), str)), "")
    return source_type(found), source_type_as(source_type(found)) == said


def source_type_as(said: str) -> dict[str, str]:
    """Return the digital source type *said* as an object."""
    return {"uri" if ":" in said else "literal": said} if said else {}


def literal_of(scheme: str, code: str) -> str:
    """Return the ``literal`` that says both: a QCode if there is a scheme.

    A code that could be taken for a QCode gets a colon before it, a QCode without a scheme.
    """
    if scheme:
        return f"{scheme}:{code}"
    return f":{code}" if code[:1] == ":" or split_literal(code)[0] else code


def split_literal(literal: str) -> tuple[str, str]:
    """Return the scheme and the code that a ``literal`` names; most have no scheme."""
    if ":" not in literal:
        return "", literal
    if literal[0] == ":":
        return "", literal[1:]
    match = _QCODE.match(literal)
    if match is None or match[1].lower() in _NOT_SCHEMES:
        return "", literal
    return match[1], match[2]
