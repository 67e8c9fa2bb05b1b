"""The wire as agencies fill it: headers, titles, datelines, who signs under a text, trailers, code sets."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

import newsformat as nf
from newsformat import Article, Byline, Dateline, EditorsNote, Paragraph, Rights, Table

from .messages import anpa, wire


def read(header: str, text: str, trailer: str = "", keywords: str = "Kenya-ferry", encoding: str = "utf-8") -> Article:
    """Return the article of a message of these parts."""
    lines = f"\x01{header}\n\n{keywords}\n\x02{text}\n\x03{trailer}\n\x04"
    return nf.read(nf.Source(lines.replace("\n", "\r\n").encode(encoding)), "iptc7901")


DATELINES = [
    ("AFP", "LAMU (Kenya), 24 nov 2026 (AFP) - Text.", ("LAMU (Kenya)", "24 nov 2026", "AFP")),
    ("EFE", "Lamu (Kenia), 24 nov (EFE).- Text.", ("Lamu (Kenia)", "24 nov", "EFE")),
    ("ANSA", "(ANSA) - LAMU (KENYA), 24 NOV - Text.", ("LAMU (KENYA)", "24 NOV", "ANSA")),
    ("ADN", "Lamu, 24 nov. - (Adnkronos) - Text.", ("Lamu", "24 nov.", "Adnkronos")),
    ("sda", "Lamu, 24. Nov. (SDA/AFP) Text.", ("Lamu", "24. Nov.", "SDA/AFP")),
    ("PAP", "24.11.Lamu (PAP/Reuters) - Text.", ("Lamu", "24.11.", "PAP/Reuters")),
    ("TANJUG", "LAMU, 24. novembra (Tanjug) - Text.", ("LAMU", "24. novembra", "Tanjug")),
    ("MTI", "Lamu, 2026. november 24., kedd (MTI) - Text.", ("Lamu", "2026. november 24., kedd", "MTI")),
]


@pytest.mark.cases(("agency", "text", "parts"), DATELINES)
def test_datelines(agency: str, text: str, parts: tuple[str, str, str]) -> None:
    article = read(f"abc123 4 i 12 {agency} 061", f"Ferry back\n\n   {text}")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date, article.dateline.source) == parts
    assert article.body == (Paragraph("Text."),)


def test_a_party_in_brackets_is_no_country() -> None:
    article = read(
        "abc123 4 i 12 dpa 061", "Ferry back\n\n   Ann Lee (SPD) und Bo Fox (CDU) - beide aus Lamu - sind da."
    )
    assert article.dateline is None


SIGNED = [
    ("dpa", "Last.\ndpa al yyzz n1 bo", "dpa al yyzz n1 bo"),
    ("REUTER", "Last.\n REUTER AL BO", "REUTER AL BO"),
    ("sda", "Last.\n(SDA-ATS\\al/bo)", "(SDA-ATS\\al/bo)"),
    ("STT", "Last.\n\nSTT/al", "STT/al"),
    ("MTI", "Last.\n\n    ale\\bo", "ale\\bo"),
    ("ANSA", "Last.\n\n     AL/BO", "AL/BO"),
    ("AGI", "Last. (AGI)\nAnn/Bob", "Ann/Bob"),
    ("Adnkronos", "Last.\n\n   (Ann/Adnkronos)", "(Ann/Adnkronos)"),
    ("BELGA", "Last.\n./.ALE/BOB/", "./.ALE/BOB/"),
    ("PA", "Last.\nmf", "mf"),
    ("AFP", "Last.\n   bur-al/bob", "bur-al/bob"),
    ("KNA", "Last.\n(KNA - qklmn-89-00123)", "(KNA - qklmn-89-00123)"),
    ("LUSA", "Last.\n\n   ALE (BRA) // CAT\n\n   Lusa/fim", "ALE (BRA) // CAT"),
    ("AP", "Last.\n\n   ABC/DEF/\n\n   Ende", "ABC/DEF/"),
]


@pytest.mark.cases(("agency", "text", "signature"), SIGNED)
def test_who_signs_under_a_text(agency: str, text: str, signature: str) -> None:
    article = read(f"abc123 4 i 12 {agency} 061", f"Ferry back\n\n   First.\n\n   {text}")
    assert article.notes == (EditorsNote(text=signature, role="sign-off"),)
    assert article.body == (Paragraph("First."), Paragraph("Last."))


@pytest.mark.cases("last", ["end", "Here is dpa", "He left in\na car"])
def test_what_signs_no_text(last: str) -> None:
    assert read("abc123 4 i 12 dpa 061", f"Ferry back\n\nFirst.\n\n{last}").notes == ()


def test_what_stands_around_a_title() -> None:
    article = read(
        "abc123 4 i 12 AFP 061", "   ATTENTION - ADDS minister ///\nFerry back\nBy Ann LEE =(PHOTO)=\n\n   Text."
    )
    assert nf.plain(article.headline) == "Ferry back"
    assert article.bylines == (Byline(name="Ann LEE", text="By Ann LEE"),)
    assert article.signals == ("update",)
    assert article.notes == (EditorsNote(text="PHOTO", role="picture"), EditorsNote(text="ADDS minister"))


def test_capitals_above_a_headline_and_what_stands_below_it() -> None:
    article = read("abc123 4 i 12 EFE 061", "KENIA FERRY (Actualización)\nEl ferry vuelve\n\n     Text.")
    assert (nf.plain(article.kicker), nf.plain(article.headline)) == ("KENIA FERRY (Actualización)", "El ferry vuelve")
    article = read("APA0123 5 CI 12 AI/AA", "Die Fähre ist da\n\nUtl.: Minister ist froh =\n\n   Lamu (APA) - Text.")
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == ("Die Fähre ist da", "Minister ist froh")


def test_a_sentence_that_is_a_line_is_a_paragraph() -> None:
    article = read("abc123 4 i 12 PA 061", "FERRY BACK\nBy Ann Lee\n   The ferry is here.\n   We are glad.\n   mf")
    assert article.body == (Paragraph("The ferry is here."), Paragraph("We are glad."))


ROME = datetime(2026, 11, 24, 12, 15, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.cases(
    ("header", "trailer"),
    [
        ("ANS0123 3 EST 0 R01", "24-NOV-26 12:15 NNNN"),
        ("AGI0123 3 EST 0 R01 /", "241215 NOV 26"),
        ("abc123 4 i 12 EFE 061", "11/24/12-15/26"),
    ],
)
def test_trailers(header: str, trailer: str) -> None:
    article = read(header, "Ferry back =\n\nText.", trailer)
    assert article.published == ROME
    assert "R01" not in {source.name for source in article.sources}


AGI = """ZCZC
AGI0123 3 EST 0 R01 /

