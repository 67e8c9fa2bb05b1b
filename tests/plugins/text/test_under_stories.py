"""What sites in Latin letters print under a story, and right under its headline, is no story."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._above._site_lines import counts_readers, is_name_day
from newsformat_text._authors._people import parse_people
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._feed_footers import is_footer
from newsformat_text._languages._lexicons import lexicon_for

from .texts import STORIES


def _labels(language: str, lines: list[str], wanted: str) -> list[str]:
    explained = nf.explain(nf.Source.text("\n\n".join(lines)), "text", {"language": language})
    return [str(line.label) for line in explained.lines if line.text == wanted]


@pytest.mark.cases(
    ("language", "line", "label"),
    [
        ("de", "(dpa-infocom, dpa:240312-99-123456/2)", "skipped"),
        ("de", "Dieser Artikel wurde mit Künstlicher Intelligenz erstellt und geprüft.", "skipped"),
        ("de", "Dieser Artikel über Künstliche Intelligenz hat viele verärgert.", "body"),
        ("es", "(EFE) jlm/ar", "credit"),
        ("fi", "Jutun tekemisessä on hyödynnetty tekoälyä.", "skipped"),
        ("pl", "Artykuł powstał z pomocą sztucznej inteligencji.", "skipped"),
        ("es", "(Con información de EFE y Reuters)", "credit"),
        ("es", "(FIN) ABC/DEF", "skipped"),
        ("es", "Este texto fue escrito con ayuda de inteligencia artificial.", "skipped"),
        ("es", "Este texto fue aprobado por el Congreso y regula la inteligencia artificial.", "body"),
        ("es", "Recibe cada día a más de cien visitantes.", "body"),
        ("fi", "STT–AFP", "credit"),
        ("fr", "Les articles sont la propriété de leur(s) auteur(s) et n'engagent que leur avis.", "skipped"),
        ("fr", "Lu 1234 fois", "skipped"),
        ("it", "Foto Ansa", "caption"),
        ("nl", "Op de hoogte blijven van het nieuws is moeilijk, zei ze.", "body"),
        ("ko", "오래된순", "tool"),
        ("ja", "No reproduction without permission.", "copyright"),
        ("sv", "Ämnen i artikeln", "tags"),
        ("id", "Filed under: Pelabuhan", "tags"),
        ("pl", "Wrócimy do tematu.", "tool"),
        ("pl", "Wrócimy do tematu, zapewnił burmistrz.", "body"),
        ("pl", "jk / sluza.pl", "skipped"),
        ("pl", "jok/ mow/ (PAP)", "credit"),
        ("tr", "Tüm haberler editörlerimizin hiçbir müdahalesi olmadan yer almaktadır.", "skipped"),
        ("tr", "UYARI: Küfür, hakaret ve imalar içeren yorumlar onaylanmamaktadır.", "skipped"),
    ],
)
def test_below_a_story(language: str, line: str, label: str) -> None:
    assert _labels(language, [*STORIES[language], line], line) == [label]


@pytest.mark.cases(
    ("language", "line", "label"),
    [
        ("cs", "Dnes 15:30 – Brno", "skipped"),
        ("de", "Von dpa, t-online, np", "byline"),
        ("fr", "LIRE AUSSI. Le port ferme", "related"),
        ("fr", "P.L", "skipped"),
        ("nl", "(jdv)", "skipped"),
        ("pl", "Dzisiaj, 12 marca (15:30)", "skipped"),
    ],
)
def test_lines_under_a_headline_are_labelled(language: str, line: str, label: str) -> None:
    headline, *story = STORIES[language]
    assert _labels(language, [headline, line, *story], line) == [label]


def test_a_headline_of_two_words_above_how_many_have_read_it() -> None:
    lines = ["Liman açıldı", "Bu haber 1234 kez okundu", *STORIES["tr"][1:]]
    assert [_labels("tr", lines, line) for line in lines[:2]] == [["headline"], ["skipped"]]


def test_sources_listed_below_a_heading() -> None:
    listed = ["Verwendete Quellen", "dpa", 'schleuse.example: "Neue Schleuse" (Stand: 12.3.2024)', "Eigene Recherchen"]
    found = [_labels("de", [*STORIES["de"], *listed], line)[0] for line in listed]
    assert found == ["skipped", "credit", "skipped", "skipped"]


def test_a_name_day_may_be_glued_to_the_day() -> None:
    assert is_name_day("Úterý 24. červnaSvátek má Jan")
    assert not is_name_day("Úterý 24. června mají Svátek")


@pytest.mark.cases(
    ("line", "counts"), [("Bu haber 12 kez okundu", True), ("Letto 12 volte", True), ("Letto tre volte", False)]
)
def test_how_many_have_read_it(line: str, counts: bool) -> None:  # noqa: FBT001 -- a row of a table
    assert counts_readers(line) is counts


@pytest.mark.cases(
    "line",
    [
        "L’articolo Apre la chiusa sembra essere il primo su Il Molo.",
        "Objava Grad otvara branu pojavila se prvi puta na Luka.",
        "Artikkeli Sulku avattiin julkaistiin ensimmäisen kerran Satama.",
    ],
)
def test_where_a_story_appeared_first(line: str) -> None:
    assert is_footer(line)


def test_a_day_next_to_today_is_no_sentence() -> None:
    assert is_relative_time("Dzisiaj, 12 marca (15:30)")
    assert not is_relative_time("Dnes 15 lodí proplulo")


@pytest.mark.cases(
    ("printed", "text", "name", "beside"),
    [
        ("Kontributor Lada, Budi Santoso", "Lada, Budi Santoso", "Budi Santoso", "Lada"),
        ("Laporan Wartawan Tribun Lada, Budi Santoso", "Tribun Lada, Budi Santoso", "Budi Santoso", "Tribun Lada"),
    ],
)
def test_who_reports_in_indonesian(printed: str, text: str, name: str, beside: str) -> None:
    (person,) = parse_people(text, lexicon_for("id"), printed)
    assert (person.name, person.location or person.affiliation) == (name, beside)


@pytest.mark.cases(
    ("line", "by"),
    [
        ("John Miller - Town opens old lock at last", []),
        ("Ann Lee - The bridge will stay closed for a week", []),
        ("Ann Lee - Harbour Times", ["Ann Lee"]),
        ("Ann Lee", ["Ann Lee"]),
    ],
)
def test_a_title_above_a_date_below_the_story_begins_with_no_author(line: str, by: list[str]) -> None:
    text = "\n\n".join([*STORIES["en"], f"{line}\n24.04.2025\nNew boats for the harbour"])
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert [byline.name for byline in article.bylines] == by
