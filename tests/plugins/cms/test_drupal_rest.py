"""Nodes as Drupal's REST answers them, and as Drupal 7 exports them, are read as those of its JSON:API."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


FORMAT = "drupal-jsonapi"
UUID = "8a1c2b6e-0000-4000-8000-000000000001"


def items(value: object, **more: object) -> list[dict[str, Any]]:
    return [{"value": value, **more}]


def named(kind: str, **more: object) -> list[dict[str, Any]]:
    return [{"target_id": 3, "target_type": kind, "target_uuid": f"{kind}-3", **more}]


REST: dict[str, Any] = {
    "nid": items(42),
    "uuid": items(UUID),
    "vid": items(77),
    "langcode": items("en"),
    "type": [{"target_id": "article", "target_type": "node_type", "target_uuid": "t"}],
    "status": items(value=True),
    "title": items("Ferry is back"),
    "created": items("2026-11-23T09:00:00+00:00", format="Y-m-d\\TH:i:sP"),
    "changed": items("1795532400"),
    "revision_log": [],
    "path": [{"alias": "/news/ferry", "pid": 12, "langcode": "en"}],
    "body": items("<p>It <b>sails</b>.", format="basic_html", processed="<p>It <b>sails</b>.</p>", summary="In short"),
    "field_image": named("file", alt="A pier", title="", width=800, height=600, url="https://tide.example/p.jpg"),
    "field_tags": named("taxonomy_term", url="/taxonomy/term/3"),
    "field_related": named("node", url="/node/3"),
    "field_gauge": items(2.5),
    "field_places": [{"value": "Lamu"}, {"value": "Kilifi"}],
}
EXPORTED: dict[str, Any] = {
    "nid": "5",
    "vid": "6",
    "uid": "1",
    "type": "news",
    "language": "en",
    "title": "Ferry is back",
    "status": "1",
    "created": "1385300000",
    "changed": "1385310000",
    "name": "ann",
    "log": "",
    "promote": "0",
    "body": {
        "en": items("<p>It <b>sails</b>.", format="full", safe_value="<p>It <b>sails</b>.</p>", summary="In short"),
        "de": items("<p>Sie fährt.</p>"),
    },
    "field_subtitle": {"und": items("Again", format=None, safe_value="Again")},
    "field_image": {
        "und": [{"fid": "9", "uri": "public://p.jpg", "filemime": "image/jpeg", "alt": "A pier", "width": "800"}]
    },
    "field_tags": {"und": [{"tid": "5"}]},
    "path": {"pid": "1", "source": "node/5", "alias": "news/ferry"},
}
SAILS = (nf.Paragraph([nf.Text("It "), nf.Text("sails", [nf.Style.STRONG]), nf.Text(".")]),)


def read(node: object, report: nf.Report | None = None) -> nf.Article:
    return nf.read(json.dumps(node).encode(), report=report)


def kept(article: nf.Article) -> dict[str, Any]:
    return {part.name: json.loads(part.value) for part in article.foreign}


@pytest.mark.cases("node", [REST, EXPORTED], ids=["rest", "exported"])
def test_they_are_told_by_what_they_begin_with(node: dict[str, Any]) -> None:
    for document in (node, [node, node]):
        assert next(iter(nf.detect(json.dumps(document).encode()))).format == FORMAT
    (problem,) = nf.validate(json.dumps(node).encode(), FORMAT)
    assert (problem.rule, problem.severity) == ("other", nf.Severity.WARNING)


def test_a_node_of_rest() -> None:
    report = nf.Report()
    article = read(REST, report)
    assert (article.uri, article.version, article.language, article.status) == (
        f"urn:uuid:{UUID}",
        "77",
        "en",
        "usable",
    )
    assert (nf.plain(article.headline), nf.plain(article.summary), article.body) == ("Ferry is back", "In short", SAILS)
    assert article.published == datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert article.updated == datetime.fromtimestamp(1795532400, UTC)
    assert [(identifier.value, identifier.kind) for identifier in article.identifiers] == [
        ("/news/ferry", "url"),
        ("42", "drupal_internal__nid"),
    ]
    picture, other = article.associations
    assert (picture.role, picture.uri, picture.media) == (
        "field_image",
        "urn:uuid:file-3",
        nf.Media(
            "https://tide.example/p.jpg",
            alt="A pier",
            renditions=[nf.Rendition(href="https://tide.example/p.jpg", width=800, height=600)],
        ),
    )
    assert (other.role, other.uri) == ("field_related", "urn:uuid:node-3")
    assert kept(article)["field_places"] == ["Lamu", "Kilifi"]
    assert kept(article)["relationships.field_tags"] == [
        {"type": "taxonomy_term", "id": "taxonomy_term-3",
         "meta": {"drupal_internal__target_id": 3, "url": "/taxonomy/term/3"}}
    ]  # fmt: skip
    assert [str(loss) for loss in report.losses] == ['url of node--node is left out: "/node/3"']


def test_a_node_of_drupal_7() -> None:
    article = read([EXPORTED])
    assert (article.uri, article.version, article.language, article.status) == ("", "6", "en", "usable")
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == ("Ferry is back", "Again")
    assert (nf.plain(article.summary), article.body) == ("In short", SAILS)
    assert [byline.name for byline in article.bylines] == ["ann"]
    assert article.published == datetime.fromtimestamp(1385300000, UTC)
    assert [identifier.value for identifier in article.identifiers] == ["/news/ferry", "5"]
    (picture,) = article.associations
    assert picture.media is not None
    assert (picture.uri, picture.media.href, picture.media.alt, picture.media.renditions[0].width) == (
        "", "public://p.jpg", "A pier", 800,
    )  # fmt: skip
    assert kept(article)["body.de"] == [{"value": "<p>Sie fährt.</p>"}]
    assert kept(article)["field_tags"] == {"tid": "5"}


@pytest.mark.cases(
    "node", [{**REST, "status": items(value=False)}, {**EXPORTED, "status": "0"}, {**EXPORTED, "status": "2"}]
)
def test_what_is_not_published_is_withheld(node: dict[str, Any]) -> None:
    assert read(node).status == "withheld"


def test_an_address_in_hal_is_where_the_page_starts_from() -> None:
    links = {"self": {"href": "https://tide.example/node/42?_format=hal_json"}, "type": {"href": "x"}}
    article = read({"_links": links, **REST})
    assert article.identifiers[0].value == "https://tide.example/news/ferry"


@pytest.mark.cases(
    "node",
    [
        {"nid": items(1), "vid": items(1), "type": [{"target_id": "a"}], "title": [7], "body": [{"value": []}, 3]},
        {**REST, "field_image": [{"target_id": [], "target_type": "file"}], "created": items(10**30), "uuid": 7},
        {**REST, "_links": [], "path": [None], "body": items(None, format={}), "status": []},
        {**EXPORTED, "body": {"en": [{"value": {"a": 1}}], "": [{}]}, "path": "x", "name": 7, "uid": []},
    ],
)
def test_odd_nodes_end_in_an_article_or_an_error_of_ours(node: dict[str, Any]) -> None:
    with suppress(nf.ReadError):
        nf.read(json.dumps(node).encode(), FORMAT)


MEDIUM = '[[{"fid":"12","view_mode":"default","fields":{"field_caption[und][0][value]":""},"type":"media"%s}]]'
PIER = MEDIUM % ',"attributes":{"alt":"A pier"}'


@pytest.mark.cases(
    ("text", "said"),
    [
        (f"<p>It sails.</p>\n{PIER}\n<p>It is late.</p>", "12 A pier"),
        (f"<p>It sails.</p>\n<p>{PIER.replace(chr(34), '&quot;')}</p>\n<p>It is late.</p>", "12 A pier"),
        (f"It sails.\n\n{MEDIUM % ''}\n\nIt is late.", "12"),
    ],
)
def test_media_tokens_of_drupal_7_are_reported_and_no_text(text: str, said: str) -> None:
    report = nf.Report()
    article = read({**EXPORTED, "body": {"und": items(text)}}, report)
    assert article.body == (nf.Paragraph("It sails."), nf.Paragraph("It is late."))
    why = f"left out, a medium in the text of which only the number is given: {said}"
    assert why in [loss.why for loss in report.losses]


@pytest.mark.cases("text", ["See [[{a}]] there.", 'So [[{"a": 1}]] it is.', "An array [[1, 2], [3]] of numbers."])
def test_other_double_brackets_are_text(text: str) -> None:
    assert read({**EXPORTED, "body": {"und": items(f"<p>{text}</p>")}}).body == (nf.Paragraph(text),)


def test_beginnings_of_media_tokens_without_an_end_are_read_in_linear_time() -> None:
    text = "[[{" * 100_000
    started = time.process_time()
    assert read({**EXPORTED, "body": {"und": items(f"<p>{text}</p>")}}).body == (nf.Paragraph(text),)
    assert time.process_time() - started < 3
