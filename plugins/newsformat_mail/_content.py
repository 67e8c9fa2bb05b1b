"""What of a message is its text, what shows in it, and what is only sent with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsformat.plugin import Report
from newsformat_mail._charsets import decoded
from newsformat_mail._mime import Part


class Piece(NamedTuple):
    """A part of the text: HTML or plain."""

    text: str
    is_html: bool
    line: int


class Content(NamedTuple):
    """The text of a message in pieces, messages that are sent with it, and other files."""

    pieces: list[Piece]
    messages: list[Part]
    files: list[Part]


def content_of(message: Part, report: Report, *, plain: bool) -> Content:
    """Return the content of *message*; of alternatives, HTML is taken, but with *plain* the plain text."""
    content = Content([], [], [])
    _Sorting(content, report, plain=plain).take(message)
    return content


_TEXTS = frozenset(("text/html", "text/plain", "application/xhtml+xml"))
_OF_TRANSPORT = frozenset(
    ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
     "message/delivery-status")
)  # fmt: skip


class _Sorting:
    def __init__(self, content: Content, report: Report, *, plain: bool) -> None:
        self._content, self._report, self._plain = content, report, plain

    def take(self, part: Part) -> None:
        kind = part.type.value
        if kind == "multipart/alternative" and part.parts:
            self.take(self._chosen(part.parts))
        elif kind.startswith("multipart/") and part.parts:
            for each in part.parts:
                self.take(each)
        elif kind == "message/rfc822":
            self._content.messages.extend(part.parts)
        elif kind in _OF_TRANSPORT:
            self._report.note(f"{kind} left out, which is no news", line=part.line)
        elif (kind in _TEXTS or kind.startswith("multipart/")) and not _is_file(part):
            self._text(part)
        else:
            self._content.files.append(part)

    def _chosen(self, parts: list[Part]) -> Part:
        """Return the best of alternatives; the last ones are said to be the best, but not all of them are texts."""
        ranked = ["text/html", "text/plain"]
        if self._plain:
            ranked.reverse()
        for kind in ranked:
            for part in reversed(parts):
                if any(each.type.value == kind and each.decoded.strip() and not _is_file(each) for each in part.walk()):
                    self._tell_others(parts, part)
                    return part
        return parts[-1]

    def _tell_others(self, parts: list[Part], chosen: Part) -> None:
        for part in parts:
            if part is not chosen and not any(each.type.value in _TEXTS for each in part.walk()):
                self.take(part)  # such as a date for the calendar

    def _text(self, part: Part) -> None:
        text, remark = decoded(part.decoded, part.type.named.get("charset", ""))
        if remark:
            self._report.note(f"the text is {remark}", line=part.line)
        text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff").replace("\0", "")
        is_html = part.type.value != "text/plain" and not part.type.value.startswith("multipart/")
        if part.type.named.get("format", "").lower() == "flowed" and not is_html:
            text = _unflowed(text, joined=part.type.named.get("delsp", "").lower() == "yes")
        if text.strip():
            self._content.pieces.append(Piece(text, is_html, part.line))


def _is_file(part: Part) -> bool:
    return part.disposition.value == "attachment" or (bool(part.name) and part.disposition.value != "inline")


def _unflowed(text: str, *, joined: bool) -> str:
    """Return *text*, of which each paragraph is one line; *joined* without the blank at the seams (RFC 3676)."""
    return "\n".join(_flows(text.split("\n"), joined=joined))


def _flows(lines: list[str], *, joined: bool) -> Iterator[str]:
    flow: list[str] = []
    depth = 0
    for line in lines:
        bare = line.lstrip(">")
        own, bare = len(line) - len(bare), bare.removeprefix(" ")
        if flow and own != depth:
            yield ">" * depth + "".join(flow)
            flow = []
        depth = own
        if bare.endswith(" ") and bare != "-- ":
            flow.append(bare[:-1] if joined else bare)
        else:
            yield ">" * own + "".join([*flow, bare])
            flow = []
    if flow:
        yield ">" * depth + "".join(flow)
