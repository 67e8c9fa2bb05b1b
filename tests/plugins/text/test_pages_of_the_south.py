"""What pages in Romance languages, Greek and Albanian have around their stories."""

from __future__ import annotations

from datetime import datetime

import pytest
from tests.plugins.text.texts import labels, paragraphs, read

import newsformat as nf

from .texts import STORIES


@pytest.mark.cases(
    ("language", "said"),
    [
        ("es", "Esta funcionalidad es solo para registrados"), ("es", "Visítanos en Twitter e Instagram"),
        ("pt", "Encontrou algum problema no site? Entre em contato."), ("pt", "Veja a reportagem completa:"),
        ("fr", "Your browser doesn’t support HTML5"), ("en", "Discussion about this post"),
        ("el", "Μια εικόνα λέει πολλά: Ακολούθησε το lockton.example στο Instagram για να δεις τη νέα δεξαμενή!"),
        ("en", "spot_imgspot_imgspot_img"), ("en", "harbour-banner"),
    ],
)  # fmt: skip
def test_what_a_site_says_within_a_story_is_no_part_of_it(language: str, said: str) -> None:
    headline, *story = STORIES[language]
    article = read("\n\n".join([headline, *story, said, *story[1:]]), language)
    assert said not in paragraphs(article)
    assert labels([headline, *story, said, *story[1:]], language)[said] in {"tool", "comments", "skipped"}


@pytest.mark.cases(
    ("language", "above"),
    [
        ("es", "Saltar al contenido principalSaltar al pie de página"), ("fr", "Début du contenu principal."),
        ("pt", "Receba as notícias do porto pelo WhatsApp"), ("it", "lockton.example - Anno 25 - 5 maggio 2024"),
    ],
)  # fmt: skip
def test_what_stands_above_a_headline_is_none(language: str, above: str) -> None:
    headline, *story = STORIES[language]
    assert nf.plain(read("\n\n".join([above, headline, *story]), language).headline) == headline


def test_a_way_through_the_site_ends_with_the_headline_cut_off_in_other_quotation_marks() -> None:
    headline, story = "«La nueva esclusa abrirá al fin en mayo»: alcaldesa", STORIES["es"][1:]
    above = 'InicioPUERTOS"La nueva esclusa abrirá al fin...'
    article = read("\n\n".join(["viernes, 29 marzo 2024", above, headline, *story]), "es")
    assert nf.plain(article.headline) == headline
    assert above not in paragraphs(article)


def test_a_sentence_that_occurs_twice_above_headline_and_name_is_that_of_a_picture() -> None:
    headline, *story = STORIES["fr"]
    said = (
        "La mairie devra attendre le mois de mai pour ouvrir l’écluse, faute d’eau dans la rivière, selon le capitaine."
    )
    article = read("\n\n".join(["Le Quai", said, said, headline, "Anne Léger", *story]), "fr")
    assert nf.plain(article.headline) == headline
    assert [byline.name for byline in article.bylines] == ["Anne Léger"]
    assert said not in paragraphs(article)


@pytest.mark.cases("led", ["Lire aussi La mairie vend le vieux bac", "À lire aussi : la mairie vend le vieux bac"])
def test_words_that_point_to_another_story_above_the_first_sentence_are_no_headline(led: str) -> None:
    _, *story = STORIES["fr"]
    article = read("\n\n".join([led, *story]), "fr")
    assert nf.plain(article.headline) == ""
    assert paragraphs(article) == story


def test_the_first_words_of_another_story_below_its_title_are_not_of_this_one() -> None:
    headline, *story = STORIES["es"]
    below = [
        "Te puede interesar",
        "Vecinos del barrio norte rechazan el cierre del mercado",
        "Los vecinos del barrio norte pidieron que el mercado siga abierto hasta…",
    ]
    article = read("\n\n".join([headline, *story, *below]), "es")
    assert paragraphs(article) == story


@pytest.mark.cases(
    "line",
    [
        "Por Ana Lima - Atualizado em 21 jan 2019, 20h09 - Publicado em 21 jan 2019, 18h29",
        "Por Ana Lima, atualizado em 21 jan 2019, 20h09, publicado em 21 jan 2019, 18h29",
    ],
)
def test_the_time_of_an_update_may_stand_first_behind_the_author(line: str) -> None:
    headline, *story = STORIES["pt"]
    article = read("\n\n".join([headline, line, *story]), "pt")
    assert [byline.name for byline in article.bylines] == ["Ana Lima"]
    assert article.published == datetime.fromisoformat("2019-01-21T18:29+00:00")
    assert article.updated == datetime.fromisoformat("2019-01-21T20:09+00:00")


