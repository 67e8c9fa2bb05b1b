"""Splits wire data into messages, one at a time.

A message begins with SOH and ends with EOT (ISO 646, transmission controls), or it begins with ``ZCZC`` and ends with
``NNNN``, as a telegram (ITU-T F.31). Either mark may be missing; then the next message, or the end of the source, ends
it. Without both, it ends with the line of its ETX if another STX follows; in an archive without control characters,
with the line of its date and time if a header follows. NUL, DEL, SYN and blanks between messages are fill. A control
character within a text does not end it: what follows SOH or EOT but is not a message, before the text has ended,
continues the text, as does anything between ETX and another ETX.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BufferedIOBase
from itertools import pairwise
from typing import cast

from newsformat import Article, Envelope
from newsformat.plugin import ReadError, Report, Source, limit_message, read_each
from newsformat_wire._sniffing import HEADER, PLAIN_HEADER, SESSION, STAMP, begins_message
from newsformat_wire._wide import narrowing


CUT_OFF = "no ETX ends the text; the message may be cut off"
_CHUNK = 64 * 1024
# The line of an ETX before another header.
_NEXT = re.compile(rb"\x03[^\r\n\x03]*+[\r\n]++(?=[^\x02\x03]{1,1000}+\x02)")
_STORED = re.compile(
    rb"\n[ \t]*+(?:\d{6}(?: [A-Za-z]{1,5})? [A-Za-z]{3,10}\.? \d\d(?:\d\d)?+[ \t]*+\r?\n[ \t\r\n]*+(?=(?:%b)?+%b)"
    rb"|%b[ \t]*+\r?\n[ \t\r\n]*+(?=%b))" % (SESSION, HEADER, STAMP, PLAIN_HEADER)
)
_BOUNDARY = re.compile(rb"\x04|(?=\x01)|(?<=[\r\n]NNNN)(?=[\r\n])|(?<=[\r\n])(?=ZCZC(?:[ \r\n]|\d{1,5}/))")
_LONGEST_MARK = 12  # bytes
FILL = b"\0\x01\x04\x07\x0c\x16\x1a\x7f \t\r\n"  # between messages


def each_article(
    source: Source, article: Callable[[bytes, int], Article], report: Report
) -> Iterator[Article | Envelope]:
    """Yield the *article* of each message in *source*; broken ones among several messages are skipped.

    Raises:
        ReadError: none could be read.
    """
    return read_each(
        messages(source),
        lambda message: [article(*message)],
        report,
        name=lambda _: "a message",
        line=lambda message: message[1],
    )


def messages(source: Source) -> Iterator[tuple[bytes, int]]:
    """Yield each message of *source* without its end marks, and its first line number; wide encodings become UTF-8.

    Raises:
        ReadError: one is longer than ``limits.item_bytes``.
    """
    most = source.limits.item_bytes
    parts: list[bytes] = []  # of one message
    begins, size, is_open = 1, 0, False
    for piece, line in _pieces(source):
        if is_open and not _begins(piece):
            parts.append(piece)
            size += len(piece) + 1
            _refuse(size, most, begins)
        else:
            if parts:
                yield b"\x04".join(parts), begins
            parts, begins, size, is_open = [piece], line, len(piece), b"\x02" in piece
        is_open = is_open and b"\x03" not in piece
        if not is_open:  # do not wait for the next message
            yield b"\x04".join(parts), begins
            parts = []
    if parts:
        yield b"\x04".join(parts), begins


def _begins(piece: bytes) -> bool:
    """Is *piece*, after a text without an end, a new message rather than a continuation?"""
    return b"\x02" in piece or begins_message(piece)


def _pieces(source: Source) -> Iterator[tuple[bytes, int]]:
    """Yield the pieces between the marks of messages, with their line numbers."""
    most, line, rest = source.limits.item_bytes, 1, b""
    narrowed = narrowing(source)
    held, size, seen = list[bytes](), 0, b""  # data received since then, without a mark
    with source.open() as stream:
        some = cast("BufferedIOBase", stream).read1  # returns data as soon as they arrive on a live connection
        while True:
            chunk = some(max(_CHUNK, len(rest)))
            held.append(narrowed(chunk))
            size += len(held[-1])
            seen = seen[-_LONGEST_MARK:] + held[-1]
            if chunk and size < len(rest) and not _is_parted(seen):  # long data are not searched again with every chunk
                continue
            pieces = _split_messages(b"".join((rest, *held))) if size else [rest]
            rest = pieces.pop() if chunk else b""
            held, size, seen = [], 0, rest[-_LONGEST_MARK:]
            for piece in pieces:
                if piece.strip(FILL):
                    _refuse(len(piece), most, line)
                    yield piece, line
                line += piece.count(b"\n")
            if not chunk:
                return
            _refuse(len(rest), most, line)


def parted(message: bytes) -> tuple[bytes, bytes, bytes]:
    """Return the parts of *message* before STX, up to ETX, and after it; without STX, all of it is the first part.

    The ETX that ends the text is followed by a date and time or by nothing; the text continues after any other.
    """
    head, _, rest = message.partition(b"\x02")
    ends = [*_places(b"\x03", rest)]
    end = next(
        (number for number, more in pairwise(ends) if _is_end(rest[number + 1 : more])), ends[-1] if ends else len(rest)
    )
    return head, rest[:end], rest[end + 1 :]


def report_controls(text: bytes, report: Report, line: int) -> None:
    """Report transmission control characters within *text*, a message that begins on *line*."""
    if names := [name for code, name in _OF_TRANSMISSION if code in text]:
        report.note(f"within the text is {', '.join(names)}, which begins or ends nothing there", line=line)


def _is_end(behind: bytes) -> bool:
    """Does *behind*, between two ETX, end a message?"""
    return not behind.strip(FILL) or (len(behind) <= _LONGEST_END and _TIME.search(behind) is not None)


_OF_TRANSMISSION = ((b"\1", "SOH"), (b"\2", "STX"), (b"\3", "ETX"), (b"\4", "EOT"))
_TIME = re.compile(rb"\d{6}|\d\d-\d\d-\d\d")
_LONGEST_END = 80  # characters


def _is_parted(content: bytes) -> bool:
    """Does *content* contain a mark between messages?"""
    if b"\x04" in content or b"\x01" in content:
        return True
    return (b"ZCZC" in content or b"NNNN" in content) and _BOUNDARY.search(content) is not None


def _split_messages(content: bytes) -> list[bytes]:
    """Return the messages in *content*; the last one may be incomplete."""
    if b"ZCZC" in content or b"NNNN" in content:
        pieces = _BOUNDARY.split(content)
    else:
        content = content.replace(b"\x01", b"\x04\x01")
        pieces = [content[last + 1 : end] for last, end in pairwise([-1, *_places(b"\x04", content), len(content)])]
    return [chunk for piece in pieces for chunk in _split_by_texts(piece)]


def _places(sign: bytes, content: bytes) -> Iterator[int]:
    """Yield the positions of *sign* in *content*; for long messages, this is faster than splitting."""
    place = content.find(sign)
    while place >= 0:
        yield place
        place = content.find(sign, place + 1)


def _split_by_texts(piece: bytes) -> list[bytes]:
    """Return the messages in *piece*, which are only separated by their texts, or by the dates below them."""
    text = piece.find(b"\x02")
    if text >= 0 and text == piece.rfind(b"\x02"):
        return [piece]
    ends = [match.end() for match in (_NEXT if text >= 0 else _STORED).finditer(piece)]
    return [piece[start:end] for start, end in pairwise([0, *ends, len(piece)])]


def _refuse(size: int, most: int, line: int) -> None:
    if size > most:
        raise ReadError(limit_message("item_bytes", f"a message larger than {most} bytes"), line=line)
