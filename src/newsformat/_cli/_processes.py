"""Jobs done several at a time, each process its own; what kills one stops no other job."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager, suppress
from multiprocessing import get_context

import newsformat as nf
from newsformat._cli._conversion import Outcome, Wishes, converted
from newsformat._cli._plan import Job


def by_processes(chunks: Sequence[Sequence[Job]], wishes: Wishes, processes: int) -> Iterator[Outcome]:
    """Yield the outcomes of all *chunks* of jobs, in their order."""
    while chunks:
        done = 0
        with _pool(processes) as pool, suppress(BrokenProcessPool):
            waiting = [pool.submit(_all_converted, chunk, wishes) for chunk in chunks]
            try:
                for future in waiting:
                    yield from future.result()
                    done += 1
            finally:
                _cancel(waiting)
        if done < len(chunks):
            yield from _one_by_one(chunks[done], wishes)
        chunks = chunks[done + 1 :]


def _pool(processes: int) -> ProcessPoolExecutor:
    # "spawn" everywhere: a fork of a process with threads, such as that of the progress bar, may hang.
    return ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=_leave_interrupts)


def _cancel(waiting: Sequence[Future[list[Outcome]]]) -> None:
    for future in waiting:
        future.cancel()


def _leave_interrupts() -> None:
    """Let the process that was started by a person stop the others, once they are through with a file."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _all_converted(jobs: Sequence[Job], wishes: Wishes) -> list[Outcome]:
    outcomes = []
    for job in jobs:
        with _undisturbed():
            outcomes.append(converted(job, wishes))
    return outcomes


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let nobody end this process before a file is whole: where one process dies, its pool ends the others."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _one_by_one(jobs: Sequence[Job], wishes: Wishes) -> Iterator[Outcome]:
    """Yield the outcomes of *jobs*, some of which may end their process."""
    with ExitStack() as pools:
        pool = pools.enter_context(_pool(1))
        for job in jobs:
            try:
                outcome = pool.submit(converted, job, wishes).result()
            except BrokenProcessPool:
                outcome = Outcome(job)
                outcome.error = nf.ReadError("ended the process that converted it", source=outcome.source)
                pool = pools.enter_context(_pool(1))
            yield outcome
