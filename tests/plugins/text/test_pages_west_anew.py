"""Pages of small papers and portals of the West: datelines that are none, days of the page, names, what is not typed."""

from __future__ import annotations

import pytest

from .texts import ENGLISH, GERMAN, body, labels, paragraphs, read


@pytest.mark.cases(
    ("language", "first"),
    [
        ("no", "Ordfører Ola Berg Sund (Ap) går ikke god for flertallets vedtak om den nye slusen i havna."),
        ("de", "Im St. Lorenzer Rat haben zwei Parteien knapp die Hälfte der Sitze, und das soll so bleiben."),
        ("es", "El Dr. Ramón Laguna dijo el lunes que la esclusa del puerto viejo abre de nuevo en otoño."),
    ],
)
def test_a_party_behind_a_name_and_a_word_cut_short_are_no_dateline(language: str, first: str) -> None:
    assert read(f"{first}\n\n{first}", language).dateline is None


def test_a_publication_before_a_stop_is_where_the_story_is_from() -> None:
    first = "Radio Laguna. La ciudad abrió el lunes una nueva esclusa en el puerto viejo, dijo la oficina del agua."
    dateline = read(f"{first}\n\nEl agua está dos metros más alta, y los barcos navegan otra vez.", "es").dateline
    assert dateline is not None
    assert (dateline.place, dateline.source) == ("", "Radio Laguna")


def test_the_day_of_the_page_next_to_the_weather_is_not_that_of_the_story() -> None:
    lines = ["31 January, 2026, 12:40 am Harbour - 25°C Clouds", ENGLISH[0], "By Ann Lee", "18/04/2020", *ENGLISH[1:]]
    published = read("\n\n".join(lines)).published
    assert published is not None
    assert published.date().isoformat() == "2020-04-18"


def test_a_date_below_the_comments_is_not_that_of_the_story() -> None:
    assert read("\n\n".join([*ENGLISH, "Reader Comments(0)", "Rendered 11/13/2024 17:16"])).published is None


def test_a_name_right_below_a_story_that_is_nothing_else_signs_it() -> None:
    article = read("\n".join([*ENGLISH[1:], "Nobody was hurt.", "Nora Lindqvist"]))
    assert [byline.name for byline in article.bylines] == ["Nora Lindqvist"]


def test_a_subject_of_the_headline_above_a_picture_signs_nothing() -> None:
    lines = ["Water works to close in Lockton", "Water Supply", "Representative image", *ENGLISH[1:]]
    article = read("\n\n".join([*lines, "The town has little water, and it comes by ship, the office said on Monday."]))
    assert article.bylines == ()
    assert "Water Supply" not in body(article)


def test_who_is_in_the_picture_below_the_deck_signs_nothing() -> None:
    deck = "Anna Berg hat die neue Schleuse am alten Hafen geplant, und am Montag hat sie sie selbst geöffnet."
    story = "Die Schleuse am alten Hafen ist neu: Anna Berg hat sie geplant, und das Amt hat sie bezahlt, wie es heißt."
    article = read("\n\n".join([GERMAN[0], deck, "Anna Berg // Harbour", story, GERMAN[2]]), "de")
    assert article.bylines == ()


def test_a_paragraph_with_initials_in_brackets_behind_it_is_the_story() -> None:
    told = f"{GERMAN[1]} {GERMAN[2]} Verletzt wurde niemand. (wb)"
    lines = [GERMAN[0], "Anzeige", told, "Anzeige", "Hier anmelden!", "Anzeige"]
    assert labels(lines, "de")[told] == "lead"


def test_what_a_picture_shows_occurs_twice_above_who_took_it() -> None:
    shown = "Visitors look on while the first barge passes the new lock at the old harbour on Monday."
    lines = [ENGLISH[0], "By", "Ann Lee", shown, shown, "OLAF STRAND", *ENGLISH[1:]]
    assert paragraphs(read("\n\n".join(lines))) == ENGLISH[1:]


@pytest.mark.cases("last", ["21 mei", "LOCKTON, OH ・ 1 DAY AGO", "Play Video"])
def test_a_day_or_button_below_the_story_is_none_of_it(last: str) -> None:
    assert paragraphs(read("\n\n".join([*ENGLISH, last]), "nl" if last == "21 mei" else "en")) == ENGLISH[1:]


def test_a_page_that_prints_its_headline_twice_is_not_typed() -> None:
    lines = [ENGLISH[0].lower(), ENGLISH[0], *ENGLISH[1:], "Go there"]
    assert paragraphs(read("\n\n".join(lines))) == ENGLISH[1:]


def test_a_source_by_its_address_below_the_story_is_the_credit() -> None:
    assert read("\n\n".join([*ENGLISH, "Source www.harbour.news"])).credit == "Source www.harbour.news"
