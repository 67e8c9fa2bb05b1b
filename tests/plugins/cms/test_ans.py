"""ANS: what is read, what is written, and what is put back."""

from __future__ import annotations

import json
from io import BufferedReader
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf
from newsformat._streams import PartlyReadStream


def story(*elements: Any, **more: Any) -> bytes:
    said = {"type": "story", "version": "0.10.12", **more}
    return json.dumps({**said, "content_elements": list(elements)} if elements else said).encode()


def read(*elements: Any, **more: Any) -> nf.Article:
    return nf.read(story(*elements, **more), "ans")


def written(article: nf.Article, report: nf.Report | None = None) -> Any:
    return json.loads(nf.write(article, "ans", report=report))


def text(content: str, **more: Any) -> dict[str, Any]:
    return {"type": "text", "content": content, **more}


# Whether it is published ----------------------------------------------------------


def test_a_revision_of_what_is_not_published_is_withheld_and_comes_back() -> None:
    data = story(revision={"published": False, "branch": "default"}, headlines={"basic": "Ferry"})
    article = nf.read(data, "ans")
    assert article.status is nf.Status.WITHHELD
    assert written(article) == json.loads(data)
    report = nf.Report()
    released = written(evolve(article, status=nf.Status.USABLE), report)
    assert released["revision"] == {"branch": "default"}
    assert ("revision.published", "the article is usable now") in [(loss.where, loss.why) for loss in report.losses]
    assert nf.read(json.dumps(released).encode(), "ans").status is nf.Status.USABLE


@pytest.mark.cases(
    ("around", "status"),
    [
        ({"sourceId": "7", "circulations": [{"website_id": "tide"}]}, nf.Status.USABLE),
        ({"sourceId": "7", "arcAdditionalProperties": {"story": {"publish": False}}}, nf.Status.WITHHELD),
    ],
)
def test_what_is_sent_to_migration_center(around: dict[str, Any], status: nf.Status) -> None:
    report = nf.Report()
    content = {"type": "story", "version": "0.10.9", "headlines": {"basic": "Ferry"}, "_id": "A"}
    article = nf.read(json.dumps({"ANS": content, **around}).encode(), report=report)
    assert (nf.plain(article.headline), article.status, report.format) == ("Ferry", status, "ans")
    assert [loss.why.partition(" ")[0] for loss in report.losses] == [*around]


def test_what_the_draft_api_answers_is_not_published() -> None:
    content = {"type": "story", "version": "0.10.9", "headlines": {"basic": "Ferry"}, "_id": "A"}
    answer = {"id": "B", "type": "DRAFT", "document_id": "A", "ans": content}
    assert nf.read(json.dumps(answer).encode()).status is nf.Status.WITHHELD
    assert nf.read(json.dumps({**answer, "type": "PUBLISHED"}).encode()).status is nf.Status.USABLE


# Elements -----------------------------------------------------------------------

