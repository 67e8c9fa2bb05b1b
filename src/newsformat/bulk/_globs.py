"""Patterns that select files in folders, by the rules of gitignore(5) without negation."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatch

from newsformat._errors import OptionError


Glob = tuple[str, ...]
_DEEP = "**"  # any number of folders


def glob(text: str) -> Glob:
    """Return *text* in parts.

    It matches names at any depth or, with a slash, paths; if it matches a folder, then everything in it. The rules are
    those of gitignore(5), without negation.

    Raises:
        OptionError: it is empty.
        TypeError: it is no string.
    """
    if not isinstance(text, str):
        raise TypeError(f"a glob must be a str, not {type(text).__name__}")
    if not text.strip("/"):
        raise OptionError(f"{text!r} names no file")
    anywhere = [] if "/" in text.rstrip("/") else [_DEEP]
    below = ["*", _DEEP] if text.endswith("/") else [_DEEP]
    return (*anywhere, *text.strip("/").split("/"), *below)


def fits(parts: Sequence[str], glob: Glob) -> bool:
    """Return whether *glob* matches the path of these *parts*."""
    if not glob:
        return not parts
    if glob[0] == _DEEP:
        return any(fits(parts[start:], glob[1:]) for start in range(len(parts) + 1))
    return bool(parts) and fnmatch(parts[0], glob[0]) and fits(parts[1:], glob[1:])
