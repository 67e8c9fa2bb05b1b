"""Fields: text that a program makes from their code, such as links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsformat import Link
from newsformat.markup.html import safe_url
from newsformat.plugin import Report


_TOLD = 60  # characters
_PART = re.compile(
    r'"(?P<quoted>(?:[^"\\]|\\.)*+)"?|\\(?P<switch>[a-z*@#!])|(?P<bare>[^\s"\\]++(?:\\[^\s"])*+)', re.IGNORECASE
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ELSEWHERE = frozenset(("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "EMBED"))


class Field:
    """The link that the *code* of a field makes; *report* is told what is not read."""

    def __init__(self, report: Report) -> None:
        self.link: Link | None = None
        self._report = report

    def read(self, code: str) -> None:
        """Take the *code*."""
        parts = [*_parts(code)]
        name = parts[0].text.upper() if parts else ""
        if name == "HYPERLINK":
            self.link = _link(parts[1:])
            if self.link is None and len(parts) > 1:
                within = any(part.switch and part.text == _ANCHOR for part in parts)
                self._report.left_out("links within the document" if within else "a link whose address is not safe")
        elif name in _ELSEWHERE:
            self._report.left_out(f"not read, the target of a field: {code.strip()[:_TOLD]}")
        elif name == "SYMBOL":
            self._report.left_out(f"a sign of a font: {code.strip()[:_TOLD]}")


class _Part(NamedTuple):
    r"""A word or a quotation in the code of a field, or a switch, such as ``\o``, without its backslash."""

    text: str
    switch: bool = False


def _parts(code: str) -> Iterator[_Part]:
    for found in _PART.finditer(code):
        if found["switch"]:
            yield _Part(found["switch"].lower(), switch=True)
        else:
            yield _Part(found["bare"] or _ESCAPE.sub(r"\1", found["quoted"]))


_ADDRESS, _ANCHOR, _TITLE, _WINDOW = "", "l", "o", "t"  # what the text behind a switch is


def _link(parts: list[_Part]) -> Link | None:
    said: dict[str, str] = {}
    behind = _ADDRESS
    for part in parts:
        if part.switch:
            behind = part.text if part.text in {_ANCHOR, _TITLE, _WINDOW} else _ADDRESS
        else:
            said.setdefault(behind, part.text)
            behind = _ADDRESS
    href, anchor = said.get(_ADDRESS, "").strip(), said.get(_ANCHOR, "")
    href = f"{href}#{anchor}" if href and anchor else href
    return Link(href, said.get(_TITLE, "")) if href and safe_url(href) else None
