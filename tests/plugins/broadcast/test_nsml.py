"""NSML: stories of iNEWS in all versions, what is written, and what is wrong with some."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Byline,
    Concept,
    Embargo,
    Foreign,
    Heading,
    Identifier,
    Link,
    Paragraph,
    Raw,
    Report,
    Status,
)


CASES = Path(__file__).parent / "cases"


def story(body: str = "", aeset: str = "", *, head: str = "", fields: str = "", version: str = "3.1") -> bytes:
    parts = f"<head>{head}</head><fields>{fields}</fields><body>{body}</body><aeset>{aeset}</aeset>"
    return f'<nsml xmlns="http://avid.com/nsml" version="{version}">{parts}</nsml>'.encode()


def test_a_story() -> None:
    report = Report()
    article = nf.read(CASES / "ferry.nsml", report=report)
    assert (nf.plain(article.headline), article.uri) == ("FERRY-LAMU", "0c11aa20:000f5b17:6a1b2c3d")
    assert article.identifiers == (Identifier(value="A04", kind="page-number"),)
    assert article.contributors == (Concept(name="Ann Lee", kind="person", role="presenter"),)
    assert article.bylines == (Byline(name="bdiaz"),)
    assert article.created == datetime(2026, 9, 21, 14, 13, 20, tzinfo=UTC)
    assert (article.urgency, article.status) == (3, Status.USABLE)
    assert article.text == "The ferry is back, and full. It sails at noon.\n\nTimetables are at the harbour's page."
    assert [part.name for part in article.foreign] == [
        *("head/meta", "head/rgroup", "head/formname", "head/uuid", "fields", "fields", "projects", "aeset-atts"),
    ]
    assert article.foreign[4] == Foreign("nsml", "fields", '<string id="video-id">lamu17</string>')
    assert [loss.why for loss in report.losses] == [
        "attributes of the field title are left out: aready",
        "a marker in the text (<sb/>) is left out",
    ]


def test_cues_are_where_they_are_anchored() -> None:
    cues = [block.value for block in nf.read(CASES / "ferry.nsml").body if isinstance(block, Raw)]
    assert cues == [
        '<ae version="S3.0" type="G" runs="0"><ap>OPEN WIDE</ap></ae>',
        '<ae type="G"><ap>CLOSE UP</ap></ae>',
        "<p><pi>(Camera 2 close)</pi></p>",
        '<ae type="M" runs="14"><mc idref="7" runs="14"><ap>video ferry (VO)</ap></mc><ap>runs 0:14</ap></ae>',
        '<p><cc>"We waited a week," says a passenger.</cc></p>',
        "<ae><ap>SPARE</ap></ae>",
    ]


def test_a_cue_within_a_paragraph_is_moved_after_it_with_a_remark() -> None:
    report = Report()
    document = story('<p>One <a idref="0"/>two</p>', '<ae id="0"><ap>CUT</ap></ae>')
    assert nf.read(document, report=report).body == (Paragraph("One two"), Raw("nsml", "<ae><ap>CUT</ap></ae>"))
    assert [remark.message for remark in report.remarks] == ["elements within a paragraph are moved after it"]


def test_captions_are_text_or_kept_apart() -> None:
    document = story("<p><cc>We <b>waited</b></cc></p>")
    assert nf.read(document).body == (Raw("nsml", "<p><cc>We <b>waited</b></cc></p>"),)
    report = Report()
    assert nf.read(document, options={"captions": "text"}, report=report).text == "We waited"
    assert [remark.message for remark in report.remarks] == [
        "text that the presenter does not read is kept as ordinary text"
    ]


def test_the_content_of_an_anchor_is_kept_or_reported() -> None:
    report = Report()
    document = story('<p><a idref="0"><cc>--</cc>stray</a>A</p>', '<ae id="0"><ap>CUT</ap></ae>')
    cue, comment = Raw("nsml", "<ae><ap>CUT</ap></ae>"), Raw("nsml", "<p><cc>--</cc></p>")
    assert nf.read(document, report=report).body == (cue, comment, Paragraph("A"))
    assert [loss.why for loss in report.losses] == ["the text in an anchor is left out: --stray"]


def test_nsml_2_is_sgml() -> None:
    report = Report()
    article = nf.read(CASES / "quay-old.nsml", report=report)
    assert (nf.plain(article.headline), article.status) == ("QUAY & TIDE", Status.WITHHELD)
    assert article.text == "The quay is closed until the tide turns.\n\nBoats wait in the roads."
    assert article.updated == datetime(2026, 9, 21, 15, 13, 20, tzinfo=UTC)
    assert article.foreign[-2:] == (
        Foreign("nsml", "fields", '<duration id="audio-time">12</duration>'),
        Foreign("nsml", "fields", '<string id="back-time" uec="true">@43200</string>'),
    )
    cue, aside = article.body[:2]
    assert isinstance(cue, Raw)
    assert cue.value.startswith('<ae version="S3.0" type="G" runs="0">\n<mc>')
    assert aside == Raw("nsml", "<p><pi>[[TAKE VO]]</pi></p>")
    assert report.remarks[0].message == "not well-formed XML; read as NSML 2, which is SGML"
    assert report.losses == ()


def test_what_was_read_is_written_again() -> None:
    report = Report()
    article = nf.read(CASES / "ferry.nsml")
    document = nf.write(article, "nsml", report=report)
    assert nf.read(document) == article
    assert report.losses == ()
    assert list(nf.validate(document)) == []


def test_what_is_written_has_the_form_of_3_1() -> None:
    body = [Heading("Quay"), Paragraph(["Go ", nf.Text("there", [Link("https://a.example/"), nf.Style.STRONG])])]
    article = Article(uri="a:b", headline="Ferry <back>", bylines=[Byline(name="Ann Lee")], body=body)
    assert nf.write(article, "nsml").decode().splitlines()[1:] == [
        '<nsml xmlns="http://avid.com/nsml" version="3.1">',
        "<head>",
        '<meta words="3"/>',
        "<storyid>a:b</storyid>",
        "</head>",
        "<fields>",
        '<string id="title">Ferry &lt;back&gt;</string>',
        '<string id="writer">Ann Lee</string>',
        "</fields>",
        "<body>",
        "<p>Quay</p>",
        "<p>Go <b><link><show>there</show><url>https://a.example/</url></link></b></p>",
        "</body>",
        "</nsml>",
    ]


@pytest.mark.cases("held", [Article(headline="A", status=Status.CANCELED), Article(headline="A", embargo=Embargo())])
def test_a_withheld_story_floats(held: Article) -> None:
    report = Report()
    document = nf.write(held, "nsml", report=report)
    assert nf.read(document).status is Status.WITHHELD
    assert "status" in [loss.what for loss in report.losses]


def test_the_slug_is_the_name_only_without_a_headline() -> None:
    report = Report()
    assert nf.read(nf.write(Article(slug="FERRY"), "nsml", report=report)) == Article(headline="FERRY")
    assert [(loss.what, loss.why) for loss in report.losses] == [("slug", "it is read as the headline")]


def test_anchored_elements_have_ids_of_their_own() -> None:
    cue = Raw("nsml", '<ae id="300"><ap>CUT</ap></ae>')
    document = nf.write(Article(headline="A", body=[cue, Paragraph("B"), cue]), "nsml")
    assert b'<p><a idref="0"/>B</p>' in document
    assert b'<ae id="1"><ap>CUT</ap></ae>' in document
    assert list(nf.validate(document)) == []


@pytest.mark.cases(
    ("document", "found"),
    [
        (story("<p>A</p>text"), ["text"]),
        (story("<i>A</i>"), ["place"]),
        (story('<p><a idref="1"/></p>'), ["anchor"]),
        (story('<p><a idref="900"/></p>', '<ae id="900"/>'), ["value"]),
        (story('<p><a idref="1"/></p>', '<ae id="1"/><ae id="1"/>'), ["id", "order"]),
        (story('<p><a idref="1"/><a idref="0"/></p>', '<ae id="0"/><ae id="1"/>'), ["order"]),
        (story("<p><bg>A</bg></p>"), ["required"]),
        (story(fields='<string id="a">b</string><string id="A">c</string>'), ["id"]),
        (story(fields='<date id="air-date">noon</date>'), ["value"]),
        (story(fields="<f>b</f>"), ["place"]),
        (story(head='<storyid>a</storyid><meta words="many"/>'), ["value", "order"]),
        (story(version="three"), ["version"]),
        (b"<html/>", ["root"]),
    ],
)
def test_what_is_wrong(document: bytes, found: list[str]) -> None:
    assert sorted(problem.rule for problem in nf.validate(document, "nsml")) == sorted(found)


def test_what_is_none() -> None:
    with pytest.raises(nf.ReadError, match="not NSML: the root element is html"):
        nf.read(b"<html/>", "nsml")
    with pytest.raises(nf.ReadError):
        nf.read(b"<nsml><body><p>cut", "nsml")
