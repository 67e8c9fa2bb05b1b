"""The vocabulary of the standard: equivalent names in its branches, and the meanings of roles and types."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Any

from newsformat.markup.styles import role_of
from newsformat.plugin import source_type


SPACE = "ninjs"

# The properties of the 3.x branch by their lower-case names, and by their names in 1.x.
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
    """Return the one of the *known* names of a version that corresponds to *name* in another version, or ``""``."""
    lower = name.lower()
    same = CANONICAL.get(lower) or _TEXTS.get(lower.partition("_")[0]) or _OTHERS.get(lower, name)
    names = {text.lower() for text in (name, same, SINGULAR.get(same, same))}
    return next((text for text in known if text.lower() in names), "")


_OTHERS = {"mimetype": "contentType", "guid": "uri"}

PLAIN = "text/plain"
HTML = "text/html"
XHTML = "application/xhtml+xml"
NITF = "text/vnd.IPTC.NITF"

# The format in the last word of a 1.x property name: body_html, headline_short_text.
FORMATS = {"text": PLAIN, "html": HTML, "html5": HTML, "xhtml": XHTML, "nitf": NITF}

# Roles, in lower case. The first one of each is the one written.
MAIN = ("main", "", "headline", "simple", "title", "text", "html", "xhtml")
SUB = ("sub", "subhead", "subheadline", "sub-headline", "subtitle")
KICKER = ("kicker", "overline")
SUMMARY = ("summary", "abstract", "description", "lead", "ingress", "standfirst", "teaser")
# These are not a whole body
BESIDE = frozenset((*SUMMARY, "caption", "factbox", "facts", "infobox", "short", "sidebar"))
_NAMED = frozenset((*MAIN, *SUB, *KICKER, *SUMMARY))
_FIELDS = {
    "headlines": {"kicker": KICKER[0], "subhead": SUB[0], "headline": MAIN[0]},
    "descriptions": {"summary": SUMMARY[0]},
}


@lru_cache(maxsize=512)  # items repeat the same few roles
def meant(kind: str, role: str) -> str:
    """Return the usual meaning of *role* in newsrooms, for a text of *kind*; in lower case and any language."""
    role = role.strip().lower()
    fields = _FIELDS.get(kind, {}) if role.isalpha() and role not in _NAMED else {}
    return fields.get(role_of(role) or "", role)


CAPTION = ("caption", "", "text", "main", "html", "xhtml", "description")
UNNAMED = ("", "text", "main", "html", "xhtml")
ALT = "alt"
DATELINE = "dateline"
CREDIT = "creditline"
BYLINE_TEXT = "bylinetext"  # lines of the byline without a name, which a reader would find one in

# Item types that are media, and the kind of Media for each.
MEDIA = {"picture": "image", "graphic": "graphic", "audio": "audio", "video": "video"}
TYPES = {kind: type for type, kind in MEDIA.items()}
# The kind of Media for the type of an associated item, including non-standard types.
ASSOCIATED_MEDIA = MEDIA | {"image": "image", "photo": "image"}
# The kind of Media for the type of the item itself, where the type already identifies an image as a graphic.
OWN_MEDIA = ASSOCIATED_MEDIA | {"graphic": "image"}
# Other standards' names of types.
TYPE_OF = {"graphics": "graphic", "animation": "video", "photo": "picture", "image": "picture"}

# The arrays of entities.
KINDS = {"people": "person", "organisations": "organisation", "places": "place", "events": "event", "objects": "object"}
ARRAYS = {kind: array for array, kind in KINDS.items()}

CREATORS = ("creator", "contributor")
BYLINE = "byline"  # the relation of a person who is the whole first line of the byline; for the second line, byline-2
IN_BYLINE = "in-byline"  # … who is named in that line
BLANKS = " \t\n\r\f\v"  # white space without meaning; a no-break space is text
KEYWORD = "keyword"  # the relation of a subject that is a word, not a concept
SIGNAL = "signal"  # the relation of a subject that is a signal
SERVICE = "service"  # the relation of a subject that is the service by which the article came
LOCATED = "located"
SOURCE_TYPE = "digitalSourceType"
JOINS = ("/", "#", ":", "=", "?")  # a scheme with such an end is a prefix of its codes' URIs (NewsML-G2, QCodes)
LINK = "link"  # the rendition with an address at which an associated item can be read
ITSELF = "newsformat:article"  # the association, within another one, that holds its article

GEOMETRY = "geometry_geojson"  # the name of a place's geoJSON in 1.x
FOREVER = "9999-12-31T23:59:59Z"  # an embargo until further notice
ASSUMED = "urn:newsformat:assumed:"  # prefix of URIs that were made up, since the standard requires one

_QCODE = re.compile(r"([A-Za-z][\w.-]*):(?!//)(\S.*)\Z", re.ASCII | re.DOTALL)
_NOT_SCHEMES = frozenset(
    ["http", "https", "urn", "tag", "mailto", "ftp", "file", "data", "doi", "isbn", "info", "news"]
)


def source_type_in(value: Any) -> tuple[str, bool]:
    """Return the digital source type in *value*, a ``digitalSourceType``, and whether it is complete."""
    if not isinstance(value, dict):
        return (source_type(value), True) if isinstance(value, str) else ("", False)
    filled = {name: part for name, part in value.items() if part}
    found = next((part for name in ("uri", "literal", "name") if isinstance(part := filled.get(name), str)), "")
    return source_type(found), source_type_as(source_type(found)) == filled


def source_type_as(source: str) -> dict[str, str]:
    """Return *source*, a digital source type, as an object."""
    return {"uri" if ":" in source else "literal": source} if source else {}


def literal_of(scheme: str, code: str) -> str:
    """Return the ``literal`` for scheme and code: a QCode if there is a scheme.

    Without a scheme, a code that could be read as a QCode gets a leading colon.
    """
    if scheme:
        return f"{scheme}:{code}"
    return f":{code}" if code[:1] == ":" or split_literal(code)[0] else code


def split_literal(literal: str) -> tuple[str, str]:
    """Return the scheme and code of a ``literal``; most have no scheme."""
    if ":" not in literal:
        return "", literal
    if literal[0] == ":":
        return "", literal[1:]
    match = _QCODE.match(literal)
    if match is None or match[1].lower() in _NOT_SCHEMES:
        return "", literal
    return match[1], match[2]
