"""Apple News Format: what is read of components and styles, what is written, and what is wrong with a document."""

from __future__ import annotations

import json
from time import process_time
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


BASE: dict[str, Any] = {
    "version": "1.7",
    "identifier": "ferry",
    "language": "en",
    "title": "Ferry back",
    "layout": {"columns": 7, "width": 1024},
    "componentTextStyles": {"default": {"fontSize": 17}},
}


def document(*components: Any, **more: Any) -> bytes:
    return json.dumps({**BASE, "components": list(components), **more}).encode()


def read(*components: Any, **more: Any) -> nf.Article:
    return nf.read(document(*components, **more), "apple-news")


def written(article: nf.Article, report: nf.Report | None = None) -> Any:
    return json.loads(nf.write(article, "apple-news", report=report))


# Components -----------------------------------------------------------------------

STRONG, EMPHASIS = nf.Style.STRONG, nf.Style.EMPHASIS
STYLES = {"bold": {"fontWeight": "bold"}, "slanted": {"fontName": "Georgia-Italic"}}
RANGES = [
    {"rangeStart": 0, "rangeLength": 3, "textStyle": "bold"},
    {"rangeStart": 1, "rangeLength": 6, "textStyle": STYLES["slanted"]},
]
LINK = [{"type": "link", "rangeStart": 4, "rangeLength": 3, "URL": "https://tide.example/"}]
COMPONENTS: list[tuple[str, dict[str, Any], list[nf.Block]]] = [
    ("plain text", {"role": "body", "text": "High <tide>\n\nLow"}, [nf.Paragraph("High <tide>"), nf.Paragraph("Low")]),
    (
        "HTML",
        {"role": "body", "format": "html", "text": "<p>مدّ <b>عالٍ</b></p><ul><li>a</li></ul>"},
        [nf.Paragraph([nf.Text("مدّ "), nf.Text("عالٍ", [STRONG])]), nf.List([[nf.Paragraph("a")]])],
    ),
    (
        "Markdown",
        {"role": "body", "format": "markdown", "text": "High **tide**\n\n- a"},
        [nf.Paragraph([nf.Text("High "), nf.Text("tide", [STRONG])]), nf.List([[nf.Paragraph("a")]])],
    ),
    (
        "ranges of styles, by name and in place",
        {"role": "body", "text": "the tide is", "inlineTextStyles": RANGES},
        [
            nf.Paragraph(
                [
                    nf.Text("t", [STRONG]),
                    nf.Text("he", [STRONG, EMPHASIS]),
                    nf.Text(" tid", [EMPHASIS]),
                    nf.Text("e is"),
                ]
            )
        ],
    ),
    (
        "a link on a range",
        {"role": "body", "text": "the tide\nis", "additions": LINK},
        [
            nf.Paragraph([nf.Text("the "), nf.Text("tid", [nf.Link("https://tide.example/")]), nf.Text("e")]),
            nf.Paragraph("is"),
        ],
    ),
    ("a heading of a level", {"role": "heading3", "text": "料金"}, [nf.Heading("料金", 3)]),
    ("a heading", {"role": "heading", "text": "料金"}, [nf.Heading("料金", 2)]),
    ("another title", {"role": "title", "text": "Part 2"}, [nf.Heading("Part 2", 1)]),
    ("intro", {"role": "intro", "text": "It sails."}, [nf.Paragraph("It sails.")]),
    ("pullquote", {"role": "pullquote", "text": "We sail."}, [nf.Quote([nf.Paragraph("We sail.")])]),
    (
        "a quote with who said it",
        {"role": "quote", "format": "html", "text": "<p>We sail.</p><footer>Ann</footer>"},
        [nf.Quote([nf.Paragraph("We sail.")], attribution="Ann")],
    ),
    (
        "photo",
        {"role": "photo", "URL": "bundle://a.jpg", "caption": "Manda", "accessibilityCaption": "A ferry"},
        [nf.Media("a.jpg", caption="Manda", alt="A ferry")],
    ),
    (
        "a figure whose caption is formatted",
        {"role": "figure", "URL": "bundle://a.png", "caption": {"text": "<b>Fares</b>", "format": "html"}},
        [nf.Media("a.png", kind="graphic", caption=[nf.Text("Fares", [STRONG])])],
    ),
    (
        "gallery",
        {"role": "gallery", "items": [{"URL": "bundle://a.jpg", "caption": "A"}, {"URL": "bundle://b.jpg"}]},
        [nf.Media("a.jpg", caption="A"), nf.Media("b.jpg")],
    ),
    (
        "video",
        {"role": "video", "URL": "https://v.example/a.m3u8"},
        [nf.Media("https://v.example/a.m3u8", kind="video")],
    ),
    ("divider", {"role": "divider"}, [nf.Rule()]),
    (
        "htmltable",
        {"role": "htmltable", "html": "<table><tr><th>a</th></tr><tr><td>b</td></tr></table>"},
        [nf.Table([["a"], ["b"]], header=1)],
    ),
    (
        "datatable",
        {
            "role": "datatable",
            "data": {
                "descriptors": [{"key": "to", "label": "To"}, {"key": "fare", "label": {"text": "Fare"}}],
                "records": [{"to": "Pate", "fare": 120}, {"to": {"text": "<b>Siyu</b>", "format": "html"}}],
            },
        },
        [nf.Table([["To", "Fare"], ["Pate", "120"], [[nf.Text("Siyu", [STRONG])], ""]], header=1)],
    ),
    ("embedwebvideo", {"role": "embedwebvideo", "URL": "https://youtu.be/7"}, [nf.Embed("https://youtu.be/7")]),
    (
        "link_button",
        {"role": "link_button", "URL": "https://a.example", "text": "More"},
        [nf.Related([nf.RelatedLink("More", "https://a.example")])],
    ),
    ("a map", {"role": "place", "latitude": -2.27, "longitude": 40.9}, []),
    (
        "a section holds others",
        {"role": "section", "components": [{"role": "header", "components": [{"role": "body", "text": "In"}]}]},
        [nf.Paragraph("In")],
    ),
]


