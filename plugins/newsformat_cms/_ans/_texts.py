"""Texts of ANS: most may contain HTML, yet many have an unescaped ``&``."""

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
    """Return the blocks in *html*, usually one paragraph."""
    if "<" not in html and "&" not in html:
        return (Paragraph(html),) if line(html) else ()
    return read_html(html, report, limits=limits)


_SOURCE = re.compile(
    r"""<(?:iframe|embed|script|video|audio)\b[^<>]*?\ssrc\s*=\s*["']?(https?:[^"'\s<>]+|//[^"'\s<>]+)""", re.IGNORECASE
)
_CODE = re.compile(r"<(?:iframe|script|object|embed)\b", re.IGNORECASE)


def is_code(html: str) -> bool:
    """Does *html* embed external content?"""
    return _CODE.search(html) is not None


def source_in(html: str) -> str:
    """Return the address of the external content in *html*, if given."""
    match = _SOURCE.search(html)
    return match[1] if match else ""
