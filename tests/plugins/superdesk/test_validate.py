"""What is wrong with items, by the schema of Superdesk."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


ITEM: dict[str, Any] = {
    "_id": "urn:a:1",
    "guid": "urn:a:1",
    "type": "text",
    "state": "published",
    "pubstatus": "usable",
    "headline": "High tide",
    "body_html": "<p>The water rose.</p>",
    "version": 3,
    "urgency": 3,
    "versioncreated": "2026-11-26T08:00:00+0000",
    "expiry": None,
    "subject": [{"qcode": "17004000", "name": "weather"}, {"code": "a", "scheme": "topics", "parent": None}],
    "keywords": ["tide"],
    "dateline": {"located": {"city": "Emden"}, "date": "2026-11-26T07:00:00Z", "text": "EMDEN, Nov 26"},
    "flags": {"marked_for_legal": False},
    "renditions": {"original": {"href": "https://a.example/1.jpg", "width": 3}, "custom": None},
    "associations": {
        "featuremedia": {"type": "picture", "renditions": {"viewImage": {"media": "1"}}},
        "editor_1": None,
    },
    "groups": [{"id": "root", "refs": [{"idRef": "main"}]}, {"id": "main", "refs": [{"residRef": "urn:a:2"}]}],
    "more": {"of": "the house"},
}


def found(value: Any) -> list[tuple[str, str, str]]:
    problems = nf.validate(nf.Source(json.dumps(value).encode()), "superdesk")
    return [(problem.rule, problem.where, problem.severity.value) for problem in problems]


@pytest.mark.cases("value", [ITEM, [ITEM, ITEM], {"_items": [ITEM], "_meta": {"total": 1}}, [], {"_items": []}])
def test_valid_items_have_no_problems(value: Any) -> None:
    assert found(value) == []


WRONG = [
    ({"type": "story"}, "value", "$.type"),
    ({"pubstatus": "live"}, "value", "$.pubstatus"),
    ({"headline": ["a"]}, "type", "$.headline"),
    ({"urgency": "3"}, "type", "$.urgency"),
    ({"version": {}}, "type", "$.version"),
    ({"versioncreated": "26 Nov 2026"}, "date-time", "$.versioncreated"),
    ({"versioncreated": "2026-02-30T08:00:00Z"}, "date-time", "$.versioncreated"),
    ({"schedule_settings": {"utc_embargo": "tomorrow"}}, "date-time", "$.schedule_settings.utc_embargo"),
    ({"dateline": {"date": "today"}}, "date-time", "$.dateline.date"),
    ({"subject": {"qcode": "a"}}, "type", "$.subject"),
    ({"subject": ["a"]}, "type", "$.subject[0]"),
    ({"genre": [{"name": 3}]}, "type", "$.genre[0].name"),
    ({"keywords": [3]}, "type", "$.keywords[0]"),
    ({"flags": {"marked_for_legal": "no"}}, "type", "$.flags.marked_for_legal"),
    ({"renditions": {"original": {"href": "a", "width": "3"}}}, "type", "$.renditions.original.width"),
    ({"associations": []}, "type", "$.associations"),
    ({"associations": {"a": {"associations": {"b": {"type": "x"}}}}}, "value", "$.associations.a.associations.b.type"),
    ({"groups": [{"refs": []}]}, "required", "$.groups[0]"),
]


@pytest.mark.cases(("change", "rule", "where"), WRONG)
def test_each_problem_has_its_rule_and_place(change: dict[str, Any], rule: str, where: str) -> None:
    assert found({**ITEM, **change}) == [(rule, where, "error")]
    assert found([ITEM, {**ITEM, **change}]) == [(rule, where.replace("$", "$[1]"), "error")]
    assert found({"_items": [{**ITEM, **change}]}) == [(rule, where.replace("$", "$._items[0]"), "error")]


ODD = [
    ({"guid": "", "_id": ""}, "required", "$"),
    ({"renditions": {"original": {"width": 3}}}, "required", "$.renditions.original"),
    ({"state": "lost"}, "state", "$.state"),
    ({"place": [{"scheme": "a"}]}, "required", "$.place[0]"),
    ({"groups": [{"id": "root", "refs": [{"idRef": "main"}]}]}, "reference", "$.groups[0].refs[0].idRef"),
]


@pytest.mark.cases(("change", "rule", "where"), ODD)
def test_lesser_problems_are_warnings(change: dict[str, Any], rule: str, where: str) -> None:
    assert found({**ITEM, **change}) == [(rule, where, "warning")]


def test_other_documents_and_repeated_members_are_errors() -> None:
    assert found([3]) == [("type", "$[0]", "error")]
    twice = nf.Source(b'{"guid": "a",\n "guid": "b"}')
    assert [(problem.rule, problem.line, problem.where) for problem in nf.validate(twice, "superdesk")] == [
        ("twice", 2, "$.guid")
    ]
