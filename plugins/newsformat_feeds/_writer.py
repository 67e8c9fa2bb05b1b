"""What all writers of feeds in XML share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from newsformat import Article, Envelope
from newsformat.markup.xml import is_legal, legal
from newsformat.plugin import Report, reworded


T = TypeVar("T", Article, Envelope)


def as_xml(value: T, write: Callable[[T], str], report: Report) -> bytes:
    """Return what *write* makes of *value*, without the characters that XML can't hold."""
    written = write(value)
    if not is_legal(written):
        report.lost("text", why="XML can't hold its control characters")
        written = write(reworded(value, legal))
    return written.encode()
