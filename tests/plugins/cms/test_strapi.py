"""Strapi: what is read of its answers, and of texts in fields of which nothing says what they are."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


FILE = {
    "url": "/uploads/a.jpg",
    "alternativeText": "A",
    "caption": "Manda",
    "width": 8,
    "height": 6,
    "mime": "image/jpeg",
}
SIZES = {"small": {"url": "/uploads/s.jpg", "width": 4, "height": 3, "mime": "image/jpeg"}}


def entry(**more: Any) -> dict[str, Any]:
    return {
        "title": "Ferry back",
        "slug": "ferry-back",
        "description": "After two years",
        "createdAt": "2026-05-01T08:00:00.000Z",
        "publishedAt": "2026-05-01T09:00:00.000Z",
        "locale": "en",
        **more,
    }


def test_both_versions_say_the_same() -> None:
    relations = {
        "author": {"name": "Ann Lee"},
        "category": {"name": "Coast", "slug": "coast"},
        "cover": {**FILE, "formats": SIZES},
    }
    old = {
        name: {"data": {"id": number, "attributes": said}} for number, (name, said) in enumerate(relations.items(), 1)
    }
    fourth = {
        "data": [{"id": 7, "attributes": entry(body="It *sails*.", rating=7, **old)}],
        "meta": {"pagination": {"page": 1}},
    }
    fifth = {
        "data": {"id": 7, "documentId": "d7", **entry(body="It *sails*.", rating=7, **relations)},
        "meta": {},
    }
    one, other = (nf.read(json.dumps(item).encode()) for item in (fourth, fifth))
    for article in (one, other):
        assert (nf.plain(article.headline), article.slug, article.language) == ("Ferry back", "ferry-back", "en")
        assert article.published == datetime(2026, 5, 1, 9, tzinfo=UTC)
        assert article.bylines == (nf.Byline(name="Ann Lee"),)
        assert article.subjects == (nf.Concept(name="Coast", code="coast"),)
        assert article.text == "It sails."
        media = article.associations[0].media
        assert media is not None
        assert (media.href, media.alt, nf.plain(media.caption)) == ("/uploads/a.jpg", "A", "Manda")
        assert [rendition.name for rendition in media.renditions] == ["", "small"]
        assert [(part.name, part.value) for part in article.foreign if part.name == "rating"] == [("rating", "7")]
    assert (one.uri, other.uri) == ("7", "d7")
    assert other.identifiers == (nf.Identifier(value="7", kind="id"),)


def test_a_picture_in_a_table_stands_below_it() -> None:
    cell = {"type": "td", "children": [leaf("Pate"), {"type": "img", "url": "/a.jpg", "children": [leaf("")]}]}
    found = read(content=[{"type": "table", "children": [{"type": "tr", "children": [cell]}]}])
    assert found == [nf.Table([["Pate"]]), nf.Media("/a.jpg")]


def test_other_languages_are_told() -> None:
    report = nf.Report()
    said = {"data": {"id": 7, "documentId": "d7", **entry(localizations=[{"id": 8, "locale": "sw"}])}, "meta": {"n": 1}}
    with nf.read_all(json.dumps(said).encode(), report=report) as found:
        assert len([*found]) == 1
        assert [part.name for part in found.envelope.foreign] == ["meta"]
    told = "the same in other languages (localizations) is left out; ask for each locale"
    assert [str(loss) for loss in report.losses] == [told]


@pytest.mark.cases(
    "said",
    [
        {"_id": "7", "_type": "doc", "title": "Ferry back", "text": "It sails.", "url": "https://t.example/7"},
        {
            "id": 7,
            "title": "Ferry back",
            "content": "It sails.",
            "createdAt": "x",
            "updatedAt": "x",
            "publishedAt": "x",
        },
        {"title": "Ferry back", "blocks": [{"type": "text"}], "content": "It sails.", "url": "https://t.example/7"},
        {"sys": 7, "title": "Ferry back", "text": "It sails.", "url": "https://t.example/7", "attributes": {"id": 7}},
    ],
)
def test_other_records_are_no_entries_of_these_systems(said: dict[str, Any]) -> None:
    assert nf.detect(json.dumps(said).encode())[0].format == "records"
    assert nf.read(json.dumps(said).encode()).text == "It sails."


def test_a_draft_is_withheld() -> None:
    said = {"data": {"id": 7, "documentId": "d7", **entry(publishedAt=None)}}
    assert nf.read(json.dumps(said).encode()).status is nf.Status.WITHHELD


def read(**fields: Any) -> list[nf.Block]:
    said = {"data": {"id": 7, "documentId": "d7", **entry(**fields)}}
    return [*nf.read(json.dumps(said).encode()).body]


def leaf(text: str, **marks: Any) -> dict[str, Any]:
    return {"type": "text", "text": text, **marks}


NODES: list[tuple[str, dict[str, Any], list[nf.Block]]] = [
    (
        "marks and links",
        {
            "type": "paragraph",
            "children": [
                leaf("To "),
                {"type": "link", "url": "https://t.example/", "children": [leaf("Pate", bold=True)]},
            ],
        },
        [nf.Paragraph([nf.Text("To "), nf.Text("Pate", [nf.Link("https://t.example/"), nf.Style.STRONG])])],
    ),
    ("a heading", {"type": "heading", "level": 3, "children": [leaf("Fares")]}, [nf.Heading("Fares", 3)]),
    ("a heading as of examples", {"type": "heading-two", "children": [{"text": "Fares"}]}, [nf.Heading("Fares", 2)]),
    (
        "lists in lists",
        {
            "type": "list",
            "format": "ordered",
            "children": [
                {"type": "list-item", "children": [leaf("a")]},
                {"type": "list", "format": "unordered", "children": [{"type": "list-item", "children": [leaf("b")]}]},
            ],
        },
        [nf.List([[nf.Paragraph("a"), nf.List([[nf.Paragraph("b")]])]], ordered=True)],
    ),
    ("a quote", {"type": "quote", "children": [leaf("We sail.")]}, [nf.Quote([nf.Paragraph("We sail.")])]),
    ("code", {"type": "code", "children": [leaf("a\n b")]}, [nf.Preformatted("a\n b")]),
    (
        "an image",
        {"type": "image", "image": {"url": "/a.jpg", "alternativeText": "A"}, "children": [leaf("")]},
        [nf.Media("/a.jpg", alt="A")],
    ),
]


@pytest.mark.cases(("node", "blocks"), [each[1:] for each in NODES], ids=[each[0] for each in NODES])
def test_blocks_are_read(node: dict[str, Any], blocks: list[nf.Block]) -> None:
    assert read(content=[node]) == blocks


def test_a_picture_without_children_is_no_less_one() -> None:
    content = [{"type": "paragraph", "children": [leaf("It sails.")]}, {"type": "image", "image": {"url": "/a.jpg"}}]
    assert read(content=content) == [nf.Paragraph("It sails."), nf.Media("/a.jpg")]
    assert read(content=[{"type": "image", "image": {"url": "/a.jpg"}}]) == []


def test_a_dynamic_zone_is_read_by_what_its_components_hold() -> None:
    zone = [
        {"__component": "shared.rich-text", "body": "## Fares\n\nThey rise."},
        {"__component": "shared.quote", "title": "Ann", "body": "We sail."},
        {"__component": "shared.media", "file": FILE},
        {"__component": "shared.poll", "n": 7},
    ]
    found = read(blocks=zone)
    assert found[:3] == [
        nf.Heading("Fares", 2),
        nf.Paragraph("They rise."),
        nf.Quote([nf.Paragraph("We sail.")], attribution="Ann"),
    ]
    assert isinstance(found[3], nf.Media)
    assert found[4:] == [nf.Raw("strapi", '{"__component":"shared.poll","n":7}')]


PARAGRAPH = [nf.Paragraph([nf.Text("It "), nf.Text("sails", [nf.Style.STRONG]), nf.Text(".")])]
DRAFT = {
    "blocks": [{"text": "It sails.", "inlineStyleRanges": [{"offset": 3, "length": 5, "style": "BOLD"}]}],
    "entityMap": {},
}
TEXTS: list[tuple[str, Any]] = [
    ("Markdown", "It **sails**."),
    ("HTML", "<p>It <b>sails</b>.</p>"),
    ("Editor.js", {"time": 1, "blocks": [{"type": "paragraph", "data": {"text": "It <b>sails</b>."}}]}),
    (
        "ProseMirror",
        {
            "type": "doc",
            "content": [
                {
                    "type": "paragraph",
                    "content": [leaf("It "), leaf("sails", marks=[{"type": "strong"}]), leaf(".")],
                }
            ],
        },
    ),
    ("Draft.js", DRAFT),
    ("JSON in a string", json.dumps(DRAFT)),
    (
        "Quill",
        {"ops": [{"insert": "It "}, {"insert": "sails", "attributes": {"bold": True}}, {"insert": ".\n"}]},
    ),
    (
        "Lexical",
        {"root": {"children": [{"type": "paragraph", "children": [leaf("It "), leaf("sails", format=1), leaf(".")]}]}},
    ),
]


@pytest.mark.cases("said", [each[1] for each in TEXTS], ids=[each[0] for each in TEXTS])
def test_a_text_is_read_whatever_editor_it_is_of(said: Any) -> None:
    assert read(content=said) == PARAGRAPH


def told(**fields: Any) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    said = {"data": {"id": 7, "documentId": "d7", **entry(**fields)}}
    return nf.read(json.dumps(said).encode(), report=report), [str(loss) for loss in report.losses]


def test_what_else_is_said_of_people_topics_and_files() -> None:
    ann = {"id": 1, "documentId": "a1", "name": "Ann Lee", "role": "Captain", "bio": "She sails.", "createdAt": "x"}
    coast = {"id": 2, "name": "Coast", "slug": "coast", "description": "By the sea"}
    cover = {**FILE, "id": 3, "hash": "a1b2", "name": "pier.jpg", "formats": {"small": {**SIZES["small"], "hash": "s"}}}
    article, losses = told(author=ann, category=coast, cover=cover)
    assert article.bylines == (nf.Byline(name="Ann Lee", role="Captain"),)
    assert article.subjects[0].foreign == (nf.Foreign("strapi", "description", '"By the sea"'),)
    media = article.associations[0].media
    assert media
    assert media.foreign == (nf.Foreign("strapi", "name", '"pier.jpg"'),)
    assert losses == ['bio of author is left out: "She sails."']


@pytest.mark.cases(
    ("node", "losses"),
    [
        ({"type": "list", "format": "ordered", "indentLevel": 0, "children": [leaf("It sails.")]}, []),
        ({"type": "code", "language": "basic", "children": [leaf("a")]}, ['language of code is left out: "basic"']),
        ({"type": "poll", "children": [leaf("It sails.")]}, ['the type poll is left out: "poll"']),
    ],
)
def test_what_no_text_has_is_told(node: dict[str, Any], losses: list[str]) -> None:
    assert told(content=[node])[1] == losses


def test_two_captions_of_a_picture_are_both_read() -> None:
    image = {"type": "image", "image": FILE, "children": [leaf("The pier.")]}
    assert [type(item) for item in read(content=[image])] == [nf.Media, nf.Paragraph]


def test_what_is_said_around_a_relation_is_told() -> None:
    author = {"data": {"id": 1, "attributes": {"name": "Ann Lee"}, "meta": {"draft": "as of May"}}}
    report = nf.Report()
    nf.read(json.dumps({"data": {"id": 7, "attributes": entry(author=author)}}).encode(), report=report)
    assert [str(loss) for loss in report.losses] == ['draft of author is left out: "as of May"']


ZONE = [{"__component": "shared.rich-text", "body": "More of it."}]


@pytest.mark.cases(
    ("fields", "text", "kept"),
    [
        ({"content": "It sails.", "blocks": ZONE}, "It sails.\n\nMore of it.", []),
        ({"sections": ZONE}, "More of it.", []),
        ({"body": "It sails.", "text": "Read on"}, "It sails.", ["text"]),
        ({"body": f"{'It *sails*. ' * 20}", "content": f"<p>{'It sails. ' * 20}</p>"}, "It sails. " * 20, ["content"]),
        ({"body": "It sails.", "content": f"{'It sails. ' * 20}"}, "It sails. " * 20, []),
    ],
    ids=["a second text", "components are no categories", "a label", "the same text", "its beginning"],
)
def test_the_text_may_be_in_several_fields(fields: dict[str, Any], text: str, kept: list[str]) -> None:
    article, losses = told(**fields)
    assert (article.text, [part.name for part in article.foreign], losses) == (text.strip(), kept, [])


def test_null_among_the_items_of_a_field_says_nothing() -> None:
    article, losses = told(
        authors=[None, {"name": "Ann Lee"}], tags=["sea", None], cover=[None, FILE], blocks=[None, *ZONE]
    )
    assert (article.bylines, article.keywords) == ((nf.Byline(name="Ann Lee"),), ("sea",))
    assert (len(article.associations), article.text) == (1, "More of it.")
    assert (article.foreign, losses) == ((), [])