PICTURE = {"type": "image", "version": "0.10.12", "url": "https://tide.example/a.jpg", "caption": "عبّارة <i>ماندا</i>"}
TWEET = '<blockquote class="tweet">High</blockquote><script src="https://post.example/w.js"></script>'
ELEMENTS: list[tuple[str, dict[str, Any], list[nf.Block]]] = [
    ("text", text("R&amp;D is <b>up</b>"), [nf.Paragraph([nf.Text("R&D is "), nf.Text("up", [nf.Style.STRONG])])]),
    ("a bare ampersand", text("R&D"), [nf.Paragraph("R&D")]),
    ("a heading in a text", text("<h3>أجور</h3>"), [nf.Heading("أجور", 3)]),
    ("two paragraphs in a text", text("<p>One</p><p>Two</p>"), [nf.Paragraph("One"), nf.Paragraph("Two")]),
    ("an empty text", text(" "), []),
    ("header", {"type": "header", "content": "料金", "level": 4}, [nf.Heading("料金", 4)]),
    ("a header of no level", {"type": "header", "content": "料金"}, [nf.Heading("料金", 2)]),
    (
        "a list in a list belongs to the item before",
        {"type": "list", "list_type": "ordered", "items": [text("a"), {"type": "list", "items": [text("b")]}]},
        [nf.List([[nf.Paragraph("a"), nf.List([[nf.Paragraph("b")]])]], ordered=True)],
    ),
    (
        "quote",
        {"type": "quote", "content_elements": [text("Wir fahren.")], "citation": text("<i>Ann</i>")},
        [nf.Quote([nf.Paragraph("Wir fahren.")], attribution=[nf.Text("Ann", [nf.Style.EMPHASIS])])],
    ),
    ("blockquote", {"type": "blockquote", "content": "Wir fahren."}, [nf.Quote([nf.Paragraph("Wir fahren.")])]),
    (
        "table",
        {"type": "table", "header": [text("Route")], "rows": [[text("<b>Pate</b>")], []]},
        [nf.Table([["Route"], [[nf.Text("Pate", [nf.Style.STRONG])]], []], header=1)],
    ),
    ("code", {"type": "code", "content": "a\n  b", "language": "text"}, [nf.Preformatted("a\n  b")]),
    ("divider", {"type": "divider"}, [nf.Rule()]),
    (
        "image",
        {**PICTURE, "credits": {"by": [{"type": "author", "name": "Yusuf"}], "affiliation": [{"name": "Acme"}]}},
        [
            nf.Media(
                PICTURE["url"],
                caption=[nf.Text("عبّارة "), nf.Text("ماندا", [nf.Style.EMPHASIS])],
                credit="Yusuf / Acme",
            )
        ],
    ),
    (
        "video",
        {"type": "video", "version": "0.10.12", "streams": [{"url": "a.mp4", "stream_type": "mp4", "width": 640}]},
        [nf.Media("a.mp4", kind="video", renditions=[nf.Rendition(href="a.mp4", media_type="video/mp4", width=640)])],
    ),
    (
        "a gallery is its pictures",
        {
            "type": "gallery",
            "version": "0.10.12",
            "content_elements": [{"type": "image", "url": "a"}, {"type": "image"}],
        },
        [nf.Media("a"), nf.Media()],
    ),
    (
        "code from elsewhere",
        {"type": "raw_html", "content": TWEET},
        [nf.Embed("https://post.example/w.js", html=TWEET)],
    ),
    ("raw_html that is text", {"type": "raw_html", "content": "<p>Low</p><hr>"}, [nf.Paragraph("Low"), nf.Rule()]),
    (
        "oembed_response",
        {"type": "oembed_response", "raw_oembed": {"_id": "https://v.example/7", "html": "<i>7</i>"}},
        [nf.Embed("https://v.example/7", html="<i>7</i>")],
    ),
    ("reference", {"type": "reference", "referent": {"id": "https://v.example/7"}}, [nf.Embed("https://v.example/7")]),
    (
        "interstitial_link",
        {"type": "interstitial_link", "url": "/a", "content": "Q&A"},
        [nf.Related([nf.RelatedLink("Q&A", "/a")])],
    ),
    (
        "link_list",
        {"type": "link_list", "title": "More", "items": [{"type": "interstitial_link", "url": "/a", "content": "A"}]},
        [nf.Related([nf.RelatedLink("A", "/a")], title="More")],
    ),
    (
        "another story",
        {"type": "story", "version": "0.10.12", "canonical_url": "/b", "headlines": {"basic": "B"}},
        [nf.Related([nf.RelatedLink("B", "/b")])],
    ),
    ("correction", {"type": "correction", "text": "It was 120."}, [nf.Paragraph("It was 120.")]),
    (
        "element_group",
        {"type": "element_group", "content_elements": [text("a"), text("b")]},
        [*map(nf.Paragraph, "ab")],
    ),
    ("one that nobody knows", {"type": "tide", "content": "High"}, [nf.Paragraph("High")]),
    ("one without text", {"type": "endorsement"}, [nf.Raw("ans", '{"type":"endorsement","_id":"x7"}')]),
    ("none at all", {"stars": 4}, []),
]


