"""Text in NITF in place of elements: HTML (escaped or in a CDATA section), or plain text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from newsformat import Block, Inlines
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.xml import Element, own_texts, parse
from newsformat.plugin import ReadError, Report
from newsformat_nitf._readers._flow import Flow, blocks_in
from newsformat_nitf._readers._reading import ESCAPED, Reading
from newsformat_nitf._readers._running_text import runs_in_language
from newsformat_nitf._readers._sgml import as_xml


def content_in(element: Element, reading: Reading) -> Sequence[Block]:
    """Return the blocks of *element*, a ``body.content`` or a ``block``."""
    texts = own_texts(element)
    if "<" in "".join(texts) and any(map(_is_markup, texts)):
        return _with_html(element, reading)
    if not len(element) and _BLANK_LINE.search((element.text or "").strip()):
        reading.note("a text without elements is read as plain text, with paragraphs separated by blank lines", element)
        return read_paragraphs(element.text or "")
    return blocks_in(element, reading)


def _with_html(element: Element, reading: Reading) -> list[Block]:
    """Return the blocks of *element*, with HTML in its text, alone or between elements."""
    reading.note(ESCAPED, element)
    flow = Flow(reading)

    def read(text: str | None) -> None:
        if text and _is_markup(text):
            flow.end()
            flow.blocks += _read(text, reading)
        else:
            flow.text(text, ())

    read(element.text)
    for child in element:
        flow.element(child, ())
        read(child.tail)
    flow.end()
    return flow.blocks


def _is_markup(text: str) -> bool:
    """Does *text* contain an HTML tag?"""
    return "<" in text and _MARKUP.search(text) is not None


_BLANK_LINE = re.compile(r"\n[ \t\r]*+\n")


def _read(html: str, reading: Reading) -> list[Block]:
    """Return the blocks of *html*, which may hold NITF's ``media`` as well."""
    blocks: list[Block] = []
    position = 0
    while match := _MEDIA.search(html, position):
        end = html.find(_END, match.end()) + len(_END)
        media = _element(html[match.start() : end]) if end >= len(_END) else None
        if media is None:
            break
        blocks += [*read_html(html[position : match.start()], reading.report), *blocks_in(media, reading)]
        position = end
    return [*blocks, *read_html(html[position:], reading.report)]


_MEDIA, _END = re.compile(r"<media\s"), "</media>"


def _element(markup: str) -> Element | None:
    """Return an element that contains *markup*, or `None` if it is neither well-formed XML nor SGML of NITF."""
    content = f"<body.content>{markup}</body.content>".encode(errors="replace")
    for mend in (bytes, partial(as_xml, report=Report(heard=False))):  # now UTF-8, so there is nothing to report
        with suppress(ReadError):
            return parse(mend(content))
    return None


def summary_in(element: Element, reading: Reading) -> Inlines:
    """Return the running text in *element*, an ``abstract``."""
    text = element.text or ""
    if len(element) or not _is_markup(text):
        return runs_in_language(element, reading)
    reading.note(ESCAPED, element)
    return read_html_inlines(text, reading.report)


_MARKUP = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|table|blockquote|b|i|em|strong|a|span)(?:\s[^<>]*)?/?>", re.IGNORECASE)
