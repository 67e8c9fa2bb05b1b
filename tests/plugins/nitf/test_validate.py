"""Each rule of NITF finds what it is for, with the line where that is and what should be there."""

from __future__ import annotations

import pytest

import newsformat as nf


HEAD = '<head><docdata><date.issue norm="20261124T120000Z"/></docdata></head>'


def document(head: str = HEAD, top: str = "", body: str = "<p>x</p>", end: str = "") -> str:
    return f"<nitf>\n{head}\n<body>\n{top}\n<body.content>\n{body}\n</body.content>\n{end}</body>\n</nitf>"


def docdata(inner: str, attributes: str = "") -> str:
    return document(f'<head><docdata {attributes}><date.issue norm="20261124T120000Z"/>\n{inner}</docdata></head>')


def found(text: str) -> list[str]:
    problems = nf.validate(text.encode(), "nitf")
    kinds = {nf.Severity.WARNING: "warning: ", nf.Severity.ERROR: ""}
    return [f"{problem.line}: {problem.rule}: {kinds[problem.severity]}{problem.message}" for problem in problems]


CASES = {
    "7: xml: not well-formed XML: an & that begins no reference; it is written &amp;": document(
        body="<p>x</p>\n<p>A & B</p>"
    ),
    "1: root: news is not a root element of NITF": "<news/>",
    "1: namespace: nitf should be in no namespace or in http://iptc.org/std/NITF/2006-10-18/": '<nitf xmlns="x"/>',
    "6: child: <font> is not allowed in <em>": document(body="<p><em><font/></em></p>"),
    "7: child: <hl1> is not allowed in <body.content>": document(body="<p>x</p>\n<hl1>x</hl1>"),
    "5: child: <{y}x> is not allowed in <hedline>": document(
        top='<body.head><hedline><hl1>x</hl1>\n<x xmlns="y"/></hedline></body.head>'
    ),
    "4: content: <hedline> holds hl2, hl1; it must hold, in this order, hl1, hl2*": document(
        top="<body.head><hedline><hl2>x</hl2><hl2>x</hl2><hl1>x</hl1></hedline></body.head>"
    ),
    "4: required: <hedline> has no <hl1>": document(top="<body.head><hedline/></body.head>"),
    "5: text: <body.content> has no text of its own": document(body="x"),
    "3: attribute: <urgency> has no attribute norm": docdata('<urgency norm="1" ed-urg="1"/>'),
    "2: required: <meta> needs the attribute content": document('<head><meta name="a"/></head>'),
    "3: id: id: 'a' appears twice": docdata('<doc-id id-string="x" id="a"/><urgency ed-urg="1" id="a"/>'),
    "3: urgency: warning: ed-urg='9' is not from 1 to 8": docdata('<urgency ed-urg="9"/>'),
    "2: status: warning: management-status='open' is not one of canceled, embargoed, usable, withheld": docdata(
        "", 'management-status="open"'
    ),
    "2: status: warning: issued before it is to be released, but no management-status says what it is until then": (
        docdata('<date.issue norm="20261124T060000Z"/><date.release norm="20261125T060000Z"/>')
    ),
    "2: status: warning: embargoed, but no <date.release> says until when": docdata(
        "", 'management-status="embargoed"'
    ),
}


def test_an_embargo_with_its_end_is_well() -> None:
    assert found(docdata('<date.release norm="20261125T060000Z"/>', 'management-status="embargoed"')) == []


@pytest.mark.cases("problem", CASES)
def test_each_rule_finds_one_thing(problem: str) -> None:
    assert problem in found(CASES[problem])


def test_all_is_well() -> None:
    assert found(document()) == []


def test_of_very_many_elements_the_first_are_named() -> None:
    head = "<head>" + '<meta name="a" content="b"/><title>x</title>' * 30 + "</head>"
    (problem,) = found(document(head))
    assert problem.startswith("2: content: <head> holds meta, title, meta, title,")
    assert "…; it must hold, in this order, title?, meta*" in problem
