"""The shape of a ninjs item in each of the twelve versions, written from the documentation of the standard.

Names of the 3.x branch are the source; 2.x has them in lower case, and 1.x singular.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from attrs import evolve

from newsformat_ninjs._geojson import wrong_with
from newsformat_ninjs._shape import (
    INTEGER,
    ITSELF,
    NUMBER,
    OBJECT,
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


_STATUS = Choice(("usable", "withheld", "canceled"))
_TYPES = ("text", "audio", "video", "picture", "graphic", "composite")
_FREQUENCIES = Choice(("secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly"))


def _strings(names: str) -> dict[str, Shape]:
    return dict.fromkeys(names.split(), STRING)


def _object(names: str = "", **more: Shape) -> Members:
    return Members(of={**_strings(names), **more})


@cache
def shape_of(version: str) -> Members:
    """Return the shape of an item in *version* of the standard."""
    if at_least(version, "3.0"):
        return _third(version)
    return _second(version) if at_least(version, "2.0") else _first(version)


# 3.x ---------------------------------------------------------------------

_ADDRESS = _object("locality area postalCode country", lines=Items(STRING))
_CONTACT = evolve(_object("type role lang name value", address=_ADDRESS), one_of=("value", "address"))
_CONTACTS: dict[str, Shape] = {"contactInfo": Items(_CONTACT)}
_CONCEPT = "name rel uri literal"
_PERCENT = Range(0, 100)
_ORGANISATION = _object(_CONCEPT, symbols=Items(_object("exchange symbolType symbol")), **_CONTACTS)
_GEO = Members(rule=wrong_with, is_open=True)
_SUBJECT = _object(f"{_CONCEPT} creator", relevance=_PERCENT, confidence=_PERCENT)
_RIGHTS = evolve(_object("langId linkedRights encodedRights"), one_of=("linkedRights", "encodedRights"))
_RENDITION = Members(
    of={
        **_strings("name href contentType title format aspectRatio videoCodec transportProtocol bitrate"),
        **dict.fromkeys(("width", "height", "sizeInBytes"), INTEGER),
        **dict.fromkeys(("duration", "frameRate"), NUMBER),
        "poi": Members(of={"x": INTEGER, "y": INTEGER}),
        "scanType": Choice(("progressive", "interlaced")),
    },
    needs=("name",),
)


def _dated(dates: Mapping[str, Any]) -> str:
    """Say what is wrong with the dates of an event: the schema wants either a start or an end, of one kind."""
    start = ("startDate" in dates) != ("expectedStartDate" in dates)
    end = ("endDate" in dates) != ("expectedEndDate" in dates)
    return "" if start or end else "neither one start nor one end"


_RULE = _object("until", frequency=_FREQUENCIES, interval=INTEGER, count=INTEGER)
_DATES = evolve(
    _object(
        "startDate endDate expectedStartDate expectedEndDate expectedDuration",
        recurrence=Members(of={"recurrenceRules": Items(_RULE)}),
    ),
    rule=_dated,
)
_COMMISSIONED = _object("by on", references=Items(_object("name value")))
_COVERAGE = _object(
    "uri title edNote language",
    pubStatus=_STATUS,
    type=Choice((*_TYPES, "component", "event", "planning")),
    commissioned=_COMMISSIONED,
    dates=_DATES,
    audiences=Items(_object("audience", significance=INTEGER)),
    exclAudience=Items(STRING),
    urgency=Range(1, 9),
    itemCount=Members(of={"rangeFrom": INTEGER, "rangeTo": INTEGER}),
    wordCount=INTEGER,
    renditions=Items(_RENDITION),
)


def _text(**more: Shape) -> Items:
    return Items(evolve(_object("role contentType value", **more), needs=("value",)))


_LISTS: dict[str, Shape] = {
    "descriptions": _text(),
    "bodies": _text(charCount=INTEGER, wordCount=INTEGER),
    "headlines": _text(),
    "people": Items(_object(_CONCEPT, **_CONTACTS)),
    "organisations": Items(_ORGANISATION),
    "places": Items(_object(_CONCEPT, geoJSON=_GEO, **_CONTACTS)),
    "subjects": Items(_SUBJECT),
    "events": Items(_object(f"{_CONCEPT} id")),
    "objects": Items(_object(_CONCEPT)),
    "infoSources": Items(_object("name role uri literal", **_CONTACTS)),
    "genres": Items(_object("name uri literal")),
    "renditions": Items(_RENDITION),
    "altIds": Items(_object("role value")),
    "trustIndicators": Items(_object("role title href")),
}
_ITEM: dict[str, Shape] = {
    **_strings("uri profile version firstCreated versionCreated contentCreated embargoedUntil"),
    **_strings("copyrightHolder copyrightNotice usageTerms edNote language title by slugline located expires"),
    "type": Choice((*_TYPES, "component", "event", "planning")),
    "representationType": Choice(("full", "partial")),
    "pubStatus": _STATUS,
    "urgency": Range(1, 9),
    **_LISTS,
    "standard": _object("name version schema"),
    "rightsInfo": _RIGHTS,
    "digitalSourceType": _object("name uri literal"),
    "eventDetails": _object("eventStatus plannedCoverageStatus", dates=_DATES, organiser=_ORGANISATION),
    "plannedCoverage": Items(_COVERAGE),
}


def _third(version: str) -> Members:
    of = {name: shape for name, shape in _ITEM.items() if at_least(version, _SINCE_3.get(name, "3.0"))}
    return _whole(of, Members(of={**of, "name": STRING, "rel": STRING}, needs=("name", "uri")))


def _whole(of: dict[str, Shape], associated: Members) -> Members:
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
_RENDITION_2 = frozenset("name href contenttype title width height sizeinbytes duration format".split())


def _second(version: str) -> Members:
    of = {
        name.lower(): _lower(shape, version)
        for name, shape in _ITEM.items()
        if name not in _NOT_IN_2 and at_least(version, _SINCE_2.get(name.lower(), "2.0"))
    }
    del of["embargoeduntil"]
    of |= {
        "embargoed": STRING,
        "urgency": NUMBER,
        "type": Choice((*_TYPES, "component")),
        "events": Items(_object(_CONCEPT)),
        "rightsinfo": evolve(_lower(_RIGHTS, version), is_open=True),
    }
    if version == "2.0":  # asks for a name or for an item of the standard, and forbids nothing beside them
        return _loosely_associated(of)
    return _whole(of, Members(of={**of, "name": STRING}, needs=("name", "uri")))


def _loosely_associated(of: dict[str, Shape]) -> Members:
    inner: dict[str, Shape] = {}
    whole = Members(of=inner, needs=("uri",))

    def rule(value: Mapping[str, Any]) -> str:
        if isinstance(value.get("name"), str):
            return ""
        wrong = next(misfits(value, whole, whole), None)
        return wrong.message if wrong else ""

    inner |= {**of, "associations": Items(Members(rule=rule, is_open=True))}
    return whole


def _lower(shape: Any, version: str) -> Any:
    """Return *shape* as *version* 2.x has it: names in lower case, numbers of any kind, fewer members."""
    match shape:
        case Items():
            return Items(_lower(shape.of, version))
        case Members() if shape is not _GEO:
            names = shape.of if "sizeInBytes" not in shape.of else {n: s for n, s in shape.of.items() if _old(n)}
            of = {
                name.lower(): _lower(member, version)
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


# 1.x ---------------------------------------------------------------------

_SINCE_1 = {
    "urgency": "1.1",
    "usageterms": "1.1",
    "firstcreated": "1.2",
    "ednote": "1.2",
    "infosource": "1.2",
    "title": "1.2",
    "slugline": "1.2",
    "charcount": "1.2",
    "wordcount": "1.2",
    "duration": "1.2",
    "format": "1.2",
    "altids": "1.3",
    "trustindicator": "1.3",
    "$standard": "1.3",
    "genre": "1.3",
    "contentcreated": "1.4",
    "expires": "1.4",
    "rightsinfo": "1.4",
    "contactinfo": "1.5",
    "symboltype": "1.5",
    "symbol": "1.5",
    "creator": "1.5",
    "relevance": "1.5",
    "confidence": "1.5",
    "digitalsourcetype": "1.6",
}
_CODED = "name rel scheme code"


def _first(version: str) -> Members:
    def since(members: Members) -> Members:
        of = {name: shape for name, shape in members.of.items() if at_least(version, _SINCE_1.get(name, "1.0"))}
        return evolve(members, of=of)

    contacts: dict[str, Shape] = {"contactinfo": Items(_lower(_CONTACT, "2.2"))}
    places = since(_object(_CODED, **contacts))
    places = evolve(places, starting={"geometry_": OBJECT}) if at_least(version, "1.1") else places
    numbers = dict.fromkeys(("width", "height", "sizeinbytes", "duration"), NUMBER)
    rendition = since(_object("href mimetype format", **numbers))
    rendition = evolve(rendition, of={**rendition.of, "title": STRING})
    subject = _object(f"{_CODED} creator", relevance=_PERCENT, confidence=_PERCENT)
    symbols = since(_object("ticker exchange symboltype symbol"))
    of: dict[str, Shape] = {
        **_strings("uri mimetype profile version firstcreated versioncreated contentcreated embargoed expires"),
        **_strings("copyrightholder copyrightnotice usageterms ednote language title byline headline slugline located"),
        "type": Choice((*_TYPES, "component") if at_least(version, "1.2") else _TYPES),
        "representationtype": Choice(("complete", "incomplete")),
        "pubstatus": _STATUS,
        **dict.fromkeys(("urgency", "charcount", "wordcount"), NUMBER),
        "person": Items(since(_object(_CODED, **contacts))),
        "organisation": Items(since(_object(_CODED, symbols=Items(symbols), **contacts))),
        "place": Items(places),
        "subject": Items(since(subject)),
        "event": Items(_object(_CODED)),
        "object": Items(_object(_CODED)),
        "infosource": Items(since(_object(_CODED, **contacts))),
        "genre": Items(_object("name scheme code")),
        "renditions": _by_name(version, rendition),
        "associations": _by_name(version, ITSELF),
        "altids": OBJECT,
        "trustindicator": Items(_object("scheme code title href")),
        "$standard": _object("name version schema"),
        "rightsinfo": evolve(_lower(_RIGHTS, "2.2"), is_open=True),
        "digitalsourcetype": _object("name uri literal"),
    }
    texts = ("description_", "body_", "headline_") if at_least(version, "1.3") else ("description_", "body_")
    return since(Members(of=of, needs=("uri",), starting=dict.fromkeys(texts, STRING)))


def _by_name(version: str, shape: Shape) -> Members:
    """Return the shape of an object whose members have names of the provider's own."""
    first = "" if at_least(version, "1.3") else "no _"

    def rule(value: Mapping[str, Any]) -> str:
        wrong = [name for name in value if first and name.startswith("_")]
        return f"a name must begin with a letter or a digit, not as {wrong[0]!r:.60} does" if wrong else ""

    return Members(starting={"": shape}, rule=rule)
