"""Posts of Live Blog: what they say stands in their items, and whether they are published in a member of their own."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


FORMAT = "superdesk"


def post(*items: dict[str, Any], **said: Any) -> dict[str, Any]:
    refs = [{"residRef": f"i{number}", "type": "text", "item": item} for number, item in enumerate(items)]
    groups = [{"id": "root", "refs": [{"idRef": "main"}], "role": "grpRole:NEP"}, {"id": "main", "refs": refs}]
    return {
        "_id": "p1",
        "guid": "p1",
        "_type": "archive",
        "_etag": "e",
        "type": "composite",
        "state": "draft",
        "particular_type": "post",
        "post_status": "open",
        "pubstatus": "usable",
        "groups": groups,
        "firstcreated": "2026-11-24T09:08:00+00:00",
        "published_date": "2026-11-24T09:10:00+00:00",
        **said,
    }


def read(*items: dict[str, Any], report: nf.Report | None = None, **said: Any) -> nf.Article:
    return nf.read(json.dumps(post(*items, **said)).encode(), FORMAT, report=report)


TEXT = {"item_type": "text", "text": "<p>All ferries are <b>cancelled</b>.</p>", "family_id": "f"}
FILES = {"original": {"href": "https://tide.example/o.jpg", "width": 800}, "thumbnail": {"href": "t.jpg"}}
PICTURE = {
    "item_type": "image",
    "text": '<figure><img src="t.jpg"/><figcaption>A ferry</figcaption></figure>',
    "meta": {"caption": "A ferry", "credit": "Ida Berg", "media": {"_id": "m", "renditions": FILES}},
}


def test_responses_of_the_live_blog_api_are_detected() -> None:
    answer = json.dumps({"_items": [post(TEXT), post(PICTURE)], "_meta": {"total": 2}}).encode()
    assert next(iter(nf.detect(answer))).format == FORMAT
    assert [len(article.body) for article in nf.read_all(answer)] == [1, 1]


def test_a_post_has_the_content_of_its_items() -> None:
    article = read(TEXT, PICTURE, tags=["ferries"])
    bold = nf.Paragraph([nf.Text("All ferries are "), nf.Text("cancelled", [nf.Style.STRONG]), nf.Text(".")])
    picture = nf.Media(
        "https://tide.example/o.jpg",
        caption="A ferry",
        credit="Ida Berg",
        renditions=[
            nf.Rendition(href="https://tide.example/o.jpg", name="original", width=800),
            nf.Rendition(href="t.jpg", name="thumbnail"),
        ],
    )
    assert article.body == (bold, picture)
    assert (article.kind, article.associations, article.keywords) == ("text", (), ("ferries",))
    assert article.published == datetime(2026, 11, 24, 9, 10, tzinfo=UTC)


@pytest.mark.cases(
    ("item", "blocks"),
    [
        (
            {"item_type": "quote", "text": "", "meta": {"quote": "We sail.\nSoon.", "credit": "The captain"}},
            [nf.Quote([nf.Paragraph("We sail."), nf.Paragraph("Soon.")], attribution="The captain")],
        ),
        (
            {"item_type": "comment", "text": "What a storm!", "commenter": "Åse"},
            [nf.Quote([nf.Paragraph("What a storm!")], attribution="Åse")],
        ),
        (
            {
                "item_type": "embed",
                "text": "<div>…</div>",
                "meta": {"original_url": "https://x.com/1", "html": "<b>a</b>"},
            },
            [nf.Embed("https://x.com/1", html="<b>a</b>")],
        ),
        (
            {
                "item_type": "embed",
                "meta": {"url": "https://a.example/", "title": "Map", "description": "Of the isles"},
            },
            [nf.Paragraph([nf.Text("Map", [nf.Link("https://a.example/")])]), nf.Paragraph("Of the isles")],
        ),
        ({"item_type": "embed", "meta": {"url": "https://a.example/"}}, [nf.Embed("https://a.example/")]),
        (
            {"item_type": "poll", "poll_body": {"question": "Sail?", "answers": [{"option": "Yes", "votes": 3}]}},
            [nf.Paragraph("Sail?"), nf.Table([["Yes", "3"]])],
        ),
        ({"item_type": "image", "text": '<img src="a.jpg">', "meta": {}}, [nf.Media("a.jpg")]),
        ({"item_type": "scorecard", "text": "<p>2:1</p>", "group_type": "freetype"}, [nf.Paragraph("2:1")]),
    ],
)
def test_each_type_of_item(item: dict[str, Any], blocks: list[nf.Block]) -> None:
    assert read(item).body == tuple(blocks)


def test_an_advert_is_kept_but_not_in_the_text() -> None:
    report = nf.Report()
    article = read(TEXT, {"item_type": "Advertisement Local", "text": "<p>Buy!</p>"}, report=report)
    assert article.text == "All ferries are cancelled."
    assert [str(remark) for remark in report.remarks] == ["an advertisement among the posts is not part of the text"]
    assert "Buy!" in next(part.value for part in article.foreign if part.name == "groups")


@pytest.mark.cases(
    ("said", "status"),
    [
        ({}, nf.Status.USABLE),
        ({"post_status": "draft"}, nf.Status.WITHHELD),
        ({"post_status": "submitted"}, nf.Status.WITHHELD),
        ({"post_status": "comment"}, nf.Status.WITHHELD),
        ({"state": "spiked"}, nf.Status.WITHHELD),
        ({"post_status": None}, nf.Status.WITHHELD),
        ({"deleted": True}, nf.Status.CANCELED),
        ({"flags": {"marked_for_not_publication": True}}, nf.Status.WITHHELD),
    ],
)
def test_the_status_of_a_post(said: dict[str, Any], status: nf.Status) -> None:
    article = read(TEXT, **said)
    assert article.status is status
    assert nf.read(nf.write(article, FORMAT), FORMAT) == article
    freed = evolve(article, status=nf.Status.USABLE)
    assert nf.read(nf.write(freed, FORMAT), FORMAT).status is nf.Status.USABLE


@pytest.mark.cases(
    ("said", "name"),
    [
        ({"byline": "Jon", "publisher": {"display_name": "Admin"}}, "Jon"),
        ({"original_creator": {"display_name": "Ida"}, "publisher": {"display_name": "Admin"}}, "Ida"),
        ({"original_creator": "u7", "publisher": {"display_name": "Admin"}}, "Admin"),
    ],
)
def test_the_author_of_a_post_is_the_displayed_name(said: dict[str, Any], name: str) -> None:
    assert [byline.name for byline in read(TEXT, **said).bylines] == [name]


def test_other_members_of_the_items_are_kept_and_written_back() -> None:
    titled = {"item_type": "embed", "meta": {"url": "https://x.com/1", "html": "<b>a</b>", "title": "A post"}}
    article = read(TEXT, titled, PICTURE)
    groups = json.loads(next(part.value for part in article.foreign if part.name == "groups"))
    assert [ref["item"] for ref in groups[1]["refs"]] == [
        {"item_type": "text", "family_id": "f"},
        {"item_type": "embed", "meta": {"title": "A post"}},
        {"item_type": "image", "text": PICTURE["text"], "meta": {"media": {"_id": "m"}}},
    ]
    assert nf.read(nf.write(article, FORMAT), FORMAT) == article


@pytest.mark.cases(
    ("item", "said"),
    [
        ({"item_type": "image", "meta": {"media": {"renditions": {"a": 1}}}, "text": 7}, ["7", '"a":1']),
        ({"item_type": "quote", "meta": {"quote": ["abc"], "credit": {"d": 5}}}, ["abc", '"d":5']),
        ({"item_type": "poll", "poll_body": {"question": 3, "answers": [{"option": "ja"}, 44]}}, ["3", "ja", "44"]),
        ({"item_type": "poll", "poll_body": {"answers": [{"option": "ja", "of": {"b": 1}}]}}, ["ja", '"b":1']),
        ({"item_type": "embed", "meta": ["abc"]}, ["abc"]),
    ],
)
def test_values_of_other_types_stay(item: dict[str, Any], said: list[str]) -> None:
    article = read(item)
    kept = "".join([part.value for part in article.foreign]) + article.text
    assert [each for each in said if each not in kept] == []
