"""Livingdocs: what is read of publications, their metadata and components."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Embed, Heading, List, Media, Paragraph, Quote, Raw, Status, Table
from newsformat.plugin import ReadError


def component(name: str, **content: Any) -> dict[str, Any]:
    return {"id": "doc-1", "component": name, "content": {item.replace("_", "-"): it for item, it in content.items()}}


def read(*content: Any, system: Any = None, **metadata: Any) -> tuple[nf.Article, list[str]]:
    said = {
        "systemdata": {"documentId": 3, "publicationId": 4, "contentType": "article", **(system or {})},
        "metadata": metadata,
        "content": [*content],
    }
    report = nf.Report()
    article = nf.read(json.dumps(said).encode(), report=report)
    return article, [str(entry) for entry in report if "records" not in str(entry)]


TEXT = component("p", text="It <b>sails</b>.")
IMAGE = {"url": "https://tide.example/a.jpg", "mediaId": "m"}


@pytest.mark.cases(
    ("said", "expected"),
    [
        (component("paragraph", text="a &amp; b"), Paragraph("a & b")),
        (component("subtitle", text="Fares"), Heading("Fares", 2)),
        (component("infobox", title="Fares"), Heading("Fares", 3)),
        (component("free-html", free_html="<table><tr><td>1</td></tr></table>"), Table([["1"]])),
        (component("iframe", iframe='<iframe src="https://tide.example/1"></iframe>'),
         Embed("https://tide.example/1", html='<iframe src="https://tide.example/1"></iframe>')),
        (component("tweet", tweet="<p>a</p><script></script>"), Embed(html="<p>a</p><script></script>")),
        (component("videoLivestream", html="<video></video>", url="https://tube.example/1"),
         Embed("https://tube.example/1", html="<video></video>")),
        (component("embed", embed={"service": "youtube", "params": {"url": "https://tube.example/1"}}),
         Embed("https://tube.example/1")),
        (component("iframe", iframe={"src": "https://tube.example/1"}), Embed("https://tube.example/1")),
        (component("iframe", iframe="//tube.example/1"), Embed("//tube.example/1")),
        (component("embed", embed={"params": {"code": "<video></video>"}}), Embed(html="<video></video>")),
        (component("pull-quote", text="At last.", author="Bo Diaz"),
         Quote([Paragraph("At last.")], attribution="Bo Diaz")),
        (component("image", image=IMAGE, caption="A quay", imageSource="Bo Diaz"),
         Media("https://tide.example/a.jpg", caption="A quay", credit="Bo Diaz", renditions=())),
        (component("image", caption="A quay"), Paragraph("A quay")),
        (component("numbered-list-item", text="One"), List([[Paragraph("One")]], ordered=True)),
        (component("anything", words="Some words"), Paragraph("Some words")),
        (component("paragraph", text="//red"), Paragraph("//red")),
    ],
)  # fmt: skip
def test_components(said: Any, expected: nf.Block) -> None:
    article, told = read(TEXT, said)
    assert article.body[1:] == (expected,)
    assert told == []


@pytest.mark.cases(
    ("metadata", "kinds"),
    [
        ({"url": "https://tide.example/1", "canonicalUrl": "https://acme.example/2"}, ["url", "canonicalUrl"]),
        ({"url": "https://tide.example/1", "canonicalUrl": "https://tide.example/1"}, ["url"]),
        ({"canonicalUrl": "https://tide.example/1"}, ["url"]),
    ],
)
def test_the_canonical_address_is_an_identifier_too(metadata: dict[str, str], kinds: list[str]) -> None:
    article, told = read(TEXT, **metadata)
    assert [(item.value, item.kind) for item in article.identifiers] == [*zip(metadata.values(), kinds, strict=False)]
    assert "canonicalUrl" not in [part.name for part in article.foreign]
    assert told == []


def test_a_component_without_text_is_kept_and_an_empty_one_says_nothing() -> None:
    teaser = component("teaser", teaser={"service": "teaser", "params": {"layout": "card"}})
    article, told = read(
        TEXT, teaser, component("inlineVideo", documentId="8"), {"identifier": "tide.image"}, component("p", text="")
    )
    assert [type(block) for block in article.body[1:]] == [Raw, Raw]
    assert told == []


def test_containers_and_lists_nest_and_a_gallery_is_its_pictures() -> None:
    item = component("bulletListItem", structuredText=[{"text": "One"}])
    gallery = component("imageGallery", list=[component("image", image=IMAGE), component("image", image=IMAGE)])
    box = {"identifier": "tide.columns", "containers": {"main": [TEXT, component("list", list=[item, item])]}}
    article, _ = read(box, gallery)
    assert [type(block) for block in article.body] == [Paragraph, List, Media, Media]
    assert isinstance(article.body[1], List)
    assert len(article.body[1].items) == 2


def test_what_stands_beside_the_story_is_no_text_of_it() -> None:
    title = component("sidebar-title", text="Most read")
    article, told = read({"component": "page", "containers": {"sidebar": [title, {"component": "ad"}], "main": [TEXT]}})
    assert [type(block) for block in article.body] == [Raw, Paragraph]
    assert told == []
    article, _ = read({"component": "page", "containers": {"main": [TEXT], "sidebar": [title, TEXT]}})
    assert [type(block) for block in article.body] == [Paragraph, Heading, Paragraph]


def test_the_head_is_no_text_and_counts_where_metadata_say_otherwise() -> None:
    head = component("articleHeader", overline="Ports", title="Ferry <i>back</i>", text="At noon.", author="By Ann Lee")
    article, told = read(head, TEXT, title="Ferry back", description="At noon.", authors=[{"name": "Ann Lee"}])
    assert [nf.plain(text) for text in (article.headline, article.kicker, article.summary)] == [
        "Ferry back",
        "Ports",
        "At noon.",
    ]
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert len(article.body) == 1
    assert [part.name for part in article.foreign] == ["systemdata.contentType"]
    assert told == []
    article, _ = read(head, TEXT, title="Ferries: the news")
    assert nf.plain(article.headline) == "Ferry back"
    assert ("title", '"Ferries: the news"') in [(part.name, part.value) for part in article.foreign]


def test_a_picture_above_the_text_is_no_head() -> None:
    article, _ = read(
        component("lead-image", image=IMAGE, caption="A quay", author="Bo Diaz"), TEXT, title="Ferry back"
    )
    assert article.body[0] == Media("https://tide.example/a.jpg", caption="A quay", credit="Bo Diaz")
    assert (article.summary, article.bylines) == ((), ())


def test_a_title_below_the_beginning_of_the_text_is_a_heading() -> None:
    article, _ = read(TEXT, component("title", title="Fares"), title="Ferry back")
    assert article.body[1:] == (Heading("Fares", 2),)
    assert nf.plain(article.headline) == "Ferry back"


def test_a_link_to_another_document_has_no_address() -> None:
    marks = [{"type": "internalReference", "documentId": "4"}]
    article, told = read(component("paragraph", structuredText=[{"text": "More", "marks": marks}]))
    assert article.body == (Paragraph("More"),)
    assert any("internalReference" in item for item in told)


def test_metadata() -> None:
    article, _ = read(
        TEXT,
        language={"locale": "de"},
        department={"id": "ports", "path": "/ports"},
        topics=["Sea"],
        source="dpa",
        authors={"$ref": "documents", "references": [{"id": "9"}]},
        byline="Von Ann Lee und Bo Diaz",
        teaserImage=IMAGE,
        teaserImageSource="Cy",
    )
    assert (article.language, article.keywords) == ("de", ("Sea",))
    assert article.subjects == (Concept(name="ports", code="ports"),)
    assert article.sources == (Concept(name="dpa"),)
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Bo Diaz"]
    assert "authors" in [part.name for part in article.foreign]
    assert article.associations[0].media == Media("https://tide.example/a.jpg", credit="Cy")
    article, _ = read(TEXT, authors=[{"$ref": "document", "value": {"metadata": {"title": "Ann Lee"}}}])
    assert article.bylines == (Byline(name="Ann Lee"),)


@pytest.mark.cases(("publication", "expected"), [(4, Status.USABLE), (None, Status.WITHHELD)])
def test_a_draft_is_withheld(publication: Any, expected: Status) -> None:
    assert read(TEXT, system={"publicationId": publication})[0].status is expected


def test_what_a_search_finds_is_published() -> None:
    one: dict[str, Any] = {"systemdata": {"documentId": 3, "contentType": "article"}, "metadata": {}, "content": [TEXT]}
    draft = {**one, "systemdata": {**one["systemdata"], "updatedAt": "2026-05-03T07:30:00.000Z"}}
    found = [*nf.read_all(json.dumps([one, draft]).encode())]
    assert [article.status for article in found] == [Status.USABLE, Status.WITHHELD]
    assert nf.read(json.dumps(one).encode()).status is Status.WITHHELD


SYSTEM: dict[str, Any] = {
    "documentId": 3,
    "publicationId": 4,
    "contentType": "article",
    "design": {"name": "tide", "version": "1.0"},
}
VALID: dict[str, Any] = {
    "systemdata": SYSTEM,
    "metadata": {},
    "content": [{"id": "d1", "identifier": "tide.p", "component": "p"}],
}


@pytest.mark.cases(
    ("said", "problems"),
    [
        (VALID, []),
        ([VALID, {**VALID, "renditions": [{"handle": "web", "content": ""}]}], []),
        ({"systemdata": SYSTEM}, [("required", "$", "warning")]),
        ({"metadata": 7, "content": []}, [("required", "$", "error"), ("type", "$.metadata", "error")]),
        (
            {**VALID, "systemdata": {**SYSTEM, "updatedAt": "2026-05-03"}},
            [("date-time", "$.systemdata.updatedAt", "error")],
        ),
        ({**VALID, "content": [{"id": "d1"}]}, [("required", "$.content[0]", "error")]),
        (
            {**VALID, "content": [{"identifier": "reef.p", "component": "q"}]},
            [("design", "$.content[0].identifier", "warning"), ("name", "$.content[0].component", "error")],
        ),
        (
            {**VALID, "content": [{"identifier": "tide.x", "containers": {"a": VALID["content"] * 2}}]},
            [("id", "$.content[0].containers.a[1].id", "error")],
        ),
    ],
)
def test_what_is_wrong_with_a_publication(said: Any, problems: Any) -> None:
    found = nf.validate(json.dumps(said).encode(), "livingdocs")
    assert [(problem.rule, problem.where, str(problem.severity)) for problem in found] == problems


def test_a_rendition_is_read_only_where_there_is_no_content() -> None:
    said = {"systemdata": {"documentId": 3, "publicationId": 4}, "metadata": {"title": "Ferry back"}}
    pages = {"renditions": [{"handle": "web", "content": "<h1>Ferry back</h1><p>It sails.</p>"}]}
    article = nf.read(json.dumps(said | pages).encode(), "livingdocs")
    assert article.body == (Paragraph("It sails."),)
    article = nf.read(json.dumps({**said, **pages, "content": [TEXT]}).encode(), "livingdocs")
    assert [nf.plain(block.content) for block in article.body if isinstance(block, Paragraph)] == ["It sails."]


def test_renditions_that_are_not_read_are_told() -> None:
    web, app = (
        {"handle": "web", "content": "<p>It sails.</p>", "size": 7},
        {"handle": "app", "content": "It sails at 8"},
    )
    said = {"systemdata": {"documentId": 3, "publicationId": 4}, "renditions": [web, app]}
    report = nf.Report()
    assert nf.read(json.dumps(said).encode(), "livingdocs", report=report).body == (Paragraph("It sails."),)
    assert [loss.why for loss in report.losses] == [
        "size of a rendition is left out: 7",
        "a further page, beside web, is left out: app",
    ]


def test_metadata_that_are_no_object_are_told() -> None:
    report = nf.Report()
    said = {"systemdata": {"documentId": 3, "publicationId": 4}, "metadata": "Ferry back", "content": [TEXT]}
    nf.read(json.dumps(said).encode(), "livingdocs", report=report)
    assert any("Ferry back" in str(entry) for entry in report)


@pytest.mark.cases("said", [{}, {"systemdata": 7}, {"systemdata": {"documentId": ""}}, 7, []])
def test_no_publication(said: Any) -> None:
    with pytest.raises(ReadError):
        nf.read(json.dumps(said).encode(), "livingdocs")


@pytest.mark.cases(
    "said",
    [
        {"systemData": {"documentId": 1}, "content": [{"component": "p"}]},
        {"systemdata": {"documentId": 1}},
        {"systemdata": {"id": 1}, "content": [{"component": "p"}]},
        {"content": [{"component": "p", "systemdata": {"documentId": 1}}]},
    ],
)
def test_other_json_is_not_taken(said: Any) -> None:
    assert "livingdocs" not in [detection.format for detection in nf.detect(json.dumps(said).encode())]
