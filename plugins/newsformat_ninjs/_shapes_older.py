"""The shape of an item in the versions of the 1.x branch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from newsformat_ninjs._shape import ITSELF, NUMBER, OBJECT, STRING, Choice, Items, Members, Shape
from newsformat_ninjs._shapes_newer import CONTACT, PERCENT, RIGHTS, STATUS, TYPES, lowered, members, strings
from newsformat_ninjs._versions import at_least


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


def first(version: str) -> Members:
    """Return the shape of an item in a *version* of the 1.x branch."""

    def since(object: Members) -> Members:
        of = {name: shape for name, shape in object.of.items() if at_least(version, _SINCE_1.get(name, "1.0"))}
        return evolve(object, of=of)

    contacts: dict[str, Shape] = {"contactinfo": Items(lowered(CONTACT, "2.2"))}
    places = since(members(_CODED, **contacts))
    places = evolve(places, starting={"geometry_": OBJECT}) if at_least(version, "1.1") else places
    numbers = dict.fromkeys(("width", "height", "sizeinbytes", "duration"), NUMBER)
    rendition = since(members("href mimetype format", **numbers))
    rendition = evolve(rendition, of={**rendition.of, "title": STRING})
    subject = members(f"{_CODED} creator", relevance=PERCENT, confidence=PERCENT)
    symbols = since(members("ticker exchange symboltype symbol"))
    of: dict[str, Shape] = {
        **strings("uri mimetype profile version firstcreated versioncreated contentcreated embargoed expires"),
        **strings("copyrightholder copyrightnotice usageterms ednote language title byline headline slugline located"),
        "type": Choice((*TYPES, "component") if at_least(version, "1.2") else TYPES),
        "representationtype": Choice(("complete", "incomplete")),
        "pubstatus": STATUS,
        **dict.fromkeys(("urgency", "charcount", "wordcount"), NUMBER),
        "person": Items(since(members(_CODED, **contacts))),
        "organisation": Items(since(members(_CODED, symbols=Items(symbols), **contacts))),
        "place": Items(places),
        "subject": Items(since(subject)),
        "event": Items(members(_CODED)),
        "object": Items(members(_CODED)),
        "infosource": Items(since(members(_CODED, **contacts))),
        "genre": Items(members("name scheme code")),
        "renditions": _by_name(version, rendition),
        "associations": _by_name(version, ITSELF),
        "altids": OBJECT,
        "trustindicator": Items(members("scheme code title href")),
        "$standard": members("name version schema"),
        "rightsinfo": evolve(lowered(RIGHTS, "2.2"), is_open=True),
        "digitalsourcetype": members("name uri literal"),
    }
    texts = ("description_", "body_", "headline_") if at_least(version, "1.3") else ("description_", "body_")
    return since(Members(of=of, needs=("uri",), starting=dict.fromkeys(texts, STRING)))


def _by_name(version: str, shape: Shape) -> Members:
    """Return the shape of an object with member names that the provider chooses."""
    first = "" if at_least(version, "1.3") else "no _"

    def rule(value: Mapping[str, Any]) -> str:
        wrong = [name for name in value if first and name.startswith("_")]
        return f"a name must begin with a letter or a digit, not as {wrong[0]!r:.60} does" if wrong else ""

    return Members(starting={"": shape}, rule=rule)
