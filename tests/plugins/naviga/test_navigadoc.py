"""NavigaDoc: what blocks, links and properties are, and that what says more is kept and comes back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
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
    EditorsNote,
    Embed,
    Heading,
    Headline,
    Identifier,
    Link,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    ReadError,
    Related,
    RelatedLink,
    Rendition,
    Report,
    Style,
    Table,
    Text,
)


CASE = Path(__file__).parent / "cases" / "article.json"
CET = timezone(timedelta(hours=1))
PHOTO = "im://image/a.jpg"


def document(**members: Any) -> bytes:
    return json.dumps({"type": "x-im/article", **members}).encode()


def body(*blocks: dict[str, Any]) -> tuple[nf.Block, ...]:
    return nf.read(document(content=list(blocks)), "navigadoc").body


@pytest.fixture(scope="module")
def article() -> Article:
    return nf.read(CASE)


def test_identifiers_and_dates(article: Article) -> None:
    assert article.uri == "im://article/färja"
    assert article.identifiers == (
        Identifier(value="0b5a3c1e-0000-4000-8000-000000000001", kind="uuid"),
        Identifier(value="https://acme.example/farja", kind="url"),
        Identifier(value="K-7", kind="old"),
    )
    assert (article.title, article.slug, article.language, article.urgency) == ("färja-24", "FÄRJA", "sv", 3)
    assert article.status is nf.Status.WITHHELD
    assert article.created == datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert article.updated == datetime(2026, 11, 24, 9, tzinfo=CET)
    assert article.published == datetime(2026, 11, 24, 10, tzinfo=CET)
    assert article.expires == datetime(2027, 1, 1, tzinfo=UTC)


def test_elements_above_the_text(article: Article) -> None:
    assert article.headline == (Text("Färjan "), Text("stannar", (Style.EMPHASIS,)), Text(" & väntar"))
    assert nf.plain(article.subhead) == "Dynen kom i natt"
    assert article.dateline == Dateline(text="Borgholm", place="Borgholm")
    assert nf.plain(article.summary) == "Kaptenen säger nej."


def test_links_and_metadata(article: Article) -> None:
    assert article.bylines == (Byline(name="Åsa Öst", contact="asa@acme.example"),)
    assert article.services == (Concept(name="kusten", scheme="product"), Concept(name="Hav", relation="mainchannel"))
    assert article.entities == (Concept(name="Öland", kind="place"),)
    assert article.subjects == (Concept(name="Hamnen", kind="story"), Concept(name="Inrikes", kind="section"))
    assert article.associations == (
        Association(role="article", title="Tidigare", uri="urn:uuid:0b5a3c1e-0000-4000-8000-00000000000b"),
    )
    marked = (Text("Färjan "), Text("ligger", (Style.STRONG,)))
    assert article.other_headlines == (Headline(content=marked, role="teaser"),)
    assert article.notes == (EditorsNote(text="Ring hamnen.\nFöre tolv."),)


def test_the_body(article: Article) -> None:
    assert article.body == (
        Media(
            PHOTO, caption="Hamnen & dynen", alt="En hamn", credit="Bo Ek",
            renditions=[Rendition(href=PHOTO, width=800, height=600)],
        ),
        Paragraph([Text("Den "), Text("ligger", (Link("https://acme.example/"),)), Text(" kvar.")]),
        Paragraph("Ett."),
        Paragraph("Två."),
        Heading("I hamnen"),
        Quote([Paragraph("Nej.")]),
        List([[Paragraph("båt")], [Paragraph("dyn")]]),
        List([[Paragraph("först")], [Paragraph("sist")]], ordered=True),
        Table([["Till"], ["Pate"]], header=1, caption="Tider"),
        Embed("https://www.youtube.com/watch?v=1"),
        Embed("https://twitter.com/a/status/1"),
        Embed(html="<b>vote</b>"),
        Related([RelatedLink(text="Läs mer", href="urn:uuid:0b5a3c1e-0000-4000-8000-00000000000d")]),
        Paragraph("Galleri"),
        Media("im://image/b.jpg", caption="B"),
        Paragraph("Fakta"),
        Heading("Dynen", level=3),
        Paragraph("Den är hög."),
        Raw("navigadoc", '{"type":"x-im/mapembed","data":{"geometry":"POINT (16 56)","zoom":"11"}}'),
        Preformatted("a  1\nb  2"),
        Paragraph("Slut."),
    )  # fmt: skip


def test_blocks_with_unread_content_are_kept_and_written_back(article: Article) -> None:
    report = Report()
    written = json.loads(nf.write(article, "navigadoc", report=report))
    assert report.losses == ()
    given = json.loads(CASE.read_bytes())
    assert [link for link in given["links"] if link not in written["links"]] == []
    for types in (
        "x-im/image",
        "x-im/imagegallery",
        "x-im/content-part",
        "x-im/mapembed",
        "madmansrow",
        "x-im/youtube",
    ):
        assert [item for item in given["content"] if item.get("type") == types] == [
            item for item in written["content"] if item["type"] == types
        ]
    assert [item for item in given["meta"][:2] if item not in written["meta"]] == []
    assert {"name": "subtype", "value": "x-im/print"} in written["properties"]
    assert (written["source"], written["status"]) == ("writer", "done")
    assert nf.read(nf.write(article, "navigadoc")) == article


def test_kept_parts_are_dropped_if_their_value_has_changed(article: Article) -> None:
    report = Report()
    changed = evolve(article, bylines=[Byline(name="Li")], status="usable", body=article.body[1:], kind="picture")
    written = json.loads(nf.write(changed, "navigadoc", report=report))
    assert [link["title"] for link in written["links"] if link.get("rel") == "author"] == ["Li"]
    assert [str(loss) for loss in report.losses] == [
        "foreign.navigadoc in status: the article has another one now",
        "foreign.navigadoc in links: the part it belongs to has changed",
        "foreign.navigadoc in content: the part it belongs to has changed",
    ]


def test_required_members_are_made_up_and_dropped_on_reading() -> None:
    written = json.loads(nf.write(Article(headline="A"), "navigadoc"))
    assert written.keys() >= {"uuid", "type", "created"}
    assert {"name": "newsformat:assumed", "value": "uuid created"} in written["properties"]
    assert nf.read(json.dumps(written).encode()) == Article(headline="A")


def test_the_uuid_is_derived_from_the_uri_or_equal_to_it() -> None:
    own = "urn:uuid:0b5a3c1e-0000-4000-8000-000000000001"
    assert json.loads(nf.write(Article(uri=own), "navigadoc"))["uuid"] == own.removeprefix("urn:uuid:")
    made = json.loads(nf.write(Article(uri="https://acme.example/1"), "navigadoc"))
    assert made["uuid"] == "1eb98506-09b1-5e72-8bc4-fed1d45308cf"


def test_several_documents_are_an_array() -> None:
    given = [Article(headline="A"), Article(headline="B"), Article(headline="C")]
    content = nf.write(given, "navigadoc")
    assert len(json.loads(content)) == 3
    assert list(nf.read_all(content)) == given


@pytest.mark.cases(
    ("block", "made"),
    [
        ({"type": "x-cmbr/text", "data": {"text": "a"}}, (Paragraph("a"),)),
        ({"type": "x-cmbr/headline", "data": {"text": "a"}}, (Heading("a"),)),
        ({"type": "x-im/paragraph", "data": {"text": ""}}, ()),
        ({"type": "x-im/pdf", "links": [{"rel": "self", "uri": "im://pdf/1"}]}, (Media("im://pdf/1", kind="pdf"),)),
        ({"type": "x-im/image", "uri": "im://image/1"}, (Media("im://image/1"),)),
        (
            {"type": "x-im/iframely", "url": "https://a.example/", "data": {"embedCode": "<i>"}},
            (Embed("https://a.example/", html="<i>"),),
        ),
        ({"type": "x-acme/quiz", "title": "T", "data": {"text": "a"}}, (Heading("T", level=3), Paragraph("a"))),
        ({"type": "x-acme/player", "url": "https://a.example/"}, (Embed("https://a.example/"),)),
        ({"type": "x-acme/player", "url": "javascript:a"}, (Raw("navigadoc", '{"type":"x-acme/player","url":"javascript:a"}'),)),
        ({"type": "x-acme/break"}, (Raw("navigadoc", '{"type":"x-acme/break"}'),)),
        ({"id": "1"}, ()),
    ],
)  # fmt: skip
def test_blocks(block: dict[str, Any], made: tuple[nf.Block, ...]) -> None:
    text = {"type": "x-im/paragraph", "data": {"text": "It sails."}}
    assert body(text, block)[1:] == made


def test_without_a_header_the_title_is_the_headline() -> None:
    assert nf.plain(nf.read(document(uuid="1", title="A")).headline) == "A"


def test_the_items_of_a_list_are_associations() -> None:
    content = json.dumps(
        {"type": "x-im/list", "title": "L", "content": [{"uuid": "1", "type": "x-im/article"}]}
    ).encode()
    found = nf.read(content)
    assert (found.kind, found.associations) == ("composite", (Association(role="item", uri="urn:uuid:1"),))
    assert json.loads(nf.write(found, "navigadoc"))["type"] == "x-im/list"


def test_other_blocks_of_a_list_stay_unchanged() -> None:
    chart = {"type": "acme/chart", "data": {"rows": "4"}}
    found = nf.read(document(type="x-im/list", content=[chart]), "navigadoc")
    assert found.body == (Raw("navigadoc", json.dumps(chart, separators=(",", ":"))),)
    assert json.loads(nf.write(found, "navigadoc"))["content"] == [chart]


@pytest.mark.cases("value", ["{}", "[]", "chart"])
def test_native_markup_that_is_not_a_block_is_lost(value: str) -> None:
    report = nf.Report()
    nf.write(nf.Article(headline="A", body=[Raw("navigadoc", value)]), "navigadoc", report=report)
    assert [loss.what for loss in report.losses] == ["body.raw.navigadoc"]


@pytest.mark.cases("type", ["x-im/story", "x-im/assignment"])
@pytest.mark.cases("form", ['{"uuid": "1", "type": "TYPE", "title": "A"}', '[{"uuid": "1", "type": "TYPE"}]'])
def test_concepts_and_assignments_are_not_articles(type: str, form: str) -> None:
    report = nf.Report()
    assert list(nf.read_all(form.replace("TYPE", type).encode(), "navigadoc", report=report)) == []
    assert [loss.why for loss in report.losses] == [
        f"a document of the type {type} is left out, as it is not an article"
    ]


@pytest.mark.cases(
    ("type", "why"),
    [("acme/story", "is of the type 'acme/story'"), (None, "has neither a type"), (3, "has neither a type")],
)
def test_what_is_no_article(type: object, why: str) -> None:
    with pytest.raises(ReadError, match=f"not an article: it {why}"):
        nf.read(json.dumps({"uuid": "1", "type": type, "title": "A"}).encode(), "navigadoc")


def test_blocks_that_nest_too_deeply_are_an_error() -> None:
    block: dict[str, Any] = {"type": "x-im/paragraph", "data": {"text": "a"}}
    for _ in range(100):
        block = {"type": "x-im/content-part", "content": [block]}
    with pytest.raises(ReadError, match="nested more than"):
        body(block)


def test_values_that_are_not_blocks_are_lost_and_broken_documents_left_out() -> None:
    report = Report()
    nf.read((CASE.parent / "junk.json").read_bytes(), report=report)
    assert {loss.why.partition(" ")[0] for loss in report.losses} >= {
        "uuid",
        "products",
        "links[0]",
        "meta",
        "content[0]",
    }
    several = json.dumps([{"type": "x-im/story"}, {"type": "x-im/article", "title": "A"}]).encode()
    assert len(list(nf.read_all(several))) == 1


@pytest.mark.cases(
    ("content", "certain"),
    [
        (document(content=[]), True),
        (b"[" + document(uuid="1") + b"]", True),
        (b'{"uuid":"1","type":"x-im\\/article"}', True),
        (b'{"title":"A","text":"x-im/article","type":"article"}', False),
        (b'{"text":"a","content":[{"type":"x-im/paragraph"}]}', False),
    ],
)
def test_navigadoc_is_detected_by_its_members(content: bytes, certain: bool) -> None:  # noqa: FBT001 -- a case
    found = [(detection.format, detection.confidence) for detection in nf.detect(content)]
    assert (("navigadoc", nf.Confidence.CERTAIN) in found) is certain


def test_a_note_without_text_is_a_note() -> None:
    given = Article(headline="A", notes=[EditorsNote(text="", role="Refile")])
    assert nf.read(nf.write(given, "navigadoc")) == given


def test_documents_one_a_line_are_read_and_a_broken_one_is_lost() -> None:
    report = Report()
    content = document(title="A") + b"\n{]\n" + document(title="B") + b"\n"
    assert [nf.plain(each.headline) for each in nf.read_all(content, "navigadoc", report=report)] == ["A", "B"]
    assert [loss.line for loss in report.losses] == [2]


def test_an_array_in_another_encoding() -> None:
    content = f"[{document(title='A').decode()},{document(title='B').decode()}]".encode("utf-16")
    assert [nf.plain(each.headline) for each in nf.read_all(content, "navigadoc")] == ["A", "B"]


def test_kept_parts_are_matched_in_linear_time() -> None:
    same = {"type": "x-im/paragraph", "data": {"text": "a"}}
    last = {"type": "x-im/paragraph", "data": {"text": "b"}}
    box = {"type": "x-im/content-part", "content": [*[same] * 3000, last]}
    article = nf.read(document(content=[*[same] * 3000, box]))
    report = Report()
    written = json.loads(nf.write(article, "navigadoc", report=report))
    assert len(article.body) == 6001
    assert [str(loss) for loss in report.losses] == ["foreign.navigadoc in content: the part it belongs to has changed"]
    assert len(written["content"]) == 6001


def test_properties_with_other_members_are_kept_and_invalid_ones_reported() -> None:
    report = nf.Report()
    more = {"name": "slugline", "value": "tide", "unit": "cm"}
    document = {"uuid": "a", "type": "x-im/article", "content": [], "properties": [more, "tide", None]}
    article = nf.read(json.dumps(document).encode(), "navigadoc", report=report)
    assert (article.slug, [json.loads(part.value) for part in article.foreign]) == ("", [more])
    assert [loss.why for loss in report.losses] == ['a property that is not an object is left out: "tide"']


def test_related_stories_with_only_a_title_are_kept() -> None:
    content = [{"type": "x-im/link", "title": "Related"}, {"type": "x-im/link", "title": "", "links": []}]
    document = {"uuid": "a", "type": "x-im/article", "content": content}
    assert nf.read(json.dumps(document).encode(), "navigadoc").body == (nf.Related([], title="Related"),)


def test_a_type_that_is_not_a_string_is_that_of_no_article() -> None:
    with pytest.raises(nf.ReadError, match="not an article"):
        nf.read(json.dumps({"uuid": "a", "type": {"x-im/article": 1}}).encode(), "navigadoc")


def test_a_teaser_with_only_a_role_is_written_back() -> None:
    article = nf.Article(headline="Tide", other_headlines=[nf.Headline(content="", role="short")])
    assert nf.read(nf.write(article, "navigadoc"), "navigadoc").other_headlines == article.other_headlines


def test_an_identifier_without_a_value_is_reported() -> None:
    report = nf.Report()
    written = nf.write(
        nf.Article(headline="Tide", identifiers=[nf.Identifier(value="", kind="x")]), "navigadoc", report=report
    )
    assert nf.read(written, "navigadoc").identifiers == ()
    assert [loss.what for loss in report.losses] == ["identifiers"]


def test_metadata_of_a_picture_that_are_not_a_list_are_reported() -> None:
    report = nf.Report()
    nf.read(json.dumps({"uuid": "a", "type": "x-im/image", "meta": 1.5}).encode(), "navigadoc", report=report)
    assert [loss.why for loss in report.losses] == ["meta is left out, as it is not a list: 1.5"]


def test_the_title_of_a_single_link_without_text_is_its_text() -> None:
    report = nf.Report()
    article = Article(headline="A", body=[nf.Related([nf.RelatedLink("", "https://t.example/")], title="More")])
    back = nf.read(nf.write(article, "navigadoc", report=report), "navigadoc")
    assert back.body == (nf.Related([nf.RelatedLink("More", "https://t.example/")]),)
    assert [loss.what for loss in report.losses] == ["body.related.title"]


@pytest.mark.cases(
    ("said", "until"),
    [
        ({"value": "2026-11-24T12:00:00Z", "parameters": {"zone": "sea"}}, datetime(2026, 11, 24, 12, tzinfo=UTC)),
        ({"value": 5}, None),
    ],
)
def test_an_embargo_of_more_than_a_date_withholds_the_story(said: dict[str, Any], until: datetime | None) -> None:
    article = nf.read(document(uuid="a", properties=[{"name": "embargoed", **said}]), "navigadoc")
    assert article.embargo == nf.Embargo(until=until)
    assert nf.read(nf.write(article, "navigadoc"), "navigadoc") == article
    report = nf.Report()
    released = nf.write(evolve(article, embargo=None), "navigadoc", report=report)
    assert nf.read(released, "navigadoc").embargo is None
    assert [loss.what for loss in report.losses] == ["foreign.navigadoc"]


def test_details_of_a_byline_that_its_link_lacks_are_reported() -> None:
    report = nf.Report()
    links = [{"rel": "author", "type": "x-im/author", "title": "Ann Lee"}]
    lines = ["By Ann Lee, Ferry Correspondent", "By Ann Lee", "By Bo Ek"]
    content = [{"type": "x-im/byline", "data": {"text": line}} for line in lines]
    article = nf.read(document(links=links, content=content), "navigadoc", report=report)
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Bo Ek"]
    assert [loss.why for loss in report.losses] == [
        "a byline with details of Ann Lee that the link lacks is left out: By Ann Lee, Ferry Correspondent"
    ]
