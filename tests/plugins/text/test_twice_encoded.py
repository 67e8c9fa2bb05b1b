"""UTF-8 that was once taken for another encoding and encoded again."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf


SEEDS = Path(__file__).parents[3] / "seeds"
NAMES = [
    "ar-grain-corridor", "ru-ledovaya-pereprava", "fr-train-de-nuit", "el-fragma-limnos", "hi-stepwell-revival",
    "zh-snow-rail", "he-harbour-strike", "ko-haenyeo-school", "de-bruecke-neckar", "tr-zeytin-hasadi",
]  # fmt: skip


def _taken_for(text: str, encoding: str, own: str = "utf-8") -> str:
    """Return *text* in its *own* encoding as that *encoding* shows it, and what that leaves free as controls."""
    shown = []
    for byte in text.encode(own):
        try:
            shown.append(bytes([byte]).decode(encoding))
        except UnicodeDecodeError:
            shown.append(chr(byte))
    return "".join(shown)


@pytest.mark.cases(
    ("name", "encoding"),
    [
        *[(name, "cp1252") for name in NAMES],
        *[(name, "latin-1") for name in NAMES],
        ("ar-grain-corridor", "cp1256"),
        ("fa-wetland-return", "cp1256"),
        ("ru-ledovaya-pereprava", "cp1251"),
        ("uk-soniachna-shkola", "cp1251"),
    ],
)
def test_it_is_read_as_the_story_that_it_was(name: str, encoding: str) -> None:
    text = (SEEDS / f"{name}.txt").read_text("utf-8")
    report = nf.Report()
    article = nf.read(nf.Source.text(_taken_for(text, encoding)), "text", report=report)
    assert article == nf.read(nf.Source.text(text), "text")
    assert any(remark.message.endswith("; read again") for remark in report.remarks)


@pytest.mark.cases("taken_for", ["cp1252", "latin-1"])
@pytest.mark.cases(
    ("name", "encoding"),
    [
        ("ko-haenyeo-school", "euc-kr"),
        ("ja-station-library", "euc-jp"),
        ("zh-snow-rail", "gb18030"),
        ("ru-ledovaya-pereprava", "cp1251"),
        ("uk-soniachna-shkola", "cp1251"),
    ],
)
def test_an_older_encoding_is_read_as_the_story_that_it_was(name: str, encoding: str, taken_for: str) -> None:
    text = (SEEDS / f"{name}.txt").read_text("utf-8").encode(encoding, "replace").decode(encoding)
    report = nf.Report()
    article = nf.read(nf.Source.text(_taken_for(text, taken_for, encoding)), "text", report=report)
    assert article == nf.read(nf.Source.text(text), "text")
    assert any("that had been decoded as Windows-1252" in remark.message for remark in report.remarks)


@pytest.mark.cases("row", ["×" * 80, "····" * 30, "«»" * 40, "éèàç" * 20, "ÄÖÜß" * 20])
def test_rows_of_signs_are_of_no_other_encoding(row: str) -> None:
    line = "L’été, les élèves répètent au théâtre du château, a déclaré le maire à la fête de l’école."
    article = nf.read(
        nf.Source.text(f"Une pièce d’été à l’école\n{row}\n{line}\n{line} C’est déjà la mi-août."), "text"
    )
    assert article.text.endswith(f"{line} C’est déjà la mi-août.")


@pytest.mark.cases(
    "text",
    [
        "Warum aus é ein Ã© wird\nWer UTF-8 als Latin-1 liest, sieht Ã© statt é, Ã¼ statt ü und Ã¶ statt ö, sagt der Kapitän.",
        "AÇÃO NO PORTO\nA NAVEGAÇÃO E A FUNDAÇÃO DA CAPITANIA SÃO PATRIMÔNIO, DIZ A ASSOCIAÇÃO DA REGIÃO NÓRDICA.",
        "طقس الظهيرة\nظهر الطقس اليوم ظاهرا، وطالت ظلال الطرق، وظل الطلاب يطلون من طوابق الطابعة، كما قال ناظر المحطة.",
        "РОССИЯ\nРСФСР, СССР и США: РАО и СМИ России, РЖД и Ростех, Сбер и Россети подписали соглашения в Сочи.",
    ],
)
def test_what_only_looks_so_stays(text: str) -> None:
    explained = nf.explain(nf.Source.text(text), "text")
    assert [line.text for line in explained.lines] == text.split("\n")
    assert not any("read again" in remark for remark in explained.remarks)


def test_what_is_broken_too_stays_as_it_is() -> None:
    text = _taken_for((SEEDS / "ar-grain-corridor.txt").read_text("utf-8"), "cp1256").replace("§", "?", 1)
    explained = nf.explain(nf.Source.text(text), "text")
    assert not any("read again" in remark for remark in explained.remarks)
