"""Days from one to another are no date of a story, and a day without a year is no deck."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, GERMAN, labels, read_lines


FRENCH = [
    "La ville ouvre une écluse dans le vieux port",
    "La ville a ouvert lundi une écluse dans le vieux port, a indiqué la mairie dans un communiqué.",
    "L'eau est montée de deux mètres depuis l'an dernier, et les bacs circulent de nouveau.",
]
RUSSIAN = [
    "Город открыл новый шлюз в старой гавани",
    "Город открыл в понедельник новый шлюз в старой гавани, сообщила мэрия в своём заявлении.",
    "Вода стоит на два метра выше, чем в прошлом году, и паромы снова ходят по расписанию.",
]
JAPANESE = [
    "市が古い港に新しい水門を開く",
    "市は月曜日、古い港に新しい水門を開いたと発表した。水位は昨年より２メートル高いという。",
    "渡し船も再び動いている。市長は「長く待った」と話した。",
]
STORIES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "ru": RUSSIAN, "ja": JAPANESE}
SPANS = [
    ("en", "12–18 August 2024"),
    ("en", "Aug. 12 - Aug. 18, 2024"),
    ("en", "Week of August 12-18, 2024"),
    ("en", "Mon 12 – Sun 18 August 2024"),
    ("en", "2024-08-12 - 2024-08-18"),
    ("de", "12.–18. August 2024"),
    ("de", "vom 12. bis 18. August 2024"),
    ("de", "12.08.2024 – 18.08.2024"),
    ("fr", "Du 12 au 18 août 2024"),
    ("ru", "12-18 августа 2024 г."),
    ("ja", "2024年8月12日～18日"),
]


@pytest.mark.cases(("language", "days"), SPANS)
def test_days_above_the_headline_are_no_date(language, days):
    headline, *story = STORIES[language]
    article = read_lines(language, days, headline, "", *story)
    assert (nf.plain(article.headline), article.published, article.updated) == (headline, None, None)


@pytest.mark.cases(("language", "days"), SPANS)
def test_days_below_the_headline_are_no_date_and_are_told(language, days):
    headline, *story = STORIES[language]
    report = nf.Report()
    article = read_lines(language, headline, days, "", *story, report=report)
    assert (article.published, article.updated, nf.plain(article.subhead)) == (None, None, "")
    assert any(days in str(told) for told in [*report.remarks, *report.losses])
    assert article.text.startswith(story[0])


@pytest.mark.cases(
    ("line", "published"),
    [
        ("12 August 2024 - 18:30", "2024-08-12"),
        ("Published 12 August 2024 - Updated 18 August 2024", "2024-08-12"),
        ("Wednesday - 14 August 2024", "2024-08-14"),
        ("Page 12 - 18 August 2024", "2024-08-18"),
        ("No. 12 – 18 August 2024", "2024-08-18"),
    ],
)
def test_other_dates_with_dashes_are(line, published):
    headline, *story = ENGLISH
    article = read_lines("en", headline, line, "", *story)
    assert f"{article.published:%Y-%m-%d}" == published


@pytest.mark.cases(
    ("language", "day"),
    [
        ("en", "14:30, 12 August"),
        ("en", "Monday 12 August"),
        ("de", "12. August, 14:30 Uhr"),
        ("ru", "14:30, 12 августа"),
        ("ru", "12 августа"),
    ],
)
def test_a_day_without_a_year_is_no_deck(language, day):
    headline, *story = STORIES[language]
    article = read_lines(language, headline, day, "", *story)
    assert (nf.plain(article.subhead), article.text) == ("", "\n\n".join([*story]))


CHRONOLOGIES = {
    "en": (["Jan. 9", "Feb. 14", "May 1"], "The council votes for it, by six to five, after a long night."),
    "fr": (["9 janvier", "14 février", "1er mai 2024"], "Le conseil vote pour, par six voix contre cinq."),
    "de": (["9. Januar", "14. Februar 2024", "Mai 2024"], "Der Rat stimmt mit sechs zu fünf Stimmen dafür."),
    "ja": (["2023年1月9日", "2月14日", "2024年5月"], "市議会は六対五の賛成多数で建設を可決した。"),
}


@pytest.mark.cases("language", CHRONOLOGIES)
def test_days_that_go_up_head_a_chronology(language):
    days, told = CHRONOLOGIES[language]
    found = labels([STORIES[language][0], *(line for day in days for line in (day, told))], language)
    assert [found[day] for day in days] == ["subheading"] * len(days)


def test_the_day_of_the_story_above_a_chronology_is_none_of_its_own():
    told = CHRONOLOGIES["en"][1]
    head = [ENGLISH[0], "22 August 2024", "The lock was shut on Thursday after a crack was found in it."]
    article = read_lines("en", *head, "March 2019", told, "July 2021", told, "22 August 2024", told)
    assert f"{article.published:%Y-%m-%d}" == "2024-08-22"
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)] == [
        "March 2019",
        "July 2021",
        "22 August 2024",
    ]


def test_years_are_headings_of_a_chronology():
    told = CHRONOLOGIES["en"][1]
    found = labels([*ENGLISH[:2], "1998", told, "2004", told, "2019:", told])
    assert [found[year] for year in ("1998", "2004", "2019:")] == ["subheading"] * 3


def test_days_below_titles_of_others_head_nothing():
    told = CHRONOLOGIES["en"][1]
    titles = ["Ferries sail again", "2 May 2024", told, "Mayor asks for calm", "3 May 2024", told, "Bells ring"]
    assert labels([*ENGLISH, *titles, "5 May 2024", told])["3 May 2024"] != "subheading"


@pytest.mark.cases(("first", "life"), [("Obituary", "9 March 1931 – 4 March 2026"), ("Markets", "3–9 June 2024")])
def test_days_below_a_name_are_no_headline(first: str, life: str) -> None:
    found = labels([first, "Ann Lee", life, *ENGLISH[1:]])
    assert (found[first], found[life]) == ("headline", "skipped")
