"""What stands around a headline, told by the words of the story: strangers above it, the deck below it, counts."""

from __future__ import annotations

import pytest

import newsformat as nf


HEADLINE = "Elmwood lock reopens after a winter of repairs"
STORY = (
    "The lock at Elmwood reopened on Tuesday after a winter of repairs that cost the county about two million pounds.\n"
    "Boats waited for hours at the lower gate, and the keeper, Ann Doyle, let the first of them in shortly after nine.\n"
    "Repairs to the towpath go on until June, the county engineer said, and walkers are sent over the old bridge."
)
POLISH = "Strażacy gasili halę w Krakowie przez sześć godzin"
POLISH_STORY = (
    "Strażacy przez sześć godzin gasili w poniedziałek halę magazynową przy ulicy Dworskiej w Krakowie, nikt nie zginął.\n"
    "Jak poinformował rzecznik, na miejscu pracowały dwadzieścia cztery zastępy, a halę trzeba będzie rozebrać.\n"
)


@pytest.mark.cases(
    "above",
    [
        "Connect with us",
        "World News in English",
        "Maintenance will slow down our pages tonight. We apologise and thank you for your patience!",
        "Connect with us\nAnother motto",
        "Lockton-times.comNews of all the valleys",
        "Classifieds Digital Edition Jobs Motoring Notices",
        "pub-1234567890, DIRECT, f08c47fec0942fa0, and an account",
        "Find what is close - search nearby.\nLockton, 12/07/2019 - 10:57",
    ],
)
def test_the_headline_stands_below_lines_that_share_no_word_with_the_story(above: str) -> None:
    article = nf.read(nf.Source.text(f"{above}\n{HEADLINE}\n{STORY}"), "text", {"language": "en"})
    assert nf.plain(article.headline) == HEADLINE
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == STORY.split("\n")


def test_so_in_other_languages() -> None:
    text = f"Piątek 15 listopada, służbę pełni zmiana B. Jak poznać, że pada? Mokniesz.\n{POLISH}\n{POLISH_STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": "pl"}).headline) == POLISH


@pytest.mark.cases(
    ("headline", "deck"),
    [
        (
            "Gates of heaven",
            "Elmwood lock reopens after a winter of repairs, and the boats are back",
        ),  # a word of the story
        ("A longer headline that has nothing to do with any of it", "Elmwood lock reopens after a winter of repairs"),
        ("“Gates of heaven”", "Ann Doyle keeps the lock at Elmwood and has seen the winter out there"),
        ("At long last", "Nobody thought that it would ever come to this"),
    ],
)
def test_a_headline_above_its_deck_stays_one(headline: str, deck: str) -> None:
    assert (
        nf.plain(nf.read(nf.Source.text(f"{headline}\n{deck}\n{STORY}"), "text", {"language": "en"}).headline)
        == headline
    )


@pytest.mark.cases(
    "deck", ["Repairs to the lock took all winter and cost two million", "First boats let in after nine"]
)
def test_the_deck_right_under_a_headline_is_kept(deck: str) -> None:
    article = nf.read(nf.Source.text(f"Back on the Elmwood water\n{deck}\nMenu\n{STORY}"), "text", {"language": "en"})
    kept = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph | nf.Heading)]
    assert deck in {nf.plain(article.subhead), nf.plain(article.summary), *kept}


@pytest.mark.cases("count", ["176", "4.812", "-"])
def test_a_line_without_letters_between_headline_and_story_is_no_subheading(count: str) -> None:
    told = POLISH_STORY.strip()
    article = nf.read(nf.Source.text(f"{POLISH}\n{count}\n{told}"), "text", {"language": "pl"})
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == told.split("\n")
    assert not any(isinstance(block, nf.Heading) for block in article.body)


def test_the_only_paragraph_is_the_story_though_the_author_stands_under_it() -> None:
    story = STORY.split("\n", maxsplit=1)[0]
    article = nf.read(nf.Source.text(f"{HEADLINE}\n{story}\nBy Ann Lee"), "text", {"language": "en"})
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == [story]
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]


