"""Wagtail: what is read of pages, their StreamFields and rich text."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


IMAGE = {"url": "/f.jpg", "full_url": "https://tide.example/f.jpg", "width": 400, "height": 300, "alt": "A ferry"}
MEDIA = nf.Media(
    "https://tide.example/f.jpg",
    alt="A ferry",
    renditions=[nf.Rendition(href="https://tide.example/f.jpg", width=400, height=300)],
)


def page(*blocks: tuple[str, Any], meta: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    about = {
        "type": "news.ArticlePage",
        "detail_url": "https://tide.example/api/v2/pages/7/",
        "html_url": "https://tide.example/ferry/",
        "slug": "ferry",
        "first_published_at": "2026-05-04T08:00:00Z",
        "locale": "en",
        **(meta or {}),
    }
    body = {"body": [{"type": kind, "value": value, "id": f"b{at}"} for at, (kind, value) in enumerate(blocks)]}
    return {"id": 7, "meta": about, "title": "Ferry back", **(body if blocks else {}), **fields}


def read(said: Any, report: nf.Report | None = None) -> nf.Article:
    return nf.read(json.dumps(said).encode(), report=report)


def test_when_a_page_was_changed_and_expires_may_be_said_beside_its_fields() -> None:
    meta = {"last_published_at": "2026-05-05T08:00:00Z", "expire_at": "2027-01-01T00:00:00Z"}
    report = nf.Report()
    article = read(page(meta=meta), report)
    assert not report.losses
    assert (article.updated, article.expires) == (
        datetime(2026, 5, 5, 8, tzinfo=UTC),
        datetime(2027, 1, 1, tzinfo=UTC),
    )
    both = read(page(meta=meta, last_published_at="2026-05-06T08:00:00Z"))
    assert both.updated == datetime(2026, 5, 6, 8, tzinfo=UTC)
    assert [part.value for part in both.foreign if part.name == "meta.last_published_at"] == ['"2026-05-05T08:00:00Z"']


def test_what_a_page_says() -> None:
    article = read(
        page(
            introduction="<p>It <b>sails</b>.</p>",
            subtitle="Again",
            authors=[{"author": {"first_name": "Ann", "last_name": "Lee"}}, {"name": "Bo"}],
            tags=["coast"],
            categories=[{"name": "Ports", "slug": "ports"}],
            header_image=IMAGE,
            rating=5,
        )
    )
    assert (article.uri, article.slug, article.language) == ("https://tide.example/ferry/", "ferry", "en")
    assert [(identifier.kind, identifier.value) for identifier in article.identifiers] == [("id", "7")]
    assert article.published == datetime(2026, 5, 4, 8, tzinfo=UTC)
    assert [nf.plain(text) for text in (article.headline, article.subhead, article.summary)] == [
        "Ferry back",
        "Again",
        "It sails.",
    ]
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Bo"]
    assert (article.keywords, article.subjects) == (("coast",), (nf.Concept(name="Ports", code="ports"),))
    assert [association.media for association in article.associations] == [MEDIA]
    assert [(part.name, part.value) for part in article.foreign] == [("rating", "5")]


@pytest.mark.cases(
    ("kind", "value", "found"),
    [
        ("heading", "Fares", [nf.Heading("Fares", 2)]),
        ("h4", "Fares", [nf.Heading("Fares", 4)]),
        ("heading_block", {"heading_text": "Fares", "size": "h3"}, [nf.Heading("Fares", 3)]),
        ("paragraph", "<p>It <b>sails</b>.</p>", [nf.Paragraph(["It ", nf.Text("sails", [nf.Style.STRONG]), "."])]),
        ("paragraph", "It sails.\n\nAgain.", [nf.Paragraph("It sails."), nf.Paragraph("Again.")]),
        ("blockquote", "We sail.", [nf.Quote([nf.Paragraph("We sail.")])]),
        (
            "block_quote",
            {"text": "We sail.", "attribute_name": "Ann"},
            [nf.Quote([nf.Paragraph("We sail.")], attribution="Ann")],
        ),
        ("image", IMAGE, [MEDIA]),
        ("image", 12, [nf.Raw("wagtail", '{"type":"image","value":12,"id":"b0"}')]),
        ("image", {"id": 1, "title": "Pier", "url": "/media/p.jpg"}, [nf.Media("/media/p.jpg", alt="Pier")]),
        (
            "image_block",
            {"image": 12, "caption": "The pier"},
            [nf.Raw("wagtail", '{"type":"image_block","value":{"image":12,"caption":"The pier"},"id":"b0"}')],
        ),
        ("embed", "https://vimeo.com/1", [nf.Embed("https://vimeo.com/1")]),
        ("raw_html", "<h2>Fares</h2>", [nf.Heading("Fares", 2)]),
        ("code", {"language": "py", "code": "a = 1"}, [nf.Preformatted("a = 1")]),
        ("divider", None, [nf.Rule()]),
        ("list", [{"type": "item", "value": "One"}], [nf.List([[nf.Paragraph("One")]])]),
        ("numbered_list", ["One", "Two"], [nf.List([[nf.Paragraph("One")], [nf.Paragraph("Two")]], ordered=True)]),
        (
            "table",
            {"data": [["Pier", "Fare"], ["North", None]], "first_row_is_table_header": True, "table_caption": "Fares"},
            [nf.Table([["Pier", "Fare"], ["North", ""]], header=1, caption="Fares")],
        ),
        (
            "columns",
            {"left": [{"type": "paragraph", "value": "<p>Left</p>"}], "right": [{"type": "heading", "value": "Right"}]},
            [nf.Paragraph("Left"), nf.Heading("Right", 2)],
        ),
        ("callout", {"title": "Note", "text": "Mind the gap.", "colour": "red"}, [nf.Heading("Note", 2), nf.Paragraph("Mind the gap.")]),
        (
            "button",
            {"label": "Book", "link": "https://tide.example/book"},
            [nf.Paragraph([nf.Text("Book", [nf.Link("https://tide.example/book")])])],
        ),
        ("map", {"zoom": 7}, [nf.Raw("wagtail", '{"type":"map","value":{"zoom":7},"id":"b0"}')]),
    ],
)  # fmt: skip
def test_blocks(kind: str, value: Any, found: list[nf.Block]) -> None:
    assert list(read(page((kind, value))).body) == found


def test_pictures_in_blocks_have_what_is_printed_under_them() -> None:
    (picture,) = read(page(("image_block", {"image": IMAGE, "caption": "Hafen", "attribution": "Bo"}))).body
    assert isinstance(picture, nf.Media)
    assert (nf.plain(picture.caption), picture.credit, picture.alt) == ("Hafen", "Bo", "A ferry")


def test_players_in_rich_text() -> None:
    report = nf.Report()
    text = '<p>It sails.</p><embed embedtype="media" url="https://youtu.be/x"/><embed embedtype="image" id="3"/>'
    sails, player = read(page(body=text), report).body
    assert sails == nf.Paragraph("It sails.")
    assert isinstance(player, nf.Embed)
    assert player.href == "https://youtu.be/x"
    assert [loss.why for loss in report.losses] == ["an <embed> without an address left out"]


def test_settings_of_blocks_are_told() -> None:
    report = nf.Report()
    read(page(("callout", {"text": "Mind the gap.", "colour": "red"})), report)
    assert [loss.why for loss in report.losses] == ['colour of value is left out: "red"']


@pytest.mark.cases(("live", "status"), [(True, "usable"), (False, "withheld")])
def test_pages_that_are_not_live_are_withheld(live: bool, status: str) -> None:  # noqa: FBT001 -- a case
    for meta in ({"live": live}, {"status": {"live": live}}):
        report = nf.Report()
        assert read(page(meta=meta), report).status == status
        assert report.losses == ()


def test_listings_have_pages() -> None:
    said = {"meta": {"total_count": 2}, "items": [page(), page(meta={"html_url": None})]}
    with nf.read_all(json.dumps(said).encode()) as articles:
        found = [article.uri for article in articles]
        assert [part.name for part in articles.envelope.foreign] == ["meta"]
    assert found == ["https://tide.example/ferry/", "https://tide.example/api/v2/pages/7/"]


def test_files_are_no_pages() -> None:
    said = {"id": 1, "meta": {"type": "wagtailimages.Image", "detail_url": "a", "download_url": "b.jpg"}, "title": "B"}
    with pytest.raises(nf.ReadError, match="not a Wagtail page"):
        nf.read(json.dumps(said).encode(), "wagtail")


def test_null_among_the_items_of_a_field_says_nothing() -> None:
    body = [None, {"type": "points", "value": ["One", None]}]
    article = read(page(body=body, authors=[None, {"name": "Ann Lee"}], tags=["sea", None]))
    assert (article.bylines, article.keywords) == ((nf.Byline(name="Ann Lee"),), ("sea",))
    assert article.body == (nf.List([[nf.Paragraph("One")]]),)
    assert article.foreign == ()
