"""What stations of Korea print a clause a line."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._spoken_clauses import are_clauses

from .texts import read


CLAUSES = (
    "나루터 자리를 놓고 석 달을\n다퉈 왔던 군의회가\n새 나루터 예산안을 처리했습니다.\n"
    "군의회는 어젯밤 본회의를 열고\n상인 대표들이 요구한 예산에서\n4억 원을 뺀 31억 원을 의결했습니다.\n"
)
SENTENCES = [
    "나루터 자리를 놓고 석 달을 다퉈 왔던 군의회가 새 나루터 예산안을 처리했습니다.",
    "군의회는 어젯밤 본회의를 열고 상인 대표들이 요구한 예산에서 4억 원을 뺀 31억 원을 의결했습니다.",
]


@pytest.mark.cases("above", ["", "군의회, 새 나루터 예산안 처리\n", "뉴스투데이\n군의회, 새 나루터 예산안 처리\n"])
def test_clauses_are_sentences(above: str) -> None:
    article = read(f"{above}{CLAUSES}", "ko")
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == SENTENCES
    assert nf.plain(article.headline) == (above and "군의회, 새 나루터 예산안 처리")


def test_subheadings_above_sentences_are_no_clauses() -> None:
    assert not are_clauses(
        ["군의회, 새 나루터 예산안 처리", SENTENCES[0], "예산은 모두 31억 원", *SENTENCES, "공사 시작", SENTENCES[1]]
    )
