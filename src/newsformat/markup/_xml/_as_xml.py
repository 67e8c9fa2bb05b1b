"""Writes XML again without the characters that XML cannot hold."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar, overload

from newsformat._rebuilding import reworded
from newsformat._report import Report
from newsformat.markup._xml._characters import encoded, legal
from newsformat.markup._xml._tree import Element


T = TypeVar("T")
R = TypeVar("R", bytes, Element)


@overload
def as_xml(value: T, write: Callable[[T], str], report: Report, what: str = "XML") -> bytes: ...
@overload
def as_xml(value: T, write: Callable[[T], R], report: Report, what: str = "XML") -> R: ...
def as_xml(value: T, write: Callable[[T], str | bytes | Element], report: Report, what: str = "XML") -> bytes | Element:
    """Return the XML that *write* returns for *value*.

    *value* is a part of the model, a tuple of parts, or a text, which is encoded in UTF-8. If the XML contains
    something that XML cannot hold, or *write* raises a `ValueError`, as lxml does then, it is reported that *what*
    loses its control characters, and *write* is called again for *value* without them.
    """
    with suppress(ValueError):
        element = write(value)
        if not isinstance(element, str):
            return element
        if (content := encoded(element)) is not None:
            return content
    report.lost("text", why=f"{what} can't hold its control characters")
    element = write(reworded(value, legal))
    return element.encode() if isinstance(element, str) else element
