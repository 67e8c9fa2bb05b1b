"""Datelines of the agencies and papers of many languages: ``datelines.txt`` has place, source and what is printed."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf

from .test_pages_of_languages import stories


BLOCKS = Path(__file__).with_name("datelines.txt").read_text("utf-8").split("## ")[1:]
LINES = {language: rows for language, *rows in map(str.splitlines, BLOCKS)}
STORIES = stories()


def _told(language: str, printed: str) -> tuple[str, str, str]:
    headline, first, *story = STORIES[language]
    text = "\n".join([headline, "12.03.2024 14:32", f"{printed}{first}", *story])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    found = article.dateline or nf.Dateline()
    block = article.body[0]
    assert isinstance(block, nf.Paragraph)
    return found.place or "none", found.source or article.credit, nf.plain(block.content)


@pytest.mark.cases("language", LINES)
def test_a_dateline_is_cut_off(language: str) -> None:
    rows = [row.removesuffix("|").split(" | ", maxsplit=2) for row in LINES[language]]
    first = STORIES[language][1]
    assert [_told(language, printed) for _, _, printed in rows] == [(place, source, first) for place, source, _ in rows]


@pytest.mark.cases(("language", "word"), [("sv", "Kaos. "), ("bg", "Край. ")])
def test_a_word_that_is_no_big_town_may_be_a_sentence(language: str, word: str) -> None:
    assert _told(language, word) == ("none", "", word + STORIES[language][1])


@pytest.mark.cases(
    ("line", "place"),
    [
        ("İSTANBUL", "İSTANBUL"),
        ("BALIKESİR/AYVALIK", "BALIKESİR/AYVALIK"),
        ("KUDÜS", "KUDÜS"),
        ("GÜNDEM", "none"),
    ],
)
def test_agencies_of_turkey_print_the_place_on_a_line_of_its_own(line: str, place: str) -> None:
    assert _told("tr", f"{line}\n") == (place, "", STORIES["tr"][1])


@pytest.mark.cases(
    ("language", "line", "parts"),
    [
        ("hy", "ԵՐԵՎԱՆ, ՄԱՐՏԻ 12, 24Նավահանգիստ", ("ԵՐԵՎԱՆ", "ՄԱՐՏԻ 12", "24Նավահանգիստ")),
        ("my", "ရန်ကုန်   မတ်   ၁၂", ("ရန်ကုန်", "မတ် ၁၂", "")),
        ("gu", "અમદાવાદ, શુક્રવાર", ("અમદાવાદ", "શુક્રવાર", "")),
        ("hi", "पटना, शुक्रवार", ("पटना", "शुक्रवार", "")),
    ],
)
def test_a_place_and_a_day_on_a_line_above_the_story(language: str, line: str, parts: tuple[str, str, str]) -> None:
    headline, *story = STORIES[language]
    article = nf.read(nf.Source.text("\n".join([headline, line, *story])), "text", {"language": language})
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date, article.dateline.source) == parts
    assert nf.plain(article.headline) == headline


@pytest.mark.cases("titled", [True, False])
def test_a_town_before_a_colon_on_a_line_of_its_own(*, titled: bool) -> None:
    headline, *story = STORIES["ta"]
    first = "சென்னை நீரிணைப் பாலத்தை முதல்வர் இன்று திறந்து வைத்தார்."
    lines = [*[headline] * titled, "சென்னை:", first, *story]
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "ta"})
    assert article.dateline is not None
    assert article.dateline.place == "சென்னை"
    assert nf.plain(article.headline) == headline * titled


def test_a_word_before_a_colon_that_the_story_does_not_name_is_no_town() -> None:
    headline, *story = STORIES["ta"]
    article = nf.read(nf.Source.text("\n".join([headline, "சுருக்கம்:", *story])), "text", {"language": "ta"})
    assert article.dateline is None


def test_a_word_that_ends_with_visarga_is_no_place() -> None:
    assert _told("bn", "প্রধানতঃ ")[:2] == ("none", "")


@pytest.mark.cases(
    "words", ["On Monday, March 3 (NYSE) ", "London, NATO- ", "Ann Lee, March 12, Acme. ", "Lee, Bo, March 12. "]
)
def test_a_sentence_with_a_day_is_no_dateline(words: str) -> None:
    assert _told("en", words) == ("none", "", words + STORIES["en"][1])
