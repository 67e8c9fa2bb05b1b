"""Records of crawlers and of data sets, and records for data frames."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    Dateline,
    Foreign,
    Heading,
    Identifier,
    Media,
    Paragraph,
    ReadError,
    Related,
    RelatedLink,
    Report,
    Rights,
)


STORY = """The night ferry to Manda has sailed with an electric engine since Monday, and passengers say they hear the sea.

Related stories
- Night ferry back in service
- A harbour learns to whisper

The trial ends in March. If it goes well, the harbour office said, the two day ferries will follow in the summer."""
BODY = STORY.split("\n\n")[::2]


def read(*records: object, report: Report | None = None, **options: str) -> list[Article]:
    lines = "".join(f"{json.dumps(record)}\n" for record in records)
    return list(nf.read_all(lines.encode(), "records", options, report=report))


def foreign(name: str, value: object) -> Foreign:
    return Foreign("records", name, json.dumps(value, separators=(",", ":")))


def test_the_text_of_a_page_is_parsed_below_the_title() -> None:
    report = Report()
    (found,) = read({"url": "https://a.example/1", "title": "Ferry goes electric", "text": STORY}, report=report)
    assert found == Article(
        uri="https://a.example/1",
        headline="Ferry goes electric",
        language="en",
        body=[
            Paragraph(BODY[0]),
            Related(
                [RelatedLink("Night ferry back in service"), RelatedLink("A harbour learns to whisper")],
                "Related stories",
            ),
            Paragraph(BODY[1]),
        ],
    )
    assert report.losses == ()


BOLD = {"type": "text", "text": "sails", "marks": [{"type": "bold"}]}
DRAFT = {
    "blocks": [{"text": "It sails.", "inlineStyleRanges": [{"offset": 3, "length": 5, "style": "BOLD"}]}],
    "entityMap": {},
}
EDITORS: dict[str, Any] = {
    "prosemirror": {
        "type": "doc",
        "content": [
            {"type": "paragraph", "content": [{"type": "text", "text": "It "}, BOLD, {"type": "text", "text": "."}]},
        ],
    },
    "editorjs": {"time": 1, "blocks": [{"type": "paragraph", "data": {"text": "It <b>sails</b>."}}]},
    "draftjs": DRAFT,
    "quill": {"ops": [{"insert": "It "}, {"insert": "sails", "attributes": {"bold": True}}, {"insert": ".\n"}]},
    "lexical": {
        "root": {
            "children": [
                {
                    "type": "paragraph",
                    "children": [
                        {"type": "text", "text": "It "},
                        {"type": "text", "text": "sails", "format": 1},
                        {"type": "text", "text": "."},
                    ],
                }
            ]
        }
    },
    "portable-text": [
        {
            "_type": "block",
            "children": [
                {"_type": "span", "text": "It "},
                {"_type": "span", "text": "sails", "marks": ["strong"]},
                {"_type": "span", "text": "."},
            ],
        }
    ],
}


@pytest.mark.cases("name", EDITORS)
@pytest.mark.cases("is_string", [False, True], ids=["JSON", "a string"])
def test_a_text_of_an_editor_is_read_as_its_format(name: str, is_string: bool) -> None:  # noqa: FBT001 -- as pytest has it
    text = json.dumps(EDITORS[name]) if is_string else EDITORS[name]
    report = nf.Report()
    said = json.dumps({"title": "Ferry back", "url": "https://t.example/7", "content": text}).encode()
    article = nf.read(said, "records", report=report)
    assert nf.plain(article.headline) == "Ferry back"
    assert article.body == (nf.Paragraph([nf.Text("It "), nf.Text("sails", [nf.Style.STRONG]), nf.Text(".")]),)
    assert f"the text is read as {name}" in map(str, report.remarks)


def test_a_title_repeated_at_the_start_of_the_text_is_removed() -> None:
    (found,) = read({"title": "Ferry goes electric", "text": f"Ferry goes electric\n{STORY}"})
    assert found.text == "\n\n".join(BODY)


def test_entities_in_a_title_are_decoded() -> None:
    report = Report()
    record = {"title": "AT&amp;T opens &#8220;lab&#8221; &sections", "text": STORY, "summary": "A &amp; B"}
    (found,) = read(record, report=report)
    assert nf.plain(found.headline) == "AT&T opens \u201clab\u201d &sections"
    assert (nf.plain(found.summary), found.text) == ("A & B", "\n\n".join(BODY))
    assert "HTML entities in title are decoded" in [remark.message for remark in report.remarks]
    assert nf.plain(read(record, text="clean")[0].headline) == record["title"]


def test_entities_in_names_are_decoded() -> None:
    record = {
        "title": "Ferry",
        "text": STORY,
        "author": {"id": "7", "displayName": "Reed &amp; Hill"},
        "labels": ["This & That", "Ports &amp; Tides"],
        "source": "A&amp;B Post",
    }
    (found,) = read(record)
    assert [byline.name for byline in found.bylines] == ["Reed", "Hill"]
    assert found.keywords == ("This & That", "Ports & Tides")
    assert [source.name for source in found.sources] == ["A&B Post"]
    assert read(record, text="clean")[0].keywords == ("This & That", "Ports &amp; Tides")


def test_entities_in_a_text_without_markup_are_decoded() -> None:
    report = Report()
    (found,) = read({"title": "Ferry", "text": STORY.replace(BODY[0], f"{BODY[0]} S&amp;P&#8217;s")}, report=report)
    assert found.text.startswith(f"{BODY[0]} S&P\u2019s\n")
    assert "HTML entities in the text are decoded" in [remark.message for remark in report.remarks]


def test_clean_text_consists_of_paragraphs() -> None:
    (found,) = read({"title": "Ferry goes electric", "text": "By Ann Lee\nThe ferry sails."}, text="clean")
    assert found == Article(
        headline="Ferry goes electric", body=[Paragraph("By Ann Lee"), Paragraph("The ferry sails.")]
    )


def test_members_of_the_record_override_the_text() -> None:
    record = {"title": "A ferry", "text": f"By Bo Diaz\n{STORY}", "authors": ["Ann Lee"], "language": "en-KE"}
    (found,) = read(record)
    assert found.bylines == (Byline(name="Ann Lee"),)
    assert found.language == "en-KE"


@pytest.mark.cases(
    ("record", "article"),
    [
        (  # as trafilatura has it
            {"title": "A", "author": "Ann Lee; Bo Diaz", "hostname": "a.example", "date": "2026-05-12", "tags": "x;y", "categories": ""},
            Article(
                headline="A",
                bylines=[Byline(name="Ann Lee"), Byline(name="Bo Diaz")],
                sources=[Concept(name="a.example")],
                published=datetime(2026, 5, 12, tzinfo=UTC),
                keywords=["x", "y"],
            ),
        ),
        (  # as news-please has it
            {
                "title": "A", "title_page": "A", "title_rss": None, "maintext": "B.", "source_domain": "a.example",
                "date_publish": "2026-05-12 10:00:00", "date_modify": None, "image_url": "https://a.example/a.jpg",
            },
            Article(
                headline="A",
                sources=[Concept(name="a.example")],
                published=datetime(2026, 5, 12, 10, tzinfo=UTC),
                associations=[Association(role="image", media=Media(href="https://a.example/a.jpg"))],
                body=[Paragraph("B.")],
                foreign=[foreign("title_page", "A")],
            ),
        ),
        (  # as RealNews and others have it
            {
                "id": 7, "link": "https://a.example/1", "headline": "A", "publisher": {"name": "Acme"}, "pubDate": 1_700_000_000,
                "description": "S", "license": "CC-BY-4.0", "section": "Sea", "score": {"a": 1.5}, "dateline": "PATE (Acme) -",
            },
            Article(
                uri="https://a.example/1",
                identifiers=[Identifier(value="7", kind="id")],
                headline="A",
                summary="S",
                sources=[Concept(name="Acme")],
                published=datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
                subjects=[Concept(name="Sea")],
                rights=[Rights(licence="CC-BY-4.0")],
                dateline=Dateline(place="PATE", source="Acme", text="PATE (Acme) -"),
                foreign=[foreign("score", {"a": 1.5})],
            ),
        ),
        (  # as Factiva's Snapshots have it
            {
                "an": "ACME000020260512em5c0001", "title": "A", "snippet": "A ferry sank.", "body": "B.\n\nC.", "byline": "By Ann Lee",
                "publication_datetime": 1_778_580_000_000, "publication_date": 1_778_544_000_000, "source_name": "Acme News",
                "language_code": "en", "copyright": "(c) 2026 Acme", "subject_codes": ",c41,ccat,", "industry_codes": ",i74,",
                "company_codes": ",acme,", "region_codes": ",kenya,", "person_codes": "", "word_count": 5,
            },
            Article(
                uri="factiva:ACME000020260512em5c0001",
                headline="A",
                bylines=[Byline(name="Ann Lee", text="By Ann Lee")],
                sources=[Concept(name="Acme News")],
                published=datetime(2026, 5, 12, 10, tzinfo=UTC),
                language="en",
                rights=[Rights(notice="(c) 2026 Acme")],
                subjects=[Concept(code=code, scheme="factiva") for code in ("c41", "ccat", "i74")],
                entities=[
                    Concept(code="acme", scheme="factiva", kind="organisation"),
                    Concept(code="kenya", scheme="factiva", kind="place"),
                ],
                body=[Paragraph("A ferry sank."), Paragraph("B."), Paragraph("C.")],
                foreign=[foreign("publication_date", 1_778_544_000_000), foreign("word_count", 5)],
            ),
        ),
    ],
)  # fmt: skip
def test_member_names_of_crawlers(record: dict[str, object], article: Article) -> None:
    assert read(record, text="clean") == [article]


def test_relative_dates_count_from_the_time_of_the_crawl() -> None:
    record = {"title": "A ferry", "text": f"2 hours ago\n{STORY}", "date_download": "2026-05-12 12:00:00"}
    (found,) = read(record)
    assert found.published == datetime(2026, 5, 12, 10, tzinfo=UTC)


def test_a_body_with_sections_is_not_parsed() -> None:
    sections = [{"headline": [], "paragraphs": ["By Ann Lee", "B."]}, {"headline": ["C"], "paragraphs": ["D."]}]
    record = {"title": "A", "body": {"summary": ["S."], "sections": sections}, "topics": ["sea"], "lang": "en"}
    assert read(record) == [
        Article(
            headline="A",
            summary="S.",
            language="en",
            keywords=["sea"],
            body=[Paragraph("By Ann Lee"), Paragraph("B."), Heading("C"), Paragraph("D.")],
        )
    ]


@pytest.mark.cases(
    "body",
    [
        {"html": "<p>B.</p><p>C.</p>", "text": "B. C."},
        {"markup": "<p>B.</p><p>C.</p>", "blocks": []},
        [{"type": "paragraph", "text": "B.", "spans": []}, {"type": "paragraph", "text": "C.", "spans": []}],
        {
            "value": {
                "schema": "dast",
                "document": {
                    "type": "root",
                    "children": [
                        {"type": "paragraph", "children": [{"type": "span", "value": "B."}]},
                        {"type": "paragraph", "children": [{"type": "span", "value": "C."}]},
                    ],
                },
            }
        },
        {"components": [{"contents": {"html": "<p>B.</p>"}}, {"contents": {"html": "<p>C.</p>"}}]},
        [{"_template": "rich", "items": ["<p>B.</p><p>C.</p>"]}],
    ],
)
def test_a_body_that_is_an_object_or_an_array_has_its_text_within(body: object) -> None:
    assert read({"title": "A", "body": body})[0].text == "B.\n\nC."


def test_marks_of_rich_texts() -> None:
    spans = [
        {"start": 0, "end": 4, "type": "strong"},
        {"start": 2, "end": 7, "type": "hyperlink", "data": {"url": "https://t.example/"}},
    ]
    of_prismic = [
        {"type": "heading2", "text": "H", "spans": []},
        {"type": "paragraph", "text": "High tide", "spans": spans},
    ]
    children = [
        {"type": "span", "value": "High", "marks": ["strong"]},
        {"type": "link", "url": "https://t.example/", "children": [{"type": "span", "value": " tide"}]},
    ]
    items = [{"type": "listItem", "children": [{"type": "paragraph", "children": children}]}]
    of_dato = {"schema": "dast", "document": {"type": "root", "children": [{"type": "list", "children": items}]}}
    strong, link = nf.Style.STRONG, nf.Link("https://t.example/")
    (prismic,), (dato,) = read({"title": "A", "body": of_prismic}), read({"title": "A", "body": of_dato})
    assert prismic.body[0] == Heading("H", 2)
    assert prismic.body[1] == Paragraph(
        [nf.Text("Hi", (strong,)), nf.Text("gh", (link, strong)), nf.Text(" ti", (link,)), nf.Text("de")]
    )
    assert dato.body == (nf.List([[Paragraph([nf.Text("High", (strong,)), nf.Text(" tide", (link,))])]]),)


@pytest.mark.cases(
    ("block", "shown"),
    [
        (
            {"type": "image", "url": "https://acme.example/a.jpg", "alt": "A"},
            nf.Media("https://acme.example/a.jpg", alt="A"),
        ),
        ({"type": "embed", "oembed": {"embed_url": "https://acme.example/v"}}, None),
    ],
)
def test_rendered_rich_text_is_html(block: dict[str, object], shown: nf.Block | None) -> None:
    (article,) = read({"title": "A", "body": [block]})
    assert article.body == (shown,) if shown else isinstance(article.body[0], nf.Embed)


HEADLESS = {
    "an object": {"data": {"article": {"title": "A", "images": [{"title": "x"}], "body": {"html": "<p>B.</p>"}}}},
    "edges": {"data": {"all": {"edges": [{"node": {"title": "A", "body": "B.", "author": {"node": {"name": "Ann Lee"}}}}]}}},
    "nodes": {"data": {"posts": {"nodes": [{"title": "A", "content": "<p>B.</p>"}]}}},
    "Prismic": {"results": [{"id": "1", "type": "article", "data": {"title": [{"text": "A"}], "body": [
        {"type": "paragraph", "text": "B.", "spans": []}]}}]},
    "Umbraco": {"total": 1, "items": [{"name": "x", "properties": {"title": "A", "bodyText": {"markup": "<p>B.</p>"}}}]},
    "Kontent": {"item": {"system": {"id": "1"}, "elements": {
        "title": {"type": "text", "name": "Title", "value": "A"},
        "body_copy": {"type": "rich_text", "name": "Body", "value": "<p>B.</p>"}}}},
    "Squarespace": {"website": {"siteTitle": "T"}, "item": {"title": "A", "body": "<p>B.</p>", "author": {"firstName": "Ann"}}},
}  # fmt: skip


@pytest.mark.cases("name", HEADLESS)
def test_answers_of_headless_systems(name: str) -> None:
    source = nf.Source(json.dumps(HEADLESS[name]).encode())
    assert nf.detect(source)[0].format == "records"
    found = nf.read(source)
    assert (nf.plain(found.headline), found.text) == ("A", "B.")


def test_members_of_the_metadata_are_read_like_those_outside() -> None:
    record = {
        "id": "a1",
        "text": "It sails.",
        "metadata": {"url": "https://a.example/1", "date": "2026-05-12", "dump": "x"},
    }
    assert nf.detect(json.dumps(record).encode())[0].format == "records"
    assert read(record, text="clean") == [
        Article(
            uri="https://a.example/1",
            identifiers=[Identifier(value="a1", kind="id")],
            published=datetime(2026, 5, 12, tzinfo=UTC),
            body=[Paragraph("It sails.")],
            foreign=[foreign("metadata/dump", "x")],
        )
    ]


def test_differing_metadata_is_kept() -> None:
    (found,) = read({"text": "It sails.", "id": "1", "meta": {"id": "2"}}, text="clean")
    assert (found.uri, found.foreign) == ("1", (foreign("meta", {"id": "2"}),))


def test_a_text_of_one_line_without_a_title_is_its_body() -> None:
    (found,) = read({"id": "a1", "text": "The night ferry to Manda has sailed with an electric engine since Monday."})
    assert (found.headline, found.text) == (
        (),
        "The night ferry to Manda has sailed with an electric engine since Monday.",
    )


def test_a_member_of_another_name_may_be_the_text() -> None:
    assert read({"doc": "The ferry sails."}, text="clean", member="doc") == [
        Article(body=[Paragraph("The ferry sails.")])
    ]


def test_remarks_name_the_record_and_the_line_of_its_text() -> None:
    report = Report()
    read({"title": "A", "text": "B."}, {"title": "A ferry", "text": f"12 May 2026, 10:00\n{STORY}"}, report=report)
    assert "2: in line 3 of its text: assumed UTC for published, as no zone is printed" in map(str, report.remarks)


# Documents ------------------------------------------------------------------


@pytest.mark.cases(
    "text",
    [
        '[{"title": "A"}, {"title": "B"}]',
        '[\n  {"title": "A"},\n  {"title": "B"}\n]\n',
        '\n{"title": "A"}\n\n{"title": "B"}',
        '\ufeff{"title": "A"}\n{"title": "B"}\n',
    ],
)
def test_lines_or_an_array(text: str) -> None:
    assert list(nf.read_all(text.encode(), "records", {"text": "clean"})) == [
        Article(headline="A"),
        Article(headline="B"),
    ]


def test_one_record_on_several_lines() -> None:
    assert nf.plain(nf.read(b'{\n  "title": "A",\n  "text": ""\n}\n', "records").headline) == "A"


def test_a_line_that_is_no_record_is_left_out() -> None:
    report = Report()
    text = b'{"title": "A"}\n{"title": "B"\n[1]\n{"name": "C"}\n{"title": "D"}\n'
    assert len(list(nf.read_all(text, "records", report=report))) == 2
    assert [str(loss) for loss in report.losses] == [
        "2:14: left out a record that can't be read: not JSON: Input data was truncated",
        "3: left out a record that can't be read: not a record: it is not a JSON object",
        "4: left out a record that can't be read: not a record: it has no text and no title (text, maintext, main_text, title, headline …); the option member names another",
    ]


def test_a_file_that_begins_within_a_record_loses_only_that() -> None:
    report = Report()
    text = b'sea.", "url": "https://a.example/1"}\n{"title": "B"}\n'
    assert [nf.plain(article.headline) for article in nf.read_all(text, "records", report=report)] == ["B"]
    assert [loss.line for loss in report.losses] == [1]


def test_a_line_that_is_too_long_does_not_affect_others() -> None:
    report = Report()
    text = b'{"title": "A"}\n{"title": "' + b"B" * 5000 + b'"}\n{"title": "C"}\n'
    found = list(nf.read_all(nf.Source(text, limits=nf.Limits(item_bytes=1000)), "records", report=report))
    assert [nf.plain(article.headline) for article in found] == ["A", "C"]
    assert [str(loss) for loss in report.losses] == [
        "2: left out a record that can't be read: longer than 1000 bytes; raise the limit item_bytes to read it"
    ]


def test_the_error_for_a_document_that_is_too_large_names_a_remedy() -> None:
    source = nf.Source(b'{"articles": [\n' + b'{"title": "B"},' * 100 + b"{}]}", limits=nf.Limits(item_bytes=1000))
    with pytest.raises(ReadError, match="neither an array nor one object a line; raise the limit item_bytes"):
        list(nf.read_all(source, "records"))


@pytest.mark.cases(
    "text",
    [
        b'{"@context": "https://schema.org", "headline": "A", "url": "https://a.example", "articleBody": "B"}',
        b'{"newsformat": 1, "headline": "A"}',
        b'{"text": "A"}',
        b'{"version": "1.1.0", "title": "A", "url": "https://a.example"}',
        b"[1, 2]",
    ],
)
def test_documents_of_other_formats_are_not_detected(text: bytes) -> None:
    assert "records" not in [item.format for item in nf.detect(text)]


@pytest.mark.cases(
    "record",
    [
        {
            "link": "https://a.example/1",
            "headline": "A",
            "category": "B",
            "short_description": "C",
            "date": "2026-05-12",
        },
        {"data": [{"title": "A", "url": "https://a.example/1", "published_at": "2026-05-12T08:00:00Z"}]},
    ],
)
def test_records_without_a_text_have_an_address_a_title_and_a_date(record: object) -> None:
    assert [(item.format, item.confidence) for item in nf.detect(json.dumps(record).encode())] == [
        ("records", nf.Confidence.POSSIBLE)
    ]


def test_lines_of_nothing_but_texts_are_records() -> None:
    lines = b'{"id": 1, "text": "The ferry sails."}\n{"id": 2, "text": "She is back."}\n'
    assert [(item.format, item.confidence) for item in nf.detect(lines)] == [("records", nf.Confidence.POSSIBLE)]
    assert [article.text for article in nf.read_all(lines)] == ["The ferry sails.", "She is back."]


def test_a_long_text_may_come_before_the_known_members() -> None:
    record = json.dumps({"url": "https://a.example/1", "title": "A", "text": "word " * 3000, "date": "2026-05-12"})
    assert nf.detect(record.encode())[0].format == "records"


# Writing --------------------------------------------------------------------


def test_every_record_has_the_same_members() -> None:
    full = Article(
        uri="urn:x",
        headline="A",
        bylines=[Byline(name="Ann Lee"), Byline(text="the desk")],
        published=datetime(2026, 5, 12, tzinfo=UTC),
        subjects=[Concept(name="sea"), Concept(code="1")],
        body=[Paragraph("B."), Heading("C"), Related([RelatedLink("D")])],
    )
    first, second = map(json.loads, nf.write([full, Article()], "records").splitlines())
    assert list(first) == list(second)
    assert {name: value for name, value in first.items() if value not in (None, [])} == {
        "id": "urn:x",
        "title": "A",
        "authors": ["Ann Lee", "the desk"],
        "published": "2026-05-12T00:00:00Z",
        "subjects": ["sea"],
        "text": "B.\n\nC",
        "extractor": f"newsformat {version('newsformat')}",
    }
    assert {name for name, value in second.items() if value} == {"extractor"}


def test_line_breaks_do_not_split_a_paragraph() -> None:
    article = Article(body=[Paragraph(["One", nf.LineBreak(), nf.LineBreak(), "two"]), Paragraph("Three")])
    assert json.loads(nf.write(article, "records"))["text"] == "One\ntwo\n\nThree"


def test_a_parsed_text_is_not_parsed_again() -> None:
    article = Article(uri="https://a.example/1", headline="A", body=[Paragraph("By Ann Lee"), Paragraph("B.")])
    record = json.loads(nf.write(article, "records"))
    assert record["url"] == article.uri
    assert read(record) == [article]
    changed = read({**record, "published": 1_700_000_000_000, "mine": 1})  # as a data frame gives it back
    assert changed[0].text == article.text
    assert changed[0].published == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert changed[0].foreign == (foreign("mine", 1),)


@pytest.mark.cases(
    ("member", "bylines", "keywords"),
    [
        ({"authors": "Ann Lee, Bo Yi"}, [nf.Byline(name="Ann Lee"), nf.Byline(name="Bo Yi")], []),
        ({"authors": "Ann Lee|Bo Yi"}, [nf.Byline(name="Ann Lee"), nf.Byline(name="Bo Yi")], []),
        ({"authors": "Ann Lee, Acme"}, [nf.Byline(name="Ann Lee", affiliation="Acme", text="Ann Lee, Acme")], []),
        ({"author": "Ann Lee, Bo Yi"}, [nf.Byline(name="Ann Lee"), nf.Byline(name="Bo Yi")], []),
        ({"author": "Ann Lee, Acme"}, [nf.Byline(name="Ann Lee", affiliation="Acme", text="Ann Lee, Acme")], []),
        ({"keywords": "rain, wind"}, [], ["rain", "wind"]),
        ({"tags": "rain|high wind"}, [], ["rain", "high wind"]),
        ({"tags": "rain, or wind; sea"}, [], ["rain, or wind", "sea"]),
    ],
)
def test_a_text_that_is_a_list(member, bylines, keywords):
    record = {"title": "A ferry", "text": STORY, "language": "en"} | member
    article = nf.read(nf.Source(json.dumps(record).encode()), "records")
    assert (list(article.bylines), list(article.keywords)) == (bylines, keywords)


# What search engines and news APIs answer ---------------------------------------------

RECORD = {
    "title": "Ferry goes electric",
    "url": "https://a.example/1",
    "text": "The ferry sails at six. It is the last one.",
}
FOUND = Article(uri="https://a.example/1", headline=RECORD["title"], language="en", body=[Paragraph(RECORD["text"])])
ANSWERS: list[tuple[str, object, str]] = [
    ("an array in an object", {"status": "ok", "totalResults": 1, "articles": [RECORD]}, "status, totalResults"),
    ("objects in it", {"articles": {"results": [RECORD], "page": 1}, "info": {}}, "info, page"),
    ("a search engine", {"took": 3, "hits": {"total": 1, "hits": [{"_source": RECORD}]}}, "took, total"),
    ("JSON:API", {"data": [{"attributes": RECORD}], "links": {"next": None}}, "links"),
    ("GraphQL", {"data": {"articles": {"edges": [{"node": RECORD}]}}}, ""),
    ("other arrays beside it", {"facets": [{"count": 7}], "tags": ["x"], "docs": [RECORD]}, "facets, tags"),
]


@pytest.mark.cases(("answer", "around"), [case[1:] for case in ANSWERS], ids=[case[0] for case in ANSWERS])
@pytest.mark.cases("indent", [None, 2])
def test_records_in_responses_of_an_api(answer: object, around: str, indent: int | None) -> None:
    content = json.dumps(answer, indent=indent).encode()
    assert nf.detect(nf.Source(content))[0].format == "records"
    report = Report()
    assert list(nf.read_all(content, "records", report=report)) == [FOUND]
    said = [f"data around the records are not news: {around}"] if around else []
    assert [remark.message for remark in report.remarks] == said


def test_values_in_arrays_of_one_item() -> None:
    record = {name: [RECORD[name]] for name in ("title", "text", "url")} | {"date": ["2026-05-12T08:00:00Z"]}
    (found,) = nf.read_all(json.dumps({"response": {"docs": [record]}}).encode())
    assert found == evolve(FOUND, published=datetime(2026, 5, 12, 8, tzinfo=UTC))


@pytest.mark.cases("date", ["2026-05-12T08:00:00Z", 1778572800000, {"$numberLong": "1778572800000"}])
def test_exports_of_mongodb(date: object) -> None:
    record = RECORD | {"_id": {"$oid": "65a0"}, "date": {"$date": date}}
    del record["url"]
    (found,) = nf.read_all(json.dumps(record).encode())
    assert found == evolve(FOUND, uri="65a0", published=datetime(2026, 5, 12, 8, tzinfo=UTC))


def test_an_answer_whose_titles_bylines_and_keywords_are_objects() -> None:
    record = {
        "web_url": "https://a.example/1",
        "headline": {"main": "Ferry goes electric", "kicker": "Harbour"},
        "byline": {"original": "By Ann Lee", "person": []},
        "keywords": [{"name": "subject", "value": "Ferries", "rank": 1}],
        "lead_paragraph": "The ferry sails.",
    }
    (found,) = nf.read_all(json.dumps({"response": {"docs": [record]}}).encode(), "records")
    assert found == Article(
        uri="https://a.example/1",
        headline="Ferry goes electric",
        kicker="Harbour",
        bylines=[Byline(name="Ann Lee", text="By Ann Lee")],
        subjects=[Concept(name="Ferries")],
        language="en",
        body=[Paragraph("The ferry sails.")],
    )


def test_a_broken_record_in_an_answer_does_no_harm_to_the_others() -> None:
    report = Report()
    answer = {"articles": [RECORD, {"title": "x", "url": 7, "text": ["a", 1]}, {"text": " ", "title": " "}]}
    assert len(list(nf.read_all(json.dumps(answer).encode(), "records", report=report))) == 2
    assert [loss.why for loss in report.losses] == [
        (
            "left out the record 3 that can't be read: not a record: it has no text and no title "
            "(text, maintext, main_text, title, headline …); the option member names another"
        )
    ]


def test_other_objects_are_not_responses() -> None:
    for value in ({"items": [{"id": 1}]}, {"articles": []}, {"a": {"b": {"title": "x"}}}):
        assert nf.detect(nf.Source(json.dumps(value).encode())) == ()


def test_of_an_author_object_the_name_is_read_and_all_is_kept() -> None:
    (found,) = read(
        {**RECORD, "source": {"id": "tide", "name": "The Tide"}, "authors": [{"name": "Ann Lee", "uri": "ann"}]}
    )
    assert found.sources == (Concept(name="The Tide"),)
    assert found.bylines == (Byline(name="Ann Lee"),)
    assert set(found.foreign) == {
        foreign("source", {"id": "tide", "name": "The Tide"}),
        foreign("authors", [{"name": "Ann Lee", "uri": "ann"}]),
    }


def test_a_text_in_paragraphs() -> None:
    (found,) = read({**RECORD, "text": ["The ferry sails at six.", "It is the last one."]})
    assert found.body == (Paragraph("The ferry sails at six."), Paragraph("It is the last one."))


def test_a_title_that_looks_like_a_section_is_the_headline() -> None:
    (found,) = read({"title": "Lock opens", "text": "The lock opened on Tuesday.\n\nThree barges went through."})
    assert (nf.plain(found.headline), found.kicker) == ("Lock opens", ())
    assert found.body == (Paragraph("The lock opened on Tuesday."), Paragraph("Three barges went through."))


def test_languages_by_their_names() -> None:
    found = [read({**RECORD, "language": said})[0].language for said in ("english", "eng", "en_GB", "EN")]
    assert found == ["en", "en", "en-GB", "en"]


def test_a_text_truncated_by_an_api_is_reported() -> None:
    report = Report()
    (found,) = read({**RECORD, "text": f"{RECORD['text']} The town… [+1834 chars]"}, report=report)
    assert found.text == f"{RECORD['text']} The town…"
    assert [(remark.line, remark.message) for remark in report.remarks] == [
        (1, "the text is cut off; it has 1834 characters more elsewhere")
    ]


@pytest.mark.cases(
    ("number", "expected"),
    [
        (20261124, "2026-11-24T00:00:00+00:00"),
        (20261324, "1970-08-23T12:08:44+00:00"),
        (1_700_000_000, "2023-11-14T22:13:20+00:00"),
        (1_700_000_000_000, "2023-11-14T22:13:20+00:00"),
        (1_700_000_000_000_000, "2023-11-14T22:13:20+00:00"),
        (1_700_000_000_000_000_000, "2023-11-14T22:13:20+00:00"),
        (1_700_000_000.5, "2023-11-14T22:13:20.500000+00:00"),
    ],
)
def test_numbers_that_are_dates(number, expected):
    record = {"title": "A", "date": number}
    assert nf.read(json.dumps(record).encode(), "records").published.isoformat() == expected


def test_a_collection_for_summarisation_has_a_text_and_its_summary() -> None:
    record = {"article": "The ferry sailed at noon, he said.", "highlights": "Ferry sails .", "id": "42c027"}
    content = json.dumps(record).encode()
    assert [detection.format for detection in nf.detect(content)] == ["records"]
    found = nf.read(content)
    assert (found.uri, nf.plain(found.summary)) == ("42c027", "Ferry sails .")


def test_an_index_may_only_have_the_time_of_the_crawl() -> None:
    listed = {
        "url": "https://a.example/1",
        "title": "A",
        "seendate": "20261124T101500Z",
        "socialimage": "https://a.example/1.jpg",
    }
    content = json.dumps({"articles": [listed]}).encode()
    assert [detection.format for detection in nf.detect(content)] == ["records"]
    found = nf.read(content)
    assert [association.role for association in found.associations] == ["image"]
    assert found.published is None


PAGE, OTHER = "https://acme.example/ferry", "https://acme.example/amp/ferry"


@pytest.mark.parametrize("format", ["records", "csv", "parquet"])
@pytest.mark.parametrize(
    ("uri", "identifiers", "url", "lost"),
    [
        ("urn:acme:1", [("url", PAGE)], PAGE, []),
        ("", [("isbn", "1"), ("url", PAGE), ("url", OTHER)], PAGE, ["#1", "#3"]),
        ("", [("url", PAGE), ("url", PAGE)], PAGE, ["#2"]),
        (f"{PAGE}?p=7", [("url", PAGE), ("url", OTHER)], PAGE, ["#2"]),
        ("", [("url", "acme.example/ferry")], None, ["#1"]),
    ],
)
def test_the_url_of_a_page_is_preferred_to_the_id(
    format: str, uri: str, identifiers: list[tuple[str, str]], url: str | None, lost: list[str]
) -> None:
    if format == "parquet":
        pytest.importorskip("pyarrow")
    given = [nf.Identifier(value=value, kind=kind) for kind, value in identifiers]
    article, report = nf.Article(uri=uri, headline="Ferry back", identifiers=given), nf.Report()
    options = {"article": "false"} if format == "parquet" else None
    document = nf.write(article, format, options, report=report)
    assert [loss.where for loss in report.losses if loss.what == "identifiers"] == lost
    again = nf.read(document, format)
    assert again.uri == uri
    assert again.identifiers == ((nf.Identifier(value=url, kind="url"),) if url not in {None, uri} else ())
    if format == "records":
        assert json.loads(document)["url"] == url


@pytest.mark.cases(
    "content",
    [
        {"citation": "", "features": {"title": {"dtype": "string", "_type": "Value"}, "text": {"dtype": "string"}}},
        {"features": {"label": {"names": ["sea"], "_type": "ClassLabel"}, "title": {}, "text": {}}},
        {"type": "object", "properties": {"title": {"type": "string"}, "text": {"type": "string"}}},
    ],
)
def test_a_schema_of_columns_is_not_a_record(content):
    assert nf.detect(json.dumps(content).encode()) == ()


def test_items_of_other_arrays_than_that_of_the_records_are_reported() -> None:
    story = {"title": "Ferry", "text": "It sails."}
    report = nf.Report()
    said = {"feeds": [{"items": [story]}, {"items": [story]}, "x"], "count": 2}
    assert [article.text for article in nf.read_all(json.dumps(said).encode(), "records", report=report)] == [
        "It sails."
    ]
    message = "other items of an array with records in one of its items are left out: 1"
    assert [loss.why for loss in report.losses] == [message]


@pytest.mark.cases("format", ["records", "csv"])
def test_members_of_the_source_are_written_if_they_are_named(format):
    source = nf.Source(
        b'{"title":"A","text":"B","label":"x","score":0.5,"fold":null}\n{"title":"C","text":"D","other":1}\n'
    )
    report = nf.Report()
    data = nf.write(nf.read_all(source, "records"), format, {"extra": "label, fold,label"}, report=report)
    assert [str(loss).partition(":")[0] for loss in report.losses] == [
        "foreign.records in score",
        "foreign.records in article 2, other",
    ]
    first, second = nf.read_all(data, format)
    assert [(item.name, item.value) for item in first.foreign] == [("label", '"x"')]
    assert (nf.plain(second.headline), second.foreign) == ("C", ())


def test_members_of_crawls_and_annotated_texts_can_be_extra_columns():
    foreign = [
        nf.Foreign("warc", "WARC-Date", "2026-11-24T10:00:00Z"), nf.Foreign("warc", "WARC-IP-Address", "192.0.2.1"),
        nf.Foreign("annotations", "meta/round", "2"), nf.Foreign("annotations", "span", '{"start": 0}'),
    ]  # fmt: skip
    report = nf.Report()
    story = nf.Article(headline="A", foreign=foreign)
    data = json.loads(nf.write(story, "records", {"extra": "WARC-Date,round"}, report=report))
    assert (data["WARC-Date"], data["round"]) == ("2026-11-24T10:00:00Z", 2)
    assert [str(loss).partition(":")[0] for loss in report.losses] == [
        "foreign.warc in WARC-IP-Address",
        "foreign.annotations in span",
    ]


def test_a_field_of_a_crawl_is_text_though_it_looks_like_a_number():
    story = nf.Article(headline="A", foreign=[nf.Foreign("warc", "WARC-Filename", "1.10")])
    assert json.loads(nf.write(story, "records", {"extra": "WARC-Filename"}))["WARC-Filename"] == "1.10"


def test_extra_names_may_be_a_list():
    story = nf.Article(headline="A", foreign=[nf.Foreign("warc", "WARC-Date", "now")])
    assert nf.write(story, "csv", {"extra": ["WARC-Date", "round"]}) == nf.write(
        story, "csv", {"extra": "WARC-Date,round"}
    )


def test_a_standard_member_is_not_an_extra_one():
    with pytest.raises(nf.OptionError, match="title is there without the option extra"):
        nf.write(nf.Article(), "records", {"extra": "label,title"})


def test_members_added_to_a_record_of_newsformat_are_kept():
    article = nf.Article(uri="urn:a", identifiers=[nf.Identifier(value="https://a.example/", kind="url")], headline="A")
    record = json.loads(nf.write(article, "records"))
    read = nf.read(json.dumps(record | {"key": 7}).encode(), "records")
    assert read == evolve(article, foreign=[nf.Foreign("records", "key", "7")])


def test_a_headline_and_a_summary_that_are_objects_with_a_text() -> None:
    lead = {"_type": "com.atex.plugins.structured.text.StructuredText", "text": "<p>It sails <b>soon</b>.</p>"}
    record = {"headline": {"text": "<p>Ferry is back</p>"}, "lead": lead, "body": {"text": "<p>It sails again.</p>"}}
    article = nf.read(json.dumps(record).encode(), "records")
    assert (nf.plain(article.headline), nf.plain(article.summary)) == ("Ferry is back", "It sails soon.")
    assert article.text == "It sails again."
    assert [part.name for part in article.foreign] == ["lead"]


LAST = ("EntryBodyParagraph", {"contents": {"html": "The end."}})
SAILS = nf.Text("sails", [nf.Style.STRONG])
QUAY = {"url": "https://tide.example/q.jpg"}
COMPONENTS: list[tuple[dict[str, Any], list[nf.Block]]] = [
    (
        {"EntryBodyParagraph": {"contents": {"html": "It <b>sails</b>."}}},
        [nf.Paragraph([nf.Text("It "), SAILS, nf.Text(".")])],
    ),
    (
        {"CoreParagraphBlockType": {"paragraphContents": [{"html": "It "}, {"html": "sails."}]}},
        [nf.Paragraph("It sails.")],
    ),
    ({"EntryBodyHeading": {"contents": {"html": "Quay"}, "level": 3}}, [nf.Heading("Quay", 3)]),
    (
        {"EntryBodyList": {"items": [{"line": {"html": "a"}}], "ordered": True}},
        [nf.List([[nf.Paragraph("a")]], ordered=True)],
    ),
    (
        {"EntryBodyBlockquote": {"paragraphs": [{"contents": {"html": "We sail."}}]}},
        [nf.Quote([nf.Paragraph("We sail.")])],
    ),
    ({"CorePullquoteBlockType": {"contents": {"html": "We sail."}}}, [nf.Quote([nf.Paragraph("We sail.")])]),
    (
        {"EntryBodyImage": {"image": {**QUAY, "alt": "A", "caption": {"plaintext": "Q & A"}}}},
        [nf.Media(QUAY["url"], caption="Q & A", alt="A")],
    ),
    (
        {"CoreGalleryBlockType": {"images": [{"caption": "Q & A", "image": {"thumbnails": {"horizontal": QUAY}}}]}},
        [nf.Media(QUAY["url"], caption="Q & A")],
    ),
    (
        {"EntryBodyEmbed": {"embed": {"embedHtml": '<iframe src="https://a.example/"></iframe>'}}},
        [nf.Embed("https://a.example/", html='<iframe src="https://a.example/"></iframe>')],
    ),
    (
        {"EntryBodyTable": {"table": {"columns": ["To"], "rows": [["Pate"], [{"a": 1}]]}}},
        [nf.Table([["To"], ["Pate"], [""]], header=1)],
    ),
    (
        {"HighlightBlockType": {"children": [{"__typename": "CoreHTMLBlockType", "markup": "<p>a</p>"}]}},
        [nf.Paragraph("a")],
    ),
    ({"CoreSeparatorBlockType": {}}, [nf.Rule()]),
]


@pytest.mark.cases(("said", "blocks"), COMPONENTS, ids=[next(iter(said)) for said, _ in COMPONENTS])
@pytest.mark.cases("member", ["body", "blocks"])
def test_components_of_graphql_become_blocks_by_their_names(
    said: dict[str, Any], blocks: list[nf.Block], member: str
) -> None:
    parts = [{"__typename": name, **value} for name, value in [*said.items(), LAST]]
    article = nf.read(json.dumps({"title": "Ferry", member: parts}).encode(), "records")
    assert article.body == (*blocks, nf.Paragraph("The end."))


def test_elements_of_the_guardian_become_blocks_and_their_other_members_are_kept() -> None:
    files = [{"url": f"{QUAY['url']}?w={width}", "fields": {"width": width}} for width in ("80", "800", "8")]
    said: dict[str, dict[str, Any]] = {
        "Text": {"html": "<p>It <b>sails</b>.</p>"},
        "Subheading": {"html": "<h2>Quay</h2>"},
        "Image": {"media": {"allImages": files}, "data": {"alt": "A", "caption": "A <i>quay</i>", "credit": "Bo Roe"}},
        "Pullquote": {"html": "<p>We sail.</p>", "attribution": "Ann Lee"},
        "RichLink": {"url": "https://tide.example/b", "text": "Late"},
        "Divider": {},
        "Timeline": {"sections": []},
    }
    elements = [
        {"_type": f"model.dotcomrendering.pageElements.{name}BlockElement", **item} for name, item in said.items()
    ]
    blocks = [{"id": "1", "elements": elements}]
    article = nf.read(json.dumps({"headline": "Ferry", "webURL": "https://tide.example/a", "blocks": blocks}).encode())
    assert article.body == (
        nf.Paragraph([nf.Text("It "), SAILS, nf.Text(".")]),
        nf.Heading("Quay"),
        nf.Media(
            files[1]["url"], caption=[nf.Text("A "), nf.Text("quay", [nf.Style.EMPHASIS])], credit="Bo Roe", alt="A"
        ),
        nf.Quote([nf.Paragraph("We sail.")], "Ann Lee"),
        nf.Related([nf.RelatedLink("Late", "https://tide.example/b")]),
        nf.Rule(),
    )
    assert json.loads(article.foreign[0].value) == blocks


@pytest.mark.cases("strange", [{"type": "heading", "level": [1]}, {"type": "span", "value": "a", "marks": 7}])
def test_invalid_members_of_structured_text_are_ignored(strange: dict[str, Any]) -> None:
    document = {"type": "root", "children": [strange, {"type": "span", "value": "It sails."}]}
    record = {"title": "Ferry", "body": {"schema": "dast", "document": document}}
    assert "It sails." in nf.read(json.dumps(record).encode(), "records").text


def test_an_entry_of_chorus_has_a_deck_and_an_author_that_are_objects() -> None:
    parts = [
        {"__typename": "EntryBodyParagraph", "contents": {"html": f"It sails again, <b>{day}</b>."}} for day in "12"
    ]
    record = {"title": "Ferry", "dek": {"html": "It <i>sails</i>"}, "author": {"fullOrUserName": "Ann Lee"}}
    article = nf.read(json.dumps({**record, "body": {"components": parts}}).encode(), "records")
    assert (nf.plain(article.subhead), [byline.name for byline in article.bylines]) == ("It sails", ["Ann Lee"])
    assert article.text == "It sails again, 1.\n\nIt sails again, 2."
