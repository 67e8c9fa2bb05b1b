"""BLOX: what is read of the assets that the search of a site answers."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf
from newsformat import Association, Byline, Concept, Foreign, Identifier, Media, Paragraph, Rendition
from newsformat.plugin import Confidence


FERRY: dict[str, Any] = {
    "uuid": "0b1c",
    "url": "https://tide.example/news/article_0b1c.html",
    "type": "article",
    "title": 'Ferry "back"',
    "subheadline": "After <em>two</em> years",
    "prologue": "<p>It sails.</p>",
    "byline": "<b>By Ann Lee and Bo Diaz</b>, Tide",
    "starttime": {"iso8601": "2026-05-04T02:30:00-05:00", "utc": "1777879800000"},
    "lastupdated": {"utc": 1777883400000},
    "sections": ["news/coast", "news"],
    "keywords": ["ferry", " sea "],
    "flags": ["top_story"],
    "content": ["<p>It <b>sails</b>.</p>", '<figure><img src="a.jpg"><figcaption>The quay</figcaption></figure>'],
    "preview": {"uuid": "0p", "url": "https://tide.example/p.jpg", "width": "1200", "height": 800},
}


def read(report: nf.Report | None = None, **more: Any) -> nf.Article:
    return nf.read(json.dumps({**FERRY, **more}).encode(), "blox", report=report)


def test_what_the_search_answers() -> None:
    said = json.dumps({"total": 3, "next": None, "prev": None, "rows": [FERRY, {"title": "no asset"}, FERRY]}).encode()
    assert nf.detect(said)[0].confidence is Confidence.CERTAIN
    report = nf.Report()
    with nf.read_all(said, report=report) as found:
        article, further = found
        assert found.envelope.foreign == (Foreign("blox", "total", "3"),)
    assert article == further
    assert (article.uri, article.kind, article.status) == ("0b1c", "text", nf.Status.USABLE)
    assert [nf.plain(text) for text in (article.headline, article.subhead, article.summary)] == [
        'Ferry "back"',
        "After two years",
        "It sails.",
    ]
    assert [(byline.name, byline.text) for byline in article.bylines] == [
        ("Ann Lee", "By Ann Lee and Bo Diaz, Tide"),
        ("Bo Diaz", "By Ann Lee and Bo Diaz, Tide"),
    ]
    assert article.published == datetime(2026, 5, 4, 7, 30, tzinfo=UTC)
    assert article.updated == datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
    assert article.identifiers == (Identifier(value=FERRY["url"], kind="url"),)
    assert article.subjects == (Concept(kind="section", code="news/coast"), Concept(kind="section", code="news"))
    assert article.keywords == ("ferry", "sea")
    assert (article.text, article.body[1]) == ("It sails.", Media("a.jpg", caption="The quay"))
    (preview,) = article.associations
    assert (preview.role, preview.media) == (
        "preview",
        Media(
            "https://tide.example/p.jpg",
            renditions=[Rendition(href="https://tide.example/p.jpg", width=1200, height=800)],
        ),
    )
    assert article.foreign == (Foreign("blox", "flags", '["top_story"]'), Foreign("blox", "preview.uuid", '"0p"'))
    (lost,) = report.losses
    assert "$.rows[1]" in lost.why
    assert "it has no uuid" in lost.why
    assert not report.remarks


def test_who_signs() -> None:
    authors = [
        {"screen_name": "Ann Lee", "byline": "Ann Lee, Tide", "uuid": "9", "email": "a@b.example"},
        {"byline": "Bo"},
    ]
    article = read(authors=authors, byline="Ann Lee, Tide")
    ann = Byline(name="Ann Lee", contact="a@b.example", text="Ann Lee, Tide")
    assert article.bylines == (ann, Byline(name="Bo"))
    assert "byline" not in {part.name for part in article.foreign}
    assert Foreign("blox", "byline", '"Cy"') in read(authors=authors, byline="Cy").foreign
    report = nf.Report()
    read(report, authors=[{"screen_name": "Ann", "motto": "Sail on!"}])
    assert [loss.why for loss in report.losses] == ['motto of authors is left out: "Sail on!"']
    assert Foreign("blox", "authors", '[{"uuid":"9"}]') in read(authors=[{"uuid": "9"}]).foreign


def test_a_picture() -> None:
    larger = {"resource_url": "https://tide.example/q.hires.jpg", "width": 7994, "height": "?", "file_size": 99}
    article = read(type="image", resource_url="https://tide.example/q.jpg", hi_res=larger, preview={})
    file = Rendition(href="https://tide.example/q.hires.jpg", width=7994)
    media = Media("https://tide.example/q.jpg", renditions=[file])
    assert (article.kind, article.associations) == ("picture", (Association(role="resource_url", media=media),))
    assert article.foreign[1:] == (Foreign("blox", "hi_res.height", '"?"'), Foreign("blox", "hi_res.file_size", "99"))
    article = read(resource_url="https://tide.example/q.jpg", preview="p.jpg")
    assert article.associations == (Association(role="resource_url", media=Media("https://tide.example/q.jpg")),)
    assert Foreign("blox", "preview", '"p.jpg"') in article.foreign


@pytest.mark.cases(
    ("said", "published"),
    [
        ({"rfc2822": "Mon, 04 May 2026 02:30:00 -0500", "utc": "0"}, datetime(2026, 5, 4, 7, 30, tzinfo=UTC)),
        ({"iso8601": "", "utc": "1777879800000"}, datetime(2026, 5, 4, 7, 30, tzinfo=UTC)),
        ({"utc": "9" * 15}, None),
        ({"utc": True}, None),
        ("2026-05-04", None),
    ],
)
def test_moments(said: Any, published: datetime | None) -> None:
    article = read(starttime=said)
    assert article.published == published
    assert ("starttime" in {part.name for part in article.foreign}) is (published is None)


def test_what_is_odd() -> None:
    article = read(
        type="collection",
        content="<p>It sails.</p>",
        starttime={"utc": "1777879800000", "zone": "CST"},
        items=[{"url": "https://tide.example/a"}],
        keywords=[1],
    )
    assert (article.kind, article.body) == ("text", (Paragraph("It sails."),))
    kept = {part.name: part.value for part in article.foreign}
    assert (kept["type"], kept["starttime"], kept["keywords"]) == ('"collection"', '{"zone":"CST"}', "[1]")
    assert kept["items"] == '[{"url":"https://tide.example/a"}]'
    assert read(content=[{"value": "a"}]).body == ()
    assert Foreign("blox", "content", '[{"value":"a"}]') in read(content=[{"value": "a"}]).foreign


@pytest.mark.cases("said", ['{"uuid":"1"}', '"starttime"', '{"starttime":{"utc":1}}', '{"uuid":1,"starttime":"a"}'])
def test_what_is_none(said: str) -> None:
    assert "blox" not in {detection.format for detection in nf.detect(said.encode())}
