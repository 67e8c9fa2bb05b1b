"""Each rule of the wire formats finds what it is for, with its line."""

from __future__ import annotations

import pytest

import newsformat as nf


IPTC = b"\x01xyz001 3 pl 12 xyz 001\r\nnews/\r\n\x02Headline =\r\nThe text.\r\n\x03251800 GMT Nov 26\r\n\x04"
ANPA = b"\x16\x16\x01x0001\x1f-----\r\nr f \x13\x11BC-News 11-25 0012\r\n\x02^Headline<\r\n\t   The text.\r\n\x03AP-11-25-26 1800GMT<\r\n\x04"

CASES = {
    "iptc7901": {
        "all is well": (IPTC, []),
        "fill around it": (b"\x7f\x7f\r\n" + IPTC + b"\x7f\x7f", []),
        "nothing": (b"", []),
        "no header": (IPTC.replace(b"xyz001 3 pl 12 xyz 001", b"Hello"), ["1: header"]),
        "the time of a telex session above the header": (
            IPTC.replace(b"\x01", b"\x01[24-NOV-96  00:00]\r\n").replace(b" 3 pl", b" 9 pl"),
            ["2: priority?"],
        ),
        "a priority that is none": (IPTC.replace(b" 3 pl", b" 9 pl"), ["1: priority?"]),
        "a blank behind the source": (IPTC.replace(b"xyz001", b"xyz 001"), []),
        "no count of words": (IPTC.replace(b" pl 12 xyz 001", b" pl"), ["1: words?"]),
        "no SOH": (IPTC[1:], ["1: start?"]),
        "no STX": (IPTC.replace(b"\x02", b""), ["1: text?"]),
        "no ETX": (IPTC.replace(b"\x03", b""), ["6: text?"]),
        "no date": (IPTC.replace(b"251800 GMT Nov 26", b""), ["5: date?"]),
        "a date that is none": (IPTC.replace(b"251800", b"352900"), ["5: date"]),
        "an odd sign": (IPTC.replace(b"The text", b"The \x10text"), ["4: control"]),
        "the second message": (IPTC + IPTC.replace(b"251800", b"352900"), ["10: date"]),
    },
    "anpa": {
        "all is well": (ANPA, []),
        "no header": (ANPA.replace(b"r f \x13\x11", b""), ["1: header"]),
        "a long keyword": (ANPA.replace(b"BC-News", b"BC-" + b"News" * 6), ["1: keyword?"]),
        "no day of filing": (ANPA.replace(b" 11-25 0012", b""), ["1: date?"]),
        "a day of filing that is none": (ANPA.replace(b" 11-25 0012", b" 13-25 0012"), ["1: date"]),
        "no date": (ANPA.replace(b"11-25-26 1800GMT", b""), ["5: date?"]),
        "a date that is none": (ANPA.replace(b"11-25-26 1800GMT", b"11-31-26 1800GMT"), ["5: date"]),
        "an odd sign": (ANPA.replace(b"The text", b"The \x15text"), ["4: control"]),
        "a line of type without its end": (ANPA.replace(b"Headline<", b"Headline"), ["3: type?"]),
    },
}
EACH = [pytest.param(name, *case, id=f"{name} {what}") for name, cases in CASES.items() for what, case in cases.items()]


@pytest.mark.cases(("name", "document", "found"), EACH)
def test_a_rule(name: str, document: bytes, found: list[str]) -> None:
    problems = nf.validate(document, name)
    assert [f"{one.line}: {one.rule}{'?' if one.severity is nf.Severity.WARNING else ''}" for one in problems] == found


def test_telegrams_are_held_against_nothing() -> None:
    assert list(nf.validate(b"ZCZC\r\n%ABC\r\nHello\r\nNNNN\r\n", "iptc7901")) == []


def test_an_encoding_that_is_none() -> None:
    with pytest.raises(nf.ReadError, match="unknown encoding"):
        list(nf.validate(nf.Source(IPTC, encoding="nix"), "iptc7901"))
