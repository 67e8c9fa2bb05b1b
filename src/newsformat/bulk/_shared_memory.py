"""Whether processes can share memory. Where they cannot, as in some containers, only one is used.

So it is where others cannot even begin: in a folder that was removed, as when a program is replaced while it runs, and
in the worker of a pool.
"""

from __future__ import annotations

from pathlib import Path

from newsformat._wording import system_reason


def refusal(processes: int) -> str:
    """Return why *processes* of this number cannot work together, as a remark; ``""`` if they can."""
    why = _why_not() if processes > 1 else ""
    return f"one process instead of {processes}: {why}" if why else ""


def _why_not() -> str:
    from multiprocessing import current_process, get_context

    if current_process().daemon:
        return "this one is daemonic, and may start no others"
    try:
        Path.cwd()
    except OSError:
        return "the folder in which they would begin is gone"
    context = get_context("spawn")
    try:
        context.RawValue("b", 0)
        context.Lock()
    except ImportError:  # of a Python that was built without semaphores
        why = "there are no semaphores"
    except OSError as error:
        why = system_reason(error)
    else:
        return ""
    return f"they can't share memory ({why})"
