"""Texts that content management systems print with a story in any language, glue together, split or repeat."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import body, read_lines


STORIES = stories()


@pytest.mark.cases("language", ["fi", "tr", "pl", "hi", "id", "en"])
@pytest.mark.cases(
    "line",
    [
        "Please enter your comment!",
        "Please enter your name here",
        "You have entered an incorrect email address!",
        "Inline Feedbacks",
        "How useful was this post?",
        "Click on a star to rate it!",
        "Average rating 4.5 / 5. Vote count: 12",
        "[Total: 3 Average: 4.7/5]",
        "Sign in to your account",
        "Save my name, email, and website in this browser for the next time I comment.",
        "Post Views: 1,234",
        "12 Shares",
        "3 min read",
        "Join 1,234 other subscribers",
        "Email *",
        "{{ title }}",
        "Wow12",
        "1 of 5",
        "This slideshow requires JavaScript.",
    ],
)
def test_what_a_program_says_in_english_is_of_no_story(language: str, line: str) -> None:
    headline, *story = STORIES[language]
    article = read_lines(language, headline, "", *(each for paragraph in story for each in (paragraph, "")), line)
    assert body(article) == story


@pytest.mark.cases(
    ("language", "line", "is_taken"),
    [
        ("de", "Diese Diashow benötigt JavaScript.", True),
        ("es", "Esta presentación de diapositivas requiere JavaScript.", True),
        ("fr", "Ce diaporama nécessite JavaScript.", True),
        ("pl", "Ten pokaz slajdów wymaga włączonego JavaScript.", True),
        ("tr", "Bu slayt gösterisi JavaScript gerektirir.", True),
        ("en", "This attack requires JavaScript.", False),
        ("en", "This gallery teaches young people JavaScript.", False),
        ("fr", "Ce diaporama explique simplement JavaScript.", False),
        ("de", "Diese Seite kommt ohne JavaScript aus.", False),
    ],
)
def test_galleries_need_a_program(language: str, line: str, is_taken: bool) -> None:  # noqa: FBT001
    headline, first, *story = STORIES[language]
    assert (line not in body(read_lines(language, headline, "", first, "", line, "", *story))) is is_taken


def test_a_film_next_to_the_story_is_told_by_how_long_it_is() -> None:
    headline, first, *story = STORIES["tr"]
    article = read_lines("tr", headline, "", first, "", "ÇOCUKLAR İÇİN DENİZ NEDİR?0:00 / 1:07", "", *story)
    assert body(article) == [first, *story]


def test_two_words_of_english_that_begin_a_line_of_another_language_are_no_button() -> None:
    headline, first, *story = STORIES["fi"]
    article = read_lines("fi", headline, "", first, "", "View results Oy rakentaa satamaan uuden lautan", "", *story)
    assert len(body(article)) == len(story) + 2


@pytest.mark.cases("line", ["बुधबार, बैशाख ५, २०८१", "الصفحة الرئيسية"])
def test_what_a_site_of_two_languages_prints_around_a_story_in_latin_letters(line: str) -> None:
    headline, *story = STORIES["en"]
    article = read_lines("en", line, "", headline, "", *story, "", line)
    assert (nf.plain(article.headline), nf.plain(article.kicker), body(article)) == (headline, "", story)


def test_what_somebody_says_in_another_script_within_a_story_stays() -> None:
    headline, first, *story = STORIES["en"]
    article = read_lines("en", headline, "", first, "", "«Мы построим мост»", "", *story)
    assert len(body(article)) == len(story) + 2


def test_the_headline_once_more_glued_to_the_story() -> None:
    headline, first, *story = STORIES["it"]
    report = nf.Report()
    article = read_lines("it", headline, "", f"{headline}Roma, 27 set. (askanews) – {first}", *story, report=report)
    assert body(article) == [first, *story]
    assert article.dateline is not None
    assert article.dateline.place == "Roma"
    assert any(headline in str(remark) for remark in report)


@pytest.mark.cases(("language", "section"), [("ru", "Регионы"), ("de", "Politik"), ("pl", "Polska")])
def test_a_section_glued_to_the_headline_is_its_kicker(language: str, section: str) -> None:
    headline, *story = STORIES[language]
    article = read_lines(language, f"{section}{headline}", "", *story)
    assert (nf.plain(article.kicker), nf.plain(article.headline)) == (section, headline)


@pytest.mark.cases("house", ["BusinessEurope", "WorldPride"])
def test_a_name_that_begins_with_the_word_for_a_section_is_whole(house: str) -> None:
    headline = f"{house} comes to the new bridge across the strait"
    assert nf.plain(read_lines("en", headline, "", *STORIES["en"][1:]).headline) == headline


def test_a_dateline_whose_dash_begins_the_next_line() -> None:
    headline, first, *story = STORIES["id"]
    article = read_lines("id", headline, "", "MAKASSAR, PELABUHAN.com", f"– {first}", *story)
    assert body(article) == [first, *story]
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == ("MAKASSAR", "PELABUHAN.com")


def test_an_item_under_a_place_is_no_dateline() -> None:
    headline, first, *story = STORIES["id"]
    article = read_lines(
        "id", headline, "", first, "", "Yang dibutuhkan:", "– Perahu baru untuk semua nelayan di kota ini.", *story
    )
    assert article.dateline is None


@pytest.mark.cases("dateline", ["जबलपुर :-", "सांध्य दैनिक खबरधारा, जबलपुर:-", "जबलपुर 30 मार्च 2020 ।।"])
def test_datelines_of_hindi_with_two_signs(dateline: str) -> None:
    headline, first, *story = STORIES["hi"]
    article = read_lines("hi", headline, "", f"{dateline} {first}", *story)
    assert body(article) == [first, *story]
    assert article.dateline is not None
    assert article.dateline.place == "जबलपुर"


def test_a_site_before_who_reports_is_whom_that_is_for() -> None:
    headline, *story = STORIES["id"]
    article = read_lines("id", headline, "Laporan Wartawan PelabuhanKita.com, Budi Santoso Wijaya", "", *story)
    assert [byline.name for byline in article.bylines] == ["Budi Santoso Wijaya"]


def test_the_title_that_stands_again_with_the_site_is_the_headline() -> None:
    headline, *story = STORIES["id"]
    site = "PELABUHAN.com"
    above = (f"Close Banner Apps {site}", f"{site} App", "")
    article = read_lines("id", *above, headline, "", f"{headline} - {site.upper()}", "", *story)
    assert (nf.plain(article.headline), body(article)) == (headline, story)


def test_the_first_paragraph_once_more_at_the_end_is_a_summary_for_programs() -> None:
    headline, first, *story = STORIES["id"]
    article = read_lines("id", headline, "", f"PELABUHAN.com, MAKASSAR - {first}", *story, first)
    assert body(article) == [first, *story]


def test_a_row_of_links_from_the_first_page_under_unrelated_lines_leads_to_the_headline() -> None:
    headline, *story = STORIES["en"]
    article = read_lines(
        "en", "Cloudy Weather Report Lockport +4°C, Cloudy", "", "Home | News |", "", headline, "", *story
    )
    assert (nf.plain(article.headline), body(article)) == (headline, story)


def test_a_headline_that_a_program_has_put_above_the_row_of_links_stays() -> None:
    headline, *story = STORIES["en"]
    article = read_lines("en", headline, "", "Home | News |", "", *story)
    assert (nf.plain(article.headline), body(article)) == (headline, story)


def test_keywords_without_blanks_between_are_no_headline() -> None:
    headline, *story = STORIES["fr"]
    article = read_lines("fr", "francepontbudgetfleuve2026harbour", "", headline, "", *story)
    assert (nf.plain(article.headline), body(article)) == (headline, story)


@pytest.mark.cases("desk", ["K8 Newsdesk", "Channel 2 Action News Staff"])
def test_the_desk_of_a_station_signs(desk: str) -> None:
    headline, *story = STORIES["en"]
    article = read_lines(
        "en",
        headline,
        f"By {desk}",
        "Posted 10:47 PM, Nov 17, 2016",
        "and last updated 3:57 AM, Nov 18, 2016",
        "",
        *story,
    )
    assert ([byline.name for byline in article.bylines], body(article)) == ([desk], story)
    assert article.updated is not None
    assert (article.updated.day, article.updated.hour) == (18, 3)
