"""How far many files are, for a person at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO, TypeVar, cast

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

    console = Console(file=cast("TextIO", _Closable(sys.stderr)), no_color=colours() is False)
    with Progress(console=console, transient=True) as progress:
        yield progress.track(coming, total, description="converting")


class _Closable:
    """A terminal that may be closed while the work goes on."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write *text*, if anybody can see it."""
        with suppress(OSError):
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        """Show what was written, if anybody can see it."""
        with suppress(OSError):
            self._stream.flush()
