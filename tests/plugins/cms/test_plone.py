"""Plone: what is read of items of Volto and of the classic interface, and what is written for it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


def slate(*nodes: Any) -> dict[str, Any]:
    return {"@type": "slate", "value": [*nodes]}


def text(said: str, kind: str = "p") -> dict[str, Any]:
    return {"type": kind, "children": [{"text": said}]}


def item(*blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
    keys = [f"k{number}" for number in range(len(blocks))]
    said = {"blocks": dict(zip(keys, blocks, strict=True)), "blocks_layout": {"items": keys}} if blocks else {}
    return {"@type": "News Item", "UID": "u1", "title": "Ferry back", "review_state": "published", **said, **more}


def read(said: Any, report: nf.Report | None = None) -> nf.Article:
    return nf.read(json.dumps(said).encode(), report=report)


def body(*blocks: dict[str, Any]) -> list[nf.Block]:
    return list(read(item(*blocks)).body)


def written(article: nf.Article) -> Any:
    return json.loads(nf.write(article, "plone"))


def test_what_an_item_says() -> None:
    article = read(
        item(
            **{"@id": "https://tide.example/ferry"},
            id="ferry",
            description="After a storm.",
            head_title="Coast",
            created="2026-05-04T07:30:00+00:00",
            effective="2026-05-04T08:00:00+00:00",
            expires="2499-12-31T00:00:00+00:00",
            language={"title": "English", "token": "en"},
            creators=["Ann"],
            contributors=["Bo"],
            subjects=["ferries"],
            rights="Tide Media",
            image={"download": "https://tide.example/a.jpg", "width": 8, "scales": {"mini": {"download": "m.jpg"}}},
            image_caption="The ferry",
            relatedItems=[{"@id": "https://tide.example/old", "title": "Old"}],
        )
    )
    assert (article.uri, article.slug, article.language, article.status) == ("u1", "ferry", "en", "usable")
    assert [nf.plain(each) for each in (article.headline, article.kicker, article.summary)] == [
        "Ferry back",
        "Coast",
        "After a storm.",
    ]
    assert (article.created, article.published) == (
        datetime(2026, 5, 4, 7, 30, tzinfo=UTC),
        datetime(2026, 5, 4, 8, tzinfo=UTC),
    )
    assert article.expires is None
    assert (article.bylines, article.keywords) == ((nf.Byline(name="Ann"),), ("ferries",))
    assert article.contributors == (nf.Concept(name="Bo", relation="contributor"),)
    picture, related = article.associations
    assert picture.media is not None
    assert [(rendition.name, rendition.href, rendition.width) for rendition in picture.media.renditions] == [
        ("", "https://tide.example/a.jpg", 8),
        ("mini", "m.jpg", None),
    ]
    assert (nf.plain(picture.media.caption), related.title, related.href) == (
        "The ferry",
        "Old",
        "https://tide.example/old",
    )


@pytest.mark.cases(
    ("block", "found"),
    [
        (slate(text("It sails.")), [nf.Paragraph("It sails.")]),
        (slate(text("Fares", "h3")), [nf.Heading("Fares", 3)]),
        (
            slate({"type": "p", "children": [{"text": ""}, text("now", "strong"), {"text": " "}, text("x", "code")]}),
            [nf.Paragraph([nf.Text("now", [nf.Style.STRONG]), " ", nf.Text("x", [nf.Style.CODE])])],
        ),
        (
            slate({"type": "p", "children": [{"type": "link", "data": {"url": "/a"}, "children": [{"text": "here"}]}]}),
            [nf.Paragraph([nf.Text("here", [nf.Link("/a")])])],
        ),
        (
            slate({"type": "ul", "children": [text("a", "li"), {"type": "ol", "children": [text("b", "li")]}]}),
            [nf.List([[nf.Paragraph("a"), nf.List([[nf.Paragraph("b")]], ordered=True)]])],
        ),
        ({"@type": "image", "url": "/a.jpg", "alt": "A"}, [nf.Media("/a.jpg", alt="A")]),
        ({"@type": "video", "url": "https://youtu.be/x"}, [nf.Embed("https://youtu.be/x")]),
        ({"@type": "video", "url": "/a.mp4"}, [nf.Media("/a.mp4", kind="video")]),
        ({"@type": "maps", "url": "https://tide.example/m"}, [nf.Embed("https://tide.example/m")]),
        ({"@type": "html", "html": "<p>a <b>b</b></p>"}, [nf.Paragraph(["a ", nf.Text("b", [nf.Style.STRONG])])]),
        ({"@type": "heading", "heading": "Fares", "tag": "h4"}, [nf.Heading("Fares", 4)]),
        ({"@type": "separator"}, [nf.Rule()]),
        ({"@type": "teaser", "href": [{"@id": "/o", "title": "Old"}]}, [nf.Related([nf.RelatedLink("Old", "/o")])]),
        ({"@type": "text", "text": {"blocks": [{"text": "Older", "type": "unstyled"}], "entityMap": {}}}, [nf.Paragraph("Older")]),
        (
            {
                "@type": "accordion",
                "data": {
                    "blocks": {"p": {"@type": "accordionPanel", "title": "More", **{k: v for k, v in item(slate(text("In it."))).items() if k[:6] == "blocks"}}},
                    "blocks_layout": {"items": ["p"]},
                },
            },
            [nf.Heading("More", 3), nf.Paragraph("In it.")],
        ),
        ({"@type": "listing", "query": 7}, [nf.Raw("plone", '{"@type":"listing","query":7}')]),
        ({"@type": "leadimage"}, []),
        (
            {
                "@type": "slateTable",
                "table": {
                    "rows": [
                        {"key": "a", "cells": [{"key": "b", "type": "header", "value": [text("Pier")]}]},
                        {"key": "c", "cells": [{"key": "d", "type": "data", "value": [text("3")]}]},
                    ]
                },
            },
            [nf.Table([["Pier"], ["3"]], header=1)],
        ),
    ],
)  # fmt: skip
def test_blocks(block: dict[str, Any], found: list[nf.Block]) -> None:
    assert body(block) == found


def test_items_come_back_as_they_were() -> None:
    said = item(
        {"@type": "title"},
        slate(text("It sails.")),
        {"@type": "image", "url": "/a.jpg", "align": "right", "size": "m"},
        {
            "@type": "gridBlock",
            "headline": "More",
            "blocks": {"g": slate(text("In a grid."))},
            "blocks_layout": {"items": ["g"]},
        },
        {"@type": "listing", "query": 7},
        exclude_from_nav=False,
    )
    back = written(read(said))
    assert [back["blocks"][key] for key in back["blocks_layout"]["items"]] == [
        {**block, "plaintext": "It sails."} if block["@type"] == "slate" else block for block in said["blocks"].values()
    ]
    assert {name: value for name, value in back.items() if name[:6] != "blocks"} == {
        name: value for name, value in said.items() if name[:6] != "blocks"
    }


@pytest.mark.cases(
    ("kind", "data", "found"),
    [
        ("text/html", "<p>It sails.</p>", [nf.Paragraph("It sails.")]),
        ("text/plain", "It sails.\n\nAgain.", [nf.Paragraph("It sails."), nf.Paragraph("Again.")]),
        ("text/x-web-markdown", "## Fares", [nf.Heading("Fares", 2)]),
    ],
)
def test_the_text_of_the_classic_interface(kind: str, data: str, found: list[nf.Block]) -> None:
    article = read(item(text={"content-type": kind, "data": data, "encoding": "utf-8"}))
    assert list(article.body) == found
    assert "text" not in written(article) or kind != "text/html"


@pytest.mark.cases(
    ("state", "status"),
    [("published", "usable"), ("private", "withheld"), ("pending", "withheld"), ("odd", "withheld"), (None, "usable")],
)
def test_states(state: str | None, status: str) -> None:
    assert read(item(review_state=state)).status == status


@pytest.mark.cases("status", [*nf.Status])
def test_statuses_come_back(status: nf.Status) -> None:
    said = written(nf.Article(headline="Ferry", status=status))
    assert said["review_state"] == ("published" if status is nf.Status.USABLE else "private")
    assert read(said).status is status


def test_answers_have_articles_among_other_items() -> None:
    report = nf.Report()
    said = {
        "@id": "https://tide.example/@search",
        "items": [{"@type": "Image", "UID": "p"}, item(), {"@type": "Folder"}],
        "items_total": 3,
    }
    with nf.read_all(json.dumps(said).encode(), report=report) as articles:
        found = list(articles)
        assert [part.name for part in articles.envelope.foreign] == ["@id", "items_total"]
    assert [article.uri for article in found] == ["u1"]
    assert [str(remark) for remark in report.remarks] == ["skipped, not an article: Image (1), Folder (1)"]


def test_pages_with_others_below_them_are_articles() -> None:
    assert read(item(slate(text("It sails.")), is_folderish=True, items=[{"@type": "Image"}])).text == "It sails."


def test_blocks_without_a_place_are_told() -> None:
    report = nf.Report()
    said = item(slate(text("a")))
    said["blocks_layout"] = {"items": ["gone"]}
    read(said, report)
    assert [loss.why for loss in report.losses] == [
        "a block that is not in the layout is left out: slate (k0)",
        "a place in the layout for a block that does not exist is left out: gone",
    ]


@pytest.mark.cases(
    ("said", "rule", "where"),
    [
        (item(title=7), "type", "$.title"),
        ({"title": "a", "review_state": "private"}, "required", "$"),
        (item(effective="tomorrow"), "date-time", "$.effective"),
        (item(subjects="ferries"), "type", "$.subjects"),
        (item({"value": []}), "required", "$.blocks.k0"),
        (item({"@type": "slate", "value": "a"}), "type", "$.blocks.k0.value"),
        (item(blocks={}, blocks_layout={"items": ["a"]}), "reference", "$.blocks_layout.items[0]"),
        (item(blocks={"a": {"@type": "title"}}, blocks_layout={"items": []}), "unplaced", "$.blocks.a"),
        ([item(language={"title": "English"})], "required", "$[0].language"),
    ],
)
def test_rules(said: Any, rule: str, where: str) -> None:
    assert [(problem.rule, problem.where) for problem in nf.validate(json.dumps(said).encode(), "plone")] == [
        (rule, where)
    ]


def test_blocks_that_are_none_are_told() -> None:
    report = nf.Report()
    read({"@type": "News Item", "UID": "u1", "title": "Ferry back", "blocks": "It sails."}, report)
    assert [loss.why for loss in report.losses] == ['blocks of an item is left out: "It sails."']
