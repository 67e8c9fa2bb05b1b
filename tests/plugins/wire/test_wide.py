"""Messages that a program has saved as "Unicode"."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat.plugin import Report

from .messages import message, wire


ENCODINGS = ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
HEADLINE = "Grün – „Łódź“ 渡船 عبارة"


@pytest.mark.cases("encoding", ENCODINGS)
@pytest.mark.cases(
    ("name", "data"),
    [("iptc7901", message(f"{HEADLINE} =").decode()), ("anpa", wire(f"^{HEADLINE}<").decode())],
    ids=["iptc7901", "anpa"],
)
def test_what_was_saved_as_unicode(name: str, data: str, encoding: str) -> None:
    report = Report()
    article = nf.read(data.encode(encoding), report=report)
    assert nf.plain(article.headline) == HEADLINE
    assert article == nf.read(data.encode(), name)
    assert not [remark for remark in report.remarks if "left out" in remark.message]
    assert nf.detect(data.encode(encoding))[0].format == name
    assert [*nf.validate(data.encode(encoding))] == [*nf.validate(data.encode())]
    assert [*nf.read_all((data * 3).encode(encoding))] == [article] * 3


@pytest.mark.cases("encoding", ["utf-16-le", "utf-16-be"])
def test_an_encoding_that_is_known_from_outside_may_be_wide(encoding: str) -> None:
    data = message("Ferry back =").decode()
    wide = nf.Source(data.encode(encoding), encoding=encoding)
    assert nf.read(wide, "iptc7901") == nf.read(data.encode(), "iptc7901")


def test_zeros_between_messages_are_fill() -> None:
    data = b"\0" * 64 + message("Ferry back =")
    assert nf.read(data, "iptc7901") == nf.read(data.lstrip(b"\0"), "iptc7901")


def test_a_character_may_lie_between_two_chunks_of_a_source() -> None:
    data = message("Ferry back =", "äöü𝔉" * 20).decode() * 2000
    assert len({*nf.read_all(data.encode("utf-16"), "iptc7901")}) == 1


def test_half_a_character_at_the_end_is_no_more_lost_than_amid_a_message() -> None:
    data = message("Ferry back =", "The ferry is back").decode().partition("\x03")[0].rstrip().encode("utf-16-le")
    whole, cut = (nf.read(each, "iptc7901") for each in (data, data + b"a"))
    assert cut.text == f"{whole.text}\ufffd"
