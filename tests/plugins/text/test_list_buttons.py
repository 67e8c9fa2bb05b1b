"""The button of a list of other stories that shows all of them, and what looks like it."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels_in_order, read_lines


STORY = {"body", "lead"}

# A headline and paragraphs, the heading of a list, the button, titles.
PAGES = {
    "en": (
        ["Town opens its second lock", "The town of Ambrook opened its second lock on Monday, after years of work."],
        ("Latest headlines", "All"),
        ["Bridge over the Arle stays closed", "Bakers bake for the fire brigade", "Old mill is sold again"],
    ),
    "de": (
        ["Stadt öffnet zweite Schleuse", "Die Stadt Amberg hat am Montag nach Jahren ihre zweite Schleuse geöffnet."],
        ("Schlagzeilen", "Alle"),
        ["Brücke über die Arle bleibt gesperrt", "Bäcker backen für die Feuerwehr", "Alte Mühle ist verkauft"],
    ),
    "fr": (
        ["La ville ouvre sa deuxième écluse", "La ville d'Ambray a ouvert lundi sa deuxième écluse, après des années."],
        ("À lire aussi", "Tous"),
        ["Le pont sur l'Arle reste fermé", "Des boulangers aident les pompiers", "Le vieux moulin est vendu"],
    ),
    "es": (
        ["La ciudad abre su segunda esclusa", "La ciudad de Ambría abrió el lunes su segunda esclusa tras tres años."],
        ("Lo más leído", "Todas"),
        ["El puente sobre el Arle sigue cerrado", "Panaderos ayudan a los bomberos", "Venden el viejo molino"],
    ),
    "ru": (
        ["В городе открыли второй шлюз", "Город Амбрук в понедельник открыл второй шлюз на реке после трёх лет работ."],
        ("Новости на подобную тему", "Все"),
        ["Мост через Арле закрыт до мая", "Пекари пекут для пожарной бригады", "Старую мельницу продают"],
    ),
    "uk": (
        ["У місті відкрили другий шлюз", "Місто Амбрук у понеділок відкрило другий шлюз на річці після трьох років."],
        ("Новини на схожу тему", "Усі"),
        ["Міст через Арле закрито до травня", "Пекарі печуть для пожежної бригади", "Старий млин продають"],
    ),
}


@pytest.mark.cases("mark", ["", "- "])
@pytest.mark.cases("language", PAGES)
def test_the_titles_below_a_button_for_all(language: str, mark: str) -> None:
    (headline, paragraph), box, titles = PAGES[language]
    listed = [mark + title for title in titles]
    for page in ([headline, *box, *listed, paragraph], [headline, paragraph, *box, *listed]):
        found = labels_in_order(*page, language=language)
        start = page.index(box[1])
        assert found[start - 1 : start + 4] == ["related-heading", "tool", *["related"] * 3]
        assert found[page.index(paragraph)] in STORY


@pytest.mark.cases("language", PAGES)
def test_the_heading_above_it_is_the_title_of_the_list(language: str) -> None:
    story, (heading, button), titles = PAGES[language]
    (block,) = [
        each for each in read_lines(language, *story, heading, button, *titles).body if type(each) is nf.Related
    ]
    assert (block.title, [link.text for link in block.links]) == (heading, titles)


@pytest.mark.cases("language", PAGES)
def test_a_paragraph_below_it_is_of_the_story(language: str) -> None:
    (headline, paragraph), box, _ = PAGES[language]
    assert labels_in_order(headline, *box, paragraph, language=language)[-1] in STORY


@pytest.mark.cases("mark", ["", "- "])
def test_titles_of_the_same_section(mark: str) -> None:
    (headline, paragraph), _, titles = PAGES["en"]
    listed = [mark + title for title in titles]
    found = labels_in_order(headline, "Also in National News", *listed, "By Ann Hale", paragraph)
    assert found[1:-2] == ["related-heading", *["related"] * 3]
    assert found[-1] in STORY


@pytest.mark.cases("below", [["National News Home"], []])
@pytest.mark.cases("heading", ["Also in National News", "Related stories"])
@pytest.mark.cases("mark", ["- ", ""])
def test_the_byline_below_a_list_above_the_story(mark: str, heading: str, below: list[str]) -> None:
    (headline, paragraph), _, titles = PAGES["en"]
    listed = [mark + title for title in titles]
    for date in ([], ["Monday January 16 2012"]):
        article = read_lines("en", headline, heading, *listed, *below, "By Ann Hale", *date, paragraph)
        assert [byline.name for byline in article.bylines] == ["Ann Hale"]


@pytest.mark.cases(("language", "name"), [("de", "Anna Petersen"), ("fr", "Anne Moreau"), ("es", "Ana Molina")])
def test_a_name_below_a_list_above_the_story(language: str, name: str) -> None:
    (headline, paragraph), (heading, _), titles = PAGES[language]
    article = read_lines(language, headline, heading, *titles, name, paragraph)
    assert [byline.name for byline in article.bylines] == [name]


def test_a_byline_below_the_list_is_none_of_a_signed_story() -> None:
    (headline, paragraph), _, titles = PAGES["en"]
    listed = [f"- {title}" for title in titles]
    article = read_lines("en", headline, "By Bo Diaz", "Related stories", *listed, "By Ann Hale", paragraph)
    assert [byline.name for byline in article.bylines] == ["Bo Diaz"]


def test_where_else_something_happened_is_told() -> None:
    headline, paragraph = PAGES["en"][0]
    more = [
        "The mayor said that boats would save an hour on the way to the sea, and that fewer would wait in the harbour.",
        "Engineers from the county had planned to finish in spring, but the flood of January broke a wall.",
        "Skippers waited on both sides of the gate, and the first boat went through at noon on Monday.",
    ]
    for line in ("Also in Paris, police closed a bridge.", "Also in London"):
        found = labels_in_order(headline, paragraph, *more[:2], line, more[2])
        assert found[4] in {"body", "subheading"}


@pytest.mark.cases("day", ["25.11 | 14:50", "25.11. 14:50", "25/11, 14:50"])
def test_a_day_without_its_year_is_the_date_of_a_title(day: str) -> None:
    (headline, paragraph), (heading, _), titles = PAGES["ru"]
    page = [headline, paragraph, heading, *[line for title in titles for line in (day, title)]]
    assert labels_in_order(*page, language="ru")[2:] == ["related-heading", *["skipped", "related"] * 3]


def test_nothing_is_no_title() -> None:
    (headline, paragraph), (heading, _), titles = PAGES["en"]
    found = labels_in_order(headline, paragraph, heading, titles[0], "0", titles[1], "0", titles[2], "0")
    assert found[4::2] == ["skipped"] * 3


ALL_BELOW = {
    "en": "See all news from Ambrook",
    "de": "Alle Beiträge zum Thema Schleuse ansehen",
    "fr": "Lire tous les articles sur les écluses",
    "es": "Leer todas las noticias de Ambría",
    "ru": "Показать все новости города",
    "uk": "Показати всі новини міста",
}


@pytest.mark.cases("mark", ["", "- "])
@pytest.mark.cases("language", ALL_BELOW)
def test_the_button_for_all_below_the_titles(language: str, mark: str) -> None:
    story, (heading, _), titles = PAGES[language]
    listed = [mark + title for title in titles]
    found = labels_in_order(*story, heading, *listed, ALL_BELOW[language], language=language)
    assert found[3:6] == ["related"] * 3
    assert found[6] in {"tool", "skipped"}


def test_a_title_that_begins_with_all() -> None:
    story, (heading, _), titles = PAGES["de"]
    last = "Alle Bücher, die Schüler in Amberg lesen"
    assert labels_in_order(*story, heading, *titles, last, language="de")[-1] == "related"


def test_the_button_for_the_site_below_the_titles() -> None:
    story, _, titles = PAGES["en"]
    assert labels_in_order(*story, "More from Arle Times", *titles, "Arle Times Home")[-1] in {"tool", "skipped"}


@pytest.mark.cases("last", ["Painter finds a new home", "Painter Finds New Home", "See the mayor dance"])
def test_a_last_title_like_such_a_button(last: str) -> None:
    story, _, titles = PAGES["en"]
    assert labels_in_order(*story, "More from Arle Times", *titles, last)[-1] == "related"
