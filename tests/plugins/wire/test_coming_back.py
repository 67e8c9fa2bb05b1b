"""What looks like something else comes back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Article, Byline, Dateline, EditorsNote, Heading, Paragraph, Status

from .messages import MORNING


@pytest.mark.cases("name", ["iptc7901", "anpa"])
def test_what_is_made_up_on_writing_is_said(name: str) -> None:
    report = nf.Report()
    nf.write(Article(headline="H", status=Status.CANCELED, updated=MORNING), name, report=report)
    said = "\n".join(remark.message for remark in report.remarks)
    assert "no urgency" in said and "no time of publication" in said and "signal 'kill'" in said  # noqa: PT018 -- one report


BY_ANN = Byline(name="Ann Lee", text="By Ann Lee")


@pytest.mark.cases("format", ["iptc7901", "anpa"])
@pytest.mark.cases(
    "article",
    [
        Article(headline="Things to know today=", bylines=[BY_ANN]),
        Article(headline="KILL", bylines=[BY_ANN]),
        Article(headline="By Ann Lee", bylines=[BY_ANN]),
        Article(
            headline="Ferry back after two long years of waiting on all of the islands (and the Feature) of the coast"
        ),
        Article(headline=" ".join(["The ferry is back"] * 60), bylines=[BY_ANN]),
        Article(headline="$adv 28", bylines=[BY_ANN]),
        Article(headline="Embargo Nov 28", bylines=[BY_ANN], body=[Paragraph("Embargo Nov 28")]),
        Article(headline="x", body=[Paragraph("It sails."), Paragraph("It does. (Schluss) al/bo")]),
        Article(headline="x", body=[nf.Preformatted("a\nIt does. Enditem")]),
        Article(headline="x", body=[Paragraph("It was on upi 02-24-90 03:09 pcs")]),
        Article(headline="Editors:", bylines=[BY_ANN], body=[Paragraph("It sails."), Paragraph("More")]),
        Article(headline="x", body=[Paragraph("Two and two =")]),
        Article(
            headline="x", body=[Paragraph("By Ann Lee"), Paragraph("(Adds)"), Paragraph("LAMU (acme) - It sails.")]
        ),
        Article(headline="x", body=[*[Paragraph(f"(No {n})") for n in range(5)], Paragraph("LAMU (acme) - It sails.")]),
        Article(headline="x", body=[nf.Preformatted("2 + 2 =\n3 + 3 =")]),
        Article(body=[Paragraph("NNNN"), Paragraph("ZCZC AAP"), Paragraph("-0-")]),
        Article(body=[Paragraph("LAMU (acme) -- It sails."), Paragraph("NAIROBI (acme) -- It does.")]),
        Article(body=[Heading("What it costs"), Paragraph("It costs a lot.")]),
        Article(headline="x", body=[Heading("What it costs"), Paragraph("It costs a lot.")]),
        Article(body=[Paragraph("Oslo;4;5"), nf.Table([["a", "b"], [";", "{"]]), Paragraph("___")]),
        Article(headline="EMBARGOED"),
        Article(headline="CORRECTION: Ferry back", bylines=[BY_ANN]),
        Article(headline="NOT FOR PUBLICATION", bylines=[BY_ANN]),
        Article(headline="x", body=[Paragraph("The town has said it again and again since spring: WE WANT EVEN MORE")]),
        Article(headline="x", body=[nf.Preformatted("  One.\n  Two."), Paragraph("al/bw")]),
        Article(body=[Paragraph("(ANSA) - ROMA, 13 NOV - Il"), Paragraph("Oslo (NTB): Ferja")]),
        Article(body=[Paragraph("Eds: not for you"), Paragraph("# Notebook"), Paragraph("| a |")]),
    ],
)
def test_it_comes_back(article: Article, format: str) -> None:
    report = nf.Report()
    dated = evolve(article, published=datetime(2026, 11, 24, tzinfo=UTC))  # so that a day needs no year
    back = nf.read(nf.write(dated, format, report=report), format)
    assert report.losses == ()
    assert back.embargo is None
    assert (back.headline, back.bylines, back.body, back.notes) == (article.headline, article.bylines, article.body, ())
    assert back.dateline is None


def test_a_kicker_that_begins_a_telegram_is_told() -> None:
    report = nf.Report()
    data = nf.write(Article(headline="Ferry back", kicker="ZCZC"), "iptc7901", report=report)
    assert nf.plain(nf.read(data, "iptc7901").headline) == "Ferry back"
    assert [loss.what for loss in report.losses] == ["kicker"]


def test_the_end_of_what_has_the_dateline_or_is_a_list_comes_back() -> None:
    dateline = Dateline(place="LAMU", source="Acme", text="LAMU (Acme) -")
    for text in ("It sails. Enditem", "Two and two =", "It sails. (Schluss) al/bo"):
        dated = Article(headline="x", dateline=dateline, body=[Paragraph(text)])
        listed = Article(headline="x", body=[nf.List([[Paragraph(text)], [Paragraph(text)]], ordered=True)])
        for article in (dated, listed):
            back = nf.read(nf.write(article, "iptc7901"), "iptc7901")
            assert (back.subhead, back.dateline, back.body) == ((), article.dateline, article.body)


def test_a_note_that_looks_like_an_embargo_comes_back_without_its_role() -> None:
    article = Article(headline="x", notes=[EditorsNote(text="EMBARGOED", role="desk")])
    assert nf.read(nf.write(article, "anpa"), "anpa").notes == (EditorsNote(text="EMBARGOED"),)


@pytest.mark.cases("format", ["anpa", "iptc7901"])
def test_a_dateline_that_the_text_begins_with_is_printed_once(format: str) -> None:
    dateline = Dateline(place="LAMU", text="LAMU")
    article = Article(headline="x", dateline=dateline, body=[Paragraph("LAMU (Acme) — The ferry is late.")])
    report = nf.Report()
    written = nf.write(article, format, report=report)
    assert written.count(b"LAMU") == 1
    back = nf.read(nf.Source(written), format)
    assert back.dateline == Dateline(place="LAMU", source="Acme", text="LAMU (Acme) —")
    assert back.body == (Paragraph("The ferry is late."),)
    assert {loss.what for loss in report.losses} == {"dateline", "body.paragraph"}


def test_a_summary_stands_above_a_dateline_that_the_text_begins_with() -> None:
    text = "Lamu (Acme) - The ferry is late."
    dateline = Dateline(place="Lamu", source="Acme", text="Lamu (Acme) -")
    article = Article(headline="x", summary="Ships wait.", dateline=dateline, body=[Paragraph(text)])
    back = nf.read(nf.Source(nf.write(article, "iptc7901")), "iptc7901")
    assert (nf.plain(back.summary), back.dateline) == ("Ships wait.", dateline)
    assert back.body == (Paragraph("The ferry is late."),)
