"""What is written as NewsML 1 and comes back."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Article, Concept, Embargo, Foreign, Heading, Paragraph, Status
from newsformat.markup.json import object_of
from newsformat.plugin import Articles
from newsformat_newsml1._own_property import TEXTS

from .items import NOON, component, item, read


def test_the_body_as_nitf() -> None:
    article = Article(headline="Ferry", body=[Heading("Fares"), Paragraph("One.")])
    written = nf.write(article, "newsml-1", {"body": "nitf"})
    assert b"<hl2>Fares</hl2><p>One.</p></body.content>" in written
    assert nf.read(written, "newsml-1") == article
    with pytest.raises(nf.OptionError):
        nf.write(article, "newsml-1", {"body": "rtf"})


def test_raw_markup_is_lost_as_nitf_whatever_else_is() -> None:
    raw, video = nf.Raw("html", "<b>Ferry</b>"), nf.Embed("javascript:a")
    report = nf.Report()
    nf.write(Article(body=[Paragraph("One."), nf.Quote([raw]), video]), "newsml-1", {"body": "nitf"}, report=report)
    assert {loss.what for loss in report.losses} == {"body.raw.html", "body.embed"}


def test_a_field_that_was_changed_is_read_from_its_element() -> None:
    """What newsformat keeps beside the standard's elements never outlives a change of them."""
    article = Article(
        headline=[nf.Text("Ferry "), nf.Text("back", [nf.Style.STRONG])], kicker=[nf.Text("Sea", [nf.Style.STRONG])]
    )
    written = nf.write(article, "newsml-1")
    assert nf.read(written, "newsml-1") == article
    report = nf.Report()
    changed = nf.read(written.replace(b"Ferry back", b"Ferry gone"), "newsml-1", report=report)
    assert changed == evolve(article, headline="Ferry gone")
    assert "headline was changed" in str(report.losses)


@pytest.mark.cases("value", ["", "{", '{"newsformat": 99}', "[]"])
def test_what_is_kept_may_be_broken(value: str) -> None:
    kept = f"<Property FormalName='newsformat'><Property FormalName='instead' Value='title:0 x body:1'/><Property FormalName='article' Value='{value}'/></Property>"
    assert read(item(management=kept)).title == ""


def test_services_of_several_articles() -> None:
    articles = [
        Article(headline="A", services=[Concept(name="x")]),
        Article(headline="B"),
        Article(headline="C", services=[Concept(name="y", kind="product")]),
    ]
    assert list(nf.read_all(nf.write(articles, "newsml-1"))) == articles


def test_what_is_required_and_unknown_is_not_invented() -> None:
    written = nf.write(Article(headline="A"), "newsml-1")
    assert b"<FirstCreated></FirstCreated>" in written
    assert nf.read(written, "newsml-1") == Article(headline="A")


def test_dates_are_in_the_basic_form() -> None:
    zone = timezone(timedelta(hours=5, minutes=30))
    written = nf.write(Article(created=datetime(2026, 11, 24, 12, 0, 1, 500_000, zone), updated=NOON), "newsml-1")
    assert b"<FirstCreated>20261124T120001.500000+0530</FirstCreated>" in written
    assert b"<ThisRevisionCreated>20261124T120000Z</ThisRevisionCreated>" in written


@pytest.mark.cases("uri", ["urn:newsml:localhost:2026-11-24T12:00:00.123456:a", "urn:newsml:2026-11-24T12:00:00.1:a"])
def test_a_name_that_has_no_date_where_newsml_has_one_is_that_of_the_item(uri: str) -> None:
    article = Article(uri=uri, version="1", created=NOON, body=[Paragraph("One.")])
    document = nf.write(article, "newsml-1")
    assert f"<DateId>20261124</DateId><NewsItemId>{uri}</NewsItemId>" in document.decode()
    assert [problem for problem in nf.validate(document, "newsml-1") if problem.severity is nf.Severity.ERROR] == []
    assert nf.read(document, "newsml-1") == article


def test_an_envelope_survives_whole() -> None:
    """What the DTD has no place for, too: a title, links, a set of topics with IDs."""
    topics = '<TopicSet FormalName="x"><Topic Duid="t"><TopicType FormalName="y"/></Topic></TopicSet>'
    envelope = nf.Envelope(
        title="Evening",
        uri="7",
        sender="Acme & Co",
        sent=NOON,
        language="en",
        links=[nf.EnvelopeLink(href="https://acme.example/", role="self"), nf.EnvelopeLink(href="b")],
        foreign=[
            Foreign("newsml-1", "NewsML", '<Catalog Href="c.xml"/>'),
            Foreign("newsml-1", "NewsEnvelope", '<Priority FormalName="2"/>'),
            Foreign("newsml-1", "NewsML", topics),
        ],
    )
    report = nf.Report()
    written = nf.write(Articles([Article(headline="A")], envelope=envelope), "newsml-1", report=report)
    assert report.losses == ()
    assert nf.read_all(written).envelope == envelope
    assert [problem for problem in nf.validate(written) if problem.severity is nf.Severity.ERROR] == []


