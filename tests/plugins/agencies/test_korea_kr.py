"""News of the government of South Korea."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import newsformat as nf
from newsformat import Association, Byline, Concept, Confidence, Foreign, Headline, Media, Report, Status


CASE = Path(__file__).parent / "cases" / "korea-kr.xml"
SEOUL = ZoneInfo("Asia/Seoul")


def read(inner: str) -> nf.Article:
    return nf.read(f"<Syndicate><NewsItem>{inner}</NewsItem></Syndicate>".encode(), "korea-kr")


def test_a_story() -> None:
    report = Report()
    assert [detection.confidence for detection in nf.detect(CASE)] == [Confidence.CERTAIN]
    article = nf.read(CASE, report=report)
    assert nf.plain(article.headline) == "나룻배 다시 뜬다 · 안개 걷혀"
    assert article.text == "나루터의 배가 24일 다시 떴다.\n\n사흘 동안 안개가 짙었다."
    assert article.other_headlines == (Headline(content="하루 여섯 번", role="SubTitle2"),)
    assert article.bylines == (Byline(name="박나루", role="사무관", contact="naru@tide.example"),)
    assert article.sources == (Concept(name="나루부", kind="organisation"),)
    assert article.published == datetime(2026, 11, 24, 9, 30, tzinfo=SEOUL)
    assert article.updated == datetime(2026, 11, 24, 10, 2, 10, tzinfo=SEOUL)
    assert (article.uri, article.version, article.language, article.signals) == ("148900001", "2", "ko", ("update",))
    assert article.associations == (
        Association(role="thumbnail", media=Media("https://tide.example/t.jpg")),
        Association(media=Media("https://tide.example/o.jpg")),
        Association(title="나룻배.hwpx", href="https://tide.example/1.hwpx"),
    )
    assert article.foreign == (Foreign("korea-kr", "ApproverName", "김하늘"),)
    assert report.losses == ()


@pytest.mark.cases(
    ("status", "expected"),
    [("I", (Status.USABLE, ())), ("D", (Status.CANCELED, ("kill",))), ("x", (Status.USABLE, ()))],
)
def test_what_is_to_be_done_with_it(status: str, expected: tuple[Status, tuple[str, ...]]) -> None:
    article = read(f"<ContentsStatus>{status}</ContentsStatus>")
    assert (article.status, article.signals) == expected
    assert [part.value for part in article.foreign] == ["x"] * (status == "x")


@pytest.mark.cases("name", ["KoglType", "OriginalUrl", "WriterName", "MinisterCode", "EmbargoDate", "FileName1"])
def test_an_element_without_text_says_nothing(name: str) -> None:
    assert read(f"<{name}><b/></{name}>") == read("")


def test_what_is_no_number_of_a_licence_is_kept() -> None:
    article = read("<KoglType>none</KoglType>")
    assert (article.rights, [part.value for part in article.foreign]) == ((), ["none"])


def test_what_stands_without_what_it_belongs_to_is_kept() -> None:
    article = read("<WriterEmail>a@tide.example</WriterEmail><FileUrl2>https://tide.example/a</FileUrl2>")
    assert [part.name for part in article.foreign] == ["WriterEmail", "FileUrl2"]
    article = read("<FileName>a</FileName><FileUrl>javascript:b</FileUrl><EmbargoDate>11/24/2026 09:30</EmbargoDate>")
    assert article.associations == (Association(title="a"),)
    assert [part.name for part in article.foreign] == ["FileUrl"]
    assert article.embargo == nf.Embargo(until=datetime(2026, 11, 24, 9, 30, tzinfo=SEOUL))
