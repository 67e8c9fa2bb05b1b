"""What is written for Storyblok: a story as its Management API takes it, and what of it comes back."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


UUID = "0a1b2c3d-0000-4000-8000-000000000001"
ARTICLE = nf.Article(
    uri=UUID,
    identifiers=[nf.Identifier(value="news/ferry", kind="full_slug"), nf.Identifier(value="7", kind="id")],
    headline="Ferry back",
    kicker="Tide",
    subhead="Again",
    summary="In short",
    slug="ferry",
    bylines=[nf.Byline(name="Ann Lee")],
    published=datetime(2026, 5, 4, 5, 30, tzinfo=UTC),
    keywords=["ferries"],
    subjects=[nf.Concept(name="Ports")],
    associations=[
        nf.Association(
            role="image", media=nf.Media("https://t.example/a.jpg", alt="A", caption="The pier", credit="Bo")
        )
    ],
    body=[
        nf.Paragraph("It sails."),
        nf.List([[nf.Paragraph("a")]]),
        nf.Quote([nf.Paragraph("Yes.")], attribution="Ann"),
    ],
)


def written(article: nf.Article, report: nf.Report | None = None, **options: str) -> dict[str, Any]:
    data = nf.write(article, "storyblok", options, report=report)
    assert not [*nf.validate(data, "storyblok")]
    assert nf.detect(data)[0].format == "storyblok"
    made: dict[str, Any] = json.loads(data)
    return made


def test_a_story() -> None:
    report = nf.Report()
    made = written(ARTICLE, report)
    story, content = made["story"], made["story"]["content"]
    assert made["publish"] == 1
    assert [story[name] for name in ("name", "slug", "uuid", "id", "full_slug", "tag_list")] == [
        *("Ferry back", "ferry", UUID, 7, "news/ferry", ["ferries"]),
    ]
    assert story["first_published_at"] == "2026-05-04T05:30:00Z"
    assert [content[name] for name in ("component", "title", "kicker", "subtitle", "summary")] == [
        *("article", "Ferry back", "Tide", "Again", "In short"),
    ]
    assert (content["authors"], content["categories"]) == (["Ann Lee"], ["Ports"])
    assert content["image"] == {
        "fieldtype": "asset",
        "filename": "https://t.example/a.jpg",
        "alt": "A",
        "title": "The pier",
        "copyright": "Bo",
    }
    assert [node["type"] for node in content["body"]["content"]] == [
        "paragraph",
        "bullet_list",
        "blockquote",
    ]
    assert not report.losses
    assert nf.read(nf.write(ARTICLE, "storyblok")) == ARTICLE


def test_what_a_story_has_to_have_is_made_up_and_not_read() -> None:
    article = nf.Article(headline="High tide!", body=[nf.Paragraph("It sails.")])
    made = written(article, component="news")
    assert [made["story"][name] for name in ("name", "slug")] == ["High tide!", "high-tide"]
    assert made["story"]["content"]["component"] == "news"
    assert made == written(article, component="news")
    assert nf.read(json.dumps(made).encode()) == article
    made["story"]["slug"] = "tide"
    assert nf.read(json.dumps(made).encode()).slug == "tide"
    untitled = nf.Article(body=[nf.Paragraph("It sails.")])
    assert nf.read(nf.write(untitled, "storyblok")) == untitled


def test_a_story_that_must_not_be_published_is_not() -> None:
    article = evolve(ARTICLE, status=nf.Status.WITHHELD)
    made = written(article)
    assert (made["publish"], made["story"]["published_at"]) == (0, None)
    assert nf.read(json.dumps(made).encode()) == article


@pytest.mark.cases(
    ("change", "what"),
    [
        ({"uri": "urn:x:1"}, "uri"),
        ({"language": "en"}, "language"),
        ({"updated": datetime(2026, 5, 5, tzinfo=UTC)}, "updated"),
        ({"bylines": [nf.Byline(name="Ann Lee", role="Editor")]}, "bylines"),
        ({"subjects": [nf.Concept(name="Ports", code="p")]}, "subjects"),
        ({"associations": [nf.Association(role="x", href="https://t.example/")]}, "associations"),
        ({"status": nf.Status.CANCELED}, "status"),
        ({"slug": "a b"}, "slug"),
    ],
)
def test_what_a_story_has_no_place_for_is_told(change: dict[str, Any], what: str) -> None:
    report = nf.Report()
    written(evolve(ARTICLE, **change), report)
    assert [loss.what for loss in report.losses] == [what]


def test_what_was_read_comes_back_under_its_names() -> None:
    doc = {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "It sails."}]}]}
    content = {
        "component": "news",
        "_uid": "x",
        "headline": "Ferry",
        "author": "Ann Lee",
        "rating": 7,
        "long_text": doc,
    }
    story = {"name": "Ferry", "slug": "ferry", "uuid": UUID, "sort_by_date": "2026-05-02", "content": content}
    article = nf.read(json.dumps({"story": story, "cv": 1}).encode())
    report = nf.Report()
    assert written(article, report) == {"story": story, "publish": 1}
    assert not report.losses
    assert nf.read(nf.write(article, "storyblok")) == article


def test_a_text_of_components_becomes_one() -> None:
    body = [{"component": "text", "_uid": "1", "text": "It *sails*."}]
    story = {"name": "Ferry", "content": {"component": "news", "body": body}}
    article = nf.read(json.dumps({"story": story, "cv": 1}).encode())
    report = nf.Report()
    assert written(article, report)["story"]["content"]["body"]["type"] == "doc"
    assert "the text consisted of components, and is a single rich text now" in map(str, report.remarks)


def test_several_stories() -> None:
    assert [*nf.read_all(nf.write([ARTICLE, ARTICLE], "storyblok"))] == [ARTICLE, ARTICLE]


COMPONENT = '{"_uid":"m1","component":"map","place":"Lamu"}'


@pytest.mark.cases(
    ("value", "lost"),
    [
        (COMPONENT, []),
        ('{"place":"Lamu"}', ["body.raw.storyblok in body[1]: it is not a component"]),
        (
            '{"component":"a","text":"Hi."}',
            ["body.raw.storyblok in body[1]: the component is read back as other blocks"],
        ),
    ],
)
def test_a_component_in_a_text_comes_back(value: str, lost: list[str]) -> None:
    part = nf.Raw("storyblok", value)
    article = evolve(ARTICLE, body=[*ARTICLE.body[:1], part, *ARTICLE.body[1:]])
    report = nf.Report()
    made = nf.write(article, "storyblok", report=report)
    assert [str(loss) for loss in report.losses] == lost
    assert list(nf.validate(made, "storyblok")) == []
    assert (part in nf.read(made).body) is not bool(lost)


def test_the_id_that_is_made_up_is_the_same_when_the_story_is_written_again() -> None:
    written = nf.write(nf.Article(uri="urn:acme:1", body=[nf.Paragraph("It sails.")]), "storyblok")
    assert nf.write(nf.read(written, "storyblok"), "storyblok") == written
