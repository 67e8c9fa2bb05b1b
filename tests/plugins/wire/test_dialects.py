"""Dialects, telegrams and detection."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Concept, Confidence
from newsformat_wire import ANPA, IPTC

from .messages import message, wire


def test_a_dialect_knows_language_zone_and_names() -> None:
    data = message("Fähre zurück =", "Sie fährt.", "251037 Sep 24", "bdt0000 2 pl 2  dpa 0000")
    article = nf.read(data, "iptc7901")
    assert (article.language, article.subjects) == ("de", (Concept(name="Politik", code="pl"),))
    assert article.published == datetime(2024, 9, 25, 10, 37, tzinfo=timezone(timedelta(hours=2)))
    assert nf.read(data, "iptc7901", {"dialect": "none"}).language == ""
    with pytest.raises(nf.OptionError, match=r"no dialect 'dba'.*did you mean"):
        nf.read(data, "iptc7901", {"dialect": "dba"})


def test_what_a_dialect_implies_is_not_lost() -> None:
    data = message("Fähre zurück =", "Sie fährt.", "251037 Sep 24", "bdt0000 2 pl 2  dpa 0000")
    article = nf.read(data, "iptc7901")
    assert lost(article, "iptc7901") == []
    other = evolve(article, language="fr", subjects=[Concept(name="Politique", code="pl"), Concept(name="Sport")])
    assert lost(other, "iptc7901") == ["subjects in #1", "subjects in #2", "language"]


def lost(article: nf.Article, format: str) -> list[str]:
    report = nf.Report()
    nf.write(article, format, report=report)
    return [f"{loss.what}{loss.where and f' in {loss.where}'}" for loss in report.losses]


def test_a_telegram_goes_by_its_dialect() -> None:
    data = b"ZCZC AAP\r\n%A\r\n#Ferry_1\r\n$Ferry back\r\n:(LAMU)\r\n&x\r\n*03000000\r\n@Coast\r\nIt sails.\r\n\r\nAAP RTV\r\nNNNN\r\n"
    article = nf.read(data, "iptc7901")
    assert (nf.plain(article.headline), article.slug, article.keywords) == ("Ferry back", "Ferry_1", ("Coast",))
    assert article.text == "It sails."
    code = Concept(code="03000000", scheme="subj", uri="http://cv.iptc.org/newscodes/subjectcode/03000000")
    assert article.subjects == (Concept(code="A"), code)
    assert nf.detect(nf.Source(data, name="story.txt"))[0].format == "iptc7901"


def test_what_follows_the_routing_of_a_telegram_is_kept() -> None:
    article = nf.read(b"ZCZC ACME DE LAMU\r\nFerry back\r\n\r\nIt sails.\r\nNNNN\r\n", "iptc7901")
    assert article.sources == (Concept(name="ACME"),)
    assert article.foreign == (nf.Foreign("iptc7901", "routing", "DE LAMU"),)


def test_the_number_of_a_telegram_is_no_source() -> None:
    """Three letters of the channel and a number stand behind ``ZCZC`` (ITU-T F.31), and who sends it in the text."""
    article = nf.read(b"ZCZC ABC123 DE LAMU\r\nFerry back\r\n\r\nLAMU (ACME) - It sails.\r\nNNNN\r\n", "iptc7901")
    assert article.sources == (Concept(name="ACME"),)
    assert article.foreign == (nf.Foreign("iptc7901", "routing", "ABC123 DE LAMU"),)


@pytest.mark.cases("between", ["\r\n", "\r\n\r\n"])
@pytest.mark.cases(("word", "signal"), [("URGENT", "urgent"), ("BULLETIN", "bulletin"), ("2ND LEAD", "lead")])
def test_how_urgent_a_telegram_is_is_no_headline(word: str, signal: str, between: str) -> None:
    data = f"ZCZC ABC123\r\n{word}{between}Ferry back\r\n\r\nLAMU (ACME) - It sails again.\r\nNNNN\r\n"
    article = nf.read(data.encode(), "iptc7901")
    assert (nf.plain(article.headline), article.signals) == ("Ferry back", (signal,))
    assert (article.version, article.text) == ("2" if signal == "lead" else "", "It sails again.")


def test_a_text_that_is_english_is_not_in_the_language_that_is_usual() -> None:
    text = "The head of the port said to the press that the ferry to the isle and the one to the cape are back."
    report = nf.Report()
    assert nf.read(message("Ferry back =", text, header="bdt0000 2 pl 2  dpa 0000"), report=report).language == "en"
    assert "not in 'de' as is usual" in str(report.remarks[0])


@pytest.mark.cases(
    ("lines", "headline", "slug", "kept"),
    [
        ("YY TDR\nRACING : Lamu FIELDS Thursday\n", "Lamu FIELDS Thursday", "", {"line YY": "TDR", "label": "RACING :"}),
        ("HH TDCom\nLamu Comment races 1-6 .=!\n", "Lamu Comment races 1-6", "", {"line HH": "TDCom"}),
        (
            "YY RFG NET(3RR)\n:POTTED :Lamu - Form\n:SPORT - Lamu - Brief Form\n", "Lamu - Brief Form", "Lamu - Form",
            {"line YY": "RFG NET(3RR)", "label": "SPORT -"},
        ),
    ],
)  # fmt: skip
def test_below_whom_a_telegram_goes_to_is_its_headline(
    lines: str, headline: str, slug: str, kept: dict[str, str]
) -> None:
    table = "Weather: Fine\n 1 _ 2  Dhow  (1)   A Lee   58\n 2 _ 3  Jib   (3)   B Oh    58\n"
    article = nf.read(f"ZCZC FMG000\n{lines}{table}NNNN\n".encode(), "iptc7901")
    assert (nf.plain(article.headline), article.slug) == (headline, slug)
    assert article.sources == (Concept(name="AAP"),)
    assert [part.value for part in article.foreign if part.name == "routing"] == ["FMG000"]
    assert {part.name: part.value for part in article.foreign if part.name != "routing"} == kept
    assert article.body == (nf.Preformatted(table.rstrip("\n")),)


def telegram(*chunks: str, report: nf.Report | None = None) -> nf.Article:
    return nf.read("\n\n".join(("ZCZC ABC", "Ferry back", *chunks)).encode(), "iptc7901", report=report)


def test_paragraphs_with_the_same_bullet_in_a_telegram_are_a_list() -> None:
    body = telegram("Here is the news...", "* It sails.", "* It is full,\nand late.", "And now:", "* It rests.").body
    assert body[0] == nf.Paragraph("Here is the news...")
    assert body[1] == nf.List([[nf.Paragraph(text)] for text in ("It sails.", "It is full, and late.")])
    assert body[2:] == (nf.Paragraph("And now:"), nf.Paragraph("* It rests."))


def test_a_row_of_sums_in_a_telegram_stays_under_its_columns() -> None:
    table, sums = (
        "Division 1          $2,070            2\nDivision 2             $33           54",
        " " * 31 + "$2,103           56",
    )
    assert telegram("It sails.", table, sums).body[1:] == (nf.Preformatted(table), nf.Preformatted(sums))


def test_codes_of_a_typesetter_in_a_telegram_are_left_out_and_said() -> None:
    report = nf.Report()
    article = telegram("(Weights)=!\nDhow 58 .=!\nJib 57<!", report=report)
    assert article.body == (nf.Preformatted("(Weights)\nDhow 58\nJib 57"),)
    assert [remark.message for remark in report.remarks] == ["left out: codes of a typesetter at the ends of 3 lines"]


@pytest.mark.cases(
    ("head", "confidences"),
    [
        (message(), (Confidence.CERTAIN, Confidence.NO)),
        (message().translate(None, b"\x01\x02\x03\x04\x7f"), (Confidence.CERTAIN, Confidence.NO)),
        (wire(), (Confidence.NO, Confidence.CERTAIN)),
        (b"\x01a0523\r\nu i BC-Ferry     11-24 0123\r\n\x02^BC-Ferry,123<\r\n", (Confidence.NO, Confidence.CERTAIN)),
        (b"a0523\r\nu i was his number\r\n", (Confidence.NO, Confidence.NO)),
        (b"abc0123 4 pl 12 is how this story begins.\n", (Confidence.POSSIBLE, Confidence.NO)),
        (b"abc0123 4 pl 12 \n\nTides\n\x02Ferry back\n\nIt sails.\n", (Confidence.CERTAIN, Confidence.NO)),
        (b"Ferry back\n\nBy Ann Lee\n\nLamu (acme) - It sails.\n", (Confidence.NO, Confidence.NO)),
        (b"ZCZCX\n", (Confidence.NO, Confidence.NO)),
        (b"", (Confidence.NO, Confidence.NO)),
    ],
)
def test_each_knows_its_own(head: bytes, confidences: tuple[Confidence, Confidence]) -> None:
    assert (IPTC.sniff(head), ANPA.sniff(head)) == confidences


def test_a_message_called_txt_is_no_plain_text() -> None:
    source = nf.Source(message(), name="story.txt")
    assert nf.detect(source)[0].format == "iptc7901"


@pytest.mark.cases(("letter", "language"), [("F", "fr"), ("N", "nl"), ("B", "")])
def test_a_letter_before_the_agency_is_a_language(letter: str, language: str) -> None:
    header = f"INT001 3 POL 0025 {letter} BELGA-0031"
    article = nf.read(f"{header}\nPORT/\nLe ferry\n\nIl navigue.\n./.\n010800 JUL 97\n".encode(), "iptc7901")
    assert (article.language, article.services) == (language, (Concept(name="Intérieur", code="INT"),))
    assert article.published == datetime(1997, 7, 1, 8, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.cases(
    ("title", "headline", "subhead"),
    [
        ("Ferry back\nAfter two years", "Ferry back", "After two years"),
        ("Ferry back", "Ferry back", ""),
        ("Ferry back.\nAfter two years", "", ""),  # a sentence
    ],
)
def test_a_title_of_a_telegram_may_have_a_line_below_it(title: str, headline: str, subhead: str) -> None:
    lines = f"ZCZC0001/ABC\nR SEA S0A QBXB\n{title}\n\n(ACME) - LAMU, 12 NOV - It sails again after two years.\n"
    article = nf.read(f"{lines}\nNNNN\n".encode(), "iptc7901")
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == (headline, subhead)


def test_two_short_lines_above_a_text_without_a_dateline_are_no_title() -> None:
    article = nf.read(b"ZCZC ABC\nFerry back\nAfter two years\n\nIt sails again after two years.\n\nNNNN\n", "iptc7901")
    assert not article.headline
