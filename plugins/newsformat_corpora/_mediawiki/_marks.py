"""What is HTML already, while the text around it is still wikitext."""

from __future__ import annotations

import re

from attrs import define, field


_MARK = re.compile(r"\0([ib])(\d+)\0")  # no XML document holds NUL
BLOCK = re.compile(r"\0b\d+\0")


@define
class Marks:
    """Pieces of HTML, each of which has a mark in the wikitext."""

    _pieces: list[str] = field(factory=list)

    def put(self, html: str, *, block: bool = False) -> str:
        """Keep *html*, which has no marks, and return its mark; a *block* stands between paragraphs."""
        self._pieces.append(html)
        return f"\0{'b' if block else 'i'}{len(self._pieces) - 1}\0"

    def shown(self, text: str) -> str:
        """Return *text* with each mark replaced by its HTML."""
        return _MARK.sub(lambda match: self._pieces[int(match[2])], text) if "\0" in text else text

    def bare(self, text: str) -> str:
        """Return *text* without what is marked, for an attribute."""
        return _MARK.sub("", text) if "\0" in text else text
