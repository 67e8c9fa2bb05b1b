"""The Content API of The Guardian: what it answers is read."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


CONTENT: dict[str, Any] = {
    "id": "world/2026/may/04/ferry-back",
    "type": "liveblog",
    "sectionId": "world",
    "sectionName": "World news",
    "webPublicationDate": "2026-05-04T07:30:00Z",
    "webTitle": "Ferry back – live",
    "webUrl": "https://news.example/world/2026/may/04/ferry-back",
    "apiUrl": "https://content.news.example/world/2026/may/04/ferry-back",
    "fields": {
        "headline": "Ferry back",
        "standfirst": "<p>It sails <strong>again</strong></p>",
        "trailText": "In short",
        "byline": "Ann Lee in Harwich",
        "lastModified": "2026-05-04T08:00:00Z",
        "lang": "en",
        "isLive": "true",
        "publication": "The Daily Tide",
        "thumbnail": "https://media.news.example/500.jpg",
        "main": '<figure><img src="https://media.news.example/1.jpg" alt="Ferry"></figure>',
        "wordcount": "4",
        "body": '<p>It sails.</p><aside class="element element-rich-link"><p><span>Related: </span>'
        '<a href="https://news.example/y">Storm</a></p></aside><figure class="element element-image">'
        '<img src="a.jpg"><figcaption><span class="element-image__caption">The pier.</span> '
        '<span class="element-image__credit">Photograph: B. Ray</span></figcaption></figure>',
    },
    "tags": [
        {
            "id": "world/ferries",
            "type": "keyword",
            "webTitle": "Ferries",
            "webUrl": "https://news.example/f",
            "references": [],
        },
        {"id": "profile/ann", "type": "contributor", "webTitle": "Ann Lee", "bio": "<p>Writes</p>"},
        {"id": "tone/news", "type": "tone", "webTitle": "News"},
        {"id": "world/series/sea", "type": "series", "webTitle": "The sea"},
    ],
    "isHosted": False,
    "pillarName": "News",
}


def document(**changes: Any) -> bytes:
    return json.dumps(
        {"response": {"status": "ok", "userTier": "developer", "content": {**CONTENT, **changes}}}
    ).encode()


def fields(**changes: Any) -> dict[str, Any]:
    return {name: value for name, value in {**CONTENT["fields"], **changes}.items() if value is not None}


def test_content() -> None:
    assert nf.detect(document())[0].confidence is nf.Confidence.CERTAIN
    article = nf.read(document())
    assert article.uri == "world/2026/may/04/ferry-back"
    assert [identifier.kind for identifier in article.identifiers] == ["url", "apiUrl"]
    assert (nf.plain(article.headline), nf.plain(article.summary)) == ("Ferry back", "In short")
    assert article.subhead == (nf.Text("It sails "), nf.Text("again", [nf.Style.STRONG]))
    assert article.bylines == (nf.Byline(name="Ann Lee", location="Harwich", text="Ann Lee in Harwich"),)
    (ann,) = article.contributors
    assert (ann.name, ann.kind, ann.code, ann.relation) == ("Ann Lee", "person", "profile/ann", "contributor")
    assert ann.foreign == (nf.Foreign("guardian", "bio", '"<p>Writes</p>"'),)
    assert article.published == datetime(2026, 5, 4, 7, 30, tzinfo=UTC)
    assert article.updated == datetime(2026, 5, 4, 8, tzinfo=UTC)
    assert article.subjects == (
        nf.Concept(name="World news", code="world", kind="section"),
        nf.Concept(name="News", kind="pillar"),
        nf.Concept(name="Ferries", code="world/ferries", uri="https://news.example/f"),
        nf.Concept(name="The sea", code="world/series/sea", kind="series"),
    )
    assert article.genres == (nf.Concept(name="News", code="tone/news", kind="tone"),)
    assert [source.name for source in article.sources] == ["The Daily Tide"]
    assert (article.language, article.status, article.kind) == ("en", "usable", "text")
    assert [(part.name, part.value) for part in article.foreign] == [
        ("type", '"liveblog"'),
        ("webTitle", '"Ferry back – live"'),
        ("fields.wordcount", '"4"'),
    ]


def test_the_body_with_what_the_guardian_marks_in_it() -> None:
    assert nf.read(document()).body == (
        nf.Paragraph("It sails."),
        nf.Related([nf.RelatedLink("Storm", "https://news.example/y")], "Related:"),
        nf.Media("a.jpg", caption="The pier.", credit="Photograph: B. Ray"),
    )


@pytest.mark.cases(
    ("printed", "people"),
    [
        (
            "Ann Lee in Oslo, Bo Diaz and Cy Fox in New York",
            [("Ann Lee", "Oslo"), ("Bo Diaz", ""), ("Cy Fox", "New York")],
        ),
        ("Made in Chelsea", [("Made in Chelsea", "")]),
        ("Ann Lee", [("Ann Lee", "")]),
        ("", [("Ann Lee", "")]),
    ],
)
def test_bylines(printed: str, people: list[tuple[str, str]]) -> None:
    article = nf.read(document(fields=fields(byline=printed)))
    assert [(byline.name, byline.location) for byline in article.bylines] == people


def test_pictures_have_all_their_files() -> None:
    assets = [
        {
            "type": "image",
            "mimeType": "image/jpeg",
            "file": "http://m.example/500.jpg",
            "typeData": {"width": "500", "height": "300", "caption": "The pier", "altText": "A ferry"},
        },
        {
            "type": "image",
            "mimeType": "image/jpeg",
            "file": "http://m.example/2000.jpg",
            "typeData": {
                "width": "2000",
                "height": "x",
                "secureFile": "https://m.example/2000.jpg",
                "caption": "The <em>ferry</em>",
                "credit": "Photograph: B. Ray",
                "altText": "A ferry",
                "mediaId": "abc",
            },
        },
    ]
    report = nf.Report()
    elements = [
        {"id": "abc", "relation": "main", "type": "image", "assets": assets, "name": "Ferry"},
        {"type": "video", "assets": []},
    ]
    main, thumbnail = nf.read(document(elements=elements), report=report).associations
    assert (main.role, main.uri, thumbnail.role) == ("main", "abc", "thumbnail")
    assert main.media == nf.Media(
        "https://m.example/2000.jpg",
        caption=[nf.Text("The "), nf.Text("ferry", [nf.Style.EMPHASIS])],
        credit="Photograph: B. Ray",
        alt="A ferry",
        renditions=[
            nf.Rendition(href="http://m.example/500.jpg", media_type="image/jpeg", width=500, height=300),
            nf.Rendition(href="https://m.example/2000.jpg", media_type="image/jpeg", width=2000),
        ],
        foreign=[nf.Foreign("guardian", "mediaId", '"abc"')],
    )
    assert [str(loss) for loss in report.losses] == [
        'name of an element is left out: "Ferry"',
        'height is not a number of pixels or bytes, and left out: "x"',
        'caption of a file is left out: "The pier"',
        "an element without a file left out: video",
        'alt of main is left out: "Ferry"',
    ]
    (alone, _) = nf.read(document()).associations
    blocks = {"main": {"bodyHtml": CONTENT["fields"]["main"]}}
    assert nf.read(document(fields=fields(main=None), blocks=blocks)).associations[0] == alone
    assert (alone.role, alone.media) == ("main", nf.Media("https://media.news.example/1.jpg", alt="Ferry"))


def test_a_block_that_is_not_published_is_left_out() -> None:
    blocks = {
        "body": [
            {"id": "b1", "bodyHtml": "<p>It sails.</p>", "published": True},
            {"id": "b2", "bodyHtml": "<p>It may sink.</p>", "published": False},
        ]
    }
    report = nf.Report()
    article = nf.read(document(fields=fields(body=None), blocks=blocks), report=report)
    assert article.text == "It sails."
    assert "a block that is not published is left out: b2" in [loss.why for loss in report.losses]


def test_blocks_where_there_is_no_body() -> None:
    blocks = {
        "body": [{"id": "b1", "title": "Noon", "bodyHtml": "<p>A</p>", "published": True}, {"bodyHtml": "<p>B</p>"}]
    }
    report = nf.Report()
    article = nf.read(document(fields=fields(body=None), blocks=blocks), report=report)
    assert article.body == (nf.Heading("Noon"), nf.Paragraph("A"), nf.Paragraph("B"))
    assert [str(loss) for loss in report.losses] == ['id of a block of the text is left out: "b1"']
    assert nf.read(document(fields=fields(body=None, bodyText="A"))).text == "A"


def test_pictures_of_the_block_above_the_text_have_what_it_says_of_them() -> None:
    said = {"alt": "Pier", "caption": "<i>At</i> dawn", "credit": "Photograph: B. Ray", "copyright": "B. Ray"}
    files = [{"mimeType": "image/jpeg", "file": f"https://m.example/{n}.jpg", "typeData": {"width": n}} for n in (5, 9)]
    main = {
        "bodyHtml": '<figure><img src="https://m.example/5.jpg" alt="Pier"></figure>',
        "elements": [{"type": "image", "assets": files, "imageTypeData": said}],
    }
    report = nf.Report()
    found = nf.read(document(fields=fields(main=None), blocks={"main": main}), report=report).associations[0]
    assert (found.role, found.media.href, len(found.media.renditions)) == ("main", "https://m.example/9.jpg", 2)
    assert (nf.plain(found.media.caption), found.media.alt) == ("At dawn", "Pier")
    assert (found.media.credit, found.media.rights) == ("Photograph: B. Ray", "B. Ray")
    assert report.losses == ()


def test_what_blocks_say_beside_the_body_is_told() -> None:
    blocks = {"body": [{"bodyHtml": "<p>A</p>", "title": 7}], "requestedBodyBlocks": {"a": []}, "totalBodyBlocks": 1}
    report = nf.Report()
    nf.read(document(blocks=blocks | {"main": {"attributes": {"pinned": True}}}), report=report)
    assert [str(loss) for loss in report.losses] == [
        'requestedBodyBlocks of blocks is left out: {"a":[]}',
        "title of a block of the text is left out: 7",
        'attributes of a block of the text is left out: {"pinned":true}',
    ]


@pytest.mark.cases(
    ("changes", "status"),
    [({"isExpired": True}, "canceled"), ({"fields": fields(isLive="false")}, "withheld"), ({"fields": {}}, "usable")],
)
def test_what_may_be_published(changes: dict[str, Any], status: str) -> None:
    assert nf.read(document(**changes)).status == status


def test_results_lines_and_what_stands_beside() -> None:
    found = {"response": {"status": "ok", "userTier": "developer", "total": 2, "results": [CONTENT, 7]}}
    content, report = json.dumps(found).encode(), nf.Report()
    with nf.read_all(content, report=report) as articles:
        assert ("total", "2") in [(part.name, part.value) for part in articles.envelope.foreign]
        (article,) = articles
    assert article == nf.read(document())
    assert len(report.losses) == 1
    assert list(nf.read_all(document() + b"\n" + content)) == [article, article]
    assert list(nf.read_all(json.dumps([CONTENT]).encode())) == [article]
    answer = json.loads(document())
    answer["response"]["relatedContent"] = [
        {"id": "a", "webTitle": "A", "webUrl": "https://news.example/a", "type": "article"}
    ]
    report = nf.Report()
    other = nf.read(json.dumps(answer).encode(), report=report).associations[-1]
    assert [str(loss) for loss in report.losses] == ['type of relatedContent is left out: "article"']
    assert other == nf.Association(role="relatedContent", uri="a", title="A", href="https://news.example/a")


def test_what_is_said_twice_in_other_words_is_told() -> None:
    files = [{"file": "https://m.example/1.jpg", "typeData": {"caption": "The pier", "width": "8"}}]
    block = {
        "bodyHtml": "<p>It sails.</p>",
        "elements": [
            {"type": "text", "textTypeData": {"html": "<p>It sails.</p>"}},
            {"type": "image", "imageTypeData": {"alt": "Pier at dawn"}},
        ],
    }
    main = '<img src="https://m.example/2.jpg" alt="Ferry"><p>By sea</p>'
    elements = [{"relation": relation, "type": "image", "assets": files} for relation in ("main", "thumbnail")]
    report = nf.Report()
    said = document(
        fields=fields(main=main, thumbnail="https://m.example/3.jpg"), elements=elements, blocks={"body": [block]}
    )
    nf.read(said, report=report)
    assert [str(loss) for loss in report.losses] == [
        "left out above the text, as neither a picture, a video nor an embed: By sea",
        'alt of main is left out: "Ferry"',
        'thumbnail of fields is left out: "https://m.example/3.jpg"',
        'alt of imageTypeData is left out: "Pier at dawn"',
    ]


def test_what_an_answer_says_of_itself_is_told_or_kept() -> None:
    report = nf.Report()
    said = {"response": {"status": "ok", "content": CONTENT, "leadContent": [{"id": "a"}]}, "cached": True}
    nf.read(json.dumps(said).encode(), report=report)
    assert [str(loss) for loss in report.losses] == [
        "cached of the answer is left out: true",
        'leadContent of the answer is left out: [{"id":"a"}]',
    ]


def test_a_picture_in_a_line_is_told() -> None:
    report = nf.Report()
    nf.read(document(fields=fields(standfirst='<p>It sails <img src="a.jpg"></p>')), report=report)
    assert [str(loss) for loss in report.losses] == ["pictures in a line of text left out"]
