"""Expressions of XPath, compiled once for each thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import lru_cache, partial

from lxml import etree

from newsformat.markup._xml._tree import Element


_MAX_CACHED = 32  # cached expressions; there are few, most of them used by one format only


class _Compiled(threading.local):
    """The compiled expressions of a thread.

    lxml lets one thread at a time use an expression. The others would wait for it, and a process that is forked
    meanwhile would wait for ever.
    """

    def __init__(self) -> None:
        self.of = lru_cache(_MAX_CACHED)(partial(etree.XPath, regexp=False))  # noqa: TID251 -- here


_compiled = _Compiled()


def xpath(expression: str) -> Callable[[Element], object]:
    """Return the compiled XPath 1.0 *expression*, which is called with an element."""
    return _compiled.of(expression)
