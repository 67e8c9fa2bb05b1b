"""Storyblok: what is read of stories, their rich text and their components."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

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
    assert [(identifier.kind, identifier.value) for identifier in article.identifiers] == [
        ("full_slug", "news/ferry-back"),
        ("id", "7"),
    ]
    assert (nf.plain(article.headline), article.text) == ("Ferry back", "It sails.")
    assert article.published == datetime(2026, 5, 1, 9, tzinfo=UTC)
    assert article.bylines == (nf.Byline(name="Ann Lee"),)
    assert article.subjects == (nf.Concept(name="Coast"),)
    assert [association.media for association in article.associations] == [MEDIA]
    assert ("rating", "7") in [(part.name, part.value) for part in article.foreign]


def test_stories_as_they_are_sent_to_storyblok() -> None:
    story = {
        "name": "Ferry",
        "slug": "ferry-back",
        "content": {"component": "article", "title": "Ferry back", "body": DOC},
    }
    article = nf.read(json.dumps({"story": story}).encode())
    assert (nf.plain(article.headline), article.slug, article.text) == ("Ferry back", "ferry-back", "It sails.")


@pytest.mark.cases(
    ("said", "href"),
    [
        ("//a.storyblok.com/f/1/a.jpg", "https://a.storyblok.com/f/1/a.jpg"),
        ("http://a.example/a.png", "http://a.example/a.png"),
        ("a ferry", None),
    ],
)
def test_pictures_of_the_older_kind_are_addresses(said: str, href: str | None) -> None:
    article = read(image=said)
    assert [association.media.href for association in article.associations if association.media] == (
        [href] if href else []
    )
    assert ("image" in [part.name for part in article.foreign]) == (href is None)


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
    assert [str(loss) for loss in report.losses] == [
        "of a component text left out: colour",
        "included stories that are neither an author nor a category are left out: Ann Lee",
    ]
    assert "components are read by what they hold: text, picture, quote, row" in map(str, report.remarks)


def test_players_and_captions_of_components() -> None:
    report = nf.Report()
    film = {"component": "youtube", "url": "https://v.example/1", "ratio": "wide"}
    shown = {"component": "picture", "image": {**IMAGE, "title": ""}, "caption": "At noon"}
    player, picture = read(report, body=[film, shown]).body
    assert player == nf.Embed("https://v.example/1")
    assert isinstance(picture, nf.Media)
    assert nf.plain(picture.caption) == "At noon"
    assert "of a component youtube left out: ratio" in [str(loss) for loss in report.losses]


def test_components_amid_a_text_of_another_are_read() -> None:
    quote = {"component": "quote", "quote": "We sail.", "author": "Ann"}
    text = {"type": "doc", "content": [*DOC["content"], {"type": "blok", "attrs": {"body": [quote]}}, *DOC["content"]]}
    paragraph = nf.Paragraph("It sails.")
    found = read(body=[{"component": "rich", "text": text}]).body
    assert [*found] == [paragraph, nf.Quote([nf.Paragraph("We sail.")], attribution="Ann"), paragraph]


def test_markdown_tables_and_links_of_components() -> None:
    cells = [{"component": "_table_col", "value": value} for value in ("Pate", "9:00")]
    rows = {"fieldtype": "table", "thead": cells, "tbody": [{"component": "_table_row", "body": cells}]}
    link = {"fieldtype": "multilink", "linktype": "url", "url": "https://v.example/1"}
    found = read(
        body=[
            {"component": "copy", "markdown": "## Fares\n\nIt *sails*."},
            {"component": "times", "table": rows},
            {"component": "film", "url": link},
            {"component": "button", "label": "Book", "link": link},
        ]
    ).body
    assert [*found[:4]] == [
        nf.Heading("Fares", 2),
        nf.Paragraph(["It ", nf.Text("sails", [nf.Style.EMPHASIS]), "."]),
        nf.Table([["Pate", "9:00"], ["Pate", "9:00"]], header=1),
        nf.Embed("https://v.example/1"),
    ]
    assert isinstance(found[4], nf.Raw)


@pytest.mark.cases(
    ("said", "status"),
    [
        ({"published_at": "2026-05-02T08:00:00Z"}, nf.Status.USABLE),
        ({"published_at": None}, nf.Status.WITHHELD),
        ({"published_at": "2026-05-02T08:00:00Z", "published": True, "unpublished_changes": False}, nf.Status.USABLE),
        ({"published_at": "2026-05-02T08:00:00Z", "published": False}, nf.Status.WITHHELD),
        ({"published_at": "2026-05-02T08:00:00Z", "published": True, "unpublished_changes": True}, nf.Status.WITHHELD),
    ],
)
def test_what_is_not_published_is_withheld(said: dict[str, Any], status: nf.Status) -> None:
    story = {"name": "Ferry", "content": {"component": "article", "title": "Ferry", "body": DOC}, **said}
    article = nf.read(json.dumps({"story": story, "cv": 1}).encode(), "storyblok")
    assert article.status is status
    assert nf.read(nf.write(article, "storyblok"), "storyblok").status is status


PERSON = "0a1b2c3d-0000-4000-8000-000000000001"


def told(**content: Any) -> list[str]:
    report = nf.Report()
    read(report, author=PERSON, **content)
    return [str(loss) for loss in report.losses]


def node(type: str, attrs: Any = None, *content: Any, **more: Any) -> dict[str, Any]:
    return {"type": type, **({"attrs": attrs} if attrs else {}), **({"content": [*content]} if content else {}), **more}


SAILS = {"type": "text", "text": "It sails."}


@pytest.mark.cases(
    ("nodes", "losses"),
    [
        ([node("heading", {"level": 2, "textAlign": "left"}, SAILS)], []),
        ([node("heading", {"level": 2, "textAlign": "center"}, SAILS)], ['textAlign of heading is left out: "center"']),
        (
            [node("paragraph", None, {**SAILS, "marks": [node("styled", {"class": "note"})]})],
            ['the type styled is left out: "styled"', 'class of styled is left out: "note"'],
        ),
        (
            [node("paragraph", None, {**SAILS, "marks": [node("link", {"href": "/a", "anchor": "fares"})]})],
            ['anchor of link is left out: "fares"'],
        ),
        ([node("ordered_list", {"order": 1}, node("list_item", None, node("paragraph", None, SAILS)))], []),
        (
            [node("ordered_list", {"order": 3}, node("list_item", None, node("paragraph", None, SAILS)))],
            ["order of ordered_list is left out: 3"],
        ),
        ([node("paragraph", None, node("emoji", {"name": "ship", "emoji": "⛴"}), SAILS)], []),
        (
            [node("image", {"src": "/a.jpg", "alt": "A", "copyright": "Bo Diaz"})],
            ['copyright of image is left out: "Bo Diaz"'],
        ),
    ],
)
def test_what_no_text_has_is_told(nodes: list[Any], losses: list[str]) -> None:
    assert told(body={"type": "doc", "content": nodes}) == losses


def test_what_else_is_said_of_a_file_is_kept() -> None:
    image = {**IMAGE, "id": 7, "focus": "8x6:9x7", "meta_data": {"photographer": "Cy Fox"}, "is_private": False}
    (shown,) = read(image=image).associations
    assert shown.media
    assert [(part.name, part.value) for part in shown.media.foreign] == [
        ("focus", '"8x6:9x7"'),
        ("meta_data", '{"photographer":"Cy Fox"}'),
        ("is_private", "false"),
    ]


def test_an_empty_field_does_not_hide_another() -> None:
    assert read(authors=None, author="Bo Diaz").bylines == (nf.Byline(name="Bo Diaz"),)
    assert ("authors", "7") in [(part.name, part.value) for part in read(authors=7, author="Bo").foreign]


def test_what_is_said_beside_the_content_is_kept() -> None:
    report = nf.Report()
    story = {"content": {"component": "article", "title": "Ferry"}, "name": "Ferry back", "uuid": "u1", "position": 8}
    more = {"sort_by_date": "2026-05-02", "published_at": "2026-05-02T08:00:00Z", "first_published_at": "2026-05-01"}
    article = nf.read(json.dumps({"story": {**story, **more}, "cv": 1}).encode(), "storyblok", report=report)
    assert [(part.name, part.value) for part in article.foreign] == [
        ("component", '"article"'),
        ("story.name", '"Ferry back"'),
        ("story.sort_by_date", '"2026-05-02"'),
        ("story.published_at", '"2026-05-02T08:00:00Z"'),
    ]
    assert "the place of the story in its site is left out: position" in map(str, report.remarks)


def test_what_is_said_of_who_signs_is_told() -> None:
    person = {"name": "Ann Lee", "role": "Captain", "email": "ann@tide.example", "bio": "She sails."}
    said = {
        "story": {"uuid": "u1", "name": "Ferry", "content": {"author": PERSON}},
        "rels": [{"uuid": PERSON, "content": person}],
        "links": [{"name": "Fares"}],
    }
    report = nf.Report()
    with nf.read_all(json.dumps(said).encode(), "storyblok", report=report) as found:
        (article,) = found
        assert [(part.name, part.value) for part in found.envelope.foreign] == [("links", '[{"name":"Fares"}]')]
    assert article.bylines == (nf.Byline(name="Ann Lee", role="Captain", contact="ann@tide.example"),)
    assert [str(loss) for loss in report.losses] == ['bio of authors is left out: "She sails."']


def test_components_in_a_text_are_read_too() -> None:
    text = node("paragraph", None, {"type": "text", "text": "It sails."})
    parts = [{"_uid": "q", "component": "quote", "text": "At last", "author": "Ann Lee"}]
    body = {"type": "doc", "content": [text, {"type": "blok", "attrs": {"id": "b", "body": parts}}, text]}
    report = nf.Report()
    quote = nf.Quote([nf.Paragraph("At last")], attribution="Ann Lee")
    assert read(report, body=body).body == (nf.Paragraph("It sails."), quote, nf.Paragraph("It sails."))
    assert "quote" not in "".join(loss.why for loss in report.losses)


@pytest.mark.cases(
    "block", [nf.Quote([nf.Paragraph("A")], attribution="Ann"), nf.Media("https://a.example/a.jpg", credit="Bo")]
)
def test_our_own_words_beside_nodes_are_no_loss(block: nf.Block) -> None:
    """They say by digests which nodes they are of, which is in no article."""
    written, report = nf.write(nf.Article(headline="H", body=[block]), "storyblok"), nf.Report()
    assert b'"of"' in written
    assert nf.read(written, "storyblok", report=report).body == (block,)
    assert report.losses == ()
