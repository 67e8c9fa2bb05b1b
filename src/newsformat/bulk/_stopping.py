"""Stops a run over many files in such a way that it can report what is done.

After an interrupt or a request to terminate, the current file is finished, and the signal is obeyed once its outcome is
known. A second signal gives up the file.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from typing import Any, Protocol

from attrs import define


AT_ONCE = 2  # signals
TERMINATING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
SIGNALS = (signal.SIGINT, *TERMINATING)


class Count(Protocol):
    """How many signals to stop have arrived."""

    value: int


@define
class OwnCount:
    """The count of a process that works alone."""

    value: int = 0


@contextmanager
def stopping(count: Count, give_up: Callable[[int], object]) -> Iterator[None]:
    """Count signals, and call *give_up* at the second one. The effect of the first is delayed to the end.

    Only the main thread of a program receives signals; in other threads this does nothing.
    """
    if current_thread() is not main_thread():
        yield
        return
    came: list[int] = []

    def note(number: int, _: object) -> None:
        count.value += 1
        came.append(number)
        if count.value == AT_ONCE:
            _restore(before)
            give_up(number)

    before = {number: handler for number in SIGNALS if callable(handler := signal.getsignal(number))}
    try:
        for number in before:
            signal.signal(number, note)
        yield
    finally:
        _restore(before)
    for first in came[:1]:
        signal.raise_signal(first)


@contextmanager
def masked(signals: set[signal.Signals]) -> Iterator[None]:
    """Block these signals to stop, and no others."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_SETMASK, signals)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _restore(handlers: dict[signal.Signals, Any]) -> None:
    for number, handler in handlers.items():
        signal.signal(number, handler)
