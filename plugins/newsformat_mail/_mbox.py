"""Many messages in a file (RFC 4155), each below a line ``From …``; such lines in messages are quoted with ``>``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsformat import Article
from newsformat.plugin import Articles, ReadError, Report, Source, lazily, limit_message, read_each
from newsformat_mail._reader import read_message
from newsformat_mail._sniffing import FROM_LINE
from newsformat_mail._writer import message, stamp


if TYPE_CHECKING:
    from newsformat_mail._options import ReadOptions, WriteOptions


_TO_QUOTE = lazily(rb"^(>*From )", re.MULTILINE)
_QUOTED = lazily(rb">+From ")
_LONGEST = 64 * 1024  # bytes of a line read at a time


class _Message(NamedTuple):
    """A message that begins in line *number*, below the separator *above*; *content* is `None` if it is too long."""

    number: int
    content: bytes | None
    above: bytes


def read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of each message."""

    def article(mail: _Message) -> Iterator[Article]:
        if mail.content is None:
            most = source.limits.item_bytes
            raise ReadError(limit_message("item_bytes", f"larger than {most} bytes"), line=mail.number)
        yield read_message(mail.content, options, report, source.limits, line=mail.number)

    messages = read_each(
        messages_in(source), article, report, name=lambda _: "a message", line=lambda mail: mail.number
    )
    for candidate in messages:
        if isinstance(candidate, Article):
            yield candidate


def messages_in(source: Source) -> Iterator[_Message]:
    """Yield the messages, each with the line above it.

    Raises:
        ReadError: the file does not begin with such a line.
    """
    stream, most = source.open(), source.limits.item_bytes
    parts: list[bytes] = []
    number = start = size = 0
    begun, above = False, b""
    blank = is_complete = True  # was the line above blank, and read to its end?
    while line := stream.readline(_LONGEST):
        number += is_complete
        if is_complete and blank and _begins(line, first=not begun):
            if begun:
                yield _Message(start, b"".join(parts) if size <= most else None, above)
            parts, start, size, begun, above = [], number + 1, 0, True, line
        elif begun:
            size += len(line)
            if size <= most:
                parts.append(line[1:] if is_complete and _QUOTED.match(line) else line)
            else:
                parts.clear()
        elif line.strip():
            raise ReadError("not an mbox: it does not begin with a line such as 'From ann@acme.example Tue Nov 24 …'")
        blank = is_complete and not line.strip(b"\r\n")
        is_complete = line.endswith(b"\n")
    if begun:
        yield _Message(start, b"".join(parts) if size <= most else None, above)


def _begins(line: bytes, *, first: bool) -> bool:
    return line.startswith(b"From ") and (first or FROM_LINE.fullmatch(line) is not None)


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield each article as a message below its separator."""
    for article in articles:
        content = message(article, options, report).replace(b"\r\n", b"\n")
        yield b"From MAILER-DAEMON " + stamp(article) + b"\n" + _TO_QUOTE.sub(rb">\1", content) + b"\n"
