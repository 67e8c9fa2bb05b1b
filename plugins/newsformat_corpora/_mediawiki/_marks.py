"""Marks for finished HTML in wikitext that is still to be converted."""

from __future__ import annotations

import re

from attrs import define, field


_MARK = re.compile(r"\0([ib])(\d+)\0")  # NUL does not occur in XML
BLOCK = re.compile(r"\0b\d+\0")


@define
class Marks:
    """Pieces of HTML, each represented by a mark in the wikitext."""

    _pieces: list[str] = field(factory=list)

    def put(self, html: str, *, block: bool = False) -> str:
        """Store *html*, which must not contain marks, and return its mark; a *block* separates paragraphs."""
        self._pieces.append(html)
        return f"\0{'b' if block else 'i'}{len(self._pieces) - 1}\0"

    def shown(self, text: str) -> str:
        """Return *text* with marks replaced by their HTML."""
        return _MARK.sub(lambda match: self._pieces[int(match[2])], text) if "\0" in text else text

    def bare(self, text: str) -> str:
        """Return *text* without marks, for an attribute."""
        return _MARK.sub("", text) if "\0" in text else text
