"""How many processes work together: one, where several cannot share memory, as in some containers.

So it is where others cannot even begin: in a folder that was removed, as when a program is replaced while it runs, and
in the worker of a pool.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from newsformat._wording import system_reason


def workers(wanted: int, note: Callable[[str], object]) -> int:
    """Return the number of processes: as many as *wanted*, 0 for one per processor.

    *note* receives the reason if it is one although more were wanted.
    """
    number = wanted or _processors()
    if number > 1 and (why := _why_not()):
        note(f"one process instead of {number}: {why}")
        return 1
    return number


def _processors() -> int:
    """Return how many processors this process may use: the schedulers of clusters, and `taskset`, leave it a few."""
    affinity = getattr(os, "sched_getaffinity", None)  # on Linux
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _why_not() -> str:
    from multiprocessing import current_process, get_context

    if current_process().daemon:
        return "this one is a daemon and may not start others"
    try:
        os.getcwd()
    except OSError:
        return "the current folder no longer exists"
    context = get_context("spawn")
    try:
        context.RawValue("b", 0)
        context.Lock()
    except ImportError:  # a Python built without semaphores
        why = "there are no semaphores"
    except OSError as error:
        why = system_reason(error)
    else:
        return ""
    return f"they can't share memory ({why})"
