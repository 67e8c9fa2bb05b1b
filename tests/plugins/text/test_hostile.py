"""Hostile texts: big, broken, odd. They are read, or refused, in time that grows with their length."""

from __future__ import annotations

from contextlib import suppress
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf


SIZE = 40_000


@pytest.mark.parametrize(
    "piece",
    [
        "a:\n", "\n", "Comments\n", "– Ja, det er det.\n", "- item\n", "- Tags:\n", "Copyright 2020\n", "AFP\n", "12 May 2020\n", "By Ann Lee\n",
        "1. abc\n", "Related stories\n", "Related: abc def\n", "Photo: Ann Lee\n", "Some title like line\n", "(((((", "1 1 1 1 ", "AP, ", "A. ", "--- ",
        "\u200f\u202b", "x\u202aa\u202c", "\u2066\u202a", "ก\u200b\u200b", "ـــ", "ـــ\n", "„“", "https://a.b/c?d=e ", "@a.b", "Jan 1 ", "1/1/1", ">> \n", "|", "___\n", "\r", "\u2028", "新华社北京", "【", "（",
        "Caption here (\n", "- Town (north): two\n", "- a\n- b\nSummary by AI\n", "» Why they gave up their boats\n", "FILE - A barge\n", "منذ 44 دقيقة\n",
        "".join(f"\u1100{chr(sign)}" for sign in range(0x1160, 0x1200)), "पानी आया|\n", "a\u2003", "a  b ",
    ],
)  # fmt: skip
def test_time_grows_with_length_only(piece: str) -> None:
    text = "Town opens its new lock\n" + piece * (SIZE // len(piece))
    begin = process_time()
    nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert process_time() - begin < 4


PARAGRAPH = (
    "The first barges went through the new lock on Monday, said the master of the harbour of Lockton, number {}.\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "".join([*map(PARAGRAPH.format, range(3)), *[f"Comments ({k})\n" for k in range(3_000)], *map(PARAGRAPH.format, range(9))]),
        "".join([*map(PARAGRAPH.format, range(400)), *[f"Wombat{k} numbat{k} quokka{k} dingo{k} bilby{k} emu{k} and possum{k} {k}…\n"
            for k in range(400)]]),
    ],
    ids=["headings of comments", "sentences that are cut off"],
)  # fmt: skip
def test_time_grows_with_length_only_where_lines_differ(text: str) -> None:
    begin = process_time()
    nf.read(nf.Source.text(f"Town opens its new lock\n{text}"), "text", {"language": "en"})
    assert process_time() - begin < 4


def test_one_line_of_ten_megabytes() -> None:
    text = "word " * 2_000_000
    begin = process_time()
    article = nf.read(nf.Source.text(text), "text")
    assert process_time() - begin < 5
    assert article.text == text.strip()


def test_a_million_blank_lines() -> None:
    article = nf.read(nf.Source.text("Lock opens\n" + "\n" * 1_000_000 + "It opened."), "text")
    assert len(article.body) <= 1


def test_more_than_the_limit_is_refused() -> None:
    source = nf.Source(b"x" * 101, limits=nf.Limits(item_bytes=100))
    with pytest.raises(nf.ReadError, match="item_bytes"):
        nf.read(source, "text")


@given(st.binary(max_size=400))
def test_any_bytes_give_an_article_or_a_read_error(data: bytes) -> None:
    with suppress(nf.ReadError):
        nf.read(nf.Source(data), "text")
    with suppress(nf.ReadError):
        nf.explain(nf.Source(data), "text")


@given(st.binary(max_size=200))
def test_any_bytes_after_an_underlined_headline(data: bytes) -> None:
    with suppress(nf.ReadError):
        nf.read(nf.Source(b"Lock\n====\n" + data), "text")


@pytest.mark.cases(
    "row",
    [
        "-" * 5_000,
        "------(45)------ advertisement ------(45)------" * 50,
        "—" * 5_000,
        "- " * 2_500,
        "%41" * 50 + "!",
        "## a\n\n## a" + " " * 30_000 + "b",
    ],
)
def test_a_row_of_signs_takes_no_time(row: str) -> None:
    text = f"Council votes on budget\n\n{row}\n\nThe council voted on Monday to pass it, he said.\n"
    start = process_time()
    nf.read(nf.Source.text(text), "text")
    assert process_time() - start < 2  # seconds; 45 dashes, or 50 letters as addresses have them, took hours


