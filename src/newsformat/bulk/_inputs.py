"""What an input is called, and the source that it is."""

from __future__ import annotations

import sys
from pathlib import Path

import newsformat as nf


STDIN = "stdin"


def source_name(name: str) -> str:
    """Return what messages call the input *name*, which is ``-`` for standard input."""
    return STDIN if name == "-" else name


def source_of(name: str, encoding: str = "", limits: nf.Limits | None = None) -> nf.Source:
    """Return the source that is called *name*: a path, or ``-`` for standard input."""
    limits = limits or nf.Limits()
    if name == "-":
        return nf.Source(sys.stdin.buffer, name=STDIN, encoding=encoding, limits=limits)
    return nf.Source(Path(name), name=name, encoding=encoding, limits=limits)
