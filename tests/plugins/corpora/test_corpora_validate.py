"""Validation of Reuters-21578, RCV1 and SGML collections, by their documentation."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf


def found(document: str, format: str) -> list[tuple[str, int | None, str]]:
    problems = nf.validate(nf.Source(document.encode()), format)
    return [(problem.rule, problem.line, problem.severity.value) for problem in problems]


REUTERS = """\
<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="5544" NEWID="1">
<DATE>26-FEB-1987 15:01:01.79</DATE>
<MKNOTE>typo</MKNOTE>
<TOPICS><D>ship</D><D>cocoa</D></TOPICS>
<PLACES></PLACES>
<PEOPLE></PEOPLE>
<ORGS></ORGS>
<EXCHANGES></EXCHANGES>
<COMPANIES></COMPANIES>
<UNKNOWN>
&#5;C T</UNKNOWN>
<TEXT TYPE="NORM">&#2;
<TITLE>FERRY SAILS</TITLE>
<DATELINE>    PATE, Feb 26 - </DATELINE><BODY>It sailed.
&#3;</BODY></TEXT>
</REUTERS>
"""
REUTERS_CASES = [
    ('NEWID="1"', 'NEWID="one"', "value", "error"),
    (' OLDID="5544"', "", "required", "error"),
    ('TOPICS="YES"', 'TOPICS="MAYBE"', "value", "error"),
    ('"TRAINING-SET"', '"TRAINING"', "value", "error"),
    ('NEWID="1"', 'NEWID="1" CSECS="2"', "attribute", "error"),
    ("<ORGS></ORGS>\n", "", "required", "error"),
    ("<ORGS></ORGS>", "<ORGS></ORGS><ORGS></ORGS>", "once", "error"),
    ("<ORGS></ORGS>", "<ORGS></ORGS><NAMES></NAMES>", "child", "error"),
    ("<D>cocoa</D>", "cocoa", "category", "error"),
    ('TYPE="NORM"', 'TYPE="LONG"', "value", "error"),
    ("<TITLE>FERRY SAILS</TITLE>", "<TITLE>A</TITLE><TITLE>B</TITLE>", "once", "error"),
    ("<TITLE>FERRY SAILS</TITLE>", "<SLUG>A</SLUG>", "child", "error"),
    ("<ORGS></ORGS>\n<EXCHANGES></EXCHANGES>", "<EXCHANGES></EXCHANGES>\n<ORGS></ORGS>", "order", "warning"),
    ("26-FEB-1987 15:01:01.79", "26 Feb 1987", "date", "warning"),
    ("26-FEB-1987", "31-FEB-1987", "date", "warning"),
    ('TYPE="NORM"', 'TYPE="BRIEF"', "type", "warning"),
    ("<BODY>It sailed.\n&#3;</BODY>", "It sailed.", "type", "warning"),
]


def test_valid_documents_have_no_problems() -> None:
    assert found(REUTERS, "reuters-21578") == []
    assert found(f"<!DOCTYPE lewis SYSTEM 'lewis.dtd'>\n{REUTERS}", "reuters-21578") == []


@pytest.mark.cases(("old", "new", "rule", "severity"), REUTERS_CASES)
def test_each_rule_of_reuters_is_reported_with_its_line(old: str, new: str, rule: str, severity: str) -> None:
    assert REUTERS.count(old) == 1
    wrong = REUTERS.replace(old, new)
    assert found(wrong, "reuters-21578") == [(rule, 1, severity)]
    second = wrong.replace('NEWID="1"', 'NEWID="2"')
    assert found(REUTERS + second, "reuters-21578") == [(rule, 17, severity)]


def test_duplicate_numbers_and_unterminated_documents() -> None:
    assert found(REUTERS + REUTERS, "reuters-21578") == [("unique", 17, "error")]
    cut = REUTERS.removesuffix("</REUTERS>\n")
    assert [rule for rule, *_ in found(REUTERS.replace('"1"', '"2"') + cut, "reuters-21578")] == ["document"]


RCV1 = """\
<?xml version="1.0"?>
<newsitem itemid="2286" id="root" date="1996-08-20" xml:lang="en">
<title>KENYA: Harbour opens.</title>
<headline>Harbour opens.</headline>
<text>
<p>It opened.</p>
</text>
<copyright>(c) Acme 1996</copyright>
<metadata>
<codes class="bip:countries:1.0">
<code code="KENYA"><editdetail attribution="Acme" action="confirmed" date="1996-08-20"/></code>
</codes>
<dc element="dc.date.published" value="1996-08-20"/>
</metadata>
</newsitem>
"""
RCV1_CASES = [
    ("newsitem", "item", "root", 2, "error"),
    (' itemid="2286"', "", "required", 2, "error"),
    ('"2286"', '"a"', "value", 2, "error"),
    (' xml:lang="en"', "", "required", 2, "error"),
    ('id="root" date="1996-08-20"', 'id="root" date="1996-02-30"', "date", 2, "error"),
    ("<title>KENYA: Harbour opens.</title>\n", "", "required", 2, "error"),
    ("<copyright>", "<copyright/><copyright>", "once", 2, "error"),
    ("<copyright>(c) Acme 1996</copyright>", "<rights/>", "child", 2, "error"),
    ("</metadata>", "</metadata><byline/>", "order", 2, "error"),
    ("<p>It opened.</p>", "<p/><h2/>", "child", 6, "error"),
    ("bip:countries:1.0", "countries", "value", 10, "error"),
    (' code="KENYA"', "", "required", 11, "error"),
    ('action="confirmed" date="1996-08-20"', 'date="today"', "date", 11, "error"),
    (' value="1996-08-20"', "", "required", 13, "error"),
    ("dc.date.published", "date", "value", 13, "error"),
    ('value="1996-08-20"', 'value="1996"', "date", 13, "error"),
    ('value="1996-08-20"/>', 'value="1996-08-20">a</dc>', "text", 13, "error"),
    ("<dc ", "<note/><dc ", "child", 13, "error"),
    ("<p>It opened.</p>\n", "", "empty", 5, "warning"),
]


def test_valid_items_have_no_problems() -> None:
    assert found(RCV1, "rcv1") == []
    several = RCV1.replace("?>\n", "?>\n<items>", 1).replace("</newsitem>", "</newsitem></items>")
    assert found(several, "rcv1") == []


@pytest.mark.cases(("old", "new", "rule", "line", "severity"), RCV1_CASES)
def test_each_rule_of_rcv1_is_reported_with_its_line(old: str, new: str, rule: str, line: int, severity: str) -> None:
    assert found(RCV1.replace(old, new), "rcv1") == [(rule, line, severity)]


def test_duplicate_items() -> None:
    item = RCV1.partition("?>\n")[2]
    assert [rule for rule, *_ in found(f"<items>{item}{item}</items>", "rcv1")] == ["unique"]


GIGAWORD = """\
<DOC id="AFP_ENG_20070102.0001" type="story" >
<HEADLINE>
Ebb
</HEADLINE>
<DATELINE>
PATE, Jan 2
</DATELINE>
<TEXT>
<P>
It fell.
</P>
</TEXT>
</DOC>
"""
TREC = """\
<DOC>
<DOCNO> AP880212-0004 </DOCNO>
<HEAD>Ebb</HEAD>
<TEXT>
It fell.
</TEXT>
</DOC>
"""
DOC_CASES = [
    (GIGAWORD, 'id="AFP_ENG_20070102.0001" ', "", "required", "error"),
    (GIGAWORD, '"story"', '"tale"', "value", "error"),
    (GIGAWORD, "<TEXT>", "<NOTE></NOTE><TEXT>", "child", "error"),
    (GIGAWORD, "<TEXT>", "<DATELINE></DATELINE><TEXT>", "once", "error"),
    (GIGAWORD, "<P>\nIt", "<S></S><P>\nIt", "child", "error"),
    (GIGAWORD, "</TEXT>\n</DOC>", "</TEXT><DATELINE></DATELINE></DOC>", "order", "error"),
    (GIGAWORD, "AFP_ENG_20070102.0001", "AFP-1", "id", "warning"),
    (GIGAWORD, "<P>\nIt fell.\n</P>", "It fell.", "paragraph", "warning"),
    (TREC, "<DOCNO> AP880212-0004 </DOCNO>\n", "", "required", "error"),
    (TREC, "<HEAD>", "<DOCNO>A</DOCNO><HEAD>", "once", "error"),
    (TREC, "<TEXT>\nIt fell.\n</TEXT>\n", "", "empty", "warning"),
]


def test_valid_collections_have_no_problems() -> None:
    assert found(GIGAWORD + TREC, "doc-sgml") == []
    assert found(GIGAWORD.replace("story", "other").replace("<P>\nIt fell.\n</P>", "It  fell."), "doc-sgml") == []
    for path in (Path(__file__).parent / "cases").glob("*.sgml"):
        assert found(path.read_text("utf-8"), "doc-sgml") == [], path.name


@pytest.mark.cases(("document", "old", "new", "rule", "severity"), DOC_CASES)
def test_each_rule_of_collections_is_reported_with_its_line(
    document: str, old: str, new: str, rule: str, severity: str
) -> None:
    assert document.count(old) == 1
    wrong = document.replace(old, new)
    told = [item for item in found(wrong, "doc-sgml") if (item[0], rule) != ("once", "order")]
    assert told == [(rule, 1, severity)]


def test_duplicate_and_unterminated_documents() -> None:
    assert found(TREC + TREC, "doc-sgml") == [("unique", 8, "error")]
    assert [rule for rule, *_ in found(GIGAWORD + TREC.removesuffix("</DOC>\n"), "doc-sgml")] == ["document"]


VERTICAL = '<doc id="1">\n<p>\nIt\tPP\n<g/>\n.\tSENT\n</p>\n</doc>\n'
VERTICAL_CASES = [
    ("PP", "PP\tit", "columns", 5, "error"),
    ("It", "", "word", 3, "error"),
    ("</p>\n", "", "nesting", 6, "warning"),
    ("<p>\n", "", "structure", 5, "error"),
    ("</doc>\n", "", "structure", 1, "error"),
    ("</p>\n</doc>", "</doc>\n</p>", "nesting", 6, "warning"),
    ("<p>\n", "<p>\n<p>\n</p>\n", "nesting", 3, "warning"),
    ('id="1"', "id=1", "attribute", 1, "error"),
    ('id="1"', 'id="1" id="2"', "attribute", 1, "error"),
    ("<p>\nIt", "<p>It", "tag", 2, "warning"),
]


@pytest.mark.cases(("old", "new", "rule", "line", "severity"), VERTICAL_CASES)
def test_invalid_vertical_text(old: str, new: str, rule: str, line: int, severity: str) -> None:
    assert found(VERTICAL, "vertical") == []
    assert found(VERTICAL.replace(old, new), "vertical")[0] == (rule, line, severity)
