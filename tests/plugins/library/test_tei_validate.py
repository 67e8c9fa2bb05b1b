"""Validation of TEI, by the guidelines of P5."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf


CASES = Path(__file__).parent / "cases"
HEADER = """\
<teiHeader><fileDesc>
<titleStmt><title>Ebbe</title></titleStmt>
<publicationStmt><publisher>Acme</publisher><date when="2026-11">November</date></publicationStmt>
<sourceDesc><p>Druck</p></sourceDesc>
</fileDesc><profileDesc/><encodingDesc/></teiHeader>"""
TEXT = """\
<text xml:lang="de"><body>
<div xml:id="a"><head>Ebbe</head><p corresp="#a">Das Wasser <date when="2026-11-26T08:00:00Z">fiel</date>.</p>
<list><item>Eins</item></list>
<table rows="1"><row><cell cols="2">Zwei</cell></row></table>
<div><head>Danach</head><p>Es stieg.</p></div>
</div></body></text>"""
STORY = f"""<TEI xmlns="http://www.tei-c.org/ns/1.0">
{HEADER}
{TEXT}
</TEI>"""


def found(document: str, **limits: int) -> list[tuple[str, int | None, str]]:
    source = nf.Source(document.encode()).with_limits(nf.Limits(**limits))
    return [(problem.rule, problem.line, problem.severity.value) for problem in nf.validate(source, "tei")]


def test_valid_documents_have_no_problems() -> None:
    assert found(STORY) == []
    assert found((CASES / "story-fr.tei.xml").read_text("utf-8")) == []
    issue = found((CASES / "issue-de.tei.xml").read_text("utf-8"))  # with pictures of pages that are elsewhere
    assert {(rule, severity) for rule, _, severity in issue} == {("pointer", "warning")}


def changed(old: str, new: str) -> str:
    assert old in STORY
    return STORY.replace(old, new, 1)


WRONG = [
    (HEADER, "<front/>", "required", 1),
    (TEXT, "", "required", 1),
    ("<title>Ebbe</title>", "", "required", 3),
    ("<sourceDesc><p>Druck</p></sourceDesc>", "", "required", 2),
    ("<p>Druck</p>", "", "empty", 5),
    ("<publisher>Acme</publisher>", "", "order", 4),
    ("<body>", "<body/><body>", "once", 7),
    ("<profileDesc/>", "<revisionDesc/><profileDesc/>", "order", 6),
    ("<titleStmt><title>Ebbe</title></titleStmt>", "<extent/><titleStmt><title/></titleStmt>", "order", 3),
    ("<item>Eins</item>", "", "required", 9),
    ("<row><cell", "<row/><row><cell", "required", 10),
    ("<list><item>Eins</item></list>", "<item>Eins</item>", "place", 9),
    ("<head>Danach</head><p>", "<head>Danach</head><p><p>Es</p>", "place", 11),
    ("</div>\n</div>", "</div><p>Ende</p>\n</div>", "order", 11),
    ("<head>Ebbe</head><p", "<p>Es</p><head>Ebbe</head><p", "order", 8),
    ("<list>", "<list>Eins", "text", 9),
    ('when="2026-11"', 'when="November 2026"', "date", 4),
    ('when="2026-11"', 'when="2026-02-30"', "date", 4),
    ('xml:lang="de"', 'xml:lang="de_DE"', "language", 7),
    ('cols="2"', 'cols="two"', "number", 10),
    ('<div xml:id="a">', '<div xml:id="1a">', "id", 8),
    ("<div><head>Danach", '<div xml:id="a"><head>Danach', "id", 11),
    ('xmlns="http://www.tei-c.org/ns/1.0"', "", "namespace", 1),
    ("Druck", "Dr&uuml;ck", "xml", 5),
]


@pytest.mark.cases(("old", "new", "rule", "line"), WRONG)
def test_each_rule_is_reported_with_its_line(old: str, new: str, rule: str, line: int) -> None:
    assert (rule, line, "error") in found(changed(old, new))


@pytest.mark.cases(
    "when", ["-0044", "2026-11-26+01:00", "--11-26", "---26", "08:00:00", "12026-11-26", "2026-11-26T08:00:00.5Z"]
)
def test_dates_of_xml_schema(when: str) -> None:
    assert found(changed('when="2026-11"', f'when="{when}"')) == []


def test_a_dangling_pointer_is_a_warning() -> None:
    assert found(changed('corresp="#a"', 'corresp="#b https://a.example/#c"')) == [("pointer", 8, "warning")]


def test_other_root_elements_and_p4() -> None:
    assert found('<html xmlns="http://www.tei-c.org/ns/1.0"/>') == [("root", 1, "error")]
    assert found("<TEI.2><teiHeader/></TEI.2>") == [("version", 1, "error")]
    empty = found('<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"/>')
    assert empty == [("required", 1, "error"), ("required", 1, "warning")]


def test_foreign_markup_is_not_validated() -> None:
    assert found(changed("<encodingDesc/>", '<xenoData><list xmlns="urn:a">1</list></xenoData>')) == []


def test_a_long_corpus_is_validated_text_by_text() -> None:
    parts = STORY.replace("Eins", "Eins " * 100), changed("<item>Eins</item>", "").replace('"a"', '"b"')
    corpus = f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">{HEADER}{"".join(parts)}</teiCorpus>'
    assert [rule for rule, *_ in found(corpus)] == ["required"]
    assert [rule for rule, *_ in found(corpus, item_bytes=1500)] == ["required"]


def test_the_official_schema_is_used_if_given(tmp_path: Path) -> None:
    schema = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.tei-c.org/ns/1.0">
        <xs:element name="TEI"><xs:complexType/></xs:element></xs:schema>"""
    (tmp_path / "tei_all.xsd").write_text(schema, "utf-8")
    problems = [*nf.validate(nf.Source(STORY.encode()), "tei", {"schema": str(tmp_path)})]
    assert {problem.layer for problem in problems} == {nf.Layer.SCHEMA}
