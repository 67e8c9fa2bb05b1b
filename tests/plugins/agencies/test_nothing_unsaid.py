"""What the formats of agencies have no place for is kept or told: attributes, stray text, what appears twice."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Report


def rb(fields: str) -> str:
    return f"<RBNews>{fields}</RBNews>"


def jimi(fields: str) -> str:
    return f"<Publish><ContentItem>{fields}</ContentItem></Publish>"


def release(fields: str) -> str:
    return f"<release>{fields}</release>"


def tt(body: str) -> str:
    return f"<TTNITF><BODY>{body}<TEXT><P>A</P></TEXT></BODY></TTNITF>"


@pytest.mark.cases(
    ("document", "told"),
    [
        (rb('<headline at="1"/>'), "at of <headline> is left out: '1'"),
        (rb('<IPTCList><int at="1">4000000</int></IPTCList>'), "at of <int> is left out: 1"),
        (jimi('<ContentType at="1">Text</ContentType>'), "at of <ContentType> is left out: '1'"),
        (release('<contacts><contact id="9"><name>A</name></contact></contacts>'), "id of <contact> is left out: '9'"),
        (
            release("<links><link><url>a.html</url><url>b.html</url></link></links>"),
            "a further <url> of <link> is left out: 'b.html'",
        ),
        (release('<type><label at="1">A</label></type>'), "at of <label> is left out: 1"),
        (
            release('<publisher><name at="1">A</name>B</publisher>'),
            "text between elements is left out: 'B', at of <name> is left out: 1",
        ),
        (tt("B"), "text between elements is left out: 'B'"),
        (tt('<TEXT at="1"><P>B</P></TEXT>'), "at of <TEXT> is left out: 1"),
        (
            tt("<TEXT><BILD><BILDTEXT>B</BILDTEXT><BILDTEXT>C</BILDTEXT></BILD></TEXT>"),
            "<BILDTEXT> of a picture is left out: C",
        ),
    ],
)
def test_told(document: str, told: str) -> None:
    report = Report()
    nf.read(document.encode(), report=report)
    assert ", ".join([loss.why for loss in report.losses]) == told


@pytest.mark.cases(
    ("document", "name"),
    [
        (rb("<section>A</section><sectionID>1</sectionID><sectionID>2</sectionID>"), "sectionID"),
        (rb("<Korrektion>maybe</Korrektion>"), "Korrektion"),
        (jimi("<HoldFlag>maybe</HoldFlag>"), "HoldFlag"),
        (jimi("<Byline>Ann Lee</Byline><BylineTitle>A</BylineTitle><BylineTitle>B</BylineTitle>"), "BylineTitle"),
        (tt("<FAKTA>B</FAKTA>"), "FAKTA"),
    ],
)
def test_kept(document: str, name: str) -> None:
    assert [part.name for part in nf.read(document.encode()).foreign] == [name]


def test_a_comment_parts_no_word() -> None:
    assert nf.read(tt("<TEXT><X>Fär<!-- -->jan<P>B</P></X></TEXT>").encode()).text == "Färjan\n\nB\n\nA"
