"""Files that were already open when the program started, by their system names: ``/dev/stderr``, ``/dev/fd/3``."""

from __future__ import annotations

import os
import re

from newsformat._lazy_patterns import lazily


_OPEN = lazily(r"/(?:dev|proc/self)/fd/([0-9]{1,9})", re.ASCII)
_STANDARD = {"/dev/stdin": 0, "/dev/stdout": 1, "/dev/stderr": 2}
_LINKS = 40  # as limited by systems


def descriptor_number(path: str) -> int | None:
    """Return the number of the open file that *path* names, as ``/dev/fd/3`` does, if it does so."""
    if path in _STANDARD:
        return _STANDARD[path]
    match = _OPEN.fullmatch(path)
    return int(match[1]) if match else None


def resolved_descriptor(path: str) -> int | None:
    """Return the number of the open file that *path* names, directly or through links.

    Output must go through the descriptor, after what others wrote: reopening the file would start at its beginning.
    """
    for _ in range(_LINKS):
        if (number := descriptor_number(path)) is not None:
            return number
        if not os.path.islink(path):
            return None
        path = os.path.join(os.path.dirname(path), os.readlink(path))
    return None


def is_replaced(path: os.PathLike[str] | str) -> bool:
    """Return whether writing to *path* would replace a file: it exists, and is neither a device nor open already."""
    return os.path.isfile(path) and resolved_descriptor(os.fspath(path)) is None
