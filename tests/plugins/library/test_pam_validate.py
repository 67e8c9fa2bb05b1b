"""Validation of PAM messages, by PRISM."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf


SPACES = (
    'xmlns:pam="http://prismstandard.org/namespaces/pam/2.0/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/1999/xhtml"'
)
MESSAGE = f"""<?xml version="1.0"?>
<pam:message {SPACES}>
<pam:article xml:lang="en-GB">
<head>
<dc:identifier>a-1</dc:identifier>
<dc:title>Ebb</dc:title>
<prism:publicationName>Quay</prism:publicationName>
<prism:issn>2049-3630</prism:issn>
<prism:coverDate>2026-11</prism:coverDate>
<prism:modificationDate>2026-11-24T12:00:00Z</prism:modificationDate>
<acme:shelf xmlns:acme="urn:acme"/>
</head>
<body><p xml:lang="">It fell.</p></body>
</pam:article>
</pam:message>
"""


def found(document: str) -> list[tuple[str, int | None, str]]:
    problems = nf.validate(nf.Source(document.encode()), "pam")
    return [(problem.rule, problem.line, problem.severity.value) for problem in problems]


def test_valid_messages_have_no_problems() -> None:
    assert found(MESSAGE) == []
    assert found(MESSAGE.replace("/pam/2.0/", "/pam/1.0/").replace("/basic/2.0/", "/basic/1.2/")) == []
    assert found((Path(__file__).parent / "cases" / "magazine-en.pam.xml").read_text("utf-8")) == []
    alone = MESSAGE.replace(f"<pam:message {SPACES}>\n", "").replace("</pam:message>\n", "")
    assert found(alone.replace("<pam:article", f"<pam:article {SPACES}")) == []


WRONG = [
    ("pam:message", "pam:messages", "root", 2),
    ("<dc:identifier>a-1</dc:identifier>\n", "", "required", 4),
    ("<dc:title>Ebb</dc:title>\n", "", "required", 4),
    ("<prism:publicationName>Quay</prism:publicationName>\n", "", "required", 4),
    ("<head>", '<head xmlns="">', "namespace", 4),
    ("</pam:article>", "<body/></pam:article>", "once", 14),
    ("</pam:article>", "</pam:article><p/>", "child", 14),
    (">2026-11<", ">Late 2026<", "date", 9),
    (">2026-11-24T12:00:00Z<", ">2026-02-30<", "date", 10),
    ('"en-GB"', '"English (UK)"', "language", 3),
]


@pytest.mark.cases(("old", "new", "rule", "line"), WRONG)
def test_each_rule_is_reported_with_its_position(old: str, new: str, rule: str, line: int) -> None:
    assert found(MESSAGE.replace(old, new)) == [(rule, line, "error")]


def test_the_head_stands_before_the_body() -> None:
    head, body = MESSAGE.index("<head>"), MESSAGE.index("<body>")
    end = MESSAGE.index("\n</pam:article>")
    turned = MESSAGE[:head] + MESSAGE[body:end] + "\n" + MESSAGE[head:body] + MESSAGE[end + 1 :]
    assert found(turned) == [("order", 5, "error")]
    none = MESSAGE[:head] + MESSAGE[body:]
    assert found(none) == [("required", 3, "error")]


ODD = [
    (">Ebb<", "><", "empty", 6),
    (">2049-3630<", ">2049-3631<", "issn", 8),
    ("<dc:title>Ebb</dc:title>", "<dc:title>Ebb</dc:title><dc:title>Flood</dc:title>", "once", 6),
    ("<prism:coverDate>2026-11</prism:coverDate>\n", "", "missing", 4),
    ('<body><p xml:lang="">It fell.</p></body>', "", "missing", 3),
]


@pytest.mark.cases(("old", "new", "rule", "line"), ODD)
def test_unusual_content_is_a_warning(old: str, new: str, rule: str, line: int) -> None:
    assert found(MESSAGE.replace(old, new)) == [(rule, line, "warning")]


def test_the_official_schema_is_used_if_given(tmp_path: Path) -> None:
    (tmp_path / "pam.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://prismstandard.org/namespaces/pam/2.0/">'
        '<xs:element name="message" type="xs:string"/></xs:schema>'
    )
    problems = nf.validate(nf.Source(MESSAGE.encode()), "pam", {"schema": str(tmp_path)})
    assert {problem.layer for problem in problems} == {nf.Layer.SCHEMA}
