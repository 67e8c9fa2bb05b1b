"""Forwarded mail: words between rows of dashes, and the header fields of the message below."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._title_form import FIELD
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict


_FIELD = Verdict(Label.SKIPPED, 0.95, "part of the header of a forwarded message")
_FORWARDED = lazily(r"-{3,}\s?[^-]{3,60}?\s?-{3,}")  # ---------- Forwarded message ---------


def take(document: Document) -> None:
    """Take such headers above the first line of running text."""
    lines = document.lines
    last = min(document.first, len(lines) - 1)
    for index in range(document.headline + 1, last):
        if lines[index][:3] == "---" and _FORWARDED.fullmatch(lines[index]) and FIELD.match(lines[index + 1]):
            end = next((k for k in range(index + 1, last) if not FIELD.match(lines[k])), last)
            document.set_verdict(range(index, end), _FIELD)
