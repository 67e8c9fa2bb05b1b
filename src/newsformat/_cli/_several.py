"""Jobs done one after another, several at a time by processes of their own, or all into one document."""

from __future__ import annotations

import os
import signal
from collections.abc import Collection, Generator, Iterator

from newsformat._cli._conversion import converted
from newsformat._cli._outcome import Outcome, Wishes
from newsformat._cli._packed import Packed
from newsformat._cli._plan import Job, Plan


def outcomes_of(plan: Plan, wishes: Wishes, processes: int) -> Generator[Outcome]:
    """Yield what becomes of each job; no *processes* are as many as there are processors.

    What is there already comes first, so that a run that is done again reads only what it has to; then the others, in
    their order; none where a part of what was wished would replace a file.
    """
    new = plan.jobs
    if not wishes.clobber:
        new = Packed[Job]()
        for job in plan.jobs:
            if job.is_there:
                yield Outcome(job, kept=tuple(filter(None, [job.target])))
            else:
                new.add(job)
    if new and not plan.left:
        yield from _together(new, wishes, processes) if plan.together else _apart(new, wishes, processes)


def _together(jobs: Collection[Job], wishes: Wishes, processes: int) -> Iterator[Outcome]:
    from newsformat._cli._together import together

    return together(jobs, wishes, _most(processes, jobs))


def _most(processes: int, jobs: Collection[Job]) -> int:
    """Return how many *processes* there are for *jobs*."""
    return min(processes or os.cpu_count() or 1, len(jobs))


def _apart(jobs: Collection[Job], wishes: Wishes, processes: int) -> Iterator[Outcome]:
    processes = _most(processes, jobs)
    if processes == 1:
        return _one_by_one(jobs, wishes)
    from newsformat._cli._processes import by_processes

    return by_processes(jobs, converted, wishes, processes)


def _one_by_one(jobs: Collection[Job], wishes: Wishes) -> Iterator[Outcome]:
    if len(jobs) == 1:  # nothing else is to be said, so an interrupt need not wait
        for job in jobs:
            yield converted(job, wishes)
        return
    from newsformat._cli._stopping import OwnCount, stopping

    count = OwnCount()
    with stopping(count, signal.raise_signal):
        for job in jobs:
            if not count.value:
                yield converted(job, wishes)
