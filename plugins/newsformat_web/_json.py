"""JSON-LD as found on pages: with comments, control characters in strings, and other invalid JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from math import isfinite
from typing import Any

from newsformat.markup.html import unescaped
from newsformat.markup.json import as_utf8, decode, text_of
from newsformat.plugin import ReadError, Report


def decoded(content: bytes, report: Report) -> Any:
    """Return the value in the JSON document *content*, or an array of several adjacent values.

    Control characters in strings are kept. Comments, including those of HTML, the marks of a CDATA section and trailing
    commas are skipped. A quotation mark that is not followed by a colon, bracket or another value is part of the text;
    so is a backslash that begins no escape, except before an apostrophe, as in scripts.

    Raises:
        ReadError: it is not JSON, or nested too deeply.
    """
    try:
        return decode(content, report)
    except ReadError as error:
        return _again(as_utf8(content), error, report)


def _again(content: bytes, broken: ReadError, report: Report) -> Any:
    try:
        text = content.decode()
    except ValueError:
        raise broken from None
    text = text if _ESCAPED.match(text) is None else unescaped(text)
    if valid := _values_found(text, _only_value, report):
        return valid[0]
    values = _values_found(text, _values, report) or _values_found(_STRING.sub(_escaped, text), _values, report)
    if not values:
        raise broken
    report.note("control characters in strings, comments and the like, which JSON does not have, were read as meant")
    return values[0] if len(values) == 1 else values


_Number = Callable[[str], float | None]


def _values_found(text: str, values_in: Callable[[str, _Number], Iterable[Any]], report: Report) -> list[Any]:
    """Return the *values_in* a text; none if it is broken. Numbers out of range are left out, which is reported."""
    too_large: list[str] = []

    def number(numeral: str) -> float | None:
        if isfinite(value := float(numeral)):
            return value
        too_large.append(numeral)
        return None

    try:
        values = [*values_in(text, number)]
        text_of(values)  # for numbers that JSON does not have
    except (ValueError, RecursionError, TypeError):
        return []
    for numeral in too_large:
        report.left_out(f"a number out of range is left out: {numeral:.40}")
    return values


def _only_value(text: str, number: _Number) -> list[Any]:
    """Return the value in *text*, which is valid JSON, with fractions and powers read by *number*."""
    return [json.loads(text, parse_float=number)]


_END = r"""(?=\s*+(?:[:}\]]|\Z|,\s*+(?:["{\[\d}\]-]|true|false|null)))"""  # the possible context after a string
_STRING = re.compile(rf'"((?:[^"\\]|\\.|"(?!{_END}))*+)(?:"|\\?\Z)', re.DOTALL)
_UNESCAPED = re.compile(r"""\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|(")|\\(')|(\\)""")


def _escaped(string: re.Match[str]) -> str:
    """Return *string* as valid JSON."""
    return f'"{_UNESCAPED.sub(_escape, string[1])}"'


def _escape(match: re.Match[str]) -> str:
    return (match[1] and '\\"') or match[2] or (match[3] and "\\\\") or match[0]


_ESCAPED = re.compile(r"\s*[{\[]\s*&quot;")
_NO_JSON = re.compile(
    r'("(?:[^"\\]|\\.)*+(?:"|\Z))|//[^\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)|<!--|-->|<!\[CDATA\[|\]\]>|,(?=\s*+[}\]])',
    re.DOTALL,
)
_BETWEEN = " \t\r\n,;"


def _values(text: str, number: _Number) -> Iterator[Any]:
    """Yield the adjacent values in *text*, with fractions and powers read by *number*."""
    text = _NO_JSON.sub(lambda found: found[1] or " ", text).strip(_BETWEEN)
    decoder, position = json.JSONDecoder(strict=False, parse_float=number), 0
    while position < len(text):
        value, position = decoder.raw_decode(text, position)
        yield value
        while text[position : position + 1] and text[position] in _BETWEEN:
            position += 1
