"""Cuts what comes over the wire into messages, one at a time.

A message begins with SOH and ends with EOT (ISO 646, transmission controls), or it begins with ``ZCZC`` and ends with
``NNNN`` as telegrams do (ITU-T F.31). Either mark may be missing; then the next beginning, or the end of the source,
ends it. If both are, it ends with the line of its ETX, if another STX follows; in an archive that has kept no controls,
with the line of its day and time, if a header follows. NUL, DEL, SYN and blanks between messages are fill and say
nothing. A control amid a text does not end it: what stands behind SOH or EOT and is no message, where the text has not
yet ended, goes on with it, and so does what stands between ETX and another one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BufferedIOBase
from itertools import pairwise
from typing import cast

from newsformat import Article, Envelope
from newsformat.plugin import ReadError, Report, Source, exceeded, read_each
from newsformat_wire._sniffing import HEADER, PLAIN_HEADER, SESSION, STAMP, begins_message
from newsformat_wire._wide import narrowing


CUT_OFF = "no ETX ends the text; the message may be cut off"
_CHUNK = 64 * 1024
# The line of an ETX, before another header.
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
    """Yield the *article* of each message in *source*; of several messages a broken one is left out.

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
    """Yield each message of *source*, without the marks at its end, and the line where it begins; in UTF-8 if wide.

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
        if not is_open:  # the next may be long in coming
            yield b"\x04".join(parts), begins
            parts = []
    if parts:
        yield b"\x04".join(parts), begins


def _begins(piece: bytes) -> bool:
    """Is *piece*, which follows a text that nothing has ended, a message, and does not go on with that?"""
    return b"\x02" in piece or begins_message(piece)


def _pieces(source: Source) -> Iterator[tuple[bytes, int]]:
    """Yield what the marks between messages part, and on which line each begins."""
    most, line, rest = source.limits.item_bytes, 1, b""
    narrowed = narrowing(source)
    held, size, seen = list[bytes](), 0, b""  # what came since, and no mark in it
    with source.open() as stream:
        some = cast("BufferedIOBase", stream).read1  # as it comes over a wire
        while True:
            chunk = some(max(_CHUNK, len(rest)))
            held.append(narrowed(chunk))
            size += len(held[-1])
            seen = seen[-_LONGEST_MARK:] + held[-1]
            if chunk and size < len(rest) and not _is_parted(seen):  # what is long is not cut again and again
                continue
            pieces = _cut(b"".join((rest, *held))) if size else [rest]
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
    """Return what stands before the STX of *message*, between it and ETX, and after that; without STX, all is before.

    Behind the ETX that ends a text is a day and time, or nothing; behind another one it goes on.
    """
    head, _, rest = message.partition(b"\x02")
    ends = [*_places(b"\x03", rest)]
    end = next((one for one, more in pairwise(ends) if _is_end(rest[one + 1 : more])), ends[-1] if ends else len(rest))
    return head, rest[:end], rest[end + 1 :]


def tell_controls(text: bytes, report: Report, line: int) -> None:
    """Tell *report* which controls of transmission stand amid *text*, a message that begins on *line*."""
    if names := [name for code, name in _OF_TRANSMISSION if code in text]:
        report.note(f"amid the text stands {', '.join(names)}, which ends or begins nothing there", line=line)


def _is_end(behind: bytes) -> bool:
    """Does *behind*, between an ETX and the next, end a message?"""
    return not behind.strip(FILL) or (len(behind) <= _LONGEST_END and _TIME.search(behind) is not None)


_OF_TRANSMISSION = ((b"\1", "SOH"), (b"\2", "STX"), (b"\3", "ETX"), (b"\4", "EOT"))
_TIME = re.compile(rb"\d{6}|\d\d-\d\d-\d\d")
_LONGEST_END = 80  # characters


def _is_parted(content: bytes) -> bool:
    """Does a mark stand in *content* that ends or begins a message?"""
    if b"\x04" in content or b"\x01" in content:
        return True
    return (b"ZCZC" in content or b"NNNN" in content) and _BOUNDARY.search(content) is not None


def _cut(content: bytes) -> list[bytes]:
    """Return the messages in *content*; the last of them may go on."""
    if b"ZCZC" in content or b"NNNN" in content:
        pieces = _BOUNDARY.split(content)
    else:
        content = content.replace(b"\x01", b"\x04\x01")
        pieces = [content[last + 1 : end] for last, end in pairwise([-1, *_places(b"\x04", content), len(content)])]
    return [each for piece in pieces for each in _apart(piece)]


def _places(sign: bytes, content: bytes) -> Iterator[int]:
    """Yield where *sign* stands in *content*; of long messages that is faster than to split them."""
    place = content.find(sign)
    while place >= 0:
        yield place
        place = content.find(sign, place + 1)


def _apart(piece: bytes) -> list[bytes]:
    """Return the messages in *piece*, which nothing but their texts, or the times below them, may part."""
    text = piece.find(b"\x02")
    if text >= 0 and text == piece.rfind(b"\x02"):
        return [piece]
    ends = [match.end() for match in (_NEXT if text >= 0 else _STORED).finditer(piece)]
    return [piece[start:end] for start, end in pairwise([0, *ends, len(piece)])]


def _refuse(size: int, most: int, line: int) -> None:
    if size > most:
        raise ReadError(exceeded("item_bytes", f"a message larger than {most} bytes"), line=line)
