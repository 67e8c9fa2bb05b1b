"""Boxes, captions and signatures as tabloids, broadcasters and papers of the West print them around a story."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf

from .texts import body, labels, paragraphs, read


HEADLINE = "Town opens new lock at the old harbour"
STORY = [
    "The town opened a new lock at the old harbour on Monday, the office said in a statement.",
    "The water is two metres higher than last year, and the ferries are running again.",
    "Keepers had asked for the gate nine years ago, when a barge was caught under the bridge.",
]
GERMAN = [
    "Die Stadt hat am Montag eine neue Schleuse am alten Hafen geöffnet, wie das Amt mitteilte.",
    "Das Wasser steht nun zwei Meter höher als im Vorjahr, und die Fähren fahren wieder.",
]
FRENCH = [
    "La ville a ouvert lundi une nouvelle écluse au vieux port, a indiqué le service des eaux.",
    "L’eau est deux mètres plus haute que l’an dernier, et les bacs circulent de nouveau.",
]
ITALIAN = [
    "La città ha aperto lunedì una nuova chiusa nel vecchio porto, ha comunicato l’ufficio.",
    "L’acqua è due metri più alta dell’anno scorso e i traghetti sono tornati a navigare.",
]


@pytest.mark.cases("heading", ["Most read in The Globe", "Read more in News", "READ MORE NEWS"])
def test_kickers_in_capitals_are_of_the_titles_below_them(heading: str) -> None:
    box = [heading, "FULL STEAM", "Ferry back on the river after nine years in a shed", "IT'S OVER",
           "Captain says farewell to the bridge he opened as a boy"]  # fmt: skip
    said = '"If anyone has seen the barge, ring the harbour office and quote the number on its side."'
    article = read("\n".join([HEADLINE, *STORY, *box, said, STORY[1].replace("two", "three")]))
    assert said in body(article)
    (related,) = [block for block in article.body if isinstance(block, nf.Related)]
    assert (nf.plain(related.title), [nf.plain(link.text) for link in related.links]) == (heading, box[1:])


def test_titles_stand_below_the_buttons_that_turn_the_pages_of_a_box() -> None:
    titles = ["Farmers count the cost of a wet spring", "Museum buys back stolen clock"]
    found = labels(
        [*STORY, "RELATED ARTICLES", "Previous", "1", "2", "Next", *titles, "Share this article", *STORY[:2]]
    )
    assert [found[title] for title in titles] == ["related"] * 2


@pytest.mark.cases("title", ["Por que o rio sobe na mesma rua", "Por que as barcas pararam outra vez"])
def test_a_question_that_begins_as_a_signature_does_is_a_title(title: str) -> None:
    lines = ["A cidade abriu na segunda-feira uma nova eclusa no porto velho, informou a prefeitura.",
             "A água está dois metros mais alta do que no ano passado, e as barcas voltaram.",
             "As mais lidas agora", "Museu recompra relógio roubado", title, "Deixe seu comentário"]  # fmt: skip
    assert labels(lines, "pt")[title] == "related"


def test_words_that_point_to_a_title_may_begin_with_one_letter_where_it_is_glued_to_them() -> None:
    line = "À lire aussiLes agriculteurs font les comptes d’un printemps humide"
    assert labels([*FRENCH, line, *reversed(FRENCH)], "fr")[line] == "related"


@pytest.mark.cases("above", [["Read More: Ferries are back on the river"], []])
def test_the_author_below_what_announces_another_story_signs_this_one(above: list[str]) -> None:
    article = read("\n".join([HEADLINE, *above, "By Ann Lee, Senior Reporter", "12 March 2024", *STORY]))
    assert [(byline.name, byline.role) for byline in article.bylines] == [("Ann Lee", "Senior Reporter")]


@pytest.mark.cases(
    ("line", "language", "name", "role"),
    [
        ("Por Redação 28/04/2025", "pt", "Redação", ""),
        ("Por Redacción - 28/04/2025", "es", "Redacción", ""),
        ("By Staff Reporter 28/04/2025", "en", "Staff Reporter", ""),
        ("Hafenblatt-Redakteurin Anna Berg", "de", "Anna Berg", "Hafenblatt-Redakteurin"),
        ("Von BLATT-online-Redakteur Tom Reder", "de", "Tom Reder", "BLATT-online-Redakteur"),
        ("Anne LEROY.", "fr", "Anne LEROY", ""),
        ("Kolam renang lama di pusat kota. ANTARA/Ana Leda\nPewarta: Tono Ridwan", "id", "Tono Ridwan", ""),
        ("/Anna Nowak /RMF FM\nTomasz Lis", "pl", "Tomasz Lis", ""),
    ],
)
def test_the_author_is_no_date_role_or_stop(line: str, language: str, name: str, role: str) -> None:
    story = {"de": GERMAN, "fr": FRENCH}.get(language, STORY)
    article = read("\n".join([HEADLINE, line, "28/04/2025", *story]), language)
    assert [(byline.name, byline.role) for byline in article.bylines] == [(name, role)]
    assert article.published == datetime(2025, 4, 28, tzinfo=UTC)


def test_a_hyphen_between_names_of_an_agency_of_turkey() -> None:
    story = ["Belediye pazartesi günü eski limanda yeni bir kanal kapısı açtı, su dairesi açıkladı.",
             "Su geçen yıldan iki metre daha yüksek ve vapurlar yeniden çalışıyor, dedi müdür."]  # fmt: skip
    article = read("\n".join(["Eski limanda yeni kapı", "Tolga RIDVAN- Ayşe KAYA/KIYIKENT, (DHA)", *story]), "tr")
    assert [byline.name for byline in article.bylines] == ["Tolga RIDVAN", "Ayşe KAYA"]


def test_an_agency_in_a_bracket_with_the_date_is_the_credit_alone() -> None:
    article = read("\n".join(["Stadt öffnet neue Schleuse", *GERMAN, "(APA, red, 12.3.2024)"]), "de")
    assert article.credit == "APA, red"


def test_a_picture_credit_behind_dashes_signs_nothing() -> None:
    shown = "La nouvelle écluse, ouverte lundi. - Anne Leroy - AFP"
    article = read(
        "\n".join(["La ville ouvre une écluse", "Luc Martin", "Le 12/03/2024 à 10:12", shown, *FRENCH]), "fr"
    )
    assert [byline.name for byline in article.bylines] == ["Luc Martin"]
    assert paragraphs(article) == FRENCH


def test_a_source_that_is_a_photographer_and_an_agency_is_no_credit_of_the_story() -> None:
    lines = ["Stadt öffnet neue Schleuse", "Die neue Schleuse liegt am Hafen.", "Quelle: Anna Berg/dpa", *GERMAN]
    article = read("\n".join(lines), "de")
    assert (article.credit, paragraphs(article)) == ("", GERMAN)


@pytest.mark.cases(
    ("shown", "again"),
    [
        ("Gates: Keepers unveil their new lock ahead of the vote. ewk3D via Getty Images",
         "Gates: Keepers unveil their new lock ahead of the vote."),
        ("The quay at the old harbour on Monday. Photo: Ann Lee", "The quay at the old harbour on Monday."),
    ],
)  # fmt: skip
def test_a_caption_once_more_without_its_credit_is_no_story(shown: str, again: str) -> None:
    assert paragraphs(read("\n".join([HEADLINE, shown, again, *STORY]))) == STORY


@pytest.mark.cases(
    "shown",
    [
        "The lock at Lockton was opened on Saturday, Jan. 29, 2022. (Carol Robins)",
        "Pictured from left to right are Mayor Ann Lee, Harbour Master Tom Reed and Councillor Bo Diaz.",
    ],
)
def test_what_a_picture_within_the_story_shows(shown: str) -> None:
    assert paragraphs(read("\n".join([HEADLINE, *STORY, shown, *reversed(STORY)]))) == [*STORY, *reversed(STORY)]


def test_what_several_readers_say_and_sign_is_story() -> None:
    told = ["The new lock is too far for prams. (Mary Brown)", "I have waited years for it. (John Carter)"]
    assert set(told) <= set(body(read("\n".join([HEADLINE, *STORY, *told, *reversed(STORY)]))))


def test_reviews_in_a_row_that_critics_sign_are_story() -> None:
    told = "A fine film about a lock and its keeper. It takes its time, and so does the water. (Ann Lee)"
    assert told in body(read("\n".join([HEADLINE, *STORY, told, *reversed(STORY)])))


@pytest.mark.cases(
    ("section", "date", "headline", "deck", "language"),
    [
        ("Thời sự", "Thứ ba, 12/3/2024, 10:12 (GMT+7)", "Cống cũ đóng cửa vì nứt mái", "Hội đồng quyết định đóng cửa cống cũ.", "vi"),
        ("News", "March 12, 2024", "New lock is to close in May", "Keepers had asked for a new gate.", "en"),
    ],
)  # fmt: skip
def test_a_short_headline_under_a_section_and_a_date(
    section: str, date: str, headline: str, deck: str, language: str
) -> None:
    article = read("\n".join([section, date, headline, deck, *STORY]), language)
    assert nf.plain(article.headline) == headline


@pytest.mark.cases(
    ("signed", "said", "language"),
    [
        ("Tommaso Ridolfi", "Giornalista professionista, si occupa di cronaca. Lavora al Porto dal 2015.", "it"),
        ("Anna Berg", "Redakteurin im Ressort Lokales, seit 2012 bei der Hafenzeitung.", "de"),
    ],
)
def test_what_stands_below_the_name_of_the_author_once_more(signed: str, said: str, language: str) -> None:
    story = {"it": ITALIAN, "de": GERMAN}[language]
    article = read("\n".join([HEADLINE, signed, "12.03.2024", *story, signed, said]), language)
    assert ([byline.name for byline in article.bylines], paragraphs(article)) == ([signed], story)


@pytest.mark.cases(
    ("line", "language"),
    [
        ("You have exhausted your monthly limit of free stories.", "en"),
        ("Acme This content is provided by Acme, which may be using cookies and other technologies. To show you this.", "en"),
        ("This live blog is now closed", "en"),
        ("You have 5 articles to share every month. Send this story to a friend!", "en"),
        ("For the full story, read this week’s Harbour Tribute.", "en"),
        ("Read more about the lock at harbour.example.", "en"),
        ("Sostieni ilporto.it: mai come in questo momento abbiamo bisogno di te.", "it"),
        ("Début du widget Widget. Passer le widget?", "fr"),
    ],
)  # fmt: skip
def test_what_a_site_says_within_the_story(line: str, language: str) -> None:
    story = {"it": ITALIAN, "fr": FRENCH}.get(language, STORY)
    assert paragraphs(read("\n".join([HEADLINE, *story, "Share", line, *reversed(story)]), language)) == [
        *story,
        *reversed(story),
    ]


@pytest.mark.cases(
    ("line", "language"),
    [
        ("Once you have used up your monthly allowance of water, every litre costs twice as much.", "en"),
        ("Fin du widget sur les téléphones : l’écran change, et tout le monde s’en plaint au port.", "fr"),
        ("Nel 1998 il giovane custode diventa sostenitore della squadra e compra le prime azioni.", "it"),
    ],
)
def test_what_a_story_says_in_words_that_sites_ask_in(line: str, language: str) -> None:
    story = {"it": ITALIAN, "fr": FRENCH}.get(language, STORY)
    assert line in body(read("\n".join([HEADLINE, *story, line, *reversed(story)]), language))


def test_a_sentence_that_ends_with_an_acronym_signs_nothing() -> None:
    article = read("\n".join(["La ville ouvre une écluse", "Vive le PSG.", *FRENCH]), "fr")
    assert article.bylines == ()


@pytest.mark.cases(
    "lines",
    [
        ["The following quays are open during the work:", "Harbour Road", "St Mary’s Lock", "Lido"],
        ["The winners are:", "Ann Lee, Lockton", "Tom Reed, Harbour Town", "Bo Diaz, Milltown"],
        ["The council will vote on three options:", "A: Close it", "B: Repair the roof", "C: Build a new gate"],
        ["These are the dates on which the lock will open:", "Monday 4 March", "Wednesday 6 March", "Friday 8 March"],
    ],
)
def test_short_lines_that_a_colon_announces_within_the_story_are_of_it(lines: list[str]) -> None:
    found = body(read("\n".join([HEADLINE, *STORY, *lines, *reversed(STORY)])))
    assert [line for line in found if line in lines] == lines


@pytest.mark.cases(
    ("heading", "said", "language"),
    [
        ("Zobacz również:", "– Sprawdziliśmy każdą możliwość – mówi prezydent miasta. – W końcu zabrakło pieniędzy.", "pl"),
        ("Läs också:", "– Vi har tittat på allt, säger hon. Till slut fanns det inga pengar kvar.", "sv"),
        ("Læs også:", "- Vi har set på alle muligheder, siger hun. Til sidst var der ikke flere penge.", "da"),
        ("Lire aussi :", "– Nous avons étudié toutes les pistes, a-t-elle déclaré à la presse.", "fr"),
    ],
)  # fmt: skip
def test_somebody_who_speaks_behind_a_dash_is_no_item_of_the_list_above(heading: str, said: str, language: str) -> None:
    story = ["The town opened a new lock at the old harbour on Monday.", *STORY[1:]]
    titles = ["- Ferries back on the river", "- Museum buys back stolen clock"]
    found = labels([HEADLINE, *story, heading, *titles, said, *reversed(story)], language)
    assert ([found[title] for title in titles], found[said]) == (["related"] * 2, "quote")


def test_the_headline_with_the_number_of_a_picture_is_no_story() -> None:
    headline, shown = "Eski havuz çatıdaki çatlaklar yüzünden kapanıyor", "Resim : 1"
    story = ["Belediye pazartesi günü eski limanda yeni bir kanal kapısı açtı, su dairesi açıkladı.",
             "Su geçen yıldan iki metre daha yüksek ve vapurlar yeniden çalışıyor, dedi müdür."]  # fmt: skip
    lines = [headline, *story, "HAVUZ NE OLACAK", f"{headline} - {shown}", *reversed(story)]
    assert f"{headline} - {shown}" not in body(read("\n".join(lines), "tr"))


def test_a_newsletter_is_the_last_of_what_is_else_nothing_but_story() -> None:
    story = ["Miasto otworzyło w poniedziałek nową śluzę w starym porcie, poinformował urząd.",
             "Woda jest o dwa metry wyższa niż rok temu, a promy znowu kursują po rzece."]  # fmt: skip
    last = "Codziennie rano najświeższe informacje prosto na Twoją skrzynkę e-mail. Zapisz się do newslettera!"
    assert paragraphs(read("\n".join(["Miasto otwiera śluzę", *story, last]), "pl")) == story


@pytest.mark.cases(
    ("line", "language"),
    [
        ("Martes 12 marzo de 2024 | Publicado a las 10:12", "es"),
        ("12 mars 2024 | Publié à 10h12", "fr"),
        ("12.03.2024, veröffentlicht um 10:12 Uhr", "de"),
    ],
)
def test_a_word_for_publishing_stands_between_the_day_and_the_time(line: str, language: str) -> None:
    article = read("\n".join([HEADLINE, line, *STORY]), language)
    assert article.published == datetime(2024, 3, 12, 10, 12, tzinfo=UTC)


@pytest.mark.cases(
    "lines",
    [
        ["Choose your region:", "North", "South", "East"],
        ["Discover more from our network:", "Jobs in Lockton", "Homes for sale", "Lockton Motors"],
    ],
)
def test_what_a_site_lists_behind_a_colon_is_no_list_of_the_story(lines: list[str]) -> None:
    assert set(lines).isdisjoint(body(read("\n".join([HEADLINE, *STORY, *lines, *reversed(STORY)]))))
