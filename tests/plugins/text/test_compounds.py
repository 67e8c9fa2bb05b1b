"""Headings of other stories that East Asian sites put together of parts, and subheadings that only look like these."""

from __future__ import annotations

import pytest

from newsformat_text._languages._compounds import compounds


@pytest.mark.cases(
    ("tag", "line"),
    [
        ("zh", "24小时热门文章"), ("zh", "本栏目最新图文"), ("zh", "【频道推荐阅读】"), ("zh", "網站最多人點擊排行"), ("zh", "国内热点新闻排行"),
        ("ja", "今週の人気記事ランキング"), ("ja", "■ 同じジャンルの新着ニュース"), ("ja", "編集部おすすめの動画"),
        ("ko", "오늘의 많이 본 뉴스"), ("ko", "섹션별 인기기사"), ("ko", "[이 시각 주요뉴스]"), ("ko", "다른 독자가 많이 읽은 기사"),
    ],
)  # fmt: skip
def test_headings_that_are_put_together(tag: str, line: str) -> None:
    composed = compounds(tag)
    assert composed is not None
    assert composed.heading(line) in line
    assert composed.heading(line)


@pytest.mark.cases(
    ("tag", "line"),
    [
        ("zh", "社会关注"), ("zh", "最新"), ("zh", "热门评论"), ("zh", "新闻发布会"), ("zh", "国内新闻"), ("zh", "最新数据公布"),
        ("ja", "今日のニュース"), ("ja", "関連キーワード"), ("ja", "人気の理由"), ("ja", "この記事を書いた人"),
        ("ko", "사회 문화"), ("ko", "경제 뉴스"), ("ko", "인기의 비결"), ("ko", "관련 법안은 계류 중"),
    ],
)  # fmt: skip
def test_other_lines_are_no_compound_headings(tag: str, line: str) -> None:
    composed = compounds(tag)
    assert composed is not None
    assert composed.heading(line) == ""


@pytest.mark.cases("tag", ["en", "th", "und"])
def test_other_languages_put_none_together(tag: str) -> None:
    assert compounds(tag) is None
