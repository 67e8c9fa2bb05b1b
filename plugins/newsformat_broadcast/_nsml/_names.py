"""Names of NSML elements, and the fields predefined by iNEWS."""

from __future__ import annotations

from collections.abc import Collection, Mapping


SPACE = "nsml"
NAMESPACE = "http://avid.com/nsml"
VERSION = "3.1"

# Section 2 of the specification (4.1), and <story> and <f> of earlier versions, which 3.0 has removed.
PARTS = ("head", "projects", "form", "fields", "body", "aeset", "field-atts", "aeset-atts")
HEAD = (
    *("meta", "rgroup", "wgroup", "egroup", "wcode", "dist", "source", "formname", "storyid", "storygroupid"),
    *("password", "uuid", "uuidorig"),
)
EMPTY = frozenset(("meta", "a", "tab", "wp", "pb", "sb"))
FIELDS = ("string", "boolean", "date", "duration")
_TEXT = ("b", "i", "u", "rtl", "bg", "pb", "sb", "tab", "wp", "a", "link")
_ANCHORED = ("b", "i", "u", "rtl", "bg", "tab", "wp", "link")

CONTENT: Mapping[str, tuple[str, ...]] = {
    "nsml": PARTS,
    "head": HEAD,
    "projects": ("project", "facet"),
    "form": ("row",),
    "row": ("stringcell", "checkboxcell", "comboboxcell", "datecell", "durationcell"),
    "comboboxcell": ("label", "entry", "group", "list"),
    "group": ("entry",),
    "list": ("entry",),
    "fields": FIELDS,
    "body": ("p",),
    "p": ("pi", "cc", *_TEXT),
    **dict.fromkeys(("pi", "cc"), _TEXT),
    "link": ("show", "url"),
    "aeset": ("ae",),
    "ae": ("hidden", "mc", "ap"),
    "mc": ("ap",),
    "ap": _ANCHORED,
    **dict.fromkeys(("field-atts", "aeset-atts"), ("attachment",)),
    **dict.fromkeys(("b", "i", "u", "rtl", "bg"), _TEXT),
}
"""Children allowed in an element."""

OF_TEXT = frozenset(("p", "pi", "cc", "ap", "b", "i", "u", "rtl", "bg", "group", "list"))
"""Elements with mixed content."""

READ_IN: Mapping[str, Collection[str]] = {
    **{name: (*held, *(("#text",) if name in OF_TEXT else ())) for name, held in CONTENT.items()},
    "nsml": (*PARTS, "story"),
    "story": PARTS,
    "fields": (*FIELDS, "f"),
}
"""Content read in an element, including text and elements of versions before 3.0."""

_LAYOUT = ("version", "width", "length", "family", "pitch", "script", "rgb")
_REPORTED = ("id", "idref", "aready", "uec", "ro")  # reported elsewhere
_INNER = (text for inner in CONTENT.values() for text in inner)
STANDARD: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys((*CONTENT, *_INNER, "f", "story"), (*_LAYOUT, *_REPORTED)),
    "meta": ("words", "float", "wire"),
}
"""The elements of NSML, with attributes that are read, reported elsewhere, or layout."""

# Section 8.1: fields with a time, and fields with a number of seconds.
DATES = frozenset(("air-date", "create-date", "modify-date"))
DURATIONS = frozenset(("audio-time", "mos-duration", "runs-time", "tape-time", "total-time"))
MOMENTS = {"create-date": "created", "modify-date": "updated", "air-date": "published"}
WIRE = {"f": 1, "b": 2, "u": 3, "r": 5}
"""The urgency of wire stories: flash, bulletin, urgent, routine."""


def is_true(value: str | None) -> bool:
    """Is the boolean attribute *value* true? In NSML 2, its presence means true."""
    return (value or "").strip().lower() not in {"", "0", "false"}
