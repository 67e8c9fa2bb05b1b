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


@pytest.mark.cases(
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


def test_an_agency_in_brackets_within_what_the_page_keeps_is_a_credit() -> None:
    lines = [*GERMAN[1:], "(dpa)", "Am Sonntag feiert die Stadt mit einem Fest am Ufer, zu dem alle kommen dürfen."]
    assert labels(lines, "de")["(dpa)"] == "credit"


@pytest.mark.cases(
    ("word", "label"),
    [("STAND", "skipped"), ("Aktualisiert", "skipped"), ("dpa Politik", "credit")],
)
def test_what_stands_right_above_a_story_without_a_headline_is_none(word: str, label: str) -> None:
    lines = [word, *GERMAN[1:]]
    assert labels(lines, "de")[word] == label
    assert read("\n\n".join(lines), "de").headline == ()


@pytest.mark.cases("above", [[], ["Share This"], [ENGLISH[0]]])
@pytest.mark.cases("signed", ["From Musa Ibrahim, Kano", "From Musa Ibrahim in Kano"])
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


def test_a_publication_before_the_author_is_for_whom_one_writes() -> None:
    article = read("\n\n".join([ENGLISH[0], "ABC Radio Lockton / By Ann Lee", *ENGLISH[1:]]))
    assert [(byline.name, byline.affiliation) for byline in article.bylines] == [("Ann Lee", "ABC Radio Lockton")]


def test_a_station_that_signs_is_no_person() -> None:
    article = read("\n\n".join([ENGLISH[0], "By: WXLK Harbor News", "March 25, 2024", *ENGLISH[1:]]))
    assert [(byline.name, byline.affiliation) for byline in article.bylines] == [("WXLK Harbor News", "")]


def test_the_time_next_to_the_author_tells_when_on_the_day_above() -> None:
    lines = ["Wednesday 1 May 2024", ENGLISH[0], "By Ann Lee Wednesday 1 May 2024, 3:53 PM", *ENGLISH[1:]]
    article = read("\n\n".join(lines))
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-01T15:53:00+00:00"
    assert article.updated is None


@pytest.mark.cases("way", ["Home Cities Bengaluru", "Home News Local", "Startseite Politik"])
def test_the_way_from_the_first_page_is_no_headline(way: str) -> None:
    article = read("\n\n".join([way, *ENGLISH]))
    assert nf.plain(article.headline) == ENGLISH[0]


def test_a_headline_that_begins_with_home_is_one() -> None:
    assert nf.plain(read("\n\n".join(["Home sales slow", *ENGLISH[1:]])).headline) == "Home sales slow"


@pytest.mark.cases(
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


@pytest.mark.cases("word", ["Politik", "Update", "Kommentar"])
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


@pytest.mark.cases("credit", ["Credit: Alamy", "Credit: Lockton Rowing Club"])
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


def test_several_sentences_above_the_author_alone_are_the_story() -> None:
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


def test_what_the_bbc_glues_to_a_caption_is_one() -> None:
    line = "Image caption The lock was closed for two years after the storm of the century"
    assert labels([*ENGLISH[:2], line, ENGLISH[2]])[line] == "caption"


def test_a_caption_with_its_credit_above_a_short_headline_is_none() -> None:
    caption = "• SLUSEN: Ordføreren skal fortelle de andre hva den nye slusen koster i år. FOTO: ANNA BERG"
    lines = [caption, "Må forklare seg i dag", "Ordføreren må si hva hun vil gjøre med den gamle slusen."]
    assert nf.plain(read("\n\n".join(lines), "no").headline) == "Må forklare seg i dag"


def test_names_of_sections_with_commas_are_no_headline() -> None:
    article = read("\n\n".join(["Crime/Courts, News, Regional News", *ENGLISH]))
    assert nf.plain(article.headline) == ENGLISH[0]


def test_a_headline_with_commas_is_one() -> None:
    title = "Boats, Ferries, Locks: What the Town Wants"
    assert nf.plain(read("\n\n".join([title, *ENGLISH[1:]])).headline) == title


def test_the_score_of_a_match_signs_nothing() -> None:
    lines = ["Scoreboard of the week", "By Ann Lee", "Lockton 30, Harbour Town 21", *ENGLISH[1:]]
    assert [byline.name for byline in read("\n".join(lines)).bylines] == ["Ann Lee"]


def test_a_name_with_what_the_story_says_its_bearer_is_signs_nothing() -> None:
    said = "The Harbour Master, Kofi Mensah-Owusu, told the paper that the old lock would be torn down in the year to come."
    article = read("\n\n".join([ENGLISH[0], "Kofi Mensah-Owusu, Harbour Master", *ENGLISH[1:], said]))
    assert article.bylines == ()


@pytest.mark.cases("above", ["close\n\nTue Dec 08, 2020\n\n", ""])
def test_a_name_above_the_day_and_the_headline_signs(above: str) -> None:
    text = above + "\n\n".join(["Imran Qadir", "December 8, 2020", *ENGLISH])
    article = read(text)
    assert [byline.name for byline in article.bylines] == ["Imran Qadir"]
    assert nf.plain(article.headline) == ENGLISH[0]


def test_what_a_site_says_of_browsers_is_no_kicker() -> None:
    line = "Your web browser is no longer supported. To improve your experience update it here"
    assert labels([line, *ENGLISH])[line] == "skipped"


def test_the_author_once_more_is_no_story() -> None:
    lines = [ENGLISH[0], "Ann Lee", "The old lock, which will be torn down", "KAY ROCK/ALAMY", "Ann Lee", *ENGLISH[1:]]
    assert paragraphs(read("\n".join(lines))) == list(ENGLISH[1:])


def test_a_caption_begun_in_capitals_above_its_credit_is_no_story() -> None:
    caption = "GLAD: Anna Berg er glad for at slusen endelig er åpen for alle båtene i byen."
    lines = [NORWEGIAN[0], caption, "Foto: Ola Nes", *NORWEGIAN[1:]]
    assert labels(lines, "no")[caption] == "caption"


@pytest.mark.cases("mark", ["(UPDATE)", "(2nd UPDATE)", "(CORRECTED)"])
def test_what_is_said_of_the_story_before_a_dateline_is_of_that(mark: str) -> None:
    printed = f"{mark} LOCKTON, Palawan –"
    article = read("\n\n".join([ENGLISH[0], f"{printed} {ENGLISH[1]}", ENGLISH[2]]))
    assert article.dateline == nf.Dateline(place="LOCKTON, Palawan", text=printed)


@pytest.mark.cases(
    ("printed", "place", "source"),
    [
        ("Aken/MZ. -", "Aken", "MZ"),
        ("Schwerin/dpa -", "Schwerin", "dpa"),
        ("Halle (Saale)/MZ -", "Halle (Saale)", "MZ"),
    ],
)
def test_a_stroke_parts_a_place_from_the_agency_or_paper(printed: str, place: str, source: str) -> None:
    article = read("\n\n".join([GERMAN[0], f"{printed} {GERMAN[1]}", GERMAN[2]]), "de")
    assert article.dateline == nf.Dateline(place=place, source=source, text=printed)


def test_a_menu_above_a_story_without_a_headline_is_none() -> None:
    menu = "Team | AGB | Impressum | Datenschutz | Kontakt | Bilder"
    lines = [menu, f"{GERMAN[1]} {GERMAN[2]}", "Verletzt wurde niemand, und die alte Schleuse wird im Mai abgerissen."]
    article = read("\n\n".join(lines), "de")
    assert article.headline == ()
    assert paragraphs(article) == lines[1:]


def test_a_deck_above_the_headline_and_a_day_that_begins_small() -> None:
    deck = (
        "In de oude haven is er gisteravond een nieuwe sluis geopend door de burgemeester van de stad."
        " De negen schippers moeten een tijdje wachten."
    )
    title = "Negen schippers wachten na opening sluis"
    told = (
        "Rond half twaalf ging de sluis open. Vermoedelijk duurt het nog een week tot alle boten er weer door kunnen."
    )
    article = read(f"{deck}\n{title}\ndon 7 aug 2014\n{told}", "nl")
    assert nf.plain(article.headline) == title


def test_a_page_that_breaks_its_sentences_anywhere_is_all_story() -> None:
    lines = [
        "One person has been seriously hurt", "following an incident at the old lock of", "the town overnight.",
        "Around two today the crew tried to stop a", "White Star of the ferry line, for speeding.", "The",
        "boat failed to stop and was followed, however", "this was given up soon after, due to", "the rain.",
        "The Harbour Office looks into it, and the", "Council has been", "notified.",
    ]  # fmt: skip
    assert set(labels([ENGLISH[0], *lines]).values()) == {"headline", "lead", "body"}


def test_offers_to_subscribe_are_no_story() -> None:
    offers = ["Ingen bindningstid, du bestämmer när du har läst färdigt.", "Jag är redan prenumerant"]
    assert {labels([*SWEDISH, *offers], "sv")[line] for line in offers} <= {"tool", "skipped"}


@pytest.mark.cases("code", ["[ad_1]", "20240501-105735-L-1920x1254we"])
def test_what_programs_of_sites_print_is_neither_headline_nor_story(code: str) -> None:
    lines = [code, *ENGLISH[1:]] if code[0] == "[" else [ENGLISH[0], code, *ENGLISH[1:]]
    assert labels(lines)[code] == "skipped"


def test_the_rights_behind_a_paragraph_make_it_no_caption() -> None:
    story = (
        "In de oude haven heeft de burgemeester maandag een nieuwe sluis geopend, en de hele stad kwam kijken."
        " Het water staat nu twee meter hoger dan vorig jaar, en de veerboten varen weer volgens de schipper van dienst."
        " Gewond raakte niemand bij het werk aan de kade."
    )
    first = "De sluis in de oude haven is maandag na twee jaar weer open gegaan voor alle boten, meldt het kantoor."
    article = read("\n\n".join(["Nieuwe sluis open in oude haven", first, f"{story} © ANP 2024"]), "nl")
    assert paragraphs(article) == [first, story]
    assert article.credit == "© ANP 2024"


def test_a_section_and_a_time_without_a_year_are_no_headline() -> None:
    lines = [
        "algemeen 31 jan 12:01",
        "In de oude haven heeft de burgemeester maandag een nieuwe sluis geopend, en de hele stad kwam kijken.",
        "Het water staat nu twee meter hoger dan vorig jaar, en de veerboten varen weer volgens de schipper.",
    ]
    article = read("\n\n".join(lines), "nl")
    assert article.headline == ()
    assert paragraphs(article) == lines[1:]


def test_who_posted_what_the_story_shows_signs_nothing() -> None:
    posted = "Endlich ist die neue Schleuse offen, und das Wasser steht so hoch wie nie! pic.twitter.com/abCDef1234"
    lines = [GERMAN[0], *GERMAN[1:], posted, "— Anna Berg, MdL (@AnnaBerg) May 20, 2023"]
    article = read("\n\n".join(lines), "de")
    assert article.bylines == ()
    assert article.published is None


def test_an_agency_of_germany_in_small_letters_has_a_dateline() -> None:
    article = read("\n\n".join([GERMAN[0], f"BERLIN (dts Nachrichtenagentur) - {GERMAN[1]}", GERMAN[2]]), "de")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == ("BERLIN", "dts Nachrichtenagentur")


def test_a_city_and_a_day_without_a_sign_are_a_dateline() -> None:
    article = read("\n\n".join([ENGLISH[0], f"New Delhi, July 13 {ENGLISH[1]}", ENGLISH[2]]))
    assert article.dateline == nf.Dateline(place="New Delhi", date="July 13", text="New Delhi, July 13")
    assert paragraphs(article)[0] == ENGLISH[1]


def test_a_city_and_a_month_in_a_sentence_are_none() -> None:
    line = "New Delhi, May 13 saw the worst flood of the century, and nobody in the town was ready for the water then."
    assert read("\n\n".join([ENGLISH[0], line, ENGLISH[2]])).dateline is None


def test_stories_of_the_agency_below_a_heading_are_others() -> None:
    own = [
        "Nieuwe sluis open in oude haven",
        "ROTTERDAM (ANP) - In de oude haven heeft de burgemeester maandag een nieuwe sluis geopend voor de boten.",
        "Het water staat nu twee meter hoger dan vorig jaar, en de veerboten varen weer volgens de schipper.",
    ]
    others = [
        "Meer uit Binnenland",
        "HILVERSUM (ANP) - De kijker heeft de uitzending over de sluis goed weten te vinden, meldt de omroep.",
        "10 minuten geledenUTRECHT (ANP) - De brug over de vaart blijft de hele week dicht, zegt de gemeente maandag.",
    ]
    article = read("\n".join([*own, *others]), "nl")
    assert not any(line in article.text for line in others)


def test_a_sentence_of_the_site_above_a_story_of_the_agency_is_not_its_first() -> None:
    lines = [
        "Webmail",
        "Kies je webmail",
        "Omdat wij ook andere webmail aanbieden, vragen we je eenmalig je voorkeur op te geven.",
        "Nieuwe sluis open in oude haven",
        "Nieuwe sluis open in oude haven",
        "ROTTERDAM (ANP) - In de oude haven heeft de burgemeester maandag een nieuwe sluis geopend voor de boten.",
        "Het water staat nu twee meter hoger dan vorig jaar, en de veerboten varen weer volgens de schipper.",
        "Meer uit Binnenland",
        "Schrijver Jan Berg overleden",
        "UTRECHT (ANP) - De schrijver Jan Berg is op 58-jarige leeftijd overleden, meldt zijn uitgever donderdag.",
    ]
    assert read("\n\n".join(lines), "nl").text.count("ANP") == 0
    assert labels(lines, "nl")[lines[-1]] == "related"


def test_stories_of_the_agency_below_the_name_of_a_section_in_two_words_are_others() -> None:
    own = [ENGLISH[0], f"LOCKTON (AP) - {ENGLISH[1]}", ENGLISH[2]]
    others = [
        "More from Home News",
        "UTRECHT (AP) - The bridge over the canal will stay closed for the whole of next week, the town said on Monday.",
    ]
    found = labels([*own, *others])
    assert [found[line] for line in [*own[1:], *others]] == ["lead", "body", "skipped", "related"]
    found = labels([*own, "More from the minister himself", ENGLISH[2].replace("water", "mud")])
    assert "related" not in found.values()


def test_films_to_watch_are_others() -> None:
    assert (
        labels([*ENGLISH[:2], "You may also want to watch:", ENGLISH[2]])["You may also want to watch:"]
        == "related-heading"
    )


@pytest.mark.cases(
    ("printed", "sources"),
    [
        ("(dpa/lsw)", ["dpa", "lsw"]),
        ("(mit dpa/sn)", ["dpa"]),
        ("(red/dpa)", ["dpa"]),
        ("(AFP/dpa)", ["AFP", "dpa"]),
        ("(mit dpa)", ["dpa"]),
    ],
)
def test_agencies_in_brackets_behind_the_last_sentence_are_the_credit(printed: str, sources: list[str]) -> None:
    article = read("\n\n".join([*GERMAN[:2], f"{GERMAN[2]} {printed}"]), "de")
    assert article.credit == printed
    assert [concept.name for concept in article.sources] == sources
    assert paragraphs(article)[-1] == GERMAN[2]


@pytest.mark.cases("printed", ["(siehe oben)", "(CDU/CSU)", "(SPD)"])
def test_other_words_in_brackets_there_are_of_the_story(printed: str) -> None:
    article = read("\n\n".join([*GERMAN[:2], f"{GERMAN[2]} {printed}"]), "de")
    assert not article.credit
    assert printed in article.text


def test_rules_for_readers_who_comment_are_no_story() -> None:
    rules = [
        "Welcome to the discussion.",
        "Keep it Clean. Please avoid bad words of any kind.",
        "PLEASE TURN OFF YOUR CAPS LOCK.",
        "Don't Threaten. Threats of any kind will not be tolerated.",
        "Be Truthful. Don't knowingly lie about anyone.",
        "Be Nice. No racism of any kind.",
        "Be Proactive. Use the link to let us know.",
    ]
    found = labels([*ENGLISH, *rules])
    assert {found[rule] for rule in rules} <= {"tool", "comments"}


@pytest.mark.cases(
    ("language", "line"),
    [
        ("de", "Den vollständigen Artikel lesen ..."),
        ("de", "Info Hinweis Diese Meldung ist Teil dessen, was die Agentur ohne Zutun der Redaktion sendet."),
        ("en", "Loading content, please wait..."),
    ],
)
def test_what_sites_say_below_a_story_is_none(language: str, line: str) -> None:
    lines = GERMAN if language == "de" else ENGLISH
    assert line not in read("\n\n".join([*lines, line]), language).text


def test_the_word_for_a_camera_stands_before_a_caption() -> None:
    caption = "The keeper of the lock opens the gate for the first boat of the year."
    shown = f"Camera Icon{caption} Credit: Lockton Courier"
    lines = [*ENGLISH, caption, shown, "All is well on the water now, said the keeper of the lock on Monday."]
    found = labels(lines)
    assert (found[caption], found[shown]) == ("caption", "caption")


def test_how_long_ago_and_when_are_no_headline() -> None:
    article = read("\n\n".join(["8 minutes ago Thu, 09 May 2024 07:52:46 GMT", *ENGLISH[1:]]))
    assert article.headline == ()
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-09T07:52:46+00:00"


def test_the_town_right_above_a_story_is_no_headline() -> None:
    story = "Die Stadt hat am Montag in Neustadt eine neue Schleuse geöffnet, wie das Amt am Abend mitteilte."
    assert read("\n\n".join(["Neustadt", story, GERMAN[2]]), "de").headline == ()


def test_one_word_that_names_no_town_is_a_headline() -> None:
    assert nf.plain(read("\n\n".join(["Geöffnet", *GERMAN[1:]]), "de").headline) == "Geöffnet"
