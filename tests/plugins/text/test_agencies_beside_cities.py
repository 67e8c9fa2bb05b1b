"""An agency beside a city, above a story, and the city or agency beside who signs."""

from __future__ import annotations

import pytest

import newsformat as nf


HEADLINE = "El puerto nuevo abrirá en abril"
STORY = (
    "El puerto nuevo de Valdemora abrirá en abril, dijo el lunes la alcaldesa, después de dos años de retraso.",
    "Las obras costaron el doble de lo previsto, porque las tormentas del invierno rompieron dos veces el muelle.",
    "Los pescadores esperan que las barcas grandes vuelvan antes del verano, según su portavoz.",
)


def _read(line: str) -> nf.Article:
    article = nf.read(nf.Source.text("\n\n".join([HEADLINE, line, *STORY])), "text", {"language": "es"})
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == list(STORY)
    return article


@pytest.mark.cases(
    "line",
    ["EFE / Lima", "EFE, Lima", "EFE. Lima", "EFE | Lima", "EFE · Caracas", "Lima / EFE", "LIMA | EFE", "Madrid EFE"],
)
def test_an_agency_next_to_a_city_is_the_credit(line: str) -> None:
    article = _read(line)
    assert article.credit in {line, "EFE"}
    assert [by.name for by in article.bylines] == ["EFE"]


@pytest.mark.cases(
    ("line", "place"),
    [
        ("Ana Molina / CARACAS", "CARACAS"),
        ("Ana Molina | Lima", "Lima"),
        ("Por Ana Molina, Dakar", "Dakar"),
        ("Ana Molina / Madrid", "Madrid"),
    ],
)
def test_the_city_next_to_the_author_is_where_from(line: str, place: str) -> None:
    (by,) = _read(line).bylines
    assert (by.name, by.location, by.affiliation) == ("Ana Molina", place, "")


def test_the_agency_next_to_the_author_is_named_without_the_word_before_it() -> None:
    (by,) = _read("Ana Molina (con EFE)").bylines
    assert (by.name, by.affiliation) == ("Ana Molina", "EFE")


def _read_in_english(line: str) -> nf.Article:
    return nf.read(
        nf.Source.text("\n\n".join(["New harbour opens in April", line, *STORY])), "text", {"language": "en"}
    )


@pytest.mark.cases("desk", ["News Desk", "Sports Desk", "NEWS DESK", "Web Desk"])
def test_a_desk_that_begins_like_a_section_signs_with_its_whole_name(desk: str) -> None:
    assert [by.name for by in _read_in_english(desk).bylines] == [desk]


def test_what_ends_like_the_name_of_an_agency_is_one() -> None:
    assert _read_in_english("Harbour News Service").credit == "Harbour News Service"


def test_who_took_the_pictures_is_no_publication_of_who_wrote() -> None:
    (by,) = _read_in_english("Words by Ann Lee; pictures by Bo Diaz").bylines
    assert (by.name, by.affiliation) == ("Ann Lee", "")
