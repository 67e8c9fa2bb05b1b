"""Jobs done several at a time, each process its own; what kills one stops no other job."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context

import newsformat as nf
from newsformat._cli._conversion import Outcome, Wishes, converted
from newsformat._cli._plan import Job


def by_processes(chunks: Sequence[Sequence[Job]], wishes: Wishes, processes: int) -> Iterator[Outcome]:
    """Yield the outcomes of all *chunks* of jobs, in their order."""
    while chunks:
        done = 0
        with _pool(processes) as pool:
            waiting = [pool.submit(_all_converted, chunk, wishes) for chunk in chunks]
            try:
                for future in waiting:
                    yield from future.result()
                    done += 1
            except BrokenProcessPool:
                pass
            finally:
                _cancel(waiting)
        if done < len(chunks):
            for job in chunks[done]:
                yield _alone(job, wishes)
        chunks = chunks[done + 1 :]


def _pool(processes: int) -> ProcessPoolExecutor:
    # "spawn" everywhere: a fork of a process with threads, such as that of the progress bar, may hang.
    return ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=_leave_interrupts)


def _cancel(waiting: Sequence[Future[list[Outcome]]]) -> None:
    for future in waiting:
        future.cancel()


def _leave_interrupts() -> None:
    """Let the process that was started by a person stop the others, once they are through with a file."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _all_converted(jobs: Sequence[Job], wishes: Wishes) -> list[Outcome]:
    return list(map(partial(converted, wishes=wishes), jobs))


def _alone(job: Job, wishes: Wishes) -> Outcome:
    """Return the outcome of a *job* that may kill its process."""
    with _pool(1) as pool:
        try:
            return pool.submit(converted, job, wishes).result()
        except BrokenProcessPool:
            outcome = Outcome(job)
            outcome.error = nf.ReadError("ended the process that converted it", source=outcome.source)
            return outcome
