"""Sentences that programs print in pieces, at every link and word in strong type."""

from __future__ import annotations

import pytest

import newsformat as nf


HEADLINE = "Mill pond of Alder freezes over for the first time since 1987"
STORY = (
    "The mill pond of Alder has frozen from bank to bank, the parish said on Monday, and skaters were out at once.",
    "Its warden, Rose Hale, bored nine holes on Tuesday. Rose Hale found the ice eleven centimetres thick, she said.",
    "The parish council will sell hot cider at the sluice until the thaw, which nobody expects before the weekend.",
)


def _read(text: str, language: str = "en") -> list[str]:
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert all(isinstance(block, nf.Paragraph) for block in article.body)
    return [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]


@pytest.mark.cases(
    ("first", "second"),
    [
        (
            "The mill pond of Alder has frozen from bank to bank, \nthe parish said\n on Monday, and skaters were out at once.",
            "Its warden, \nRose Hale\n, bored nine holes on Tuesday. \nRose Hale\n found the ice eleven centimetres thick, she said.",
        ),
        (
            "The mill pond of Alder has frozen from bank to bank,\nthe parish said\non Monday, and skaters were out at once.",
            "Its warden,\nRose Hale\n, bored nine holes on Tuesday. Rose Hale found the ice\neleven centimetres\nthick, she said.",
        ),
    ],
    ids=["with blanks around the pieces", "without"],
)
@pytest.mark.cases("gap", ["\n", "\n\n"])
def test_pieces_of_a_sentence_are_joined(first: str, second: str, gap: str) -> None:
    text = gap.join([HEADLINE, first, second, STORY[2]])
    assert _read(text) == [*STORY[:1], STORY[1], STORY[2]]


@pytest.mark.cases(
    ("language", "pieces", "whole"),
    [
        ("ar", ("وقالت حارسة البركة", "سعاد الحسن", "، إن الجليد بلغ أحد عشر سنتيمترا هذا الأسبوع في كل مكان منها."), 0),
        ("ja", ("池の管理人である", "春野ゆり", "、火曜日に九つの穴をあけて、氷の厚さが十一センチになったことを確かめた。"), 0),
        ("ru", ("Смотритель пруда во вторник просверлил девять лунок", "Роза Хейл", ", и нашёл лёд толщиной одиннадцать сантиметров."), 1),
    ],
)  # fmt: skip
def test_signs_of_other_scripts_go_on_too(language: str, pieces: tuple[str, str, str], whole: int) -> None:
    told = "".join(pieces) if language == "ja" else f"{pieces[0]} {pieces[1]}{pieces[2]}"
    text = f"1987\n\n{pieces[0]} \n{pieces[1]}\n{pieces[2]}\n\n{told}"
    assert _read(text, language) == [told, told]


def test_what_ends_a_sentence_is_not_joined_and_buttons_are_none() -> None:
    text = f"{HEADLINE}\nshare this\nprint\n{STORY[0]}\n{STORY[1]}\n{STORY[2]}\n, \n"
    assert _read(text)[:2] == [*STORY[:2]]


def test_its_lines_are_explained_together() -> None:
    text = f"{HEADLINE}\n\nThe mill pond of Alder has frozen, \nthe parish said\n on Monday, and skaters were out at once.\n\n{STORY[2]}"
    lines = nf.explain(nf.Source.text(text), "text").lines
    assert [line.label for line in lines] == ["headline", "blank", "lead", "lead", "lead", "blank", "body"]
    assert lines[3].reasons == ("continues the line above",)
