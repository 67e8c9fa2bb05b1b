"""The headline below its story, where programs put it that take what stands over a picture there."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import body, labels


STORIES = stories()
FEW = {"he", "mr", "ko", "hi", "ar", "en", "de", "ta", "pa"}
TITLES = [
    'זעם בצפון: "לכפר היה מידע, דורשים לדעת מי עצר את הרכבת"', "שר החינוך מבקש תשובה תוך יממה: האם הלימודים יחודשו?",
    "סוגרים חשבון: הנתון המפתיע מאחורי מחירי הלחם החדשים", "עונת התותים נפתחה מוקדם מן הצפוי השנה | נועה ברק",
]  # fmt: skip


@pytest.mark.cases("language", sorted(FEW))
def test_it_is_the_first_line_below_the_last_sentence_in_words_of_the_story(language: str) -> None:
    title, *story = STORIES[language]
    report = nf.Report()
    article = nf.read(nf.Source.text("\n".join([*story, title])), "text", {"language": language}, report=report)
    assert nf.plain(article.headline) == title
    assert "the headline is below the story" in [remark.message for remark in report.remarks]


def test_titles_below_it_are_of_other_stories_with_a_bar_before_who_wrote_them_or_a_word_of_sites() -> None:
    title, *story = STORIES["he"]
    found = labels([*story[:2], title, *TITLES], "he")
    assert found[title] == "headline"
    assert {found[line] for line in TITLES} == {"related"}


@pytest.mark.cases("line", ["Ferry sold to the highest bidder in Lockton", "Governor: a big day", "Bridge"])
def test_what_has_few_words_of_the_story_is_none(line: str) -> None:
    assert labels([*STORIES["en"][1:], line])[line] != "headline"


def test_a_story_that_has_one_above_gets_no_other_one() -> None:
    title, *story = STORIES["en"]
    below = "Hundreds of drivers crossed the bridge in the first hour"
    found = labels([title, *story, below])
    assert [line for line, label in found.items() if label == "headline"] == [title]


SHIP = [
    "漁港外擱淺貨船脫困 船上十一人平安", "三月五日清晨六時許，一艘貨船在漁港外擱淺，港務局派出兩艘拖船前往救援，船上十一人平安獲救。",
    "港務局表示，貨船因濃霧偏離航道，船底輕微受損，預計修復後將於週末離港。",
]  # fmt: skip
OTHERS = [
    "山區國小停課兩日！家長憂心課後無人照顧 教育處回應了", "老牌麵包店熄燈！七十歲師傅含淚道別 街坊大排長龍",
    "夜市攤商不滿漲租！百人赴市府陳情 市長親上火線說明",
]  # fmt: skip
NEXT = "生活中心／王小明報導知名連鎖火鍋推出買一送一，民眾清早便到門口等候，隊伍繞過整條街，業者加開座位因應。"


def test_it_is_one_in_chinese_by_pairs_of_signs() -> None:
    assert labels([*SHIP[1:], SHIP[0], *OTHERS], "zh-Hant")[SHIP[0]] == "headline"


def test_titles_in_a_row_and_the_paragraph_below_them_are_of_other_stories_at_the_end() -> None:
    found = labels([*SHIP, *OTHERS, NEXT], "zh-Hant")
    assert {found[line] for line in [*OTHERS, NEXT]} == {"related"}


def test_they_are_of_the_story_if_the_paragraph_has_its_words() -> None:
    last = "港務局提醒，濃霧期間貨船應減速慢行，並與港務局保持聯繫，以免偏離航道再度在漁港外擱淺。"
    article = nf.read(nf.Source.text("\n".join([*SHIP, *OTHERS, last])), "text", {"language": "zh-Hant"})
    assert last in body(article)
