"""Small messages of IPTC 7901 and ANPA 1312."""

from __future__ import annotations

from datetime import UTC, datetime

import newsformat as nf
from newsformat import Article


HEADER = "abc0123 4 pl 12 ccccb   acme 061"


def message(title: str = "Ferry back =", text: str = "It sails.", trailer: str = "", header: str = HEADER) -> bytes:
    """Return a message of IPTC 7901."""
    lines = f"\x01{header}\n\nIslands/Ferries/\n\x02{title}\n\n{text}\n\x03{trailer}\n\x7f\x04\n"
    return lines.replace("\n", "\r\n").encode()


def iptc(*parts: str, **options: object) -> Article:
    """Return the article of the message of IPTC 7901 of *parts*."""
    return nf.read(message(*parts), "iptc7901", options)


def wire(heads: str = "^Ferry back<", text: str = "\t   It sails.", kind: str = "\x13\x11", trailer: str = "") -> bytes:
    """Return a message of ANPA 1312."""
    lines = f"\x16\x16\x01w2870\x1fasian\nu s{kind} BC-Ferry 11-13 0012\n\x02^BC-Ferry,12<\n{heads}\n{text}\n\x03{trailer}\n\x04"
    return lines.replace("\n", "\r\n").encode()


def anpa(*parts: str, **options: object) -> Article:
    """Return the article of the message of ANPA 1312 of *parts*."""
    return nf.read(wire(*parts), "anpa", options)


MORNING = datetime(2026, 11, 25, 6, tzinfo=UTC)
