"""What is wrong with answers of The Guardian, by the documentation of its API."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


BASE = "https://a.example"
CONTENT: dict[str, Any] = {
    "id": "world/ebb",
    "type": "article",
    "sectionId": "world",
    "webPublicationDate": "2026-11-24T12:00:00Z",
    "webTitle": "Ebb",
    "webUrl": f"{BASE}/world/ebb",
    "apiUrl": f"{BASE}/api/world/ebb",
    "isHosted": False,
    "fields": {"headline": "Ebb", "lastModified": "2026-11-24T12:00:00Z", "isLive": "true", "wordcount": "7", "lang": "en"},
    "tags": [{"id": "profile/ann", "type": "contributor", "webTitle": "Ann", "webUrl": f"{BASE}/ann", "references": []}],
    "elements": [{"id": "e", "relation": "main", "type": "image",
                  "assets": [{"type": "image", "mimeType": "image/jpeg", "file": "a", "typeData": {"width": "3"}}]}],
    "blocks": {"main": None, "body": [{"id": "b", "bodyHtml": "<p>a</p>", "published": True, "attributes": {},
                                       "createdDate": {"dateTime": 1, "iso8601": "2026-11-24T12:00:00Z"}}],
               "totalBodyBlocks": 1},
    "rights": {"syndicatable": "true"},
}  # fmt: skip


def found(value: Any) -> list[tuple[str, str, str]]:
    problems = nf.validate(nf.Source(json.dumps(value).encode()), "guardian")
    return [(problem.rule, problem.where, problem.severity.value) for problem in problems]


def answer(**changes: Any) -> dict[str, Any]:
    return {"response": {"status": "ok", "userTier": "developer", "total": 1, "results": [{**CONTENT, **changes}]}}


SOUND = [
    answer(),
    {"response": {"status": "ok", "content": CONTENT, "relatedContent": [CONTENT]}},
    {"response": {"status": "error", "message": "a"}},
    CONTENT,
    [CONTENT],
]


@pytest.mark.cases("value", SOUND)
def test_there_is_nothing_against_sound_answers(value: Any) -> None:
    assert found(value) == []


WRONG = [
    ({"id": 7}, "type", ".id"),
    ({"webPublicationDate": "24 Nov 2026"}, "date-time", ".webPublicationDate"),
    ({"isHosted": "false"}, "type", ".isHosted"),
    ({"fields": []}, "type", ".fields"),
    ({"fields": {"wordcount": 7}}, "type", ".fields.wordcount"),
    ({"tags": {}}, "type", ".tags"),
    ({"tags": [{"id": "a", "type": "keyword"}]}, "required", ".tags[0]"),
    ({"elements": [{"type": "image", "assets": {}}]}, "type", ".elements[0].assets"),
    ({"elements": [{"relation": "main"}]}, "required", ".elements[0]"),
    ({"blocks": {"body": [{"bodyHtml": "a"}]}}, "required", ".blocks.body[0]"),
    ({"blocks": {"body": [{"id": "b", "createdDate": "today"}]}}, "date-time", ".blocks.body[0].createdDate"),
]
ODD = [
    ({"type": "poem"}, "content-type", ".type"),
    ({"webUrl": "/world/ebb"}, "uri", ".webUrl"),
    ({"fields": {"isLive": "yes"}}, "field", ".fields.isLive"),
    ({"fields": {"wordcount": "many"}}, "field", ".fields.wordcount"),
    ({"fields": {"lastModified": "today"}}, "date-time", ".fields.lastModified"),
    ({"tags": [{"id": "a", "type": "mood", "webTitle": "A"}]}, "tag-type", ".tags[0].type"),
]
CASES = [*((*wrong_value, "error") for wrong_value in WRONG), *((*wrong_value, "warning") for wrong_value in ODD)]


@pytest.mark.cases(("change", "rule", "where", "severity"), CASES)
def test_each_rule_is_told_with_its_place(change: dict[str, Any], rule: str, where: str, severity: str) -> None:
    assert found(answer(**change)) == [(rule, f"$.response.results[0]{where}", severity)]
    assert found({**CONTENT, **change}) == [(rule, f"${where}", severity)]


def test_what_an_answer_and_content_need() -> None:
    assert found({"response": {"status": "ok"}}) == [("required", "$.response", "error")]
    assert found({"response": {"results": []}}) == [("required", "$.response", "error")]
    assert found({"response": {"status": "fine", "results": []}}) == [("value", "$.response.status", "error")]
    for name in ("id", "type", "webTitle", "webUrl", "apiUrl"):
        assert found({key: value for key, value in CONTENT.items() if key != name}) == [("required", "$", "error")]
