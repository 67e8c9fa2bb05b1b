"""A message as its parts (RFC 5322, RFC 2046).

The parser of the standard library takes quadratic time for some messages, and recurses as deep as one nests; this one
looks at each byte once for each level, of which there are few.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from functools import cached_property

from newsformat.plugin import ReadError, Report, lazily
from newsformat_mail._fields import Parameters, parameters


_DEEPEST = 24  # parts in parts, and messages in messages
_MOST_PARTS = 2000
_MOST_FIELDS = 2000
_NAME = lazily(rb"([!-9;-~]++)[ \t]*+:[ \t]*+")  # RFC 5322, 3.6.8
_NO_BASE64 = lazily(rb"[^A-Za-z0-9+/]++")


class Part:
    """A message, or a part of one: its *fields* as name and value, unfolded, and its *content* as it was sent.

    *line* is the one that it begins in, and *below* that in which its content does; *parts* are those that a multipart
    or another message in it has, which *is_closed* if it has its end.
    """

    def __init__(self, fields: list[tuple[str, bytes]], content: bytes, line: int, below: int, usual: str) -> None:
        self.fields, self.content, self.line, self.below, self._usual = fields, content, line, below, usual
        self.parts: list[Part] = []
        self.is_closed = True

    def get(self, name: str) -> bytes:
        """Return the value of the first field called *name*, in small letters; nothing if there is none."""
        return next((value for own, value in self.fields if own.lower() == name), b"")

    @cached_property
    def type(self) -> Parameters:
        """The media type and its parameters."""
        said = parameters(self.get("content-type"))
        return said if "/" in said.value else Parameters(self._usual, said.named)

    @cached_property
    def disposition(self) -> Parameters:
        """How it is to be shown: ``inline``, ``attachment`` or as nobody has said."""
        return parameters(self.get("content-disposition"))

    @property
    def name(self) -> str:
        """The name of the file that it is."""
        return self.disposition.named.get("filename") or self.type.named.get("name") or ""

    @property
    def id(self) -> str:
        """What others in the message call it (RFC 2392)."""
        return self.get("content-id").strip(b" <>").decode("ascii", "replace")

    @cached_property
    def decoded(self) -> bytes:
        """The content without its transfer encoding (RFC 2045, 6)."""
        how = self.get("content-transfer-encoding").strip().lower()
        if how == b"quoted-printable":
            return binascii.a2b_qp(self.content)
        if how == b"base64":
            bare = _NO_BASE64.sub(b"", self.content.partition(b"=\n--")[0])
            return binascii.a2b_base64(bare[: len(bare) - (len(bare) % 4 == 1)] + b"==")
        return self.content

    def walk(self) -> Iterator[Part]:
        """Yield it and all parts in it, but for those of messages."""
        yield self
        if self.type.value != "message/rfc822":
            for each in self.parts:
                yield from each.walk()


def message_of(content: bytes, report: Report, *, line: int = 1) -> Part:
    """Return *content*, which begins in *line*, taken apart.

    Raises:
        ReadError: it is no message, or has too many parts, or nests too deeply.
    """
    if b"\n" not in content:
        content = content.replace(b"\r", b"\n")
    message = _Mime(report).part(content.replace(b"\r\n", b"\n"), line, "text/plain", 0)
    if not message.fields:
        raise ReadError("not a message: it does not begin with fields such as From and Subject", line=line)
    return message


class _Mime:
    """What of a message is counted."""

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
        whole = Part(fields, content[place:], line, below, usual)
        kind = whole.type.value
        if kind.startswith("multipart/"):
            inner = "message/rfc822" if kind == "multipart/digest" else "text/plain"
            whole.parts = [self.part(each, begin, inner, depth + 1) for begin, each in self._between(whole, below)]
            whole.content = b"" if whole.parts else whole.content
        elif kind == "message/rfc822":
            whole.parts = [self.part(whole.decoded.replace(b"\r\n", b"\n"), below, "text/plain", depth + 1)]
        return whole

    def _between(self, whole: Part, line: int) -> Iterator[tuple[int, bytes]]:
        """Yield what stands between the boundaries of *whole*, each with the line it begins in (RFC 2046, 5.1.1)."""
        boundary = whole.type.named.get("boundary", "").rstrip().encode("utf-8", "surrogateescape")
        if not boundary:
            self._report.note("a multipart without a boundary, read as text", line=line)
            return
        content, start = whole.content, -1
        for found in re.finditer(rb"^--" + re.escape(boundary) + rb"(--)?+[ \t]*+$\n?", content, re.MULTILINE):
            if start >= 0:
                yield line, content[start : max(start, found.start() - 1)]
            line += content.count(b"\n", max(start, 0), found.end())
            start = found.end()
            if found[1]:
                return
        if start >= 0:
            whole.is_closed = False
            self._report.note("cut off: the last part of a multipart has no end", line=line)
            yield line, content[start:]


def _fields(content: bytes) -> tuple[list[tuple[str, bytes]], int]:
    """Return the fields that *content* begins with, unfolded, and where what follows them begins."""
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
        elif fields or not line.startswith((b"From ", b">From ")):  # which an mbox has above a message
            break
        place = end + 1
    return [(name, b"".join(lines).strip()) for name, lines in fields], min(place, len(content))
