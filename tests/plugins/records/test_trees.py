"""Texts as trees in JSON: JsonML, nodes with attributes, and the blocks of the BBC."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Heading, Link, List, Media, Paragraph, Style, Text


LINK = "https://dune.example/a"


def read(record: dict[str, Any], report: nf.Report | None = None) -> nf.Article:
    return nf.read(json.dumps({"title": "Ferry", "url": LINK} | record).encode(), "records", report=report)


# JsonML -----------------------------------------------------------------------------


def test_html_as_arrays() -> None:
    body = ["div", {"class": "body"}, ["p", "It ", ["em", "sank"], "."], ["p", ["a", {"href": LINK}, "Late"]]]
    assert read({"body": body}).body == (
        Paragraph([Text("It "), Text("sank", [Style.EMPHASIS]), Text(".")]),
        Paragraph([Text("Late", [Link(LINK)])]),
    )


def test_several_elements_and_lookalikes() -> None:
    assert read({"body": [["h2", "Late"], ["p", "It <sank>."]]}).body == (Heading("Late"), Paragraph("It <sank>."))
    assert read({"body": ["div", "It sank.", "Late."]}).text == "div\n\nIt sank.\n\nLate."


def nested(depth: int) -> list[Any]:
    body: list[Any] = ["p", "It sank."]
    for _ in range(depth):
        body = ["div", body]
    return body


def test_arrays_in_arrays() -> None:
    assert read({"body": nested(40)}).text == read({"body": nested(200)}).text == "It sank."
    with pytest.raises(nf.ReadError, match="nested too deeply"):
        read({"body": nested(400)})


def test_a_deck_that_is_a_paragraph_of_html_is_a_line() -> None:
    assert nf.plain(read({"body": "It sank.", "dek": "<p>It was <em>late</em></p>"}).subhead) == "It was late"


# Nodes with attributes --------------------------------------------------------------


def node(name: str, *children: Any, **attributes: Any) -> dict[str, Any]:
    return {"name": name, "attributes": attributes, "children": [*children]}


def said(value: str) -> dict[str, Any]:
    return node("text", value=value)


def test_nodes_with_a_name_and_attributes() -> None:
    content = [
        node("paragraph", said("It "), node("bold", said("sank")), node("link", said(" here"), href=LINK)),
        node("heading2", said("Late")),
        node("image", url="https://dune.example/a.jpg", caption="The ferry"),
    ]
    assert read({"content": content}).body == (
        Paragraph([Text("It "), Text("sank", [Style.STRONG]), Text(" "), Text("here", [Link(LINK)])]),
        Heading("Late"),
        Media("https://dune.example/a.jpg", caption="The ferry"),
    )


def test_a_byline_of_nodes_is_one_text() -> None:
    byline = [node("author", said("Ann Lee"), slug="ann-lee"), node("inline", said(", Harbour Editor"))]
    assert read({"body": "It sank.", "byline": byline}).bylines == (
        Byline(name="Ann Lee", role="Harbour Editor", text="Ann Lee, Harbour Editor"),
    )


# The BBC ----------------------------------------------------------------------------


def block(kind: str, *blocks: Any, **more: Any) -> dict[str, Any]:
    return {"type": kind, "model": {"blocks": [*blocks]} | more}


def paragraph(text: str, *blocks: Any) -> dict[str, Any]:
    return block("paragraph", *(blocks or (block("fragment", text=text, attributes=[]),)), text=text)


ARTICLE: dict[str, Any] = {
    "metadata": {
        "id": "urn:dune:article:1",
        "locators": {"canonicalUrl": LINK},
        "type": "article",
        "firstPublished": 1795507200000,
        "lastUpdated": 1795510800000,
        "passport": {"language": "en-gb"},
        "tags": {"about": [{"thingLabel": "Ferries"}]},
    },
    "content": {
        "model": {
            "blocks": [
                block("headline", block("text", paragraph("Ferry back"))),
                block(
                    "byline",
                    block(
                        "contributor",
                        block("name", block("text", paragraph("Ann Lee"))),
                        block("role", block("text", paragraph("Harbour reporter"))),
                    ),
                ),
                block(
                    "image",
                    block("rawImage", locator="a/1.jpg", width=640),
                    block("altText", block("text", paragraph("A ferry"))),
                    block("caption", block("text", paragraph("At the quay"))),
                ),
                block(
                    "text",
                    paragraph(
                        "It is back",
                        block("fragment", text="It ", attributes=[]),
                        block("fragment", text="is", attributes=["bold"]),
                        block("urlLink", block("fragment", text=" back"), locator=LINK),
                    ),
                    block("unorderedList", block("listItem", paragraph("Late"))),
                ),
                block("subheadline", block("text", paragraph("Fog"))),
                block("text", paragraph("It was thick.")),
            ]
        }
    },
    "promo": {"type": "article"},
}


def test_an_article_of_the_bbc() -> None:
    article = nf.read(json.dumps(ARTICLE).encode())
    assert (nf.plain(article.headline), article.bylines) == (
        "Ferry back",
        (Byline(name="Ann Lee", role="Harbour reporter", text="Ann Lee, Harbour reporter"),),
    )
    assert (article.uri, article.language, article.subjects) == (LINK, "en-gb", (Concept(name="Ferries"),))
    assert article.published == datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert article.updated == datetime(2026, 11, 24, 9, tzinfo=UTC)
    assert article.body == (
        Media("a/1.jpg", caption="At the quay", alt="A ferry"),
        Paragraph([Text("It "), Text("is", [Style.STRONG]), Text(" "), Text("back", [Link(LINK)])]),
        List([[Paragraph("Late")]]),
        Heading("Fog"),
        Paragraph("It was thick."),
    )
    assert "a/1.jpg" in next(part.value for part in article.foreign if part.name == "content")


def test_further_members_of_a_bbc_byline_are_kept() -> None:
    picture = block("image", block("rawImage", locator="a/2.jpg"))
    byline = block("byline", block("contributor", block("name", block("text", paragraph("Ann Lee"))), picture))
    article = read({"title": "", "content": {"model": {"blocks": [byline, block("text", paragraph("It sank."))]}}})
    assert (article.bylines, article.text) == ((Byline(name="Ann Lee"),), "It sank.")
    assert "a/2.jpg" in next(part.value for part in article.foreign if part.name == "content/byline")


def test_an_answer_of_the_bbc_with_an_article() -> None:
    answer = {"data": {"article": ARTICLE, "secondaryData": {"topStories": [{"id": "2"}]}}, "contentType": "a"}
    article, alone = nf.read(json.dumps(answer).encode()), nf.read(json.dumps(ARTICLE).encode())
    assert (article.headline, article.bylines, article.body) == (alone.headline, alone.bylines, alone.body)
    assert (article.uri, article.language, article.subjects) == (LINK, "en-gb", (Concept(name="Ferries"),))
    assert (article.published, article.updated) == (alone.published, alone.updated)


def test_members_of_a_bbc_response_named_like_those_of_its_article_are_kept() -> None:
    article = nf.read(json.dumps({"language": "cy", "article": ARTICLE | {"language": "en"}}).encode(), "records")
    assert article.language == "cy"
    assert [(part.name, part.value) for part in article.foreign if part.name == "article/language"] == [
        ("article/language", '"en"')
    ]


@pytest.mark.cases("content", [{"model": {"blocks": []}}, {"model": 1}, {"model": {"blocks": [1, {}]}}])
def test_invalid_blocks_are_ignored(content: dict[str, Any]) -> None:
    article = read({"content": content})
    assert (nf.plain(article.headline), article.body) == ("Ferry", ())


def test_invalid_marks_of_the_bbc_are_ignored() -> None:
    text = block("fragment", text="It sank.", attributes=[{"name": "bold"}, ["italic"], "bold"])
    assert read({"content": {"model": {"blocks": [block("text", paragraph("", text))]}}}).body == (
        Paragraph([Text("It sank.", [Style.STRONG])]),
    )


# LexisNexis -------------------------------------------------------------------------


def lexis_nexis(body: str, **said: Any) -> dict[str, Any]:
    entry = (
        '<?xml version="1.0" encoding="utf-8"?><entry xmlns="http://www.w3.org/2005/Atom"><id>urn:contentItem:1</id>'
        "<title>Ferry</title><updated>2026-11-24T09:00:00Z</updated><author><name>ANN LEE</name></author>"
        f'<content type="application/xml"><articleDoc xmlns="">{body}</articleDoc></content></entry>'
    )
    document = {"DocumentId": "/1", "Content": entry}
    source = {"Id": "7", "Name": "The Quay"}
    record = {"ResultId": "urn:contentItem:1", "Title": "Ferry", "Byline": "ANN LEE", "Source": source}
    return {"value": [record | said | {"Document": document}]}


def test_an_article_of_lexis_nexis_has_its_text_in_a_document() -> None:
    report = nf.Report()
    body = "<body><body.content><bodyText><p>It sank.</p></bodyText></body.content></body>"
    answer = lexis_nexis(body, Date="2026-11-24T08:00:00Z")
    (article,) = nf.read_all(json.dumps(answer).encode(), report=report)
    assert isinstance(article, nf.Article)
    assert (article.uri, article.body) == ("urn:contentItem:1", (Paragraph("It sank."),))
    assert (article.bylines, article.sources) == ((Byline(name="ANN LEE"),), (Concept(name="The Quay"),))
    assert article.published == datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert article.updated == datetime(2026, 11, 24, 9, tzinfo=UTC)
    kept = {part.name: part.value for part in article.foreign}
    assert json.loads(kept["Document"]) == {"DocumentId": "/1"}
    assert report.losses == ()


def test_differing_values_in_a_document_are_reported() -> None:
    report = nf.Report()
    nf.read(json.dumps(lexis_nexis("", Byline="JO FOX")["value"][0]).encode(), "records", report=report)
    assert [loss.why for loss in report.losses] == ["another bylines of the text left out: (Byline(name='ANN LEE'),)"]
