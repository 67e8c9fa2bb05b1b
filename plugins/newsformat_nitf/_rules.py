"""The places and rules of NITF 3.6 for elements that were kept from another document.

It covers only elements that newsformat does not make itself; everything else is made from the model.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from newsformat.markup.xml import Element, attributes_of, has_text, local_name


class Rule(NamedTuple):
    """The attributes, children and text of an element; an attribute's pattern is `None` if any value is valid."""

    attributes: Mapping[str, re.Pattern[str] | None]
    children: frozenset[str] = frozenset()
    text: bool = False
    required: tuple[str, ...] = ()


_NMTOKEN = re.compile(r"\s*[\w.:-]+\s*", re.ASCII)
_NAMES = re.compile(r"\s*[\w.:-]+(?:\s+[\w.:-]+)*\s*", re.ASCII)


def _one_of(words: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words.split())))


def _rule(attributes: str = "", tokens: str = "", children: str = "", *, text: bool = False, need: str = "") -> Rule:
    patterns: dict[str, re.Pattern[str] | None] = dict.fromkeys(attributes.split())
    patterns |= dict.fromkeys(tokens.split(), _NMTOKEN)
    return Rule(patterns, frozenset(children.split()), text, tuple(need.split()))


_CODED = _rule("idsrc value class style", children="alt-code", text=True)
_PLACED = "class style code-source"
_PUBDATA = "item-length date.publication name issn volume number issue edition.name edition.area position.section"
_FUNCTIONS = "writer-author editor producer archivist videographer graphic-artist photographer statistician other"
_MEASURES = "word character byte inch pica cm hour minute second other"

RULES: Mapping[str, Rule] = {
    "title": _rule(text=True),
    "meta": _rule("content", "name http-equiv", need="content"),
    "tobject.property": _rule("tobject.property.type"),
    "iim": _rule("", "ver", "ds"),
    "ds": _rule("value", "num", need="num"),
    "correction": _rule("info id-string regsrc"),
    "doc-id": _rule("regsrc id-string"),
    "urgency": _rule("", "ed-urg"),
    "date.issue": _rule("norm"),
    "date.release": _rule("norm"),
    "date.expire": _rule("norm"),
    "doc-scope": _rule("scope"),
    "series": _rule("series.name", "series.part series.totalpart"),
    "du-key": _rule("key", "generation part version"),
    "pubdata": _rule(f"{_PUBDATA} position.sequence ex-ref type unit-of-measure"),
    "revision-history": _rule("name norm comment function"),
    "person": _rule("idsrc value class style gender", children="name.given name.family function alt-code", text=True),
    "name.given": _rule("class style", text=True),
    "name.family": _rule("class style", text=True),
    **dict.fromkeys(("org", "function", "object.title", "virtloc"), _CODED),
    "event": _rule("idsrc value class style start-date end-date", children="alt-code", text=True),
    "classifier": _rule("type idsrc value class style", children="alt-code", text=True),
    "alt-code": _rule("idsrc value", need="idsrc value"),
    "location": _rule(f"{_PLACED} location-code", children="sublocation city state region country alt-code", text=True),
    "sublocation": _rule(f"{_PLACED} location-code", children="alt-code", text=True),
    "city": _rule(f"{_PLACED} city-code", children="alt-code", text=True),
    "state": _rule(f"{_PLACED} state-code", children="alt-code", text=True),
    "region": _rule(f"{_PLACED} region-code", children="alt-code", text=True),
    "country": _rule("class style iso-cc", children="alt-code", text=True),
    "byline": _rule("class style", children="person byttl location virtloc", text=True),
    "byttl": _rule(children="org", text=True),
    "distributor": _rule("class style", children="org", text=True),
    "dateline": _rule("class style", children="location story.date", text=True),
    "story.date": _rule("norm", text=True),
    "rights": _rule(
        children="rights.owner rights.startdate rights.enddate rights.agent rights.geography rights.type "
        "rights.limitations",
        text=True,
    ),
    "rights.owner": _rule("contact", text=True),
    "rights.agent": _rule("contact", text=True),
    "rights.startdate": _rule("norm", text=True),
    "rights.enddate": _rule("norm", text=True),
    "rights.geography": _rule("location-code code-source", text=True),
    "rights.type": _rule(text=True),
    "rights.limitations": _rule(text=True),
    "bibliography": _rule("class style", text=True),
    "note": _rule("class style noteclass type", children="body.content", need=""),
    "body.content": _rule(children="p"),
    "p": _rule("class style lede summary optional-text", children="em br", text=True),
    "em": _rule("class style", children="br", text=True),
    "br": _rule(),
    "media-metadata": _rule("name value", need="name"),
    "media-object": _rule("encoding class style", text=True, need="encoding"),
}
FUNCTIONS = _one_of(_FUNCTIONS)  # of people who worked on a story
_CHOICES = {
    ("pubdata", "type"): _one_of("print audio video web appliance other"),
    ("pubdata", "unit-of-measure"): _one_of(_MEASURES),
    ("revision-history", "function"): FUNCTIONS,
    ("person", "gender"): _one_of("male female"),
    ("note", "noteclass"): _one_of("cpyrt end hd editorsnote trademk undef"),
    ("note", "type"): _one_of("std pa npa"),
    ("title", "type"): _one_of("main subtitle parttitle alternate abbrev other"),
}

