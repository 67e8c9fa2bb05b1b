"""What pages in Latin letters print amid their stories: posts with how long ago, events, recipes, galleries, releases."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, labels, read


@pytest.mark.cases(
    ("headline", "ago"),
    [
        ("Town election live: mayor concedes", ("24 min ago", "51 min ago", "1 hr 12 min ago")),
        ("EN DIRECT. Élections : le maire battu", ("il y a 24 minutes", "il y a 51 minutes", "il y a 1 heure")),
        (
            "Liveblog verkiezingen | Burgemeester geeft toe",
            ("24 minuten geleden", "51 minuten geleden", "1 uur geleden"),
        ),
    ],
)
def test_the_posts_of_a_live_blog_have_headings_under_how_long_ago_they_are(
    headline: str, ago: tuple[str, ...]
) -> None:
    titles = ["Mayor congratulates his rival", "Polls close across the city", "Long lines at the library"]
    said = "The last polling stations have closed, and counting begins in the sports hall of ward"
    lines = [part for k in range(3) for part in (ago[k], titles[k], f"{said} {k + 1}.")]
    found = labels([headline, *lines])
    assert [found[line] for line in (headline, *titles)] == ["headline", *["subheading"] * 3]


def test_how_long_ago_is_no_post_where_nothing_is_live() -> None:
    titles = ["Mayor congratulates his rival", "Polls close across the city", "Long lines at the library"]
    below = [part for title in titles for part in (title, "2 hours ago")]
    assert "subheading" not in {labels([*ENGLISH, *below])[title] for title in titles}


@pytest.mark.cases("title", ["Column | Waarom ik fiets", "Live | Burgemeester geeft nederlaag toe"])
def test_a_title_behind_what_it_is_is_no_way_through_the_site(title: str) -> None:
    said = "De gemeenteraad heeft dinsdagavond besloten het plan aan de rand van het dorp niet door te laten gaan."
    assert nf.plain(read(f"{title}\n\n{said}\n\n{said[:-1]}, zei hij.", "nl").headline) == title


@pytest.mark.cases("above", ["Opinion | The Harbour Times", "Live | The Harbour Times"])
def test_what_it_is_and_where_above_a_title_is_no_title(above: str) -> None:
    assert nf.plain(read("\n\n".join([above, *ENGLISH]), "en").headline) == ENGLISH[0]


def test_how_a_match_ended_is_no_place_of_a_picture() -> None:
    assert labels([*ENGLISH[:2], "2 to 1", *ENGLISH[2:]])["2 to 1"] == "subheading"


@pytest.mark.cases("counted", ["1/12", "3 of 12"])
def test_the_place_of_a_picture_in_a_row_heads_nothing(counted: str) -> None:
    assert labels([*ENGLISH[:2], counted, *ENGLISH[2:]])[counted] not in {"subheading", "body"}


def test_a_name_and_a_paper_are_a_picture_credit() -> None:
    assert labels([*ENGLISH[:2], "Ann Lee/The Courier", *ENGLISH[2:]])["Ann Lee/The Courier"] == "caption"


def test_when_something_happened_behind_a_dateline_is_of_the_story() -> None:
    told = "Lockdorf (ots) - Tatzeit: 11.03.2025, 22:45 Uhr; Tatort: Lockdorf, Große Bergstraße"
    said = "Ein bislang unbekannter Mann hat gestern Abend eine Tankstelle überfallen und Geld erbeutet."
    article = read(f"POL-LD: Zeugenaufruf nach Raub in Lockdorf\n12.03.2025 – 11:32\n{told}\n{said}\n{said}", "de")
    assert (article.bylines, str(article.published)[:10]) == ((), "2025-03-12")
    assert "Große Bergstraße" in nf.plain(article.body[0].content)  # type: ignore[union-attr]


def test_two_sentences_with_a_colon_lead_to_a_list() -> None:
    lead = "De luni, românii pot cere buletinul electronic. Iată ce trebuie să știți:"
    items = ["1. Costă 70 de lei.", "2. Este valabil zece ani.", "3. Se ridică personal, de la ghișeu."]
    assert labels(["Lucruri de știut despre noul buletin", "7 mar 2025, 10:15", lead, *items], "ro")[lead] == "lead"


@pytest.mark.cases(
    ("language", "rows"),
    [
        ("en", ("When: from noon on Sunday", "Where: the old harbour", "Admission: free")),
        ("pt", ("Quando: a partir de segunda-feira", "Onde: centros de saúde", "Horário: das 8h às 17h")),
        ("de", ("Wann: Sonntag, 12 Uhr", "Wo: am alten Hafen")),
    ],
)
def test_when_and_where_something_is_is_of_the_story(language: str, rows: tuple[str, ...]) -> None:
    found = labels([*ENGLISH, *rows, "Related stories", "Mayor congratulates his rival"], language)
    assert {found[row] for row in rows} == {"list"}


def test_what_amounts_are_for_heads_them() -> None:
    lines = ["Mustikkapiirakka", "Tämä piirakka maistuu parhaalta lämpimänä vaniljakastikkeen kanssa.", "Pohja"]
    method = ["Valmistus", "Vaahdota voi ja sokeri. Lisää muna ja jauhot."]
    found = labels([*lines, "150 g voita", "2 dl sokeria", "3 dl vehnäjauhoja", *method], "fi")
    assert found["Pohja"] == "subheading"


def test_a_button_below_topics_is_no_keyword() -> None:
    lines = [*ENGLISH, "Explore more on these topics", "Transport", "Ferries", "Reuse this content"]
    assert read("\n".join(lines)).keywords == ("Transport", "Ferries")
