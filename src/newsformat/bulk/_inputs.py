"""What an input is called, and the source that it is."""

from __future__ import annotations

import os
import re
import sys
from io import BufferedReader
from typing import Any, cast

import newsformat as nf
from newsformat._archives import SUFFIXES, keep_open
from newsformat._lazy_patterns import lazily
from newsformat._streams import FilePath


STDIN = "stdin"
_INTO_ARCHIVE = lazily(rf"(?i:{'|'.join(map(re.escape, SUFFIXES))})[/{re.escape(os.sep)}]")


class _StandardInput:
    """Standard input as it arrives, without waiting for the requested number of bytes."""

    def read(self, size: int, /) -> bytes:
        """Return the next bytes, up to *size*, as soon as there are any."""
        return cast("BufferedReader", sys.stdin.buffer).read1(size)

    def __getattr__(self, name: str) -> Any:
        return getattr(sys.stdin.buffer, name)


def source_name(name: str) -> str:
    """Return what messages call the input *name*, which is ``-`` for standard input."""
    return STDIN if name == "-" else name


def flows_by(name: str) -> bool:
    """Return whether the input *name* is standard input, a pipe or the like: it can be read once, in this process."""
    return name == "-" or (os.path.exists(name) and not os.path.isfile(name))


def source_of(name: str, encoding: str = "", limits: nf.Limits | None = None) -> nf.Source:
    """Return the source that is called *name*: a path, or ``-`` for standard input.

    An archive that the path leads into is kept open for the next file of it.
    """
    limits = limits or nf.Limits()
    if name == "-":
        return nf.Source(_StandardInput(), name=STDIN, encoding=encoding, limits=limits)
    if _INTO_ARCHIVE.search(name):
        keep_open()
    return nf.Source(FilePath(name), name=name, encoding=encoding, limits=limits)
