"""Groups jobs into chunks, which engines send to processes, and runs them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from itertools import islice
from typing import TypeAlias

from newsformat.bulk._job import Job
from newsformat.bulk._outcome import Outcome, Settings
from newsformat.bulk._picklable_errors import picklable


Work: TypeAlias = Callable[[Job, Settings], Outcome]
Chunk: TypeAlias = tuple[Job, ...]

CHUNK = 64  # jobs sent at a time: sending one costs as much as a small job


def done(work: Work, job: Job, settings: Settings) -> Outcome:
    """Return the outcome of *work* on *job* in a form that can be sent to another process."""
    outcome = work(job, settings)
    outcome.error = picklable(outcome.error)
    return outcome


def in_chunks(jobs: Collection[Job], size: int) -> Iterator[Chunk]:
    """Yield *jobs* in chunks of this size."""
    coming = iter(jobs)
    return iter(lambda: tuple(islice(coming, size)), ())
