"""Kept elements that say again what an article has: they give way if the article has another value now."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Article, Byline, EditorsNote, Embargo, Status


ATOM = (
    '<entry xmlns="http://www.w3.org/2005/Atom" xmlns:c="http://ap.org/schemas/03/2005/apcm"'
    ' xmlns:n="http://ap.org/schemas/03/2005/apnm" xmlns:g="http://iptc.org/std/nar/2006-10-01/">'
    "<id>urn:a</id><title>A</title>{}</entry>"
)
RSS = (
    '<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
    ' xmlns:g="http://iptc.org/std/nar/2006-10-01/" xmlns:x="urn:x"><channel><item><title>A</title>{}</item></channel></rss>'
)
WXR = RSS.replace("urn:x", "http://wordpress.org/export/1.2/")
EMPTY = Article()

STATED = [
    ("rss", RSS, "<g:embargoed>2030-03-02T12:00:00Z</g:embargoed>", "embargo"),
    ("rss", RSS, '<g:pubStatus qcode="stat:canceled"/>', "status"),
    ("rss", RSS, "<g:slugline>tide</g:slugline>", "slug"),
    ("rss", RSS, "<g:versionCreated>2026-03-02T12:00:00Z</g:versionCreated>", "updated"),
    ("rss", RSS, "<itunes:keywords>tide, quay</itunes:keywords>", "keywords"),
    ("rss", RSS, "<itunes:author>Ann Lee</itunes:author>", "bylines"),
    ("rss", RSS, "<itunes:summary>It rose.</itunes:summary>", "body"),
    ("rss", RSS, '<image alt="x">https://tide.example/a.jpg</image>', "associations"),
    ("wxr", WXR, "<x:post_type>post</x:post_type><g:urgency>4</g:urgency>", "urgency"),
    ("atom", ATOM, "<g:embargoed>2030-03-02T12:00:00Z</g:embargoed>", "embargo"),
    ("atom", ATOM, "<c:ContentMetadata><c:SlugLine>tide</c:SlugLine></c:ContentMetadata>", "slug"),
    ("atom", ATOM, '<c:ContentMetadata><c:Priority Numeric="4"/></c:ContentMetadata>', "urgency"),
    (
        "atom",
        ATOM,
        "<n:NewsManagement><n:PublishingStatus>Embargoed</n:PublishingStatus></n:NewsManagement>",
        "embargo",
    ),
]


@pytest.mark.cases(("format", "around", "element", "name"), STATED)
def test_what_is_removed_stays_away(format: str, around: str, element: str, name: str) -> None:
    article = nf.read(around.format(element).encode(), format)
    gone = getattr(EMPTY, name)
    assert getattr(article, name) != gone
    report = nf.Report()
    again = nf.read(nf.write(evolve(article, **{name: gone}), format, report=report), format)
    assert getattr(again, name) == gone
    assert "the article has another value now" in [loss.why for loss in report.losses]


@pytest.mark.cases(("format", "around", "element", "name"), STATED)
def test_what_agrees_is_kept(format: str, around: str, element: str, name: str) -> None:
    article = nf.read(around.format(element).encode(), format)
    again = nf.read(nf.write(article, format), format)
    assert (again.foreign, getattr(again, name)) == (article.foreign, getattr(article, name))


def test_of_an_element_of_ap_only_what_differs_is_lost() -> None:
    said = (
        "<c:ContentMetadata><c:SlugLine>tide</c:SlugLine><c:Keywords>quay</c:Keywords><c:Other>x</c:Other>"
        "</c:ContentMetadata><n:NewsManagement><n:PublishingSpecialInstructions>Hold</n:PublishingSpecialInstructions>"
        "</n:NewsManagement>"
    )
    article = nf.read(ATOM.format(said).encode(), "atom")
    assert article.notes == (EditorsNote(text="Hold"),)
    report = nf.Report()
    again = nf.read(nf.write(evolve(article, slug="storm"), "atom", report=report), "atom")
    assert (again.slug, again.keywords, again.notes) == ("", ("quay",), article.notes)
    assert ["SlugLine" in part.value for part in again.foreign] == [False, False]
    assert "<c:Other" in again.foreign[0].value
    assert [loss.where for loss in report.losses if loss.what == "foreign.atom"] == ["ContentMetadata/SlugLine"]


def test_another_value_of_what_the_feed_has_a_place_for_needs_no_loss() -> None:
    article = nf.read(RSS.format("<itunes:author>Tide Radio</itunes:author>").encode(), "rss")
    changed = evolve(article, bylines=[Byline(name="Ann Lee")])
    again = nf.read(nf.write(changed, "rss"), "rss")
    assert (again.bylines, again.foreign) == (changed.bylines, article.foreign)


def test_a_story_that_is_freed_stays_so() -> None:
    said = "<g:embargoed>2030-03-02T12:00:00Z</g:embargoed><g:slugline>tide</g:slugline><point>1 2</point>"
    article = nf.read(RSS.format(said).encode(), "rss")
    again = nf.read(nf.write(evolve(article, embargo=None), "rss"), "rss")
    assert again.may_be_published(datetime(2026, 1, 1, tzinfo=UTC))
    assert [part.name for part in again.foreign] == ["slugline", "point"]


def test_another_embargo_is_no_old_one() -> None:
    article = nf.read(RSS.format("<g:embargoed>2030-03-02T12:00:00Z</g:embargoed>").encode(), "rss")
    changed = evolve(article, embargo=Embargo(), status=Status.WITHHELD)
    report = nf.Report()
    assert nf.read(nf.write(changed, "rss", report=report), "rss").embargo is None
    assert {"embargo", "foreign.rss"} <= {loss.what for loss in report.losses}


def test_many_elements_that_differ_are_lost_in_time() -> None:
    said = "".join([f"<g:keyword>k{number}</g:keyword>" for number in range(300)])
    article = nf.read(RSS.format(said).encode(), "rss")
    again = nf.read(nf.write(evolve(article, keywords=()), "rss"), "rss")
    assert (again.keywords, again.foreign) == ((), ())


def test_a_long_story_is_not_read_again_for_each_element() -> None:
    """What is kept for the space of RSS does not agree, and the story is as it was."""
    said = "".join([f"<g:keyword>k{number}</g:keyword>" for number in range(60)])
    article = nf.read(RSS.format(f"{said}<g:urgency>4</g:urgency>").encode(), "rss")
    changed = evolve(article, keywords=(), body=[nf.Paragraph("The quay is shut. " * 300)])
    again = nf.read(nf.write(changed, "rss"), "rss")
    assert (again.keywords, again.urgency, again.body) == ((), 4, changed.body)
    assert [part.name for part in again.foreign] == ["urgency"]