@pytest.mark.cases(("element", "blocks"), [each[1:] for each in ELEMENTS], ids=[each[0] for each in ELEMENTS])
def test_an_element_is_read_and_comes_back(element: dict[str, Any], blocks: list[nf.Block]) -> None:
    whole = [text("Before", _id="b"), {**element, "_id": "x7"}, text("After", _id="a")]
    article = read(*whole)
    assert list(article.body) == [nf.Paragraph("Before"), *blocks, nf.Paragraph("After")]
    report = nf.Report()
    assert written(article, report)["content_elements"] == whole
    assert report.losses == ()


PLAIN: list[tuple[nf.Block, dict[str, Any]]] = [
    (nf.Paragraph("R&D"), text("R&amp;D")),
    (nf.Heading("أجور", 3), {"type": "header", "content": "أجور", "level": 3}),
    (nf.Rule(), {"type": "divider"}),
    (
        nf.List([[nf.Paragraph("a"), nf.List([[nf.Paragraph("b")]])]]),
        {
            "type": "list",
            "list_type": "unordered",
            "items": [text("a"), {"type": "list", "list_type": "unordered", "items": [text("b")]}],
        },
    ),
    (nf.Table([["a"], ["b"]], header=1), {"type": "table", "header": [text("a")], "rows": [[text("b")]]}),
    (
        nf.Embed("https://v.example/7"),
        {"type": "reference", "referent": {"id": "https://v.example/7", "service": "oembed"}},
    ),
    (nf.Media("a.jpg", alt="A ferry"), {"type": "image", "version": "0.10.12", "url": "a.jpg", "alt_text": "A ferry"}),
]


@pytest.mark.cases(("block", "element"), PLAIN, ids=[each[1]["type"] for each in PLAIN])
def test_what_ans_has_a_place_for_is_written_as_that_alone(block: nf.Block, element: dict[str, Any]) -> None:
    assert written(nf.Article(body=[block]))["content_elements"] == [element]


def test_what_ans_has_no_place_for_is_said_beside_it() -> None:
    table = nf.Table([["a"]], caption="Fares", language="en")
    report = nf.Report()
    made = json.loads(nf.write(nf.Article(body=[table]), "ans", report=report))
    assert [loss.what for loss in report.losses] == ["body.table.caption"]
    element = made["content_elements"][0]
    assert element["rows"] == [[text("a")]]
    assert "Fares" in element["additional_properties"]["newsformat"]["html"]
    element["rows"] = [[text("changed elsewhere")]]
    assert nf.read(json.dumps(made).encode(), "ans").body == (nf.Table([["changed elsewhere"]]),)


# Values --------------------------------------------------------------------------


