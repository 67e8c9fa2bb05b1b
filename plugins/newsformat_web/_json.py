"""JSON-LD as pages have it: with comments, control characters in strings, and what else is no JSON."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import as_utf8, decode, text_of
from newsformat.plugin import ReadError, Report


def decoded(content: bytes, report: Report) -> Any:
    """Return the value that the JSON document *content* is, or an array of several that stand beside each other.

    Control characters in strings are taken as they stand. Comments, those of HTML as well, the marks of a CDATA section
    and commas behind the last member are no part of it.

    Raises:
        ReadError: it is no JSON, or nested too deeply.
    """
    try:
        return decode(content, report)
    except ReadError as error:
        return _again(as_utf8(content), error, report)


def _again(content: bytes, broken: ReadError, report: Report) -> Any:
    try:
        text = content.decode()
        values = [*_values(text)] if _ESCAPED.match(text) is None else [*_values(html.unescape(text))]
        text_of(values)  # no number that JSON has not
    except (ValueError, RecursionError, TypeError):
        raise broken from None
    if not values:
        raise broken
    report.note("control characters in strings, comments and the like, which JSON does not have, were taken as meant")
    return values[0] if len(values) == 1 else values


_ESCAPED = re.compile(r"\s*[{\[]\s*&quot;")
_NO_JSON = re.compile(
    r'("(?:[^"\\]|\\.)*+(?:"|\Z))|//[^\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)|<!--|-->|<!\[CDATA\[|\]\]>|,(?=\s*+[}\]])',
    re.DOTALL,
)
_BETWEEN = " \t\r\n,;"


def _values(text: str) -> Iterator[Any]:
    """Yield the values in *text*, which stand beside each other."""
    text = _NO_JSON.sub(lambda found: found[1] or " ", text).strip(_BETWEEN)
    decoder, at = json.JSONDecoder(strict=False), 0
    while at < len(text):
        value, at = decoder.raw_decode(text, at)
        yield value
        while text[at : at + 1] and text[at] in _BETWEEN:
            at += 1
