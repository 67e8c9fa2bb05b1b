"""Control characters within the strings of a JSON document, which must be escaped there (RFC 8259, section 7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat._lazy_patterns import lazily
from newsformat._report import Report


def escaped_controls(content: bytes, report: Report, first_line: int = 1) -> bytes:
    """Return the JSON *content* with control characters in strings escaped, which is reported.

    It begins on *first_line* of its source.
    """
    line = next(controls(content, first_line), None)
    if line is None:
        return content
    report.note("control characters in strings, which must be escaped in JSON, are read unchanged", line=line)
    return _STRING.sub(lambda string: _CONTROL.sub(_escape, string[0]), content)


def blank_controls(content: bytes) -> bytes:
    """Return the JSON *content* with blanks for control characters in strings."""
    if _CONTROL.search(content) is None:
        return content
    return _STRING.sub(lambda string: _CONTROL.sub(b" ", string[0]), content)


def controls(content: bytes, first_line: int = 1) -> Iterator[int]:
    """Yield the line of the first control character of each string in the JSON *content* that has any."""
    line, counted = first_line, 0
    for string in _STRING.finditer(content):
        if match := _CONTROL.search(string[0]):
            place = string.start() + match.start()
            line, counted = line + content.count(b"\n", counted, place), place
            yield line


_STRING = lazily(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_CONTROL = lazily(rb"[\x00-\x1f]")


def _escape(control: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % control[0][0]
