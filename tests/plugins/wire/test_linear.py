"""Reading takes time in proportion to size."""

from __future__ import annotations

import contextlib
import time

import pytest

import newsformat as nf

from .messages import message, wire


@pytest.mark.parametrize(
    "unit",
    [b" ", b"\n", b"\r", b"\t", b"\x1f", b"\x10 ", b"\x01", b"NNNN\n", b"=\n", b"(x\n", b"  x\n", b"^a< ", b"-0-\n"],
)
@pytest.mark.parametrize("begin", [b"ZCZC A\n", message()[:60], wire()[:60]])
def test_reading_takes_time_in_proportion_to_size(begin: bytes, unit: bytes) -> None:
    data = begin + unit * (100_000 // len(unit))
    start = time.process_time()
    for format in ("iptc7901", "anpa"):
        with contextlib.suppress(nf.ReadError):
            list(nf.read_all(data, format))
    assert time.process_time() - start < 5  # seconds; what grows with the square takes longer


def test_a_million_signs_of_an_end_take_no_time() -> None:
    message = b"\x01AAA123 4 POL 12\n\n\x02Lock opens\n\nOne.\x02" + b"\x03" * 1_000_000
    assert len(list(nf.read_all(message, "iptc7901"))) == 1  # by the square of their number it would be hours


def test_many_blanks_in_a_line_take_no_time() -> None:
    message = b"\x01AAA123 4 POL 12\n\n\x02Lock opens\n\nOne" + b" ." * 200_000 + b"two.\x03"
    assert len(list(nf.read_all(message, "iptc7901"))) == 1  # so too


@pytest.mark.parametrize("format", ["iptc7901", "anpa"])
def test_each_byline_is_compared_with_those_of_its_line_alone(format: str) -> None:
    def taken(number: int) -> float:
        article = nf.Article(headline="Lock opens", bylines=[nf.Byline(name="Ann Lee")] * number)
        start = time.process_time()
        nf.write(article, format)
        return time.process_time() - start

    taken(1)  # loads what is loaded late
    assert taken(2000) < 12 * taken(500) + 0.5
