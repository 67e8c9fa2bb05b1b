"""How far many files are, for a person at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from newsformat._cli._terminal import colours


T = TypeVar("T")
MANY = 10


@contextmanager
def shown(jobs: Sequence[T], *, quiet: bool = False) -> Iterator[Iterable[T]]:
    """Give *jobs* back; a bar moves with them if they are many and standard error is a terminal."""
    if quiet or len(jobs) < MANY or not sys.stderr.isatty():
        yield jobs
        return
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True, no_color=colours() is False)
    with Progress(console=console, transient=True) as progress:
        yield progress.track(jobs, description="converting")