@pytest.mark.cases(
    "above",
    [
        "Home Sport Weather Jobs Obituaries",
        "3 hours ago",
        "CRIME",
        "Crime and Courts",
        "Towpaths\nx",
        "Valley Ventures\n12 May 2025",
    ],
)
def test_the_headline_stands_below_what_pages_print_above_it(above: str) -> None:
    text = f"{above}\n{HEADLINE}\n{STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": "en"}).headline) == HEADLINE


def test_the_title_of_a_page_that_is_as_long_as_text_names_the_site_behind_the_headline() -> None:
    title = f"{HEADLINE} live: boats wait for hours as the keeper opens the lower gate for the first of them"
    text = f"{title} - The Elmwood Courier (Elmwood Publishing Corporation)\nUpdated 12 May 2025\n{title}\n{STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": "en"}).headline) == title


def test_the_headline_stands_below_a_ticker() -> None:
    ticker = "\n".join(f"{hour}:20 Ferry number {hour} sails again" for hour in ("11", "10", "09"))
    text = f"12 May 2025\n{ticker}\n{HEADLINE}\n{STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": "en"}).headline) == HEADLINE


def test_a_sign_that_closes_a_box_is_no_part_of_the_headline() -> None:
    article = nf.read(nf.Source.text(f"× {HEADLINE}\n{STORY}"), "text", {"language": "en"})
    assert nf.plain(article.headline) == HEADLINE


def test_a_heading_whose_first_word_the_story_begins_with_is_nobody_the_author() -> None:
    text = f"Elmwood this week\nFerris Resigns\nAda Ferris left the lock on Monday. {STORY}"
    assert not nf.read(nf.Source.text(text), "text", {"language": "en"}).bylines


def test_the_town_above_the_dateline_is_the_name_of_a_section() -> None:
    text = f"{HEADLINE}\nElmwood\nELMWOOD, Va. (Acme) — {STORY}"
    found = nf.explain(nf.Source.text(text), "text", {"language": "en"})
    assert str(found.lines[1].label) == "kicker"


def test_a_headline_may_begin_with_a_word_for_buttons() -> None:
    title = "More locks may be closed in Elmwood before the winter"
    text = f"12 May 2025\nNews Politico Top Stories\n{title}\n{STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": "en"}).headline) == title


def test_clauses_apart_by_commas_are_no_names_of_sections() -> None:
    title = "Lee, Doyle discuss repairs of lock, towpath"
    caption = "County engineer Bo Lee met Ann Doyle at the lock on Tuesday May 12, 2025. — Photo by Acme"
    text = f"{title}\nPublished May 12, 2025\n{caption}\n{caption}\n{STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": "en"}).headline) == title


def test_of_titles_below_figures_the_one_that_occurs_twice_is_the_headline() -> None:
    figures = "\n".join(f"- {boat}\n{toll},20\n% 0,{toll}" for toll, boat in enumerate(["Ferry", "Barge", "Punt"], 3))
    heading = "The keeper lets the first boats in"
    text = f"{figures}\n{HEADLINE}\n{HEADLINE}\nSo says the county\n{heading}\n{STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": "en"}).headline) == HEADLINE


def test_a_headline_in_capitals_below_a_kicker_in_capitals_is_no_kicker_of_its_deck() -> None:
    text = f"ON THE WATER\n{HEADLINE.upper()}\nBoats wait for hours as the keeper opens the gate\n{STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": "en"}).headline) == HEADLINE.upper()


def test_of_titles_below_a_menu_the_first_that_the_story_tells_is_the_headline() -> None:
    menu = "Skip to content\nSubscribe\nLog in\nNews\nSport\nCulture\nOpinion\nWeather\nJobs\nMotors"
    deck = "The county paid two million pounds for repairs that took all winter"
    text = f"{menu}\n{HEADLINE}\n{deck}\n{STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": "en"}).headline) == HEADLINE


