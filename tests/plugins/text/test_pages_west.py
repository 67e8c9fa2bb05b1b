"""Pages of papers in English, German, Dutch, Afrikaans and the languages of the North, and how their furniture is told."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels, paragraphs, read


GERMAN = (
    "Stadt öffnet neue Schleuse am alten Hafen",
    "Die Stadt hat am Montag eine neue Schleuse am alten Hafen geöffnet, wie das Amt mitteilte.",
    "Das Wasser steht nun zwei Meter höher als im Vorjahr, und die Fähren fahren wieder.",
)
SWEDISH = (
    "Staden öppnar ny sluss vid gamla hamnen",
    "Staden öppnade i måndags en ny sluss vid den gamla hamnen, meddelar kontoret för vatten.",
    "– Vattnet står nu två meter högre än förra året, och färjorna går igen, säger hon.",
)
NORWEGIAN = (
    "Byen åpner ny sluse ved den gamle havna",
    "Byen åpnet mandag en ny sluse ved den gamle havna, opplyser kontoret for vann i en melding.",
    "Vannet står nå to meter høyere enn i fjor, og fergene går igjen som de skal.",
)
FINNISH = (
    "Kaupunki avasi uuden sulun satamassa",
    "Kaupunki avasi maanantaina uuden sulun vanhassa satamassa, virasto kertoo tiedotteessaan.",
    "Vesi on kaksi metriä korkeammalla kuin viime vuonna, ja lautat kulkevat jälleen.",
)
ENGLISH = (
    "Town opens new lock at the old harbour",
    "The town opened a new lock at the old harbour on Monday, the office said in a statement.",
    "The water is two metres higher than last year, and the ferries are running again.",
)


@pytest.mark.parametrize(
    ("language", "lines", "end", "agency"),
    [
        ("de", GERMAN, "Verletzt wurde niemand.", "dpa"),
        ("sv", SWEDISH, "Ingen person skadades i arbetet.", "TT"),
        ("no", NORWEGIAN, "Ingen ble skadet i arbeidet.", "NTB"),
    ],
)
def test_an_agency_behind_the_last_full_stop_is_the_credit(
    language: str, lines: tuple[str, ...], end: str, agency: str
) -> None:
    article = read("\n\n".join([*lines, f"{end} {agency}"]), language)
    assert paragraphs(article)[-1] == end
    assert article.credit == agency


def test_a_sentence_with_an_agency_for_its_last_word_is_whole() -> None:
    article = read("\n\n".join([*GERMAN, "Das sagte ein Sprecher des Amtes am Abend der dpa."]), "de")
    assert paragraphs(article)[-1] == "Das sagte ein Sprecher des Amtes am Abend der dpa."
    assert not article.credit


def test_an_agency_in_brackets_amid_what_the_page_keeps_is_a_credit() -> None:
    lines = [*GERMAN[1:], "(dpa)", "Am Sonntag feiert die Stadt mit einem Fest am Ufer, zu dem alle kommen dürfen."]
    assert labels(lines, "de")["(dpa)"] == "credit"


@pytest.mark.parametrize(
    ("word", "label"),
    [("STAND", "skipped"), ("Aktualisiert", "skipped"), ("dpa Politik", "credit")],
)
def test_what_stands_right_above_a_story_without_a_headline_is_none(word: str, label: str) -> None:
    lines = [word, *GERMAN[1:]]
    assert labels(lines, "de")[word] == label
    assert read("\n\n".join(lines), "de").headline == ()


@pytest.mark.parametrize("above", [[], ["Share This"], [ENGLISH[0]]])
@pytest.mark.parametrize("signed", ["From Musa Ibrahim, Kano", "From Musa Ibrahim in Kano"])
def test_who_sent_the_story_from_where_signs_it(above: list[str], signed: str) -> None:
    article = read("\n\n".join([*above, signed, *ENGLISH[1:]]))
    assert [(byline.name, byline.location) for byline in article.bylines] == [("Musa Ibrahim", "Kano")]
    assert nf.plain(article.headline) == (ENGLISH[0] if above == [ENGLISH[0]] else "")


def test_a_headline_that_begins_with_from_is_one() -> None:
    article = read("\n\n".join(["From Dusk to Dawn, the Town Waits for Its Lock", *ENGLISH[1:]]))
    assert nf.plain(article.headline) == "From Dusk to Dawn, the Town Waits for Its Lock"


def test_a_city_behind_a_name_is_where_one_writes() -> None:
    article = read("\n\n".join([ENGLISH[0], "By Amara Obi, Enugu", *ENGLISH[1:]]))
    assert [(byline.name, byline.location) for byline in article.bylines] == [("Amara Obi", "Enugu")]


def test_an_agency_and_who_posted_what_it_sent() -> None:
    line = "By Press Trust of India | Posted by: Meera Nair, Kochi"
    article = read("\n\n".join([ENGLISH[0], line, *ENGLISH[1:]]))
    found = [(byline.name, byline.location, byline.affiliation) for byline in article.bylines]
    assert found == [("Press Trust of India", "", ""), ("Meera Nair", "Kochi", "")]


def test_a_house_before_who_signs_is_for_whom_one_writes() -> None:
    article = read("\n\n".join([ENGLISH[0], "ABC Radio Lockton / By Ann Lee", *ENGLISH[1:]]))
    assert [(byline.name, byline.affiliation) for byline in article.bylines] == [("Ann Lee", "ABC Radio Lockton")]


def test_a_station_that_signs_is_no_person() -> None:
    article = read("\n\n".join([ENGLISH[0], "By: WXLK Harbor News", "March 25, 2024", *ENGLISH[1:]]))
    assert [(byline.name, byline.affiliation) for byline in article.bylines] == [("WXLK Harbor News", "")]


def test_the_time_beside_who_signs_tells_when_on_the_day_above() -> None:
    lines = ["Wednesday 1 May 2024", ENGLISH[0], "By Ann Lee Wednesday 1 May 2024, 3:53 PM", *ENGLISH[1:]]
    article = read("\n\n".join(lines))
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-01T15:53:00+00:00"
    assert article.updated is None


@pytest.mark.parametrize("way", ["Home Cities Bengaluru", "Home News Local", "Startseite Politik"])
def test_the_way_from_the_first_page_is_no_headline(way: str) -> None:
    article = read("\n\n".join([way, *ENGLISH]))
    assert nf.plain(article.headline) == ENGLISH[0]


def test_a_headline_that_begins_with_home_is_one() -> None:
    assert nf.plain(read("\n\n".join(["Home sales slow", *ENGLISH[1:]])).headline) == "Home sales slow"


@pytest.mark.parametrize(
    ("place", "printed"),
    [
        ("Köln", "Köln ·"),
        ("Mülheim an der Ruhr", "Mülheim an der Ruhr ·"),
        ("Düsseldorf", "Meinung | Düsseldorf ·"),
    ],
)
def test_a_dot_at_half_height_parts_a_place_from_the_story(place: str, printed: str) -> None:
    article = read("\n\n".join([GERMAN[0], f"{printed} {GERMAN[1]}", GERMAN[2]]), "de")
    assert article.dateline == nf.Dateline(place=place, text=printed)
    assert paragraphs(article)[0] == GERMAN[1]


@pytest.mark.parametrize("word", ["Politik", "Update", "Kommentar"])
def test_no_other_word_before_such_a_dot_is_a_place(word: str) -> None:
    assert read("\n\n".join([GERMAN[0], f"{word} · {GERMAN[1]}", GERMAN[2]]), "de").dateline is None


def test_words_of_the_story_below_it_are_keywords() -> None:
    lines = [*ENGLISH, "Lock", "Harbour", "Ferries", "Boats"]
    text = "\n\n".join(lines[:3]) + "\n\n" + "\n".join(lines[3:])
    article = read(text)
    assert paragraphs(article) == list(ENGLISH[1:])
    assert list(article.keywords) == ["Lock", "Harbour", "Ferries", "Boats"]


def test_words_below_a_story_that_its_headline_has_not_are_left_to_it() -> None:
    text = "\n\n".join(ENGLISH) + "\n\nSalt\nPepper\nOil"
    assert "Salt" in read(text).text


def test_what_a_picture_is_called_stands_above_its_caption() -> None:
    lines = [ENGLISH[0], "Old Harbour", "Old Harbour, Lockton.", "Photo credit: File", "By Ann Lee", *ENGLISH[1:]]
    assert labels(lines)["Old Harbour"] == "caption"


@pytest.mark.parametrize("credit", ["Credit: Alamy", "Credit: Lockton Rowing Club"])
def test_a_caption_may_end_with_the_word_for_credits(credit: str) -> None:
    line = f"2 The lock as it was before the works began {credit}"
    assert labels([*ENGLISH[:2], line, ENGLISH[2]])[line] == "caption"


def test_a_colon_leads_to_what_somebody_says_below_the_title_of_another_story() -> None:
    led = "The plan of the town was met with these answers:"
    said = "“It is a great day for all of us who live on the water here,” the mayor of the town said."
    lines = [*ENGLISH, "Also read: Ferry company sells its last boat to the island", led, said]
    assert labels(lines)[led] == "body"


def test_a_sentence_broken_over_lines_below_running_text_is_no_headline() -> None:
    text = "\n".join(
        [
            f"Monday, April 29, 2024 - {ENGLISH[1][:-1]}, which the mayor signed when the council met at the town hall.",
            "Currently the harbour is one of the places that are closed",
            "for boats from the islands, and nobody knows for how long that is",
            "going to last.",
            ENGLISH[2],
        ]
    )
    assert read(text).headline == ()


def test_several_sentences_above_who_signs_alone_are_the_story() -> None:
    line = (
        "Byen har åbnet en ny sluse ved den gamle havn, som har været lukket i mange år på grund af vandet."
        " Samtidig får kontoret en ny leder, som kommer fra nabobyen."
    )
    article = read(f"{line}\ntekst Anna Holm Jensen", "da")
    assert paragraphs(article) == [line]
    assert [byline.name for byline in article.bylines] == ["Anna Holm Jensen"]


def test_two_names_right_under_the_story_sign_it() -> None:
    article = read("\n\n".join([*FINNISH, "Marko Uusi, Janne Salo"]), "fi")
    assert [byline.name for byline in article.bylines] == ["Marko Uusi", "Janne Salo"]


def test_who_speaks_below_a_heading_for_authors_is_of_the_story() -> None:
    said = "„Das ist ein großer Tag für die ganze Region“, sagte der Landrat am Abend."
    assert labels([*GERMAN, "Zur Autorin", said], "de")[said] not in {"skipped", "tool"}


def test_who_moderates_is_credited() -> None:
    article = read("\n\n".join([*GERMAN, "Moderation: Anna Berg"]), "de")
    assert [(byline.name, byline.role) for byline in article.bylines] == [("Anna Berg", "Moderation")]
