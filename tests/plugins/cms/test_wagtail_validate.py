"""Wagtail: what ``validate`` finds in pages and listings."""

from __future__ import annotations

import json
from time import process_time
from typing import Any

import pytest

import newsformat as nf


def page(meta: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    about = {
        "type": "news.ArticlePage",
        "detail_url": "https://tide.example/api/v2/pages/7/",
        "html_url": "/ferry/",
        "slug": "ferry",
        "first_published_at": "2026-05-04T08:00:00.123456Z",
        **(meta or {}),
    }
    body = [{"type": "paragraph", "value": "<p>It sails.</p>", "id": "a"}, {"type": "rule", "value": None, "id": "b"}]
    return {"id": 7, "meta": about, "title": "Ferry back", "body": body, **fields}


def found(said: Any) -> list[tuple[str, str, str]]:
    return [
        (problem.rule, problem.where, str(problem.severity))
        for problem in nf.validate(json.dumps(said).encode(), "wagtail")
    ]


def test_nothing_is_wrong_with_a_page_or_a_listing() -> None:
    assert found(page()) == []
    assert found({"meta": {"total_count": 7}, "items": [page()]}) == []
    assert found([page()]) == []


@pytest.mark.cases(
    ("said", "problem"),
    [
        (page(title=None), ("type", "$.title", "error")),
        (page(id=None), ("id", "$.id", "warning")),
        (page({"type": "Article"}), ("value", "$.meta.type", "warning")),
        (page({"html_url": "ferry"}), ("uri", "$.meta.html_url", "warning")),
        (page({"first_published_at": "soon"}), ("date-time", "$.meta.first_published_at", "error")),
        ({"items": [page()]}, ("required", "$", "error")),
        ({"meta": {"total_count": 0}, "items": [page()]}, ("value", "$.meta.total_count", "warning")),
        ({"meta": {"total_count": 1}, "items": {}}, ("type", "$.items", "error")),
        ({"id": 7, "title": "A", "meta": {}}, ("required", "$.meta", "error")),
        (
            page(body=[{"type": "paragraph", "value": "A", "id": "a"}, {"type": "paragraph", "value": "B", "id": "a"}]),
            ("unique", "$.body[1].id", "warning"),
        ),
        (page(body=[{"type": "columns", "value": {"left": [{"type": "a", "value": 1, "id": 1}]}}]),
         ("type", "$.body[0].value.left[0].id", "error")),
    ],
)  # fmt: skip
def test_what_is_wrong(said: Any, problem: tuple[str, str, str]) -> None:
    assert found(said) == [problem]


def test_many_blocks_take_linear_time() -> None:
    page = {"title": "A", "meta": {"type": "a.B"}, "body": [{"type": "text", "value": "A", "id": None}] * 20_000}
    begun = process_time()
    assert all(problem.message for problem in nf.validate(json.dumps(page).encode(), "wagtail"))
    assert process_time() - begun < 10
