"""Ends a worker process if its parent was killed, since it would wait for work forever."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import AbstractContextManager
from multiprocessing import parent_process
from multiprocessing.connection import wait
from threading import Thread

from newsformat.bulk._stopping import SIGNALS, masked


def end_with_parent(stop: Callable[[], object], idle: AbstractContextManager[object]) -> None:
    """End this process once its parent has ended: call *stop*, and leave as soon as *idle* can be entered."""
    parent = parent_process()
    if parent is None:  # the first process, or one not started by multiprocessing
        return
    with masked({*SIGNALS}):  # a thread inherits the signal mask, and must not receive the process's signals
        Thread(target=_watch, args=(parent.sentinel, stop, idle), daemon=True).start()


def _watch(parent: int, stop: Callable[[], object], idle: AbstractContextManager[object]) -> None:
    wait([parent])
    stop()
    with idle:
        os._exit(128 + getattr(signal, "SIGKILL", signal.SIGTERM))
