"""Files that were already open when the program started, by their system names: ``/dev/stderr``, ``/dev/fd/3``."""

from __future__ import annotations

import os
import re

from newsformat._lazy_patterns import lazily


_OPEN = lazily(r"/(?:dev|proc/self)/fd/([0-9]{1,9})", re.ASCII)
_STANDARD = {"/dev/stdin": 0, "/dev/stdout": 1, "/dev/stderr": 2}
_LINKS = 40  # as limited by systems


def number_of(path: str) -> int | None:
    """Return the number of the open file that *path* is a name of, if it is such a name."""
    if path in _STANDARD:
        return _STANDARD[path]
    match = _OPEN.fullmatch(path)
    return int(match[1]) if match else None


def descriptor(path: str) -> int | None:
    """Return the number of the open file that *path* names, or leads to as a link.

    Opened anew, a file begins at its beginning: what goes there is written through the descriptor, behind what others
    wrote, and nothing is put in its place.
    """
    for _ in range(_LINKS):
        if (number := number_of(path)) is not None:
            return number
        if not os.path.islink(path):
            return None
        path = os.path.join(os.path.dirname(path), os.readlink(path))
    return None


def is_replaced(path: os.PathLike[str] | str) -> bool:
    """Return whether there is a file *path* that another would replace: no device, and none that is open already."""
    return os.path.isfile(path) and descriptor(os.fspath(path)) is None