@pytest.mark.cases(
    ("language", "credit", "agency"),
    [
        ("fr", "avec AFP", "AFP"), ("pt", "com agência Lusa", "Lusa"), ("it", "con informazioni ANSA", "ANSA"),
        ("ca", "amb ACN", "ACN"), ("el", "Με πληροφορίες από το ΑΠΕ-ΜΠΕ", "ΑΠΕ-ΜΠΕ"),
    ],
)  # fmt: skip
def test_the_source_is_the_agency_without_the_word_before_it(language: str, credit: str, agency: str) -> None:
    article = read("\n\n".join([*STORIES.get(language, STORIES["es"]), credit]), language)
    assert [source.name for source in article.sources] == [agency]
    assert credit == article.credit


def test_a_day_before_a_dash_is_no_dateline() -> None:
    headline, *story = STORIES["it"]
    article = read("\n\n".join([headline, "OTT 13, 2021 -", *story]), "it")
    assert article.dateline is None
    assert article.published == datetime.fromisoformat("2021-10-13T00:00+00:00")


@pytest.mark.cases(
    "line", ["02 MIN 30 SEG", "Tempo di lettura: 2'", "3 MIN READ", "1’ ΔΙΑΒΑΣΜΑ", "Temps de lecture : 2 mn"]
)
def test_how_long_a_story_takes_to_read_is_no_deck(line: str) -> None:
    headline, *story = STORIES["es"]
    article = read("\n\n".join([headline, line, "Selene Vega", *story]), "es")
    assert nf.plain(article.subhead) == ""
    assert paragraphs(article) == story


def test_the_times_of_a_recipe_are_no_time_to_read() -> None:
    found = nf.explain(
        nf.Source.text("\n\n".join([STORIES["es"][0], "Horno: 45 min", "Reposo: 10 min", *STORIES["es"][1:]])),
        "text",
        {"language": "es"},
    )
    assert "the reading time of the story, above it" not in [reason for line in found.lines for reason in line.reasons]


def test_a_few_words_and_an_agency_above_the_name_of_the_author_are_a_caption() -> None:
    headline, *story = STORIES["es"]
    lines = [headline, "La alcaldesa de Vega, ante la esclusa EFE", "Ana Prado", *story]
    assert labels(lines, "es")[lines[1]] == "caption"
    assert [byline.name for byline in read("\n\n".join(lines), "es").bylines] == ["Ana Prado"]


def test_rights_that_are_reserved_to_nobody_named_end_a_caption_in_french() -> None:
    headline, first, second = STORIES["fr"]
    assert (
        labels([headline, first, "Anne Léger au bord du quai. - D.R.", second], "fr")[
            "Anne Léger au bord du quai. - D.R."
        ]
        == "caption"
    )


@pytest.mark.cases("language", ["es", "pt", "it", "ro"])
def test_a_name_right_under_the_story_signs(language: str) -> None:
    article = read("\n\n".join([*STORIES.get(language, STORIES["it"]), "Miguel Paldera"]), language)
    assert [byline.name for byline in article.bylines] == ["Miguel Paldera"]


@pytest.mark.cases("by", ["Texto por: Ana Lima", "Texto por Ana Lima"])
def test_who_wrote_the_text_signs(by: str) -> None:
    headline, *story = STORIES["pt"]
    assert [byline.name for byline in read("\n\n".join([headline, by, *story]), "pt").bylines] == ["Ana Lima"]


@pytest.mark.cases(("language", "heading"), [("sq", "Kontrolloni gjithashtu"), ("el", "Περισσότερα Νέα Κατηγορίας...")])
def test_headings_of_other_stories(language: str, heading: str) -> None:
    headline, *story = STORIES.get(language, STORIES["es"])
    assert labels([headline, *story, heading, "X 2 / Y 3 Z"], language)[heading] == "related-heading"


@pytest.mark.cases("led", ["VER: La ciudad vende el viejo trasbordador", "Más contenido por Redacción"])
def test_words_that_lead_on_in_spanish(led: str) -> None:
    headline, first, second = STORIES["es"]
    article = read(f"{headline}\n\n{first}\n\n{led}\n\n{second}", "es")
    assert paragraphs(article) == [first, second]
    assert article.bylines == ()


def test_the_stories_before_and_after_may_have_titles_of_several_sentences() -> None:
    headline, *story = STORIES["it"]
    before = "Il porto compie cento anni. Il capitano al sindaco: “Che festa!”. E lui: “Sì, quella della nonna”"
    after = ["next", "Articolo Successivo", "La piena ha chiuso il mercato del pesce", "next"]
    lines = [headline, *story, "Articolo Precedente", before, *after]
    assert paragraphs(read("\n\n".join(lines), "it")) == story
    assert labels(lines, "it")[before] == "related"


