"""Storyblok: what is read of stories, their rich text and their components."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import newsformat as nf


IMAGE = {"fieldtype": "asset", "filename": "https://a.example/a.jpg", "alt": "A", "title": "Manda", "copyright": "Bo"}
MEDIA = nf.Media("https://a.example/a.jpg", alt="A", caption="Manda", credit="Bo")
DOC = {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "It sails."}]}]}


def read(report: nf.Report | None = None, **content: Any) -> nf.Article:
    story = {
        "name": "Ferry",
        "uuid": "u1",
        "id": 7,
        "slug": "ferry-back",
        "full_slug": "news/ferry-back",
        "lang": "default",
        "tag_list": ["ferry"],
        "created_at": "2026-05-01T08:00:00.000Z",
        "published_at": "2026-05-02T08:00:00.000Z",
        "first_published_at": "2026-05-01T09:00:00.000Z",
        "content": {"_uid": "x", "component": "article", "title": "Ferry back", **content},
    }
    rels = [{"uuid": "0a1b2c3d-0000-4000-8000-000000000001", "content": {"component": "person", "name": "Ann Lee"}}]
    return nf.read(json.dumps({"story": story, "cv": 1, "rels": rels}).encode(), report=report)


def test_what_a_story_says() -> None:
    article = read(body=DOC, author="0a1b2c3d-0000-4000-8000-000000000001", image=IMAGE, category="Coast", rating=7)
    assert (article.uri, article.slug, article.language, article.keywords) == ("u1", "ferry-back", "", ("ferry",))
    assert [(each.kind, each.value) for each in article.identifiers] == [("full_slug", "news/ferry-back"), ("id", "7")]
    assert (nf.plain(article.headline), article.text) == ("Ferry back", "It sails.")
    assert article.published == datetime(2026, 5, 1, 9, tzinfo=UTC)
    assert article.bylines == (nf.Byline(name="Ann Lee"),)
    assert article.subjects == (nf.Concept(name="Coast"),)
    assert [each.media for each in article.associations] == [MEDIA]
    assert ("rating", "7") in [(each.name, each.value) for each in article.foreign]


def test_components_are_read_by_what_they_hold() -> None:
    report = nf.Report()
    found = read(
        report,
        body=[
            {"_uid": "1", "component": "text", "headline": "Fares", "text": DOC, "colour": "red"},
            {"_uid": "2", "component": "picture", "image": IMAGE},
            {
                "_uid": "3",
                "component": "row",
                "columns": [{"component": "quote", "quote": "We sail.", "author": "Ann"}],
            },
            {"_uid": "4", "component": "poll", "n": 7},
        ],
    )
    assert list(found.body) == [
        nf.Heading("Fares", 3),
        nf.Paragraph("It sails."),
        MEDIA,
        nf.Quote([nf.Paragraph("We sail.")], attribution="Ann"),
        nf.Raw("storyblok", '{"_uid":"4","component":"poll","n":7}'),
    ]
    assert [str(loss) for loss in report.losses] == ["of a component text left out: colour"]
