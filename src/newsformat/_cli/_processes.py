"""Jobs done several at a time, each process its own; what kills one stops no other job.

In the processes interrupts are blocked but during a file, which they make a process give up if it is to stop at once;
requests to terminate are blocked then.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager, suppress
from multiprocessing import active_children, get_context

import newsformat as nf
from newsformat._cli._conversion import converted
from newsformat._cli._outcome import Outcome, Wishes
from newsformat._cli._plan import Job
from newsformat._cli._stopping import AT_ONCE, Count, stopping


# "spawn" everywhere: a fork of a process with threads, such as that of the progress bar, may hang.
_CONTEXT = get_context("spawn")
GRACE = 0.1  # seconds between two processes that get one signal


def by_processes(chunks: Sequence[Sequence[Job]], wishes: Wishes, processes: int) -> Iterator[Outcome]:
    """Yield the outcomes of all *chunks* of jobs, in their order."""
    stop: Count = _CONTEXT.RawValue("b", 0)  # without a lock, which a process that is killed would keep
    with stopping(stop, _interrupt_all):
        while chunks and not stop.value:
            done = 0
            with _pool(processes, stop) as pool, suppress(BrokenProcessPool):
                waiting = _submitted(pool, chunks, wishes)
                try:
                    for future in waiting:
                        yield from future.result()
                        done += 1
                finally:
                    _cancel(waiting)
            if done < len(chunks) and not stop.value:
                yield from _one_by_one(chunks[done], wishes, stop)
            chunks = chunks[done + 1 :]


def _interrupt_all(_: int) -> None:
    for pid in filter(None, [process.pid for process in active_children()]):
        os.kill(pid, signal.SIGINT)


def _pool(processes: int, stop: Count) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(processes, mp_context=_CONTEXT, initializer=_begin, initargs=(stop,))


def _submitted(
    pool: ProcessPoolExecutor, chunks: Sequence[Sequence[Job]], wishes: Wishes
) -> list[Future[list[Outcome]]]:
    with _masked({signal.SIGINT}):  # which the processes that this starts inherit
        return [pool.submit(_all_converted, chunk, wishes) for chunk in chunks]


def _cancel(waiting: Sequence[Future[list[Outcome]]]) -> None:
    for future in waiting:
        future.cancel()


_stop: Count  # of the process that started this one


def _begin(stop: Count) -> None:
    """Let the process that was started by a person stop the others, once they are through with a file."""
    global _stop  # noqa: PLW0603 -- shared memory can be handed to a process only when it starts
    _stop = stop
    signal.signal(signal.SIGINT, _give_up)
    signal.signal(signal.SIGTERM, _terminate)


def _give_up(_: int, __: object) -> None:
    """Leave the file that is being converted."""
    if _stop.value >= AT_ONCE:
        raise KeyboardInterrupt


def _terminate(number: int, _: object) -> None:
    """End, but not if all were told to: then this process is still to say what it did."""
    time.sleep(GRACE)
    if not _stop.value:
        os._exit(128 + number)


def _all_converted(jobs: Sequence[Job], wishes: Wishes) -> list[Outcome]:
    outcomes = []
    for job in jobs:
        if _stop.value:
            break
        with suppress(KeyboardInterrupt), _masked({signal.SIGTERM}):
            outcomes.append(converted(job, wishes))
    return outcomes


@contextmanager
def _masked(signals: set[signal.Signals]) -> Iterator[None]:
    """Let these signals wait, of those that stop, and no others."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_SETMASK, signals)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _one_by_one(jobs: Sequence[Job], wishes: Wishes, stop: Count) -> Iterator[Outcome]:
    """Yield the outcomes of *jobs*, some of which may end their process."""
    with ExitStack() as pools:
        pool = pools.enter_context(_pool(1, stop))
        for job in jobs:
            try:
                [future] = _submitted(pool, [[job]], wishes)
                found = future.result()
            except BrokenProcessPool:
                if stop.value:
                    return
                killed = Outcome(job)
                killed.error = nf.ReadError("ended the process that converted it", source=killed.source)
                found = [killed]
                pool = pools.enter_context(_pool(1, stop))
            yield from found
