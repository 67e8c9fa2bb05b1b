"""Rules that hardly any text needs, each with one that does."""

import pytest

import newsformat as nf

from .texts import body


OPENED = "The lock at Harbour Town opened again on Monday after a year of repairs, and a barge went through at noon."
TESTED = "Engineers said that the gates had been replaced and that the pumps would be tested until the end of the week."
JAPANESE = [
    "港市の水門は月曜日、一年に及ぶ修理を終えて再び開き、最初の船が正午に通過した。市は費用を約三億円としている。",
    "技術者によると、門は新しいものに替えられ、ポンプは週末まで試験される予定だという。市長は住民の辛抱に感謝した。",
]
HINDI = [
    "बंदरगाह का द्वार सोमवार को एक वर्ष की मरम्मत के बाद फिर से खुल गया और पहली नाव दोपहर में निकली।",
    "इंजीनियरों ने कहा कि पंपों की जांच सप्ताह के अंत तक होगी और नए द्वार लगाए गए हैं।",
]


def read(*lines):
    return nf.read("\n\n".join(["Town opens lock", *lines]).encode(), "text")


def test_who_reported_in_brackets_within_a_signed_story_is_none_of_it():
    article = read("By Ann Lee", OPENED, TESTED, "(Reporting by Bo Diaz in Lockton)", OPENED[:-1] + ", too.")
    assert "Bo Diaz" not in article.text
    assert article.bylines[0].name == "Ann Lee"


def test_in_brackets_that_say_more_it_is_of_the_story():
    line = "(Reporting by the paper had shown in May that the gates would not hold.)"
    assert line in read("By Ann Lee", OPENED, TESTED, line, OPENED[:-1] + ", too.").text


def test_the_date_of_an_item_of_a_list_is_not_that_of_the_story():
    items = "・『渡し船』:2026年3月19日\n・『水門』:2026年4月2日"
    article = nf.read("\n\n".join(["港の船を見る", items, *JAPANESE]).encode(), "text")
    assert article.published is None
    assert isinstance(article.body[0], nf.List)


def test_a_word_below_the_last_sentence_is_none_of_the_story():
    assert read(OPENED, TESTED, OPENED[:-1] + ", too.", "Harbour").text.endswith(", too.")


@pytest.mark.cases("town", ["मुंबई", "दिल्ली"])
def test_a_city_of_south_asia_alone_above_the_story_is_where_it_is_from(town):
    article = nf.read("\n\n".join(["बंदरगाह का द्वार खुला", town, *HINDI]).encode(), "text")
    assert article.dateline is not None
    assert article.dateline.place == town
    assert body(article) == HINDI


def test_who_said_a_quotation_behind_a_dash_below_it_is_its_attribution():
    article = read(
        OPENED, "“The lock is open again after a long and hard year for us all.”", "— Ann Lee, mayor", TESTED
    )
    (quote,) = [block for block in article.body if isinstance(block, nf.Quote)]
    assert nf.plain(quote.attribution) == "Ann Lee, mayor"


def test_that_a_release_is_one_may_stand_below_its_headline():
    assert "RELEASE" not in read("FOR IMMEDIATE RELEASE", OPENED, TESTED).text


def test_subjects_in_a_row_behind_a_word_for_what_is_related_are_keywords():
    article = read(OPENED, TESTED, "Related topics: Lock, Harbour, Ferry")
    assert article.keywords == ("Lock", "Harbour", "Ferry")
    assert body(article) == [OPENED, TESTED]


@pytest.mark.cases("credit", ["Photo: Ann Lee", "(Photo: Ann Lee)"])
def test_a_story_of_one_paragraph_that_occurs_twice_above_its_picture_is_none_of_that(credit):
    assert OPENED in read(OPENED, OPENED, credit).text
    assert read(OPENED, OPENED, credit, TESTED, TESTED[:-1] + ", too.").text.count(OPENED) == 0


def test_what_somebody_says_of_cookies_twice_is_of_the_story():
    said = "“We accept all cookies, and cookies are what we like,” said Ann Lee, the baker."
    assert body(read(OPENED, TESTED, said))[-1] == said


def test_a_section_above_the_headline_may_have_a_dash_as_that_has():
    article = nf.read(f"- Harbour -\n- Town opens lock\n\n{OPENED}\n\n{TESTED}".encode(), "text")
    assert nf.plain(article.headline) == "Town opens lock"
    assert body(article) == [OPENED, TESTED]
