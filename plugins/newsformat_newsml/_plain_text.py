"""A body that is plain text: its paragraphs are apart by blank lines, or begin with an indented line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from newsformat import Block, Paragraph
from newsformat.markup.html import read_html
from newsformat.plugin import Report, inlines


_PARAGRAPH = re.compile(r"</?p[\s>/]|<br[\s>/]", re.IGNORECASE)
_ONE_PARAGRAPH = re.compile(r"\s*<p(?:\s[^<>]*)?>([^<]*)</p>\s*", re.IGNORECASE)
_INDENT = re.compile(r"[ \t\u3000]*")
_WRAPPED = 100  # characters: no line that is wrapped by hand is longer
_ENDS = tuple(".!?:;\"'”’»)。！？؟۔।…")


def read_plain(text: str, report: Report, line: int | None = None) -> tuple[Block, ...]:
    """Return the paragraphs of *text*, whose lines may be wrapped; of HTML, if it holds paragraphs of that."""
    if _PARAGRAPH.search(text):
        if (only := _ONE_PARAGRAPH.fullmatch(text)) is None:
            report.note("the plain text holds HTML; read as HTML", line=line)
            return read_html(text, report)
        report.note("the plain text stands in one paragraph of HTML; its own lines count", line=line)
        text = unescape(only[1])
    return tuple([Paragraph(content) for part in _parts(text) if (content := inlines(part))])


def _parts(text: str) -> Iterator[str]:
    lines = _dedented(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    told = any(not line or _indent(line) for line in lines[1:])
    apart = not told and not _is_wrapped(lines)
    part: list[str] = []
    for line in lines:
        if part and (apart or not line or _indent(line)):
            yield "\n".join(part)
            part = []
        if line:
            part.append(line)
    yield "\n".join(part)


def _dedented(lines: list[str]) -> list[str]:
    """Return *lines* without blank ones at the edges and without the indent that all of them have."""
    lines = [line.rstrip() for line in lines]
    while lines and not lines[0]:
        del lines[0]
    while lines and not lines[-1]:
        del lines[-1]
    common = min((_indent(line) for line in lines if line), default=0)
    return [line[common:] for line in lines]


def _indent(line: str) -> int:
    match = _INDENT.match(line)
    return match.end() if match else 0


def _is_wrapped(lines: list[str]) -> bool:
    """Do *lines*, of which nothing else tells paragraphs, belong together? Some end in the middle of a sentence."""
    return all(len(line) <= _WRAPPED for line in lines) and not all(line.endswith(_ENDS) for line in lines[:-1])
