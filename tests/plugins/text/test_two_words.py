"""Two words with capitals below a sentence: who signs below the deck, or a heading below the first paragraph."""

from __future__ import annotations

import pytest

import newsformat as nf


_LINES = {
    "en": (
        "Harbour shuts for a week",
        "The harbour will be closed from Monday to Friday while divers look for a lost cable, the port said on Sunday.",
        "Shop owners were angry about the decision and said that they had not been asked. They want to be paid.",
        "Councillors will meet on Tuesday to discuss what can be done for those who lose money by the search.",
    ),
    "de": (
        "Hafen eine Woche gesperrt",
        "Der Hafen bleibt bis Freitag gesperrt, weil Taucher nach einem Kabel suchen, teilte der Betreiber mit.",
        "Die Händler ärgern sich über die Entscheidung und sagen, sie seien nicht gefragt worden. Sie wollen Geld.",
        "Der Stadtrat will am Dienstag darüber beraten, was für jene getan werden kann, die Geld verlieren.",
    ),
    "id": (
        "Pelabuhan ditutup selama sepekan",
        "Pelabuhan akan ditutup dari Senin sampai Jumat karena penyelam mencari kabel yang hilang, kata pengelola.",
        "Para pedagang marah karena keputusan itu dan mengatakan bahwa mereka tidak ditanya. Mereka ingin dibayar.",
        "Dewan akan bertemu pada hari Selasa untuk membahas apa yang dapat dilakukan bagi mereka yang merugi.",
    ),
    "tr": (
        "Liman bir hafta kapalı",
        "Liman, dalgıçlar kayıp bir kabloyu aradığı için cumaya kadar kapalı kalacak, işletmeci pazar günü duyurdu.",
        "Esnaf karara kızgın ve kendilerine sorulmadığını söylüyor. Belediyenin kendilerine para ödemesini istiyorlar.",
        "Meclis salı günü, aramalar yüzünden para kaybedenler için ne yapılabileceğini görüşmek üzere bir araya gelecek.",
    ),
}


def _read(language: str, line: str, below: str = "") -> tuple[list[str], list[str]]:
    """Return who signs the story with *line* below its first paragraph, and its headings."""
    headline, first, *more = _LINES[language]
    text = "\n\n".join([headline, first, line, *more, below])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    headings = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)]
    return [byline.name for byline in article.bylines], headings


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Rising Costs"),
        ("en", "No Answer"),
        ("en", "Council Vote"),
        ("de", "Steigende Kosten"),
        ("de", "Kein Ende"),
        ("de", "Nationaler Trauertag"),
        ("de", "Kritik der Opposition"),
        ("id", "Latar Belakang"),
        ("id", "Kemarahan Pedagang"),
        ("tr", "UZUN BEKLEYİŞ"),
        ("tr", "Meclis Toplanacak"),
    ],
)
def test_a_heading_of_two_words_signs_nothing(language: str, line: str) -> None:
    assert _read(language, line) == ([], [line])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Ngozi Okafor"),
        ("en", "Edward Ling"),
        ("de", "Anke Petersen"),
        ("de", "Hans-Jürgen Wolf"),
        ("de", "Petra von der Heide"),
        ("tr", "Deniz Aydın"),
        ("tr", "AHMET YILDIZ"),
        ("id", "Rani Santoso"),
    ],
)
def test_a_name_below_a_deck_signs(language: str, line: str) -> None:
    assert _read(language, line) == ([line], [])


def test_what_another_signs_below_is_no_name() -> None:
    assert _read("id", "Rute Timur", "Penulis: Aris Nugroho") == (["Aris Nugroho"], ["Rute Timur"])


@pytest.mark.parametrize(
    ("language", "line"),
    [("de", "Hintergrund"), ("en", "What's Next"), ("en", "1. The search"), ("de", "1. Die Suche")],
)
def test_a_heading_between_paragraphs_is_none_of_other_stories_and_no_button(language: str, line: str) -> None:
    headline, first, *more = _LINES[language]
    text = "\n\n".join([headline, first, more[0], line, more[1]])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert line in [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)]
