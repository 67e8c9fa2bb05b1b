"""Datelines, credits and signatures of Chinese, Japanese and Korean news."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES


ZH, JA, KO = (STORIES[tag] for tag in ("zh", "ja", "ko"))


def read(language: str, opening: str) -> nf.Article:
    headline, first, second = STORIES[language]
    return nf.read(nf.Source.text(f"{headline}\n{opening}{first}\n{second}"), "text", {"language": language})


@pytest.mark.cases(
    ("language", "opening", "parts", "names"),
    [
        ("zh", "中央社記者王小明台北17日電 ", ("台北", "17日", "中央社"), ["王小明"]),
        ("zh", "（中央社巴黎17日綜合外電報導）", ("巴黎", "17日", "中央社"), []),
        ("zh", "【中央社／台北17日電】", ("台北", "17日", "中央社"), []),
        ("zh", "【大紀元2026年04月23日訊】", ("", "2026年04月23日", "大紀元"), []),
        ("zh", "【明報專訊】", ("", "", "明報"), []),
        ("zh", "本报墨西哥城1月28日电记者李明报道：", ("墨西哥城", "1月28日", "本报"), ["李明"]),
        ("zh", "人民网北京4月24日电（李明）", ("北京", "4月24日", "人民网"), ["李明"]),
        ("ja", "【AFP＝時事】", ("", "", "AFP＝時事"), []),
        ("ja", "東京（ロイター） ", ("東京", "", "ロイター"), []),
        ("ko", "(워싱턴 AP=연합뉴스) ", ("워싱턴", "", "AP=연합뉴스"), []),
        ("ko", "서울=김철수 기자 ", ("서울", "", ""), ["김철수"]),
        ("ko", "[이데일리 김철수 기자] ", ("", "", ""), ["김철수"]),
    ],
)
def test_openings_have_datelines_and_bylines(
    language: str, opening: str, parts: tuple[str, str, str], names: list[str]
) -> None:
    article = read(language, opening)
    place, date, source = parts
    assert article.dateline == nf.Dateline(place=place, date=date, source=source, text=opening.strip())
    assert [byline.name for byline in article.bylines] == names
    first = article.body[0]
    assert isinstance(first, nf.Paragraph)
    assert nf.plain(first.content) == STORIES[language][1]


@pytest.mark.cases(
    ("language", "headline", "first", "credit"),
    [
        ("zh", "市长宣布新水门正式开放", f"新华社市长周五说，{ZH[1]}", "新华社"),
        ("ja", "港長、新しい水門を開放", f"共同通信{JA[1]}", "共同通信"),
        ("ko", "항만장, 새 갑문을 열다", f"연합뉴스{KO[1]}", "연합뉴스"),
        # The agency's own reporters, news, and words that the headline does not have.
        ("zh", "记者获悉新水门正式开放", f"新华社记者周五获悉，{ZH[1]}", ""),
        ("zh", "水门正式开放", f"新华社市长周五说，{ZH[1]}", ""),
        ("zh", "法新社市长访问水门", f"法新社市长周五说，{ZH[1]}", ""),
        ("ja", "水門を開放", f"共同通信は{JA[1]}", ""),
    ],
)
def test_an_agency_glued_to_a_word_that_the_headline_has(language: str, headline: str, first: str, credit: str) -> None:
    second = STORIES[language][2]
    article = nf.read(nf.Source.text(f"{headline}\n{first}\n{second}"), "text", {"language": language})
    assert article.credit == credit
    paragraph = article.body[0]
    assert isinstance(paragraph, nf.Paragraph)
    assert nf.plain(paragraph.content) == first.removeprefix(credit)


def test_the_paper_before_a_korean_name_is_whom_it_writes_for() -> None:
    (byline,) = read("ko", "[이데일리 김철수 기자] ").bylines
    assert (byline.name, byline.role, byline.affiliation) == ("김철수", "기자", "이데일리")


def test_a_line_with_dashes_under_the_headline_is_its_subtitle() -> None:
    headline, first, second = STORIES["zh"]
    text = f"{headline}\n——河南粮食生产见闻\n2025-12-25\n{first}\n{second}"
    article = nf.read(nf.Source.text(text), "text", {"language": "zh"})
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == (headline, "——河南粮食生产见闻")
    assert not article.kicker


def test_who_reports_next_to_a_date() -> None:
    headline, first, second = STORIES["zh"]
    text = f"{headline}\n2026-05-12 14:03 聯合報／ 記者王小明／台北即時報導\n{first}\n{second}"
    (byline,) = nf.read(nf.Source.text(text), "text", {"language": "zh"}).bylines
    assert (byline.name, byline.affiliation, byline.location) == ("王小明", "聯合報", "台北")


def test_the_address_behind_an_agency_is_of_the_author() -> None:
    headline, first, second = STORIES["ko"]
    text = "\n".join([headline, f"[서울=뉴시스]김철수 기자 = {first}", second, "◎공감언론 뉴시스 chulsoo@example.com"])
    article = nf.read(nf.Source.text(text), "text", {"language": "ko"})
    assert [(byline.name, byline.contact) for byline in article.bylines] == [("김철수", "chulsoo@example.com")]
    assert len(article.body) == 2
