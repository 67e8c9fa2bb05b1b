"""Telegrams: wire text between ``ZCZC`` and ``NNNN``, whose lines say by their first sign what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsformat import Article
from newsformat.plugin import ReadError


if TYPE_CHECKING:
    from newsformat_wire._iptc_reader import Reading


def is_telegram(message: bytes) -> bool:
    """Does *message* begin with ``ZCZC``?"""
    return message.lstrip(b" \t\r\n")[:4].upper() == b"ZCZC"


def read_telegram(reading: Reading, message: bytes, line: int) -> Article:
    """Return the article that *message* is."""
    raise ReadError("a telegram", line=line)
