"""PAM: articles that publishers send to aggregators, read and written."""

from __future__ import annotations

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
    Media,
    Paragraph,
    Quote,
    ReadError,
    Report,
    Rights,
    Status,
)


CASE = Path(__file__).parent / "cases" / "magazine-en.pam.xml"
SPACES = (
    'xmlns="http://www.w3.org/1999/xhtml" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:pam="http://prismstandard.org/namespaces/pam/{0}/" xmlns:prism="http://prismstandard.org/namespaces/basic/{0}/" '
    'xmlns:pur="http://prismstandard.org/namespaces/prismusagerights/{0}/"'
)


def message(head: str = "", body: str = "", version: str = "2.1") -> bytes:
    inner = f"<pam:article><head>{head}</head><body>{body}</body></pam:article>"
    return f"<pam:message {SPACES.format(version)}>{inner}</pam:message>".encode()


def test_an_article_of_a_magazine() -> None:
    report = Report()
    article = nf.read(CASE, report=report)
    assert (nf.plain(article.headline), article.uri, article.language) == ("Slow Boats", "quay-2026-05-14", "en-US")
    assert nf.plain(article.subhead) == "Why the Heron sails late"
    assert nf.plain(article.summary) == "A week on the Heron"
    assert article.published == datetime(2026, 5, 14, tzinfo=UTC)
    assert article.bylines == (
        Byline(name="Ann Lee", role="author", text="By Ann Lee"),
        Byline(name="Bo Diaz", text="Photographs by Bo Diaz"),
    )
    assert article.contributors == (Concept(name="Bo Diaz", relation="contributor", role="photographer"),)
    assert article.sources == (Concept(name="Quay"),)
    assert article.subjects == (Concept(name="Travel", scheme="section"), Concept(name="Ferries"))
    assert article.entities == (Concept(name="Lamu", kind="place"),)
    assert article.rights == (Rights(notice="(c) 2026 Harbour Press"),)
    assert [part.name for part in article.foreign] == [
        *("prism:issn", "dc:publisher", "prism:coverDisplayDate", "prism:startingPage", "acme:shelf"),
    ]
    picture, monday, we_wait, quote, chart, we_leave = article.body
    assert isinstance(picture, Media)
    assert (picture.href, picture.kind, nf.plain(picture.caption), picture.credit, picture.alt, picture.language) == (
        *("img/heron.jpg", "image", "Le Heron", "Bo Diaz", "A ferry", "fr"),
    )
    assert picture.foreign == (Foreign("pam", "dc:type", "Photo"), Foreign("pam", "dc:format", "image/jpeg"))
    assert (monday, we_wait, we_leave) == (Heading("Monday"), Paragraph("We wait."), Paragraph("We leave."))
    assert quote == Quote([Paragraph("Nobody is in a hurry")])
    assert (chart.kind, nf.plain(chart.caption)) == ("graphic", "Delays")  # type: ignore[union-attr]
    assert [loss.why for loss in report.losses] == ["platform of <prism:location> is left out: 'print'"]


@pytest.mark.cases("version", ["1.0", "2.0", "2.2", "3.0"])
def test_every_version_is_known(version: str) -> None:
    document = message("<dc:title>Ferry</dc:title><pur:creditLine>Acme</pur:creditLine>", version=version)
    assert nf.detect(document)[0].format == "pam"
    assert nf.read(document) == Article(headline="Ferry", credit="Acme")


def test_the_namespace_of_old_prism() -> None:
    document = message("<prism:section>Coast</prism:section>").replace(b"basic/2.1", b"1.2/basic")
    assert nf.read(document).subjects == (Concept(name="Coast", scheme="section"),)


def test_statuses_that_withhold_a_story() -> None:
    head = "<pam:status>D</pam:status><prism:embargoDate>2026-05-14</prism:embargoDate>"
    article = nf.read(message(head))
    assert (article.status, article.embargo) == (Status.CANCELED, Embargo(until=datetime(2026, 5, 15, tzinfo=UTC)))
    assert nf.read(message("<pam:status>on hold</pam:status>")).status is Status.WITHHELD
    assert nf.read(message("<pam:status>A</pam:status>")).status is Status.USABLE
    for first, second in (("D", "usable"), ("usable", "D")):
        assert nf.read(message(f"<pam:status>{first}</pam:status><pam:status>{second}</pam:status>")).status is (
            Status.CANCELED
        )


def test_a_withheld_status_that_pam_cannot_express_is_a_loss() -> None:
    report = Report()
    article = Article(headline="Ferry", status=Status.WITHHELD, embargo=Embargo())
    assert nf.read(nf.write(article, "pam", report=report)) == article
    assert [loss.what for loss in report.losses] == ["status", "embargo"]


def test_a_cover_date_in_addition_to_the_publication_date() -> None:
    moment = "<prism:publicationDate>2026-05-14T09:00:00Z</prism:publicationDate>"
    same = nf.read(message(f"<prism:coverDate>2026-05-14</prism:coverDate>{moment}"))
    other = nf.read(message(f"<prism:coverDate>2026-06-01</prism:coverDate>{moment}"))
    assert same.published == other.published == datetime(2026, 5, 14, 9, tzinfo=UTC)
    assert (same.foreign, [part.name for part in other.foreign]) == ((), ["prism:coverDate"])


