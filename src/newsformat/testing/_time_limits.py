"""Limits of the processor time that a test may take."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time
from types import FrameType


@contextmanager
def at_most(seconds: float, doing: str) -> Iterator[None]:
    """Fail if *doing* something takes more *seconds* of the processor.

    Where the system supports it, the work is interrupted, so that the traceback shows where the time is spent: an
    expression that backtracks might never end.
    """
    begin = process_time()
    with _interrupted(seconds, f"{doing} takes longer than {seconds:.1f} seconds"):
        yield
    taken = process_time() - begin
    assert taken < seconds, f"{doing} took {taken:.1f} seconds"


@contextmanager
def _interrupted(seconds: float, message: str) -> Iterator[None]:
    def fail(_number: int, _frame: FrameType | None) -> None:
        raise AssertionError(message)

    try:
        before = signal.signal(signal.SIGVTALRM, fail)
    except (AttributeError, ValueError):  # not available on Windows and in threads
        yield
        return
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
