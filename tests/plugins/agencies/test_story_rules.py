"""Stories in XML of which no schema is public: what ``validate`` finds in them."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf


CASES = Path(__file__).parent / "cases"
JIMI = "<Publish><ContentItem><SystemSlug>a</SystemSlug><ContentType>Text</ContentType>{}</ContentItem></Publish>"
TT = "<TTNITF><HEAD><UNO>a</UNO><DATESENT>20261124</DATESENT><HEADLINE>A</HEADLINE>{}</HEAD><BODY><P>B</P></BODY></TTNITF>"
DOW_JONES = "<doc><djnml>{}<body><headline>A</headline><text><p>B</p></text></body></djnml></doc>"


@pytest.mark.cases("name", ["cp-jimi.xml", "cp-jimi-photo.xml", "djnml.nml", "ttnitf.xml"])
def test_nothing_is_wrong_with_a_story(name: str) -> None:
    assert list(nf.validate(CASES / name)) == []


@pytest.mark.cases(
    ("format", "story", "inside", "problem"),
    [
        ("cp-jimi", JIMI, "<HoldFlag>maybe</HoldFlag>", "value error: HoldFlag: 'maybe' is neither true nor false"),
        (
            "cp-jimi",
            JIMI,
            "<Language>3</Language>",
            "value error: Language: '3' is not a language: 1 is English, 2 French",
        ),
        ("cp-jimi", JIMI, "<EmbargoTime>soon</EmbargoTime>", "date error: EmbargoTime: 'soon' is not a date"),
        ("ttnitf", TT, "<TIMESENT>2561</TIMESENT>", "date error: TIMESENT: '2561' is not a time as in IIM"),
        ("ttnitf", TT, "<URG PRIO='0'/>", "value error: PRIO: '0' is not an urgency from 1 to 9"),
        ("ttnitf", TT, "<LANG>tt</LANG>", None),
        ("ttnitf", TT, "<LANG>?!</LANG>", "language error: LANG: '?!' is not a known language"),
        (
            "djnml",
            DOW_JONES,
            "<djn-urgency>high</djn-urgency>",
            "value error: djn-urgency: 'high' is not an urgency from 0 to 9",
        ),
        ("djnml", DOW_JONES, "<a display-date='soon'/>", "date error: display-date: 'soon' is not a date"),
        ("djnml", DOW_JONES, "", None),
    ],
)
def test_values(format: str, story: str, inside: str, problem: str | None) -> None:
    assert found(story.format(inside), format) == ([problem] if problem else [])


@pytest.mark.cases(
    ("format", "document", "problems"),
    [
        ("cp-jimi", "<Publish/>", ["ContentItem", "SystemSlug"]),
        ("ttnitf", "<TTNITF><HEAD><UNO> </UNO></HEAD></TTNITF>", ["BODY", "UNO"]),
        ("djnml", "<doc><djnml><body><headline/></body></djnml></doc>", ["headline"]),
    ],
)
def test_what_is_needed(format: str, document: str, problems: list[str]) -> None:
    errors = [
        problem.message for problem in nf.validate(document.encode(), format) if problem.severity is nf.Severity.ERROR
    ]
    assert [message.partition("no <")[2].partition(">")[0] for message in errors] == problems


def test_documents_after_one_another_have_the_lines_of_their_file() -> None:
    one = DOW_JONES.format("<a accession-number='20261124001'/>\n<a docdate='soon'/>")
    assert [(problem.rule, problem.line) for problem in nf.validate(f"{one}\n{one}\n".encode(), "djnml")] == [
        ("date", 2),
        ("date", 4),
    ]


def test_another_root_and_a_key_that_is_there_twice() -> None:
    assert found("<nix/>", "cp-jimi") == ["root error: <nix> is not <Publish> and contains none"]
    story = JIMI.format("")
    assert found(f"<all>{story}{story}</all>", "cp-jimi") == ["unique warning: another story has the SystemSlug a, too"]


def found(document: str, format: str) -> list[str]:
    return [
        f"{problem.rule} {problem.severity}: {problem.message}" for problem in nf.validate(document.encode(), format)
    ]
