"""Refuses HTML that would take a browser's parser quadratic time or memory."""

from __future__ import annotations

from newsformat._errors import ReadError
from newsformat._limits import Limits


def guarded(text: str, limits: Limits) -> str:
    """Return HTML that means the same as *text* and is safe to parse.

    Raises:
        ReadError: it exceeds *limits*.
    """
    if len(text) > limits.page_bytes:
        raise ReadError(f"HTML larger than {limits.page_bytes} bytes; raise the limit page_bytes to read it")
    return text