def test_what_a_story_says_of_itself() -> None:
    said = {
        "_id": "TIDE7",
        "slug": "ferry",
        "language": "sw",
        "headlines": {"basic": "Kivuko <i>kimerudi</i>", "web": "Kivuko"},
        "label": {"basic": {"text": "Pwani", "url": "/pwani"}},
        "canonical_url": "/pwani/kivuko",
        "display_date": "2026-11-24T07:00:00.123Z",
        "content_restrictions": {"embargo": {"active": True, "end_time": "2026-11-25T00:00:00Z"}},
        "credits": {
            "by": [
                {"type": "author", "name": "Ann Lee", "byline": "A. Lee", "email": "ann@tide.example", "_id": "ann"}
            ],
            "photos_by": [{"type": "author", "name": "Yusuf Ali"}],
        },
        "planning": {"internal_note": "Picha zinakuja", "budget_line": "ferry"},
        "editor_note": "Imesasishwa.",
        "taxonomy": {
            "sections": [{"type": "section", "version": "0.10.12", "_id": "/pwani", "name": "Pwani"}],
            "tags": [{"text": "vivuko", "slug": "vivuko"}],
            "named_entities": [{"_id": "Lamu", "name": "Lamu", "type": "location", "score": 0.5}],
        },
    }
    article = read(**said)
    assert (article.uri, article.slug, article.language) == ("TIDE7", "ferry", "sw")
    assert nf.plain(article.headline) == "Kivuko kimerudi"
    assert article.other_headlines == (nf.Headline(content="Kivuko", role="web"),)
    assert nf.plain(article.kicker) == "Pwani"
    assert article.identifiers == (nf.Identifier(value="/pwani/kivuko", kind="url"),)
    assert article.embargo is not None
    assert article.bylines == (nf.Byline(name="Ann Lee", text="A. Lee", contact="ann@tide.example"),)
    assert [(contributor.name, contributor.role) for contributor in article.contributors] == [
        ("Yusuf Ali", "photos_by")
    ]
    assert [note.text for note in article.notes] == ["Picha zinakuja"]
    assert article.subjects == (nf.Concept(name="Pwani", kind="section", code="/pwani"),)
    assert article.entities == (nf.Concept(name="Lamu", kind="place"),)
    assert article.keywords == ("vivuko",)
    assert written(article) == {"type": "story", "version": "0.10.12", **said}


@pytest.mark.cases(
    ("said", "status"),
    [
        ("published", "usable"),
        ("", "usable"),
        ("draft", "withheld"),
        ("embargoed", "withheld"),
        ("canceled", "canceled"),
        ("deleted", "canceled"),
    ],
)
def test_only_what_is_published_may_be(said: str, status: str) -> None:
    article = read(status=said)
    assert article.status == status
    assert written(article)["status"] == said


def test_an_embargo_that_is_over_is_none_and_comes_back() -> None:
    said = {"embargo": {"active": False, "end_time": "2026-11-25T00:00:00Z"}}
    article = read(content_restrictions=said)
    assert article.embargo is None
    assert written(article)["content_restrictions"] == said


def test_a_story_that_others_wrote_has_nothing_of_our_own() -> None:
    article = nf.Article(
        headline="Паром вернулся",
        bylines=[nf.Byline(name="Анна Ли", role="корреспондент")],
        dateline=nf.Dateline(place="ЛАМУ"),
        keywords=["паромы"],
        subjects=[nf.Concept(name="Море", kind="section", code="/sea")],
        rights=[nf.Rights(notice="© 2026 Прилив")],
        associations=[nf.Association(role="promo_items.basic", media=nf.Media("a.jpg"))],
        body=[nf.Paragraph("Паром снова ходит.")],
    )
    made = nf.write(article, "ans")
    assert b"additional_properties" not in made
    assert list(nf.validate(made, "ans")) == []
    assert nf.read(made, "ans") == article


# Put back -----------------------------------------------------------------------


def test_ids_stay_with_their_paragraphs_when_the_text_is_changed() -> None:
    article = read(text("One", _id="1"), text("Two", _id="2"), text("Three", _id="3"))
    first, _, third = article.body
    report = nf.Report()
    made = written(evolve(article, body=[nf.Paragraph("New"), third, first]), report)
    assert [item.get("_id") for item in made["content_elements"]] == [None, "3", "1"]
    assert [(loss.what, loss.where) for loss in report.losses] == [("foreign.ans", "content_elements[1]")]


def test_authors_keep_their_biography_while_they_sign() -> None:
    ann = {"type": "author", "name": "Ann Lee", "bio": "Sails."}
    article = read(credits={"by": [ann, {"type": "author", "name": "Bo", "bio": "Rows."}]})
    made = written(evolve(article, bylines=[nf.Byline(name="Cy"), article.bylines[0]]))
    assert made["credits"]["by"] == [{"type": "author", "name": "Cy"}, ann]


