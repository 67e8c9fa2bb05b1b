"""Does jobs in several processes; a job that kills its process does not stop the others.

Interrupts are blocked in these processes except while a file is converted; then they make the process give up that file
if it is to stop at once. Requests to terminate are blocked while a file is converted.
"""

from __future__ import annotations

import os
import signal
import time
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, suppress
from itertools import islice
from multiprocessing import active_children, get_context
from threading import Lock

from attrs import define, field, frozen

import newsformat as nf
from newsformat.bulk._chunks import CHUNK, Work, done, in_chunks
from newsformat.bulk._job import Job
from newsformat.bulk._outcome import Outcome, Settings
from newsformat.bulk._parent import end_with_parent
from newsformat.bulk._stopping import AT_ONCE, TERMINATING, Count, masked, stopping


# "spawn" everywhere: forking a process with threads, such as that of the progress bar, may hang.
_CONTEXT = get_context("spawn")

AHEAD = 32  # chunks sent ahead per process: one of them may take long, and later outcomes wait for it
GRACE = 0.1  # seconds between sending a signal to two processes


def by_processes(processes: int, jobs: Collection[Job], work: Work, settings: Settings) -> Iterator[Outcome]:
    """Yield the outcomes of *work* on all *jobs*, done by *processes* of our own."""
    stop: Count = _CONTEXT.RawValue("b", 0)  # without a lock, which a killed process would never release
    queue = _Queue(in_chunks(jobs, min(CHUNK, -(-len(jobs) // (4 * processes)))), AHEAD * processes)
    todo = _Todo(work, settings)
    with stopping(stop, _interrupt_all):
        while not stop.value and (queue.in_progress or queue.take_next()):
            with _pool(processes, stop) as pool, suppress(BrokenProcessPool):
                yield from _by_pool(pool, queue, todo, stop)
            if queue.in_progress and not stop.value:
                yield from _one_by_one(queue.in_progress.popleft(), todo, stop)


@frozen
class _Todo:
    """What is to be done with a job."""

    work: Work
    settings: Settings

    def __call__(self, jobs: Sequence[Job]) -> list[Outcome]:
        outcomes = []
        for job in jobs:
            if _stop.value:
                break
            with suppress(KeyboardInterrupt), _busy, masked({*TERMINATING}):
                outcomes.append(done(self.work, job, self.settings))
                if self.settings.ended_by(outcomes[-1]):
                    _stop_all()
        return outcomes


@define
class _Queue:
    """The chunks of jobs to do; a limited number of them is sent to processes at a time."""

    coming: Iterator[Sequence[Job]]
    most: int
    in_progress: deque[Sequence[Job]] = field(factory=deque)

    def take_next(self) -> list[Sequence[Job]]:
        """Return the chunks that can be sent now."""
        more = list(islice(self.coming, self.most - len(self.in_progress)))
        self.in_progress += more
        return more


def _by_pool(pool: ProcessPoolExecutor, queue: _Queue, todo: _Todo, stop: Count) -> Iterator[Outcome]:
    """Yield outcomes until all is done or a process ends; chunks handed out but not done stay in *queue*."""
    futures = deque(_submitted(pool, queue.in_progress, todo))
    try:
        while futures:
            if not stop.value:
                futures += _submitted(pool, queue.take_next(), todo)
            yield from futures[0].result()
            futures.popleft()
            queue.in_progress.popleft()
    finally:
        for future in futures:
            future.cancel()


def _interrupt_all(_: int) -> None:
    for pid in filter(None, [process.pid for process in active_children()]):
        os.kill(pid, signal.SIGINT)


def _pool(processes: int, stop: Count) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(processes, mp_context=_CONTEXT, initializer=_begin, initargs=(stop,))


def _submitted(pool: ProcessPoolExecutor, chunks: Iterable[Sequence[Job]], todo: _Todo) -> list[Future[list[Outcome]]]:
    with masked({signal.SIGINT}):  # inherited by the worker processes
        return [pool.submit(todo, chunk) for chunk in chunks]


_stop: Count  # of the parent process
_busy = Lock()  # held while a file is converted


def _begin(stop: Count) -> None:
    """Prepare a process: the one that a person started stops it once it is done with a file, and so does its end."""
    global _stop  # noqa: PLW0603 -- shared memory can be handed to a process only when it starts
    _stop = stop
    end_with_parent(_stop_all, _busy)
    signal.signal(signal.SIGINT, _give_up)
    for number in TERMINATING:
        if signal.getsignal(number) is not signal.SIG_IGN:  # set by nohup
            signal.signal(number, _terminate)


def _stop_all() -> None:
    _stop.value = max(_stop.value, 1)


def _give_up(_: int, __: object) -> None:
    """Abandon the file that is being converted."""
    if _stop.value >= AT_ONCE:
        raise KeyboardInterrupt


def _terminate(number: int, _: object) -> None:
    """Exit, unless all processes were asked to: in that case, this one must report its outcome first."""
    time.sleep(GRACE)
    if not _stop.value:
        os._exit(128 + number)


def _one_by_one(jobs: Sequence[Job], todo: _Todo, stop: Count) -> Iterator[Outcome]:
    """Yield the outcomes of *jobs*, some of which may crash their process."""
    with ExitStack() as pools:
        pool = pools.enter_context(_pool(1, stop))
        for job in jobs:
            try:
                [future] = _submitted(pool, [[job]], todo)
                found = future.result()
            except BrokenProcessPool:
                if stop.value:
                    return
                killed = Outcome(job)
                killed.error = nf.ReadError("ended the process that converted it", source=killed.source)
                found = [killed]
                pool = pools.enter_context(_pool(1, stop))
            yield from found
