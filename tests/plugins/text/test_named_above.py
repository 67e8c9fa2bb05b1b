"""Short lines above a story that has no headline: a desk, a name, a site, a count, a way on."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels, read


STORY = [
    "LOCKTON: The town opened a new lock at the old harbour on Monday, the office said in a statement.",
    "The water is two metres higher than last year, and the ferries are running again.",
]


@pytest.mark.cases("desk", ["Staff Reporter", "Harbour Web Desk"])
def test_a_role_or_desk_right_above_the_story_signs_it(desk: str) -> None:
    article = read("\n\n".join([desk, *STORY]))
    assert (article.headline, [byline.text for byline in article.bylines]) == ((), [desk])


@pytest.mark.cases(("line", "signed"), [("By Ann Lee and Bo Okoro", True), ("By Land and by Sea", False)])
def test_several_names_right_above_the_story_sign_it(line: str, *, signed: bool) -> None:
    article = read("\n\n".join([line, *STORY]))
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Bo Okoro"] * signed
    assert nf.plain(article.headline) == ("" if signed else line)


@pytest.mark.cases(
    ("line", "signed"),
    [("Ann Lee, Courts Correspondent", "Courts Correspondent"), ("Ann Lee, writer", "writer"), ("Ann Lee, keeper", "")],
)
def test_a_name_and_a_role_above_the_headline_sign_the_story(line: str, signed: str) -> None:
    headline = "New lock opened at the old harbour"
    article = read("\n\n".join([line, headline, *STORY]))
    assert [(byline.name, byline.role) for byline in article.bylines] == [("Ann Lee", signed)] * bool(signed)
    assert nf.plain(article.headline) == headline


def test_of_whom_the_story_speaks_that_is_the_headline() -> None:
    lines = [
        "Ann Lee, writer",
        "A voice of the old harbour",
        "LOCKTON: Lee, who has died, wrote of the harbour.",
        *STORY,
    ]
    assert nf.plain(read("\n\n".join(lines)).headline) == lines[0]


def test_a_name_above_a_date_signs_the_story() -> None:
    article = read("\n".join(["Anna Berg", "20.07.2019 | 04:00", *STORY]))
    assert (article.headline, [byline.name for byline in article.bylines]) == ((), ["Anna Berg"])


@pytest.mark.cases("site", ["Lake News", "Radio Shoreline", "The Gazette"])
def test_a_site_above_a_story_that_has_none_of_its_words_is_no_headline(site: str) -> None:
    found = labels([site, "", *STORY])
    assert found[site] == "skipped"


@pytest.mark.cases("headline", ["Harbour news", "New lock opened", "Town Opens Lock"])
def test_a_short_headline_in_words_of_the_story_stays(headline: str) -> None:
    assert nf.plain(read("\n\n".join([headline, *STORY])).headline) == headline


def test_how_often_a_story_was_read_is_no_headline() -> None:
    found = labels(["- 1035 lecturas", "Lunes, 11 de agosto de 2014", *STORY[1:], *STORY[1:]], "es")
    assert found["- 1035 lecturas"] == "skipped"


def test_what_leads_to_another_page_is_no_headline() -> None:
    lead = "Read the whole report at the Globe →"
    assert read("\n".join([lead, *STORY])).headline == ()


def test_a_site_that_names_itself_stands_above_the_headline() -> None:
    headline = "New lock opened at the old harbour, ferries running again"
    lines = ["Shore Today – A daily news platform for all", headline, "No Comments", *STORY]
    assert nf.plain(read("\n\n".join(lines)).headline) == headline


def test_a_word_above_a_short_headline_is_its_kicker() -> None:
    article = read("\n\n".join(["Kommunalpolitik", "Neue Schleuse am Hafen", *_GERMAN]), "de")
    assert (nf.plain(article.kicker), nf.plain(article.headline)) == ("Kommunalpolitik", "Neue Schleuse am Hafen")


_GERMAN = [
    "Die Stadt hat am Montag eine neue Schleuse am alten Hafen geöffnet, wie das Amt mitteilte.",
    "Das Wasser steht nun zwei Meter höher als im Vorjahr, und die Fähren fahren wieder.",
]


def test_a_day_with_its_weekday_cut_short_is_no_headline() -> None:
    article = read("\n\n".join(["Sa. Nov 27th, 2021", *_GERMAN]), "de")
    assert article.headline == ()
    assert article.published is not None
    assert article.published.date().isoformat() == "2021-11-27"


def test_a_headline_may_end_with_the_stop_of_letters() -> None:
    headline = "Lockton: New lock under control after a leak behind the old harbour, report of the H.P.D."
    assert nf.plain(read("\n\n".join([headline, *STORY])).headline) == headline


def test_code_of_a_page_is_no_headline() -> None:
    lines = [
        ".top-bar img {margin: 0 auto !important;} Shore Blog: New lock opened at the old harbour",
        "Be kind to one another when you write",
        "Thursday, March 18, 2010",
        "New lock opened at the old harbour",
        *STORY,
    ]
    assert nf.plain(read("\n\n".join(lines)).headline) == lines[3]


@pytest.mark.cases(
    ("language", "joiner"), [("en", "and"), ("en", ","), ("es", "y"), ("de", "und"), ("sv", "och"), ("pl", "i")]
)
@pytest.mark.cases("deck", [[], ["The keeper is glad."]])
def test_a_joiner_on_a_line_of_its_own_adds_a_name(language: str, joiner: str, deck: list[str]) -> None:
    lines = ["Town opens new lock at the old harbour", *deck, "Anna Berg", joiner, "Bo Diaz", "12.03.2024", *STORY]
    assert [byline.name for byline in read("\n".join(lines), language).bylines] == ["Anna Berg", "Bo Diaz"]


@pytest.mark.cases("sign", ["•", "|", "·"])
def test_a_bar_or_a_dot_adds_none(sign: str) -> None:
    lines = ["Town opens new lock at the old harbour", "By Anna Berg", sign, "Harbour Bridge", *STORY]
    assert [byline.name for byline in read("\n".join(lines), "en").bylines] == ["Anna Berg"]


@pytest.mark.cases("language", ["sq", "ro", "vi", "sw", "so", "es", "fr"])
def test_sites_in_other_languages_have_the_english_word_before_a_name(language: str) -> None:
    lines = ["Town opens new lock at the old harbour", "By Anna Berg", "12.03.2024", *STORY]
    assert [byline.name for byline in read("\n".join(lines), language).bylines] == ["Anna Berg"]
