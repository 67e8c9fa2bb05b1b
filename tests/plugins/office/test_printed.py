"""What a document prints, in all the formats of offices and of layout: each thing once, and no text left out."""

from __future__ import annotations

import pytest

import newsformat as nf


WITH_PROPERTIES = ("docx", "odt", "rtf", "icml")
WITHOUT = ("indesign-tagged-text", "xpress-tags")
DATELINE = nf.Dateline(text="LAMU, Nov 24 (Acme) -")


@pytest.mark.cases("name", [*WITH_PROPERTIES, *WITHOUT])
def test_a_dateline_that_the_text_begins_with_is_printed_once(name: str) -> None:
    first = nf.Paragraph(f"{DATELINE.text} The ferry is back.")
    article = nf.Article(headline="Ferry back", dateline=DATELINE, body=[first])
    report = nf.Report()
    back = nf.read(nf.write(article, name, report=report), name)
    assert back.body == (first,)
    assert back.dateline == (DATELINE if name in WITH_PROPERTIES else None)
    assert [loss.what for loss in report.losses] == ([] if name in WITH_PROPERTIES else ["dateline"])


@pytest.mark.cases("name", ["rtf", "icml", "xpress-tags"])
def test_the_file_has_it_in_its_text_alone_and_in_its_properties(name: str) -> None:
    def printed(text: str) -> int:
        article = nf.Article(headline="Ferry back", dateline=nf.Dateline(text="LAMU (Acme)"), body=[nf.Paragraph(text)])
        return nf.write(article, name).count(b"LAMU (Acme)")

    properties = name in WITH_PROPERTIES
    assert (printed("The ferry is back."), printed("LAMU (Acme) The ferry is back.")) == (1, 1 + properties)


@pytest.mark.cases("name", [*WITH_PROPERTIES, *WITHOUT])
def test_who_said_a_quotation_in_a_quotation_is_kept(name: str) -> None:
    inner = nf.Quote([nf.Paragraph("No ferry.")], "Bo Fox")
    article = nf.Article(body=[nf.Quote([nf.Paragraph("He said:"), inner], "Ann Lee")])
    (quote,) = nf.read(nf.write(article, name), name).body
    assert quote == nf.Quote([nf.Paragraph(text) for text in ("He said:", "No ferry.", "— Bo Fox")], "Ann Lee")
