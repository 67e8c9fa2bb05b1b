"""Regular expressions that are compiled when they are first used.

Most documents need few of them, and to compile all takes longer than to read one.

One that begins with a class of characters, such as ``[:：]``, is found several times as fast as one that begins with a
choice, with what repeats or may be missing, or with an assertion.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class _Lazy:
    """Has the methods of a compiled pattern, from the first use on as its own."""

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
