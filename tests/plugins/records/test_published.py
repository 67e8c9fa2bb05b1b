"""Records that are not published, or no longer, are withheld, whatever the name of the member."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


RECORD = {"title": "Ferry is back", "text": "The ferry is back.", "language": "en"}


def read(report: nf.Report | None = None, **said: Any) -> nf.Article:
    return nf.read(json.dumps({**RECORD, **said}).encode(), "records", report=report)


@pytest.mark.cases(
    ("said", "status"),
    [
        ({"status": "draft"}, "withheld"),
        ({"status": "PENDING_REVIEW"}, "withheld"),
        ({"_status": "draft"}, "withheld"),
        ({"stage": "DRAFT"}, "withheld"),
        ({"workflowState": "In-Review"}, "withheld"),
        ({"visibility": "private"}, "withheld"),
        ({"status": "withdrawn"}, "canceled"),
        ({"status": "trash"}, "canceled"),
        ({"published": False}, "withheld"),
        ({"published": 0}, "withheld"),
        ({"isPublished": "false"}, "withheld"),
        ({"draft": True}, "withheld"),
        ({"is_draft": 1}, "withheld"),
        ({"deleted": "yes"}, "canceled"),
        ({"isRetracted": True}, "canceled"),
        ({"body": "<p>Text</p>", "status": "draft"}, "withheld"),
        ({"status": "published"}, "usable"),
        ({"status": "ok", "state": "Maine"}, "usable"),
        ({"status": 200, "stage": ["draft"]}, "usable"),
        ({"published": True, "draft": False, "deleted": 0}, "usable"),
        ({"published": "2026-11-24T09:00:00Z"}, "usable"),
        ({"draft": "The first draft"}, "usable"),
    ],
)
def test_unpublished_records_are_withheld(said: dict[str, Any], status: str) -> None:
    report = nf.Report()
    article = read(report, **said)
    assert article.status == status
    told = [str(remark) for remark in report.remarks if "read as " in str(remark)]
    assert len(told) == (status != "usable")
    if status != "usable":
        (name, value) = list(said.items())[-1]
        assert nf.Foreign("records", name, json.dumps(value)) in article.foreign


def test_a_record_with_an_embargo_is_under_embargo_and_keeps_the_member() -> None:
    article = read(embargoed_until="2030-01-01T06:00:00Z")
    assert article.embargo == nf.Embargo(until=datetime(2030, 1, 1, 6, tzinfo=UTC))
    assert nf.Foreign("records", "embargoed_until", '"2030-01-01T06:00:00Z"') in article.foreign
    (row,) = nf.read_all(b"Title,Text,Embargo\nFerry,The ferry is back.,until Monday\n", "csv")
    assert row.embargo == nf.Embargo()


def test_unpublished_records_in_responses_and_tables_are_withheld() -> None:
    answer = {"data": [{"id": 1, "attributes": {**RECORD, "status": "draft"}}]}
    assert nf.read(json.dumps(answer).encode(), "records").status == "withheld"
    rows = b"title,text,Status\nFerry,The ferry is back.,Draft\nQuay,The quay is new.,Live\n"
    assert [article.status for article in nf.read_all(rows, "csv")] == ["withheld", "usable"]


def test_unpublished_records_written_by_newsformat_are_withheld() -> None:
    record = nf.write(read(status="draft"), "records", {"extra": "status"})
    assert nf.read(record, "records").status == "withheld"


@pytest.mark.cases("value", [0, 1])
def test_a_numeric_flag_is_not_a_moment(value: int) -> None:
    assert read(published=value).published is None


@pytest.mark.cases("greenwich", ["2026-05-04 07:30:00", "0000-00-00 00:00:00"])
def test_the_gmt_date_of_wordpress_is_preferred(greenwich: str) -> None:
    moment = read(post_date="2026-05-04 10:30:00", post_date_gmt=greenwich).published
    assert moment is not None
    assert moment.hour == (7 if greenwich > "1" else 10)