def test_many_stretched_lines_take_time_in_proportion() -> None:
    text = "\n".join(f"وكـــالات {number}" for number in range(30_000))
    start = process_time()
    nf.read(nf.Source.text(text), "text")
    assert process_time() - start < 10  # seconds; a search for each line among all took minutes


def test_many_lines_that_sentences_are_broken_over_take_time_in_proportion() -> None:
    paragraph = "नगर का नया घाट आज खुला और तीन नावें बारिश से पहले निकल गईं।\n"
    text = "नया घाट खुला\n" + paragraph * 3 + "नाव यहाँ आई है आज। और फिर वह दूसरी नाव जो चलती\n" * 6_000
    begin = process_time()
    nf.read(nf.Source.text(text), "text")
    assert process_time() - begin < 5


ARABIC = (
    "أعلنت إدارة الميناء صباح اليوم أن العبارة ستعود إلى العمل عبر المضيق بعد ثلاثة أشهر من أعمال الصيانة في القرية."
)


@pytest.mark.parametrize(
    "text",
    [
        f"{ARABIC}\n" + "أعلنت إدارة الميناء صباح اليوم أن العبارة ستعود إلى العمل من\n" * 10_000,
        ARABIC * 2_000 + f"\n{ARABIC}\n" + "abc\n" * 2_000,
    ],
    ids=["wrapped", "below a long paragraph"],
)
def test_many_lines_of_arabic_and_below_it_take_time_in_proportion(text: str) -> None:
    begin = process_time()
    nf.read(nf.Source.text(f"عادت العبارة\n{text}"), "text")
    assert process_time() - begin < 8  # seconds; both took half a minute and more


def test_many_headings_of_other_stories_take_time_in_proportion() -> None:
    story = "The harbour master opened the new lock on Friday, and three barges went through before the rain set in.\n"
    headings = "港市の最新ニュースまとめ\n" * 9_000
    begin = process_time()
    nf.read(nf.Source.text(f"Town opens its lock\n{story}{headings}{story}"), "text")
    assert process_time() - begin < 4


@pytest.mark.cases(
    "text",
    [
        "By Ann Lee\n" + "Ann Lee opened the new lock on Monday morning before the rain set in.\n" * 12_000,
        "".join(
            f"By Bo{chr(97 + n % 26)} Diaz{chr(97 + n // 26 % 26)}The lock {n} was opened on Monday for all barges to go through it.\n"
            for n in range(10_000)
        ),
    ],
    ids=["one", "many"],
)
def test_many_lines_that_begin_with_the_author_take_time_in_proportion(text: str) -> None:
    begin = process_time()
    nf.read(nf.Source.text(f"Town opens its lock\n{text}"), "text")
    assert process_time() - begin < 8  # seconds; both took a quarter of a minute


@pytest.mark.cases(
    ("language", "lines"),
    [
        ("en", ["Published On - 2:04 pm, Thu, 3 April 25"]),
        ("he", ["COMMUNIQUÉ DE PRESSE", ".join(lines)), ", "AFP/, text=/", "zh"]),
        (
            "fr",
            ["ہمارا نیوز لیٹر حاصل کریں: ہفتے کی اہم خبریں آپ کی ای میل میں", "ja", " 日line–", "language",
             "`pub-1234567890, DIRECT, f08c47fec0942fa0, and an account'"],
        ),
        (
            "en",
            ["zh", "2024-03-03T00:00:00+00:00", "SP", "18hГоловне для міста тепер вода, пояснили в мерії.«",
             ", language=", "Police look for a man who lost his teeth in Brynmawr", ">Ann Lee(", "–1",
             "Town opens its new lock at last", "ar", "–", "Le ", "nl"],
        ),
        ("en", ["Notify me of follow-up comments by email", "+05:30"]), ("or", ["A B", "ହ୍ୱାଟସଆପ"]), ("id", ["A", "batal", "Keterangan pers"]),
        ("am", ["አሮጌው ድልድይ በሚቀጥለው ዓመት ይፈርሳል።", "c) 2019", "ምንጭ፦ •"]),
    ],
)  # fmt: skip
def test_a_few_odd_lines_are_read(language: str, lines: list[str]) -> None:
    with suppress(nf.ReadError):
        assert nf.read(nf.Source.text("\n\n".join(lines)), "text", {"language": language})