# The elements that may be put back, by place, in the order of the schema.
PLACES: Mapping[str, tuple[str, ...]] = {
    "head": ("meta", "iim", "pubdata", "revision-history"),
    "tobject": ("tobject.property",),
    "docdata": (
        *("correction", "doc-scope", "series", "du-key", "doc-id", "urgency", "date.issue", "date.release"),
        "date.expire",
    ),
    "identified-content": ("person", "org", "location", "event", "function", "object.title", "virtloc", "classifier"),
    "body.head": ("note", "rights", "byline", "distributor", "dateline", "series"),
    "body.end": ("bibliography",),
    "media": ("media-metadata", "media-object"),
    "concept": ("alt-code",),
}

# Attributes that newsformat writes only if they were kept, by the elements of parts of the model.
_PARTS: Mapping[str, Rule] = {
    "tobject.subject": _rule(
        "tobject.subject.ipr tobject.subject.code tobject.subject.type tobject.subject.matter tobject.subject.detail"
    ),
    "from-src": _rule("level-number"),
    "evloc": _rule("iso-cc state-prov county-dist city"),
    "fixture": _rule(""),
    "doc.copyright": _rule("", "year"),
    "doc.rights": _rule("startdate enddate agent geography location-code code-source type"),
}

# Attributes of elements that newsformat makes itself.
ATTRIBUTES: Mapping[str, Mapping[str, re.Pattern[str] | None]] = {
    "nitf": {"class": _NAMES},
    "tobject": {"tobject.type": None},
    "docdata": {"management-doc-idref": None, "management-idref-status": None},
    "title": {"type": _CHOICES["title", "type"]},
}


_SPOTS = ("nitf/@", "title/@", "head meta", "tobject/@", "tobject", "head iim", "docdata/@", "docdata")
_LATER = ("identified-content", "head pubdata", "head revision-history", "head", "body.head", "body.end", "nitf")
_RANKS = {place: number * 100 for number, place in enumerate((*_SPOTS, *_LATER))}


@lru_cache(maxsize=1024)
def rank(place: str, tag: str) -> tuple[int, int]:
    """Return a number that orders kept parts: by place, and by tag within the place."""
    tag = local_name(tag)
    if "/@" in place:
        return _RANKS.get(f"{place.partition('/@')[0]}/@", 10**4), 0
    order = PLACES.get(place, ())
    return _RANKS.get(f"{place} {tag}", _RANKS.get(place, 10**4)), order.index(tag) if tag in order else len(order)


def is_valid(element: Element) -> bool:
    """Is *element*, in no namespace, valid in a document? One with an ``id`` is not, since IDs may clash."""
    rule = RULES.get(element.tag) if isinstance(element.tag, str) else None
    if rule is None or not all(may_have(element.tag, key, value) for key, value in attributes_of(element)):
        return False
    if any(element.get(key) is None for key in rule.required):
        return False
    if not rule.text and has_text(element):
        return False
    return all(child.tag in rule.children and is_valid(child) for child in element)


def may_have(name: str, key: str, value: str) -> bool:
    """May the element *name* have the attribute *key* with this *value*?"""
    rule = _PARTS.get(name) or RULES.get(name)
    if rule is None or key not in rule.attributes:
        return False
    pattern = _CHOICES.get((name, key), rule.attributes[key])
    return pattern is None or pattern.fullmatch(value) is not None
