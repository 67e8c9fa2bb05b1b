"""Plain text: a clean story, a page with furniture around it, and whether time grows with length only."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import cycle

from measure import Result, ratio

import newsformat as nf


_PARAGRAPH = (
    "The harbour master opened the new lock on day {0}, and three barges went through before the rain set in over the "
    "valley; it took {0} years to build, two more than planned, and cost the town more than any bridge it paid for.\n"
)
_HEAD = "Town {0} opens its new lock at last\nBy Ann Lee and Tom Brandt, Acme {0}\n{1} May {2}, 10:00 GMT\n"
_FURNITURE = (
    "Share this article\nFacebook\nA\nHarbour\nNight sailings for hospital patients\n- The islanders who bought it\n"
    "Ann Lee 2 hours ago\nSign up for our newsletter and never miss a story\nSee all jobs in Lockton\n"
)
_VARIANTS = 300  # more than any cache of lines holds
_SECOND = 1.0


def _head(number: int) -> str:
    return _HEAD.format(number, 10 + number % 20, 2000 + number % 27)


def story(number: int) -> bytes:
    """Return the clean story *number*, of 22 lines; no two are alike."""
    return (_head(number) + "".join(map(_PARAGRAPH.format, range(number, number + 19)))).encode()


def page(number: int) -> bytes:
    """Return the page *number*: a story between what sites print around one."""
    body = "".join(map(_PARAGRAPH.format, range(number, number + 13)))
    return (_head(number) + _FURNITURE + body + _FURNITURE * 3).encode()


def text_story() -> Result:
    """A clean story of 4 KB, against decoding and encoding it, mere copying; the aim is 5,000 a second."""
    return _read(story, "story of 4 KB")


def text_page() -> Result:
    """The same with 36 lines of furniture, each of which the line model judges."""
    return _read(page, "page of 4 KB")


def _read(made: Callable[[int], bytes], title: str) -> Result:
    texts = cycle([made(number) for number in range(_VARIANTS)])

    def ours() -> None:
        nf.read(next(texts), "text")

    def limit() -> None:
        next(texts).decode().encode()

    return Result(f"{title} → Article / decode + encode ({_rate(texts):,} a second)", ratio(ours, limit), 30)


def _rate(texts: Iterator[bytes]) -> int:
    start, count = time.perf_counter(), 0
    while time.perf_counter() - start < _SECOND:
        nf.read(next(texts), "text")
        count += 1
    return int(count / (time.perf_counter() - start))


def text_linear() -> Result:
    """Ten megabytes of text, against ten times one megabyte."""
    paragraphs = [_PARAGRAPH.format(number).encode() for number in range(42_000)]
    head = _head(0).encode()
    long, short = head + b"".join(paragraphs), head + b"".join(paragraphs[:4_200])

    def ours() -> None:
        nf.read(long, "text")

    def limit() -> None:
        for _ in range(10):
            nf.read(short, "text")

    return Result("text of 10 MB / ten of 1 MB", ratio(ours, limit, rounds=3), 1.5)


BENCHMARKS = [text_story, text_page, text_linear]
