"""``NaN`` and ``Infinity``, which programs write for numbers they lack, and JSON does not have (RFC 8259, section 6).

They are read as ``null``, as programs that write valid JSON replace them (ECMA-262, 25.5.2.4).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat._lazy_patterns import lazily
from newsformat._report import Report


def without_no_numbers(content: bytes, report: Report, first_line: int = 1) -> bytes:
    """Return the JSON *content* with ``null`` for ``NaN`` and the like, which is reported.

    It begins on *first_line* of its source.
    """
    line = next(no_numbers(content, first_line), None)
    if line is None:
        return content
    report.note("NaN or Infinity, which JSON does not have, is read as null", line=line)
    return _TOKEN.sub(lambda token: b"null" if token[1] else token[0], content)


def zeros_for_no_numbers(content: bytes) -> bytes:
    """Return the JSON *content* with a number of the same length for each of them."""
    if not _may_have_any(content):
        return content
    return _TOKEN.sub(lambda token: b"0".ljust(len(token[1])) if token[1] else token[0], content)


def no_numbers(content: bytes, first_line: int = 1) -> Iterator[int]:
    """Yield the line of each of them in the JSON *content*."""
    if not _may_have_any(content):
        return
    line, counted = first_line, 0
    for token in _TOKEN.finditer(content):
        if token[1]:
            line, counted = line + content.count(b"\n", counted, token.start()), token.start()
            yield line


def _may_have_any(content: bytes) -> bool:
    return b"NaN" in content or b"Infinity" in content


_TOKEN = lazily(rb'"(?:[^"\\]++|\\.)*+"?|(?<![\w.+-])(-?(?:NaN|Infinity))(?![\w.])', re.DOTALL)
