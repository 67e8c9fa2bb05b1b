"""The content API of the Financial Times: what it answers is read, and held against what is documented."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf
from newsformat import Concept, Embed, Heading, Media, Paragraph, Quote, Related, RelatedLink, Text
from newsformat.testing import FormatContract
from newsformat_cms._ft import FT


A, B, C = (f"{item * 8}-1111-11e6-9f2c-36b487ebd80a" for item in "abc")
TYPE = "http://www.ft.com/ontology/content/"
BODY = (
    f'<body><p>It <strong>sails</strong> again, <ft-content type="{TYPE}Article" url="http://api.ft.com/content/{A}">'
    f'they said</ft-content>.</p><p><ft-content type="{TYPE}ImageSet" url="http://api.ft.com/content/{B}"></ft-content></p>'
    "<h2>Fares</h2><pull-quote><pull-quote-text><p>We sail.</p></pull-quote-text>"
    "<pull-quote-source>Bo Diaz</pull-quote-source></pull-quote>"
    "<big-number><big-number-headline>£4bn</big-number-headline><big-number-intro><p>for a quay</p></big-number-intro>"
    f'</big-number><ft-related url="http://api.ft.com/content/{C}" type="{TYPE}Article"><title>Related article</title>'
    "<headline>Ports reopen</headline><intro><p>At last</p></intro></ft-related>"
    '<promo-box><promo-title><p>Ferries</p></promo-title><promo-headline><p><a href="https://tide.example/x">In depth</a>'
    "</p></promo-headline></promo-box></body>"
)
FILE = {"type": f"{TYPE}MediaResource", "binaryUrl": "https://files.example/b", "pixelWidth": 8, "pixelHeight": 6}
PICTURE = {"id": f"http://www.ft.com/thing/{B}", "description": "A quay", "members": [FILE]}
QUAY = Media(
    "https://files.example/b",
    caption="A quay",
    renditions=[nf.Rendition(href="https://files.example/b", width=8, height=6)],
)
CONTENT: dict[str, Any] = {
    "id": f"http://www.ft.com/thing/{C}",
    "type": f"{TYPE}Article",
    "bodyXML": BODY,
    "title": "Ferry back",
    "alternativeTitles": {"promotionalTitle": "Ferry at last"},
    "standfirst": "After two years",
    "byline": "Ann Lee in Manda",
    "firstPublishedDate": "2026-05-01T08:00:00.000Z",
    "publishedDate": "2026-05-01T09:00:00.000Z",
    "identifiers": [{"authority": "http://api.ft.com/system/cct", "identifierValue": "x1"}],
    "webUrl": f"https://www.ft.com/content/{C}",
    "annotations": [
        {
            "predicate": "http://www.ft.com/ontology/annotation/about",
            "id": "http://api.ft.com/things/1",
            "type": "TOPIC",
            "prefLabel": "Shipping",
        },
        {
            "predicate": "http://www.ft.com/ontology/annotation/mentions",
            "id": "http://api.ft.com/organisations/2",
            "type": "ORGANISATION",
            "prefLabel": "Tide plc",
            "leiCode": "L1",
        },
        {
            "predicate": "http://www.ft.com/ontology/annotation/hasAuthor",
            "id": "http://api.ft.com/people/3",
            "type": "PERSON",
            "prefLabel": "Ann Lee",
        },
    ],
    "mainImage": {"id": f"http://api.ft.com/content/{A}"},
    "embeds": [PICTURE],
    "standout": {"scoop": True},
    "canBeSyndicated": "yes",
}


def read(**changes: Any) -> tuple[nf.Article, nf.Report]:
    report = nf.Report()
    return nf.read(json.dumps({**CONTENT, **changes}).encode(), report=report), report


def test_content() -> None:
    article, report = read()
    assert report.format == "ft"
    assert (article.uri, nf.plain(article.subhead)) == (f"http://www.ft.com/thing/{C}", "After two years")
    assert [(identifier.kind, identifier.value) for identifier in article.identifiers] == [
        ("url", f"https://www.ft.com/content/{C}"),
        ("http://api.ft.com/system/cct", "x1"),
    ]
    assert [(headline.role, nf.plain(headline.content)) for headline in article.other_headlines] == [
        ("promotionalTitle", "Ferry at last")
    ]
    assert [(byline.name, byline.text) for byline in article.bylines] == [("Ann Lee", "Ann Lee in Manda")]
    assert article.published == datetime(2026, 5, 1, 8, tzinfo=UTC)
    assert article.updated == datetime(2026, 5, 1, 9, tzinfo=UTC)
    assert article.subjects == (
        Concept(name="Shipping", kind="topic", uri="http://api.ft.com/things/1", relation="about"),
    )
    assert [(entity.name, entity.kind, entity.relation) for entity in article.entities] == [
        ("Tide plc", "organisation", "mentions")
    ]
    assert article.contributors == (
        Concept(name="Ann Lee", kind="person", uri="http://api.ft.com/people/3", relation="creator"),
    )
    assert [(association.role, association.href) for association in article.associations] == [
        ("mainImage", f"http://api.ft.com/content/{A}")
    ]
    assert [part.name for part in article.foreign] == ["type", "embeds", "standout", "canBeSyndicated"]


def test_a_body() -> None:
    file = nf.Rendition(href="https://files.example/b", width=8, height=6)
    assert list(read()[0].body) == [
        Paragraph([
            *("It ", Text("sails", [nf.Style.STRONG]), " again, "),
            *(Text("they said", [nf.Link(f"https://www.ft.com/content/{A}")]), "."),
        ]),
        Media("https://files.example/b", caption="A quay", renditions=[file]),
        Heading("Fares", 2),
        Quote([Paragraph("We sail.")], attribution="Bo Diaz"),
        Paragraph("£4bn"),
        Paragraph("for a quay"),
        Related(
            [RelatedLink("Ports reopen", f"https://www.ft.com/content/{C}"), RelatedLink("At last")],
            title="Related article",
        ),
        Related([RelatedLink("In depth", "https://tide.example/x")], title="Ferries"),
    ]  # fmt: skip


@pytest.mark.cases(
    ("markup", "expected"),
    [
        (f'<body><ft-content url="http://api.ft.com/content/{A}"/></body>', [Embed(f"http://api.ft.com/content/{A}")]),
        (
            f'<body><p>It <ft-content url="http://api.ft.com/content/{B}"/>sails</p></body>',
            [Paragraph("It sails"), QUAY],
        ),
        (
            (
                f'<body><ul><li>a<ft-content url="http://api.ft.com/content/{B}"/></li>'
                f'<li><ft-content url="http://api.ft.com/content/{A}"/></li></ul>'
                f'<blockquote><p>b</p><ft-content url="http://api.ft.com/content/{B}"/></blockquote></body>'
            ),
            [
                nf.List([[Paragraph("a"), QUAY], [Embed(f"http://api.ft.com/content/{A}")]]),
                nf.Quote([Paragraph("b"), QUAY]),
            ],
        ),
        ("<body><p>a&nbsp;b</p></body>", [Paragraph("a\xa0b")]),
        ("<body>a<p>b</p>c</body>", [Paragraph("a"), Paragraph("b"), Paragraph("c")]),
        (
            (
                "<body><recommended><recommended-title>More</recommended-title><ul><li>"
                '<content url="http://api.ft.com/content/x">X</content></li></ul></recommended></body>'
            ),
            [Related([RelatedLink("X", "http://api.ft.com/content/x")], title="More")],
        ),
    ],
)
def test_bodies(markup: str, expected: list[nf.Block]) -> None:
    assert list(read(bodyXML=markup)[0].body) == expected


def test_a_picture_in_a_box_is_told() -> None:
    box = "<promo-box><promo-title>More</promo-title><img src='https://files.example/c'/></promo-box>"
    article, report = read(bodyXML=f"<body>{box}</body>")
    assert article.body == (Related([], title="More"),)
    assert [loss.why for loss in report.losses] == ["a picture in a box is left out: https://files.example/c"]


def test_a_beginning_is_read_where_there_is_no_more() -> None:
    article, report = read(bodyXML=None, openingXML="<body><p>It sails</p></body>")
    assert article.text == "It sails"
    assert "only the beginning of the text is there (openingXML)" in map(str, report.remarks)


@pytest.mark.cases(
    ("changes", "problems"),
    [
        ({}, []),
        ({"bodyXML": "<body><p>a</body>"}, [("xml", "$.bodyXML", "error")]),
        ({"bodyXML": "<p>a</p>"}, [("xml", "$.bodyXML", "error")]),
        ({"publishedDate": "1 May"}, [("date-time", "$.publishedDate", "error")]),
        ({"annotations": [{"id": "x"}]}, [
            *(("required", "$.annotations[0]", "error"), ("required", "$.annotations[0]", "error")),
            ("uri", "$.annotations[0].id", "warning"),
        ]),
        ({"canBeSyndicated": "perhaps"}, [("value", "$.canBeSyndicated", "warning")]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_content(changes: Any, problems: Any) -> None:
    found = nf.validate(json.dumps({**CONTENT, **changes}).encode(), "ft")
    assert [(problem.rule, problem.where, str(problem.severity)) for problem in found] == problems


@pytest.mark.cases("said", [{"title": "A"}, {"id": "a", "bodyXML": ""}, 7])
def test_no_content(said: Any) -> None:
    with pytest.raises(nf.ReadError, match="Financial Times"):
        nf.read(json.dumps(said).encode(), "ft")


class TestFt(FormatContract):
    format = FT
    documents = (json.dumps([CONTENT]).encode(),)
    unkept = ("*/new attribute", "*/@type/*", "*/annotations/order")  # HTML, names, and what is of several attributes
    junk = (
        json.dumps(CONTENT).encode(),
        (
            b'{"id":"http://www.ft.com/thing/x","bodyXML":"<body><pull-quote/><big-number>a</big-number><promo-box>a<ul/></promo-box>'
            b'<ft-content><ft-content/></ft-content>","byline":7,"annotations":[7],"mainImage":[],"leadImages":[{"image":{}}],"embeds":[8]}'
        ),
    )


def test_things_are_known_by_their_class_in_the_ontology_too() -> None:
    """Annotations without ``type``, as the API of annotations has them."""
    ontology = "http://www.ft.com/ontology/"
    classes = {
        "Tide plc": {"types": [f"{ontology}core/Thing", f"{ontology}organisation/Organisation"]},
        "Quay Ltd": {"types": [f"{ontology}company/PublicCompany"]},
        "Manda": {"types": [f"{ontology}core/Thing"], "directType": f"{ontology}Location"},
        "News": {"types": [f"{ontology}Genre"]},
        "Storms": {"types": [None], "directType": {"uri": "x"}},
    }
    mentions = f"{ontology}annotation/mentions"
    article, _ = read(annotations=[{"predicate": mentions, "prefLabel": name, **c} for name, c in classes.items()])
    assert [(entity.name, entity.kind) for entity in article.entities] == [
        ("Tide plc", "organisation"),
        ("Quay Ltd", "organisation"),
        ("Manda", "place"),
    ]
    assert [genre.name for genre in article.genres] == ["News"]
    assert [(subject.name, subject.kind) for subject in article.subjects] == [("Storms", "")]
