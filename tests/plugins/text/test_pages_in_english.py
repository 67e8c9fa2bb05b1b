"""Pages in English: stations, papers of Pakistan and the Caribbean, letters, feeds, and what is glued to times."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, labels, paragraphs, read


TITLE, FIRST, SECOND = ENGLISH


@pytest.mark.cases(
    ("before", "place"),
    [
        ("SALEM, Va. (WDBX) ", "SALEM, Va."),
        ("Salem, VA (KXYZ-TV) ", "Salem, VA"),
        ("Blount County, Tenn. (WOKX) ", "Blount County, Tenn."),
    ],
)
def test_call_letters_behind_town_and_state_end_a_dateline_without_a_dash(before: str, place: str) -> None:
    article = read("\n".join([TITLE, before + FIRST, SECOND]))
    assert article.dateline is not None
    assert article.dateline.place == place
    assert paragraphs(article) == [FIRST, SECOND]


def test_a_person_and_a_publication_in_brackets_are_no_dateline() -> None:
    told = "Ann Lee, Mayor (NYSE) Ann Lee spoke of the lock for an hour, and nobody in the hall asked for more."
    assert read(f"{TITLE}\n{told}\n{SECOND}").dateline is None


@pytest.mark.cases("house", ["PRNewswire-FirstCall", "PRNewswire-Asia-FirstCall"])
def test_a_wire_for_several_markets_is_the_wire(house: str) -> None:
    article = read("\n".join([TITLE, f"SALEM, Ohio, Sept. 1 /{house}/ -- {FIRST}", SECOND]))
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date) == ("SALEM, Ohio", "Sept. 1")


@pytest.mark.cases(
    "whose",
    ["— AFP/File", "—Facebook@harbour.office", "— X/@harbouroffice", "—Screengrab via Harbour News", "— File"],
)
def test_a_caption_of_pakistan_ends_with_a_dash_and_the_picture_credit(whose: str) -> None:
    shown = f"The mayor walks along the lock in Lockton on July 3, 2024. {whose}"
    page = [
        "Wednesday January 29, 2025",
        TITLE,
        "By Our Correspondent",
        "December 06, 2024",
        shown,
        shown,
        FIRST,
        SECOND,
    ]
    found = read("\n".join(page))
    assert nf.plain(found.headline) == TITLE
    assert found.published is not None
    assert (found.published.year, found.published.month) == (2024, 12)
    assert paragraphs(found) == [FIRST, SECOND]


@pytest.mark.cases("line", ["Posted by Deputy Tom Lee: {}", "Written by Tom Lee - {}"])
def test_a_paragraph_behind_who_posted_it_stays(line: str) -> None:
    told = "On Monday, two deputies of the harbour office went to the old lock, where they found a boat, four men and a dog."
    assert told in "\n".join(paragraphs(read("\n".join([TITLE, line.format(told), SECOND]))))


def test_the_author_before_a_colon_and_the_story_signs() -> None:
    article = read("\n".join([TITLE, f"By Tom Lee: {FIRST}", SECOND]))
    assert [byline.name for byline in article.bylines] == ["Tom Lee"]
    assert paragraphs(article) == [FIRST, SECOND]


@pytest.mark.cases(
    ("line", "moment"),
    [
        ("Published:Tuesday | June 15, 2021 | 12:06 AMAnn Lee/Harbour Writer", "2021-06-15T00:06:00+00:00"),
        ("June 15, 2021 2:06 pmby Ann Lee", "2021-06-15T14:06:00+00:00"),
        ("June 15, 2021 | 2:06 PM ESTAnn Lee", "2021-06-15T14:06:00-05:00"),
    ],
)
def test_a_name_glued_to_a_time_signs(line: str, moment: str) -> None:
    article = read(f"{TITLE}\n{line}\n{FIRST}\n{SECOND}")
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.published is not None
    assert article.published.isoformat() == moment


def test_a_name_before_the_time_of_an_article_signs() -> None:
    article = read(f"{TITLE}\nBy Ann Lee Time of article published Jun 12, 2018\n{FIRST}\n{SECOND}")
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]


@pytest.mark.cases(
    "last", ["By the time it was dry, one of the men, Tom Lee, had left.", "By the fall, Tom Lee had left."]
)
def test_a_sentence_about_somebody_who_is_named_signs_nothing(last: str) -> None:
    article = read(f"{TITLE}\n{FIRST}\n{SECOND}\n{last}")
    assert (article.bylines, paragraphs(article)) == ((), [FIRST, SECOND, last])


@pytest.mark.cases(
    ("line", "name", "role"),
    [
        ("Guardian staff and agency", "Guardian staff and agency", ""),
        ("Associated Press in New York", "Associated Press", ""),
        ("By Reporters Without Borders", "Reporters Without Borders", ""),
        ("African News Agency (ANA)", "African News Agency", ""),
        ("The Newspaper's Staff Reporter", "", "The Newspaper's Staff Reporter"),
    ],
)
def test_agencies_in_a_place_and_the_reporters_of_a_paper_sign(line: str, name: str, role: str) -> None:
    article = read(f"{TITLE}\n{line}\nPublished June 12, 2018\n{FIRST}\n{SECOND}")
    assert [(byline.name, byline.role) for byline in article.bylines] == [(name, role)]


@pytest.mark.cases("desk", ["13 Action News Digital Team", "FOX 5 Digital Team", "WGAX News 8 Web Team"])
def test_the_team_of_a_station_signs(desk: str) -> None:
    article = read("\n".join([TITLE, f"By {desk}", FIRST, SECOND]))
    assert [byline.name for byline in article.bylines] == [desk]


def test_a_role_next_to_a_name_and_a_date_is_no_publication() -> None:
    article = read(f"{TITLE}\nAnn Lee | Staff Reporter | June 15, 2021\n{FIRST}\n{SECOND}")
    assert (article.credit, [byline.name for byline in article.bylines]) == ("", ["Ann Lee"])


@pytest.mark.cases("greeting", ["To the Editor,", "To the editor:", "Dear Editor,", "Sir, –"])
def test_a_letter_greets_the_editor_and_ends_with_who_wrote_it(greeting: str) -> None:
    article = read(f"Letter: Keep the lock\n{greeting}\n{FIRST}\n{SECOND}\nAnn Lee, Lockton")
    assert paragraphs(article) == [greeting, FIRST, SECOND]
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]


def test_an_editor_who_is_named_is_not_greeted() -> None:
    assert paragraphs(read(f"{TITLE}\nEditor:\nAnn Lee\n{FIRST}\n{SECOND}")) == [FIRST, SECOND]


def test_a_headline_that_begins_with_an_agency_is_no_credit() -> None:
    article = read(f"Reuters in Trouble\n{FIRST}\n{SECOND}")
    assert (nf.plain(article.headline), article.credit) == ("Reuters in Trouble", "")


def test_a_story_may_be_of_an_agency_and_a_feed() -> None:
    told = "The report said that the agency bought cattle feed."
    assert paragraphs(read("\n".join([*ENGLISH, told])))[-1] == told


def test_for_whom_a_contributor_writes_is_kept() -> None:
    (byline,) = read(f"{TITLE}\nAnn Lee\nContributor, Harbour Times\n{FIRST}\n{SECOND}").bylines
    assert (byline.name, byline.role, byline.affiliation) == ("Ann Lee", "Contributor", "Harbour Times")


def test_titles_above_and_below_a_date_are_of_others_with_their_sentences() -> None:
    others = ["Tough talks", "Updated 16 Apr, 2024", "Tough talks", "The key to the money is a promise to build more."]
    more = ["Off track", "15 Apr, 2024", "Off track", "The railway must mend its bridges before the rain comes."]
    article = read("\n".join([TITLE, "Published March 3, 2003", FIRST, SECOND, "Opinion", *others, *more]))
    assert paragraphs(article) == [FIRST, SECOND]
    assert article.updated is None


@pytest.mark.cases(
    "said",
    [
        "(This story has not been edited by Harbour staff and is auto-generated from a syndicated feed.)",
        "(This is an unedited and auto-generated story from a syndicated news feed, and nobody here has changed it)",
        "Disclaimer: This story is auto-aggregated by a computer program and has not been edited by Harbour.",
        "This article has been published from a news agency feed.",
        "You have reached our free-content limit. If you are a subscriber, please log in to go on.",
        "Your current subscription does not provide access to this content.",
    ],
)
def test_what_a_site_says_of_its_feed_and_limits_is_no_story(said: str) -> None:
    assert labels([*ENGLISH, said])[said] in {"skipped", "tool"}


def test_who_takes_calls_and_mail_below_the_story_wrote_it() -> None:
    told = "Reach Ann Lee at 555-1212, or follow her on Twitter @annlee."
    assert [byline.name for byline in read("\n".join([*ENGLISH, told])).bylines] == ["Ann Lee"]
    called = "Call Ann Lee at 555-1212 or write to the office in Lockton for tickets."
    assert called in paragraphs(read("\n".join([*ENGLISH, called])))


def test_the_day_comes_first_between_hyphens_where_the_zone_is_of_india() -> None:
    article = read(f"{TITLE}\nUpdated: 03-10-2022 22:45 IST\n{FIRST}\n{SECOND}")
    assert article.published is not None
    assert (article.published.month, article.published.day) == (10, 3)


@pytest.mark.cases(
    ("lines", "signed"),
    [
        (["Ann Lee", "Contributor, Harbour"], ["Ann Lee"]),
        (["By Ann Lee", "Senior Reporter", "By Tom Reed", "Court Reporter"], ["Ann Lee", "Tom Reed"]),
        (["Author: Ann Lee (WDBX), Tom Reed"], ["Ann Lee", "Tom Reed"]),
        (["ByAnn LeeSenior reporter"], ["Ann Lee"]),
        (["ABC Lockton", "/ By Ann Lee"], ["Ann Lee"]),
    ],
)
def test_each_signs_with_what_is_below_or_behind_the_name(lines: list[str], signed: list[str]) -> None:
    article = read("\n".join([TITLE, *lines, "December 6, 2020", FIRST, SECOND]))
    assert [byline.name for byline in article.bylines] == signed


@pytest.mark.cases(
    ("line", "names", "role"),
    [
        ("By Associated Press writers Ann Lee and Tom Reed", ["Ann Lee", "Tom Reed"], "Associated Press writer"),
        ("By staff writers Ann Lee and Tom Reed", ["Ann Lee", "Tom Reed"], "staff writer"),
        ("By our correspondents Ann Lee and Tom Reed", ["Ann Lee", "Tom Reed"], "correspondent"),
        ("By Xinhua writers Ann Lee, Tom Reed", ["Ann Lee", "Tom Reed"], "Xinhua writer"),
        ("By BBC correspondent Ann Lee in Paris", ["Ann Lee"], "BBC correspondent"),
        ("By Writers Guild", ["Writers Guild"], ""),
    ],
)
def test_what_those_who_sign_are_stands_before_their_names(line: str, names: list[str], role: str) -> None:
    found = read(f"{TITLE}\n{line}\n{FIRST}\n{SECOND}").bylines
    assert ([byline.name for byline in found], found[0].role) == (names, role)


def test_a_second_one_the_author_has_the_role_below_the_name() -> None:
    article = read(
        f"{TITLE}\nAnn Lee\nSenior Reporter\nTom Reed\nCourt Reporter, Harbour\nDecember 6, 2020\n{FIRST}\n{SECOND}"
    )
    assert [byline.role for byline in article.bylines] == ["Senior Reporter", "Court Reporter"]


@pytest.mark.cases("role", ["Business Reporter", "Sports Writer", "Health Editor"])
def test_a_reporter_of_a_section_signs(role: str) -> None:
    assert [byline.role for byline in read(f"{TITLE}\n{role}\n{FIRST}\n{SECOND}").bylines] == [role]


@pytest.mark.cases(
    "said",
    [
        "Find out what's happening in Lockton with free, real-time updates from Harbourly.",
        "Get breaking alerts in the FREE Harbour News app. Download for iOS or Android.",
        "Google News LinkFor all latest news, follow The Harbour Star's Google News channel.",
    ],
)
def test_what_stations_and_sites_offer_within_the_story_is_none(said: str) -> None:
    assert labels([TITLE, FIRST, said, SECOND])[said] == "tool"


@pytest.mark.cases(
    "said",
    [
        'function getCookie(e){var U=document.cookie.match(new RegExp(e+"=([^;]*)"));return U?decodeURIComponent(U[1]):0}',
        "googletag.cmd.push(function() { googletag.display('div-gpt-ad-1234'); });",
        "Thanks for reading Harbour Notes! Subscribe for free to receive new posts and support my work.",
        "Disclaimer: All the comments will be moderated by the editors. Abstain from posting slander.",
    ],
)
def test_scripts_and_what_programs_ask_readers_are_no_story(said: str) -> None:
    assert labels([TITLE, FIRST, said, SECOND])[said] == "tool"


def test_who_asks_a_paper_signs_within_the_story() -> None:
    told = [f"Dear Ann: {FIRST}", "— Sleepless in Salem", f"Dear Sleepless: {SECOND}", f"Dear Ann: {SECOND}", "— Upset"]
    answered = f"Dear Upset: {FIRST}"
    assert paragraphs(read("\n".join(["Ask Ann: A lock by night", *told, answered]))) == [*told, answered]
    signed = read("\n".join([*ENGLISH, "— Ann Lee", "Dear friends came to the quay to say goodbye."]))
    assert [byline.name for byline in signed.bylines] == ["Ann Lee"]


def test_a_board_of_editors_in_capitals_signs() -> None:
    article = read(f"{TITLE}\nTHE HARBOUR TIMES EDITORIAL BOARD\n{FIRST}\n{SECOND}")
    assert [byline.name for byline in article.bylines] == ["THE HARBOUR TIMES EDITORIAL BOARD"]
