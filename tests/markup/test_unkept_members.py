"""What JSON says that is nowhere in what was read of it is told."""

from __future__ import annotations

import time
from typing import Any

import pytest

import newsformat as nf
from newsformat.markup.members import report_unkept


ARTICLE = nf.Article(
    headline="Ferry back",
    bylines=[nf.Byline(name="李明"), nf.Byline(name="C R")],
    credit="AP",
    body=[
        nf.Paragraph([nf.Text("It "), nf.Text("sails", [nf.Style.STRONG]), nf.Text(" at\u00a07.")]),
        nf.Media("lock.jpg?a=1&b=2", alt="The lock"),
        nf.Paragraph("A-1 sails."),
    ],
    keywords=["harbour", "tides", "港口管理局公告"],
    foreign=[
        nf.Foreign("acme", "note", '{"text":"one\\ntwo","on":true,"n":5}'),
        nf.Foreign("acme", "published-by", "Republished"),
    ],
)


def told(said: Any, **how: Any) -> list[str]:
    report = nf.Report()
    report_unkept(said, report, lambda: ARTICLE, **how)
    return [str(entry) for entry in report]


@pytest.mark.cases(
    "said",
    [
        {"title": "Ferry back", "by": "李明", "agency": "AP"},
        {"text": "It <b>sails</b> at&nbsp;7."},
        {"text": "<p>It</p><p>*sails*</p>"},
        {"text": "one\ntwo", "on": True, "n": 5},
        {"text": '<blockquote><img src="lock.jpg?a=1&amp;b=2" alt="The lock"></blockquote>'},
        {"text": '<!-- a rule --><hr class="wide"/>'},
        {"text": "<blockquote><hr></blockquote>"},
        {"writers": ["C R"]},
        {"tags": "harbour, tides", "names": ["published-by"], "page": "lock.jpg"},
        {"agency": "港口管理局"},
        {"empty": "", "nothing": None, "list": [], "object": {}},
    ],
)
def test_what_is_kept_is_not_told(said: Any) -> None:
    assert told(said) == []


@pytest.mark.cases(
    ("said", "losses"),
    [
        ({"tone": "dry"}, ['tone of an object is left out: "dry"']),
        ({"shape": "Paragraph"}, ['shape of an object is left out: "Paragraph"']),  # a class of the model
        ({"tone": "publish"}, ['tone of an object is left out: "publish"']),  # the beginning of a word
        ({"tags": "harbour, tide"}, ['tags of an object is left out: "harbour, tide"']),
        ({"shape": "foreign"}, ['shape of an object is left out: "foreign"']),  # an attribute
        ({"author": [{"bio": "Dry wit"}]}, ['bio of author is left out: "Dry wit"']),
        ({"author": {"data": {"bio": "Dry wit"}}}, ['bio of author is left out: "Dry wit"']),
        ([{"type": "poll", "on": False}, {"type": "poll", "on": False}], ["on of poll is left out: false"]),
        ({"text": "<p>It <b>sinks</b></p>"}, ['text of an object is left out: "<p>It <b>sinks</b></p>"']),
        ({"text": '<img src="pier.jpg">'}, ['text of an object is left out: "<img src=\\"pier.jpg\\">"']),
        ({"text": "<poll/>"}, ['text of an object is left out: "<poll/>"']),
        ({"writers": ["C-R"]}, ['writers of an object is left out: "C-R"']),
        ({"grade": "A-1"}, ['grade of an object is left out: "A-1"']),  # the beginning of a text
        ({"n": 6}, ["n of an object is left out: 6"]),
    ],
)
def test_what_is_not_kept_is_told_once(said: Any, losses: list[str]) -> None:
    assert told(said) == losses


def test_what_is_known() -> None:
    said = {"type": "poll", "id": 8, "small": {"name": "s.jpg"}, "when": "2026-05-01"}

    def is_read(of: str, name: str, value: Any) -> bool:
        return (of, name, value) == ("poll", "when", "2026-05-01")

    assert told(said, is_read=is_read, own={"id", "small.name"}, knows=lambda kind: kind == "text") == [
        "what a program keeps of its records is left out: id, name",
        'the type poll is left out: "poll"',
    ]


def test_all_that_is_of_records_is_named() -> None:
    names = [f"record-number-{number:02}" for number in range(40)]
    assert told(dict.fromkeys(names, "x1y2"), own=frozenset(names))[0].endswith(", ".join(names))


def test_what_a_reader_has_told_is_not_told_again() -> None:
    report = nf.Report()
    report.left_out("of a poll left out: tone")
    report.left_out('more of an answer is left out: {"poll":{"hue":"red"}}')
    report_unkept({"type": "poll", "tone": "dry", "hue": "blue"}, report, lambda: ARTICLE)
    assert [loss.why for loss in report.losses[2:]] == ['hue of poll is left out: "blue"']


def test_nobody_hears() -> None:
    report_unkept({"tone": "dry"}, nf.Report(heard=False), lambda: pytest.fail("not looked for"))


def test_a_report_on_many_articles_is_not_looked_through_for_each() -> None:
    report = nf.Report()
    begun = time.process_time()
    for number in range(1000):
        report.left_out(f"x{number} of poll is left out: {number}")
        report_unkept({"type": "poll", f"x{number}": "dry", f"y{number}": "wet"}, report, lambda: ARTICLE)
    assert time.process_time() - begun < 5
    assert len(report.losses) == 2000
