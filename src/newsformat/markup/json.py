"""Decodes JSON with line and column in errors (parsers give only the path of a value), and encodes it as UTF-8."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice
from typing import Any, TypeAlias, TypeVar

import msgspec

from newsformat._errors import ReadError
from newsformat._lazy_patterns import lazily
from newsformat._report import Report
from newsformat.markup._json._controls import blank_controls, escaped_controls
from newsformat.markup._json._documents import (
    Document,
    alone_or_array,
    array,
    documents,
    encoding_of,
    indented,
    lines,
)
from newsformat.markup._json._kinds import is_number, is_scalar, kind_of
from newsformat.markup._json._lone_surrogates import whole_characters
from newsformat.markup._json._member_items import Item, member_items
from newsformat.markup._json._no_numbers import without_no_numbers, zeros_for_no_numbers
from newsformat.markup._json._numbers import decode_whole
from newsformat.markup._json._places import Path, json_path, places, repeated_members
from newsformat.markup._json._problems import Misfit, placed, problems
from newsformat.markup.encodings import in_utf_8, with_stray_bytes


__all__ = [
    "Document",
    "Item",
    "Misfit",
    "Object",
    "Path",
    "alone_or_array",
    "array",
    "as_utf8",
    "decode",
    "documents",
    "encoded",
    "indented",
    "is_number",
    "is_scalar",
    "json_path",
    "kind_of",
    "lines",
    "malformed",
    "member_items",
    "number_of",
    "object_of",
    "placed",
    "places",
    "problems",
    "repeated_members",
    "report_repeated_members",
    "strict_text_of",
    "text_of",
    "value_of",
    "whole_characters",
]

_BYTE = lazily(r"\(byte (\d+)\)")
_TOLD = 100  # duplicate members reported


T = TypeVar("T")

Object: TypeAlias = dict[str, Any]
"""An object of JSON: its members by their names."""


_decode = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode


def decode(content: bytes, report: Report, first_line: int = 1) -> Any:
    """Return the value that the JSON document *content* is; it begins on *first_line* of its source.

    It may be in any encoding of JSON. A number like ``3.0`` becomes an integer. Control characters in strings are read
    as they stand, ``NaN`` as ``null``, and single bytes that are not UTF-8 as Windows-1252. *report* receives remarks
    on these, on lone surrogates, and, if it is heard, on members that appear twice.

    Raises:
        ReadError: it is not JSON, or nested too deeply.
    """
    content = as_utf8(content)
    try:
        value = decode_whole(content)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        begun = content.lstrip(_BLANKS)
        if begun and begun[0] not in _FIRST:
            raise _not_json("not JSON: invalid character", content, len(content) - len(begun), first_line) from None
        content = whole_characters(content, report, first_line)
        _check(zeros_for_no_numbers(blank_controls(content)), content, first_line)
        content = without_no_numbers(content, report, first_line)
        value = decode_whole(escaped_controls(content, report, first_line))
    if report.heard:
        report_repeated_members(content, _encode(value), report, first_line)
    return value


_BLANKS = b" \t\r\n"
_FIRST = b'{["-0123456789tfnNI'  # of a value, NaN or Infinity


def _check(content: bytes, shown: bytes, first_line: int) -> None:
    """Raise the error of *content*, if it is not JSON, with its position in *shown*, which has the same length."""
    try:
        decode_whole(content)
    except msgspec.ValidationError as error:  # for numbers beyond the range of floats, there is no position
        raise ReadError(f"not JSON: {str(error).partition(' - at')[0].lower()}", line=first_line) from None
    except msgspec.DecodeError as error:
        raise malformed(str(error), shown, first_line) from None
    except RecursionError:
        raise ReadError("nested too deeply", line=first_line) from None
    except UnicodeDecodeError as error:  # raised by msgspec up to 0.22
        raise malformed(f"UTF-8: {error.reason}", shown, first_line) from None


def text_of(value: Any) -> str:
    """Return *value* as compact JSON."""
    return _encode(value).decode()


def encoded(value: T, write: Callable[[T], Any], report: Report) -> bytes:
    """Return what *write* makes of *value*, a part of the model, as compact JSON.

    Lone surrogates, which JSON can't hold, are left out, which is reported.
    """
    return in_utf_8(value, lambda cleaned: _encode(write(cleaned)), report)


def number_of(text: str) -> int | str:
    """Return *text* as a whole number if that is how JSON would write it, and any program can hold it; else *text*."""
    return int(text) if _WHOLE.fullmatch(text) else text


_WHOLE = lazily(r"0|[1-9]\d{0,14}", re.ASCII)


def value_of(text: str) -> Any:
    """Return the value that the JSON *text* is.

    Raises:
        ValueError: it is no JSON.
    """
    try:
        return _decode(text.encode())
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise ValueError(str(error)) from None


def object_of(text: str) -> Object | None:
    """Return the object that the JSON *text* is; `None` if it is anything else."""
    try:
        value = value_of(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def as_utf8(content: bytes) -> bytes:
    """Return the JSON document *content*, which may be in UTF-16 or UTF-32, in UTF-8 and without a byte order mark.

    Raises:
        ReadError: it is not in the encoding that its first bytes are.
    """
    encoding = encoding_of(content)
    if encoding == "utf-8":
        return content
    try:
        return content.decode(encoding).encode()
    except UnicodeDecodeError as error:
        raise ReadError(f"not {encoding.upper()}, as its first bytes say: {error.reason}") from None


def strict_text_of(content: bytes, first_line: int = 1) -> str:
    """Return the characters of the JSON document *content*, which begins on *first_line* of its source.

    Raises:
        ReadError: it is not in UTF-8, as it must be.
    """
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise malformed("UTF-8", content, first_line) from None


def malformed(message: str, content: bytes, first_line: int = 1) -> ReadError:
    """Return the error for *content*, which is not JSON, with its place; *message* is that of msgspec.

    *first_line* is the number, in its source, of the line that *content* begins on.
    """
    match = _BYTE.search(message)
    # It gives the position after
    start = int(match[1]) - ("trailing characters" in message) if match else len(content.rstrip())
    problem = f"not JSON: {_BYTE.sub('', message.removeprefix('JSON is malformed: ')).strip()}"
    if "UTF-8" in message:  # msgspec gives no position
        start, problem = _not_utf8(content)
    return _not_json(problem, content, start, first_line)


def _not_json(problem: str, content: bytes, start: int, first_line: int) -> ReadError:
    """Return the error for *content*, which is not JSON because of the *problem* at the offset *start*."""
    before = content[:start]
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
    return ReadError(problem, line=first_line + before.count(b"\n"), column=column)


def _not_utf8(content: bytes) -> tuple[int, str]:
    """Return where *content* is no UTF-8, and why."""
    try:
        content.decode()
    except UnicodeDecodeError as error:
        return error.start, f"not UTF-8: {error.reason}; name its real encoding (--encoding, Source.encoding)"
    return len(content), "not UTF-8"


def report_repeated_members(content: bytes, kept: bytes, report: Report, first_line: int = 1) -> None:
    """Report the members that appear twice in the valid JSON document *content*; the last one counts.

    RFC 8259, 4, leaves open what they mean, and parsers drop the others silently. It shows because *content*, in UTF-8
    as `whole_characters` reads it, then has more quotation marks than *kept*, its value encoded again. *first_line* is
    as for `malformed`.
    """
    if content.startswith(kept) or content.count(b'"') + content.count(rb"\u0022") == kept.count(b'"'):
        return
    found = repeated_members(with_stray_bytes(content)[0].decode())
    for path, line, column in islice(found, _TOLD):
        message = f"the member {path[-1]!r:.60} appears twice; the last one is used"
        report.left_out(message, line=first_line + line - 1, column=column)
    if next(found, None):
        report.left_out("more members appear twice", line=first_line)
