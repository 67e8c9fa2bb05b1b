"""What is wrong with entries of Movable Type, by what its makers document."""

from __future__ import annotations

import pytest

import newsformat as nf


ENTRY = """\
AUTHOR: Ann
TITLE: Ebb: a story
BASENAME: ebb
STATUS: Publish
ALLOW COMMENTS: 2
CONVERT BREAKS: markdown_with_smartypants
PRIMARY CATEGORY: Tide
CATEGORY: Tide
CATEGORY: Port
DATE: 11/24/2026 01:31:05 PM
TAGS: "high tide",port
-----
BODY:
It fell.

It rose.
-----
EXTENDED BODY:
-----
COMMENT:
AUTHOR: Ben
DATE: 11/24/2026 13:31:05
DATE is what I like
-----
COMMENT:
AUTHOR: Cee
Good.
-----
--------
"""


def found(text: str | bytes) -> list[tuple[str, int | None, str]]:
    content = text if isinstance(text, bytes) else text.encode()
    problems = nf.validate(nf.Source(content), "movable-type")
    return [(problem.rule, problem.line, problem.severity.value) for problem in problems]


@pytest.mark.cases("text", [ENTRY, ENTRY + ENTRY, "\ufeff" + ENTRY, ENTRY.replace("\n", "\r\n"), ENTRY + "\n\n"])
def test_there_is_nothing_against_sound_entries(text: str) -> None:
    assert found(text) == []


WRONG = [
    ("BASENAME: ebb", "The tide", "line", 3),
    ("BASENAME: ebb", "TITLE: Flood", "once", 3),
    ("01:31:05 PM", "1:31 PM", "date", 10),
    ("11/24/2026 01:31:05 PM", "24/11/2026 01:31:05", "date", 10),
    ("01:31:05 PM", "13:31:05 PM", "date", 10),
    ("COMMENTS: 2", "COMMENTS: yes", "value", 5),
    ("markdown_with_smartypants", "Rich Text", "value", 6),
    ("EXTENDED BODY:", "It rose more.", "section", 18),
    ("EXTENDED BODY:", "BODY: It rose more.", "section", 18),
    ("EXTENDED BODY:", "BODY:", "once", 18),
    ("11/24/2026 13:31:05\nDATE is", "yesterday\nDATE is", "date", 22),
]


@pytest.mark.cases(("old", "new", "rule", "line"), WRONG)
def test_each_rule_is_told_with_its_place(old: str, new: str, rule: str, line: int) -> None:
    assert ENTRY.count(old) == 1
    assert found(ENTRY.replace(old, new)) == [(rule, line, "error")]
    assert found(ENTRY + ENTRY.replace(old, new)) == [(rule, line + ENTRY.count("\n"), "error")]


def test_the_last_entry_has_an_end() -> None:
    assert found(ENTRY.removesuffix("--------\n")) == [("end", 28, "error")]


ODD = [
    ("AUTHOR: Ann\n", "", "missing", 1),
    ("DATE: 11/24/2026 01:31:05 PM\n", "", "missing", 1),
    ("STATUS: Publish", "STATUS: Live", "status", 4),
    ("EXTENDED BODY:", "SUMMARY:", "unknown", 18),
    ("-----\nBODY:\nIt fell.\n\nIt rose.\n", "", "missing", 13),
]


@pytest.mark.cases(("old", "new", "rule", "line"), ODD)
def test_what_is_odd_is_a_warning(old: str, new: str, rule: str, line: int) -> None:
    assert ENTRY.count(old) == 1
    assert found(ENTRY.replace(old, new)) == [(rule, line, "warning")]


def test_an_entry_in_another_encoding_is_a_warning() -> None:
    assert found(ENTRY.replace("Ebb", "Ébb").encode("latin-1")) == [("encoding", 1, "warning")]
