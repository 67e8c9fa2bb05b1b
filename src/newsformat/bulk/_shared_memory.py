"""Whether processes can share memory. Where they cannot, as in some containers, only one is used.

So it is where they cannot even begin: in a folder that was removed, as when a program is replaced while it runs.
"""

from __future__ import annotations

from pathlib import Path

from newsformat._errors import system_reason


def refusal(processes: int) -> str:
    """Return why *processes* of this number cannot work together, as a remark; ``""`` if they can."""
    if processes <= 1:
        return ""
    try:
        Path.cwd()
    except OSError:
        return f"one process instead of {processes}: the folder in which they would begin is gone"
    from multiprocessing import get_context

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
    return f"one process instead of {processes}: they can't share memory ({why})"