def test_the_day_next_to_a_section_is_when_the_story_was_published() -> None:
    beside = ["Sezione: Porti / Data: Sab 03 novembre 2018 alle 15:49", "Autore: Anna Morra"]
    article = read("\n\n".join([*STORIES["it"], *beside]), "it")
    assert article.published == datetime.fromisoformat("2018-11-03T15:49+00:00")
    assert article.keywords == ("Porti",)
    assert [byline.name for byline in article.bylines] == ["Anna Morra"]


def test_a_line_alone_between_headline_and_story_in_words_of_that_is_its_deck() -> None:
    headline, *story = STORIES["pt"]
    deck = "Capitão do porto diz que as barcaças podem passar a partir de sexta-feira"
    article = read("\n\n".join([headline, deck, *story]), "pt")
    assert nf.plain(article.subhead) == deck
    assert paragraphs(article) == story


def test_a_question_above_the_first_paragraph_is_no_deck() -> None:
    headline, *story = STORIES["es"]
    asked = "¿Cuándo pueden pasar las barcazas por la nueva esclusa de la ciudad?"
    assert nf.plain(read("\n\n".join([headline, asked, *story]), "es").subhead) == ""


def test_a_bar_and_whose_a_film_is_end_a_caption_in_spanish() -> None:
    headline, *story = STORIES["es"]
    shown = "Así pasó la primera barcaza por la esclusa | Video: Canal Puerto."
    assert labels([headline, shown, *story], "es")[shown] == "caption"


def test_two_words_for_who_wrote_a_text_in_romanian_are_none_of_the_name() -> None:
    headline, *story = STORIES["it"]
    article = read("\n\n".join([headline, "Articol de Ana Popescu — luni, 04 mai 2015", *story]), "ro")
    assert [byline.name for byline in article.bylines] == ["Ana Popescu"]


def test_rights_glued_to_the_last_sentence_are_none_of_it_and_make_no_caption_of_it() -> None:
    headline, first, second = STORIES["it"]
    report = nf.Report()
    article = read("\n\n".join([headline, first, f"{second}© Riproduzione riservata"]), "it", report)
    assert paragraphs(article) == [first, second]
    assert "© Riproduzione riservata" in str([remark.message for remark in report.remarks])


def test_a_publication_and_initials_in_brackets_below_the_story_are_its_source() -> None:
    article = read("\n\n".join([*STORIES["it"], "(Portonline/a.b.)", "© Riproduzione riservata"]), "it")
    assert [source.name for source in article.sources] == ["Portonline"]
    assert paragraphs(article) == STORIES["it"][1:]


def test_an_agency_may_be_called_by_a_word_for_agencies() -> None:
    article = read("\n\n".join([*STORIES["pt"], "Agência Brasil"]), "pt")
    assert [source.name for source in article.sources] == ["Agência Brasil"]
    assert paragraphs(article) == STORIES["pt"][1:]


def test_sentences_that_announce_what_somebody_says_are_no_headline() -> None:
    said = "“La chiusa ci ha fatto aspettare nove anni, e adesso nessuno vuole pagare chi l’ha costruita, lo dico io!”"
    first = "Il capitano ha parlato ieri della chiusa in Serie A. Queste le sue parole:"
    article = read(f"{first}\n{said}", "it")
    assert nf.plain(article.headline) == ""
    assert first in nf.plain(article.body[0].content)


def test_the_story_goes_on_below_a_post_on_a_network() -> None:
    _, first, second = STORIES["es"]
    post = "Dos barcazas en la esclusa de la ciudad\n— Puerto Vega (@puertovega) April 10, 2024"
    article = read(f"Vega.- {first} {second}\n{post}\nLa alcaldesa volverá el lunes a la esclusa.", "es")
    assert nf.plain(article.headline) == ""
    assert f"{first} {second}" in article.text


def test_the_story_between_two_headlines_is_kept_where_none_stands_below() -> None:
    headline = STORIES["es"][0]
    deck = "A pocos días de que empiecen las fiestas no han terminado las obras de la plaza ni las del paseo del río"
    assert deck in read(f"{headline}\n\n{deck}\n\n{headline}\n\nAna Prado", "es").text


@pytest.mark.cases(
    ("language", "said"),
    [
        ("es", "* Este artículo apareció en la edición impresa del viernes, 27 de abril de 2001"),
        ("pt", "Conteúdo de responsabilidade do anunciante"), ("pt", "Está a ler um artigo sem acesso pago."),
        ("el", "Δες το βίντεο:"), ("fr", "Bouton retour en haut de la page"),
    ],
)  # fmt: skip
def test_what_stands_below_a_story_is_none_of_it(language: str, said: str) -> None:
    assert said not in read("\n\n".join([*STORIES[language], said]), language).text