def test_what_the_article_says_now_counts() -> None:
    article = read(headlines={"basic": "  Old  ", "web": "Old"}, geo={"latitude": -2.3})
    made = written(evolve(article, headline="New"))
    assert made["headlines"] == {"basic": "New", "web": "Old"}
    assert made["geo"] == {"latitude": -2.3}


def test_a_picture_that_stands_alone_is_one_again() -> None:
    said = {"type": "image", "version": "0.8.0", "url": "a.jpg", "caption": "Bahari", "width": 80, "licensable": True}
    article = nf.read(json.dumps(said).encode(), "ans")
    assert article.kind == "picture"
    assert written(article) == said


def test_a_picture_that_has_become_a_story_is_one() -> None:
    article = nf.read(b'{"type":"image","version":"0.10.12","url":"a.jpg"}', "ans")
    made = written(evolve(article, body=[*article.body, nf.Paragraph("Text")]))
    assert (made["type"], len(made["content_elements"])) == ("story", 2)


# Several ------------------------------------------------------------------------


def test_results_without_their_list_are_no_article() -> None:
    results = {"type": "results", "version": "0.6.0", "data": [{"type": "story", "headlines": {"basic": "A"}}]}
    with pytest.raises(nf.ReadError, match="without any results in content_elements"):
        nf.read(json.dumps(results).encode(), "ans")


def test_results_are_several_articles() -> None:
    results = {
        "type": "results",
        "version": "0.10.12",
        "count": 9,
        "content_elements": [json.loads(story(slug="a")), 7, json.loads(story(slug="b"))],
    }
    report = nf.Report()
    articles = nf.read_all(json.dumps(results).encode(), "ans", report=report)
    found = list(articles)
    assert [article.slug for article in found] == ["a", "b"]
    assert [str(loss) for loss in report.losses] == [
        "left out the content $.content_elements[1] that can't be read: not ANS content, which is an object with a type and a version"
    ]
    again = json.loads(nf.write(found, "ans"))
    assert again["type"] == "results"
    assert [element["slug"] for element in again["content_elements"]] == ["a", "b"]


def test_an_array_is_several_articles() -> None:
    assert [article.slug for article in nf.read_all(b"[%b,%b]" % (story(slug="a"), story(slug="b")))] == ["a", "b"]


@pytest.mark.cases("document", [b"{}", b"7", b'{"type":"story"}', b'{"version":"0.10.12"}', b'[{"type":7}]'])
def test_other_json_is_an_error(document: bytes) -> None:
    with pytest.raises(nf.ReadError, match="not ANS content"):
        list(nf.read_all(document, "ans"))


# Told from others ------------------------------------------------------------------


@pytest.mark.cases(
    ("document", "confidence"),
    [
        (story(text("a")), nf.Confidence.CERTAIN),
        (b"[" + story(headlines={"basic": "a"}), nf.Confidence.CERTAIN),
        (b'{"type":"story","canonical_url":"/a","headlines":{"basic":"a"},"taxonomy":{}', nf.Confidence.LIKELY),
        (b'{"type":"story","version":"0.1.0","name":"a"}', nf.Confidence.LIKELY),
        (b'{"type":"picture","version":"3","uri":"urn:a","headlines":[]}', nf.Confidence.NO),
        (b'{"newsformat":1,"version":"0.10.12","type":"story","headlines":{}}', nf.Confidence.NO),
        (b'{"version":"https://jsonfeed.org/version/1.1","items":[]}', nf.Confidence.NO),
    ],
)
def test_it_is_told_by_its_version_and_its_members(document: bytes, confidence: nf.Confidence) -> None:
    assert nf.registry()["ans"].sniff(document) == confidence


# What is wrong ----------------------------------------------------------------------

