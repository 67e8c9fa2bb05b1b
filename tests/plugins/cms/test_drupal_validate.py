"""What is wrong with answers of Drupal, by JSON:API."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


ONE, TWO, THREE = (f"{number}0000000-0000-4000-8000-000000000000" for number in (1, 2, 3))
NODE: dict[str, Any] = {
    "type": "node--article",
    "id": ONE,
    "links": {"self": {"href": "https://a.example/jsonapi/node/article/1", "hreflang": ["en"]}},
    "attributes": {
        "drupal_internal__nid": 7,
        "title": "Ebb",
        "status": True,
        "created": "2026-11-24T12:00:00+00:00",
        "langcode": "en",
        "path": {"alias": None},
        "body": {"processed": "<p>Ebb</p>"},
    },
    "relationships": {
        "uid": {"data": {"type": "user--user", "id": TWO, "meta": {"drupal_internal__target_id": 3}}},
        "field_tags": {"data": [], "links": {"related": "https://a.example/tags"}},
        "field_image": {"data": None},
        "field_gone": {"data": {"type": "unknown", "id": "missing"}},
    },
}
USER = {"type": "user--user", "id": TWO, "attributes": {"name": "Ann"}}
ANSWER: dict[str, Any] = {
    "jsonapi": {"version": "1.0", "meta": {"links": {"self": {"href": "http://jsonapi.org/format/1.0/"}}}},
    "data": NODE,
    "included": [USER],
    "links": {"self": "https://a.example", "next": None},
    "meta": {"count": 1},
}


def found(value: Any) -> list[tuple[str, str, str]]:
    problems = nf.validate(nf.Source(json.dumps(value).encode()), "drupal-jsonapi")
    return [(problem.rule, problem.where, problem.severity.value) for problem in problems]


def node(part: str = "", **changes: Any) -> dict[str, Any]:
    """Return the answer with a node that is changed, or a *part* of it."""
    return {**ANSWER, "data": {**NODE, **({part: {**NODE[part], **changes}} if part else changes)}}


SOUND = [
    ANSWER,
    {**ANSWER, "data": [NODE]},
    {"data": None},
    {"data": []},
    {"meta": {}},
    {"errors": [{"status": "404"}]},
    NODE,
    [NODE, {**NODE, "id": TWO}],
]


@pytest.mark.cases("value", SOUND)
def test_there_is_nothing_against_sound_answers(value: Any) -> None:
    assert found(value) == []


WRONG = [
    ([5], "type", "$"),
    ({"links": {}}, "required", "$"),
    ({"errors": [{"title": "a"}], "data": None}, "top-level", "$.errors"),
    ({"meta": {}, "included": []}, "top-level", "$.included"),
    ({**ANSWER, "more": 1}, "unknown", "$.more"),
    ({**ANSWER, "links": {"self": 7}}, "type", "$.links.self"),
    ({**ANSWER, "links": {"self": {"title": "a"}}}, "required", "$.links.self"),
    ({"errors": [{}]}, "required", "$.errors[0]"),
    ({"errors": [{"status": 404}]}, "type", "$.errors[0].status"),
    (node(id=7), "type", "$.data.id"),
    ({**ANSWER, "data": {name: value for name, value in NODE.items() if name != "id"}}, "required", "$.data"),
    (node(title="Ebb"), "unknown", "$.data.title"),
    (node(attributes=[]), "type", "$.data.attributes"),
    (node("attributes", _own=1), "name", "$.data.attributes._own"),
    (node("attributes", **{"a.b": 1}), "name", '$.data.attributes["a.b"]'),
    (node("attributes", id=1), "field", "$.data.attributes.id"),
    (node("attributes", uid=1), "field", "$.data.relationships.uid"),
    (node("relationships", field_a={}), "required", "$.data.relationships.field_a"),
    (node("relationships", field_a={"data": None, "href": "a"}), "unknown", "$.data.relationships.field_a.href"),
    (node("relationships", field_a={"data": "a"}), "type", "$.data.relationships.field_a.data"),
    (node("relationships", field_a={"data": [{"type": "a--b"}]}), "required", "$.data.relationships.field_a.data[0]"),
    (
        node("relationships", field_a={"data": {"type": "a--b", "id": THREE, "attributes": {}}}),
        "unknown",
        "$.data.relationships.field_a.data.attributes",
    ),
    ({**ANSWER, "included": [USER, USER]}, "unique", "$.included[1]"),
    ([NODE, {**NODE, "id": 2}], "type", "$[1].id"),
    ({**ANSWER, "jsonapi": {"version": 1}}, "type", "$.jsonapi.version"),
]


@pytest.mark.cases(("value", "rule", "where"), WRONG)
def test_each_rule_is_told_with_its_place(value: Any, rule: str, where: str) -> None:
    assert found(value) == [(rule, where, "error")]


ODD = [
    ({**ANSWER, "included": [USER, {**USER, "id": THREE}]}, "linkage", "$.included[1]"),
    (node(type="article"), "resource-type", "$.data.type"),
    (node(id="7"), "uuid", "$.data.id"),
    (node("attributes", status="1"), "field-type", "$.data.attributes.status"),
    (node("attributes", created=1764000000), "field-type", "$.data.attributes.created"),
    (node("attributes", changed="yesterday"), "field-type", "$.data.attributes.changed"),
]


@pytest.mark.cases(("value", "rule", "where"), ODD)
def test_what_is_odd_is_a_warning(value: Any, rule: str, where: str) -> None:
    assert found(value) == [(rule, where, "warning")]
