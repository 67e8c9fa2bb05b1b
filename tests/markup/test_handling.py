"""What is not understood of a status or an embargo never lets a story out."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from newsformat import Embargo, Report, Status
from newsformat.markup.handling import (
    embargo_of,
    is_kill_signal,
    read_embargo,
    read_status,
    status_named,
    status_of,
    stricter,
)


@pytest.mark.cases(
    ("text", "status", "remarks"),
    [
        ("usable", Status.USABLE, []),
        (" Withheld ", Status.WITHHELD, []),
        ("CANCELED", Status.CANCELED, []),
        ("cancelled", Status.CANCELED, ["4: the status cancelled is read as canceled"]),
        ("stat:canceled", Status.CANCELED, []),
        ("http://cv.iptc.org/newscodes/pubstatusg2/withheld", Status.WITHHELD, []),
        (
            "not usable/canceled",
            Status.WITHHELD,
            ["4: 'not usable/canceled' is not a known status; treated as withheld"],
        ),
        ("killed", Status.CANCELED, ["4: the status killed is read as canceled"]),
        ("Withdrawn", Status.CANCELED, ["4: the status Withdrawn is read as canceled"]),
        ("kill", Status.CANCELED, ["4: the status kill is read as canceled"]),
        ("hold", Status.WITHHELD, ["4: 'hold' is not a known status; treated as withheld"]),
        ("", Status.WITHHELD, ["4: '' is not a known status; treated as withheld"]),
    ],
)
def test_a_status(text, status, remarks):
    report = Report()
    assert read_status(text, report, line=4) is status
    assert list(map(str, report)) == remarks
    assert (status_named(text) or Status.WITHHELD) is status


HOURS = timezone(timedelta(hours=-5))


@pytest.mark.cases(
    ("text", "until", "remarks"),
    [
        ("2026-11-25T06:00:00Z", datetime(2026, 11, 25, 6, tzinfo=UTC), []),
        (
            "2026-11-25",
            datetime(2026, 11, 26, tzinfo=UTC),
            ["4: '2026-11-25' has no time; assumed the midnight after it in UTC"],
        ),
        (
            "20261125-0500",
            datetime(2026, 11, 26, tzinfo=HOURS),
            ["4: '20261125-0500' has no time; assumed the midnight after it"],
        ),
        (
            "25 Nov 2026",
            datetime(2026, 11, 26, tzinfo=UTC),
            ["4: '25 Nov 2026' has no time; assumed the midnight after it in UTC"],
        ),
        ("soon", None, ["4: 'soon' is not the end of an embargo; treated as lasting until further notice"]),
        ("2026", None, ["4: '2026' is not the end of an embargo; treated as lasting until further notice"]),
        ("", None, ["4: '' is not the end of an embargo; treated as lasting until further notice"]),
        (
            "9999-12-31",
            datetime(9999, 12, 31, tzinfo=UTC),
            ["4: '9999-12-31' has no time; assumed the midnight after it in UTC"],
        ),
    ],
)
def test_an_embargo(text, until, remarks):
    report = Report()
    assert read_embargo(text, report, line=4) == Embargo(until=until)
    assert list(map(str, report)) == remarks


@pytest.mark.cases(
    ("record", "embargo"),
    [
        ({"embargo": "2026-11-25T06:00:00Z"}, Embargo(until=datetime(2026, 11, 25, 6, tzinfo=UTC))),
        ({"isEmbargoed": True, "field_embargo_until": "2026-11-25"}, Embargo(until=datetime(2026, 11, 26, tzinfo=UTC))),
        ({"embargo": "yes"}, Embargo()),
        ({"embargoDate": "soon"}, Embargo()),
        ({"embargoed": False, "embargo_date": "2026-11-25"}, None),
        ({"embargo_date": "2026-11-25", "embargo_time": "06:00"}, Embargo(until=datetime(2026, 11, 25, 6, tzinfo=UTC))),
        ({"embargo": {"until": "2026-11-25T06:00:00Z"}}, Embargo(until=datetime(2026, 11, 25, 6, tzinfo=UTC))),
        ({"embargo": [{"value": "soon"}], "embargoed": True}, Embargo()),
        ({"embargo": 1795586400.0}, Embargo(until=datetime(2026, 11, 25, 6, tzinfo=UTC))),
        ({"embargo": [], "embargo_until": "null", "embargo_date": "0000-00-00 00:00:00"}, None),
        ({"embargo": {"active": False, "until": "2026-11-25"}}, None),
        ({"embargo": float("nan"), "embargoed": "n/a"}, None),
        ({"embargo": "", "embargo_until": None, "embargoed_by": "Acme", "arms_embargo": "2026-11-25"}, None),
    ],
)
def test_the_embargo_of_a_record(record, embargo):
    report = Report()
    assert embargo_of(record, report, line=4) == embargo
    assert all(remark.line == 4 for remark in report)


@pytest.mark.cases(
    ("record", "status", "remarks"),
    [
        ({"publication_status": "draft"}, Status.WITHHELD, ["4: read as withheld: its publication_status is draft"]),
        ({"Publication Status": "Draft"}, Status.WITHHELD, ["4: read as withheld: its Publication Status is Draft"]),
        ({"Is Draft": True}, Status.WITHHELD, ["4: read as withheld: its Is Draft is true"]),
        ({"PUBLISHED": 0}, Status.WITHHELD, ["4: read as withheld: its PUBLISHED is 0"]),
        ({"status": "draft", "State": "Killed"}, Status.CANCELED, ["4: read as canceled: its State is Killed"]),
        ({"State": "Kansas", "status": "ok", "Published": "2026-05-12", "Draft": None}, Status.USABLE, []),
        ({"# Killed": "1", "killed": 1, "status": "Wounded/Killed"}, Status.USABLE, []),
        ({"Killed": "yes"}, Status.CANCELED, ["4: read as canceled: its Killed is yes"]),
        ({"status" * 10_000: "killed", "": "killed"}, Status.USABLE, []),
    ],
)
def test_the_status_of_a_record(record, status, remarks):
    report = Report()
    assert status_of(record, report, line=4) is status
    assert [str(remark) for remark in report.remarks] == remarks


def test_of_two_statuses_the_stricter_counts() -> None:
    usable, withheld, canceled = Status
    assert stricter(usable, withheld) is stricter(withheld, usable) is withheld
    assert stricter(canceled, withheld) is stricter(withheld, canceled) is canceled


def test_what_kills_a_story() -> None:
    assert [is_kill_signal(item) for item in ("Kill", "acme:killed", "http://example.com/signals/kill")] == [True] * 3
    assert not any(is_kill_signal(item) for item in ("update", "kill:update", "update/kill", "skill", ""))