WRONG: list[tuple[dict[str, Any], list[str]]] = [
    ({"foo": 1}, ["unknown $.foo"]),
    ({"version": "0.11.0"}, ["version $.version"]),
    ({"type": "essay"}, ["value $.type"]),
    ({"headlines": {"web": "a"}}, ["required $.headlines"]),
    ({"headlines": {"basic": 7}}, ["type $.headlines.basic"]),
    ({"credits": {"by": [{"type": "author"}]}}, ["required $.credits.by[0]"]),
    ({"credits": {"by": [{"type": "reference", "referent": {}}]}}, ["required $.credits.by[0].referent"]),
    ({"taxonomy": {"tags": ["a"]}}, ["type $.taxonomy.tags[0]"]),
    ({"taxonomy": {"associated_tasks": ["a"]}}, ["value $.taxonomy.associated_tasks[0]"]),
    ({"distributor": {"reference_id": "a"}}, ["required $.distributor"]),
    ({"distributor": {"category": "friends"}}, ["value $.distributor.category"]),
    ({"corrections": ["a"]}, ["type $.corrections[0]"]),
    ({"display_date": "yesterday"}, ["date-time $.display_date warning"]),
    ({"content_elements": [{"content": "a"}]}, ["required $.content_elements[0]"]),
    ({"content_elements": [{"type": "text"}]}, ["element $.content_elements[0] warning"]),
    ({"promo_items": {"basic": {"type": "image"}}}, ["required $.promo_items.basic"]),
]


@pytest.mark.cases(("said", "expected"), WRONG, ids=[each[1][0] for each in WRONG])
def test_a_broken_rule_is_told_with_its_place(said: dict[str, Any], expected: list[str]) -> None:
    found = list(nf.validate(story(**said), "ans"))
    told = [f"{problem.rule} {problem.where}{' warning' if problem.severity == 'warning' else ''}" for problem in found]
    assert told == expected
    assert all(item.line == 1 and item.column for item in found)


def test_the_official_schema_of_the_type_and_version_is_found(tmp_path: Path) -> None:
    base = "https://raw.example/schema/ans"
    for version, most in (("0.10.11", 3), ("0.10.12", 5)):
        folder = tmp_path / version
        folder.mkdir()
        slug = {
            "$schema": "http://json-schema.org/draft-04/schema#",
            "id": f"{base}/{version}/slug.json",
            "maxLength": most,
        }
        whole = {
            "$schema": "http://json-schema.org/draft-04/schema#",
            "id": f"{base}/{version}/story.json",
            "properties": {"slug": {"$ref": f"{base}/{version}/slug.json"}},
        }
        (folder / "slug.json").write_text(json.dumps(slug))
        (folder / "story.json").write_text(json.dumps(whole))
    for version, problems in (("0.10.11", 1), ("0.10.12", 0)):
        pipe = BufferedReader(
            PartlyReadStream(story(version=version, slug="ferry"), lambda _: b"")
        )  # cannot be wound back
        found = list(nf.validate(pipe, "ans", {"schema": str(tmp_path)}))
        assert [loss.where for loss in found] == ["$.slug"] * problems


def test_markup_of_its_own_that_html_stands_for_is_reported() -> None:
    rating = nf.Raw(space="ans", value='{"type":"numeric_rating","numeric_rating":4.5,"units":"stars"}')
    items = [[nf.Paragraph("Storm."), nf.Paragraph("\x00")], [rating]]
    report = nf.Report()
    article = nf.Article(body=[nf.List(items=items)])
    again = nf.read(nf.write(article, "ans", report=report), "ans")
    assert nf.unreported(article, again, report.losses) == []
    assert "body.raw.ans" in {loss.what for loss in report.losses}


@pytest.mark.cases("value", ["{}", "[]", "rating", '{"units":"stars"}'])
def test_markup_of_its_own_that_is_no_element_is_lost(value: str) -> None:
    report = nf.Report()
    nf.write(nf.Article(headline="Storm", body=[nf.Raw("ans", value)]), "ans", report=report)
    assert [loss.what for loss in report.losses] == ["body.raw.ans"]
