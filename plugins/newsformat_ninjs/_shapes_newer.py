"""The shape of an item in the 2.x and 3.x branches: with names of 3.x, in lower case for 2.x."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from newsformat.plugin import lazily, shortened
from newsformat_ninjs._geojson import wrong_with
from newsformat_ninjs._shape import (
    INTEGER,
    NUMBER,
    STRING,
    Choice,
    Items,
    Kind,
    Members,
    Range,
    Shape,
    misfits,
)
from newsformat_ninjs._versions import at_least


STATUS = Choice(("usable", "withheld", "canceled"))
TYPES = ("text", "audio", "video", "picture", "graphic", "composite")
_FREQUENCIES = Choice(("secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly"))


def strings(names: str) -> dict[str, Shape]:
    """Return the shape of a string for each of the blank-separated *names*."""
    return dict.fromkeys(names.split(), STRING)


def members(names: str = "", **more: Shape) -> Members:
    """Return the shape of an object with strings called *names*, and with the shapes in *more*."""
    return Members(of={**strings(names), **more})


# 3.x ---------------------------------------------------------------------

_ADDRESS = members("locality area postalCode country", lines=Items(STRING))
CONTACT = evolve(members("type role lang name value", address=_ADDRESS), one_of=("value", "address"))
_CONTACTS: dict[str, Shape] = {"contactInfo": Items(CONTACT)}
_CONCEPT = "name rel uri literal"
PERCENT = Range(0, 100)
_ORGANISATION = members(_CONCEPT, symbols=Items(members("exchange symbolType symbol")), **_CONTACTS)
_GEO = Members(rule=wrong_with, is_open=True)
_SUBJECT = members(f"{_CONCEPT} creator", relevance=PERCENT, confidence=PERCENT)
RIGHTS = evolve(members("langId linkedRights encodedRights"), one_of=("linkedRights", "encodedRights"))
_RENDITION = Members(
    of={
        **strings("name href contentType title format aspectRatio videoCodec transportProtocol bitrate"),
        **dict.fromkeys(("width", "height", "sizeInBytes"), INTEGER),
        **dict.fromkeys(("duration", "frameRate"), NUMBER),
        "poi": Members(of={"x": INTEGER, "y": INTEGER}),
        "scanType": Choice(("progressive", "interlaced")),
    },
    needs=("name",),
)


def _dated(dates: Mapping[str, Any]) -> str:
    """Return the error in an event's dates: the schema requires a start or an end, in only one of its two forms.

    An expected date may be a year, a month, a day or a moment.
    """
    for name in ("expectedStartDate", "expectedEndDate"):
        if isinstance(date := dates.get(name), str) and not _EXPECTED.fullmatch(date):
            return f"{name} is neither a year, a month, a day nor a moment: {shortened(date)!r}"
    start = ("startDate" in dates) != ("expectedStartDate" in dates)
    end = ("endDate" in dates) != ("expectedEndDate" in dates)
    return "" if start or end else "neither one start nor one end"


_EXPECTED = lazily(
    r"-?(?:[1-9][0-9]*)?[0-9]{4}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12][0-9])"
    r"(?:T(?:2[0-3]|[01][0-9])(?::[0-5][0-9]){2}(?:\.[0-9]+)?(?:Z|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])?)?)?)?"
)
_RULE = members("until", frequency=_FREQUENCIES, interval=INTEGER, count=INTEGER)
_DATES = evolve(
    members(
        "startDate endDate expectedStartDate expectedEndDate expectedDuration",
        recurrence=Members(of={"recurrenceRules": Items(_RULE)}),
    ),
    rule=_dated,
)
_COMMISSIONED = members("by on", references=Items(members("name value")))
_COVERAGE = members(
    "uri title edNote language",
    pubStatus=STATUS,
    type=Choice((*TYPES, "component", "event", "planning")),
    commissioned=_COMMISSIONED,
    dates=_DATES,
    audiences=Items(members("audience", significance=INTEGER)),
    exclAudience=Items(STRING),
    urgency=Range(1, 9),
    itemCount=Members(of={"rangeFrom": INTEGER, "rangeTo": INTEGER}),
    wordCount=INTEGER,
    renditions=Items(_RENDITION),
)


def _text(**more: Shape) -> Items:
    return Items(evolve(members("role contentType value", **more), needs=("value",)))


_LISTS: dict[str, Shape] = {
    "descriptions": _text(),
    "bodies": _text(charCount=INTEGER, wordCount=INTEGER),
    "headlines": _text(),
    "people": Items(members(_CONCEPT, **_CONTACTS)),
    "organisations": Items(_ORGANISATION),
    "places": Items(members(_CONCEPT, geoJSON=_GEO, **_CONTACTS)),
    "subjects": Items(_SUBJECT),
    "events": Items(members(f"{_CONCEPT} id")),
    "objects": Items(members(_CONCEPT)),
    "infoSources": Items(members("name role uri literal", **_CONTACTS)),
    "genres": Items(members("name uri literal")),
    "renditions": Items(_RENDITION),
    "altIds": Items(members("role value")),
    "trustIndicators": Items(members("role title href")),
}
_ITEM: dict[str, Shape] = {
    **strings("uri profile version firstCreated versionCreated contentCreated embargoedUntil"),
    **strings("copyrightHolder copyrightNotice usageTerms edNote language title by slugline located expires"),
    "type": Choice((*TYPES, "component", "event", "planning")),
    "representationType": Choice(("full", "partial")),
    "pubStatus": STATUS,
    "urgency": Range(1, 9),
    **_LISTS,
    "standard": members("name version schema"),
    "rightsInfo": RIGHTS,
    "digitalSourceType": members("name uri literal"),
    "eventDetails": members("eventStatus plannedCoverageStatus", dates=_DATES, organiser=_ORGANISATION),
    "plannedCoverage": Items(_COVERAGE),
}


def third(version: str) -> Members:
    """Return the shape of an item in a *version* of the 3.x branch."""
    of = {name: shape for name, shape in _ITEM.items() if at_least(version, _SINCE_3.get(name, "3.0"))}
    return _item_shape(of, Members(of={**of, "name": STRING, "rel": STRING}, needs=("name", "uri")))


def _item_shape(of: dict[str, Shape], associated: Members) -> Members:
    """Return the shape of an item whose associations are like *associated*, to any depth."""
    inner: dict[str, Shape] = {}
    associations = Items(evolve(associated, of=inner))
    inner |= {**associated.of, "associations": associations}
    return Members(of={**of, "associations": associations}, needs=("uri",))


_SINCE_3 = {"digitalSourceType": "3.1"}


# 2.x ---------------------------------------------------------------------

_NOT_IN_2 = frozenset(("eventDetails", "plannedCoverage"))
_SINCE_2 = {
    "expires": "2.1",
    "contactinfo": "2.1",
    "symboltype": "2.1",
    "symbol": "2.1",
    "creator": "2.1",
    "relevance": "2.1",
    "confidence": "2.1",
    "digitalsourcetype": "2.2",
}
_RENDITION_2 = frozenset(
    ["name", "href", "contenttype", "title", "width", "height", "sizeinbytes", "duration", "format"]
)


def second(version: str) -> Members:
    """Return the shape of an item in a *version* of the 2.x branch."""
    of = {
        name.lower(): lowered(shape, version)
        for name, shape in _ITEM.items()
        if name not in _NOT_IN_2 and at_least(version, _SINCE_2.get(name.lower(), "2.0"))
    }
    del of["embargoeduntil"]
    of |= {
        "embargoed": STRING,
        "urgency": NUMBER,
        "type": Choice((*TYPES, "component")),
        "events": Items(members(_CONCEPT)),
        "rightsinfo": evolve(lowered(RIGHTS, version), is_open=True),
    }
    if version == "2.0":  # it requires a name or an item of the standard, and allows anything else
        return _loosely_associated(of)
    return _item_shape(of, Members(of={**of, "name": STRING}, needs=("name", "uri")))


def _loosely_associated(of: dict[str, Shape]) -> Members:
    inner: dict[str, Shape] = {}
    association = Members(of=inner, needs=("uri",))

    def rule(value: Mapping[str, Any]) -> str:
        if isinstance(value.get("name"), str):
            return ""
        wrong = next(misfits(value, association, association), None)
        return wrong.message if wrong else ""

    inner |= {**of, "associations": Items(Members(rule=rule, is_open=True))}
    return association


def lowered(shape: Any, version: str) -> Any:
    """Return *shape* as in *version* 2.x: lower-case names, numbers of any kind, fewer members."""
    match shape:
        case Items():
            return Items(lowered(shape.of, version))
        case Members() if shape is not _GEO:
            names = shape.of if "sizeInBytes" not in shape.of else {n: s for n, s in shape.of.items() if _old(n)}
            of = {
                name.lower(): lowered(member, version)
                for name, member in names.items()
                if at_least(version, _SINCE_2.get(name.lower(), "2.0"))
            }
            if "exchange" in of:
                of["ticker"] = STRING
            return evolve(shape, of=of, one_of=tuple([name.lower() for name in shape.one_of]))
        case Kind.INTEGER:
            return NUMBER
        case _:
            return shape


def _old(name: str) -> bool:
    return name.lower() in _RENDITION_2
