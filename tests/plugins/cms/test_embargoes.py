"""Content models call their fields as they like; a story whose field is called after an embargo is under one."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


HELD = {"embargo_until": "2030-01-01T06:00:00Z"}
SPAN = {"_type": "span", "_key": "b", "text": "It sails.", "marks": []}
DOCUMENTS: dict[str, Any] = {
    "contentful": {
        "sys": {"type": "Entry", "id": "a", "contentType": {"sys": {"id": "article"}}},
        "fields": {"title": "Ferry back", **HELD},
    },
    "drupal-jsonapi": {
        "data": {
            "type": "node--article",
            "id": "u",
            "attributes": {"status": True, "title": "Ferry back", "field_embargo_until": HELD["embargo_until"]},
        }
    },
    "livingdocs": {
        "systemdata": {"documentId": 1, "publicationId": 3},
        "metadata": {"title": "Ferry back", **HELD},
        "content": [{"component": "p", "id": "x", "content": {"text": "It sails."}}],
    },
    "plone": {"@type": "News Item", "UID": "u", "review_state": "published", "title": "Ferry back", **HELD},
    "portable-text": {
        "_type": "article",
        "_id": "a",
        "title": "Ferry back",
        "body": [{"_type": "block", "_key": "a", "style": "normal", "children": [SPAN]}],
        **HELD,
    },
    "prismic": {
        "id": "x",
        "type": "article",
        "first_publication_date": "2026-01-01T00:00:00+0000",
        "data": {"title": [{"type": "heading1", "text": "Ferry back", "spans": []}], **HELD},
    },
    "storyblok": {
        "story": {
            "uuid": "u",
            "published_at": "2026-01-01T00:00:00Z",
            "content": {"component": "article", "title": "Ferry back", **HELD},
        }
    },
    "strapi": {"data": {"id": 1, "documentId": "d", "title": "Ferry back", **HELD}},
    "wagtail": {"id": 1, "meta": {"type": "news.Page", "slug": "a"}, "title": "Ferry back", **HELD},
}


@pytest.mark.cases("name", DOCUMENTS)
def test_a_story_whose_field_tells_of_an_embargo_is_under_one(name: str) -> None:
    article = nf.read(nf.Source(json.dumps(DOCUMENTS[name]).encode()), name)
    assert article.embargo == nf.Embargo(until=datetime(2030, 1, 1, 6, tzinfo=UTC))
    assert "embargo_until" in str(article.foreign)


WRITTEN = ["contentful", "drupal-jsonapi", "plone", "portable-text", "storyblok"]


@pytest.mark.cases("name", WRITTEN)
def test_the_embargo_in_a_field_that_is_kept_comes_back(name: str) -> None:
    article, report = nf.read(nf.Source(json.dumps(DOCUMENTS[name]).encode()), name), nf.Report()
    back = nf.read(nf.write(article, name, report=report), name)
    assert (back.embargo, back.status) == (article.embargo, nf.Status.USABLE)
    assert not {"embargo", "status"} & {loss.what for loss in report.losses}


@pytest.mark.cases("name", WRITTEN)
@pytest.mark.cases(("embargo", "status"), [(None, nf.Status.USABLE), (nf.Embargo(), nf.Status.WITHHELD)])
def test_a_field_that_says_another_embargo_is_lost(name: str, embargo: nf.Embargo | None, status: nf.Status) -> None:
    article = evolve(nf.read(nf.Source(json.dumps(DOCUMENTS[name]).encode()), name), embargo=embargo)
    report = nf.Report()
    back = nf.read(nf.write(article, name, report=report), name)
    assert (back.embargo, back.status) == (None, status)
    assert {f"foreign.{name}", *(["embargo", "status"] if embargo else [])} <= {loss.what for loss in report.losses}


@pytest.mark.cases("name", WRITTEN)
def test_a_field_that_is_no_json_is_lost_and_no_error(name: str) -> None:
    article = nf.Article(headline="Ferry back", foreign=[nf.Foreign(name, "embargo_until", HELD["embargo_until"])])
    report = nf.Report()
    assert nf.read(nf.write(article, name, report=report), name).embargo is None
    assert f"foreign.{name}" in {loss.what for loss in report.losses}
