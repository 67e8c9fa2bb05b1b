r"""Lone surrogates in JSON, such as ``\ud83d``: programs that cut texts leave them, and no encoding has them.

Their meaning is undefined (RFC 8259, 8.2). They are read as U+FFFD, as encoders do (WHATWG Encoding Standard).
"""

from __future__ import annotations

from collections.abc import Iterator

from newsformat._lazy_patterns import lazily
from newsformat._report import Report
from newsformat.markup.encodings import with_stray_bytes


_ESCAPE = lazily(rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)")


def whole_characters(content: bytes, report: Report, first_line: int = 1) -> bytes:
    r"""Return the JSON *content* with ``\ufffd`` for each lone surrogate, which is reported.

    Everything after it keeps its place. Single bytes that are not UTF-8 are read as Windows-1252, with a remark.
    *content* begins on *first_line* of its source.
    """
    content, stray = with_stray_bytes(content)
    if stray:
        message = "bytes that are not UTF-8, as JSON must be, are read as Windows-1252"
        report.note(message, line=first_line + stray - 1)
    mended, done = [], 0
    for place, line in lone_surrogates(content, first_line):
        report.note("half of a character (a lone surrogate) is read as U+FFFD", line=line)
        mended += [content[done:place], _UNKNOWN]
        done = place + len(_UNKNOWN)
    return b"".join([*mended, content[done:]]) if mended else content


def lone_surrogates(content: bytes, first_line: int = 1) -> Iterator[tuple[int, int]]:
    """Yield the positions and lines of lone surrogates in the JSON *content*."""
    line, counted = first_line, 0
    for match in _ESCAPE.finditer(content):
        if match[1]:
            line, counted = line + content.count(b"\n", counted, match.start()), match.start()
            yield counted, line


_UNKNOWN = rb"\ufffd"
