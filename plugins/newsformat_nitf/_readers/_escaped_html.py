"""What stands in NITF as characters where elements should be: HTML, escaped or in a CDATA section, or plain text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from newsformat import Block, Inlines
from newsformat.markup.html import has_marked_words, read_html, read_html_inlines
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.xml import Element, parse
from newsformat.plugin import ReadError, Report
from newsformat_nitf._readers._flow import blocks_in
from newsformat_nitf._readers._reading import Reading, own
from newsformat_nitf._readers._running_text import runs_in, spoken_in
from newsformat_nitf._readers._sgml import as_xml


def content_in(element: Element, reading: Reading) -> Sequence[Block]:
    """Return what is in *element*, ``body.content`` or a ``block``, as blocks."""
    if (html := _html_in(element, reading)) is not None:
        return _read(html, reading)
    if not len(element) and _BLANK_LINE.search((element.text or "").strip()):
        reading.note("a text without elements is read as plain text, in which blank lines part paragraphs", element)
        return read_paragraphs(element.text or "")
    return blocks_in(element, reading)


_BLANK_LINE = re.compile(r"\n[ \t\r]*+\n")


def _read(html: str, reading: Reading) -> list[Block]:
    """Return the blocks of *html*, in which pictures may stand as in NITF: ``media``."""
    blocks: list[Block] = []
    at = 0
    while found := _MEDIA.search(html, at):
        end = html.find(_END, found.end()) + len(_END)
        media = _element(html[found.start() : end]) if end >= len(_END) else None
        if media is None:
            break
        blocks += [*read_html(html[at : found.start()], reading.report), *blocks_in(media, reading)]
        at = end
    return [*blocks, *read_html(html[at:], reading.report)]


_MEDIA, _END = re.compile(r"<media\s"), "</media>"


def _element(markup: str) -> Element | None:
    """Return an element around *markup*, `None` if it is not well-formed XML or SGML of NITF."""
    content = f"<body.content>{markup}</body.content>".encode(errors="replace")
    for mend in (bytes, partial(as_xml, report=Report(heard=False))):  # in UTF-8, so that there is nothing to tell
        with suppress(ReadError):
            return parse(mend(content))
    return None


def headline_in(element: Element, reading: Reading) -> Inlines:
    """Return what is in *element*, a headline, as running text; words in it may be marked by escaped HTML."""
    text = element.text or ""
    if len(element) or own(element, LITERAL) is not None or not has_marked_words(text):
        return runs_in(element, reading)
    reading.note("HTML that stands there as characters is read", element)
    return read_html_inlines(text, reading.report)


LITERAL = "literal"  # says that what looks like HTML is none


def summary_in(element: Element, reading: Reading) -> Inlines:
    """Return what is in *element*, an ``abstract``, as running text."""
    if (html := _html_in(element, reading)) is not None:
        return read_html_inlines(html, reading.report)
    return spoken_in(element, reading)


def _html_in(element: Element, reading: Reading) -> str | None:
    """Return the HTML that is all of *element*, if it is."""
    text: str | None = element.text
    if text is None or "<" not in text or len(element) or _MARKUP.search(text) is None:
        return None
    reading.note("HTML that stands there as characters is read", element)
    return text


_MARKUP = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|table|blockquote|b|i|em|strong|a|span)(?:\s[^<>]*)?/?>", re.IGNORECASE)
