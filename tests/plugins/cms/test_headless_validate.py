"""Strapi and Storyblok: what ``validate`` finds."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


def found(said: Any, format: str) -> list[tuple[str, str, str]]:
    return [
        (problem.rule, problem.where, str(problem.severity))
        for problem in nf.validate(json.dumps(said).encode(), format)
    ]


MOMENT = "2026-05-04T07:30:00.000Z"
ENTRY = {"id": 3, "documentId": "a1", "title": "Ferry", "createdAt": MOMENT, "publishedAt": None, "locale": "en"}
FOUR = {"id": 3, "attributes": {"title": "Ferry", "createdAt": MOMENT}}
HEADING = {"type": "heading", "level": 2, "children": [{"type": "text", "text": "A"}]}
FILE = {"url": "/a.jpg", "mime": "image/jpeg", "width": 8, "height": 6, "size": 1.5, "formats": None}
UUID = "0f8fad5b-d9cb-469f-a165-70867728950e"
CONTENT = {"component": "page", "_uid": "u1", "title": "Ferry"}
STORY = {"name": "Ferry", "uuid": UUID, "full_slug": "news/ferry", "id": 3, "created_at": MOMENT, "content": CONTENT}


def strapi(**more: Any) -> dict[str, Any]:
    return {"data": {**ENTRY, **more}, "meta": {}}


def story(content: Any = CONTENT, **more: Any) -> dict[str, Any]:
    return {"story": {**STORY, "content": content, **more}, "cv": 1}


@pytest.mark.cases(
    ("said", "format"),
    [
        (strapi(body=[HEADING], cover=FILE, zone=[{"__component": "shared.quote", "id": 1}]), "strapi"),
        ({"data": [FOUR, ENTRY], "meta": {"pagination": {"page": 1, "total": 2}}}, "strapi"),
        ([ENTRY], "strapi"),
        ({"data": None, "meta": {}}, "strapi"),
        (story(), "storyblok"),
        ({"stories": [STORY], "rels": [], "links": []}, "storyblok"),
        (story({**CONTENT, "image": {"fieldtype": "asset", "filename": "a.jpg", "alt": ""}}), "storyblok"),
        (
            story({**CONTENT, "text": {"type": "doc", "content": [{"type": "blok", "attrs": {"body": []}}]}}),
            "storyblok",
        ),
    ],
)
def test_what_is_right(said: Any, format: str) -> None:
    assert found(said, format) == []


@pytest.mark.cases(
    ("said", "format", "problem"),
    [
        ({"data": ENTRY}, "strapi", ("required", "$", "warning")),
        ({"data": None, "error": {"status": 404, "message": "no"}}, "strapi", ("error", "$.error", "error")),
        ({"data": {"title": "A"}, "meta": {}}, "strapi", ("required", "$.data", "error")),
        ({"data": {"attributes": {}}, "meta": {}}, "strapi", ("required", "$.data", "error")),
        ({"data": [], "meta": {"pagination": {"total": "2"}}}, "strapi", ("type", "$.meta.pagination.total", "error")),
        (strapi(createdAt="May"), "strapi", ("date-time", "$.data.createdAt", "error")),
        (strapi(body=[{**HEADING, "level": 9}]), "strapi", ("value", "$.data.body[0].level", "error")),
        (strapi(body=[{"type": "list", "children": []}]), "strapi", ("required", "$.data.body[0]", "error")),
        (strapi(zone=[{"__component": "quote"}]), "strapi", ("value", "$.data.zone[0].__component", "error")),
        (strapi(cover={**FILE, "width": "8"}), "strapi", ("type", "$.data.cover.width", "error")),
        ({"story": {"name": "A"}}, "storyblok", ("required", "$.story", "error")),
        ({"story": {"content": CONTENT}}, "storyblok", ("missing", "$.story", "warning")),
        (story(uuid="x"), "storyblok", ("uuid", "$.story.uuid", "warning")),
        (story(published_at=7), "storyblok", ("type", "$.story.published_at", "error")),
        (story({"title": "A"}), "storyblok", ("required", "$.story.content", "error")),
        (story({**CONTENT, "body": [CONTENT]}), "storyblok", ("unique", "$.story.content.body[0]._uid", "warning")),
        (
            story({**CONTENT, "image": {"fieldtype": "asset"}}),
            "storyblok",
            ("required", "$.story.content.image", "error"),
        ),
        (
            story({**CONTENT, "text": {"type": "doc", "content": [{"type": "text", "text": "A"}]}}),
            "storyblok",
            ("top-level", "$.story.content.text.content[0]", "error"),
        ),
    ],
)
def test_what_is_wrong(said: Any, format: str, problem: tuple[str, str, str]) -> None:
    assert problem in found(said, format)
