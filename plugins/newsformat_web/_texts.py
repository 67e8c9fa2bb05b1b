"""Texts in JSON-LD, which many programs write with HTML entities; newsformat's read the same either way."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from newsformat import Block, Paragraph, plain
from newsformat.markup.html import read_html, read_html_inlines, unescaped, unescaped_value
from newsformat.markup.json import is_scalar
from newsformat.plugin import Limits, Report, inlines, line


_TAG = re.compile(r"</?(?:p|br|div|span|strong|em|b|i|a|h[1-6]|ul|ol|li|blockquote|figure|img)\b[^<>]*>", re.IGNORECASE)


def read_text(text: str) -> str:
    """Return *text*, which may contain HTML entities and tags, as a line."""
    if "<" in text and _TAG.search(text):
        return line(plain(read_html_inlines(text)))
    return line(_resolved(text))


def _resolved(text: str) -> str:
    """Return *text* with references resolved, but not in addresses, where ``&section=2`` is none."""
    if "&" not in text:
        return text
    return unescaped_value(text) if _ADDRESS.fullmatch(text) else unescaped(text)


_ADDRESS = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:|/)?//?\S+")


def read_body(text: str, report: Report, limits: Limits) -> tuple[Block, ...]:
    """Return the paragraphs of *text*, separated by blank lines or else by line breaks, or its HTML."""
    if "<" in text and _TAG.search(text):
        return read_html(text, report, limits=limits)
    if "&lt;" in text and _ESCAPED.search(text):
        return read_html(unescaped(text), report, limits=limits)
    text = _resolved(text)
    parts = _BLANK_LINES.split(text) if _BLANK_LINES.search(text) else text.split("\n")
    return tuple([Paragraph(inlines(part)) for part in parts if line(part)])


_ESCAPED = re.compile(r"&lt;/?(?:p|br|div|h[1-6])\b[^<>&]{0,200}&gt;", re.IGNORECASE)  # newsformat does not write &gt;
_BLANK_LINES = re.compile(r"\n[ \t\r]*+\n[ \t\r\n]*+")


def written_text(text: str) -> str:
    """Return *text* escaped so that it is read back unchanged."""
    if _resolved(text) != text or ("<" in text and _TAG.search(text)):
        return text.replace("&", "&amp;").replace("<", "&lt;")
    return text


def written_body(paragraphs: Iterable[str]) -> str:
    """Return *paragraphs*, each on one line, escaped so that they are read back unchanged."""
    text = "\n\n".join([line(paragraph) for paragraph in paragraphs])
    return written_text(text)


def texts(value: Any) -> list[str]:
    """Return the texts in *value*: a text, a number, a JSON-LD object with a value, or an array of these."""
    if value is None or isinstance(value, str):  # nearly always
        return [] if value is None else [value]
    found = [item.get("@value") if isinstance(item, dict) else item for item in flat(value)]
    return [str(text) for text in found if is_scalar(text)]


def flat(value: Any) -> list[Any]:
    """Return the items of *value*: itself, or the items of an array (or ``@list``), also nested."""
    if isinstance(value, dict) and len(value) == 1:
        value = value.get("@list", value.get("@set", value))
    if not isinstance(value, list):
        return [] if value is None else [value]
    return [item for inner in value for item in flat(inner)]
