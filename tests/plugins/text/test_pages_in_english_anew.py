"""Pages in English once more: sections with colons, interviews with bullets, speech among titles, numbered lines."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, labels, paragraphs, read


TITLE, FIRST, SECOND = ENGLISH
ASKED = ["What is the best part of the job?", "And the worst part?"]


def test_a_town_in_capitals_and_an_agency_alone_on_a_line_are_a_dateline() -> None:
    assert labels([TITLE, "LOCKTON (AP)", FIRST, SECOND])["LOCKTON (AP)"] == "dateline"


def test_headings_that_end_with_a_colon_are_headings() -> None:
    headings = ["What we know:", "What's next:"]
    found = labels([TITLE, FIRST, headings[0], SECOND, headings[1], "The vote is set for August 11."])
    assert [found[line] for line in headings] == ["subheading", "subheading"]


def test_who_speaks_above_what_is_said_is_no_heading() -> None:
    told = ["Mayor Ann Lee told the Echo:", "Her deputy added:"]
    found = labels(
        [TITLE, FIRST, told[0], f"“{SECOND}”", told[1], "“It was a long way, and it was a good way.”", SECOND]
    )
    assert [found[line] for line in told] == ["body", "body"]


@pytest.mark.cases(
    "told",
    [
        ["She said:", "The engineer added:"],
        ["Mayor Lee replied:", "Bo Diaz told the Echo:"],
        ["The winners are:", "The sign reads:"],
    ],
)
def test_who_speaks_above_what_is_said_without_marks_is_no_heading(told: list[str]) -> None:
    found = labels([TITLE, FIRST, told[0], "We waited for years.", told[1], "We cannot wait any longer.", SECOND])
    assert [found[line] for line in told] == ["body", "body"]


@pytest.mark.cases(
    "line",
    [
        "How does this make you feel?",
        "Got something on your mind?",
        "Available for download on Monday, the report says that the lock is weak.",
        "A post shared by the mayor shows the lock after the flood, and it has a thousand answers.",
        "By Ann Lee (@annlee) in Lockton",
        "♫ We cross the river in the morning, we cross it by the weir ♫",
    ],
)
def test_what_a_story_may_say_is_no_button(line: str) -> None:
    assert labels([TITLE, FIRST, SECOND, line, FIRST.replace("Monday", "Tuesday")])[line] != "tool"


@pytest.mark.cases(
    ("language", "title", "lead"),
    [
        ("pt", "Internacional vence o Nacional", "O Internacional venceu o Nacional por dois a um na terça-feira, em Lockton."),
        ("es", "Nacional gana al Internacional", "El Nacional ganó al Internacional por dos a uno el martes en Lockton."),
    ],
)  # fmt: skip
def test_a_headline_with_names_of_sections_is_no_row_of_them(language: str, title: str, lead: str) -> None:
    assert nf.plain(read(f"{title}\n\n{lead}\n\n{lead}", language).headline) == title


def test_a_deck_that_tells_of_a_report_is_no_desk() -> None:
    assert labels([TITLE, "Town hears staff report", FIRST, SECOND])["Town hears staff report"] != "byline"


def test_questions_with_bullets_above_answers_are_headings() -> None:
    questions = [f"■ {asked}" for asked in ASKED]
    found = labels([TITLE, FIRST, questions[0], SECOND, questions[1], FIRST.replace("Monday", "Tuesday")])
    assert [found[line] for line in questions] == ["subheading", "subheading"]


def test_questions_and_answers_with_dashes_are_paragraphs() -> None:
    turns = [f"- {ASKED[0]}", f"- {SECOND}", f"- {ASKED[1]}", "- The paperwork, which has grown every year."]
    assert paragraphs(read("\n".join([TITLE, FIRST, *turns]))) == [FIRST, *turns]


def test_what_somebody_says_between_titles_and_the_story_is_story() -> None:
    said = "“It is a sad day for Seaham,” said Coun Tom Reed."
    page = [TITLE, FIRST, SECOND, "Most Popular", "1", "Chip shop named best in the county", "2", "Five walks to try"]
    assert labels([*page, said, "Hide Ad", "The council will decide in June."])[said] == "body"


@pytest.mark.cases(
    "said",
    [
        "Getting your Trinity Audio player ready...",
        "Infinite Scroll Enabled",
        "Sorry, there seem to be some issues. Please try again later.",
        "Please read our Comment Policy before commenting.",
    ],
)
def test_what_sites_say_around_the_story_is_none(said: str) -> None:
    assert labels([TITLE, said, FIRST, SECOND])[said] == "tool"


def test_lines_that_are_all_numbered_are_read_without_the_numbers() -> None:
    lines = [TITLE, "By Ann Lee", FIRST, SECOND]
    report = nf.Report()
    found = read("\n".join(f"{number}: {line}" for number, line in enumerate(lines, 1)), report=report)
    assert found == read("\n".join(lines))
    assert report.remarks[0].message == "each line starts with its number; read without the numbers"


def test_a_number_that_is_left_out_leaves_the_others() -> None:
    found = read("\n".join(f"{number}: {line}" for number, line in zip([1, 2, 4], ENGLISH, strict=True)))
    assert nf.plain(found.headline) == f"1: {TITLE}"
    listed = read("\n".join(f"{number}: Ann Lee wins race {number}" for number in range(1, 5)))
    assert nf.plain(listed.headline).startswith("1: ")


def test_an_agency_stands_before_the_initials_of_editors_under_a_story_in_polish() -> None:
    story = [
        "Nowy most otwarty",
        "Nowy most został otwarty w poniedziałek, poinformował rzecznik miasta w komunikacie.",
    ]
    article = read("\n".join([*story, "Budowa kosztowała dwieście milionów złotych.", "(PAP) jk/ mow/"]), "pl")
    assert (article.credit, [source.name for source in article.sources]) == ("(PAP) jk/ mow/", ["PAP"])


COUNCIL = [
    "Lockton council rejects tower on the quay",
    "Ann Lee",
    "LOCKTON — The city council voted 6-1 on Monday against a tower on the quay, after residents spoke for three hours.",
    "The developer, Harbour Homes, said it would sue.",
]


@pytest.mark.cases(
    "house",
    [
        "Lockton Courier USA TODAY NETWORK",
        "The Lockton Courier and Mill Valley Times",
        "BBC News, Political Correspondent in Lockton",
    ],
)
def test_a_headline_with_a_word_of_publications_is_no_masthead_above_the_author(house: str) -> None:
    title, name, *told = COUNCIL
    article = read("\n".join([title, name, house, *told]))
    assert (nf.plain(article.headline), [byline.name for byline in article.bylines]) == (title, [name])


def test_a_name_above_for_whom_it_wrote_signs() -> None:
    title, name, *told = COUNCIL
    article = read("\n".join([title, name, "Special to the Courier", *told]))
    assert [(byline.name, byline.role) for byline in article.bylines] == [(name, "Special to the Courier")]


@pytest.mark.cases("line", ["Courier staff reports", "By Courier staff reports", "By staff reports"])
def test_reports_of_a_staff_are_signed_by_it(line: str) -> None:
    article = read(f"{TITLE}\n{line}\nMay 12, 2026\n{FIRST}\n{SECOND}")
    assert [byline.name for byline in article.bylines] == [line.removeprefix("By ")]


def test_a_company_in_a_contact_ends_no_sentence() -> None:
    contact = ["Media Contact:", "Tom Reed", "Harbour Lines, Inc.", "+1 555 0134", "treed@harbourlines.example"]
    found = labels([*ENGLISH, *contact, "SOURCE Harbour Lines, Inc."])
    assert {found[line] for line in contact} == {"contact"}


@pytest.mark.cases(
    ("line", "zone"),
    [
        ("May 12, 2026 05:30 am | Updated 06:02 am IST - LOCKTON", "+05:30"),
        ("May 12, 2026 05:30 am | Updated May 12, 2026 06:02 am IST", "+05:30"),
        ("Published: May 12, 2026, 5:30 a.m. | Updated: 6:02 a.m. EST", "-05:00"),
    ],
)
def test_the_zone_behind_the_last_time_of_a_line_is_that_of_all(line: str, zone: str) -> None:
    article = read(f"{TITLE}\n{line}\n{FIRST}\n{SECOND}")
    assert article.published is not None
    assert article.updated is not None
    moments = (article.published.isoformat(), article.updated.isoformat())
    assert moments == (f"2026-05-12T05:30:00{zone}", f"2026-05-12T06:02:00{zone}")


def test_the_rules_of_a_site_for_its_readers_are_no_list_of_the_story() -> None:
    rules = [
        "1. We welcome reader comments on the top stories of the day.",
        "2. Please understand that comments are moderated and that not all can be published.",
        "3. We ask that comments are civil.",
    ]
    found = labels([*ENGLISH, "HOUSE RULES", *rules])
    assert [found[line] for line in rules] == ["tool"] * 3
