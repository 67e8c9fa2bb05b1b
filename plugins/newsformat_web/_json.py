"""JSON-LD as pages have it: with control characters in its strings, too."""

from __future__ import annotations

import json
from typing import Any

from newsformat.markup.json import as_utf8, decode, text_of
from newsformat.plugin import ReadError, Report


def decoded(content: bytes, report: Report) -> Any:
    """Return the value that the JSON document *content* is; control characters in strings are taken as they stand.

    Raises:
        ReadError: it is no JSON, or nested too deeply.
    """
    try:
        return decode(content, report)
    except ReadError as error:
        return _again(as_utf8(content), error, report)


def _again(content: bytes, broken: ReadError, report: Report) -> Any:
    try:
        value = json.loads(content.decode(), strict=False)
        text_of(value)  # no number that JSON has not
    except (ValueError, RecursionError, TypeError):
        raise broken from None
    report.note("control characters in strings, which JSON does not have, were taken as they stand")
    return value
