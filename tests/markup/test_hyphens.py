"""Words that were broken at the end of a line are joined; whether the hyphen goes is told."""

import pytest

from newsformat import Report
from newsformat.markup.hyphens import Joiner, begins_lowercase, is_hyphenated


def joined(text: str, language: str = "en", *, typeset: bool | None = False) -> tuple[str, list[str]]:
    report = Report()
    joiner = Joiner(text, language, report, typeset=typeset)
    first, *others = text.split("\n")
    pieces = [first]
    for number, line in enumerate(others, 2):
        joiner.add(pieces, line, number)
    return "".join(pieces), [str(entry) for entry in report]


@pytest.mark.cases(
    ("text", "language", "whole", "told"),
    [
        ("the har-\nbour", "en", "the har-bour", ["2: kept: the hyphen at the end of a line in har-bour"]),
        ("harbour: har-\nbour", "en", "harbour: harbour", ["2: left out: the hyphen at the end of a line in har-bour"]),
        ("der Ha-\nfen", "de-AT", "der Hafen", ["2: left out: the hyphen at the end of a line in Ha-fen"]),
        ("der Ha\u2010\nfen", "de", "der Hafen", ["2: left out: the hyphen at the end of a line in Ha-fen"]),
        ("e-mail e-\nmail", "de", "e-mail e-mail", ["2: kept: the hyphen at the end of a line in e-mail"]),
        ("Nord-\nund Ostsee", "de", "Nord- und Ostsee", []),
        ("Nord-\nOstsee", "de", "Nord- Ostsee", []),
        ("1914-\nher", "de", "1914- her", []),
        ("the\nharbour", "en", "the harbour", []),
        ("漢字\n漢字", "zh", "漢字漢字", []),
    ],
)
def test_lines_are_joined(text: str, language: str, whole: str, told: list[str]) -> None:
    assert joined(text, language) == (whole, told)


def test_in_what_was_typeset_most_hyphens_go() -> None:
    assert joined("the har-\nbour", typeset=True)[0] == "the harbour"
    assert joined("well known: well-\nknown", typeset=True)[0] == "well known: well-known"
    assert joined("well, a har-\nbour", typeset=True)[0] == "well, a harbour"
    assert joined("a well-\nknown, new three-\nyear deal", typeset=True)[0] == "a well-known, new three-year deal"
    assert joined("the six-\nteenth", typeset=True)[0] == "the sixteenth"


def test_many_broken_words_tell_that_a_text_was_typeset() -> None:
    assert joined("The har-\nbour and the light-\nhouse", typeset=None)[0] == "The harbour and the lighthouse"
    assert joined("The har-\nbour", typeset=None)[0] == "The har-bour"
    lines = "\n".join(["said by the keeper"] * 30)
    assert joined(f"The har-\nbour and the light-\nhouse\n{lines}", typeset=None)[0].startswith("The har-bour and")
    assert joined("well-known: well-\nknown", typeset=True)[0] == "well-known: well-known"


def test_remarks_have_the_numbers_of_the_source() -> None:
    report = Report()
    joiner = Joiner("a har-\nbour", "en", report)
    joiner.numbers = [10, 20]
    joiner.add(["a har-"], "bour", 2)
    assert [remark.line for remark in report.remarks] == [20]


def test_where_a_word_goes_on_it_begins_small() -> None:
    assert [text for text in ("a", "aB", "A", "é", "ა", "\u10ff", "1", "") if begins_lowercase(text)] == [
        "a",
        "aB",
        "é",
    ]


def test_a_hyphen_stands_behind_a_letter() -> None:
    assert is_hyphenated("har-", "bour")
    assert not is_hyphenated("1-", "bour")
    assert not is_hyphenated("-", "bour")
    assert not is_hyphenated("har", "bour")