@pytest.mark.cases(("component", "blocks"), [each[1:] for each in COMPONENTS], ids=[each[0] for each in COMPONENTS])
def test_a_component_is_read_and_comes_back(component: dict[str, Any], blocks: list[nf.Block]) -> None:
    whole = document(
        {"role": "title", "text": "Ferry back"}, {**component, "style": {"opacity": 0.5}}, textStyles=STYLES
    )
    article = nf.read(whole, "apple-news")
    assert list(article.body) == blocks
    report = nf.Report()
    assert written(article, report) == json.loads(whole)
    assert report.losses == ()


@pytest.mark.cases(
    ("uri", "page", "lost"),
    [
        ("ferry-77", "https://tide.example/77", set()),
        ("urn:tide:77", "https://tide.example/77", {"uri"}),
        ("newsformat-1", "", {"uri"}),
        ("", "ftp://tide.example/77", {"identifiers"}),
    ],
)
def test_the_identifier_and_the_page_are_kept_if_apple_can_have_them(uri: str, page: str, lost: set[str]) -> None:
    identifiers = [nf.Identifier(value=page, kind="url")] if page else []
    article, report = nf.Article(uri=uri, headline="Ferry back", identifiers=identifiers), nf.Report()
    back = nf.read(nf.write(article, "apple-news", report=report), "apple-news")
    assert {loss.what for loss in report.losses} == lost
    assert (back == article) is not bool(lost)


def test_many_ranges_that_overlap_take_linear_time() -> None:
    count = 4000
    styles = [{"rangeStart": at, "rangeLength": count, "textStyle": {"fontWeight": "bold"}} for at in range(count)]
    links = [{"rangeStart": at, "rangeLength": count, "URL": f"https://tide.example/{at}"} for at in range(count)]
    body = {"role": "body", "text": "x" * 2 * count, "inlineTextStyles": styles, "additions": links}
    begin = process_time()
    article = read(body)
    assert process_time() - begin < 10
    first = nf.Text("x" * count, [nf.Link("https://tide.example/0"), STRONG])
    assert getattr(article.body[0], "content", ())[0] == first


