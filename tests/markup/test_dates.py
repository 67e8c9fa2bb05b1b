"""Dates as they are found, and as they are written."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsformat import Report
from newsformat.markup.dates import (
    TimeZones,
    day_after,
    in_utc,
    in_zone,
    is_day,
    is_iso,
    iso,
    order_in,
    ordered,
    read_date,
)


SAID = [
    ("lun, 23 févr. 2026 17:04:00 +0100", "2026-02-23T17:04:00+01:00"),
    ("Mon, 23 Déc 2026 17:04:00 +0000", "2026-12-23T17:04:00Z"),
    ("Пн, 23 ноя 2026 20:04:00 +0300", "2026-11-23T20:04:00+03:00"),
    ("пн, 23 нояб. 2026 г., 17:04 +0300", "2026-11-23T17:04:00+03:00"),
    ("Di, 23. Dez 2026 17:04:00 +0100", "2026-12-23T17:04:00+01:00"),
    ("lunes, 23 de noviembre de 2026 17:04 +0100", "2026-11-23T17:04:00+01:00"),
    ("周一, 23 11月 2026 17:04:00 +0000", "2026-11-23T17:04:00Z"),
    ("الإثنين, 23 نوفمبر 2026 17:04:00 +0000", "2026-11-23T17:04:00Z"),
    ("จ., 23 พ.ย. 2569 17:04:00 +0700", "2026-11-23T17:04:00+07:00"),
    ("2016-11-03T12:00:00Z", "2016-11-03T12:00:00Z"),
    ("2016-11-03T12:00:00z", "2016-11-03T12:00:00Z"),
    ("2016-11-03T12:00Z", "2016-11-03T12:00:00Z"),
    ("2016-11-03T12:00:00+03:00", "2016-11-03T12:00:00+03:00"),
    ("2016-11-03T12:00:00+0300", "2016-11-03T12:00:00+03:00"),
    ("2016-11-03T12:00:00+03", "2016-11-03T12:00:00+03:00"),
    ("2016-11-03T12:00:00 +0300", "2016-11-03T12:00:00+03:00"),
    ("20161103T120000Z", "2016-11-03T12:00:00Z"),
    ("20161103T120000-0500", "2016-11-03T12:00:00-05:00"),
    ("2016-11-03 12:00:00Z", "2016-11-03T12:00:00Z"),
    (" \n2016-11-03T12:00:00Z\t", "2016-11-03T12:00:00Z"),
    ("2016-11-03T12:00:00.25Z", "2016-11-03T12:00:00.250000Z"),
    ("2016-11-03T12:00:00,25Z", "2016-11-03T12:00:00.250000Z"),
    ("2016-11-03T12:00:00.123456789Z", "2016-11-03T12:00:00.123456Z"),
    ("2016-11-03T24:00:00Z", "2016-11-04T00:00:00Z"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    ("2016-11-03T12:00:00 UTC", "2016-11-03T12:00:00Z"),
    ("Thu, 03 Nov 2016 12:00:00 GMT", "2016-11-03T12:00:00Z"),
    ("20161103T120000EST", "2016-11-03T12:00:00-05:00"),
    ("2016-11-03 12:00 PDT", "2016-11-03T12:00:00-07:00"),
    ("Thu, 3 Nov 2016 12:00:00 EST", "2016-11-03T12:00:00-05:00"),
    ("03 Nov 2016 12:00 +0100", "2016-11-03T12:00:00+01:00"),
    ("2016/11/3 12:00:00 +0000", "2016-11-03T12:00:00Z"),
    ("3.11.2016, 12:00 +0100", "2016-11-03T12:00:00+01:00"),
    ("2016-11-03T12:00:00+01:00[Europe/Berlin]", "2016-11-03T12:00:00+01:00"),
    ("2016-11-03T12:00:00.000+0000Z", "2016-11-03T12:00:00Z"),
    ("2016-11-03T12:00:00CET", "2016-11-03T12:00:00+01:00"),
    ("Thu, 3 Nov 2016 12:00:00 CEST", "2016-11-03T12:00:00+02:00"),
    ("2016-11-03 5:04 PM +0000", "2016-11-03T17:04:00Z"),
    ("November 3, 2016 5:04 PM EST", "2016-11-03T17:04:00-05:00"),
    ("Nov. 3, 2016, 12:04 a.m. GMT", "2016-11-03T00:04:00Z"),
    ("Thu, 3 Nov 2016 13:00:00 +01:00", "2016-11-03T13:00:00+01:00"),
    ("Thu, 3 Nov 2016 13:00:00 GMT+1", "2016-11-03T13:00:00+01:00"),
    ("11/23/2016 5:04:00 PM GMT", "2016-11-23T17:04:00Z"),
    ("23/11/2016 17:04:00 +0000", "2016-11-23T17:04:00Z"),
    ("11/11/2016 17:04:00 +0000", "2016-11-11T17:04:00Z"),
    ("12/13/2016 17:04:00 +0000", "2016-12-13T17:04:00Z"),
    ("2016-11-03 12Z", "2016-11-03T12:00:00Z"),
    ("2016-11-03 12:00:00.1234567Z", "2016-11-03T12:00:00.123456Z"),
    ("2016-11-03 12:00:00.25Z", "2016-11-03T12:00:00.250000Z"),
    ("2016-11-03T12:00:00MST", "2016-11-03T12:00:00-07:00"),
    ("2016-11-03T12:00:00CDT", "2016-11-03T12:00:00-05:00"),
    ("Thu, 3 Nov 2016 13:00:00 GMT+5:30", "2016-11-03T13:00:00+05:30"),
    ("Nov 3, 2016 12:04 PM GMT", "2016-11-03T12:04:00Z"),
    ("Nov 3, 2016 13:04 AM GMT", "2016-11-03T13:04:00Z"),
    ("Thu, 3 Nov 2016 5:4 PM GMT", "2016-11-03T17:04:00Z"),
    ("Nov 3, 2016 0:04 PM GMT", "2016-11-03T00:04:00Z"),
    ("1478174400", "2016-11-03T12:00:00Z"),
    ("1478174400000", "2016-11-03T12:00:00Z"),
]


@pytest.mark.cases(("text", "moment"), SAID)
def test_a_whole_date_needs_no_remark(text, moment):
    report = Report()
    assert iso(read_date(text, report)) == moment
    assert not report.remarks


ASSUMED = [
    ("2016-11-03T12:00:00", "2016-11-03T12:00:00Z", "; assumed UTC"),
    ("2016-11-03 12:00", "2016-11-03T12:00:00Z", "; assumed UTC"),
    ("201611031200", "2016-11-03T12:00:00Z", "; assumed UTC"),
    ("Thu, 03 Nov 2016 12:00:00 -0000", "2016-11-03T12:00:00Z", "; assumed UTC"),
    ("2016-11-03", "2016-11-03T00:00:00Z", "midnight in UTC"),
    ("20161103", "2016-11-03T00:00:00Z", "midnight in UTC"),
    ("2016-11-03Z", "2016-11-03T00:00:00Z", "midnight"),
    ("2016-11-03+01:00", "2016-11-03T00:00:00+01:00", "midnight"),
    ("3 Nov 2016", "2016-11-03T00:00:00Z", "midnight in UTC"),
    ("2016/11/03", "2016-11-03T00:00:00Z", "midnight in UTC"),
    ("03.11.2016", "2016-11-03T00:00:00Z", "midnight in UTC"),
    ("03.11.2016 12:00", "2016-11-03T12:00:00Z", "; assumed UTC"),
    ("2016年11月3日 12:00", "2016-11-03T12:00:00Z", "; assumed UTC"),
    ("2016年11月3日 12:00:07", "2016-11-03T12:00:07Z", "; assumed UTC"),
    ("2016년 11월 3일", "2016-11-03T00:00:00Z", "midnight in UTC"),
]


@pytest.mark.cases(("text", "moment", "remark"), ASSUMED)
def test_what_was_assumed_is_told(text, moment, remark):
    report = Report()
    assert iso(read_date(text, report, line=7)) == moment
    assert [(entry.message.endswith(remark), entry.line) for entry in report.remarks] == [(True, 7)]


NONE = [
    "",
    "  ",
    "2016",
    "2016-11",
    "--11-03",
    "2016-13-03",
    "2016-02-30",
    "0000-01-01",
    "2016-11-03T25:00:00Z",
    "2016-11-03T24:00:01Z",
    "2016-11-03T24:01:00Z",
    "2016-11-03T12:60:00Z",
    "2016-11-03T12:00:61Z",
    "2016-11-03T12:00:00+99:99",
    "9999-12-31T24:00:00Z",
    "2016-W44-4",
    "2016-308",
    "03/11/2016",
    "yesterday",
    "\u00b2\u2070\u00b9\u2076-11-03",  # superscripts
    "Thu, 99 Nov 2016 12:00:00 GMT",
    "Mon, 1 Jan 0000 00:00:00 +9999",
    "Mon, 30 Nov -0001 00:00:00 +0000",
    "Mon, 01 Jan 0001 00:00:00 GMT",
    "Jan 1, 0001 12:00:00 AM",
    "9" * 10_000,
    "Thu, 3 Nov 2016 12:00:00 +999999999999999999",
]


@pytest.mark.cases("text", NONE)
def test_what_is_no_date_is_told(text):
    report = Report()
    assert read_date(text, report, line=7) is None
    assert [remark.line for remark in report.remarks] == [7]
    assert len(report.remarks[0].message) < 200
    assert ("empty" in report.remarks[0].message) is not bool(text.strip())


ZONES = "WET+0 CET+1 WEST+1 BST+1 CEST+2 EET+2 EEST+3 MSK+3 HKT+8 SGT+8 JST+9 KST+9 AEST+10 AEDT+11 NZST+12 NZDT+13"


@pytest.mark.cases(("zone", "hours"), [word.split("+") for word in ZONES.split()])
def test_zones_that_mean_one_in_all_of_news(zone, hours):
    assert iso(read_date(f"2016-11-03T12:00 {zone}")) == iso(read_date(f"2016-11-03T12:00+{hours:0>2}:00"))


@pytest.mark.cases("text", ["Thu, 3 Nov 2016 12:00:00 IST", "Thu Nov 3 12:00:00 IST 2016"])
def test_a_zone_that_can_be_several_is_told(text):
    report = Report()
    assert read_date(text, report) == datetime(2016, 11, 3, 12, tzinfo=UTC)
    assert [remark.message for remark in report.remarks] == [
        f"{text!r} is in the time zone IST, which is not known; assumed UTC"
    ]


@pytest.mark.cases("zone", ["EEST", "GMT+03:00", "+0300", "+03:00"])
def test_a_zone_in_front_of_the_year(zone):
    report = Report()
    assert iso(read_date(f"Thu Nov  3 12:00:00 {zone} 2016", report)) == "2016-11-03T12:00:00+03:00"
    assert report.remarks == ()


@pytest.mark.cases(
    "text",
    [
        "Thu Nov 03 2016 12:00:00 GMT+0300 (Eastern European Standard Time)",
        "Thu Nov 03 2016 12:00:00 GMT+0300 (MSK)",
        "2016-11-03 12:00:00 +0300 MSK",
        "2016-11-03 12:00:00.000000001 +0300 MSK",
    ],
)
def test_a_zone_that_is_said_twice(text):
    report = Report()
    assert iso(read_date(text, report)) == "2016-11-03T12:00:00+03:00"
    assert report.remarks == ()


def test_a_day_may_be_taken_as_its_last_midnight():
    report = Report()
    assert read_date("2016-11-03", report, end=True) == read_date("2016-11-03", end=True)
    assert read_date("2016-11-03", end=True) == datetime(2016, 11, 4, tzinfo=UTC)
    assert read_date("2016-11-03T12:00Z", end=True) == datetime(2016, 11, 3, 12, tzinfo=UTC)
    read_date("2016-11-04", report)
    assert [remark.message.partition("; ")[2] for remark in report.remarks] == [
        "assumed the midnight after it in UTC",
        "assumed midnight in UTC",
    ]


@pytest.mark.cases(
    ("text", "said"),
    [("2016-11-03", True), (" 20161103T120000EST ", True), ("3 Nov 2016", False), ("2016-13-03", False)],
)
def test_what_is_iso_8601(text, said):
    assert is_iso(text) is said
    assert not is_iso(" " * 80 + text)


@pytest.mark.cases(
    ("text", "said"),
    [
        ("2016-11-03 ", True),
        ("\n20161103", True),
        ("3 Nov 2016", True),
        ("2016-11-03 12:00", False),
        ("2016110312", False),
    ],
)
def test_what_is_a_day_without_a_time(text, said):
    assert is_day(text) is said


def test_what_all_dates_of_numbers_in_a_text_begin_with():
    assert order_in("on 28/02/2026 and 01/02/2026") == "day"
    assert order_in("02-28-2026, 01-02-2026") == "month"
    assert [order_in(text) for text in ("", "12/12/2026", "28/02/2026 02/28/2026")] == ["", "", ""]
    assert [ordered("01/02/2026, 9:00", first) for first in ("day", "month", "")] == [
        "2026-02-01 9:00",
        "2026-01-02 9:00",
        "01/02/2026, 9:00",
    ]


def test_the_names_of_time_zones():
    zones = TimeZones()
    assert ("Europe/Brussels" in zones, "Nowhere/At-All" in zones, 7 in zones, bool(zones)) == (
        True,
        False,
        False,
        True,
    )
    assert "Europe/Brussels" in [*zones]
    assert len(zones) == len([*zones])


@given(st.text() | st.text("0123456789-+:TZ. ,JanMoGT", max_size=40))
def test_any_text_is_a_moment_or_nothing(text):
    found = read_date(text)
    assert found is None or found.tzinfo is not None
    if found is not None:
        iso(found)


offsets = st.integers(-86399, 86399).map(lambda seconds: timezone(timedelta(seconds=seconds)))


@given(st.datetimes(timezones=offsets).filter(lambda moment: 1 < moment.year < 9999))
def test_a_written_moment_reads_back(moment):
    report = Report()
    assert read_date(iso(moment), report) == moment
    assert not report.remarks


@given(st.datetimes(timezones=offsets))
def test_any_moment_can_be_written(moment):
    assert len(iso(moment)) <= len("2016-11-03T12:00:00.000000+00:00")


def test_utc_is_z_and_microseconds_only_if_any():
    assert iso(datetime(2016, 11, 3, 12, tzinfo=UTC)) == "2016-11-03T12:00:00Z"
    assert iso(datetime(2016, 11, 3, 12, 0, 0, 5, tzinfo=UTC)) == "2016-11-03T12:00:00.000005Z"


def test_no_moment_is_no_text():
    assert iso(None) == ""


def test_an_offset_may_be_of_any_minutes():
    assert (
        iso(datetime(2016, 11, 3, 12, tzinfo=timezone(timedelta(hours=5, minutes=45)))) == "2016-11-03T12:00:00+05:45"
    )


def test_an_offset_with_seconds_is_given_in_utc():
    moment = datetime(1880, 1, 1, tzinfo=timezone(timedelta(minutes=9, seconds=21)))
    assert iso(moment) == "1879-12-31T23:50:39Z"


def test_the_clocks_of_a_zone() -> None:
    summer, winter = datetime(2026, 7, 1, 12), datetime(2026, 1, 1, 12)  # noqa: DTZ001 -- what the clocks show
    assert [str(in_zone(when, "Europe/Brussels")) for when in (summer, winter)] == [
        "2026-07-01 12:00:00+02:00",
        "2026-01-01 12:00:00+01:00",
    ]
    assert (in_zone(None, "Europe/Brussels"), in_zone(summer, "Nowhere/At-All"), in_zone(summer, "../x")) == (None,) * 3


def test_a_moment_without_a_zone_is_written_without_one() -> None:
    assert iso(datetime(2026, 11, 24, 10)) == "2026-11-24T10:00:00"  # noqa: DTZ001 -- without a zone


LAST = datetime.max.replace(tzinfo=timezone(timedelta(hours=-3)))


def test_there_is_no_day_after_the_last_one() -> None:
    assert day_after(datetime(2026, 2, 28, 9, tzinfo=UTC)) == datetime(2026, 3, 1, 9, tzinfo=UTC)
    assert day_after(LAST) == LAST


def test_a_moment_that_utc_has_no_date_for_keeps_its_clock() -> None:
    assert in_utc(datetime(2026, 11, 24, 1, tzinfo=timezone(timedelta(hours=3)))).hour == 22
    assert in_utc(LAST) == LAST.replace(tzinfo=UTC)


@pytest.mark.cases(
    "text",
    [
        "03 Aug 2017,Thursday",
        "August 3, 2017, Thursday",
        "2017-08-03 (Thu)",
        "Aug. 3, 2017",
        "Sept. 3, 2017",
        "3rd August 2017",
        "2017. 8. 3.",
        "2017.08.03",
        "2017-8-3",
        "3-Aug-17",
        "03/Aug/2017",
        "03.08.17",
    ],
)
def test_days_as_pages_and_tables_print_them(text: str) -> None:
    month = 9 if text.startswith("Sept") else 8
    assert read_date(text) == datetime(2017, month, 3, tzinfo=UTC)


@pytest.mark.cases(
    "text",
    [
        "August 3rd, 2017 at 2:05 pm",
        "03-Aug-2017 02:05PM",
        "2017.08.03 14:05",
        "2017-08-03 14h05",
        "3 August 2017 | 14:05",
        "3 août 2017 à 14h05",
        "3 de agosto de 2017 a las 14:05",
        "3. August 2017 um 14:05 Uhr",
        "3 августа 2017 в 14:05",
        "3. august 2017 kl. 14:05",
    ],
)
def test_moments_as_pages_print_them(text: str) -> None:
    assert read_date(text) == datetime(2017, 8, 3, 14, 5, tzinfo=UTC)


@pytest.mark.cases("text", ["Sun", "10h30", "May 3", "1.2.3", "12.13.14", "2017.8", "2017-13-01", "99.99.99"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.cases(("year", "whole"), [("68", 2068), ("69", 1969)])
def test_years_of_two_digits(year: str, whole: int) -> None:
    assert read_date(f"3-Aug-{year}") == datetime(whole, 8, 3, tzinfo=UTC)


@pytest.mark.cases(
    "text",
    [
        *("24/11/2026 15:00 (GMT+7)", "24 Nov 2026 15:00 WIB", "24 Nov 2026, 16:00 WITA", "24 Nov 2026 11:00 EAT"),
        *("2026-11-24 08:00 (UTC)", "24 Nov 2026 13:00 PKT", "२४ नवंबर २०२६, १५:०० GMT+7", "٢٤ نوفمبر ٢٠٢٦ 08:00 UTC"),
    ],
)
def test_zones_in_brackets_and_digits_of_other_scripts(text: str) -> None:
    assert read_date(text) == datetime(2026, 11, 24, 8, tzinfo=UTC)


def test_a_day_in_other_digits_has_no_time() -> None:
    report = Report()
    assert read_date("\u0662\u0660\u0662\u0666-\u0661\u0661-\u0662\u0664", report) == datetime(2026, 11, 24, tzinfo=UTC)
    assert "has no time" in report.remarks[0].message
