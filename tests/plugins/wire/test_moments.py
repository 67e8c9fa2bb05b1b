"""Stamps, zones and years."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat import Article
from newsformat_wire._moments import read_stamp

from .messages import anpa, iptc, wire


def test_a_zone_of_several_countries_is_that_of_the_provider() -> None:
    report = nf.Report()
    assert read_stamp("131137 IST Nov 13", report) == datetime(2013, 11, 13, 10, 37, tzinfo=UTC)
    assert [remark.message for remark in report.remarks] == ["IST is a zone of India, Israel or Ireland; assumed UTC+1"]
    report = nf.Report()
    there = read_stamp("131137 IST Nov 13", report, home="Asia/Kolkata")
    assert (there, len(report)) == (datetime(2013, 11, 13, 6, 7, tzinfo=UTC), 0)


@pytest.mark.cases(
    ("trailer", "when"),
    [
        ("131137 GMT Nov13", datetime(2013, 11, 13, 11, 37, tzinfo=UTC)),
        ("131137 +0530 Nov 13", datetime(2013, 11, 13, 11, 37, tzinfo=timezone(timedelta(minutes=330)))),
        ("131137 -03:00 Nov 2013", datetime(2013, 11, 13, 11, 37, tzinfo=timezone(timedelta(hours=-3)))),
        ("20131113T1137Z", datetime(2013, 11, 13, 11, 37, tzinfo=UTC)),
        ("2013-11-13 11:37:05+0200", datetime(2013, 11, 13, 11, 37, 5, tzinfo=timezone(timedelta(hours=2)))),
    ],
)
def test_spellings_of_a_stamp(trailer: str, when: datetime) -> None:
    article = iptc("Ferry back =", "It sails.", trailer)
    assert article.published == when
    assert article.published.utcoffset() == when.utcoffset()
    assert "trailer" not in [one.name for one in article.foreign]


@pytest.mark.cases("trailer", ["20131332T1137Z", "20131113", "131137 +0200 Foo 13"])
def test_what_is_no_moment_is_kept(trailer: str) -> None:
    article = iptc("Ferry back =", "It sails.", trailer)
    assert article.published is None
    assert trailer in [one.value for one in article.foreign]


def test_an_offset_that_is_none_is_an_unknown_zone() -> None:
    report = nf.Report()
    assert read_stamp("131137 +2599 Nov 13", report) == datetime(2013, 11, 13, 11, 37, tzinfo=UTC)
    assert [remark.message for remark in report.remarks] == ["an unknown time zone '+2599'; assumed UTC"]


def test_what_stands_beside_the_time_in_a_trailer_is_kept_or_said() -> None:
    article = iptc("Ferry back =", "It sails.", "AFP 131137 GMT NOV 13")
    assert article.published == datetime(2013, 11, 13, 11, 37, tzinfo=UTC)
    assert ("trailer", "AFP 131137 GMT NOV 13") in [(one.name, one.value) for one in article.foreign]
    report = nf.Report()
    nf.read(wire(trailer="AP-WF-11-13-13 1509GMT< more"), "anpa", report=report)
    assert [loss.why for loss in report.losses] == ["'more' after the time in the trailer is not kept"]


def test_the_stamp_of_upi_may_stand_above_the_end_of_the_text() -> None:
    article = anpa("^Ferry back<", "\t   It sails.\n\t   upi 02-24-90 03:09 pcs")
    assert (article.text, article.published) == ("It sails.", datetime(1990, 2, 24, 21, 9, tzinfo=UTC))
    assert article.sources == (nf.Concept(name="upi"),)


@pytest.mark.cases(("said", "hour"), [("01:13 aes", 6), ("01:13 pes", 18), ("12:13 aed", 4), ("1213 pcd", 17)])
def test_the_clock_of_upi(said: str, hour: int) -> None:
    article = anpa("^Ferry back<", "\t   It sails.", "\x13\x11", f"upi 02-24-90 {said}<")
    assert article.published == datetime(1990, 2, 24, hour, 13, tzinfo=UTC)


def test_a_day_without_month_is_completed_only_if_it_is_known_when_it_came() -> None:
    article = iptc("Ferry back =", "It sails.", "131137")
    assert article.published is None
    assert ("trailer", "131137") in [(one.name, one.value) for one in article.foreign]
    told = iptc("Ferry back =", "It sails.", "131137", received=datetime(2026, 3, 5))  # noqa: DTZ001
    assert told.published == datetime(2026, 2, 13, 11, 37, tzinfo=UTC)


def test_seconds_and_zones_without_name_are_told_as_lost() -> None:
    report = nf.Report()
    when = datetime(2026, 11, 24, 8, 5, 7, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    data = nf.write(Article(headline="x", published=when), "iptc7901", report=report)
    assert b"\x03240220 GMT Nov 26" in data
    assert [str(loss) for loss in report.losses] == ["published: given in GMT, to the minute"]


@given(
    st.datetimes(datetime(1970, 1, 1), datetime(2069, 12, 31), timezones=st.just(UTC)).map(  # noqa: DTZ001
        lambda when: when.replace(second=0, microsecond=0)
    )
)
def test_a_moment_comes_back(when: datetime) -> None:
    article = Article(headline="x", published=when)
    for format in ("iptc7901", "anpa"):
        assert nf.read(nf.write(article, format), format).published == when
