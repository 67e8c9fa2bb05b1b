"""Names of people in scripts without capitals, and sections beside which no other sign tells that they are none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsformat as nf


STORIES: dict[str, list[str]] = json.loads(Path(__file__).with_name("stories.json").read_text("utf-8"))
DATES = {"ar": "14 نوفمبر 2023", "fa": "۱۵ آذر ۱۴۰۰", "he": "17.05.2023", "hi": "21 जुलाई 2022", "zh": "2023年5月17日"}


def _names(language: str, line: str) -> list[str]:
    headline, *story = STORIES[language]
    text = "\n".join([headline, line, DATES[language], *story])
    return [byline.name for byline in nf.read(nf.Source.text(text), "text", {"language": language}).bylines]


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("ar", "أحمد سعيد"),
        ("ar", "نور الدين خليل"),
        ("fa", "علی رضایی"),
        ("he", "רון לוי"),
        ("hi", "राजेश कुमार"),
    ],
)
def test_a_name_beside_a_date_signs(language: str, name: str) -> None:
    assert _names(language, name) == [name]


@pytest.mark.parametrize(
    ("language", "section"),
    [
        ("ar", "العالم العربي"),
        ("ar", "اقتصاد وأعمال"),
        ("ar", "تحليل سياسي"),
        ("fa", "سیاست خارجی"),
        ("fa", "گزارش ویژه"),
        ("he", "פרשנות פוליטית"),
        ("hi", "खेल समाचार"),
        ("zh", "投资者担心评级风暴会让市场下跌 王一"),
    ],
)
def test_a_section_signs_nothing(language: str, section: str) -> None:
    assert _names(language, section) == []


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("ar", "القاهرة - أحمد سعيد", ["أحمد سعيد"]),
        ("ar", "بيروت: أحمد سعيد", ["أحمد سعيد"]),
        ("he", "מאת רון לוי ודנה כהן", ["רון לוי", "דנה כהן"]),
        ("he", "מאת רון ורד", ["רון ורד"]),
        ("hi", "राजेश कुमार, नई दिल्ली", ["राजेश कुमार"]),
        ("zh", "采写：城市早报记者 王小明 实习生 李华", ["王小明", "李华"]),
        ("ja", "文＝田中太郎", ["田中太郎"]),
        ("ja", "編集委員・田中太郎", ["田中太郎"]),
        ("ko", "김철수·이영희 기자", ["김철수", "이영희"]),
        ("ko", "서울=김철수 기자", ["김철수"]),
        ("ko", "김철수 선임기자", ["김철수"]),
    ],
)
def test_who_signs(language: str, line: str, names: list[str]) -> None:
    headline, *story = STORIES[language]
    text = "\n".join([headline, line, *story])
    found = nf.read(nf.Source.text(text), "text", {"language": language}).bylines
    assert [byline.name for byline in found] == names


def test_a_place_before_a_name_is_where_its_bearer_is() -> None:
    text = "\n".join([STORIES["ko"][0], "서울=김철수 기자", *STORIES["ko"][1:]])
    (byline,) = nf.read(nf.Source.text(text), "text", {"language": "ko"}).bylines
    assert (byline.location, byline.role, byline.text) == ("서울", "기자", "서울=김철수 기자")