def test_a_printed_headline_that_differs_stays_in_the_text() -> None:
    article = nf.read(message("<dc:title>Ferry</dc:title>", "<h1>Slow <i>boats</i></h1><p>A</p>"))
    assert (nf.plain(article.headline), article.body[0]) == (
        "Ferry",
        Heading(["Slow ", nf.Text("boats", [nf.Style.EMPHASIS])], 1),
    )


def test_an_article_in_the_text_of_another_is_part_of_it() -> None:
    report = Report()
    inner = "<pam:article><head><dc:title>Box</dc:title></head><body><p>B</p></body></pam:article>"
    (article,) = nf.read_all(message("<dc:title>Ferry</dc:title>", f"<p>A</p>{inner}"), report=report)
    assert article.text == "A\n\nB"
    assert [loss.why for loss in report.losses] == ["the head of an article inside another one left out"]


def test_written_documents_are_readable_by_other_programs() -> None:
    article = Article(
        uri="a1",
        headline="Ferry",
        identifiers=[Identifier(value="10.5555/1", kind="doi")],
        published=datetime(2026, 5, 14, 9, tzinfo=UTC),
        bylines=[Byline(name="Ann Lee")],
        body=[Media("a.jpg", credit="Acme")],
    )
    lines = nf.write(article, "pam").decode().splitlines()
    assert lines[2:] == [
        "<pam:article>",
        "<head>",
        "<dc:identifier>a1</dc:identifier>",
        "<dc:title>Ferry</dc:title>",
        "<dc:creator>Ann Lee</dc:creator>",
        "<prism:publicationName></prism:publicationName>",
        "<prism:coverDate>2026-05-14</prism:coverDate>",
        "<prism:publicationDate>2026-05-14T09:00:00Z</prism:publicationDate>",
        "<prism:doi>10.5555/1</prism:doi>",
        "</head>",
        "<body>",
        "<h1>Ferry</h1>",
        '<pam:media><dc:type>image</dc:type><pam:mediaReference pam:refid="a.jpg"/><pam:credit>Acme</pam:credit></pam:media>',
        "</body>",
        "</pam:article>",
        "</pam:message>",
    ]


@pytest.mark.cases(("kind", "why"), [("graphic", []), ("document", ["'document' is read as image"])])
def test_media_of_another_kind_are_reported(kind: str, why: list[str]) -> None:
    report = nf.Report()
    nf.write(Article(body=[nf.Paragraph("It sails."), nf.Media("a.pdf", kind=kind)]), "pam", report=report)
    assert [(loss.what, loss.why) for loss in report.losses] == [("body.media.kind", item) for item in why]


def test_other_input_is_refused() -> None:
    with pytest.raises(ReadError, match="cannot be read as PAM: the root element is html"):
        list(nf.read_all(b"<html/>", "pam"))


@pytest.mark.cases(
    ("old", "new", "told"),
    [
        ("<pam:article>", '<pam:article n="7">', "n of <article> is left out: 7"),
        ("<p>a</p>", '<p n="7">a</p><p n="8">b</p>', "n of <p> is left out: 7"),
        ("<p>a</p>", '<p class="lead">a</p>', "the class of <p> is left out: lead"),
        ("<p>a</p>", "<pam:media><pam:credit>A</pam:credit><pam:credit>B</pam:credit></pam:media>",
         "a further <credit> is left out: B"),
        ("</head>", "</head><tail>b</tail>", "<tail> outside the body left out: b"),
    ],
)  # fmt: skip
def test_unread_content_is_reported(old: str, new: str, told: str) -> None:
    spaces = 'xmlns:pam="http://prismstandard.org/namespaces/pam/2.0/" xmlns="http://www.w3.org/1999/xhtml"'
    document = f"<pam:message {spaces}><pam:article><head/><body><p>a</p></body></pam:article></pam:message>"
    report = nf.Report()
    nf.read(document.replace("<head/>", "<head></head>").replace(old, new).encode(), "pam", report=report)
    assert [loss.why for loss in report.losses] == [told]


@pytest.mark.cases("declared", ["", 'xmlns:pam="http://prismstandard.org/namespaces/pam/2.0/"'])
def test_undeclared_prefixes_have_their_usual_meaning(declared: str) -> None:
    head = "<dc:title>Ferry</dc:title><prism:publicationName>The Quay</prism:publicationName>"
    document = message(head, "<p>It sails.</p>").replace(SPACES.format("2.1").encode(), declared.encode())
    report = Report()
    article = nf.read(document, report=report)
    assert (nf.plain(article.headline), article.text) == ("Ferry", "It sails.")
    assert article.sources == (Concept(name="The Quay"),)
    assert "assumed to be the usual ones" in str(report.remarks)


def test_repeated_fields_of_a_picture_or_an_article_are_reported() -> None:
    files = "".join([f'<pam:mediaReference pam:refid="{name}.jpg"/>' for name in "ab"])
    document = message("<dc:language>fr</dc:language>", f"<pam:media>{files}</pam:media>")
    report = Report()
    article = nf.read(document.replace(b"<pam:article>", b"<pam:article xml:lang='de'>"), report=report)
    assert (article.language, article.body) == ("de", (Media(href="a.jpg"),))
    assert [loss.why for loss in report.losses] == [
        "the language of the head left out, as the article has its own: fr",
        "a further <mediaReference> is left out: b.jpg",
    ]
