"""Rows of short Korean lines that begin with signs, and other lines that begin with them."""

from __future__ import annotations

import pytest

from .texts import STORIES, labels


HEADLINE, *STORY = STORIES["ko"]
APPOINTED = ("◇ 승진", "▽ 국장 박철수", "▽ 과장 김민수", "◇ 전보", "▲ 사회부장 이영희")
AWARDED = ("▲ 대상 김민수", "▲ 최우수상 이영희", "▲ 우수상 박철수")


@pytest.mark.cases("row", [APPOINTED, AWARDED], ids=["who is appointed", "who won"])
@pytest.mark.cases("place", [1, len(STORY)])
def test_a_row_is_of_the_story(row: tuple[str, ...], place: int) -> None:
    found = labels([HEADLINE, *STORY[:place], *row, *STORY[place:]], "ko")
    assert {found[line] for line in row} == {"list"}


def test_a_notice_is_nothing_but_rows() -> None:
    found = labels(["부산시 인사", *APPOINTED], "ko")
    assert {found[line] for line in APPOINTED} == {"list"}


@pytest.mark.cases(
    "row",
    [
        ("▲ 새 갑문 앞에 선 배들. 사진=항만청 제공",),
        ("▲ 새 갑문 전경", "▲ 옛 항구 모습", "▲ 배들이 기다리는 장면"),
    ],
    ids=["one with a credit", "what pictures show"],
)
def test_captions_stay_captions(row: tuple[str, ...]) -> None:
    found = labels([HEADLINE, *STORY[:1], *row, *STORY[1:]], "ko")
    assert {found[line] for line in row} == {"caption"}
