"""Engines do many jobs. All of them yield the outcomes in the order of the jobs, whichever is done first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterator
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

import newsformat as nf
from newsformat._wording import reason
from newsformat.bulk._chunks import CHUNK, Chunk, Work, done, in_chunks
from newsformat.bulk._inputs import flows_by
from newsformat.bulk._job import Job
from newsformat.bulk._outcome import Outcome, Settings
from newsformat.bulk._workers import workers


if TYPE_CHECKING:
    from concurrent.futures import Executor, Future  # slow to import

Engine: TypeAlias = Callable[[Collection[Job], Work, Settings], Iterator[Outcome]]

CHUNKS = 256  # number of chunks for fewer jobs, so that many workers are busy
AHEAD = 1024  # chunks sent but not done, as the number of an executor's workers is unknown


def engine(
    jobs: Collection[Job], processes: int, executor: Executor | None, note: Callable[[str], object], *, ahead: bool
) -> Engine | None:
    """Return the engine for *jobs*: *executor*, or *processes* (0: one per processor); *ahead*, it only reads.

    ``None`` means this process alone; if more were requested, *note* receives the reason.
    """
    if executor is not None:
        return partial(by_executor, executor)
    processes = min(workers(processes, note), len(jobs)) if len(jobs) > 1 else 1
    if processes > 1 and not ahead and any(flows_by(job.source) for job in jobs if not job.found):
        note(f"one process instead of {processes}: others cannot read from a pipe")
        return None
    if processes <= 1:
        return None
    from newsformat.bulk._processes import by_processes

    return partial(by_processes, processes)


def by_executor(executor: Executor, jobs: Collection[Job], work: Work, settings: Settings) -> Iterator[Outcome]:
    """Yield the outcomes of *work* on all *jobs*, run by the caller's *executor* (PEP 3148).

    A worker that fails at a job loses only that job, if the executor goes on. If it does not, its exception, such as
    `concurrent.futures.BrokenExecutor`, is passed through.
    """
    chunks = in_chunks(jobs, min(CHUNK, -(-len(jobs) // CHUNKS)))
    pending: deque[tuple[Chunk, Future[list[Outcome]]]] = deque()
    try:
        while True:
            more = islice(chunks, AHEAD - len(pending))
            pending += [(chunk, executor.submit(_all, work, chunk, settings)) for chunk in more]
            if not pending:
                return
            yield from _outcomes(executor, work, settings, *pending.popleft())
    finally:
        for _, future in pending:
            future.cancel()


def _all(work: Work, jobs: Chunk, settings: Settings) -> list[Outcome]:
    return [done(work, job, settings) for job in jobs]


def _outcomes(
    executor: Executor, work: Work, settings: Settings, jobs: Chunk, future: Future[list[Outcome]]
) -> Iterator[Outcome]:
    """Yield the outcomes of *jobs*; if their chunk failed as a whole, each job is run separately."""
    try:
        found = future.result()
    except Exception as error:  # noqa: BLE001 -- executors have their own for a worker that is lost
        if len(jobs) == 1:
            lost = Outcome(jobs[0])
            lost.error = nf.ReadError(f"the worker that converted it failed: {reason(error)}", source=lost.source)
            found = [lost]
        else:
            for job in jobs:
                yield from _outcomes(executor, work, settings, (job,), executor.submit(_all, work, (job,), settings))
            return
    yield from found
