"""Content of corpora that the model cannot hold is kept or reported: attributes, duplicates, further elements."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Report


def rcv(parts: str, attributes: str = "") -> str:
    return f'<newsitem itemid="1"{attributes}>{parts}</newsitem>'


def reuters(parts: str) -> str:
    return f"<REUTERS NEWID='1'>{parts}</REUTERS>"


def proquest(parts: str) -> str:
    return f"<RECORD><GOID>1</GOID><Obj>{parts}</Obj></RECORD>"


PUBLISHED = '<metadata><dc element="dc.date.published" value="1996-08-20"/></metadata>'


@pytest.mark.cases(
    ("document", "told"),
    [
        (rcv('<text at="1"><p>A</p></text>'), "at of <text> is left out: 1"),
        (rcv("<metadata><codes><more>A</more></codes></metadata>"), "<more> is left out: A"),
        (reuters('<TEXT><TITLE AT="1">A</TITLE></TEXT>'), "AT of <TITLE> is left out: 1"),
        (reuters("<TEXT type='NORM' Type='BRIEF'>A</TEXT>"), "a further Type of <TEXT> is left out: BRIEF"),
        ("<DOC id='a' ID='b'><TEXT><P>A</P></TEXT></DOC>", "a further ID of <DOC> is left out: b"),
        (proquest("<GenSubjTerm><GenSubjValue>A</GenSubjValue><More>B</More></GenSubjTerm>"), "<More> is left out: B"),
        (
            proquest('<Contributor><Author at="1"><LastName>A</LastName></Author></Contributor>'),
            "at of <Author> is left out: 1",
        ),
    ],
)
def test_reported_content(document: str, told: str) -> None:
    report = Report()
    nf.read(document.encode(), report=report)
    assert [loss.why for loss in report.losses] == [told]


@pytest.mark.cases(
    ("document", "kept"),
    [
        (rcv(PUBLISHED, ' date="1996-08-20"'), {}),
        (rcv(PUBLISHED, ' date="1996-08-21"'), {"@date": "1996-08-21"}),
        (
            rcv(PUBLISHED.replace("</m", '<dc element="dc.date.published" value="1996-08-23"/></m')),
            {"dc.date.published": "1996-08-23"},
        ),
        (reuters("<DATE>26-FEB-1987 15:01</DATE><DATE>27-FEB-1987 15:01</DATE>"), {"DATE": "27-FEB-1987 15:01"}),
        (
            proquest("<NumericDate>1996-08-20</NumericDate><NumericDate>1996-08-23</NumericDate>"),
            {"Obj/NumericDate": "1996-08-23"},
        ),
        (rcv("<dateline>A</dateline><dateline>B</dateline>"), {"dateline": "<dateline>B</dateline>"}),
        (reuters("<TEXT><TITLE>A</TITLE><TITLE>B</TITLE></TEXT>"), {"TEXT/TITLE": "B"}),
        (reuters("<TOPICS>A<D>B</D></TOPICS>"), {"TOPICS": "A"}),
        (proquest('<Term TermType="Odd"><TermValue>A</TermValue></Term>'), {"Terms/Term[Odd]": "A"}),
        (
            proquest('<Contributor ContribOrder="first"><LastName>A</LastName><LastName>B</LastName></Contributor>'),
            {"Obj/Contributor/LastName": "B", "Obj/Contributor/@ContribOrder": "first"},
        ),
    ],
)
def test_kept_content(document: str, kept: dict[str, str]) -> None:
    assert {part.name: part.value for part in nf.read(document.encode()).foreign} == kept


def test_a_comment_is_not_foreign_content() -> None:
    article = nf.read(b"<RECORD><GOID>1<!-- x -->2</GOID></RECORD>")
    assert (article.uri, article.foreign) == ("proquest:12", ())
