"""How far many files are, for a person at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from newsformat._cli._terminal import colours


T = TypeVar("T")
MANY = 10


@contextmanager
def shown(coming: Iterable[T], total: int, *, quiet: bool = False) -> Iterator[Iterable[T]]:
    """Give *coming* back; a bar moves with it if there are many in *total* and standard error is a terminal."""
    if quiet or total < MANY or not sys.stderr.isatty():
        yield coming
        return
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True, no_color=colours() is False)
    with Progress(console=console, transient=True) as progress:
        yield progress.track(coming, total, description="converting")
