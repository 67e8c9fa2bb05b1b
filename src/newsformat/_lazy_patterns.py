"""Regular expressions that are compiled when they are first used.

Most documents need only a few, and compiling all of them takes longer than reading one document.

A pattern that begins with a character class, such as ``[:：]``, is searched several times faster than one that begins
with an alternation, an optional or repeated part, or an assertion.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class _Lazy:
    """Has the methods of a compiled pattern, which become its own attributes on first use."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._pattern, self._flags)
        vars(self).update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


_METHODS = ("search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn")


def lazily(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a pattern like ``re.compile(pattern, flags)`` that is compiled when it is first used.

    So a plugin can have many expressions and still be loaded fast.

    Raises:
        re.error: then, if *pattern* is wrong.
    """
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))