@pytest.mark.cases(
    ("language", "line"),
    [
        ("hr", "NK Osijek"),
        ("de", "Polizei Musterstadt"),
        ("en", "Forest Services"),
        ("sv", "På Gotland"),
        ("de", "Im Überblick"),
        ("pl", "Jan Kowal / PAP"),
    ],
)
def test_no_names_are_clubs_institutions_and_where_something_is(language: str, line: str) -> None:
    text = f"{HEADLINE}\n{line}\n12.05.2025\n{STORY}"
    assert not nf.read(nf.Source.text(text), "text", {"language": language}).bylines


@pytest.mark.cases(
    ("language", "above"),
    [
        ("en", "12 °C Lockton"),
        ("en", "You are here:\nNews\nLocal"),
        ("en", "The wall of the old mill after it fell (archive photo)"),
        ("en", "Photo by Ann Lee"),
        ("en", "Loading the video..."),
        ("en", "Listen live"),
        ("de", "Symbolbild"),
        ("de", "Das Nachrichtenportal für die Region"),
        ("it", "Foto d'archivio"),
        ("es", "Diario digital del valle"),
        ("pl", "Imieniny: Pankracego, Dominika"),
        ("cs", "Svátek má Pankrác"),
    ],
)
def test_the_headline_stands_below_weather_pictures_portals_and_name_days(language: str, above: str) -> None:
    text = f"{above}\n{HEADLINE}\n{STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": language}).headline) == HEADLINE


@pytest.mark.cases(
    "headline",
    ["Elmwood opens its lock (photos)", "Elmwood lock reopens with a feast (GALLERY)", "7° in Elmwood: lock freezes"],
)
def test_a_headline_may_end_in_brackets_or_begin_with_a_temperature(headline: str) -> None:
    text = f"{headline}\nRepairs to the lock took all winter and cost two million\n{STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": "en"}).headline) == headline


@pytest.mark.cases("above", ["Follow us", "WHAT NOW, DOYLE? /"])
@pytest.mark.cases("end", ["will it last?", "at last!", "‘it is a feast, and what a feast it is’"])
def test_a_headline_that_asks_calls_or_quotes_stands_below_a_button_or_a_kicker(above: str, end: str) -> None:
    headline = f"Elmwood lock reopens after a long and cold winter of repairs that cost two million: {end}"
    text = f"{above}\n{headline}\n{STORY}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": "en"}).headline) == headline


@pytest.mark.cases(
    ("line", "label"),
    [
        ("FELL INTO A DITCH Driver dies near Lockton after the storm", "related"),
        ("ON THE WATER What the keeper says of the new gates:", "body"),
        ("UNESCO and the canal: a long story of many delays", "subheading"),
    ],
)
def test_a_title_behind_a_kicker_in_capitals_within_the_story_is_of_another_one(line: str, label: str) -> None:
    first, second, third = STORY.split("\n")
    text = "\n".join([HEADLINE, "3 May 2026", first, second, line, third, third.replace("June", "July")])
    labels = {row.text: str(row.label) for row in nf.explain(nf.Source.text(text), "text", {"language": "en"}).lines}
    assert labels[line] == label


def test_a_rule_of_a_table_is_no_headline() -> None:
    text = f"河边新桥开通 居民出行更方便 | |\n---|---|\n2026年05月12日10:12 | |\n{'本市新建的大桥昨天正式通车，市长在开通仪式上说，工程历时两年，费用低于预算。' * 3}"
    assert nf.plain(nf.read(nf.Source.text(text), "text", {"language": "zh"}).headline).startswith("河边新桥开通")


def test_a_word_for_pictures_in_place_of_a_name_is_a_caption() -> None:
    story = (
        "A nova ponte sobre o rio foi aberta no domingo depois de dois anos de obras, informou a prefeitura da cidade.\n"
        "Autor: Reprodução\nMoradores comemoraram, porque o caminho até o mercado ficou meia hora mais curto, segundo eles."
    )
    article = nf.read(nf.Source.text(f"Cidade abre nova ponte\n{story}"), "text", {"language": "pt"})
    assert not article.bylines
