"""A message as a tree of parts (RFC 5322, RFC 2046).

The parser of the standard library takes quadratic time for some messages, and recurses to any depth; this one looks at
each byte once for each level, whose number is limited.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from functools import cached_property

from newsformat.plugin import ReadError, Report, lazily
from newsformat_mail._fields import Parameters, parameters


_DEEPEST = 24  # levels of parts and messages
_MOST_PARTS = 2000
_MOST_FIELDS = 2000
_NAME = lazily(rb"([!-9;-~]++)[ \t]*+:[ \t]*+")  # RFC 5322, 3.6.8
_NO_BASE64 = lazily(rb"[^A-Za-z0-9+/]++")


class Part:
    """A message or a part of one: its *fields* as name and unfolded value, and its *content* as sent.

    *line* is the line where it begins, and *below* that of its content; *parts* are the parts of a multipart or the
    embedded message; *is_closed* is false if a multipart lacks its end; *usual* is the default media type.
    """

    def __init__(self, fields: list[tuple[str, bytes]], content: bytes, line: int, below: int, usual: str) -> None:
        self.fields, self.content, self.line, self.below, self._usual = fields, content, line, below, usual
        self.parts: list[Part] = []
        self.is_closed = True

    def get(self, name: str) -> bytes:
        """Return the value of the first field *name*, given in lower case; ``b""`` if there is none."""
        return next((value for field_name, value in self.fields if field_name.lower() == name), b"")

    @cached_property
    def type(self) -> Parameters:
        """The media type and its parameters."""
        given = parameters(self.get("content-type"))
        return given if "/" in given.value else Parameters(self._usual, given.named)

    @cached_property
    def disposition(self) -> Parameters:
        """The disposition, ``inline``, ``attachment`` or ``""``, and its parameters."""
        return parameters(self.get("content-disposition"))

    @property
    def name(self) -> str:
        """The file name."""
        return self.disposition.named.get("filename") or self.type.named.get("name") or ""

    @property
    def id(self) -> str:
        """The ID by which other parts refer to it (RFC 2392)."""
        return self.get("content-id").strip(b" <>").decode("ascii", "replace")

    @cached_property
    def decoded(self) -> bytes:
        """The content without its transfer encoding (RFC 2045, 6)."""
        how = self.get("content-transfer-encoding").strip().lower()
        if how == b"quoted-printable":
            return binascii.a2b_qp(self.content)
        if how == b"base64":
            without_quoted = _NO_BASE64.sub(b"", self.content.partition(b"=\n--")[0])
            return binascii.a2b_base64(without_quoted[: len(without_quoted) - (len(without_quoted) % 4 == 1)] + b"==")
        return self.content

    def walk(self) -> Iterator[Part]:
        """Yield the part and all its parts, except for those of embedded messages."""
        yield self
        if self.type.value != "message/rfc822":
            for part in self.parts:
                yield from part.walk()


def message_of(content: bytes, report: Report, *, line: int = 1) -> Part:
    """Return *content*, which begins in *line*, as a tree of parts.

    Raises:
        ReadError: it is not a message, has too many parts, or is nested too deeply.
    """
    if b"\n" not in content:
        content = content.replace(b"\r", b"\n")
    message = _Parser(report).part(content.replace(b"\r\n", b"\n"), line, "text/plain", 0)
    if not message.fields:
        raise ReadError("not a message: it does not begin with fields such as From and Subject", line=line)
    return message


class _Parser:
    """Parses parts; counts them against the limit."""

    def __init__(self, report: Report) -> None:
        self._report, self._left = report, _MOST_PARTS

    def part(self, content: bytes, line: int, usual: str, depth: int) -> Part:
        self._left -= 1
        if self._left < 0:
            raise ReadError(f"more than {_MOST_PARTS} parts", line=line)
        if depth > _DEEPEST:
            raise ReadError(f"parts nest deeper than {_DEEPEST}", line=line)
        fields, place = _fields(content)
        below = line + content.count(b"\n", 0, place)
        part = Part(fields, content[place:], line, below, usual)
        kind = part.type.value
        if kind.startswith("multipart/"):
            inner = "message/rfc822" if kind == "multipart/digest" else "text/plain"
            part.parts = [self.part(chunk, begin, inner, depth + 1) for begin, chunk in self._between(part, below)]
            part.content = b"" if part.parts else part.content
        elif kind == "message/rfc822":
            part.parts = [self.part(part.decoded.replace(b"\r\n", b"\n"), below, "text/plain", depth + 1)]
        return part

    def _between(self, part: Part, line: int) -> Iterator[tuple[int, bytes]]:
        """Yield the content between the boundaries of *part*, with the line where each begins (RFC 2046, 5.1.1)."""
        boundary = part.type.named.get("boundary", "").rstrip().encode("utf-8", "surrogateescape")
        if not boundary:
            self._report.note("a multipart without a boundary is read as text", line=line)
            return
        content, start = part.content, -1
        for found in re.finditer(rb"^--" + re.escape(boundary) + rb"(--)?+[ \t]*+$\n?", content, re.MULTILINE):
            if start >= 0:
                yield line, content[start : max(start, found.start() - 1)]
            line += content.count(b"\n", max(start, 0), found.end())
            start = found.end()
            if found[1]:
                return
        if start >= 0:
            part.is_closed = False
            self._report.note("the message is truncated: the last part of a multipart has no end", line=line)
            yield line, content[start:]


def _fields(content: bytes) -> tuple[list[tuple[str, bytes]], int]:
    """Return the fields at the beginning of *content*, unfolded, and the offset of what follows them."""
    fields: list[tuple[str, list[bytes]]] = []
    place = 0
    while place < len(content):
        end = content.find(b"\n", place)
        end = len(content) if end < 0 else end
        line = content[place:end]
        if not line.strip():
            place = end + 1
            break
        name = _NAME.match(line)
        if line[:1] in b" \t" and fields:
            fields[-1][1].append(line)
        elif name and len(fields) < _MOST_FIELDS:
            fields.append((name[1].decode("ascii"), [line[name.end() :]]))
        elif fields or not line.startswith((b"From ", b">From ")):  # the separator of an mbox
            break
        place = end + 1
    return [(name, b"".join(lines).strip()) for name, lines in fields], min(place, len(content))
