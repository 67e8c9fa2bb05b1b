"""Joomla: what ``validate`` finds in answers of its API."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


def answer(**attributes: Any) -> dict[str, Any]:
    said = {
        "id": 7,
        "title": "Ferry back",
        "alias": "ferry",
        "state": 1,
        "language": "*",
        "created": "2026-05-04 07:30:00",
        "modified": "0000-00-00 00:00:00",
        "publish_down": None,
        "tags": {"3": "coast"},
        "images": {"image_intro": "images/a.jpg"},
        "metadata": [],
        "created_by": 5,
        "text": "<p>It sails.</p>",
        **attributes,
    }
    by = {"created_by": {"data": {"type": "users", "id": "5"}}}
    return {"data": {"type": "articles", "id": "7", "attributes": said, "relationships": by}}


def found(said: Any) -> list[tuple[str, str, str]]:
    return [
        (problem.rule, problem.where, str(problem.severity))
        for problem in nf.validate(json.dumps(said).encode(), "joomla")
    ]


def test_attributes_may_be_called_as_relationships_are() -> None:
    assert found(answer()) == []
    assert found(answer(tags=[])) == []


@pytest.mark.cases(
    ("attributes", "rule", "severity"),
    [
        ({"title": None}, "type", "error"),
        ({"state": 3}, "value", "error"),
        ({"created": "yesterday"}, "date-time", "error"),
        ({"publish_up": 7}, "type", "error"),
        ({"language": "English"}, "language", "warning"),
        ({"text": 7}, "field-type", "warning"),
        ({"tags": "coast"}, "field-type", "warning"),
        ({"images": "a.jpg"}, "field-type", "warning"),
        ({"metadata": ["a"]}, "field-type", "warning"),
    ],
)
def test_what_is_wrong_with_an_attribute(attributes: dict[str, Any], rule: str, severity: str) -> None:
    (name,) = attributes
    assert found(answer(**attributes)) == [(rule, f"$.data.attributes.{name}", severity)]


def test_what_is_wrong_with_an_answer() -> None:
    assert found({"links": {}}) == [("required", "$", "error")]
    assert found({"data": {"type": "articles", "id": "7", "attributes": {}}}) == [
        ("required", "$.data.attributes", "error")
    ]
    assert found({"data": {"type": "articles"}}) == [("required", "$.data", "error")]
