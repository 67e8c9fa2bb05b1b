"""Shows the progress of a conversion to a person at a terminal."""

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
_PATIENCE, _PAUSE = 2.0, 0.2  # seconds before the first message, and between two


@contextmanager
def with_progress_bar(coming: Iterable[T], total: int, out: str, *, quiet: bool = False) -> Iterator[Iterable[T]]:
    """Yield *coming*, with a progress bar on the terminal if there are many in *total*.

    There is no bar if the terminal also shows what is written to *out*.
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
    """Shows the progress within a few inputs if reading them takes long, as they may be large."""

    def __init__(self, patience: float = _PATIENCE) -> None:
        self._due, self._is_shown = monotonic() + patience, False

    def __call__(self, source: nf.Source, articles: int) -> None:
        """Show that *articles* of *source* have been read, unless that was shown a moment ago."""
        now = monotonic()
        if now < self._due:
            return
        self._due, share = now + _PAUSE, source.share_read
        far = f", {share:.0%}" if share is not None and share < 1 else ""
        self._write(f"converting: {articles:,} articles{far}")
        self._is_shown = True

    def pass_through(self, coming: Iterable[T]) -> Iterator[T]:
        """Yield *coming*, and clear the line before each item, so that others can print."""
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
    """Return whether to show the progress within inputs: few of them in *total*, and *out* is not on the screen."""
    is_able = sys.stderr.isatty() and not is_dumb()
    return total < MANY and is_able and not quiet and not _is_on_screen(out)


def _is_on_screen(out: str) -> bool:
    return out in {"", "-"} and sys.stdout.isatty()


class _Closable:
    """A terminal that may be closed during the run."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write *text*, if that is still possible."""
        with suppress(OSError):
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        """Show what was written, if that is still possible."""
        with suppress(OSError):
            self._stream.flush()