def test_a_caption_belongs_to_the_picture_before_it() -> None:
    photo = {"role": "photo", "URL": "bundle://a.jpg"}
    caption = {"role": "caption", "text": "Manda"}
    assert read(photo, caption).body == (nf.Media("a.jpg", caption="Manda"),)
    assert read({**photo, "caption": "Manda"}, caption).body == (nf.Media("a.jpg", caption="Manda"),)
    assert read({**photo, "caption": "Full"}, caption).body[1:] == (nf.Paragraph("Manda"),)


def test_the_title_has_its_marks_from_its_component() -> None:
    title = {"role": "title", "text": "Ferry <i>back</i>", "format": "html"}
    article = read({"role": "container", "components": [title]})
    assert article.headline == (nf.Text("Ferry "), nf.Text("back", (EMPHASIS,)))
    assert nf.plain(read().headline) == "Ferry back"


def test_who_signs_is_in_the_metadata_or_else_printed() -> None:
    byline = {"role": "byline", "text": "By Ann Lee"}
    assert [item.name for item in read(byline).bylines] == ["Ann Lee"]
    assert [item.name for item in read(byline, metadata={"authors": ["Bo"]}).bylines] == ["Bo"]


def test_metadata() -> None:
    said = {
        "excerpt": "It sails again.",
        "keywords": ["ferry", "Lamu"],
        "dateCreated": "2026-11-24T06:00:00+03:00",
        "datePublished": "2026-11-24T07:00:00Z",
        "canonicalURL": "https://tide.example/ferry",
        "campaignData": {"desk": ["coast"]},
    }
    article = read(metadata=said, subtitle="After two years")
    assert (article.uri, article.language) == ("ferry", "en")
    assert (nf.plain(article.summary), nf.plain(article.subhead)) == ("It sails again.", "After two years")
    assert article.keywords == ("ferry", "Lamu")
    assert article.created is not None
    assert article.published is not None
    assert article.identifiers == (nf.Identifier(value="https://tide.example/ferry", kind="url"),)
    assert written(article)["metadata"] == said


# Writing --------------------------------------------------------------------------


def test_an_article_is_written_with_all_that_apple_needs() -> None:
    article = nf.Article(
        uri="urn:tide:77",
        headline=[nf.Text("Паром "), nf.Text("вернулся", [EMPHASIS])],
        bylines=[nf.Byline(name="Анна Ли", text="Анна Ли, Прилив"), nf.Byline(name="Бо")],
        body=[
            nf.Paragraph("Паром & люди."),
            nf.Media("https://tide.example/a.jpg", caption="У причала", alt="Паром"),
            nf.Heading("Цены", 3),
            nf.Embed("https://x.com/tide/status/7"),
            nf.Embed("https://tide.example/live"),
        ],
    )
    made = written(article)
    assert made["title"] == "Паром вернулся"
    assert made["components"] == [
        {"role": "title", "text": "Паром <em>вернулся</em>", "format": "html"},
        {"role": "byline", "text": "Анна Ли, Прилив, Бо"},
        {"role": "body", "text": "<p>Паром &amp; люди.</p>", "format": "html"},
        {"role": "photo", "URL": "https://tide.example/a.jpg", "caption": "У причала", "accessibilityCaption": "Паром"},
        {"role": "caption", "text": "У причала"},
        {"role": "heading3", "text": "Цены"},
        {"role": "tweet", "URL": "https://x.com/tide/status/7"},
        {"role": "link_button", "URL": "https://tide.example/live", "text": "https://tide.example/live"},
    ]
    assert made["identifier"].startswith("newsformat-")
    assert made["metadata"]["thumbnailURL"] == "https://tide.example/a.jpg"
    assert list(nf.validate(json.dumps(made).encode(), "apple-news")) == []
    assert nf.read(nf.write(article, "apple-news"), "apple-news").uri == ""


