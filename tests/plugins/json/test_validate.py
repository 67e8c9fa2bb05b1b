"""Validation of native JSON, for JSON Lines line by line."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf


ENVELOPE = b'{"newsformat":1,"envelope":{"title":"Feed"}}\n'
STORY = b'{"newsformat":1,"headline":"x"}\n'
LINES = {
    "all is well": (ENVELOPE + STORY + b"\n" + STORY, []),
    "one line is wrong": (STORY + b'{"newsformat":1,"urgency":0}\n' + STORY, ["2:27: model: expected `int` >= 1"]),
    "one line is not JSON": (STORY + b"{\n" + STORY[:-1], ["2:2: json: not JSON: Input data was truncated"]),
    "a late envelope": (STORY + ENVELOPE, ["2: envelope: warning: not the first line, so readers leave it out"]),
    "another version": (
        b'{"newsformat":2}\n',
        ["1:15: model: only version 1 is known; a newer newsformat may read it"],
    ),
    "a mark of the byte order": (b"\xef\xbb\xbf" + STORY, []),
    "a mark of each file": (ENVELOPE + b"\xef\xbb\xbf" + STORY + b"\xef\xbb\xbf\n", []),
}


@pytest.mark.cases(("document", "messages"), LINES.values(), ids=LINES)
def test_each_line_is_validated_separately(document: bytes, messages: list[str]) -> None:
    assert [str(problem) for problem in nf.validate(document, "jsonl")] == messages


def test_a_line_that_is_too_long_is_a_problem() -> None:
    source = nf.Source(STORY + b'{"newsformat":2}\n', limits=nf.Limits(item_bytes=20))
    assert [str(problem) for problem in nf.validate(source, "jsonl")] == [
        "1: json: longer than 20 bytes; raise the limit item_bytes to read it",
        "2:15: model: only version 1 is known; a newer newsformat may read it",
    ]


TWICE = {
    b'{"newsformat":1,\n"slug":"a","slug":"b"}': [(2, 19, "$.slug")],
    b'{"newsformat":1,"newsformat":1}': [(1, 30, "$.newsformat")],
    b'{"newsformat":1,"body":[{"type":"rule"},\n{"type":"rule","type":"rule"}]}': [(2, 23, "$.body[1].type")],
    b'{"newsformat":1,"slug":"a","bylines":[],"s\\u006cug":"b"}': [(1, 53, "$.slug")],
    b'{"newsformat":1,"body":[{"type":"quote","content":[{"type":"rule"}],"content":[{"type":"rule"}]}]}': [
        (1, 79, "$.body[0].content"),
    ],
}


@pytest.mark.cases("document", TWICE)
def test_a_duplicate_member_is_a_problem(document: bytes) -> None:
    found = [problem for problem in nf.validate(document, "json") if problem.rule == "twice"]
    assert [(problem.line, problem.column, problem.where) for problem in found] == TWICE[document]


PLACES = {
    b'{"newsformat":1,\n"body":[{"type":"rule"},\n{"type":"heading","content":"x","level":9}]}': (3, "$.body[1].level"),
    b'{"newsformat":1,\n"bylines":[{"nmae":"x"}]}': (2, "$.bylines[0]"),
    b'{"newsformat":1,\n"keywords":["a",\n1]}': (3, "$.keywords[1]"),
    b'{"newsformat":1,\n"body":[{"type":"list","items":[[{"type":"nix"}]]}]}': (2, "$.body[0].items[0][0].type"),
}


@pytest.mark.cases("document", PLACES)
def test_a_problem_has_its_line_and_path(document: bytes) -> None:
    (problem,) = nf.validate(document, "json")
    assert (problem.line, problem.where) == PLACES[document]


def test_the_published_schema_agrees(tmp_path: Path) -> None:
    from newsformat_json import schema

    (tmp_path / "newsformat.json").write_bytes(schema())
    found = list(nf.validate(STORY + b'{"newsformat":1,"urgency":0}\n', "jsonl", {"schema": str(tmp_path)}))
    assert [(loss.line, loss.layer, loss.where) for loss in found] == [
        (2, nf.Layer.RULES, "$.urgency"),
        (2, nf.Layer.SCHEMA, "$.urgency"),
    ]
