"""Parses SGML of research corpora: a sequence of documents, one at a time in memory.

There is no DTD and often no root element, so only tags of closed elements count as tags; all others are text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html.entities import html5
from typing import NamedTuple

from attrs import define, field

from newsformat import Article
from newsformat.markup.html import unescaped
from newsformat.plugin import Limits, ReadError, Report, Source, limit_message, read_each
from newsformat_corpora._texts import lines_in


_CHUNK = 64 * 1024
_LONGEST_END = 64  # bytes of an end tag, including blanks


class Piece(NamedTuple):
    """The bytes from the end of one document to the end of the next, and the line where they begin."""

    line: int
    content: bytes


@define
class Element:
    """An element with its content in order; its name and those of attributes are in upper case.

    A document has the *line* where it begins.
    """

    name: str
    attributes: dict[str, str]
    parts: list[str | Element] = field(factory=list)
    line: int = 0

    @property
    def text(self) -> str:
        """All text in it, unchanged."""
        found: list[str] = []
        waiting: list[str | Element] = [self]
        while waiting:
            part = waiting.pop()
            if isinstance(part, str):
                found.append(part)
            else:
                waiting.extend(reversed(part.parts))
        return "".join(found)

    @property
    def elements(self) -> list[Element]:
        """Its child elements."""
        return [part for part in self.parts if isinstance(part, Element)]


def articles(
    source: Source, name: str, report: Report, function: Callable[[Element, Report], Article]
) -> Iterator[Article]:
    """Yield the article *function* of each element *name* in *source*; an unreadable one is left out, with a loss.

    Raises:
        ReadError: there is none, or none can be read.
    """
    found = False

    def read(piece: Piece) -> Iterator[Article]:
        nonlocal found
        element = _parsed(piece, name, source, report)
        if element is not None:
            found = True
            yield function(element, report)

    parts = _pieces(source, name)
    for article in read_each(parts, read, report, name=lambda _: f"a {name}", line=lambda piece: piece.line):
        if isinstance(article, Article):
            yield article
    if not found:
        raise ReadError(f"there is no {name} in it")


def documents(source: Source, name: str, report: Report) -> Iterator[Element | ReadError]:
    """Yield each element *name* in *source*, or the reason why it can't be read.

    Raises:
        ReadError: there is none, or one exceeds the limits.
    """
    found = False
    for piece in _pieces(source, name):
        try:
            element = _parsed(piece, name, source, report)
        except ReadError as error:
            found = True
            yield error
            continue
        if element is not None:
            found = True
            yield element
    if not found:
        raise ReadError(f"there is no {name} in it")


def _pieces(source: Source, name: str) -> Iterator[Piece]:
    """Yield *source* in pieces that end with the end tag of *name*; the last one ends with the source.

    Raises:
        ReadError: one is larger than ``limits.item_bytes``.
    """
    end = re.compile(rb"</%s\s{0,40}+>" % name.encode(), re.IGNORECASE)
    stream, most = source.open(), source.limits.item_bytes
    buffer, line, searched = bytearray(), 1, 0
    while chunk := stream.read(_CHUNK):
        buffer += chunk
        begin = 0
        for match in end.finditer(buffer, searched):
            piece = bytes(buffer[begin : match.end()])
            yield Piece(line, piece)
            line += piece.count(b"\n")
            begin = match.end()
        del buffer[:begin]
        if len(buffer) > most:
            raise ReadError(limit_message("item_bytes", f"no </{name}> in {most} bytes"), line=line)
        searched = max(0, len(buffer) - _LONGEST_END)
    if buffer:
        yield Piece(line, bytes(buffer))


def _parsed(piece: Piece, name: str, source: Source, report: Report) -> Element | None:
    """Return the element *name* in *piece*; `None` if there is only markup around documents.

    Raises:
        ReadError: the element is unclosed or nested in another one, too deep, or not in the encoding.
    """
    text = _decoded(piece, source.encoding, report)
    starts = [match.start() for match in _starts(name).finditer(text)]
    before = text[: starts[0]] if starts else text
    if words := _ANY_TAG.sub("", before).split():
        line = piece.line + before.count("\n", 0, before.find(words[0]))
        report.left_out(f"left out, as it is in no {name}: {words[0]!r:.40} …", line=line)
    if not starts:
        return None
    line = piece.line + before.count("\n")
    if len(starts) > 1:
        raise ReadError(f"a {name} without its end", line=line)
    element = _tree(text[starts[0] :], source.limits, line, report)
    if _CONTROLS.search(text) or _CONTROL_REFERENCES.search(text):
        report.note("control characters are left out")
    if element is None or element.name != name:
        raise ReadError(f"cut off: a {name} without its end", line=line)
    element.line = line
    return element


def _starts(name: str) -> re.Pattern[str]:
    return re.compile(rf"<{name}(?=[\s>])", re.IGNORECASE)  # cached by `re`


def _decoded(piece: Piece, encoding: str, report: Report) -> str:
    text = lines_in(piece.content, encoding, report, line=piece.line)
    return _without_comments(text) if "<!--" in text else text


def _without_comments(text: str) -> str:
    kept, *rest = text.split("<!--")
    for part in rest:
        comment, end, after = part.partition("-->")
        kept += "\n" * comment.count("\n") + after if end else f"<!--{part}"
    return kept


_ANY_TAG = re.compile(r"<[/?!]?[A-Za-z][^<>]*+>")
_TAG = re.compile(r"<(/?)([A-Za-z0-9][\w.-]*+)((?:\s[^<>]*+)?+)>")
_ATTRIBUTE = re.compile(r"""(?<![\w:.-])([\w:.-]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""")
_REFERENCE = re.compile(r"&(?:(#\d{1,7}|#[xX][0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_CONTROL_REFERENCES = re.compile(r"&#(?:[0-8]|1[4-9]|2\d|3[01]|127);")
_OPTIONAL_END = frozenset(("P",))  # elements with an optional end tag


def _tree(text: str, limits: Limits, line: int, report: Report) -> Element | None:
    """Return the element at the beginning of *text*, `None` if it is unclosed; *line* is that of the document."""
    closed = {name.upper() for name in _ENDS.findall(text)}
    root = Element("", {})
    stack, place = [root], 0
    for match in _TAG.finditer(text):
        name = match[2].upper()
        if name not in closed and name not in _OPTIONAL_END:
            continue
        if text[place : match.start()]:
            stack[-1].parts.append(readable(text[place : match.start()]))
        place = match.end()
        names = [element.name for element in stack]
        if name in names and (match[1] or name in _OPTIONAL_END):
            del stack[len(names) - 1 - names[::-1].index(name) :]
        if not match[1]:
            element = Element(name, _attributes(match[3], name, line, report))
            stack[-1].parts.append(element)
            stack.append(element)
        if len(stack) > limits.depth:
            raise ReadError(limit_message("depth", f"elements nest deeper than {limits.depth}"), line=line)
    return root.elements[0] if len(stack) == 1 and root.elements else None


_ENDS = re.compile(r"</([A-Za-z0-9][\w.-]*+)\s*+>")


def readable(text: str) -> str:
    """Return *text* with its entities decoded, except unknown ones, and without control characters."""
    if "&" in text:
        text = _REFERENCE.sub(_character, text)
    return _CONTROLS.sub("", text)


def _character(reference: re.Match[str]) -> str:
    if reference[1]:
        return unescaped(reference[0])
    return html5.get(f"{reference[2]};") or html5.get(f"{reference[2].lower()};") or reference[0]


def _attributes(text: str, element: str, line: int, report: Report) -> dict[str, str]:
    """Return the attributes in *text*, a tag of *element*, the first of each name (ISO 8879, 7.9)."""
    attributes: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        value = readable(double or single or bare)
        if attributes.setdefault(name.upper(), value) != value:
            report.left_out(f"a further {name} of <{element}> is left out: {value:.60}", line=line)
    return attributes
