"""What is HTML already, while the text around it is still wikitext."""

from __future__ import annotations

import re
from html import unescape

from attrs import define, field


_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_MARK = re.compile(r"\0([ib])(\d+)\0")  # no XML document holds NUL
BLOCK = re.compile(r"\0b\d+\0")


def decoded(text: str) -> str:
    """Return *text* with what its entities stand for; without the semicolon, an ampersand is one."""
    return _ENTITY.sub(lambda match: unescape(match[0]), text) if "&" in text else text


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
