"""YNewsML of Yonhap."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import newsformat as nf
from newsformat import Article, Association, Concept, Confidence, Foreign, Media, Paragraph, Report, Status


CASE = Path(__file__).parent / "cases" / "yonhap.xml"


def read(inner: str, report: Report | None = None) -> Article:
    return nf.read(f"<YNewsML>{inner}</YNewsML>".encode(), "yonhap", report=report or Report())


def test_a_story() -> None:
    report = Report()
    assert [detection.confidence for detection in nf.detect(CASE)] == [Confidence.CERTAIN]
    assert nf.read(CASE, report=report) == Article(
        uri="AKR20261124000100051",
        headline='나룻배 다시 뜬다 "안개 걷혀"',
        subhead="사흘 만에 운항",
        credit="연합뉴스",
        sources=[Concept(name="나루신문")],
        services=[Concept(code="KOR", scheme="yonhap-service")],
        published=datetime(2026, 11, 24, 9, 30, 12, tzinfo=ZoneInfo("Asia/Seoul")),
        urgency=4,
        subjects=[
            Concept(name="사회", code="03", scheme="yonhap-category"),
            Concept(name="사건사고", code="0301", scheme="yonhap-class"),
            Concept(name="해양", code="0310", scheme="yonhap-class"),
        ],
        entities=[Concept(name="부산", code="0600", scheme="yonhap-region", kind="place")],
        body=[Paragraph("(부산=연합뉴스) 나루터의 배가 24일 다시 떴다."), Paragraph("사흘 동안 안개가 짙었다.")],
        associations=[Association(media=Media(href="PYH20261124.jpg"))],
        foreign=[Foreign("yonhap", "Action", "I"), Foreign("yonhap", "AppendData", "1")],
    )
    assert [remark.message for remark in report.remarks] == [
        "'2026-11-24T09:30:12' has no time zone; assumed Asia/Seoul"
    ]
    assert report.losses == ()


@pytest.mark.cases(
    ("action", "status", "signals"),
    [("D", Status.CANCELED, ("kill",)), ("Update", Status.USABLE, ("update",)), ("I", Status.USABLE, ())],
)
def test_what_is_to_be_done_with_it(action: str, status: Status, signals: tuple[str, ...]) -> None:
    article = read(f"<Header><Action>{action}</Action></Header>")
    assert (article.status, article.signals) == (status, signals)


def test_a_day_without_a_time_and_what_is_none() -> None:
    seoul = ZoneInfo("Asia/Seoul")
    article = read("<Header><SendDate>20261124</SendDate><SendTime>x</SendTime></Header>")
    assert article.published == datetime(2026, 11, 24, tzinfo=seoul)
    assert article.foreign == (Foreign("yonhap", "SendTime", "x"),)
    article = read("<Header><SendDate>soon</SendDate><SendTime>0930</SendTime></Header>")
    assert article.foreign == (Foreign("yonhap", "SendDate", "soon"), Foreign("yonhap", "SendTime", "0930"))


def test_what_is_not_read_is_told_or_kept() -> None:
    report = Report()
    article = read('<Metadata a="1"><Category code="1" b="2">A</Category><Class>B</Class></Metadata><X>C</X>', report)
    assert article.subjects == (
        Concept(name="A", code="1", scheme="yonhap-category"),
        Concept(name="B", scheme="yonhap-class"),
    )
    assert article.foreign == (Foreign("yonhap", "X", "C"),)
    assert [loss.why for loss in report.losses] == [
        "a of <Metadata> is left out: '1'",
        "b of <Category> is left out: '2'",
    ]


def test_a_second_time_is_kept() -> None:
    times = "<SendDate>20261124</SendDate><SendTime>0930</SendTime><SendTime>1030</SendTime>"
    article = read(f"<Header>{times}</Header><NewsContent><Title>A</Title></NewsContent>")
    assert article.foreign == (Foreign("yonhap", "SendTime", "1030"),)
