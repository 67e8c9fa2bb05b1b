"""Does jobs one after another, several at a time in processes of their own, or all into one document."""

from __future__ import annotations

import signal
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from attrs import evolve

from newsformat._archives import close_kept
from newsformat._packed import Packed
from newsformat.bulk._conversion import converted
from newsformat.bulk._engines import Engine, engine
from newsformat.bulk._inputs import flows_by
from newsformat.bulk._job import Job
from newsformat.bulk._outcome import Outcome, Settings
from newsformat.bulk._plan import Plan


if TYPE_CHECKING:
    from concurrent.futures import Executor


def outcomes_of(
    plan: Plan, settings: Settings, processes: int, executor: Executor | None = None, *, note: Callable[[str], object]
) -> Generator[Outcome]:
    """Yield the outcome of each job, done by *executor* or by *processes*; 0 means one per processor.

    Jobs whose target exists come first, so that a repeated run only reads what it must; then the others in their order.
    If an incomplete document would replace a file, nothing is done. If only one process is used, *note* receives the
    reason.
    """
    new, settings = plan.jobs, evolve(settings, mixed=plan.mixed)
    if settings.resumes and not (plan.together and not all(_stays(job, settings) for job in plan.jobs)):
        new = Packed[Job]()
        for job in plan.jobs:
            if _stays(job, settings):
                there = tuple(filter(None, [job.target]))
                yield Outcome(job, files=there, kept=there)
            else:
                new.add(job)
    if new and not plan.left:
        together = plan.together or _flows(plan, settings)
        by = engine(new, processes, executor, note, ahead=together)
        settings = evolve(settings, watch=None) if by else settings
        try:
            yield from (_together if together else _separately_converted)(new, settings, by)
        finally:
            close_kept()


def _stays(job: Job, settings: Settings) -> bool:
    """Does the target of *job* remain as it is? Stable names depend on the articles."""
    return (
        job.target is not None
        and job.is_there
        and not (job.numbered and settings.stable_names)
        and settings.keeps(job.target, job)
    )


def _flows(plan: Plan, settings: Settings) -> bool:
    """Return whether an article of the input is written before the next one is read."""
    return plan.first is not None and plan.first.target is None and settings.flows


def _together(jobs: Collection[Job], settings: Settings, by: Engine | None) -> Iterator[Outcome]:
    from newsformat.bulk._into_one import together

    return together(jobs, settings, by)


def _separately_converted(jobs: Collection[Job], settings: Settings, by: Engine | None) -> Iterator[Outcome]:
    return by(jobs, converted, settings) if by else _one_by_one(jobs, settings)


def _one_by_one(jobs: Collection[Job], settings: Settings) -> Iterator[Outcome]:
    for job in jobs:
        with _interruptible(job, alone=len(jobs) == 1):
            outcome = converted(job, settings)
            yield outcome
        if settings.ended_by(outcome):
            return


def _interruptible(job: Job, *, alone: bool) -> AbstractContextManager[object]:
    """Return a context for *job* in which interrupts wait for its end, unless it may block for ever."""
    if alone or (not job.found and flows_by(job.source)):
        return nullcontext()
    from newsformat.bulk._stopping import OwnCount, stopping

    return stopping(OwnCount(), signal.raise_signal)
