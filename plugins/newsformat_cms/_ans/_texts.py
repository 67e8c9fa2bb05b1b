"""Texts of ANS: most may hold HTML, and many have a bare ``&`` all the same."""

from __future__ import annotations

import re
from typing import Any

from newsformat import Block, Inlines, Paragraph
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.members import text_at
from newsformat.plugin import Limits, Report, line


def running(value: Any, limits: Limits, *path: str) -> Inlines:
    """Return the text at *path* in *value* as running text."""
    return read_html_inlines(text_at(value, *path), limits=limits)


def blocks_of(html: str, report: Report, limits: Limits) -> tuple[Block, ...]:
    """Return the blocks that *html* is: one paragraph, as a rule."""
    if "<" not in html and "&" not in html:
        return (Paragraph(html),) if line(html) else ()
    return read_html(html, report, limits=limits)


_SOURCE = re.compile(
    r"""<(?:iframe|embed|script|video|audio)\b[^<>]*?\ssrc\s*=\s*["']?(https?:[^"'\s<>]+|//[^"'\s<>]+)""", re.IGNORECASE
)
_CODE = re.compile(r"<(?:iframe|script|object|embed)\b", re.IGNORECASE)


def is_code(html: str) -> bool:
    """Does *html* show something from elsewhere?"""
    return _CODE.search(html) is not None


def source_in(html: str) -> str:
    """Return the address that *html* shows something from, if it says one."""
    found = _SOURCE.search(html)
    return found[1] if found else ""
