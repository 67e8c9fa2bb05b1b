"""Take words, bylines and datelines."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_wire._signals import Take, read_take
from newsformat_wire._signatures import read_byline, read_dateline


@pytest.mark.cases(
    ("line", "take"),
    [
        ("1ST LEAD", Take(("lead",), "1")),
        ("3rd Ld-Writethru", Take(("lead", "writethru"), "3")),
        ("1stLd-Writethru", Take(("lead", "writethru"), "1")),
        ("CORRECTIVE", Take(("correction",))),
        ("2nd Add", Take(("2nd add",))),
        ("Oprava", Take(("correction",))),
        ("PILNE Uzupełnienie", Take(("urgent", "add"))),
        ("Oprava mostu", None),
        ("Lead poisoning rises", None),
        ("2026", None),
        ("", None),
    ],
)
def test_take_words(line: str, take: Take | None) -> None:
    assert read_take(line) == take


@pytest.mark.cases(
    ("line", "names"),
    [
        ("By Ann Lee", ["Ann Lee"]),
        ("By Ann Lee, Bob Roe and Cy Doe, Acme", ["Ann Lee", "Bob Roe", "Cy Doe"]),
        ("Von Ann Lee und Bob Roe, dpa", ["Ann Lee", "Bob Roe"]),
        ("记者李望舒、陈默", ["李望舒", "陈默"]),
        ("Bypass opens", []),
    ],
)
def test_bylines(line: str, names: list[str]) -> None:
    assert [one.name for one in read_byline(line)] == names


@pytest.mark.cases(
    ("text", "place"),
    [
        ("Lamu (acme) - It sails.", "Lamu"),
        ("BUENOS AIRES, Argentina (AP) — It", "BUENOS AIRES, Argentina"),
        ("Frankfurt am Main (dpa) - Es", "Frankfurt am Main"),
        ("SEVILLA (EFE).- El agua", "SEVILLA"),
        ("ΜΥΡΙΝΑ.-- Το", "ΜΥΡΙΝΑ"),
        ("Lamu (acme) It sails.", "Lamu"),
        ("Lamu (other) It sails.", None),
        ("Madrid, 13 nov (EFE).- El ferry", "Madrid"),
        ("PARIS, 13 nov 2026 (AFP) - Le", "PARIS"),
        ("São Paulo, 13 de novembro de 2026 (Lusa) - O", "São Paulo"),
        ("МОСКВА, 13 ноя (РИА) - Паром", "МОСКВА"),
        ("МОСКВА, 13 ноября. /ТАСС/. Паром", "МОСКВА"),
        ("København /ritzau/: En", "København"),
        ("Oslo (Acme): Ferja", "Oslo"),
        ("Oslo (Acme-AFP): Ferja", "Oslo"),
        ("BRUSSEL 13/11 (acme) = De", "BRUSSEL"),
        ("LAMU, NOV 24, REUTER - IT SAILS.", "LAMU"),
        ("Lamu, Nov 24 ACME -- It sails.", "Lamu"),
        ("On May 4, NATO - the alliance - sails.", None),
        ("Lamu, Nov 24, Friday - It sails.", None),
        ("Lamu, ACME - It sails.", None),
        ("Ann Lee (SPD): Die Fähre", None),
        ("Lamu Ferry /Other/ is back", None),
        ("(ANSA) - ROMA, 13 NOV - Il", "ROMA"),
        ("Paris, 13 rue (Acme) - Le", None),
        ("(at last) - and so it goes - it sails.", None),
        ("The ferry (acme) - a boat - sails.", None),
        ("It sails (at last) - and back.", None),
    ],
)
def test_datelines(text: str, place: str | None) -> None:
    found = read_dateline(text, "acme")
    assert (found[0].place if found else None) == place


def test_a_loss_names_each_author_of_a_line() -> None:
    text = "By ANN LEE and BO EK"
    signed = [nf.Byline(name=each, affiliation="Tide Press", text=text) for each in ("ANN LEE", "BO EK")]
    report = nf.Report()
    nf.write(nf.Article(headline="Ferry back", bylines=signed), "iptc7901", report=report)
    assert {loss.where for loss in report.losses if loss.what == "bylines.affiliation"} == {"#1", "#2"}
