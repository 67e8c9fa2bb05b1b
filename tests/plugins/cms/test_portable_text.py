"""Sanity: what is read of Portable Text and of documents, what comes back, and what is wrong with them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


STRONG, EMPHASIS = nf.Style.STRONG, nf.Style.EMPHASIS


def span(text: str, *marks: str) -> dict[str, Any]:
    return {"_type": "span", "_key": f"s{len(text)}", "text": text, "marks": [*marks]}


def block(*children: Any, **more: Any) -> dict[str, Any]:
    return {"_type": "block", "_key": "a1b2", "style": "normal", "markDefs": [], "children": [*children], **more}


def story(*body: Any, **more: Any) -> dict[str, Any]:
    keyed = [{**item, "_key": f"b{number}"} for number, item in enumerate(body)]
    return {"_id": "ferry", "_type": "post", "title": "Ferry back", "body": keyed, **more}


def bare(value: Any) -> Any:
    """Return *value* without keys, which are made anew; those of annotations are named by their number."""
    if isinstance(value, list):
        return [bare(item) for item in value]
    if not isinstance(value, dict):
        return value
    keys = {mark_def["_key"]: f"m{number}" for number, mark_def in enumerate(value.get("markDefs", ()))}
    made = {name: bare(item) for name, item in value.items() if name != "_key"}
    if "children" in made:
        made["children"] = [
            {**child, "marks": [keys.get(mark, mark) for mark in child.get("marks", ())]} for child in made["children"]
        ]
    return made


ASSET = {"_type": "reference", "_ref": "image-0a1b2c-800x600-jpg"}
SIZED = nf.Rendition(href="0a1b2c-800x600.jpg", width=800, height=600)
BLOCKS: list[tuple[str, list[Any], list[nf.Block]]] = [
    (
        "spans with decorators",
        [block(span("High "), span("tide", "strong", "em"), span("\nnow", "highlight"))],
        [
            nf.Paragraph(
                [nf.Text("High "), nf.Text("tide", [STRONG, EMPHASIS]), nf.LineBreak(), nf.Text("now")],
            )
        ],
    ),
    (
        "annotations",
        [
            block(
                span("To "),
                span("Pate", "x7"),
                span(" today", "y8"),
                markDefs=[
                    {"_key": "x7", "_type": "link", "href": "https://tide.example/", "blank": True},
                    {"_key": "y8", "_type": "comment", "text": "Check"},
                ],
            )
        ],
        [nf.Paragraph([nf.Text("To "), nf.Text("Pate", [nf.Link("https://tide.example/")]), nf.Text(" today")])],
    ),
    ("a heading", [block(span("料金"), style="h3")], [nf.Heading("料金", 3)]),
    ("a style of the site's own", [block(span("Dry"), style="factbox")], [nf.Paragraph("Dry")]),
    ("a quotation", [block(span("We sail."), style="blockquote")], [nf.Quote([nf.Paragraph("We sail.")])]),
    (
        "lists in lists, and another one",
        [
            block(span("a"), listItem="bullet", level=1),
            block(span("b"), listItem="number", level=2),
            block(span("c"), listItem="bullet", level=1),
            block(span("d"), listItem="number", level=1),
        ],
        [
            nf.List([[nf.Paragraph("a"), nf.List([[nf.Paragraph("b")]], ordered=True)], [nf.Paragraph("c")]]),
            nf.List([[nf.Paragraph("d")]], ordered=True),
        ],
    ),
    (
        "an image by its reference",
        [{"_type": "image", "asset": ASSET, "alt": "A", "caption": "Manda", "hotspot": {"x": 0.5}}],
        [nf.Media("0a1b2c-800x600.jpg", alt="A", caption="Manda", renditions=[SIZED])],
    ),
    (
        "an image with its asset, and a caption of Portable Text",
        [
            {
                "_type": "figure",
                "image": {"_type": "image", "asset": {"url": "https://cdn.example/a.png"}},
                "caption": [block(span("At "), span("Manda", "em"))],
                "credit": "Ann",
            }
        ],
        [
            nf.Media(
                "https://cdn.example/a.png",
                caption=[nf.Text("At "), nf.Text("Manda", [EMPHASIS])],
                credit="Ann",
            )
        ],
    ),
    ("code", [{"_type": "code", "language": "text", "code": "a\n b"}], [nf.Preformatted("a\n b")]),
    ("a break", [{"_type": "break", "style": "lineBreak"}], [nf.Rule()]),
    (
        "a table",
        [{"_type": "table", "rows": [{"_type": "tableRow", "cells": ["To", "Fare"]}]}],
        [nf.Table([["To", "Fare"]])],
    ),
    ("a film", [{"_type": "youtube", "url": "https://youtu.be/7"}], [nf.Embed("https://youtu.be/7")]),
    ("HTML", [{"_type": "htmlBlock", "html": "<p>a</p>"}], [nf.Paragraph("a")]),
    (
        "a pull quote",
        [{"_type": "pullQuote", "quote": "We sail.", "author": "Ann"}],
        [nf.Quote([nf.Paragraph("We sail.")], attribution="Ann")],
    ),
    (
        "a picture with a text",
        [{"_type": "mediaText", "image": {"asset": ASSET}, "title": "Manda", "text": [block(span("Dry"))]}],
        [nf.Heading("Manda", 4), nf.Media("0a1b2c-800x600.jpg", renditions=[SIZED]), nf.Paragraph("Dry")],
    ),
    (
        "a gallery of pictures, which are in objects of its own",
        [
            {
                "_type": "gallery",
                "title": "Quays",
                "images": [{"_type": "galleryImage", "image": {"asset": ASSET}, "caption": "Manda"}],
                "caption": "All dry",
            }
        ],
        [
            nf.Heading("Quays", 4),
            nf.Media("0a1b2c-800x600.jpg", caption="Manda", renditions=[SIZED]),
            nf.Paragraph("All dry"),
        ],
    ),
    (
        "a box",
        [{"_type": "callout", "title": "Note", "content": [block(span("Dry"))], "tone": "info"}],
        [nf.Heading("Note", 4), nf.Paragraph("Dry")],
    ),
    ("a poll", [{"_type": "poll", "n": 7}], [nf.Raw("portable-text", '{"_type":"poll","n":7}')]),
]


@pytest.mark.cases(("nodes", "blocks"), [each[1:] for each in BLOCKS], ids=[each[0] for each in BLOCKS])
def test_portable_text_is_read_and_comes_back(nodes: list[Any], blocks: list[nf.Block]) -> None:
    said = story(*nodes)
    article, report = nf.read(json.dumps(said).encode()), nf.Report()
    assert list(article.body) == blocks
    made = nf.write(article, "portable-text", report=report)
    assert report.losses == ()
    assert bare(json.loads(made)) == bare(said)
    assert [problem for problem in nf.validate(made, "portable-text") if problem.rule != "mark"] == []


def test_what_a_document_says_of_itself() -> None:
    said = story(
        block(span("It sails.")),
        _rev="r7",
        _createdAt="2026-05-01T08:00:00Z",
        _updatedAt="2026-05-02T08:00:00.000Z",
        publishedAt="2026-05-01T09:00:00+03:00",
        slug={"_type": "slug", "current": "ferry-back"},
        excerpt="After two years",
        author={"_type": "author", "name": "Ann Lee", "email": "ann@tide.example"},
        categories=[{"_type": "category", "title": "Coast", "slug": {"current": "coast"}}],
        tags=["ferry", {"_type": "tag", "label": "Lamu"}],
        mainImage={"_type": "image", "asset": ASSET, "alt": "A ferry"},
        seo={"noIndex": True},
    )
    article = nf.read(json.dumps(said).encode(), "portable-text")
    assert (article.uri, article.version, article.slug) == ("ferry", "r7", "ferry-back")
    assert (nf.plain(article.headline), nf.plain(article.summary)) == ("Ferry back", "After two years")
    assert article.updated == datetime(2026, 5, 2, 8, tzinfo=UTC)
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="ann@tide.example"),)
    assert article.subjects == (nf.Concept(name="Coast", code="coast"),)
    assert article.keywords == ("ferry", "Lamu")
    image = article.associations[0]
    assert image.media is not None
    assert (image.role, image.media.href, image.media.alt) == ("mainImage", "0a1b2c-800x600.jpg", "A ferry")
    report = nf.Report()
    made = bare(json.loads(nf.write(article, "portable-text", report=report)))
    assert report.losses == ()
    assert made == bare({**said, "_updatedAt": "2026-05-02T08:00:00Z"})


def test_fields_that_are_called_otherwise_keep_their_names() -> None:
    said = {
        "_type": "story",
        "headline": "Ferry back",
        "content": [block(span("It sails."))],
        "writer": {"name": "Ann"},
    }
    article = nf.read(json.dumps(said).encode())
    assert nf.plain(article.headline) == "Ferry back"
    made = json.loads(
        nf.write(evolve(article, headline="Ferry late", body=[nf.Paragraph("It waits.")]), "portable-text")
    )
    assert made["headline"] == "Ferry late"
    assert made["content"][0]["children"][0]["text"] == "It waits."
    assert made["writer"]["name"] == "Ann"
    assert made.keys() == said.keys()


def test_keys_that_are_languages_stay() -> None:
    names = [{"_key": "en", "value": "Coast"}, {"_key": "sw", "value": "Pwani"}]
    said = story(
        block(span("It sails.")), labels=names, gallery={"_type": "gallery", "shots": [{"_key": "x7", "n": 1}]}
    )
    made = json.loads(nf.write(nf.read(json.dumps(said).encode()), "portable-text"))
    assert (made["labels"], made["gallery"]) == (names, said["gallery"])


def test_fields_in_several_languages_are_read_in_the_first_and_stay_in_all() -> None:
    said = {
        "_id": "ferry",
        "_type": "post",
        "title": [{"_key": "en", "value": "Ferry back"}, {"_key": "sw", "value": "Feri yarudi"}],
        "excerpt": {"_type": "localeText", "en": "After two years", "sw": "Baada ya miaka miwili"},
        "body": [
            {"_key": "en", "value": [block(span("It sails."))]},
            {"_key": "sw", "value": [block(span("Inasafiri."))]},
        ],
    }
    report = nf.Report()
    article = nf.read(json.dumps(said).encode(), "portable-text", report=report)
    assert (nf.plain(article.headline), nf.plain(article.summary)) == ("Ferry back", "After two years")
    assert (article.text, article.language) == ("It sails.", "en")
    assert "of fields in several languages, en is read; those in sw are kept" in map(str, report.remarks)
    made = json.loads(nf.write(article, "portable-text", report=report))
    assert (made["title"], made["excerpt"]) == (said["title"], said["excerpt"])
    assert bare(made["body"]) == bare(said["body"])
    assert not report.losses
    assert "the keys of blocks are left out, 2 in all: a1b2, a1b2" in map(str, report.remarks)


DATASET = b"""{"_id":"ann","_type":"author","name":"Ann Lee","bio":[{"_type":"block","children":[{"_type":"span","text":"B"}]}]}
{"_id":"drafts.ferry","_type":"post","title":"Ferry late","body":[],"author":{"_type":"reference","_ref":"ann"}}
{"_id":"ferry","_type":"post","title":"Ferry back","author":{"_type":"reference","_ref":"ann"},"categories":[{"_ref":"coast"}],"body":[{"_type":"image","_sanityAsset":"image@file://./images/a.jpg"},{"_type":"reference","_ref":"quay"}]}
{"_id":"coast","_type":"category","title":"Coast"}
{"_id":"quay","_type":"page","title":"New quay","slug":{"current":"new-quay"},"body":[]}
{"_id":"image-1","_type":"sanity.imageAsset","url":"https://cdn.example/1.jpg"}
"""


def test_the_documents_of_an_export_refer_to_each_other() -> None:
    report = nf.Report()
    with nf.read_all(DATASET, report=report) as found:
        draft, ferry, quay = found
    assert (draft.uri, draft.status) == ("ferry", nf.Status.WITHHELD)
    assert (ferry.uri, ferry.status) == ("ferry", nf.Status.USABLE)
    assert ferry.bylines == (nf.Byline(name="Ann Lee"),)
    assert ferry.subjects == (nf.Concept(name="Coast"),)
    assert ferry.body == (nf.Media("images/a.jpg"), nf.Related([nf.RelatedLink("New quay", "new-quay")]))
    assert nf.plain(quay.headline) == "New quay"
    told = "skipped, documents that are not stories but that stories refer to: author (1), category (1), sanity.imageAsset (1)"
    assert [str(remark) for remark in report.remarks] == [told]
    made = nf.write([draft, ferry], "portable-text").splitlines()
    assert [bare(json.loads(line)) for line in made] == [bare(json.loads(line)) for line in DATASET.splitlines()[1:3]]


def test_what_a_query_answers_and_text_by_itself() -> None:
    answer = {"query": "*", "ms": 3, "result": [story(block(span("a"))), story(block(span("b")))]}
    with nf.read_all(json.dumps(answer).encode()) as found:
        assert [article.text for article in found] == ["a", "b"]
    article = nf.read(json.dumps([block(span("Ferry back"), style="h1"), block(span("It sails."))]).encode())
    assert (nf.plain(article.headline), article.text) == ("Ferry back", "It sails.")


def test_a_story_that_must_not_be_published_is_a_draft() -> None:
    for status in (nf.Status.WITHHELD, nf.Status.CANCELED):
        made = json.loads(nf.write(nf.Article(headline="a", status=status), "portable-text"))
        assert made["_id"].startswith("drafts.newsformat-")
    shown = story(block(span("a")), _originalId="drafts.ferry")  # in a query whose perspective is that of drafts
    draft = nf.read(json.dumps(shown).encode())
    assert (draft.uri, draft.status) == ("ferry", nf.Status.WITHHELD)
    freed = json.loads(nf.write(evolve(draft, status=nf.Status.USABLE), "portable-text"))
    assert (freed["_id"], "_originalId" in freed) == ("ferry", False)
    public = nf.Report()
    again = nf.write(nf.read(json.dumps(shown | {"_originalId": "ferry"}).encode()), "portable-text", report=public)
    assert (json.loads(again)["_originalId"], public.losses) == ("ferry", ())
    held = nf.read(json.dumps(story(block(span("a")), status="review")).encode())
    assert held.status is nf.Status.WITHHELD
    assert json.loads(nf.write(held, "portable-text"))["status"] == "review"
    report = nf.Report()
    freed = json.loads(nf.write(evolve(held, status=nf.Status.USABLE), "portable-text", report=report))
    assert (freed["_id"], "status" in freed) == ("ferry", False)
    assert "status" in {loss.where for loss in report.losses}


def test_what_is_wrong_with_a_document() -> None:
    said = b"""{"_id": "a b", "title": "x", "body": [
  {"_type": "block", "_key": "k", "level": 0, "children": [{"_type": "span"}, {"text": "a"}]},
  {"_key": "k", "_type": "block", "markDefs": [{"_key": "m", "_type": "link"}],
   "children": [{"_type": "span", "text": "a", "marks": ["n"], "_key": "s"}]}
]}"""
    found = [(problem.rule, problem.line, problem.severity.value) for problem in nf.validate(said, "portable-text")]
    assert [item[:2] for item in found if item[2] == "error"] == [
        ("required", 1),
        ("id", 1),
        ("value", 2),
        ("required", 2),
        ("required", 2),
        ("key", 3),
    ]
    assert [item[:2] for item in found if item[2] == "warning"] == [("key", 2), ("key", 2), ("mark", 3), ("mark", 4)]


def test_what_a_text_below_a_headline_says_else_is_kept() -> None:
    link = {"_key": "m", "_type": "internalLink", "reference": {"_ref": "wall"}}
    text = [block(span("Ferry"), style="h1"), block(span("See ", "strong"), span("the wall", "m"), markDefs=[link])]
    report = nf.Report()
    article = nf.read(json.dumps(text).encode(), "portable-text", report=report)
    assert (nf.plain(article.headline), article.text) == ("Ferry", "See the wall")
    assert "internalLink" in "".join(part.value for part in article.foreign)
    assert report.losses == ()
    assert b"internalLink" in nf.write(article, "portable-text")
    own = [block(span("Ferry"), style="h1", mood="glad"), block(span("It sails."))]
    nf.read(json.dumps(own).encode(), "portable-text", report=report)
    assert [loss.why for loss in report.losses] == ["left out, everything in the headline but its text"]


@pytest.mark.cases("name", ["mainImage", "coverImage", "headerImage", "photo", "poster"])
def test_the_main_image_by_other_names(name: str) -> None:
    image = {"_type": "image", "asset": {"_type": "reference", "_ref": "image-abc-10x10-jpg"}}
    said = {"_type": "post", "_id": "1", "title": "A", name: image, "body": [block(span("It sails."))]}
    article = nf.read(json.dumps(said).encode())
    assert [association.media.href for association in article.associations if association.media] == ["abc-10x10.jpg"]
    assert json.loads(nf.write(article, "portable-text"))[name]["asset"] == image["asset"]


def test_null_among_the_items_of_a_field_says_nothing() -> None:
    said = story(block(span("It sails.")), authors=[None, {"_type": "person", "name": "Ann"}], tags=["sea", None])
    said["body"].insert(0, None)
    article = nf.read(json.dumps(said).encode())
    assert (article.text, article.keywords) == ("It sails.", ("sea",))
    assert [byline.name for byline in article.bylines] == ["Ann"]
    assert not {"authors", "tags", "body"} & {part.name.strip() for part in article.foreign}
