"""The parts of a message: its text, attached messages, and other files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsformat.markup.html import unescaped
from newsformat.plugin import Report, lazily, verbatim
from newsformat_mail._charsets import decoded
from newsformat_mail._mime import Part


class Piece(NamedTuple):
    """A piece of the text, HTML or plain."""

    text: str
    is_html: bool
    line: int


class Content(NamedTuple):
    """The text of a message in pieces, attached messages, and other files."""

    pieces: list[Piece]
    messages: list[Part]
    files: list[Part]


def content_of(message: Part, report: Report, *, plain: bool) -> Content:
    """Return the content of *message*; of alternatives, HTML is chosen, or with *plain* the plain text."""
    content = Content([], [], [])
    _Sorter(content, report, plain=plain).take(message)
    return content


_TEXTS = frozenset(("text/html", "text/plain", "application/xhtml+xml"))
_NOT_CONTENT = frozenset(
    ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
     "message/delivery-status")
)  # fmt: skip


class _Sorter:
    def __init__(self, content: Content, report: Report, *, plain: bool) -> None:
        self._content, self._report, self._plain = content, report, plain
        self._alternatives: list[Part] = []  # texts even if they have a file name

    def take(self, part: Part) -> None:
        kind = part.type.value
        if kind == "multipart/alternative" and part.parts:
            self._alternatives += part.parts
            self.take(self._chosen(part.parts))
        elif kind.startswith("multipart/") and part.parts:
            for inner_part in part.parts:
                self.take(inner_part)
        elif kind == "message/rfc822":
            self._content.messages.extend(part.parts)
        elif kind in _NOT_CONTENT:
            self._report.note(f"{kind} is left out, as it is not news", line=part.line)
        elif (kind in _TEXTS or kind.startswith("multipart/")) and (not _is_file(part) or part in self._alternatives):
            self._text(part)
        else:
            self._content.files.append(part)

    def _chosen(self, parts: list[Part]) -> Part:
        """Return the best of alternatives: the last that has a text of the preferred type."""
        ranked = ["text/html", "text/plain"]
        if self._plain:
            ranked.reverse()
        for kind in ranked:
            for part in reversed(parts):
                if any(text.type.value == kind and text.decoded.strip() for text in _texts_in(part)):
                    self._report_others(parts, part)
                    return part
        return parts[-1]

    def _report_others(self, parts: list[Part], chosen: Part) -> None:
        """Take alternatives that are not texts, such as calendar events; report texts with other words."""
        words = _words_in(chosen) if self._report.heard else frozenset()
        for part in parts:
            if part is chosen:
                continue
            if not any(inner_part.type.value in _TEXTS for inner_part in part.walk()):
                self.take(part)
            elif self._report.heard and len(others := _words_in(part) - words) > max(_FEW, len(words) // _MOST_OTHERS):
                shown = " ".join(sorted(others, key=len, reverse=True)[:_MAX_SHOWN])
                self._report.left_out(
                    f"another alternative of the text is left out, which has other words: {shown}", line=part.line
                )

    def _text(self, part: Part) -> None:
        text, remark = decoded(part.decoded, part.type.named.get("charset", ""))
        if remark:
            self._report.note(f"the text is {remark}", line=part.line)
        text = verbatim(text).lstrip("\ufeff")
        is_html = part.type.value != "text/plain" and not part.type.value.startswith("multipart/")
        if "\0" in text and not is_html:
            self._report.left_out("a character U+0000 was dropped", line=part.line)
            text = text.replace("\0", "")
        if part.type.named.get("format", "").lower() == "flowed" and not is_html:
            text = _unflowed(text, joined=part.type.named.get("delsp", "").lower() == "yes")
        if text.strip():
            self._content.pieces.append(Piece(text, is_html, part.line))


_FEW, _MOST_OTHERS, _MAX_SHOWN = 10, 3, 5
"""How many words, such as parts of addresses, another alternative may have that the one read lacks, without a report:
an absolute number, or one in so many of the words read; and how many of them are reported."""


def _texts_in(part: Part) -> Iterator[Part]:
    """Yield the texts in *part*, an alternative, which may itself have a file name."""
    return (
        inner_part
        for inner_part in part.walk()
        if not _is_file(inner_part) or (inner_part is part and not _is_attached(inner_part))
    )


def _words_in(part: Part) -> frozenset[str]:
    """Return the words of the texts in *part*, without markup and addresses."""
    texts = [inner_part for inner_part in _texts_in(part) if inner_part.type.value in _TEXTS]
    text = "\n".join([decoded(inner_part.decoded, inner_part.type.named.get("charset", ""))[0] for inner_part in texts])
    return frozenset(_WORD.findall(unescaped(_MARKUP.sub(" ", text)).casefold()))


_MARKUP = lazily(r"<(?:style|script|title)\b[^<]*+|<[^<>]*+>|(?:https?|mailto|cid):\S*+", re.IGNORECASE)
_WORD = lazily(r"[^\W\d_\u0e00-\u0eff\u3000-\u9fff\uac00-\ud7af]{4,}")  # of scripts with blanks between words


def _is_attached(part: Part) -> bool:
    return part.disposition.value == "attachment"


def _is_file(part: Part) -> bool:
    return _is_attached(part) or (bool(part.name) and part.disposition.value != "inline")


def _unflowed(text: str, *, joined: bool) -> str:
    """Return *text* with each flowed paragraph on one line (RFC 3676); *joined* without the blank at line ends."""
    return "\n".join(_flows(text.split("\n"), joined=joined))


def _flows(lines: list[str], *, joined: bool) -> Iterator[str]:
    flow: list[str] = []
    depth = 0
    for line in lines:
        without_quoted = line.lstrip(">")
        quote_depth, without_quoted = len(line) - len(without_quoted), without_quoted.removeprefix(" ")
        if flow and quote_depth != depth:
            yield _quoted("".join(flow), depth)
            flow = []
        depth = quote_depth
        if without_quoted.endswith(" ") and without_quoted != "-- ":
            flow.append(without_quoted[:-1] if joined else without_quoted)
        else:
            yield _quoted("".join([*flow, without_quoted]), quote_depth)
            flow = []
    if flow:
        yield _quoted("".join(flow), depth)


def _quoted(line: str, depth: int) -> str:
    return f"{'>' * depth} {line}" if depth else line
