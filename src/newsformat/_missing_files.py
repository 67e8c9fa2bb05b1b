"""Hints for names of files that do not exist: an address, a pattern, a path of another system."""

from __future__ import annotations

import os

from newsformat._lazy_patterns import lazily


_ADDRESS = lazily(r"([A-Za-z][A-Za-z0-9+.\-]+):/{1,3}\S")
_WINDOWS_PATH = lazily(r"[A-Za-z]:[\\/]|[^/]*\\")
_PATTERN = lazily(r"[*?]|\[[^]]+\]")


def hint_for_missing_file(name: str) -> str:
    """Return a hint about *name*, which no file has, after a semicolon; ``""`` if there is none."""
    if name.startswith("~"):
        return "; only a shell expands ~; in Python, os.path.expanduser does"
    address = _ADDRESS.match(name)
    if address is not None:
        if address[1].lower() == "file":
            return "; name a file by its path"
        return "; this is an address, and newsformat fetches nothing: save the page as a file first"
    if os.sep == "/" and _WINDOWS_PATH.match(name):
        return "; on this system, / separates the folders of a path"
    return "; a shell passes on a pattern that matches nothing" if _PATTERN.search(name) else ""