def test_styles_come_back_where_only_a_fact_is_changed() -> None:
    article = read({"role": "body", "text": "High", "textStyle": "default"}, subtitle="Old")
    made = written(evolve(article, subhead="New"))
    assert made["subtitle"] == "New"
    assert made["components"] == [{"role": "body", "text": "High", "textStyle": "default"}]


def test_an_unsafe_address_is_lost() -> None:
    report = nf.Report()
    made = written(nf.Article(body=[nf.Media("javascript:alert(1)"), nf.Embed("javascript:alert(1)")]), report)
    assert made["components"] == []
    assert [(loss.what, loss.where) for loss in report.losses] == [("body.media", "body[0]"), ("body.embed", "body[1]")]


def test_of_a_picture_without_an_address_the_caption_is_left() -> None:
    report = nf.Report()
    made = written(nf.Article(body=[nf.Media(caption="At the pier")]), report)
    assert made["components"] == [{"role": "caption", "text": "At the pier"}]
    assert [(loss.what, loss.why) for loss in report.losses] == [("body.media", "it has no address")]


def test_more_than_fifty_keywords_are_lost() -> None:
    report = nf.Report()
    made = written(nf.Article(headline="a", keywords=[f"k{number}" for number in range(51)]), report)
    assert len(made["metadata"]["keywords"]) == 50
    assert [loss.what for loss in report.losses] == ["keywords"]


def answer(**more: Any) -> bytes:
    links = {"self": "https://news-api.apple.com/articles/7"}
    return json.dumps(
        {"data": {"type": "article", "shareUrl": "https://apple.news/A7", "links": links} | more}
    ).encode()


def test_an_answer_of_the_api_is_the_document_in_it() -> None:
    report = nf.Report()
    said = json.loads(document({"role": "title", "text": "Ferry back"}, metadata={"authors": ["Jo Dee"]}))
    article = nf.read(answer(document=said), report=report)
    assert report.format == "apple-news"
    assert evolve(article, identifiers=()) == nf.read(json.dumps(said).encode(), "apple-news")
    assert article.identifiers == (nf.Identifier(value="https://apple.news/A7", kind="url"),)
    assert any(remark.message.endswith("left out beside the document: links") for remark in report.remarks)


@pytest.mark.cases(
    ("said", "status"),
    [
        ({"isPreview": False, "state": "LIVE"}, nf.Status.USABLE),
        ({"isPreview": True, "state": "LIVE"}, nf.Status.WITHHELD),
        ({"isPreview": True, "state": "TAKEN_DOWN"}, nf.Status.CANCELED),
    ],
)
def test_a_preview_is_not_for_the_public(said: dict[str, Any], status: nf.Status) -> None:
    article = json.loads(document({"role": "title", "text": "Ferry back"}))
    assert nf.read(answer(document=article, **said), "apple-news").status is status


@pytest.mark.cases("content", [b"{}", b"[]", answer(), answer(document={"a": 1}), b'{"components":{}}', b"7"])
def test_other_json_is_an_error(content: bytes) -> None:
    with pytest.raises(nf.ReadError, match="not an article of Apple News"):
        nf.read(content, "apple-news")


@pytest.mark.cases(
    ("content", "confidence"),
    [
        (document({"role": "body", "text": "a"}), nf.Confidence.CERTAIN),
        (b'{"componentLayouts":{},"components":[{"layout":"a","role":"bo', nf.Confidence.CERTAIN),
        (b'{"componentTextStyles":{"a":{', nf.Confidence.LIKELY),
        (b'{"components":{"schemas":{}},"openapi":"3.1.0"}', nf.Confidence.NO),
        (b'{"components":[{"role":"a"}],"title":"b"}', nf.Confidence.NO),
    ],
)
def test_it_is_told_by_its_components_and_styles(content: bytes, confidence: nf.Confidence) -> None:
    assert nf.registry()["apple-news"].sniff(content) == confidence


# What is wrong ----------------------------------------------------------------------

