"""JSON-LD to and from what Python has for it."""

from __future__ import annotations

import json
from typing import Any, TypeAlias

import msgspec

from newsformat.markup.json import as_utf8, malformed, tell_twice
from newsformat.plugin import ReadError, Report


Members: TypeAlias = "dict[str, Any]"

_decode = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode


def decoded(content: bytes, report: Report) -> Any:
    """Return the value that the JSON document *content* is; control characters in strings are taken as they stand.

    Raises:
        ReadError: it is no JSON, or nested too deeply.
    """
    bare = as_utf8(content)
    try:
        value = _decode(bare)
    except msgspec.DecodeError as error:
        return _again(bare, malformed(str(error), bare), report)
    except RecursionError:
        raise ReadError("nested too deeply") from None
    except UnicodeDecodeError as error:
        raise ReadError(f"not UTF-8: {error.reason}") from None
    tell_twice(bare, _encode(value), report)
    return value


def _again(content: bytes, broken: ReadError, report: Report) -> Any:
    try:
        value = json.loads(content.decode(), strict=False)
        _encode(value)  # no number that JSON has not
    except (ValueError, RecursionError, msgspec.EncodeError):
        raise broken from None
    report.note("control characters in strings, which JSON does not have, were taken as they stand")
    return value


def text_of(value: Any) -> str:
    """Return *value* as compact JSON."""
    return _encode(value).decode()


def value_of(text: str) -> Any:
    """Return the value that the JSON *text* is.

    Raises:
        ValueError: it is no JSON.
    """
    try:
        return _decode(text.encode("utf-8", "strict"))
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise ValueError(str(error)) from None
