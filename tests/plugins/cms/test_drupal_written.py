"""What is written for Drupal's JSON:API: a node as it takes it, and what of it comes back."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


UUID = "5f1f6a3e-8c60-4a3e-9d2b-0a6f2f7c1d11"
SITE = "https://tide.example"
ARTICLE = nf.Article(
    uri=f"urn:uuid:{UUID}",
    headline="Ferry back & fine",
    summary=[nf.Text("In "), nf.Text("short", [nf.Style.STRONG])],
    language="en",
    published=datetime(2026, 5, 4, 5, 30, tzinfo=UTC),
    body=[nf.Paragraph("It sails."), nf.Heading("Low & high", 2), nf.Table([["a", "b"]])],
)


def node_of(article: nf.Article, report: nf.Report | None = None, **options: str) -> dict[str, Any]:
    data = nf.write(article, "drupal-jsonapi", options, report=report)
    assert not [*nf.validate(data, "drupal-jsonapi")]
    node: dict[str, Any] = json.loads(data)["data"]
    return node


def answer(attributes: Any = None, relationships: Any = None, **more: Any) -> bytes:
    node = {"type": "node--article", "id": UUID, "attributes": {"title": "Ferry", "status": True, **(attributes or {})}}
    return json.dumps({"data": {**node, "relationships": relationships or {}}, **more}).encode()


def test_a_node_is_what_drupal_takes() -> None:
    report = nf.Report()
    assert node_of(ARTICLE, report) == {
        "type": "node--article",
        "id": UUID,
        "attributes": {
            "title": "Ferry back & fine",
            "status": True,
            "langcode": "en",
            "created": "2026-05-04T05:30:00Z",
            "body": {
                "value": (
                    "<p>It sails.</p>\n<h2>Low &amp; high</h2>\n<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>"
                ),
                "format": "full_html",
                "summary": "In <strong>short</strong>",
            },
        },
    }
    assert not report.losses
    assert nf.read(nf.write(ARTICLE, "drupal-jsonapi")) == ARTICLE


@pytest.mark.cases("form", ["full_html", "basic_html"])
def test_a_summary_without_a_text_comes_back(form: str) -> None:
    said = {"title": "A", "status": True, "body": {"value": "", "format": form, "summary": "<em>B</em>"}}
    node = {"data": {"type": "node--article", "attributes": said}}
    report = nf.Report()
    article = nf.read(json.dumps(node).encode(), report=report)
    assert nf.plain(article.summary) == "B"
    assert json.loads(nf.write(article, "drupal-jsonapi", report=report)) == node
    assert not report.losses


def test_fields_that_a_site_has_are_named() -> None:
    article = evolve(
        ARTICLE,
        kicker="Tide",
        subhead="A & B",
        bylines=[nf.Byline(name="Ann Lee")],
        expires=datetime(2027, 1, 1, tzinfo=UTC),
    )
    report = nf.Report()
    assert node_of(article, report) == node_of(ARTICLE)
    assert sorted(loss.what for loss in report.losses) == ["bylines", "expires", "kicker", "subhead"]
    report = nf.Report()
    fields = {"kicker": "field_kicker", "subhead": "field_deck", "bylines": "field_byline", "expires": "unpublish_on"}
    node = node_of(article, report, **fields, body="field_text", summary="field_teaser", type="news", format="rich")
    assert not report.losses
    said = node["attributes"]
    assert node["type"] == "node--news"
    assert [said[name] for name in (*fields.values(), "field_teaser")] == [
        *("Tide", "A & B", "Ann Lee", "2027-01-01T00:00:00Z", "In <strong>short</strong>"),
    ]
    assert said["field_text"]["format"] == "rich"
    assert "body" not in said
    back = nf.read(json.dumps({"data": node}).encode())
    assert evolve(back, foreign=()) == article


@pytest.mark.cases(
    ("change", "what"),
    [
        ({"uri": "urn:newsml:tide.example:7"}, "uri"),
        ({"version": "3"}, "version"),
        ({"updated": datetime(2026, 5, 5, tzinfo=UTC)}, "updated"),
        ({"keywords": ["Storm"]}, "keywords"),
        ({"subjects": [nf.Concept(name="Ports", uri="urn:uuid:t2")]}, "subjects"),
        ({"associations": [nf.Association(role="field_image", media=nf.Media("a.jpg"))]}, "associations"),
        ({"identifiers": [nf.Identifier(value="12", kind="drupal_internal__nid")]}, "identifiers"),
        ({"headline": "Tide " * 60}, "headline"),
        ({"status": nf.Status.CANCELED}, "status"),
    ],
)
def test_what_drupal_has_no_place_for_is_told(change: dict[str, Any], what: str) -> None:
    report = nf.Report()
    node_of(evolve(ARTICLE, **change), report)
    assert [loss.what for loss in report.losses] == [what]


def test_the_id_is_the_same_each_time_so_that_a_story_can_be_sent_again() -> None:
    one, again, other = (node_of(evolve(ARTICLE, uri=f"tag:{name}"))["id"] for name in ("a", "a", "b"))
    assert one == again != other
    assert "id" not in node_of(evolve(ARTICLE, uri=""))


def test_a_title_that_is_too_long_is_cut() -> None:
    title = node_of(evolve(ARTICLE, headline="Tide " * 60))["attributes"]["title"]
    assert (len(title) <= 255, title[-2:]) == (True, "e…")


def test_what_was_read_comes_back() -> None:
    said = {
        "body": {
            "value": "<p>It sails.</p>",
            "format": "basic_html",
            "processed": "<p>It sails.</p>",
            "summary": "So.",
        },
        "field_subtitle": {"value": "<em>Again</em>", "format": "restricted"},
        "field_gauge": 2.5,
        "sticky": False,
        "published_at": "2026-05-04T05:30:00Z",
        "created": "2026-05-03T05:30:00Z",
        "path": {"alias": "/news/ferry"},
    }
    related = {"field_place": {"data": {"type": "user--user", "id": UUID}}}
    data = json.loads(answer(said, related))
    data["data"]["links"] = {"self": {"href": f"{SITE}/jsonapi/node/article/{UUID}"}}
    article = nf.read(json.dumps(data).encode())
    report = nf.Report()
    node = node_of(article, report)
    del said["body"]["processed"]
    assert node["attributes"] == {"title": "Ferry", "status": True, **said}
    assert node["relationships"] == related
    assert not report.losses
    assert nf.read(json.dumps({"data": node}).encode()) == article


def test_what_drupal_keeps_itself_is_not_sent() -> None:
    article = nf.read(
        answer(
            {"revision_timestamp": "2026-05-04T05:30:00Z"}, {"uid": {"data": {"type": "user--user", "id": "missing"}}}
        )
    )
    article = evolve(
        article,
        foreign=[
            *article.foreign,
            nf.Foreign("drupal-jsonapi", "relationships.a", '{"type":"user--user","id":"missing"}'),
        ],
    )
    report = nf.Report()
    node = node_of(article, report)
    assert "revision_timestamp" not in node["attributes"]
    assert "relationships" not in node
    assert {loss.where for loss in report.losses} >= {"revision_timestamp", "relationships.a"}


def test_a_text_of_several_fields_is_one_and_the_others_are_emptied() -> None:
    included = [{"type": "paragraph--text", "id": "p1", "attributes": {"field_text": {"value": "<p>Three</p>"}}}]
    said = {"body": {"value": "<p>One</p>"}, "field_body": {"value": "<p>Two</p>"}}
    parts = {"field_parts": {"data": [{"type": "paragraph--text", "id": "p1"}]}}
    node = node_of(nf.read(answer(said, parts, included=included)))
    assert node["attributes"]["body"]["value"] == "<p>One</p>\n<p>Two</p>\n<p>Three</p>"
    assert node["attributes"]["field_body"] is None
    assert node["relationships"] == {"field_parts": {"data": []}}


def test_several_are_an_array() -> None:
    data = nf.write([ARTICLE, ARTICLE], "drupal-jsonapi")
    assert [*nf.read_all(data)] == [ARTICLE, ARTICLE]
    assert not [*nf.validate(data)]
