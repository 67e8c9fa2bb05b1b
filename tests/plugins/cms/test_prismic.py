"""Prismic: what is read of documents and of slices, and what ``validate`` finds."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Embed, Heading, Link, Paragraph, Quote, Raw, Style, Text
from newsformat.plugin import BREAK, ReadError


def text(said: str, *spans: Any, kind: str = "paragraph") -> dict[str, Any]:
    return {"type": kind, "text": said, "spans": [*spans]}


def document(**data: Any) -> dict[str, Any]:
    return {
        "id": "a1",
        "type": "article",
        "lang": "en-gb",
        "first_publication_date": "2026-05-04T08:00:00+0000",
        "data": data,
    }


def read(**data: Any) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    article = nf.read(json.dumps({"results": [document(**data)]}).encode(), report=report)
    return article, [str(entry) for entry in report]


def test_texts_with_spans_that_count_as_javascript_does() -> None:
    link = {"start": 3, "end": 5, "type": "hyperlink", "data": {"link_type": "Web", "url": "https://tide.example"}}
    article, told = read(body=[text("\U0001f6a2 It\nsails", link), text("Back", kind="heading2")])
    tail = (Text("It", [Link("https://tide.example")]), BREAK, Text("sails"))
    assert article.body == (Paragraph([Text("\U0001f6a2 "), *tail]), Heading("Back", 2))
    assert (article.language, told) == ("en-GB", [])


def test_who_signs_and_what_it_is_about() -> None:
    linked = {"link_type": "Document", "id": "x", "uid": "bo-diaz"}
    people = [{"author": {**linked, "data": {"name": "Ann Lee", "role": "Editor"}}}, {"author": linked}]
    assert [byline.name for byline in read(authors=people)[0].bylines] == ["Ann Lee", "bo diaz"]
    article, _ = read(author="By Ann Lee and Bo Diaz", category={**linked, "uid": "ports"})
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Bo Diaz"]
    assert article.subjects == (Concept(name="ports", code="ports"),)
    assert read(author={"data": {"name": "Ann Lee"}})[0].bylines == (Byline(name="Ann Lee"),)


def test_a_document_that_was_never_published_is_withheld() -> None:
    assert read(title="Ferry")[0].status is nf.Status.USABLE
    draft = {**document(title="Ferry"), "first_publication_date": None, "last_publication_date": None}
    assert nf.read(json.dumps({"results": [draft]}).encode(), "prismic").status is nf.Status.WITHHELD


def test_the_day_in_a_field_of_its_own_counts_and_is_not_told_as_left_out() -> None:
    article, told = read(title="Ferry", article_date="2026-05-03T06:00:00+0000")
    assert (article.published, told) == (datetime(2026, 5, 3, 6, tzinfo=UTC), [])


def test_slices() -> None:
    said = text("It sails.", {"start": 0, "end": 2, "type": "em"})
    slices = [
        {"slice_type": "text", "primary": {"text": [said]}, "items": []},
        {"slice_type": "quote", "primary": {"quote": [text("At last.")], "author": "Ann Lee"}, "items": []},
        {"slice_type": "video", "primary": {"video": {"embed_url": "https://tide.example/v", "html": ""}}},
        {"slice_type": "poll", "primary": {"votes": 4}},
    ]
    article, _ = read(body=slices)
    assert article.body[:3] == (
        Paragraph([Text("It", [Style.EMPHASIS]), Text(" sails.")]),
        Quote([Paragraph("At last.")], attribution="Ann Lee"),
        Embed("https://tide.example/v"),
    )
    assert isinstance(article.body[3], Raw)


def test_names_of_fields_that_begin_with_the_type() -> None:
    said = {
        "id": "a1",
        "type": "blog_post",
        "linked_documents": [],
        "data": {"post_title": "Ferry back", "blog_author": "Ann Lee"},
    }
    article = nf.read(json.dumps(said).encode())
    assert (nf.plain(article.headline), article.bylines, article.foreign[1:]) == (
        "Ferry back",
        (Byline(name="Ann Lee"),),
        (),
    )


def test_captions_beside_pictures_are_theirs() -> None:
    picture = {"url": "https://tide.example/a.jpg", "dimensions": {"width": 2, "height": 1}}
    items = [{"gallery_image": picture, "image_caption": [text("The pier")]}]
    (shown,) = read(body=[{"slice_type": "gallery", "primary": {}, "items": items}])[0].body
    assert isinstance(shown, nf.Media)
    assert (shown.href, nf.plain(shown.caption)) == ("https://tide.example/a.jpg", "The pier")


def test_what_has_no_place_is_kept_or_told() -> None:
    label = {"start": 0, "end": 2, "type": "label", "data": {"label": "big"}}
    article, told = read(body=[text("It sails.", label)], rating=4)
    assert [(part.name, part.value) for part in article.foreign] == [("rating", "4"), ("type", '"article"')]
    assert told == ["the style big of a text is left out"]


@pytest.mark.cases("said", [{"results": [7]}, {"results": [{"id": "a"}]}, {"id": "a", "data": []}])
def test_no_documents(said: Any) -> None:
    with pytest.raises(ReadError):
        [*nf.read_all(json.dumps(said).encode(), "prismic")]


@pytest.mark.cases(
    ("said", "problem"),
    [
        ({"id": "a"}, ("required", "$", "error")),
        ({"data": {}}, ("missing", "$", "warning")),
        ({"results": [], "page": "1"}, ("type", "$.page", "error")),
        ([{**document(), "tags": "a"}], ("type", "$[0].tags", "error")),
        ({**document(), "first_publication_date": "May"}, ("date-time", "$.first_publication_date", "error")),
        (
            document(body=[text("A", {"start": 0, "end": 9, "type": "em"})]),
            ("range", "$.data.body[0].spans[0]", "error"),
        ),
        (document(body=[text("A", {"start": 0, "end": 1})]), ("required", "$.data.body[0].spans[0]", "error")),
        (document(body=[{"slice_type": "x", "items": 7}]), ("type", "$.data.body[0].items", "error")),
    ],
)
def test_what_is_wrong(said: Any, problem: tuple[str, str, str]) -> None:
    found = [(each.rule, each.where, str(each.severity)) for each in nf.validate(json.dumps(said).encode(), "prismic")]
    assert problem in found


def test_there_is_nothing_against_sound_documents() -> None:
    said = {"page": 1, "results": [document(body=[text("A", {"start": 0, "end": 1, "type": "em"})])]}
    assert [*nf.validate(json.dumps(said).encode(), "prismic")] == []


def test_styles_in_preformatted_text_are_told() -> None:
    _, told = read(body=[text("High water", {"start": 0, "end": 4, "type": "strong"}, kind="preformatted")])
    assert told == ["styles and links in preformatted text are left out"]
