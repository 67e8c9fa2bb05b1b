"""Escenic: what is read of its syndication format, and that files come back as they were."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from attrs import evolve

import newsformat as nf


FILE = """\
<?xml version="1.0" encoding="UTF-8"?>
<escenic xmlns="http://xmlns.escenic.com/2009/import" version="2.0">{}</escenic>"""
SECTION = '<section unique-name="coast" exported-dbid="16" name="Kysten"/>'
PERSON = (
    '<person source="ex" sourceid="p1"><field name="first-name">Ann</field><field name="last-name">Lee</field></person>'
)
PICTURE = (
    '<content source="ex" sourceid="20" type="picture" state="published"><field name="caption">The <b>ferry</b></field>'
    '<field name="alttext">A ferry</field><field name="credit">Bo</field><field name="binary">ferry.jpg</field></content>'
)
STORM = (
    '<content source="ex" sourceid="12" type="news" state="published"><field name="title">Storm</field>'
    "<uri>https://tide.example/storm.ece</uri></content>"
)


def content(*parts: str, **more: str) -> str:
    said = {"source": "ex", "sourceid": "13", "type": "news", "state": "published", **more}
    head = "".join([f' {name.replace("_", "-")}="{value}"' for name, value in said.items() if value])
    return f"<content{head}>{''.join(parts)}</content>"


def field(name: str, said: str) -> str:
    return f'<field name="{name}">{said}</field>'


def read_all(*parts: str, report: nf.Report | None = None) -> list[nf.Article]:
    return list(nf.read_all(FILE.format("".join(parts)).encode(), report=report))


def read(*parts: str, report: nf.Report | None = None) -> nf.Article:
    return read_all(*parts, report=report)[-1]


def test_what_a_content_says() -> None:
    article = read(
        content(
            field("TITLE", "Ferry &amp; back"),
            field("leadtext", "<p>After a <em>storm</em>.</p>"),
            field("keywords", "ferries, coast"),
            "<uri>https://tide.example/ferry.ece</uri>",
            '<tag identifier="tag:folk@tide.example,2009:ferry"/>',
            exported_dbid="78",
            publishdate="2026-05-04T08:00:00.000Z",
            expiredate="2027-05-04T08:00:00.000Z",
        )
    )
    assert (article.uri, article.status, article.keywords) == ("ex:13", "usable", ("ferries", "coast"))
    assert nf.plain(article.headline) == "Ferry & back"
    assert article.summary == (nf.Text("After a "), nf.Text("storm", [nf.Style.EMPHASIS]), nf.Text("."))
    assert [(identifier.kind, identifier.value) for identifier in article.identifiers] == [
        ("exported-dbid", "78"),
        ("url", "https://tide.example/ferry.ece"),
    ]
    assert article.subjects == (nf.Concept(scheme="tag:folk@tide.example,2009", code="ferry"),)
    assert (article.published, article.expires) == (
        datetime(2026, 5, 4, 8, tzinfo=UTC),
        datetime(2027, 5, 4, 8, tzinfo=UTC),
    )


@pytest.mark.cases(
    ("state", "status"),
    [
        ("published", "usable"),
        ("deleted", "canceled"),
        ("draft", "withheld"),
        ("approved", "withheld"),
        ("", "withheld"),
    ],
)
def test_states(state: str, status: str) -> None:
    assert read(content(field("title", "a"), state=state)).status == status


@pytest.mark.cases(("begins", "is_held"), [("2026-05-03T08:00:00Z", False), ("2026-05-05T08:00:00Z", True)])
def test_what_becomes_active_later_is_under_an_embargo(begins: str, is_held: bool) -> None:  # noqa: FBT001 -- a case
    article = read(content(publishdate="2026-05-04T08:00:00Z", activatedate=begins))
    assert (article.embargo is not None) is is_held


def test_sections_and_persons_are_called_as_the_file_says() -> None:
    refs = '<section-ref unique-name="coast" home-section="true"/><section-ref source="ex" sourceid="s9"/>'
    article = read(SECTION, PERSON, content(refs, '<author source="ex" sourceid="p1"/>', field("byline", "By Ann Lee")))
    assert article.subjects == (
        nf.Concept(name="Kysten", kind="section", code="coast", role="home-section"),
        nf.Concept(kind="section", code="s9"),
    )
    assert article.bylines == (nf.Byline(name="Ann Lee", text="By Ann Lee"),)


def test_relations_lead_to_what_stands_before_them() -> None:
    lead = '<relation source="ex" sourceid="20" type="lead"><field name="caption">Own</field></relation>'
    more = '<relation source="ex" sourceid="12" type="related"/><relation source="ex" sourceid="99" type="related"/>'
    article = read(PICTURE, STORM, content(lead, more))
    picture, storm, unknown = article.associations
    assert picture.media is not None
    assert (picture.role, picture.media.href, nf.plain(picture.media.caption)) == ("lead", "ferry.jpg", "Own")
    assert (storm.title, storm.href) == ("Storm", "https://tide.example/storm.ece")
    assert (unknown.uri, unknown.title) == ("ex:99", "")


def test_relations_in_the_text() -> None:
    body = (
        '<p>It sails.</p><p><relation source="ex" sourceid="20"/></p><p>See <relation source="ex" sourceid="12"/>.</p>'
        '<p><relation source="ex" sourceid="12"/></p><p><relation source="ex" sourceid="99"/></p>'
    )
    first, picture, link, related, unknown = read(PICTURE, STORM, content(field("body", body))).body
    assert first == nf.Paragraph("It sails.")
    assert isinstance(picture, nf.Media)
    assert picture.caption == (nf.Text("The "), nf.Text("ferry", [nf.Style.STRONG]))
    assert (picture.href, picture.alt, picture.credit) == ("ferry.jpg", "A ferry", "Bo")
    address = "https://tide.example/storm.ece"
    assert link == nf.Paragraph(["See ", nf.Text("Storm", [nf.Link(address)]), "."])
    assert related == nf.Related([nf.RelatedLink("Storm", address)])
    assert unknown == nf.Raw("escenic", '<relation source="ex" sourceid="99"/>')


def test_a_story_about_a_film_is_no_film() -> None:
    article = read(content(field("title", "Storm at sea"), field("body", "<p>It is long.</p>"), type="filmReview"))
    assert (article.kind, nf.plain(article.headline), article.text) == ("text", "Storm at sea", "It is long.")
    film = read(content(field("title", "a"), field("body", "b"), field("binary", "a.mp4"), type="film"))
    assert film.kind == "video"


def test_pictures_that_nothing_relates_to_are_articles() -> None:
    story, picture = read_all(PICTURE, content(field("title", "a")))
    assert (story.kind, picture.kind) == ("text", "picture")
    assert picture.associations[0].media is not None


@pytest.mark.cases(
    ("said", "found"),
    [
        ("&lt;p&gt;It sails.&lt;/p&gt;", [nf.Paragraph("It sails.")]),
        ("It sails.\n\nAgain.", [nf.Paragraph("It sails."), nf.Paragraph("Again.")]),
        ("<h2>Fares</h2><ul><li>Up</li></ul>", [nf.Heading("Fares", 2), nf.List([[nf.Paragraph("Up")]])]),
    ],
)
def test_texts_in_each_form(said: str, found: list[nf.Block]) -> None:
    assert list(read(content(field("BODYTEXT", said))).body) == found


def test_marks_of_names_are_read_and_no_loss() -> None:
    found = read(
        content(field("body", '<p><span data-mention="urn:tide">Tide</span></p>')), report=(report := nf.Report())
    )
    assert list(found.body) == [nf.Paragraph([nf.Text("Tide", [nf.Mention("urn:tide")])])]
    assert not report.losses


def test_files_come_back_as_they_were() -> None:
    said = content(
        '<section-ref source="ex" sourceid="s2" unique-name="coast" home-section="true"/>',
        '<section-ref unique-name="ece_frontpage" todesk="true"/>',
        '<relation source="ex" sourceid="20" exported-dbid="77" type="lead"><field name="caption">Own</field></relation>',
        field("headline", "Ferry back"),
        field("BODYTEXT", '<p>It sails.</p>\n<p><relation source="ex" sourceid="20" exported-dbid="77"/></p>'),
        field("layout", "<value>wide</value>"),
        '<tag identifier="tide:ferry" relevance="0.8"/>',
        '<author source="ex" sourceid="p1"/>',
        '<creator username="desk"/>',
        type="story",
        state="approved",
        staged="false",
    )
    first = nf.write(read(PICTURE, said), "escenic")
    for part in (
        'exported-dbid="77" type="lead"><field name="caption">Own</field></relation>',
        '<field name="BODYTEXT"><p>It sails.</p>\n<p><relation source="ex" sourceid="20" exported-dbid="77"/></p>',
        '<field name="layout"><value>wide</value></field>',
        'unique-name="ece_frontpage" todesk="true"/>',
        'relevance="0.8"/>',
        '<author source="ex" sourceid="p1"/>',
        'type="story" state="approved"',
        'staged="false"',
    ):
        assert part in first.decode()
    assert (
        nf.write(read(first.decode().partition('version="2.0">')[2].removesuffix("</escenic>\n")), "escenic") == first
    )


def test_what_the_article_does_not_say_any_more_is_not_put_back() -> None:
    report = nf.Report()
    article = read(content('<section-ref unique-name="coast" todesk="true"/>', field("title", "a")))
    data = nf.write(evolve(article, subjects=[nf.Concept(kind="section", code="inland")]), "escenic", report=report)
    assert b'<section-ref unique-name="inland"/>' in data
    assert b"todesk" not in data
    assert [loss.where for loss in report.losses] == ["section-ref"]


def test_pictures_are_contents_before_the_story_and_written_once() -> None:
    picture = nf.Media("https://tide.example/a.jpg", caption="Hafen", credit="Bo")
    article = nf.Article(headline="Ferry", body=[nf.Paragraph("It sails."), picture])
    data = nf.write([article, evolve(article, headline="Ferries")], "escenic")
    assert data.count(b'<field name="binary">https://tide.example/a.jpg</field>') == 1
    assert data.count(b"<p><relation ") == 2
    assert list(nf.read_all(data)) == [article, evolve(article, headline="Ferries")]
    assert not list(nf.validate(data, "escenic"))


@pytest.mark.cases(
    ("said", "rule"),
    [
        ("<content/>", ["required", "required"]),
        (content(state="live"), ["value"]),
        (content(publishdate="tomorrow"), ["date"]),
        (content(sourceid=""), ["required"]),
        (content('<relation source="ex" sourceid="2"/>'), ["required"]),
        (content('<relation type="lead"/>'), ["reference"]),
        (content(field("body", '<p><relation type="lead" id-ref="a"/></p>')), ["value"]),
        (content("<field>a</field>"), ["required"]),
        (content('<tag identifier="ferry"/>'), ["value"]),
        (content("<update/><update/>"), ["once"]),
        (content("<teaser/>"), ["child"]),
        (content('<section-ref unique-name="a" home-section="true"/>' * 2), ["once"]),
    ],
)
def test_rules(said: str, rule: list[str]) -> None:
    assert [problem.rule for problem in nf.validate(FILE.format(said).encode(), "escenic")] == rule


def test_rules_of_the_root() -> None:
    assert [problem.rule for problem in nf.validate(b"<escenic/>", "escenic")] == ["namespace", "required"]
    assert [problem.rule for problem in nf.validate(b"<import/>", "escenic")] == ["root"]


def test_the_source_and_type_that_are_written() -> None:
    article = nf.Article(uri="urn:tide:7", headline="Ferry", body=[nf.Media("https://tide.example/a.jpg")])
    data = nf.write(article, "escenic", {"source": "acme", "type": "story"}).decode()
    assert '<content source="acme" sourceid="urn:tide:7" type="story" state="published">' in data
    assert data.count('source="acme"') == 3
    back = nf.read(data.encode())
    assert (back.uri, [part.name for part in back.foreign]) == ("urn:tide:7", ["@source", "@type"])


def test_an_address_without_a_host_is_not_kept_once_more_each_time() -> None:
    article = nf.Article(uri="a:1", headline="Ferry", identifiers=[nf.Identifier(value="/ferry.ece", kind="url")])
    once = nf.read(nf.write(article, "escenic"), "escenic")
    assert (once.identifiers, once.foreign) == (article.identifiers, ())
    assert nf.read(nf.write(once, "escenic"), "escenic") == once


@pytest.mark.cases("code", [":", "a:", "a:b", ":a"])
def test_codes_with_colons_come_back(code: str) -> None:
    article = nf.Article(
        headline="Storm", subjects=[nf.Concept(code=code, scheme="main", relation="main", role="main")]
    )
    assert nf.read(nf.write(article, "escenic"), "escenic") == article


def test_the_id_that_is_made_up_is_the_same_when_the_content_is_written_again() -> None:
    article = nf.Article(
        headline="Ferry back", foreign=[nf.Foreign("nitf", "a", "b")]
    )  # which Escenic has no place for
    written = nf.write(article, "escenic")
    again = nf.write(nf.read(written, "escenic"), "escenic")
    assert again == written
    assert (
        nf.write(evolve(article, headline="Ferry late"), "escenic").split(b"sourceid")[1]
        != written.split(b"sourceid")[1]
    )
