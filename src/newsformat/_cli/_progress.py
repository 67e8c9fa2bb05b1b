"""How far many files are, for a person at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from time import monotonic
from typing import Any, TextIO, TypeVar, cast

import newsformat as nf
from newsformat._cli._terminal import colours, is_dumb


T = TypeVar("T")
MANY = 10
_PATIENCE, _PAUSE = 2.0, 0.2  # seconds before anything is said, and between two times


@contextmanager
def shown(coming: Iterable[T], total: int, out: str, *, quiet: bool = False) -> Iterator[Iterable[T]]:
    """Give *coming* back; a bar moves with it, for a person at a terminal, if there are many in *total*.

    There is none where what is written to *out* is seen between.
    """
    if quiet or total < MANY or _is_on_screen(out) or not sys.stderr.isatty():
        yield coming
        return
    from rich.console import Console
    from rich.progress import Progress

    console = Console(file=cast("TextIO", _Closable(sys.stderr)), no_color=colours() is False)
    with Progress(console=console, transient=True) as progress:
        yield progress.track(coming, total, description="converting")


class Pulse:
    """Shows the progress within few inputs, if reading takes long: a single one may be as large as many."""

    def __init__(self, patience: float = _PATIENCE) -> None:
        self._due, self._is_shown = monotonic() + patience, False

    def __call__(self, source: nf.Source, articles: int) -> None:
        """Take note that so many *articles* of *source* are read."""
        now = monotonic()
        if now < self._due:
            return
        self._due, share = now + _PAUSE, source.share_read
        far = f", {share:.0%}" if share is not None and share < 1 else ""  # what is read at once is no measure
        self._write(f"converting: {articles:,} articles{far}")
        self._is_shown = True

    def beside(self, coming: Iterable[T]) -> Iterator[T]:
        """Pass *coming* through, with nothing shown while others write."""
        try:
            for outcome in coming:
                self._stop()
                yield outcome
        finally:
            self._stop()

    def _stop(self) -> None:
        if self._is_shown:
            self._write("")
            self._is_shown = False

    def _write(self, line: str) -> None:
        with suppress(OSError):  # a terminal that was closed
            sys.stderr.write(f"\r{line}\x1b[K")
            sys.stderr.flush()


def is_watched(total: int, out: str, *, quiet: bool) -> bool:
    """Return whether a person at a terminal is to see how far few inputs are, in *total*, that are written to *out*."""
    is_able = sys.stderr.isatty() and not is_dumb()
    return total < MANY and is_able and not quiet and not _is_on_screen(out)


def _is_on_screen(out: str) -> bool:
    return out in {"", "-"} and sys.stdout.isatty()


class _Closable:
    """A terminal that may be closed while the work goes on."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write *text* unless it cannot be shown."""
        with suppress(OSError):
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        """Show what was written, unless that is impossible."""
        with suppress(OSError):
            self._stream.flush()
