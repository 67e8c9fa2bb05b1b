"""What is wrong with documents of Naviga, by their schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf


UUID = "8606660e-06d2-4eb4-a2b1-9e4ae9fa29f2"
DOCUMENT: dict[str, Any] = {
    "uuid": UUID,
    "type": "x-im/article",
    "created": "2026-11-26T08:00:00Z",
    "title": "Högvatten",
    "uri": "im://article/1",
    "products": ["a"],
    "properties": [{"name": "slugline", "value": "tide", "parameters": {}}],
    "content": [{"id": "1", "type": "x-im/paragraph", "data": {"text": "Vattnet steg."}, "content": []}],
    "links": [{"rel": "author", "uuid": UUID, "links": [{"rel": "affiliation", "uri": "imid://unit/a"}]}],
}


def found(content: bytes) -> list[tuple[str, int | None, str, str]]:
    problems = nf.validate(nf.Source(content), "navigadoc")
    return [(problem.rule, problem.line, problem.where, problem.severity.value) for problem in problems]


def dumped(value: Any) -> bytes:
    return json.dumps(value).encode()


def test_valid_documents_have_no_problems() -> None:
    assert found(dumped(DOCUMENT)) == []
    assert found(dumped([DOCUMENT, DOCUMENT])) == []
    assert found(dumped(DOCUMENT) + b"\n" + dumped(DOCUMENT)) == []


WRONG = [
    ({"uuid": "123"}, "uuid", "$.uuid", "error"),
    ({"created": "2026-11-26"}, "date-time", "$.created", "error"),
    ({"modified": "2026-13-26T08:00:00Z"}, "date-time", "$.modified", "error"),
    ({"title": 3}, "type", "$.title", "error"),
    ({"products": "a"}, "type", "$.products", "error"),
    ({"properties": [{"value": "a"}]}, "required", "$.properties[0]", "error"),
    ({"content": {}}, "type", "$.content", "error"),
    ({"content": [{"type": "a", "data": "text"}]}, "type", "$.content[0].data", "error"),
    ({"links": [{"rel": "a", "links": [{"rel": "b", "uuid": "1"}]}]}, "uuid", "$.links[0].links[0].uuid", "error"),
    ({"uri": "article 1"}, "uri", "$.uri", "warning"),
    ({"content": [{}]}, "block", "$.content[0]", "warning"),
]


@pytest.mark.cases(("change", "rule", "where", "severity"), WRONG)
def test_each_problem_has_its_rule_and_place(change: dict[str, Any], rule: str, where: str, severity: str) -> None:
    document = {**DOCUMENT, **change}
    assert found(dumped(document)) == [(rule, 1, where, severity)]
    assert found(dumped([DOCUMENT, document])) == [(rule, 1, where.replace("$", "$[1]"), severity)]
    assert found(dumped(DOCUMENT) + b"\n" + dumped(document)) == [(rule, 2, where, severity)]


@pytest.mark.cases("name", ["uuid", "type", "created"])
def test_required_members_of_a_document(name: str) -> None:
    document = {other: value for other, value in DOCUMENT.items() if other != name}
    assert found(dumped(document)) == [("required", 1, "$", "error")]


def test_the_official_schema_is_used_if_named(tmp_path: Path) -> None:
    schema = {
        "$id": "http://naviga.example/navigadoc/schema",
        "$schema": "http://json-schema.org/draft-07/schema#",
        "required": ["provider"],
    }
    (tmp_path / "schema.json").write_bytes(dumped(schema))
    for value, where in ((DOCUMENT, "$"), ([DOCUMENT], "$[0]")):
        problems = [*nf.validate(nf.Source(dumped(value)), "navigadoc", {"schema": str(tmp_path)})]
        assert [(problem.rule, problem.where, problem.layer) for problem in problems] == [
            ("required", where, nf.Layer.SCHEMA)
        ]


IDF = (
    '<idf xmlns="http://www.infomaker.se/idf/1.0" xml:lang="sv" dir="ltr"><group type="body">'
    '<element id="8a" type="body" variation="thin">Vattnet <em>steg</em>.</element>{}</group></idf>'
)
OBJECT = '<object xmlns="http://www.infomaker.se/object/1.0" id="8b" type="x-im/image">{}</object>'


@pytest.mark.cases(
    ("document", "rules"),
    [
        (IDF.format(OBJECT.format('<data><width>1</width></data><links><link type="a"/></links>')), []),
        (IDF.format('<element id="8b" type="x-im/ordered-list"/>'), []),
        (IDF.format('<element id="8a" type="body"/>'), ["id"]),
        (IDF.format('<element type="body"/>'), ["required"]),
        (IDF.format(OBJECT.format("<links><link/></links>")), ["required"]),
        (IDF.format(OBJECT.format("<text>a</text>")), ["child"]),
        (IDF.format('<p xmlns="http://www.w3.org/1999/xhtml"/>'), ["child"]),
        (IDF.format("").replace('xml:lang="sv"', ""), ["required"]),
        (IDF.format("").replace("ltr", "up"), ["value"]),
        (IDF.format("").replace("idf/1.0", "idf/2.0"), ["namespace"]),
        ("<package/>", []),
        ("<planning/>", ["root"]),
    ],
)
def test_what_is_wrong_with_idf(document: str, rules: list[str]) -> None:
    assert [problem.rule for problem in nf.validate(document.encode(), "idf")] == rules
