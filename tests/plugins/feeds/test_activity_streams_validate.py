"""What is wrong with ActivityStreams, by its core and its vocabulary."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


STORY: dict[str, Any] = {
    "@context": ["https://www.w3.org/ns/activitystreams", {"toot": "http://joinmastodon.org/ns#"}],
    "id": "https://tide.example/7",
    "type": ["Article", "NewsArticle"],
    "name": "Lock < sluice",
    "nameMap": {"en-GB": "Lock", "sw": None},
    "summary": "<p>Open.</p>",
    "contentMap": {"en": "<p>The lock opened.</p>"},
    "published": "2026-11-24T07:00Z",
    "updated": "2026-11-24T07:00:00.5+01:00",
    "startTime": None,
    "duration": "PT5M",
    "attributedTo": ["https://tide.example/ann", {"type": "Person", "name": "Ann", "id": None}],
    "to": "as:Public",
    "url": [{"type": "Link", "href": "https://tide.example/7.html", "mediaType": "text/html; a=b", "rel": "canonical",
             "hreflang": "en", "width": 3}],
    "tag": [],
    "location": {"type": "Place", "latitude": 54.5, "longitude": -3, "accuracy": 94, "radius": 5, "units": "km"},
    "toot:sensitive": False,
}  # fmt: skip
LIST = {
    "@context": "https://www.w3.org/ns/activitystreams",
    "type": "OrderedCollection",
    "totalItems": 1,
    "first": {"type": "OrderedCollectionPage", "startIndex": 0, "orderedItems": [{"type": "Create", "object": STORY}]},
}


def found(value: Any) -> list[tuple[str, str, str]]:
    problems = nf.validate(nf.Source(json.dumps(value).encode()), "activity-streams")
    return [(problem.rule, problem.where, problem.severity.value) for problem in problems]


def test_there_is_nothing_against_sound_objects() -> None:
    assert found(STORY) == []
    assert found(LIST) == []


WRONG = [
    ({"type": 3}, "type", "$.type"),
    ({"id": ["https://a.example"]}, "functional", "$.id"),
    ({"published": ["2026-11-24T07:00Z"]}, "functional", "$.published"),
    ({"published": "2026-11-24"}, "date-time", "$.published"),
    ({"published": "2026-11-24t07:00:00z"}, "date-time", "$.published"),
    ({"updated": "2026-02-30T07:00:00Z"}, "date-time", "$.updated"),
    ({"deleted": 5}, "type", "$.deleted"),
    ({"content": {"en": "a"}}, "type", "$.content"),
    ({"contentMap": "a"}, "type", "$.contentMap"),
    ({"contentMap": {"en_GB": "a"}}, "language", "$.contentMap.en_GB"),
    ({"duration": "5 minutes"}, "duration", "$.duration"),
    ({"duration": "P"}, "duration", "$.duration"),
    ({"attributedTo": 3}, "type", "$.attributedTo"),
    ({"image": {"type": "Image", "url": {"type": "Link", "href": "https://a.example", "mediaType": "jpeg"}}},
     "media-type", "$.image.url.mediaType"),
    ({"url": {"type": "Link"}}, "required", "$.url"),
    ({"url": {"type": "Link", "href": "https://a.example", "rel": ["next", "a b"]}}, "rel", "$.url.rel[1]"),
    ({"url": {"type": "Link", "href": "https://a.example", "height": -1}}, "type", "$.url.height"),
    ({"url": {"type": "Link", "href": "https://a.example", "hreflang": "english language"}}, "language",
     "$.url.hreflang"),
    ({"location": {"type": "Place", "latitude": 91}}, "value", "$.location.latitude"),
    ({"location": {"type": "Place", "accuracy": "high"}}, "type", "$.location.accuracy"),
    ({"oneOf": [{"name": "a"}], "anyOf": [{"name": "b"}]}, "question", "$"),
    ({"replies": {"type": "Collection", "totalItems": 1.5}}, "type", "$.replies.totalItems"),
]  # fmt: skip


@pytest.mark.cases(("change", "rule", "where"), WRONG)
def test_each_rule_is_told_with_its_place(change: dict[str, Any], rule: str, where: str) -> None:
    assert found({**STORY, **change}) == [(rule, where, "error")]
    activity = {"@context": STORY["@context"], "type": "Create", "object": {**STORY, **change}}
    assert found(activity) == [(rule, where.replace("$", "$.object"), "error")]


ODD = [
    ({"@context": {"@vocab": "https://schema.org/"}}, "context", "$"),
    ({"id": "/7"}, "iri", "$.id"),
    ({"to": ["https://a.example", "followers"]}, "iri", "$.to[1]"),
    ({"name": "A <b>lock</b>"}, "markup", "$.name"),
    ({"nameMap": {"en": "A <b>lock</b>"}}, "markup", "$.nameMap.en"),
    ({"type": "Travel", "object": "https://a.example"}, "object", "$.object"),
    ({"type": "OrderedCollection", "items": []}, "ordered", "$.items"),
    ({"location": {"type": "Place", "units": "yards"}}, "units", "$.location.units"),
]


@pytest.mark.cases(("change", "rule", "where"), ODD)
def test_what_is_odd_is_a_warning(change: dict[str, Any], rule: str, where: str) -> None:
    assert found({**STORY, **change}) == [(rule, where, "warning")]


def test_what_is_no_object_and_what_is_there_twice() -> None:
    assert found([STORY]) == [("type", "$", "error")]
    twice = nf.Source(b'{"@context": "https://www.w3.org/ns/activitystreams", "name": "a", "name": "b"}')
    assert [(problem.rule, problem.where) for problem in nf.validate(twice, "activity-streams")] == [
        ("twice", "$.name")
    ]
