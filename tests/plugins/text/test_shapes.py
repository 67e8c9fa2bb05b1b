"""Shapes of stories that no labelled text has: who signs them, what stands amid them and around."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._languages._lexicons import lexicon_for

from .texts import read


def words(block: nf.Block) -> str:
    assert isinstance(block, nf.Paragraph | nf.Heading)
    return nf.plain(block.content)


STORY = {
    "en": ("Wall to be raised by a metre", "The wall that guards the harbour will be raised, the town said on Sunday."),
    "vi": (
        "Cầu cảng cũ mở cửa trở lại",
        "Cầu cảng mở cửa trở lại hôm Chủ nhật sau hai năm sửa chữa, thành phố cho biết.",
    ),
    "ja": (
        "新しい橋、来月開通へ",
        "県は３日、川の両岸を結ぶ新しい橋が来月開通すると発表した。橋の長さは約４００メートル。",
    ),
    "sv": ("Rädda fyren nu", "Staten vill släcka fyren på Holmön. Det är ett misstag som drabbar hela kusten."),
    "ar": (
        "افتتاح ميناء الصيد",
        "أكد وزير النقل أن ميناء الصيد الجديد سيفتح أبوابه أمام القوارب الشهر المقبل، بعد عامين.",
    ),
}


@pytest.mark.cases(
    ("language", "above", "below", "names"),
    [
        ("en", "News, Top Story | Published: 3 May 2026 | Written by Nomsa Dlamini", "", ["Nomsa Dlamini"]),
        ("ar", "كتب: سامي حداد الأحد 3 مايو 2026 10:15 ص", "", ["سامي حداد"]),
        ("vi", "", "Nguyễn Văn An", ["Nguyễn Văn An"]),
        ("ja", "", "（山田 太郎）", ["山田 太郎"]),
        ("sv", "", "Anna Lind, ordförande för Kustens vänner\nBo Ek, fyrvaktare", ["Anna Lind", "Bo Ek"]),
        ("sv", "", "Läs också: Anna Lind, ordförande", []),
    ],
)
def test_the_author(language: str, above: str, below: str, names: list[str]) -> None:
    headline, story = STORY[language]
    article = read("\n".join(filter(None, [headline, above, story, story.replace("3", "4"), below])), language)
    assert [byline.name for byline in article.bylines] == names


def test_a_town_and_a_day_before_a_stop_are_a_dateline() -> None:
    story = "सहरको पुरानो घाट दुई वर्षको मर्मतपछि आइतबार सर्वसाधारणका लागि खुला गरिएको छ ।"
    article = read(f"पुरानो घाट खुल्यो\nकाठमाडौं, २० वैशाख ।\n{story}", "ne")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date) == ("काठमाडौं", "२० वैशाख")
    assert list(map(words, article.body)) == [story]


def test_a_title_in_thai_is_no_section_for_want_of_blanks() -> None:
    title, story = "ชาวประมงพอใจท่าเรือใหม่", "เทศบาลใช้งบประมาณ 20 ล้านบาทในการก่อสร้างท่าเรือแห่งนี้ ซึ่งใช้เวลาก่อสร้างกว่าสองปี"
    article = read(
        f"{title}\nโดย สมชาย ใจดี\nเผยแพร่ 3 พ.ค. 2569\nท่าเรือใหม่เปิดแล้ว\nชาวประมงเข้าใช้ตั้งแต่เช้าวันอาทิตย์ที่ผ่านมา\n{story}", "th"
    )
    assert nf.plain(article.headline) == title


def test_three_headings_that_count_may_stand_above_short_sentences() -> None:
    lines = [
        "1. Eski iskele",
        "Balıkçılarla kahvaltı edin.",
        "2. Köprü",
        "Pazar yayalara açık.",
        "3. Ada",
        "Bisiklet kiralayın.",
    ]
    article = read(
        "\n".join(["Hafta sonu yapılacak 3 şey", "Güneşli bir hafta sonu için üç öneri derledik.", *lines]), "tr"
    )
    assert [words(block) for block in article.body if isinstance(block, nf.Heading)] == lines[::2]
    assert len(article.body) == 1 + len(lines)


def test_a_question_behind_a_dash_says_nobodys_name() -> None:
    lines = [
        "섬의 마지막 등대지기 김철수 씨는 떠날 생각이 없다고 말했다.",
        '"1959년, 열다섯 살 때였습니다."',
        "―지금은 누가 켭니까.",
    ]
    article = read("\n".join(["등대지기 인터뷰", *lines, '"서울에 있는 컴퓨터가 켭니다."']), "ko")
    assert not any(isinstance(block, nf.Quote) for block in article.body)


def test_what_is_counted_and_headings_are_of_a_recipe() -> None:
    lines = ["Ingredientes", "3 ovos", "2 xícaras de fubá", "1 xícara de óleo", "Modo de preparo"]
    end = "Bata os ovos com o óleo até formar um creme claro e leve ao forno por quarenta minutos."
    article = read(
        "\n".join(["Bolo de fubá da avó", "Receita simples que rende doze fatias em uma hora.", *lines, end]), "pt"
    )
    assert [words(block) for block in article.body if isinstance(block, nf.Heading)] == [lines[0], lines[-1]]


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "Add us as a preferred source on Google"),
        ("de", "Als bevorzugte Quelle bei Google hinzufügen"),
        ("pl", "Dalsza część artykułu pod materiałem wideo"),
        ("hu", "A cikk a hirdetés után folytatódik"),
        ("tr", "Bu habere tepkiniz"),
        ("gl", "Subscríbete ao boletín"),
        ("eu", "Harpidetu buletinera"),
    ],
)
def test_what_sites_print_within_a_story_is_no_part_of_it(language: str, line: str) -> None:
    match = lexicon_for(language).find(line)
    assert match is not None
    assert not match.rest


@pytest.mark.cases(
    ("language", "line", "count"),
    [("vi", "Chia sẻ bài viết", 4), ("ka", "ლინკის კოპირება", 2), ("th", "เข้าสู่ระบบ", 2), ("zh", "版权声明", 2)],
)
def test_words_of_a_phrase_are_counted_as_its_script_parts_them(language: str, line: str, count: int) -> None:
    match = lexicon_for(language).find(line)
    assert match is not None
    assert match.words == count


def test_lithuanians_say_behind_a_name_that_it_is_a_photographers() -> None:
    line = "Jono Petraičio / LRT nuotr."
    story = "Senasis tiltas sekmadienį atidarytas po dvejų metų remonto, pranešė miesto savivaldybė."
    article = read("\n".join(["Senasis tiltas atidarytas", story, line, story.replace("metų", "mėnesių")]), "lt")
    assert [block.credit for block in article.body if isinstance(block, nf.Media)] == [line]
