"""JSON to and from what Python has for it; every error has its line and column."""

from __future__ import annotations

from typing import Any

import msgspec

from newsformat.markup.json import malformed, tell_twice
from newsformat.plugin import ReadError, Report


_decode = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode


def decode(content: bytes, report: Report, first_line: int = 1) -> Any:
    """Return the value that the JSON text *content* is; it begins on *first_line* of its source.

    Raises:
        ReadError: it is no JSON, or nested too deeply.
    """
    try:
        value = _decode(content)
    except msgspec.ValidationError as error:  # of the number that no float can hold it says no place
        raise ReadError(f"not JSON: {str(error).partition(' - at')[0].lower()}", line=first_line) from None
    except msgspec.DecodeError as error:
        raise malformed(str(error), content, first_line) from None
    except RecursionError:
        raise ReadError("nested too deeply", line=first_line) from None
    except UnicodeDecodeError as error:
        raise ReadError(f"not UTF-8: {error.reason}", line=first_line) from None
    tell_twice(content, _encode(value), report, first_line)
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
