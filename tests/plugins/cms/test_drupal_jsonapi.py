"""Drupal's JSON:API: nodes, and what is included beside them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


SITE = "https://tide.example"
NODE: dict[str, Any] = {
    "type": "node--article",
    "id": "a1",
    "links": {"self": {"href": f"{SITE}/en/jsonapi/node/article/a1?resourceVersion=id%3A7"}},
    "attributes": {
        "drupal_internal__nid": 12,
        "drupal_internal__vid": 7,
        "langcode": "en",
        "status": True,
        "title": "Ferry back & fine",
        "created": "2026-05-04T07:30:00+02:00",
        "changed": "2026-05-04T08:00:00+00:00",
        "sticky": False,
        "path": {"alias": "/news/ferry", "pid": 3},
        "body": {
            "value": "<p>It <b>sails</b>. M</p>",
            "format": "basic_html",
            "processed": '<p>It <b>sails</b>. <a href="/m">M</a></p>',
            "summary": "In short",
        },
        "field_subtitle": "Again",
        "field_gauge": 2.5,
    },
    "relationships": {
        "node_type": {"data": {"type": "node_type--node_type", "id": "t"}},
        "uid": {"data": {"type": "user--user", "id": "u1"}},
        "field_image": {
            "data": {"type": "file--file", "id": "f1", "meta": {"alt": "A pier", "width": 800, "height": 600}}
        },
        "field_hero": {"data": {"type": "media--image", "id": "m1"}},
        "field_film": {"data": {"type": "media--remote_video", "id": "m2"}},
        "field_tags": {"data": [{"type": "taxonomy_term--tags", "id": "t1"}]},
        "field_section": {"data": {"type": "taxonomy_term--section", "id": "t2"}},
        "field_related": {"data": [{"type": "node--article", "id": "a2"}]},
        "field_place": {"data": {"type": "taxonomy_term--place", "id": "nowhere"}},
        "field_gone": {"data": {"type": "file--file", "id": "missing"}},
        "field_text": {"data": [{"type": "paragraph--text", "id": "p1"}, {"type": "paragraph--image", "id": "p2"}]},
    },
}
INCLUDED: list[Any] = [
    {"type": "user--user", "id": "u1", "attributes": {"display_name": "Ann Lee", "name": "ann"}},
    {
        "type": "file--file",
        "id": "f1",
        "attributes": {
            "uri": {"value": "public://p.jpg", "url": "/files/p.jpg"},
            "filemime": "image/jpeg",
            "filesize": 4096,
        },
    },
    {
        "type": "media--image",
        "id": "m1",
        "attributes": {"name": "Pier", "field_credit": "B. Ray", "field_caption": {"value": "The pier"}},
        "relationships": {"field_media_image": {"data": {"type": "file--file", "id": "f1", "meta": {"alt": "Dawn"}}}},
    },
    {
        "type": "media--remote_video",
        "id": "m2",
        "attributes": {"name": "Film", "field_media_oembed_video": "https://v.example/1"},
    },
    {"type": "taxonomy_term--tags", "id": "t1", "attributes": {"name": "Storm"}},
    {"type": "taxonomy_term--section", "id": "t2", "attributes": {"name": "Ports", "drupal_internal__tid": 4}},
    {"type": "node--article", "id": "a2", "attributes": {"title": "High tide", "path": {"alias": "/news/tide"}}},
    {
        "type": "paragraph--text",
        "id": "p1",
        "attributes": {"field_text": {"value": "B", "processed": "<p>B</p>"}, "field_style": "wide"},
    },
    {
        "type": "paragraph--image",
        "id": "p2",
        "attributes": {"langcode": "en"},
        "relationships": {"field_image": {"data": {"type": "file--file", "id": "f1", "meta": {}}}},
    },
]
FILE = nf.Rendition(href=f"{SITE}/files/p.jpg", media_type="image/jpeg", size=4096)


def document(attributes: Any = None, relationships: Any = None, **more: Any) -> bytes:
    node = {**NODE, "attributes": {**NODE["attributes"], **(attributes or {})}}
    node["relationships"] = NODE["relationships"] if relationships is None else relationships
    return json.dumps({"jsonapi": {"version": "1.0"}, "data": node, "included": INCLUDED, **more}).encode()


DRAFT = {"type": "node--article", "id": "a1", "attributes": {"title": "Ferry", "status": False}}


@pytest.mark.cases("nodes", [DRAFT, [DRAFT, DRAFT]], ids=["one", "several"])
def test_nodes_without_an_answer(nodes: Any) -> None:
    said = json.dumps(nodes).encode()
    assert nf.detect(said)[0].format == "drupal-jsonapi"
    assert {article.status for article in nf.read_all(said)} == {nf.Status.WITHHELD}


def test_the_number_of_a_node_is_kept_and_not_told() -> None:
    report = nf.Report()
    attributes = {"title": "Ferry", "drupal_internal__nid": 12, "drupal_internal__vid": 7}
    nf.read(
        json.dumps({"data": {"type": "node--article", "id": "a1", "attributes": attributes}}).encode(), report=report
    )
    assert not [*report.remarks, *report.losses]


def test_a_node() -> None:
    assert nf.detect(document())[0].confidence is nf.Confidence.CERTAIN
    report = nf.Report()
    article = nf.read(document(), report=report)
    assert (article.uri, article.version, article.language) == ("urn:uuid:a1", "7", "en")
    assert [(identifier.kind, identifier.value) for identifier in article.identifiers] == [
        ("url", f"{SITE}/en/news/ferry"),
        ("drupal_internal__nid", "12"),
        ("self", NODE["links"]["self"]["href"]),
    ]
    assert [nf.plain(text) for text in (article.headline, article.subhead, article.summary)] == [
        "Ferry back & fine",
        "Again",
        "In short",
    ]
    assert article.bylines == (nf.Byline(name="Ann Lee"),)
    assert article.published == datetime(2026, 5, 4, 5, 30, tzinfo=UTC)
    assert article.updated == datetime(2026, 5, 4, 8, tzinfo=UTC)
    assert article.keywords == ("Storm",)
    assert article.subjects == (
        nf.Concept(name="Ports", code="4", scheme="section", uri="urn:uuid:t2"),
        nf.Concept(scheme="place", uri="urn:uuid:nowhere"),
    )
    assert article.text == "It sails. M\n\nB"
    assert article.body[-1] == nf.Media(f"{SITE}/files/p.jpg", renditions=[FILE])
    assert [(part.name, part.value) for part in article.foreign] == [
        ("sticky", "false"),
        ("field_gauge", "2.5"),
        ("relationships.field_gone", '{"type":"file--file","id":"missing"}'),
        (
            "_names",
            '{"body":{"field":"body","format":"basic_html"},"emptied":["relationships.field_text"],"subhead":{"field":"field_subtitle"}}',
        ),
    ]
    assert [str(loss) for loss in report.losses] == [
        "of a paragraph--text left out: field_style",
        'name of user--user is left out: "ann"',
    ]


def test_what_fields_show_and_name() -> None:
    image, hero, film, related = nf.read(document()).associations
    assert image.role == "field_image"
    assert image.media == nf.Media(
        f"{SITE}/files/p.jpg",
        alt="A pier",
        renditions=[nf.Rendition(href=FILE.href, media_type="image/jpeg", width=800, height=600, size=4096)],
    )
    assert hero == nf.Association(
        role="field_hero",
        uri="urn:uuid:m1",
        title="Pier",
        media=nf.Media(FILE.href, alt="Dawn", caption="The pier", credit="B. Ray", renditions=[FILE]),
    )
    assert film == nf.Association(role="field_film", uri="urn:uuid:m2", title="Film", href="https://v.example/1")
    assert related == nf.Association(
        role="field_related", uri="urn:uuid:a2", title="High tide", href=f"{SITE}/en/news/tide"
    )


def test_what_is_not_included_stays() -> None:
    article = nf.read(document(included=[]))
    names = [part.name for part in article.foreign]
    assert {"relationships.uid", "relationships.field_image", "relationships.field_text"} <= {*names}
    assert "relationships.node_type" not in names
    assert [subject.uri for subject in article.subjects] == ["urn:uuid:t1", "urn:uuid:t2", "urn:uuid:nowhere"]


@pytest.mark.cases(
    ("body", "text"),
    [
        ({"value": "a\n\nb", "format": "plain_text"}, "a\n\nb"),
        ({"value": "*a*", "format": "markdown"}, "a"),
        ({"value": "a\n\nb", "format": "full_html"}, "a\n\nb"),
        ("<p>a</p>", "a"),
        (None, ""),
    ],
)
def test_formats_of_text(body: Any, text: str) -> None:
    assert nf.read(document({"body": body}, {})).text == text


@pytest.mark.cases(("said", "status"), [(True, "usable"), (False, "withheld"), ("1", "usable"), ("0", "withheld")])
def test_states(said: Any, status: str) -> None:
    assert nf.read(document({"status": said})).status == status


def test_a_byline_of_its_own_comes_first() -> None:
    article = nf.read(document({"field_byline": "By Bo Diaz"}))
    assert [byline.name for byline in article.bylines] == ["Bo Diaz"]
    assert "relationships.uid" in [part.name for part in article.foreign]


def test_several_nodes_and_what_is_none() -> None:
    answer = json.loads(document())
    answer |= {
        "data": [answer["data"], {"type": "media--image", "id": "m"}],
        "links": {"next": {"href": f"{SITE}/2"}},
        "meta": {"count": 2},
    }
    report = nf.Report()
    with nf.read_all(json.dumps(answer).encode(), report=report) as articles:
        assert articles.envelope.links == (nf.EnvelopeLink(href=f"{SITE}/2", role="next"),)
        assert articles.envelope.foreign == (nf.Foreign("drupal-jsonapi", "meta", '{"count":2}'),)
        assert list(articles) == [nf.read(document())]
    assert "left out the resource $.data[1] that can't be read" in " ".join(map(str, report.losses))
    with pytest.raises(nf.ReadError, match="not a Drupal answer"):
        nf.read(b'{"errors":[{"status":"403"}]}', "drupal-jsonapi")


def test_what_drupal_has_no_member_for_is_kept_or_said() -> None:
    value = json.loads(
        document(attributes={"body": {"value": "<p>It sails.</p>", "format": "full_html", "tide": "high"}})
    )
    value["data"]["meta"] = {"gauge": 7}
    report = nf.Report()
    article = nf.read(json.dumps(value).encode(), report=report)
    assert nf.Foreign("drupal-jsonapi", "meta", '{"gauge":7}') in article.foreign
    assert 'tide of body is left out: "high"' in [str(loss) for loss in report.losses]


def test_what_included_resources_say_is_read_kept_or_told() -> None:
    caption = {"value": "<p>The <em>pier</em></p>", "format": "basic_html"}
    included = [
        {
            "type": "user--user",
            "id": "u1",
            "attributes": {"name": "Ann Lee", "mail": "ann@tide.example", "field_bio": "A"},
        },
        {"type": "file--file", "id": "f1", "attributes": {"uri": {"url": "/p.jpg"}, "filename": "p.jpg"}},
        {
            "type": "media--image",
            "id": "m1",
            "attributes": {
                "name": "Pier",
                "field_caption": caption,
                "field_place": "Harwich",
                "drupal_internal__mid": 9,
            },
            "relationships": {"field_media_image": {"data": {"type": "file--file", "id": "f1"}}},
        },
        {
            "type": "taxonomy_term--section",
            "id": "t2",
            "attributes": {"name": "Ports", "field_code": "04", "weight": 2},
        },
        {"type": "node--page", "id": "a3", "attributes": {"title": "Nobody"}},
    ]
    names = ("uid", "field_hero", "field_section")
    said = json.loads(document(relationships={name: NODE["relationships"][name] for name in names}))
    report = nf.Report()
    article = nf.read(json.dumps({**said, "included": included, "meta": {"n": 7}}).encode(), report=report)
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="ann@tide.example"),)
    assert article.subjects[0].foreign == (nf.Foreign("drupal-jsonapi", "field_code", '"04"'),)
    media = article.associations[0].media
    assert media
    assert media.caption == (nf.Text("The "), nf.Text("pier", [nf.Style.EMPHASIS]))
    assert media.foreign == (nf.Foreign("drupal-jsonapi", "field_place", '"Harwich"'),)
    assert [str(loss) for loss in report.losses] == [
        'field_bio of user--user is left out: "A"',
        "included resources that no node refers to are left out: Nobody",
    ]


def test_a_text_that_is_kept_otherwise_than_it_is_shown_is_told() -> None:
    report = nf.Report()
    body = {"value": "It sails. [token:tide]", "format": "full_html", "processed": "<p>It sails.</p>"}
    nf.read(document(attributes={"body": body}, relationships={}), report=report)
    assert str(report.losses[0]) == 'value of body is left out: "It sails. [token:tide]"'


@pytest.mark.cases(
    ("said", "status"),
    [
        ({"moderation_state": "draft"}, "withheld"),
        ({"moderation_state": "archived"}, "withheld"),
        ({"moderation_state": "published"}, "usable"),
        ({"moderation_state": "draft", "status": True}, "usable"),  # a draft of what is published
    ],
)
def test_a_state_counts_where_no_status_is_told(said: dict[str, Any], status: str) -> None:
    data = {"type": "node--article", "id": "a1", "attributes": {"title": "Ferry", **said}}
    article = nf.read(json.dumps({"data": data}).encode(), "drupal-jsonapi")
    assert article.status == status
    assert nf.read(nf.write(article, "drupal-jsonapi")).status == status


def test_a_status_that_is_none_is_told() -> None:
    report = nf.Report()
    assert nf.read(document(attributes={"status": "ready"}), report=report).status is nf.Status.WITHHELD
    assert "'ready' is not a known status; treated as withheld" in map(str, report.remarks)


def paragraphs(
    *told: tuple[str, dict[str, Any], dict[str, Any]], report: nf.Report | None = None
) -> tuple[nf.Block, ...]:
    """The blocks of a node of paragraphs, each with its type, attributes and relationships."""
    made = [{"type": f"paragraph--{kind}", "id": f"x{at}", "attributes": said, "relationships": related}
            for at, (kind, said, related) in enumerate(told)]  # fmt: skip
    named = {"data": [{"type": item["type"], "id": item["id"]} for item in made if item["type"] != "paragraph--inner"]}
    node = {"type": "node--article", "id": "a1", "attributes": {"title": "A"}, "relationships": {"field_parts": named}}
    included = [*made, *INCLUDED]
    return nf.read(json.dumps({"data": node, "included": included}).encode(), "drupal-jsonapi", report=report).body


def named(*of: tuple[str, str]) -> dict[str, Any]:
    return {"data": [{"type": kind, "id": key} for kind, key in of]}


@pytest.mark.cases(
    ("kind", "said", "related", "blocks"),
    [
        ("quote", {"field_quote": "We sail.", "field_author": "Mace"}, {},
         [nf.Quote([nf.Paragraph("We sail.")], attribution="Mace")]),
        ("video", {}, {"field_video": named(("media--remote_video", "m2"))}, [nf.Embed("https://v.example/1")]),
        ("embed", {"field_url": {"uri": "https://e.example", "title": ""}}, {}, [nf.Embed("https://e.example")]),
        ("link", {"field_link": {"uri": "https://e.example", "title": "More"}}, {},
         [nf.Paragraph([nf.Text("More", [nf.Link("https://e.example")])])]),
        ("embed", {"field_embed_code": "<iframe src='https://e.example'></iframe>"}, {},
         [nf.Embed("https://e.example", html='<iframe src="https://e.example"></iframe>')]),
        ("text", {"field_heading": "Fares", "field_body": "One.\n\nTwo."}, {},
         [nf.Heading("Fares", 2), nf.Paragraph("One."), nf.Paragraph("Two.")]),
        ("more", {"field_title": "More"}, {"field_nodes": named(("node--article", "a2"))},
         [nf.Related([nf.RelatedLink("High tide", "/news/tide")], title="More")]),
    ],
)  # fmt: skip
def test_paragraphs_by_what_their_fields_hold(
    kind: str, said: dict[str, Any], related: dict[str, Any], blocks: list[nf.Block]
) -> None:
    assert [*paragraphs((kind, said, related))] == blocks


def test_captions_of_paragraphs_are_those_of_pictures() -> None:
    (picture,) = paragraphs(("image", {"field_caption": "Noon"}, {"field_image": named(("file--file", "f1"))}))
    assert isinstance(picture, nf.Media)
    assert nf.plain(picture.caption) == "Noon"


def test_paragraphs_in_paragraphs_are_read_once() -> None:
    report = nf.Report()
    inner = named(("paragraph--inner", "x1"))
    found = paragraphs(
        ("box", {"field_title": "Box", "field_style": "blue"}, {"field_items": inner}),
        ("inner", {"field_text": {"value": "In", "format": "plain_text"}}, {"field_items": inner}),
        report=report,
    )
    assert [*found] == [nf.Heading("Box", 2), nf.Paragraph("In")]
    assert [loss.why for loss in report.losses if "included" not in loss.why] == [
        "a paragraph--inner that is there already is left out",
        "of a paragraph--box left out: field_style",
    ]


@pytest.mark.cases(
    ("name", "attribute"),
    [
        ("field_chapo", "summary"),
        ("field_sous_titre", "subhead"),
        ("field_dachzeile", "kicker"),
        ("field_lead_style", ""),
        ("chapo", ""),
    ],
)
def test_fields_are_known_by_what_newsrooms_call_them(name: str, attribute: str) -> None:
    node = {"type": "node--article", "id": "a1", "attributes": {"title": "Ferry back", name: "It sails"}}
    found = nf.read(json.dumps({"jsonapi": {"version": "1.0"}, "data": node}).encode())
    said = {item for item in ("kicker", "subhead", "summary") if getattr(found, item)}
    assert said == ({attribute} if attribute else set())
    assert name in json.loads(nf.write(found, "drupal-jsonapi"))["data"]["attributes"]
