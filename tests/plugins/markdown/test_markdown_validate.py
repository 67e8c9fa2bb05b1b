"""What is wrong with front matter, and what CommonMark takes otherwise than it is meant."""

from __future__ import annotations

import pytest

import newsformat as nf


FRONT = """\
---
title: Ebb
date: 2026-11-24T12:00:00+01:00
tags: [tide, port]
author: Ann Lee
language: en-GB
draft: false
own: {a: 1}
---
"""
BODY = """\
# Ebb

The water *fell*, says [Ann][ann], and [Ben](https://a.example)[^1]. `[a][b]` and \\[c][d] are none.

[ann]: https://a.example/ann
[^1]: So he says.

```python
# [x][y]
```

- ~~~
  a
  ~~~

<!-- a note -->

| a | b |
|---|---|
| 1 | `2\\|3` |
| 4 |
"""


def found(text: str) -> list[tuple[str, int | None, str]]:
    problems = nf.validate(nf.Source(text.encode()), "markdown")
    return [(problem.rule, problem.line, problem.severity.value) for problem in problems]


SOUND = [
    FRONT + BODY,
    BODY,
    "",
    "---\n\nA rule.\n\n---\n",
    "+++\ntitle = 'Ebb'\n+++\n",
    '{"title": "Ebb"}\n\nIt fell.\n',
]


@pytest.mark.cases("text", SOUND)
def test_there_is_nothing_against_sound_text(text: str) -> None:
    assert found(text) == []


WRONG = [
    ("title: Ebb\ntitle: Flood", "twice", 3),
    ("own: {a: 1, a: 2}", "twice", 2),
    ("title: [Ebb", "front-matter", 3),
    ("title: Ebb: again", "front-matter", 2),
    ("\ttitle: Ebb", "front-matter", 2),
    ("a: &x 1\nb: *x", "front-matter", 3),
    ("date: soon", "date", 2),
    ("title: Ebb\nlastmod: never", "date", 3),
    ("title: {a: b}", "value", 2),
    ("urgency: 12", "value", 2),
]


@pytest.mark.cases(("front", "rule", "line"), WRONG)
def test_each_rule_of_front_matter_is_told_with_its_place(front: str, rule: str, line: int) -> None:
    assert found(f"---\n{front}\n---\n\nIt fell.\n") == [(rule, line, "error")]


def test_front_matter_ends() -> None:
    assert found("---\ntitle: Ebb\n\nIt fell.\n") == [("end", 1, "error")]
    assert found("+++\ntitle = 'Ebb'\n\nIt fell.\n") == [("end", 1, "error")]


@pytest.mark.cases(
    ("text", "line"), [("+++\ntitle = 'a'\ndate = 'soon'\n+++\n", 3), ('{"a": 1,\n"date": "soon"}\n', 2)]
)
def test_toml_and_json_have_places_too(text: str, line: int) -> None:
    assert found(text) == [("date", line, "error")]
    assert found("+++\na = 1\na = 2\n+++\n") == [("front-matter", 3, "error")]


ODD = [
    ("title: Ebb\nheadline: Flood", "again", 3),
    ("language: English language", "language", 2),
    ("draft: maybe", "draft", 2),
    ("Draft: maybe", "draft", 2),
    ("Language: English language", "language", 2),
]


@pytest.mark.cases(("front", "rule", "line"), ODD)
def test_what_is_odd_in_front_matter_is_a_warning(front: str, rule: str, line: int) -> None:
    assert found(f"---\n{front}\n---\n\nIt fell.\n") == [(rule, line, "warning")]


def test_lists_of_several_keys_add_up() -> None:
    assert found("---\ntags: [a]\nkeywords: [b]\n---\n") == []


BODIES = [
    ("Ebb\n\n```\ncode\n\nIt fell.\n", "fence", 3),
    ("~~~~\ncode\n~~~\n", "fence", 1),
    ("> ```\n> code\n\nIt fell.\n", "fence", 1),
    ("Ebb\n\n<!-- a note\n\nIt fell.\n", "comment", 3),
    ("Ebb\nand [flood][x].\n", "reference", 2),
    ("Ebb[^2].\n\n[^1]: No.\n", "reference", 1),
    ("[a]\n\n[a]: b\n[a]: c\n", "definition", 4),
    ("##Ebb\n", "heading", 1),
    ("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", "cells", 3),
    ("Ebb\nand\0flood\n", "control", 2),
]


@pytest.mark.cases(("text", "rule", "line"), BODIES)
def test_what_is_odd_in_the_body_is_a_warning(text: str, rule: str, line: int) -> None:
    assert found(text) == [(rule, line, "warning")]
    assert found(FRONT + text) == [(rule, line + FRONT.count("\n"), "warning")]


@pytest.mark.cases("format", ["markdown", "archieml"])
def test_bytes_that_are_not_utf_8_are_a_warning(format: str) -> None:
    problems = nf.validate(b"title: Ebb\nplace: Caf\xe9\n", format)
    assert [(problem.rule, problem.line, problem.severity) for problem in problems] == [("encoding", 2, "warning")]