Kenya: torna il ferry =
(AGI) - Lamu, 24 nov. - E' tornato. (AGI)
Ann/Bob
241215 NOV 26

NNNN
"""
ANSA = """ZCZC0123/SXA
XEF12345_SXA_QBXB
R EST S0A QBXB
KENYA: TORNA IL FERRY
   (ANSA) - LAMU, 24 NOV - E' tornato dopo due anni in porto a Lamu e
tutti sono contenti. (ANSA).

     AL/BO
24-NOV-26 12:15 NNNN
"""


@pytest.mark.cases(("text", "agency"), [(AGI, "AGI"), (ANSA, "ANSA")])
def test_telegrams_with_a_header_or_codes(text: str, agency: str) -> None:
    source = nf.Source(text.replace("\n", "\r\n").encode())
    assert nf.detect(source)[0].format == "iptc7901"
    article = nf.read(source)
    assert nf.plain(article.headline).lower().startswith("kenya: torna il ferry")
    assert article.dateline is not None
    assert article.dateline.source == agency
    assert [each.name for each in article.sources] == [agency]
    assert [subject.code for subject in article.subjects] == ["EST"]
    assert (article.published, article.language, len(article.body)) == (ROME, "it", 1)
    assert [note.role for note in article.notes] == ["sign-off"]


def test_letters_of_a_national_variant_where_the_language_is_known() -> None:
    article = read("abc123 4 i 12 dpa 061", "F{hre zur}ck\n\n   Lamu (dpa) - [rger mit M}ller.")
    assert nf.plain(article.headline) == "Fähre zurück"
    assert article.body == (Paragraph("Ärger mit Müller."),)


def test_the_code_set_of_an_agency() -> None:
    article = read("abc123 4 i 12 PAP 061", "Prom wrócił\n\n   Text.", encoding="iso8859-2")
    assert (nf.plain(article.headline), article.language) == ("Prom wrócił", "pl")


def test_a_dateline_that_is_read_is_written() -> None:
    dateline = Dateline(place="LAMU (Kenya)", date="24 nov", source="AFP", text="LAMU (Kenya), 24 nov (AFP) -")
    article = Article(headline="Ferry", dateline=dateline, body=[Paragraph("Text.")])
    assert nf.read(nf.Source(nf.write(article, "iptc7901")), "iptc7901").dateline == dateline


def test_lines_of_type_of_syndicates() -> None:
    article = anpa("^Ferry back<\n^(nk)<\n^By ANN LEE=\n^c.2026 Acme News Service=")
    assert article.bylines == (Byline(name="ANN LEE", affiliation="Acme News Service", text="By ANN LEE"),)
    assert article.rights == (Rights(notice="c.2026 Acme News Service"),)
    assert article.notes == (EditorsNote(text="(nk)", role="sign-off"),)


def test_what_stands_between_paragraphs_in_brackets() -> None:
    article = anpa("^Ferry back<", "\tOne.\n\t(STORY CAN END HERE)\n\t^TWO _ A story.<\n^(Mail: a(at)acme.example.)<")
    texts = [Paragraph("One."), Paragraph("(STORY CAN END HERE)"), Paragraph("TWO \u2014 A story.")]
    assert list(article.body) == texts
    assert article.notes == (EditorsNote(text="Mail: a(at)acme.example."),)


def test_a_row_may_end_as_a_line_of_type_does() -> None:
    assert anpa("^Table<", "\bA;1<\n\bB;2<", "\x14\x12").body == (Table([["A", "1"], ["B", "2"]]),)


def test_a_slug_without_a_count_of_words() -> None:
    data = wire().replace(b"^BC-Ferry,12<", b"^BC-Ferry, <")
    assert nf.read(data, "anpa").slug == "BC-Ferry"


@pytest.mark.cases(("sign", "read_as"), [("-", "-"), ("_", "—")])
def test_kyodo(sign: str, read_as: str) -> None:
    article = anpa("^Ferry back<", f"   TOKYO, Nov. 24 Kyodo {sign} The ferry is back.\n==Kyodo")
    printed = f"TOKYO, Nov. 24 Kyodo {read_as}"
    assert article.dateline == Dateline(place="TOKYO", date="Nov. 24", source="Kyodo", text=printed)
    assert article.body == (Paragraph("The ferry is back."),)


def test_a_lead_in_brackets_before_its_headline() -> None:
    article = read("abc123 4 i 12 ACME 061", "(2nd LD) Ferry back\n\nText.")
    assert (nf.plain(article.headline), article.signals, article.version) == ("Ferry back", ("lead",), "2")
    assert nf.plain(read("abc123 4 i 12 ACME 061", "(Lamu) Ferry back\n\nText.").headline) == "(Lamu) Ferry back"


def test_a_correspondent_between_dashes() -> None:
    article = read("abc123 4 i 12 AP 061", "Ferry back\n- von AP-Korrespondentin Ann Lee -\n\n   Text.")
    (byline,) = article.bylines
    assert (byline.name, byline.role) == ("Ann Lee", "AP-Korrespondentin")


def test_releases_of_ots() -> None:
    text = "Ferry back\n\nUtl.: Two years =\n\n   Lamu (OTS) - Text.\n\n~\nAsk:\nAnn Lee\n~\n\n*** OTS-ORIGINALTEXT VON\nANDEREN ***"
    article = read("OTS0123 5 WI 12 ACM0001 II", text)
    assert article.text.split("\n")[0] == "Text."
    assert "~" not in article.text
    assert article.notes == (EditorsNote(text="OTS-ORIGINALTEXT VON ANDEREN"),)
    assert [source.name for source in article.sources] == ["APA-OTS"]