WRONG: list[tuple[dict[str, Any], str]] = [
    ({"version": "one"}, "version $.version"),
    ({"identifier": "urn:a"}, "identifier $.identifier"),
    ({"layout": {"columns": 0, "width": 9}}, "value $.layout.columns"),
    ({"layout": {"columns": 7}}, "required $.layout"),
    ({"title": None}, "type $.title"),
    ({"componentTextStyles": {}}, "default $.componentTextStyles"),
    ({"metadata": {"keywords": [""] * 51}}, "value $.metadata.keywords"),
    ({"metadata": {"datePublished": "today"}}, "date-time $.metadata.datePublished"),
    ({"components": [{}]}, "required $.components[0]"),
    ({"components": [{"role": "essay"}]}, "role $.components[0].role"),
    ({"components": [{"role": "body"}]}, "required $.components[0]"),
    ({"components": [{"role": "body", "text": "a", "format": "rtf"}]}, "value $.components[0].format"),
    ({"components": [{"role": "body", "text": "a", "textStyle": "b"}]}, "undefined $.components[0].textStyle"),
    ({"components": [{"role": "photo"}]}, "required $.components[0]"),
    ({"components": [{"role": "photo", "URL": "a.jpg"}]}, "url $.components[0].URL"),
    ({"components": [{"role": "gallery", "items": []}]}, "value $.components[0].items"),
    ({"components": [{"role": "section", "components": [7]}]}, "type $.components[0].components[0]"),
    (
        {"components": [{"role": "body", "text": "a", "inlineTextStyles": [{"rangeStart": 0, "rangeLength": 2}]}]},
        "range $.components[0].inlineTextStyles[0]",
    ),
]


@pytest.mark.cases(("said", "expected"), WRONG, ids=[json.dumps(each[0])[:60] for each in WRONG])
def test_a_broken_rule_is_told_with_its_place(said: dict[str, Any], expected: str) -> None:
    found = list(nf.validate(json.dumps({**BASE, "components": [], **said}).encode(), "apple-news"))
    assert [f"{problem.rule} {problem.where}" for problem in found] == [expected]


def test_a_language_that_is_undetermined_is_none_and_said() -> None:
    report = nf.Report()
    article = nf.read(document({"role": "body", "text": "a"}, language="und"), "apple-news", report=report)
    assert article.language == ""
    assert [str(entry) for entry in report] == ["the language und, which means undetermined, is read as no language"]


@pytest.mark.cases(
    ("page", "player"),
    [
        ("https://www.youtube.com/watch?v=abcdefghij-&t=9s", "https://www.youtube.com/embed/abcdefghij-"),
        ("https://youtu.be/abcdefghij_", "https://www.youtube.com/embed/abcdefghij_"),
        ("https://vimeo.com/1234", "https://player.vimeo.com/video/1234"),
        ("https://www.dailymotion.com/video/x7ab", "https://www.dailymotion.com/embed/video/x7ab"),
    ],
)
def test_films_have_the_address_of_their_player(page: str, player: str) -> None:
    report = nf.Report()
    made = written(nf.Article(body=[nf.Embed(page)]), report)
    assert made["components"] == [{"role": "embedwebvideo", "URL": player}]
    assert [loss.what for loss in report.losses] == ["body.embed"]
    made = written(nf.Article(body=[nf.Embed(player)]), report)
    assert made["components"] == [{"role": "embedwebvideo", "URL": player}]
    assert len(report.losses) == 1


def test_a_film_that_was_read_by_the_address_of_its_page_keeps_it() -> None:
    film = {"role": "embedwebvideo", "URL": "https://youtu.be/abcdefghij_"}
    article, report = nf.read(document({"role": "title", "text": "A"}, film), "apple-news"), nf.Report()
    assert written(article, report)["components"][1] == film
    assert not report.losses


def test_an_answer_of_the_api_is_held_against_the_rules_of_the_document_in_it() -> None:
    alone = [*nf.validate(json.dumps({**BASE, "components": [{"role": "body"}, 7]}).encode(), "apple-news")]
    inner = {**BASE, "components": [{"role": "body"}, 7]}
    found = [*nf.validate(answer(document=inner), "apple-news")]
    assert [problem.rule for problem in found] == [problem.rule for problem in alone]
    assert [loss.where for loss in found] == [loss.where.replace("$", "$.data.document") for loss in alone]
