"""A body in plain text, or one that is declared as such but holds HTML."""

from __future__ import annotations

import re

from newsformat import Block
from newsformat.markup.html import read_html, unescaped
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.xml import Element, parse
from newsformat.plugin import ReadError, Report


_PARAGRAPH = re.compile(r"</?p[\s>/]|<br[\s>/]", re.IGNORECASE)
_ONE_PARAGRAPH = re.compile(r"\s*<p(?:\s[^<>]*)?>([^<]*)</p>\s*", re.IGNORECASE)


def nitf_in(text: str) -> Element | None:
    """Return the ``nitf`` that all of *text* is, as an escaped document, or `None`."""
    if not _NITF.match(text):
        return None
    try:
        return parse(text.strip().encode())
    except ReadError:
        return None


_NITF = re.compile(r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!DOCTYPE[^>\[]*>\s*)?<nitf[\s>]")


def read_plain(text: str, report: Report, line: int | None) -> tuple[Block, ...]:
    """Return the paragraphs of *text*, whose lines may be wrapped, or of the HTML in it if that has paragraphs."""
    if _PARAGRAPH.search(text):
        if (only := _ONE_PARAGRAPH.fullmatch(text)) is None:
            report.note("the plain text holds HTML; read as HTML", line=line)
            return read_html(text, report)
        report.note("the plain text is in a single paragraph of HTML; its own line breaks count", line=line)
        text = unescaped(only[1])
    return read_paragraphs(text, rules=True)
