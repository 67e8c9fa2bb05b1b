"""Dates in lists of other stories are none of the story."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._rules import _dates_of_others
from newsformat_text._rules._classifier import prepare

from .texts import labels_in_order, read


HEADLINE = "Eastport harbour closes for repairs"
STORY = [
    "The harbour of Eastport closes on Friday for repairs to the old lock, the town council said on Monday evening.",
    "Ferries to the islands will leave from the northern quay until the work is done, which may take three weeks.",
    "The council had put off the repairs twice, as money was short and the pumps could be had only from abroad.",
]
TITLES = (
    "Lighthouse keeper retires after forty years",
    "Ferry fares to rise again in the autumn",
    "Council votes on the new market hall",
)
DATES = ("12 March 2026", "9 March 2026", "1 March 2026")
BELOW = [line for pair in zip(TITLES, DATES, strict=True) for line in pair]
ABOVE = [line for pair in zip(DATES, TITLES, strict=True) for line in pair]
HEADING = "Related stories"


def _published(*lines: str) -> tuple[str, str]:
    article = read("\n".join((HEADLINE, *lines)))
    return tuple(str(when.date()) if when else "" for when in (article.published, article.updated))


@pytest.mark.cases(
    "lines",
    [
        [*STORY, HEADING, *BELOW],
        [*STORY, HEADING, *ABOVE],
        [*STORY, *ABOVE],
        [*STORY, HEADING, *BELOW[:2]],
        [*STORY, HEADING, *[f"- {line}" if line in TITLES else line for line in BELOW]],
        [*STORY, HEADING, *[f"Published {line}" if line in DATES else line for line in BELOW]],
        [*STORY, HEADING, *BELOW, "© 2026 Acme"],
        [STORY[0], HEADING, *BELOW, *STORY[1:]],
        [STORY[0], HEADING, *BELOW[:2], *STORY[1:]],
        [STORY[0], *BELOW, *STORY[1:]],
        [HEADING, *BELOW, *STORY],
    ],
)
def test_dates_of_the_entries_of_a_list_are_theirs(lines: list[str]) -> None:
    assert _published(*lines) == ("", "")


def test_they_are_no_update_either() -> None:
    assert _published("10 March 2026", *STORY, HEADING, *BELOW) == ("2026-03-10", "")


@pytest.mark.cases(
    "lines",
    [
        [*STORY, DATES[0]],
        [*STORY, DATES[0], *TITLES],
        [*STORY, DATES[0], HEADING, *BELOW[2:]],
        [*STORY, HEADING, *TITLES, DATES[0], "© 2026 Acme"],
        [*STORY, HEADING, TITLES[0], f"Published {DATES[0]}"],
        [*STORY, f"Read more: {TITLES[0]}", DATES[0]],
        [HEADING, *TITLES[:2], DATES[0], *STORY],
    ],
)
def test_a_date_right_under_the_story_or_announced_once_is_its_own(lines: list[str]) -> None:
    assert _published(*lines)[0] == "2026-03-12"


def test_it_is_said_what_is_left_out() -> None:
    report = nf.Report()
    read("\n".join([HEADLINE, *STORY, HEADING, *BELOW[:2]]), report=report)
    assert [str(entry) for entry in report if DATES[0] in str(entry)] == [f"7: left out: {DATES[0]}"]


@pytest.mark.cases("name", ["John Smith says:", "John Smith", "Anonymous"])
def test_the_date_of_a_comment_is_none_of_the_story(name: str) -> None:
    assert _published(*STORY, name, "May 12, 2026 at 10:15 am", "Great news for the islanders.", "Reply") == ("", "")


def test_one_between_the_author_below_the_story_and_what_is_told_of_them_is() -> None:
    assert _published(*STORY, "Ann Lee", "12 May 2026", "Ann Lee is a reporter in Berth.") == ("2026-05-12", "")


def test_an_announced_date_within_a_list_with_a_heading_is_none_of_the_story() -> None:
    lines = (HEADING, TITLES[0], "Published 11 May", TITLES[1], "Published 10 May 2026", TITLES[2], "2 days ago")
    assert _published(*STORY, *lines) == ("", "")


@pytest.mark.cases("date", ["11 May", "May 2026", "2026-05-11", "Published on 11 May 2026", "May 11th, 2026"])
def test_a_date_is_no_title_of_another_story(date: str) -> None:
    lines = [line for title in TITLES for line in (title, date)]
    article = read("\n".join((HEADLINE, "10 March 2026", *STORY, HEADING, *lines)))
    told = [link.text for block in article.body if isinstance(block, nf.Related) for link in block.links]
    assert told
    assert date not in told


OWN_DATE = "20 May 2026"
CHRONICLE = ("The council votes on the lock", "Barges wait at the gate")


def _labels_within(*lines: str) -> list[str]:
    return labels_in_order(HEADLINE, "By Tom Reed", OWN_DATE, STORY[0], *lines, *STORY[1:])[4 : 4 + len(lines)]


@pytest.mark.cases("date", ["12 March 2026", "By Ann Lee 12 March 2026", "Ann Lee, 12 March 2026"])
def test_a_title_above_an_earlier_date_within_the_story_is_that_of_another(date: str) -> None:
    assert _labels_within(TITLES[0], date) == ["related", "skipped"]


@pytest.mark.cases(
    "lines",
    [
        [TITLES[0], "20 May 2026"],
        [TITLES[0], "22 May 2026"],
        [CHRONICLE[0], DATES[1], STORY[0].replace("Monday", "Sunday"), CHRONICLE[1], DATES[0]],
    ],
)
def test_one_above_a_later_date_or_one_of_several_is_not(lines: list[str]) -> None:
    assert "related" not in _labels_within(*lines)


def test_a_date_below_a_title_in_the_form_of_a_name_is_of_another_story() -> None:
    lines = [HEADLINE, *STORY, "Sinner Beats Alcaraz", "2026-05-12"]
    document = Document.of(lines, range(1, len(lines) + 1), lexicon_for("en"))
    prepare(document)
    document.verdicts[-2:] = [Verdict(Label.RELATED, 0.5, "a title"), Verdict(Label.DATE, 0.5, "a date")]
    _dates_of_others.take(document)
    assert has_label(document.verdicts[-1], Label.SKIPPED)
