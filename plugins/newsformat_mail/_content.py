"""What of a message is its text, what shows in it, and what is only sent with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsformat.markup.html import unescaped
from newsformat.plugin import Report, lazily, verbatim
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
        self._alternatives: list[Part] = []  # which are texts even if they have the name of a file

    def take(self, part: Part) -> None:
        kind = part.type.value
        if kind == "multipart/alternative" and part.parts:
            self._alternatives += part.parts
            self.take(self._chosen(part.parts))
        elif kind.startswith("multipart/") and part.parts:
            for each in part.parts:
                self.take(each)
        elif kind == "message/rfc822":
            self._content.messages.extend(part.parts)
        elif kind in _OF_TRANSPORT:
            self._report.note(f"{kind} left out, which is not news", line=part.line)
        elif (kind in _TEXTS or kind.startswith("multipart/")) and (not _is_file(part) or part in self._alternatives):
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
                if any(each.type.value == kind and each.decoded.strip() for each in _texts_in(part)):
                    self._tell_others(parts, part)
                    return part
        return parts[-1]

    def _tell_others(self, parts: list[Part], chosen: Part) -> None:
        """Take what is no text, such as a date for the calendar; tell of a text that says something else."""
        words = _words_in(chosen) if self._report.heard else frozenset()
        for part in parts:
            if part is chosen:
                continue
            if not any(each.type.value in _TEXTS for each in part.walk()):
                self.take(part)
            elif self._report.heard and len(others := _words_in(part) - words) > max(_FEW, len(words) // _MOST_OTHERS):
                told = " ".join(sorted(others, key=len, reverse=True)[:_SHOWN])
                self._report.left_out(
                    f"left out, another text of the message with different words: {told}", line=part.line
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


_FEW, _MOST_OTHERS, _SHOWN = 10, 3, 5
"""How many words an alternative may have that the one that is read has not, such as parts of addresses: so many, or one
in so many; and how many of them are told."""


def _texts_in(part: Part) -> Iterator[Part]:
    """Yield the texts in *part*, an alternative, which may have the name of a file itself."""
    return (each for each in part.walk() if not _is_file(each) or (each is part and not _is_attached(each)))


def _words_in(part: Part) -> frozenset[str]:
    """Return the words of the texts in *part*, without markup and addresses."""
    texts = [each for each in _texts_in(part) if each.type.value in _TEXTS]
    text = "\n".join([decoded(each.decoded, each.type.named.get("charset", ""))[0] for each in texts])
    return frozenset(_WORD.findall(unescaped(_MARKUP.sub(" ", text)).casefold()))


_MARKUP = lazily(r"<(?:style|script|title)\b[^<]*+|<[^<>]*+>|(?:https?|mailto|cid):\S*+", re.IGNORECASE)
_WORD = lazily(r"[^\W\d_\u0e00-\u0eff\u3000-\u9fff\uac00-\ud7af]{4,}")  # where blanks part them


def _is_attached(part: Part) -> bool:
    return part.disposition.value == "attachment"


def _is_file(part: Part) -> bool:
    return _is_attached(part) or (bool(part.name) and part.disposition.value != "inline")


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
            yield _quoted("".join(flow), depth)
            flow = []
        depth = own
        if bare.endswith(" ") and bare != "-- ":
            flow.append(bare[:-1] if joined else bare)
        else:
            yield _quoted("".join([*flow, bare]), own)
            flow = []
    if flow:
        yield _quoted("".join(flow), depth)


def _quoted(line: str, depth: int) -> str:
    return f"{'>' * depth} {line}" if depth else line
