"""Contentful: what is read of rich text, answers and exports, what comes back, and what is wrong with them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from time import process_time
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


def text(value: str, *marks: str) -> dict[str, Any]:
    return {"nodeType": "text", "value": value, "marks": [{"type": mark} for mark in marks], "data": {}}


def node(kind: str, *content: Any, **data: Any) -> dict[str, Any]:
    return {"nodeType": kind, "data": data, "content": [*content]}


def link(kind: str, key: str) -> dict[str, Any]:
    return {"sys": {"type": "Link", "linkType": kind, "id": key}}


def entity(kind: str, key: str, content_type: str = "", **fields: Any) -> dict[str, Any]:
    typed = {"contentType": link("ContentType", content_type)} if content_type else {}
    return {"sys": {"id": key, "type": kind, "revision": 3, "locale": "en-US", **typed}, "fields": fields}


PICTURE = entity(
    "Asset",
    "pic",
    title="Quay",
    description="A ferry",
    file={
        "url": "//images.example/a.jpg",
        "contentType": "image/jpeg",
        "details": {"size": 9, "image": {"width": 8, "height": 6}},
    },
)
SHOWN = nf.Media(
    "https://images.example/a.jpg",
    alt="A ferry",
    renditions=[nf.Rendition(href="https://images.example/a.jpg", width=8, height=6, size=9)],
)
OTHERS = [
    entity("Entry", "ann", "person", name="Ann Lee", email="ann@tide.example"),
    entity("Entry", "film", "video", title="Ferry", url="https://youtu.be/7"),
    entity("Entry", "quay", "blogPost", title="New quay", slug="new-quay"),
    entity("Entry", "said", "pullQuote", quote="We sail.", attribution="Ann Lee"),
    entity("Entry", "fig", "figure", image=link("Asset", "pic"), caption="Manda", credit="Bo"),
]


def answer(*body: Any, **fields: Any) -> dict[str, Any]:
    story = entity("Entry", "ferry", "blogPost", title="Ferry back", body=node("document", *body), **fields)
    story["sys"] |= {"createdAt": "2026-05-01T08:00:00.000Z", "updatedAt": "2026-05-02T08:00:00.000Z"}
    return {"sys": {"type": "Array"}, "total": 1, "items": [story], "includes": {"Entry": OTHERS, "Asset": [PICTURE]}}


def read(*body: Any, **fields: Any) -> nf.Article:
    return nf.read(json.dumps(answer(*body, **fields)).encode())


BLOCKS: list[tuple[str, dict[str, Any], list[nf.Block]]] = [
    (
        "marks, and a break",
        node("paragraph", text("High ", "bold"), text("tide\nnow", "bold", "italic")),
        [
            nf.Paragraph(
                [
                    nf.Text("High ", [nf.Style.STRONG]),
                    nf.Text("tide", [nf.Style.STRONG, nf.Style.EMPHASIS]),
                    nf.LineBreak(),
                    nf.Text("now", [nf.Style.STRONG, nf.Style.EMPHASIS]),
                ]
            )
        ],
    ),
    (
        "links, with the empty texts around them",
        node("paragraph", text(""), node("hyperlink", text("Pate"), uri="https://tide.example/"), text("")),
        [nf.Paragraph([nf.Text("Pate", [nf.Link("https://tide.example/")])])],
    ),
    (
        "a link to an entry",
        node("paragraph", node("entry-hyperlink", text("quay"), target=link("Entry", "quay"))),
        [nf.Paragraph([nf.Text("quay", [nf.Link("new-quay")])])],
    ),
    ("a heading", node("heading-3", text("料金")), [nf.Heading("料金", 3)]),
    (
        "lists in lists",
        node(
            "ordered-list",
            node("list-item", node("paragraph", text("a")), node("unordered-list", node("list-item"))),
        ),
        [nf.List([[nf.Paragraph("a"), nf.List([[]])]], ordered=True)],
    ),
    ("a quotation", node("blockquote", node("paragraph", text("We sail."))), [nf.Quote([nf.Paragraph("We sail.")])]),
    ("a rule", node("hr"), [nf.Rule()]),
    (
        "a table",
        node(
            "table",
            node("table-row", node("table-header-cell", node("paragraph", text("To")))),
            node("table-row", node("table-cell", node("paragraph", text("Pate")))),
        ),
        [nf.Table([["To"], ["Pate"]], header=1)],
    ),
    ("a picture", node("embedded-asset-block", target=link("Asset", "pic")), [SHOWN]),
    (
        "an entry with a picture",
        node("embedded-entry-block", target=link("Entry", "fig")),
        [evolve(SHOWN, caption="Manda", credit="Bo")],
    ),
    (
        "an entry with a quotation",
        node("embedded-entry-block", target=link("Entry", "said")),
        [nf.Quote([nf.Paragraph("We sail.")], attribution="Ann Lee")],
    ),
    (
        "an entry with a film",
        node("embedded-entry-block", target=link("Entry", "film")),
        [nf.Embed("https://youtu.be/7")],
    ),
    (
        "an entry that is a story",
        node("embedded-entry-block", target=link("Entry", "quay")),
        [nf.Related([nf.RelatedLink("New quay", "new-quay")])],
    ),
    (
        "an entry that is not there",
        node("embedded-entry-block", target=link("Entry", "gone")),
        [
            nf.Raw(
                "contentful",
                '{"nodeType":"embedded-entry-block","data":{"target":{"sys":{"type":"Link","linkType":"Entry","id":"gone"}}},'
                '"content":[]}',
            )
        ],
    ),
]


@pytest.mark.cases(("said", "blocks"), [each[1:] for each in BLOCKS], ids=[each[0] for each in BLOCKS])
def test_rich_text_is_read_and_comes_back(said: dict[str, Any], blocks: list[nf.Block]) -> None:
    article, report = read(said), nf.Report()
    assert list(article.body) == blocks
    made = nf.write(article, "contentful", report=report)
    assert report.losses == ()
    assert list(nf.validate(made, "contentful")) == []
    assert nf.read(made, "contentful") == article
    whole = json.loads(made)
    body = whole["entries"][0]["fields"]["body"]["en-US"]["content"]
    assert body == [{**said, "content": [item for item in said["content"] if item.get("value") != ""]}]


def test_what_an_answer_says_of_an_entry() -> None:
    article = read(
        node("paragraph", text("It sails.")),
        slug="ferry-back",
        description="After two years",
        publishDate="2026-05-01T09:00+03:00",
        author=link("Entry", "ann"),
        tags=["ferry"],
        heroImage=link("Asset", "pic"),
        rating=7,
    )
    assert (article.uri, article.version, article.slug) == ("ferry", "3", "ferry-back")
    assert (nf.plain(article.headline), nf.plain(article.summary)) == ("Ferry back", "After two years")
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="ann@tide.example"),)
    assert (article.language, article.keywords) == ("en-US", ("ferry",))
    assert article.created == datetime(2026, 5, 1, 8, tzinfo=UTC)
    assert [association.media for association in article.associations] == [SHOWN]
    report = nf.Report()
    made = json.loads(nf.write(article, "contentful", report=report))
    assert report.losses == ()
    fields = made["entries"][0]["fields"]
    assert fields["author"] == {"en-US": link("Entry", "ann")}
    assert (fields["description"], fields["rating"]) == ({"en-US": "After two years"}, {"en-US": 7})
    assert made["entries"][0]["sys"]["contentType"] == link("ContentType", "blogPost")
    assert made["entries"][1]["fields"]["email"] == {"en-US": "ann@tide.example"}
    assert made["assets"][0]["fields"]["file"]["en-US"] == PICTURE["fields"]["file"]


def export(**more: Any) -> bytes:
    body = {"en-US": node("document", node("paragraph", text("It sails."))), "sw": "Feri *inarudi*."}
    entries = [
        {
            "sys": {"id": "ferry", "type": "Entry", "version": 5, "contentType": link("ContentType", "news"), **more},
            "fields": {
                "title": {"en-US": "Ferry back", "sw": "Feri yarudi"},
                "body": body,
                "author": {"en-US": link("Entry", "ann")},
            },
        },
        {"sys": {"id": "ann", "type": "Entry"}, "fields": {"name": {"en-US": "Ann Lee"}, "bio": {"en-US": "B"}}},
    ]
    locales = [{"code": "sw", "default": False}, {"code": "en-US", "default": True}]
    return json.dumps({"contentTypes": [], "entries": entries, "locales": locales, "roles": [{}]}).encode()


def test_an_export_has_a_story_in_each_locale() -> None:
    report = nf.Report()
    with nf.read_all(export(publishedVersion=4), report=report) as found:
        english, swahili = found
    assert [english.language, swahili.language] == ["en-US", "sw"]
    assert [nf.plain(article.headline) for article in (english, swahili)] == ["Ferry back", "Feri yarudi"]
    assert swahili.body == (nf.Paragraph([nf.Text("Feri "), nf.Text("inarudi", [nf.Style.EMPHASIS]), nf.Text(".")]),)
    assert swahili.bylines == english.bylines == (nf.Byline(name="Ann Lee"),)
    assert swahili.uri == english.uri == "ferry"
    assert [str(remark) for remark in report.remarks] == [
        "skipped, entries that are not stories but that stories link to: Entry (1)",
        "skipped, not content: roles",
    ]
    with nf.read_all(nf.write([english, swahili], "contentful")) as again:
        assert [*again] == [english, swahili]


@pytest.mark.cases(
    ("sys", "status"),
    [
        ({"publishedVersion": 4}, nf.Status.USABLE),
        ({}, nf.Status.WITHHELD),
        ({"publishedAt": None}, nf.Status.WITHHELD),
        ({"publishedVersion": 4, "archivedAt": "2026-05-01T08:00:00Z"}, nf.Status.WITHHELD),
        ({"version": 5, "publishedVersion": 4}, nf.Status.USABLE),
        ({"version": 7, "publishedVersion": 4}, nf.Status.WITHHELD),  # its text is what was changed since
    ],
)
def test_only_what_is_published_may_be(sys: dict[str, Any], status: nf.Status) -> None:
    with nf.read_all(export(**sys)) as found:
        article = next(found)
    assert article.status is status
    made = json.loads(nf.write(article, "contentful"))["entries"][0]["sys"]
    assert {name: made.get(name) for name in sys} == sys
    other = json.loads(nf.write(nf.Article(headline="a", status=status), "contentful"))["entries"][0]["sys"]
    assert ("publishedVersion" in other) is (status is nf.Status.USABLE)


def test_a_locale_that_is_not_published_is_withheld() -> None:
    states = {"*": {"en-US": "published", "sw": "draft"}}
    articles = [*nf.read_all(export(publishedVersion=4, fieldStatus=states))]
    assert [article.status for article in articles] == [nf.Status.USABLE, nf.Status.WITHHELD]
    made = nf.write(articles[1], "contentful")
    assert nf.read(made, "contentful") == articles[1]
    freed = json.loads(nf.write(evolve(articles[1], status=nf.Status.USABLE), "contentful"))["entries"][0]["sys"]
    assert not freed.keys() & {"publishedAt", "fieldStatus"}


@pytest.mark.cases("sys", [{}, {"version": 5, "publishedVersion": 4}])
def test_what_was_published_and_is_withheld_now_is_written_so(sys: dict[str, int]) -> None:
    entry = entity("Entry", "a", "article", title="Ferry back")
    article = nf.read(json.dumps({**entry, "sys": {**entry["sys"], **sys}}).encode(), "contentful")
    assert article.status is nf.Status.USABLE
    held = evolve(article, status=nf.Status.WITHHELD)
    read = nf.read(nf.write(held, "contentful"), "contentful")
    assert (read.status, read.version) == (held.status, held.version)


def answered(**published: int) -> bytes:
    """Return what the APIs answer since they say which version of an entry is published, and of drafts none."""
    fields = {"title": "Ferry back", "body": node("document", node("paragraph", text("It sails.")))}
    sys = {"type": "Entry", "createdAt": "2026-05-01T08:00:00Z", "revision": 3, "locale": "en-US"}
    items = [
        {"sys": {"id": key, **sys, **({"publishedVersion": version} if version else {})}, "fields": fields}
        for key, version in published.items()
    ]
    return json.dumps({"sys": {"type": "Array"}, "items": items}).encode()


def test_entries_that_say_which_version_is_published_are_stories() -> None:
    articles = [*nf.read_all(answered(one=9, two=4))]
    assert [(article.uri, article.status) for article in articles] == [
        ("one", nf.Status.USABLE),
        ("two", nf.Status.USABLE),
    ]
    assert nf.read(nf.write(articles[0], "contentful")) == articles[0]


def test_a_draft_beside_what_is_published_is_withheld() -> None:
    one, two = nf.read_all(answered(one=9, two=0))
    assert (one.status, two.status) == (nf.Status.USABLE, nf.Status.WITHHELD)
    assert nf.read(nf.write(two, "contentful")) == two
    (alone,) = nf.read_all(answered(two=0))
    assert alone.status is nf.Status.USABLE  # as it was before the APIs said so


def test_what_is_written_can_be_imported() -> None:
    article = nf.Article(
        headline="Ferry back",
        bylines=[nf.Byline(name="Ann Lee")],
        subjects=[nf.Concept(name="Coast")],
        body=[nf.Media("https://t.example/a.png", caption="Manda"), nf.Embed("https://youtu.be/7")],
    )
    made = json.loads(nf.write([article, article], "contentful"))
    assert [entry["sys"]["contentType"]["sys"]["id"] for entry in made["entries"]] == [
        *("article", "article", "author", "category")
    ]
    assert len({entry["sys"]["id"] for entry in made["entries"]}) == 4
    assert [contenttype["sys"]["id"] for contenttype in made["contentTypes"]] == ["article", "author", "category"]
    assert made["locales"][0]["code"] == "en-US"
    assert made["assets"][0]["fields"]["file"]["en-US"] == {
        "url": "https://t.example/a.png",
        "fileName": "a.png",
        "contentType": "image/png",
    }
    kinds = [item["nodeType"] for item in made["entries"][0]["fields"]["body"]["en-US"]["content"]]
    assert kinds == ["embedded-asset-block", "paragraph", "paragraph"]


def test_a_version_longer_than_any_number_comes_back() -> None:
    article = nf.Article(headline="Ferry back", version="9" * 5000)
    assert nf.read(nf.write(article, "contentful"), "contentful").version == article.version


def test_rich_text_by_itself() -> None:
    said = node("document", node("heading-1", text("Ferry back")), node("paragraph", text("It sails.")))
    article = nf.read(json.dumps(said).encode())
    assert (nf.plain(article.headline), article.text, article.foreign) == ("Ferry back", "It sails.", ())


def test_what_rich_text_by_itself_says_of_what_it_embeds_is_kept() -> None:
    shown = entity("Asset", "pic", title="The quay", file={"url": "https://images.example/a.jpg"})
    said = node("document", node("heading-1", text("Ferry")), node("embedded-asset-block", target=shown))
    article = nf.read(json.dumps(said).encode())
    assert [part.name for part in article.foreign] == ["body.*"]
    (asset,) = json.loads(nf.write(article, "contentful"))["assets"]
    assert asset["fields"]["title"] == {"en-US": "The quay"}


def test_an_entry_of_no_locale_is_in_no_language_again() -> None:
    entry = {
        "sys": {"id": "x", "type": "Entry", "contentType": link("ContentType", "post")},
        "fields": {"title": "Ferry"},
    }
    article = nf.read(json.dumps(entry).encode())
    assert article.language == ""
    assert nf.read(nf.write(article, "contentful")).language == ""


def test_many_links_to_very_much_take_linear_time() -> None:
    said = answer(*[node("embedded-entry-block", target=link("Entry", "long")) for _ in range(3000)])
    said["includes"]["Entry"] = [entity("Entry", "long", "box", text="Dry. " * 100_000)]
    report = nf.Report()
    begin = process_time()
    nf.read(json.dumps(said).encode(), report=report)
    assert process_time() - begin < 10
    assert "there are too many linked entries; further ones are left out" in map(str, report.losses)


def test_what_is_wrong_with_rich_text() -> None:
    said = b"""{"sys": {"type": "Entry"}, "fields": {"body": {"nodeType": "document", "data": {}, "content": [
  {"nodeType": "text", "value": "a", "marks": [], "data": {}},
  {"nodeType": "blockquote", "data": {}, "content": [{"nodeType": "hr", "data": {}, "content": []}]},
  {"nodeType": "paragraph", "data": {}, "content": [{"nodeType": "text", "value": "a"}]},
  {"nodeType": "table", "data": {}, "content": []},
  {"nodeType": "embedded-asset-block", "content": [],
   "data": {"target": {"sys": {"type": "Link", "linkType": "Entry", "id": "x"}}}}
]}}}"""
    found = [(problem.rule, problem.line) for problem in nf.validate(said, "contentful")]
    assert found == [
        *(("required", 1), ("node", 2), ("node", 3), ("required", 4), ("required", 4), ("value", 5), ("link", 7)),
    ]


def test_what_stories_of_several_languages_link_to_is_said_in_each() -> None:
    quay = nf.Concept(uri="https://example.org/quays", name="Quays")
    given = [
        nf.Article(headline="Ferry back", language="en"),
        nf.Article(headline="Un quai", language="fr", subjects=[quay], body=[nf.Paragraph("Il est ouvert.")]),
        nf.Article(headline="A quay", language="en", subjects=[quay], body=[nf.Paragraph("It opened.")]),
    ]
    with nf.read_all(nf.write(given, "contentful")) as found:
        assert [article.subjects for article in found] == [(), (quay,), (quay,)]


ASSET = {"title": "Boat", "description": "A boat", "width": 80, "height": 60}
QUERIED: dict[str, Any] = {
    "__typename": "NewsStory",
    "sys": {"id": "a1"},
    "title": "Ferry",
    "authorsCollection": {"items": [{"name": "Ann Lee"}]},
    "heroImage": {**ASSET, "url": "https://tide.example/pier.jpg"},
    "body": {
        "json": {
            "nodeType": "document",
            "data": {},
            "content": [
                {
                    "nodeType": "embedded-asset-block",
                    "data": {"target": {"sys": {"type": "Link", "linkType": "Asset", "id": "f2"}}},
                    "content": [],
                }
            ],
        },
        "links": {"assets": {"block": [{**ASSET, "sys": {"id": "f2"}, "url": "https://tide.example/boat.jpg"}]}},
    },
}


@pytest.mark.cases("data", [{"newsStory": QUERIED}, {"newsStoryCollection": {"total": 1, "items": [QUERIED]}}])
def test_what_the_graphql_api_answers(data: Any) -> None:
    said = json.dumps({"data": data}).encode()
    assert [detection.format for detection in nf.detect(said)] == ["contentful"]
    report = nf.Report()
    article = nf.read(said, report=report)
    assert (article.uri, nf.plain(article.headline), article.bylines) == ("a1", "Ferry", (nf.Byline(name="Ann Lee"),))
    shown = [association.media for association in article.associations] + [
        block for block in article.body if isinstance(block, nf.Media)
    ]
    assert [(rendition.href, rendition.alt) for rendition in shown if rendition] == [
        ("https://tide.example/pier.jpg", "A boat"),
        ("https://tide.example/boat.jpg", "A boat"),
    ]
    assert not report.losses
    assert nf.read(nf.write(article, "contentful")) == article


@pytest.mark.cases("name", [None, "records"])
def test_rich_text_of_the_graphql_api_may_stand_outside_of_an_answer(name: str | None) -> None:
    text = {"nodeType": "text", "value": "It sails.", "marks": [], "data": {}}
    document = {
        "nodeType": "document",
        "data": {},
        "content": [{"nodeType": "paragraph", "data": {}, "content": [text]}],
    }
    said = {"json": document, "links": {"assets": {"block": []}}}
    data = json.dumps(said if name is None else {"title": "A", "body": said}).encode()
    assert nf.read(data, name).body == (nf.Paragraph("It sails."),)
    assert nf.detect(data)[0].format == (name or "contentful")


def test_what_stands_beside_the_fields_of_an_entry_is_told() -> None:
    report = nf.Report()
    said = {**entity("Entry", "e1", "article", title="Ferry back", body="It sails."), "preview": "https://a.example/p"}
    nf.read(json.dumps(said).encode(), "contentful", report=report)
    assert [loss.why for loss in report.losses] == ['preview of an entry is left out: "https://a.example/p"']


def test_what_is_longer_than_a_field_is_cut_and_reported() -> None:
    report = nf.Report()
    story = nf.Article(
        headline="Ferry " * 60,
        kicker="Coast " * 60,
        subhead="It sails. " * 60,
        slug="ferry-" * 60,
        keywords=["quay" * 80],
        bylines=[nf.Byline(name="Lee " * 80, contact="https://tide.example/" + "a" * 300)],
        body=[nf.Media("https://tide.example/a.jpg", alt="The ferry at the quay. " * 20)],
    )
    document = nf.write(story, "contentful", report=report)
    cut = {"headline", "kicker", "slug", "keywords", "bylines", "bylines.contact"}
    assert {loss.what for loss in report.losses} == cut
    assert [*nf.validate(nf.Source(document), "contentful")] == []
    export = json.loads(document)
    entry, asset = export["entries"][0]["fields"], export["assets"][0]["fields"]
    assert len(entry["title"]["en-US"]) <= 256
    assert entry["title"]["en-US"].endswith("Ferry…")
    assert len(entry["slug"]["en-US"]) == 256
    assert len(asset["title"]["en-US"]) == 256
    back = nf.read(document, "contentful")
    assert (back.subhead, back.keywords, back.bylines, back.body) == (
        story.subhead,
        story.keywords,
        story.bylines,
        story.body,
    )


def test_a_text_longer_than_its_field_is_a_problem() -> None:
    export = json.loads(nf.write(nf.Article(headline="Ferry", body=[nf.Paragraph("It sails.")]), "contentful"))
    export["entries"][0]["fields"]["title"]["en-US"] = "Ferry" * 60
    export["entries"][0]["fields"]["tags"] = {"en-US": ["quay", "quay" * 80]}
    problems = nf.validate(nf.Source(json.dumps(export).encode()), "contentful")
    assert [problem.rule for problem in problems] == ["length", "length"]


def test_a_text_longer_than_rich_text_may_be_is_reported_and_a_problem() -> None:
    report = nf.Report()
    body = [nf.Paragraph("The ferry sails. " * 6000), nf.Paragraph("It is late. " * 9000)]
    document = nf.write(nf.Article(headline="Ferry", body=body), "contentful", report=report)
    assert [remark.message for remark in report.remarks] == ["the text has 209998 characters; Contentful takes 200000"]
    problems = [*nf.validate(nf.Source(document), "contentful")]
    assert [(problem.rule, problem.message) for problem in problems] == [
        ("length", "209998 characters, where at most 200000 are allowed")
    ]
