"""Validation of Pandoc's JSON, by pandoc-types."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


NO = ["", [], []]
EBB = {"t": "Str", "c": "Ebb"}
PARA = {"t": "Para", "c": [EBB]}
CELL = [NO, {"t": "AlignDefault"}, 1, 1, [PARA]]
ROW = [NO, [CELL]]
COLUMN = [{"t": "AlignLeft"}, {"t": "ColWidth", "c": 0.5}]
TABLE = {"t": "Table", "c": [NO, [None, [PARA]], [COLUMN], [NO, [ROW]], [[NO, 0, [], [ROW]]], [NO, []]]}
CITED = {
    "citationId": "a",
    "citationPrefix": [],
    "citationSuffix": [EBB],
    "citationMode": {"t": "NormalCitation"},
    "citationNoteNum": 1,
    "citationHash": 0,
}
RUNS = [
    EBB,
    {"t": "Space"},
    {"t": "Emph", "c": [EBB]},
    {"t": "Underline", "c": [EBB]},
    {"t": "Quoted", "c": [{"t": "DoubleQuote"}, [EBB]]},
    {"t": "Cite", "c": [[CITED], [EBB]]},
    {"t": "Code", "c": [NO, "a"]},
    {"t": "Math", "c": [{"t": "InlineMath"}, "a"]},
    {"t": "RawInline", "c": ["html", "<br>"]},
    {"t": "Link", "c": [NO, [EBB], ["#ebb", ""]]},
    {"t": "Image", "c": [NO, [EBB], ["a.jpg", ""]]},
    {"t": "Note", "c": [PARA]},
    {"t": "Span", "c": [["", ["a"], [["b", "c"]]], [EBB]]},
]
BLOCKS = [
    {"t": "Header", "c": [1, ["ebb", [], []], [EBB]]},
    {"t": "Para", "c": RUNS},
    {"t": "LineBlock", "c": [[EBB]]},
    {"t": "CodeBlock", "c": [NO, "a"]},
    {"t": "RawBlock", "c": ["html", "<hr>"]},
    {"t": "BlockQuote", "c": [PARA]},
    {"t": "OrderedList", "c": [[1, {"t": "Decimal"}, {"t": "Period"}], [[PARA]]]},
    {"t": "BulletList", "c": [[PARA], []]},
    {"t": "DefinitionList", "c": [[[EBB], [[PARA]]]]},
    {"t": "HorizontalRule"},
    TABLE,
    {"t": "Figure", "c": [NO, [[EBB], []], [PARA]]},
    {"t": "Div", "c": [NO, [PARA]]},
]
META = {
    "title": {"t": "MetaInlines", "c": [EBB]},
    "author": {"t": "MetaList", "c": [{"t": "MetaMap", "c": {"name": {"t": "MetaString", "c": "Ann"}}}]},
    "toc": {"t": "MetaBool", "c": True},
    "abstract": {"t": "MetaBlocks", "c": [PARA]},
}


def found(value: Any) -> list[tuple[str, str, str]]:
    problems = nf.validate(nf.Source(json.dumps(value).encode()), "pandoc-json")
    return [(problem.rule, problem.where, problem.severity.value) for problem in problems]


def document(*blocks: Any, version: Any = (1, 23, 1), meta: Any = META) -> dict[str, Any]:
    return {"pandoc-api-version": version, "meta": meta, "blocks": blocks}


def test_a_valid_document_has_no_problems() -> None:
    assert found(document(*BLOCKS)) == []
    assert found({**document(), "more": 1}) == []


def test_older_documents_have_other_tables_and_no_figures() -> None:
    old = {"t": "Table", "c": [[], [{"t": "AlignLeft"}], [0.5], [[PARA]], [[[PARA]]]]}
    assert found(document(old, {"t": "Null"}, version=[1, 20])) == []
    assert found(document(TABLE, {"t": "Null"}, version=[1, 22, 2, 1])) == []
    assert found(document(TABLE, version=[1, 20])) == [("value", "$.blocks[0].c", "error")]
    assert found(document({"t": "Null"})) == [("constructor", "$.blocks[0].t", "error")]
    figure = {"t": "Figure", "c": [NO, [None, []], []]}
    assert found(document(figure, version=[1, 22])) == [("constructor", "$.blocks[0].t", "error")]


WRONG = [
    ({"t": "Paragraph", "c": []}, "constructor", ".t"),
    ("Ebb", "type", ""),
    ({"c": []}, "type", ""),
    ({"t": "Para"}, "required", ""),
    ({"t": "Para", "c": "Ebb"}, "type", ".c"),
    ({"t": "Para", "c": ["Ebb"]}, "type", ".c[0]"),
    ({"t": "Para", "c": [PARA]}, "constructor", ".c[0].t"),
    ({"t": "Para", "c": [{"t": "Str", "c": 7}]}, "type", ".c[0].c"),
    ({"t": "Para", "c": [{"t": "Link", "c": [NO, [EBB]]}]}, "value", ".c[0].c"),
    ({"t": "Para", "c": [{"t": "Link", "c": [NO, [EBB], ["a", None]]}]}, "type", ".c[0].c[2][1]"),
    ({"t": "Para", "c": [{"t": "Quoted", "c": [{"t": "Guillemets"}, []]}]}, "constructor", ".c[0].c[0].t"),
    ({"t": "Para", "c": [{"t": "Cite", "c": [[{**CITED, "citationHash": "x"}], []]}]}, "type",
     ".c[0].c[0][0].citationHash"),
    ({"t": "Div", "c": [["", ["a"], [["b"]]], []]}, "value", ".c[0][2][0]"),
    ({"t": "Header", "c": ["1", NO, []]}, "type", ".c[0]"),
    ({"t": "OrderedList", "c": [[1, {"t": "Roman"}, {"t": "Period"}], []]}, "constructor", ".c[0][1].t"),
    ({"t": "Table", "c": [NO, [None, []], [[{"t": "AlignLeft"}, 0.5]], [NO, []], [], [NO, []]]}, "type",
     ".c[2][0][1]"),
]  # fmt: skip


@pytest.mark.cases(("block", "rule", "where"), WRONG)
def test_each_rule_is_reported_with_its_position(block: Any, rule: str, where: str) -> None:
    assert found(document(PARA, block)) == [(rule, f"$.blocks[1]{where}", "error")]
    inside = {"abstract": {"t": "MetaBlocks", "c": [{"t": "Div", "c": [NO, [block]]}]}}
    assert found(document(meta=inside)) == [(rule, f"$.meta.abstract.c[0].c[1][0]{where}", "error")]


@pytest.mark.cases("name", ["pandoc-api-version", "meta", "blocks"])
def test_required_members_of_a_document(name: str) -> None:
    rest = {key: value for key, value in document().items() if key != name}
    assert found(rest) == [("required", "$", "error")]


def test_the_version_and_the_metadata_of_a_document_are_validated() -> None:
    assert found(document(version="1.23")) == [("type", '$["pandoc-api-version"]', "error")]
    assert found(document(version=[1])) == [("value", '$["pandoc-api-version"]', "error")]
    assert found(document(meta={"title": "Ebb"})) == [("type", "$.meta.title", "error")]
    assert found(document(meta={"toc": {"t": "MetaBool", "c": "yes"}})) == [("type", "$.meta.toc.c", "error")]
    assert found([]) == [("type", "$", "error")]


NAMED = {"t": "Div", "c": [["ebb", [], []], []]}
ODD = [
    (document(version=[2, 0]), "version", '$["pandoc-api-version"]'),
    (document({"t": "Header", "c": [0, NO, []]}), "level", "$.blocks[0].c[0]"),
    (document(NAMED, NAMED), "id", "$.blocks[1].c[0][0]"),
    (document({"t": "Para", "c": [{"t": "Link", "c": [NO, [], ["#x", ""]]}]}), "reference", "$.blocks[0].c[0].c[2][0]"),
    (
        document(
            {"t": "Table", "c": [NO, [None, []], [COLUMN], [NO, []], [[NO, 0, [], [[NO, [CELL] * 2]]]], [NO, []]]}
        ),
        "cells",
        "$.blocks[0].c[4][0][3][0]",
    ),
]


@pytest.mark.cases(("value", "rule", "where"), ODD)
def test_unusual_content_is_a_warning(value: Any, rule: str, where: str) -> None:
    assert found(value) == [(rule, where, "warning")]