def test_what_is_kept_of_an_envelope_survives_beside_what_has_no_place() -> None:
    """A sender of which more is said gives way to newsformat's own; a value may be a part of another."""
    sender = '<SentFrom Comment="x"><Party FormalName="Acme"/></SentFrom>'
    foreign = [Foreign("newsml-1", "NewsEnvelope", sender), Foreign("newsml-1", "nowhere", "Party")]
    envelope = nf.Envelope(title="Evening", sender="Acme", sent=NOON, foreign=foreign)
    written = nf.write(Articles([Article(headline="A")], envelope=envelope), "newsml-1")
    assert nf.read_all(written).envelope == envelope


PARTLY_KNOWN = {
    "sources": [
        "<Provider><Comment>a</Comment><Party FormalName='Acme'/></Provider>",
        "<Provider><Party FormalName='Acme'><Property FormalName='x' Value='y'/></Party></Provider>",
    ],
    "entities": [
        "<Location HowPresent='Origin'><Property FormalName='City' Value='A'/><Property FormalName='Country' Value='B'/></Location>",
        "<Location HowPresent='Origin'><Property FormalName='Country' Value='B'/></Location>",
    ],
    "rights": ["<Copyright><CopyrightHolder>Acme</CopyrightHolder><CopyrightDate>1999</CopyrightDate></Copyright>"],
}


@pytest.mark.cases("field", PARTLY_KNOWN)
def test_what_is_known_in_part_goes_back_whole(field: str) -> None:
    """As long as the article says the same, and where there is room for it."""
    section = {"sources": "AdministrativeMetadata", "entities": "DescriptiveMetadata", "rights": "RightsMetadata"}[
        field
    ]
    article = read(item(component(f"<{section}>{''.join(PARTLY_KNOWN[field])}</{section}>")))
    written = nf.write(article, "newsml-1")
    first = PARTLY_KNOWN[field][0].replace("'", '"')
    assert first.encode() in written
    assert nf.read(written, "newsml-1") == article
    assert [problem for problem in nf.validate(written) if problem.severity is nf.Severity.ERROR] == []
    (part, *rest) = getattr(article, field)
    other = evolve(part, holder="B") if field == "rights" else evolve(part, name="B")
    changed = evolve(article, **{field: [other, *rest]})
    assert nf.read(nf.write(changed, "newsml-1"), "newsml-1") == changed


def test_a_byline_that_two_persons_share_is_printed_once() -> None:
    shared = "By Ann Lee and Bo Chan"
    article = nf.Article(
        headline="A dhow", bylines=[nf.Byline(name=name, text=shared) for name in ("Ann Lee", "Bo Chan")]
    )
    document = nf.write(article, "newsml-1")
    assert document.count(f"<ByLine>{shared}</ByLine>".encode()) == 1
    assert nf.read(document, "newsml-1").bylines == article.bylines


@pytest.mark.cases("status", Status)
def test_what_is_killed_will_not_become_usable(status: Status) -> None:
    article = Article(headline="H", status=status, embargo=Embargo(until=NOON), signals=["kill"])
    document = nf.write(article, "newsml-1")
    assert (b"<StatusWillChange>" in document) is (status is not Status.CANCELED)
    back = nf.read(document, "newsml-1")
    assert (back.status, back.embargo) == (status, article.embargo)


@pytest.mark.cases(
    ("version", "before"), [("3", "2"), ("1", "0"), ("", "0"), ("0", "0"), ("1.2", "0"), ("9" * 30, "0")]
)
def test_a_revision_replaces_the_one_before(version: str, before: str) -> None:
    article = nf.Article(headline="Ferry back", version=version)
    document = nf.write(article, "newsml-1")
    assert f'PreviousRevision="{before}"'.encode() in document
    assert nf.read(document, "newsml-1") == article


def test_where_a_story_is_from_is_a_location_that_a_topic_explains() -> None:
    place = nf.Concept(name="Lamu", kind="place", scheme="acme", code="17", relation="located")
    article = nf.Article(headline="Ferry back", entities=[place])
    document = nf.write(article, "newsml-1")
    assert (
        b'<Location HowPresent="Origin" Topic="#topic1"><Property FormalName="City" Value="Lamu"/></Location>'
        in document
    )
    assert nf.read(document, "newsml-1") == article


def test_fields_that_are_checked_as_texts_are_the_same_in_json() -> None:
    values = {name: "fr" if name == "language" else ' one\u2028"two"\\' for name in TEXTS}
    values["digital_source_type"] = "https://example.org/é"
    article = Article(**values)
    expected = {name: getattr(article, name) for name in TEXTS}
    assert object_of(nf.write(article, "json").decode()) == {"newsformat": 1, **expected}
