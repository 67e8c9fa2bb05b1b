"""Stopping in the middle of many files, so that what is done can be said.

An interrupt, or a request to terminate, lets the file that is being converted become whole, and is obeyed when its
outcome is known; a second one gives up that file.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from typing import Any, Protocol

from attrs import define


AT_ONCE = 2  # signals
SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Count(Protocol):
    """How many signals to stop came."""

    value: int


@define
class OwnCount:
    """The count of a process that works alone."""

    value: int = 0


@contextmanager
def stopping(count: Count, give_up: Callable[[int], object]) -> Iterator[None]:
    """Count signals; at the second one *give_up*. What the first one does otherwise, it does at the end.

    Only the main thread of a program is told of signals; in another one nothing is changed.
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


def _restore(handlers: dict[signal.Signals, Any]) -> None:
    for number, handler in handlers.items():
        signal.signal(number, handler)
