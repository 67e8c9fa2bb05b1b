"""Pages of the West told by their form: what stands above a headline, decks and captions, and teasers below a story."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import body, labels, paragraphs, read


STORY = [
    "The town opened a new lock at the old harbour on Monday, the office said in a statement.",
    "The water is two metres higher than last year, and the ferries are running again.",
]
HEADLINE = "Town opens new lock at the old harbour"
SWEDISH = [
    "Staden öppnade i måndags en ny sluss vid den gamla hamnen, meddelar kontoret för vatten.",
    "– Vattnet står nu två meter högre än förra året, och färjorna går igen, säger hon.",
]


@pytest.mark.cases(
    "above",
    [
        ["06cc61a08cf1a15e0e5dacc7081c2209", "Subscribe today", "© 2024 The Harbour Herald"],
        ["Select your Top Menu from wp menus", "Latest News", HEADLINE],
        ["Harbour Herald", "• Harbour Herald Front Home", "• Business", "• Sport", "• Lifestyle", "• Classifieds",
         "• Weather", "Subscribe", "Advertisement", "• Locations", "• Gardens"],
    ],
)  # fmt: skip
def test_what_a_page_prints_above_the_headline(above: list[str]) -> None:
    article = read("\n\n".join([*above, HEADLINE, "By Ann Lee", *STORY]))
    assert nf.plain(article.headline) == HEADLINE


def test_a_role_below_buttons_signs_a_story_without_a_headline() -> None:
    article = read("\n\n".join(["Select your Top Menu from wp menus", "• Instagram", "Staff Reporter", *STORY]))
    assert (article.headline, [byline.text for byline in article.bylines]) == ((), ["Staff Reporter"])


def test_a_question_behind_a_town_and_a_bar_is_a_headline() -> None:
    headline = "Lockton | Who opens the new lock?"
    assert nf.plain(read("\n\n".join([headline, *STORY])).headline) == headline


def test_two_sentences_above_a_short_one_are_of_the_story() -> None:
    first = (
        "Staden öppnade i måndags en ny sluss vid den gamla hamnen i öster. Den ska vara helt klar först till hösten."
    )
    lines = [first, "Inga båtar väntar.", "UPPDATERING:", *SWEDISH]
    article = read("\n".join(lines), "sv")
    assert article.headline == ()
    assert paragraphs(article)[:2] == lines[:2]


def test_a_picture_credit_behind_a_stroke_ends_a_caption() -> None:
    shown = "The old lock, pictured in 1955 at the height of its days. Photo / Harbour Photo News"
    found = labels([shown, "", *STORY])
    assert found[shown] == "caption"
    assert found[STORY[0]] == "lead"


def test_a_title_and_the_cut_beginning_of_another_story_stand_below() -> None:
    other = [
        "Wetter: Der Norden bleibt kalt und nass",
        "Der Regen zieht am Wochenende nach Osten, und auch die hohen Berge …",
    ]
    told = "Die Stadt hat am Montag eine neue Schleuse am alten Hafen geöffnet, wie das Amt mitteilte. " * 3
    article = read("\n".join([told.strip(), *other]), "de")
    assert (article.headline, paragraphs(article)) == ((), [told.strip()])


def test_paragraphs_without_stops_below_the_headline_once_more_are_the_story() -> None:
    story = [
        "Unidades del puerto y de la ciudad abrieron el lunes la nueva esclusa del canal viejo, que costó tres millones",
        "La esclusa está en una calle del barrio viejo, donde el agua sube cada primavera y los barcos esperan en fila",
        "El jefe del puerto, en diálogo con la radio, dijo que la obra tardó nueve años y que la ciudad la pagó entera",
        "El jefe agregó que en las próximas semanas se abre también la segunda puerta de la esclusa.",
    ]
    headline = "Abren la nueva esclusa del puerto viejo"
    deck = "La ciudad abrió el lunes la nueva esclusa del puerto viejo, que había cerrado en las crecidas de marzo."
    article = read("\n".join([headline, deck, "", headline, "El código se ha copiado", *story]), "es")
    assert set(story) <= set(body(article))


def test_where_a_post_appeared_first_is_none_of_the_story() -> None:
    last = "This post appeared first on Harbour News."
    assert paragraphs(read("\n\n".join([HEADLINE, *STORY, last]))) == STORY


def test_a_hospital_in_the_picture_signs_nothing() -> None:
    lines = [HEADLINE, "Harbour Ward Teaching and Referral Hospital", "By Ann Lee", *STORY]
    assert [byline.name for byline in read("\n\n".join(lines)).bylines] == ["Ann Lee"]


def test_what_stands_over_a_picture_credit_and_that_over_the_author_is_a_caption() -> None:
    shown = "A lock keeper looks at the first barge in the new lock at the old harbour on June 10, 2021."
    lines = [HEADLINE, shown, "Photo credit: Tom Reed | Acme Group", "By Ann Lee", "Acme Media Group", *STORY]
    article = read("\n\n".join(lines))
    assert paragraphs(article) == STORY
    assert ([byline.name for byline in article.bylines], article.credit) == (["Ann Lee"], "Acme Media Group")


@pytest.mark.cases("paper", ["The Globe (Lockhaven)", "Harbour Times (Lagos)"])
def test_a_paper_with_its_city_is_the_credit(paper: str) -> None:
    article = read("\n".join([HEADLINE, "16 September 2020", paper, "By Ann Lee", "", *STORY]))
    assert (article.credit, [byline.name for byline in article.bylines]) == (paper, ["Ann Lee"])


def test_a_word_below_the_headline_that_the_story_has_not_is_none_of_it() -> None:
    german = "Die Stadt hat am Montag eine neue Schleuse am alten Hafen geöffnet, wie das Amt mitteilte."
    article = read(f"Stadt öffnet neue Schleuse\n\nArchivartikel\n\n{german}\n\n{german}", "de")
    assert body(article) == [german, german]


def test_a_word_of_the_story_below_the_headline_stays() -> None:
    german = "Die Stadt hat am Montag eine neue Schleuse am alten Hafen geöffnet, wie das Amt mitteilte."
    article = read(f"Stadt öffnet neue Anlage\n\nSchleuse\n\n{german}\n\n{german}", "de")
    assert "Schleuse" in body(article)


def test_a_name_and_for_whom_below_a_short_story_sign_it() -> None:
    article = read("\n\n".join(["Ny sluss i hamnen", *SWEDISH, "Björn Sundin, Hamnfoto"]), "sv")
    assert [byline.name for byline in article.bylines] == ["Björn Sundin"]


def test_titles_below_a_picture_that_is_named_twice_are_of_others() -> None:
    shown = "Harbour Council"
    titles = [
        "Two lost as storm takes old ferry at Northmoor",
        "Ferry inquiry: Captain tells his side of the story",
        "Governor backs new bridge for islands, signs bill",
    ]
    more = "The office said the old lock had been closed for nine years, and the town had waited for it."
    top, below = "\n\n".join([HEADLINE, STORY[0]]), "\n\n".join([STORY[1], more, *titles])
    assert paragraphs(read(f"{top}\n\n{shown}\n{shown}\n\n{below}")) == [*STORY, more]


def test_a_paragraph_that_is_all_of_the_story_is_no_caption() -> None:
    told = "Kommunen har åpnet en ny sluse ved den gamle havna. Vannet står to meter høyere enn i fjor. Foto: Ola Sund"
    article = read(f"Byen åpner ny sluse\n{told}", "no")
    assert len(paragraphs(article)) == 1


def test_who_is_in_the_picture_above_a_story_of_one_paragraph_signs_nothing() -> None:
    told = "Après la fermeture de l’écluse, Pierre Lamotte, le président du port, a vivement critiqué la mairie lundi soir."
    article = read(f"Port: « Il faut ouvrir », le président crie au scandale\n\nPierre Lamotte\n\n{told}", "fr")
    assert article.bylines == ()


def test_a_site_may_speak_of_itself_in_brackets_below_a_story_with_a_word_of_sites() -> None:
    told = "The film has been on the way for three years, and its producer has an app for it, the office said."
    last = "(For all the latest news and updates, visit Harbour Journal. Also follow us on Twitter, Facebook and Instagram)"
    assert paragraphs(read("\n".join([*STORY, told, last]))) == [*STORY, told]


def test_a_caption_that_occurs_twice_is_no_headline() -> None:
    shown, headline = "Poster of the lock, Image courtesy: Harbour Office", "'New Lock' to open on this day!"
    lines = [shown, shown, "", headline, "", "Updated: Aug 16, 2019 20:33 IST", "", *STORY]
    assert nf.plain(read("\n".join(lines)).headline) == headline


def test_an_advert_above_the_headline_and_below_the_story() -> None:
    advert, headline = "Votre réclame avec MEDIA_plus", "Fermée au printemps, l’écluse du port ouvre de nouveau"
    story = [
        "L’écluse du vieux port a été ouverte lundi par la mairie, qui l’avait fermée après les crues de mars.",
        "L’eau y monte de deux mètres, et les bateaux du port passent de nouveau, selon le bureau de la mairie.",
    ]
    assert nf.plain(read("\n\n".join([advert, headline, *story, advert]), "fr").headline) == headline


@pytest.mark.cases(
    ("language", "first", "told"),
    [
        ("da", "LAKEBY: To både blev torsdag stoppet ved slusen, og de ventede hele natten i Lakeby Havn.", "LAKEBY:"),
        ("da", "FAKTA: To både blev torsdag stoppet ved slusen, og de ventede hele natten i den gamle havn.", ""),
    ],
)
def test_a_town_in_capitals_before_a_colon_in_the_north(language: str, first: str, told: str) -> None:
    second = "Vagtchefen fortæller, at et vidne havde set bådene ved slusen, som er den eneste i havnen."
    dateline = read(f"{first}\n\n{second}", language).dateline
    assert (dateline.text if dateline else "") == told


def test_a_caption_with_the_publication_behind_it_signs_nothing() -> None:
    lines = [
        "Arrancan las fiestas del puerto",
        "Redacción",
        "Laguna | 24.08.2021 13:44",
        "San Mateo 2019 Fuegos",
        "San Mateo 2019 Fuegos | Onda Laguna La Costa",
        "El alcalde ha explicado que la nueva esclusa del puerto viejo se abre hoy, primer día de fiestas.",
        "El ayuntamiento espera que lleguen muchos barcos de los pueblos cercanos en estos días.",
    ]
    assert [byline.name for byline in read("\n\n".join(lines), "es").bylines] == ["Redacción"]


def test_a_button_that_is_glued_to_itself_is_no_subheading() -> None:
    assert labels([HEADLINE, STORY[0], "ListenListen", STORY[1]])["ListenListen"] == "tool"


def test_how_to_read_on_may_be_broken_over_lines() -> None:
    story = [
        "L’écluse du vieux port a été ouverte lundi par la mairie, qui l’avait fermée après les crues de mars.",
        "L’eau y monte de deux mètres, et les bateaux du port passent de nouveau, selon le bureau de la mairie.",
    ]
    more = ["...pour lire la suite, rejoignez notre communauté d’abonnés", "et accédez à tous nos articles sur le site"]
    assert body(read("\n\n".join(["L’écluse ouvre", *story, *more]), "fr")) == story


@pytest.mark.cases("place", ["Bregenz/Dornbirn/Bludenz", "Wien/Graz/Linz", "Bregenz/Dornbirn"])
def test_towns_apart_by_strokes_are_the_place_of_a_dateline(place: str) -> None:
    found = read(
        f"Bäche über den Ufern\n{place} (APA) - Nach dem Regen der Nacht sind am Montag mehrere Bäche im Land über die Ufer"
        " getreten.\nEin Sprecher des Landes sagte, die Keller seien bis zum Mittag leer gepumpt worden.\n"
    )
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.source) == (place, "APA")


def test_the_first_paragraph_cut_off_above_itself_is_told_once() -> None:
    begun = "Nach dem Regen der Nacht sind am Montag mehrere Bäche im Land über die Ufer getreten, teilte das"
    told = f"{begun} Amt für Wasser mit."
    rest = "Die Keller im Ort waren am Mittag leer gepumpt, sagte ein Sprecher der Feuerwehr am Abend."
    found = read(f"Bäche über den Ufern\n{begun} Amt...\n{told}\n{rest}\n")
    assert paragraphs(found) == [told, rest]
