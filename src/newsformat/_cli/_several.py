"""Jobs done one after another, or several at a time by processes of their own."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from newsformat._cli._conversion import Outcome, Wishes, converted
from newsformat._cli._plan import Job


CHUNK = 64  # jobs told at a time: telling costs as much as a small one of them


def outcomes_of(jobs: Sequence[Job], wishes: Wishes, processes: int) -> Iterator[Outcome]:
    """Yield what becomes of each job, in their order; no *processes* are as many as there are processors."""
    processes = min(processes or os.cpu_count() or 1, len(jobs))
    if processes < 2:  # noqa: PLR2004 -- this process alone
        return (converted(job, wishes) for job in jobs)
    from newsformat._cli._processes import by_processes

    size = min(CHUNK, -(-len(jobs) // (4 * processes)))
    return by_processes([jobs[start : start + size] for start in range(0, len(jobs), size)], wishes, processes)
