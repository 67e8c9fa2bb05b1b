"""Elements of NewsML-G2 right in entries of feeds: what they say where nothing else does."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf
from newsformat import Byline, Dateline, EditorsNote, Embargo, Rights, Status


NAR = "http://iptc.org/std/nar/2006-10-01/"
ELEMENTS = {
    "<n:urgency>4</n:urgency>": ("urgency", 4),
    "<n:urgency>0</n:urgency>": ("urgency", None),
    "<n:urgency/>": ("urgency", None),
    "<n:slugline>bridge</n:slugline>": ("slug", "bridge"),
    "<n:embargoed>2026-03-02T12:00:00Z</n:embargoed>": ("embargo", Embargo(until=datetime(2026, 3, 2, 12, tzinfo=UTC))),
    "<n:embargoed/>": ("embargo", Embargo()),
    '<n:pubStatus qcode="stat:canceled"/>': ("status", Status.CANCELED),
    "<n:edNote>Check</n:edNote><n:edNote>Twice</n:edNote>": (
        "notes",
        (EditorsNote(text="Check"), EditorsNote(text="Twice")),
    ),
    "<n:by>Ann Lee</n:by>": ("bylines", (Byline(name="Ann Lee"),)),
    "<n:creditline>Acme</n:creditline>": ("credit", "Acme"),
    "<n:dateline>Freetown</n:dateline>": ("dateline", Dateline(place="Freetown", text="Freetown")),
    "<n:keyword>a</n:keyword><n:keyword>b</n:keyword>": ("keywords", ("a", "b")),
    '<n:copyrightHolder literal="Acme"/><n:usageTerms>No resale</n:usageTerms>': (
        "rights",
        (Rights(holder="Acme", usage_terms="No resale"),),
    ),
    "<n:versionCreated>2026-03-02T12:00:00Z</n:versionCreated>": ("updated", datetime(2026, 3, 2, 12, tzinfo=UTC)),
}
AROUND = {
    "rss": f'<rss version="2.0" xmlns:n="{NAR}"><channel><item><title>A</title>{{}}</item></channel></rss>',
    "atom": f'<entry xmlns="http://www.w3.org/2005/Atom" xmlns:n="{NAR}"><id>urn:a</id><title>A</title>{{}}</entry>',
}


@pytest.mark.cases("format", AROUND)
@pytest.mark.cases(("elements", "expected"), ELEMENTS.items())
def test_elements(elements: str, expected: tuple[str, object], format: str) -> None:
    article = nf.read(AROUND[format].format(elements).encode(), format)
    assert getattr(article, expected[0]) == expected[1]
    assert article.foreign  # they are kept
    again = nf.read(nf.write(article, format), format)
    assert getattr(again, expected[0]) == expected[1]
    assert again.foreign == article.foreign


def test_what_the_feed_says_itself_comes_first() -> None:
    said = "<author>Bo Ek</author><n:by>Ann Lee</n:by>"
    article = nf.read(AROUND["rss"].format(said).encode(), "rss")
    assert article.bylines == (Byline(name="Bo Ek"),)
