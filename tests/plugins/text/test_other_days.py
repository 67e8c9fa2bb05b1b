"""A date that is announced as that of something else than the story is not when it was published."""

from __future__ import annotations

import pytest

import newsformat as nf


STORY = """
The harbour reopened on Monday after the storm had blocked it for three days, the master said.

"We are glad," said the harbour master, who had waited for it.
"""


def read(*head, report=None):
    return nf.read(nf.Source.text("\n".join(["Harbour reopens after storm", *head, STORY])), "text", report=report)


@pytest.mark.cases(
    "line",
    [
        "Event date: 2026-12-24",
        "Valid until 24 December 2026",
        "Deadline: 24 December 2026",
        "Last accessed: 2026-12-24",
    ],
)
def test_it_is_left_out_with_a_word(line):
    report = nf.Report()
    article = read(line, report=report)
    assert (article.published, article.updated, article.expires) == (None, None, None)
    assert [(loss.line, loss.why) for loss in report.losses] == [(2, f"a date, but not that of the story: {line}")]
    assert line not in article.text


@pytest.mark.cases(
    "line",
    ["Expires: 2026-12-24", "Expires on 24 December 2026", "Expiry date: 24 Dec 2026", "EXPIRES: 24 December 2026"],
)
def test_when_the_story_expires_is_read(line):
    report = nf.Report()
    article = read(line, report=report)
    assert (article.published, article.updated) == (None, None)
    assert article.expires is not None
    assert f"{article.expires:%Y-%m-%d}" == "2026-12-24"
    assert [str(loss) for loss in report.losses] == []
    assert f"2: read as the time at which the story expires: {line}" in [str(remark) for remark in report.remarks]


def test_the_date_of_the_story_next_to_it_counts():
    article = read("Expires: 24 December 2026", "Published: 24 November 2026")
    assert f"{article.published:%d.%m.%Y}" == "24.11.2026"
    assert article.updated is None
    assert f"{article.expires:%d.%m.%Y}" == "24.12.2026"


@pytest.mark.cases(
    "line",
    [
        "Published: 24 November 2026 Expires: 24 December 2026",
        "Published 24 November 2026 | Expires on 24 December 2026",
        "24 November 2026; expiry date: 24 December 2026",
    ],
)
def test_so_does_that_before_it_on_its_line(line):
    article = read(line)
    assert (f"{article.published:%d.%m.%Y}", article.updated) == ("24.11.2026", None)
    assert f"{article.expires:%d.%m.%Y}" == "24.12.2026"


def test_another_day_behind_it_is_left_out():
    report = nf.Report()
    article = read("Published: 24 November 2026, valid until 24 December 2026", report=report)
    assert (f"{article.published:%d.%m.%Y}", article.updated) == ("24.11.2026", None)
    assert [loss.why for loss in report.losses] == ["a date, but not that of the story: valid until 24 December 2026"]


@pytest.mark.cases(
    "line",
    ["Published: 24 November 2026", "Created: 2026-11-24", "24 November 2026", "Release date: 24 November 2026"],
)
def test_any_other_word_before_a_date_is_one_for_that_of_the_story(line):
    assert f"{read(line).published:%d.%m.%Y}" == "24.11.2026"


@pytest.mark.cases(
    "sentence",
    [
        "The deadline: 24 December 2026, as the harbour master said on Monday, when the quay was full of boats.",
        "Her passport expires on 24 December 2026.",
    ],
)
def test_a_sentence_of_the_story_about_such_a_day_stays(sentence):
    assert sentence in read("", STORY.strip(), "", sentence).text
