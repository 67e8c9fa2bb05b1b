"""Validation of records in JSON Lines and in tables."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


RECORD: dict[str, Any] = {
    "url": "https://tide.example/1",
    "title": "High tide",
    "authors": ["Ann Lee"],
    "date": "2026-11-26",
    "language": "en-GB",
    "text": "The water rose.",
    "keywords": None,
    "publisher": {"name": "Tide"},
    "other": 3,
}


def found(document: str | bytes, format: str = "records") -> list[tuple[str, int | None, str, str]]:
    source = nf.Source(document.encode() if isinstance(document, str) else document)
    return [
        (problem.rule, problem.line, problem.where, problem.severity.value) for problem in nf.validate(source, format)
    ]


def lines(*values: Any) -> str:
    return "".join(f"{json.dumps(value)}\n" for value in values)


def test_valid_records_have_no_problems() -> None:
    other = {"headline": "Ebb", "timestamp": 1764144000, "metadata": {"lang": "de"}}
    assert found(lines(RECORD, other)) == []
    assert found(json.dumps([RECORD, other], indent=1)) == []


WRONG = [
    ({"title": "", "text": None}, "text", "", "error"),
    ({"title": 3}, "type", ".title", "warning"),
    ({"authors": [3]}, "type", ".authors", "warning"),
    ({"date": "soon"}, "date", ".date", "warning"),
    ({"date": True}, "date", ".date", "warning"),
    ({"language": "English (British)"}, "language", ".language", "warning"),
    ({"url": "tide"}, "uri", ".url", "warning"),
    ({"meta": {"published": "soon"}}, "date", ".meta.published", "warning"),
]


@pytest.mark.cases(("change", "rule", "where", "severity"), WRONG)
def test_each_rule_is_reported_with_its_position(change: dict[str, Any], rule: str, where: str, severity: str) -> None:
    record = {**RECORD, "url": "https://tide.example/2", **change}
    assert found(lines(RECORD, record)) == [(rule, 2, f"${where}", severity)]
    assert found(json.dumps([RECORD, record])) == [(rule, 1, f"$[1]{where}", severity)]


@pytest.mark.cases(
    ("answer", "where"),
    [
        ({"status": "ok", "articles": [{"title": "A", "text": "B."}, {"title": ""}]}, "$.articles[1]"),
        (
            {"hits": {"hits": [{"_id": "1", "_source": {"title": "A"}}, {"_id": "2", "_source": {"x": 1}}]}},
            "$.hits.hits[1]._source",
        ),
    ],
)
def test_records_of_a_response_are_validated(answer: object, where: str) -> None:
    [problem] = nf.validate(nf.Source(json.dumps(answer).encode()), "records")
    assert (problem.rule, problem.where) == ("text", where)


def test_lines_that_are_not_records() -> None:
    assert found(lines(RECORD) + "{oops\n") == [("json", 2, "", "error")]
    assert found(lines(RECORD, "text")) == [("object", 2, "$", "error")]
    assert found(lines(RECORD, RECORD)) == [("unique", 2, "$.url", "warning")]
    assert found('{"title": "a",\n "title": "b"}') == [("twice", 2, "$.title", "error")]


TABLE = 'title,url,date,text\r\nHigh,https://tide.example/1,2026-11-26,"It ""rose"".\r\nA lot."\r\n'


def test_a_valid_table_has_no_problems() -> None:
    assert found(TABLE, "csv") == []
    assert found(TABLE.replace("\r\n", "\n").replace(",", "\t"), "csv") == []


@pytest.mark.cases(
    ("old", "new", "rule", "line", "severity"),
    [
        ("2026-11-26,", "2026-11-26,more,", "columns", 2, "error"),
        ("https://tide.example/1,", "", "columns", 2, "error"),
        ('""rose""', '"rose" and ""fell""', "quote", 2, "error"),
        ('lot."', "lot.", "row", 2, "error"),
        ("High", "Hi\0gh", "row", 2, "error"),
        (
            'High,https://tide.example/1,2026-11-26,"It ""rose"".\r\nA lot."',
            ",https://tide.example/1,,",
            "text",
            2,
            "error",
        ),
        ("2026-11-26", "soon", "date", 2, "warning"),
        ("url", "", "header", 1, "warning"),
        ("date", "title", "header", 1, "warning"),
        ('""rose""', '\\"rose\\"', "escape", 1, "warning"),
    ],
)
def test_each_rule_of_tables_is_reported_with_its_line(old: str, new: str, rule: str, line: int, severity: str) -> None:
    assert old in TABLE
    assert (rule, line, "", severity) in found(TABLE.replace(old, new, 1), "csv")


def test_invalid_utf_8_in_a_table() -> None:
    table = "title,text\n" + "Høy,B\n" * 2000  # more than is looked at to tell the encoding
    assert found(table, "csv") == []
    assert found(table.encode() + b"H\xf8y,B\n", "csv") == [("encoding", 2002, "", "error")]


def test_a_table_in_another_encoding() -> None:
    table = TABLE.replace("High", "Höchste Flut für Husum").encode("cp1252")
    assert [(rule, severity) for rule, _, _, severity in found(table, "csv")] == [("encoding", "warning")]
