"""Bylines and datelines of our own documents: read as they are printed where that is all that they are."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat.markup.printed import read_byline, read_dateline


WITH_PROPERTIES = ["docx", "odt", "rtf", "icml"]
TOLD = ("bylines", "dateline", "rights", "sources")


def _story(**said: object) -> nf.Article:
    return nf.Article(headline="Ferry late", body=[nf.Paragraph("It sails.")], language="en", **said)  # type: ignore[arg-type]


def _lost(article: nf.Article, format: str) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    back = nf.read(nf.write(article, format, report=report), format)
    return back, [loss.what for loss in report.losses if loss.what.partition(".")[0] in TOLD]


@pytest.mark.cases("format", WITH_PROPERTIES)
@pytest.mark.cases("signed", ["By Ann Lee and Bo Diaz", "Von Ann Lee, Acme", "Ann Lee"])
@pytest.mark.cases("printed", ["LAMU, Kenya (Acme) —", "【東京共同】", "Lamu"])
def test_what_is_read_as_it_is_printed_comes_back(format: str, signed: str, printed: str) -> None:
    article = _story(
        bylines=read_byline(signed),
        dateline=read_dateline(printed),
        rights=[nf.Rights(notice="© 2026 Acme")],
        sources=[nf.Concept(name="Acme"), nf.Concept(name="Lamu Post")],
    )
    assert _lost(article, format) == (article, [])


@pytest.mark.cases("format", WITH_PROPERTIES)
def test_what_is_not_is_reported(format: str) -> None:
    article = _story(
        bylines=[nf.Byline(name="Lee, Ann", role="reporter", text="By Ann Lee")],
        dateline=nf.Dateline(place="Nairobi", text="LAMU (Acme) —"),
        rights=[nf.Rights(notice="© 2026 Acme\nAll rights reserved."), nf.Rights(notice="Second")],
        sources=[nf.Concept(name="Acme"), nf.Concept(code="LP")],
    )
    back, lost = _lost(article, format)
    assert back.sources == (nf.Concept(name="Acme"),)
    assert (back.bylines, back.dateline, back.rights) == (
        (nf.Byline(name="Lee, Ann"),),
        nf.Dateline(text="LAMU (Acme) —"),
        (),
    )
    assert sorted(lost) == [
        "bylines.role",
        "bylines.text",
        "dateline.place",
        "rights",
        "rights",
        "sources",
        "sources.code",
    ]


@pytest.mark.cases("format", ["indesign-tagged-text", "xpress-tags"])
def test_text_with_tags_has_names_and_no_properties(format: str) -> None:
    article = _story(bylines=read_byline("By Ann Lee and Bo Diaz"), dateline=read_dateline("LAMU (Acme) —"))
    back, lost = _lost(article, format)
    assert [byline.name for byline in back.bylines] == ["Ann Lee", "Bo Diaz"]
    assert sorted(lost) == ["bylines.text", "dateline.place", "dateline.source"]


def test_who_signs_anew_in_rich_text_is_read_as_printed() -> None:
    document = nf.write(_story(bylines=read_byline("By Ann Lee and Bo Diaz")), "rtf")
    changed = document.replace(b"By Ann Lee and Bo Diaz", b"By Cy Poe, Acme")
    assert document != changed
    assert nf.read(changed, "rtf").bylines == read_byline("By Cy Poe, Acme")
