"""Boxes below the story that tell who wrote it, and what papers of Taiwan remind their readers of."""

from __future__ import annotations

import pytest

from .test_pages_of_languages import stories
from .texts import body, read_lines


STORIES = stories()
TOLD = {
    "en": (
        "About the author",
        "Ann Lee",
        "Loves boats and the sea, and has sailed round the world twice, she says, in a boat of her own.",
    ),
    "zh": (
        "作者簡介",
        "王小明",
        "熱愛海洋與港口，從報社記者到廣播主持人，二十年的採訪生涯裡走遍每一座燈塔，喜歡用文字記錄人情。",
    ),
    "ar": ("عن الكاتب:", "محمد أحمد", "كاتب صحفي يهتم بالبحر والموانئ، عمل عشرين عاما في الصحافة المكتوبة والمسموعة."),
    "de": (
        "Über die Autorin",
        "Anna Berg",
        "Hat zwanzig Jahre lang über Häfen und Schiffe geschrieben und segelt noch immer jeden Sommer nach Norden.",
    ),
}


@pytest.mark.cases("language", TOLD)
def test_a_box_tells_who_wrote_the_story(language: str) -> None:
    story, told = STORIES[language], TOLD[language]
    article = read_lines(language, *story, *told)
    assert [by.name for by in article.bylines] == [told[1]]
    assert told[2] not in body(article)
    assert body(article) == body(read_lines(language, *story))


def test_the_author_above_is_not_signed_again() -> None:
    headline, *story = STORIES["en"]
    article = read_lines("en", headline, "By Bo Diaz", *story, *TOLD["en"])
    assert [by.name for by in article.bylines] == ["Bo Diaz"]
    assert body(article)[-1] == story[-1]


def test_a_heading_within_the_story_is_no_box() -> None:
    headline, *story = STORIES["en"]
    lines = [*story, "About the author", *(f"{line} So it was told in town again." for line in story)]
    assert body(read_lines("en", headline, *lines))[-1] == lines[-1]


@pytest.mark.cases(
    "line",
    [
        "珍惜生命，請拒絕毒品誘惑。",
        "毒品防制諮詢專線:0800-000-000。",
        "喝酒不開車，開車不喝酒。",
        "再給自己一次機會：1925",
    ],
)
def test_what_papers_of_taiwan_remind_of_is_no_story(line: str) -> None:
    story = STORIES["zh"]
    assert line not in body(read_lines("zh", *story, line))


def test_two_paragraphs_under_such_a_heading_without_a_name_are_the_story() -> None:
    headline, *story = STORIES["ar"]
    lines = [headline, *story[:2], "نبذة عن الكاتب", *story[2:4]]
    assert body(read_lines("ar", *lines))[-1] == story[3]
