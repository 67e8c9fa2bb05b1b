"""Entries of a report, looked at one after the other or by several processes, in their order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, nullcontext
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeAlias

import newsformat as nf
from newsformat._cli._report_entries import Entry
from newsformat._cli._verifier import Finding, Verifier
from newsformat.bulk._parent import end_with_parent
from newsformat.bulk._workers import workers


if TYPE_CHECKING:
    from concurrent.futures import Future

Found: TypeAlias = "tuple[Entry, Finding]"

_CHUNK = 64  # entries told at a time
_AHEAD = 8  # chunks told for each process


def found_of(entries: Iterable[Entry], processes: int, note: Callable[[str], object]) -> Generator[Found]:
    """Yield each of *entries* with what became of it, found by so many *processes*; 0 are one for each processor.

    *note* receives the reason if only one is used although more were wanted.
    """
    if (processes := workers(processes, note)) > 1:
        entries = iter(entries)
        first = list(islice(entries, _CHUNK + 1))
        entries = chain(first, entries)
        if not _share(first):  # a document that several share is read by one process
            return _by_processes(entries, processes)
    return _one_by_one(entries)


def _share(entries: list[Entry]) -> bool:
    """Do *entries* share a document?"""
    return len(entries) > _CHUNK and all(entry["targets"] == entries[0]["targets"] != [] for entry in entries)


def _one_by_one(entries: Iterable[Entry]) -> Generator[Found]:
    with closing(Verifier()) as verifier:
        for entry in entries:
            yield entry, verifier.of(entry)


def _by_processes(entries: Iterable[Entry], processes: int) -> Generator[Found]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    chunks = _chunks(entries)
    pending: deque[tuple[list[Entry], Future[list[Finding]]]] = deque()
    pool = ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=_begin)
    try:
        while True:
            pending += (
                (chunk, pool.submit(_all, chunk)) for chunk in islice(chunks, _AHEAD * processes - len(pending))
            )
            if not pending:
                return
            chunk, future = pending.popleft()
            yield from zip(chunk, future.result(), strict=True)
    except BrokenProcessPool:
        raise nf.ReadError("a process that verifies was ended; try it with --jobs 1") from None
    finally:
        pool.shutdown(cancel_futures=True)


def _begin() -> None:
    """Prepare a process: it writes nothing, so it may end at any time."""
    end_with_parent(lambda: None, nullcontext())


def _chunks(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Yield *entries*, so many at a time, but those together that share a document."""
    chunk: list[Entry] = []
    for entry in entries:
        if len(chunk) >= _CHUNK and entry["targets"] != chunk[-1]["targets"]:
            yield chunk
            chunk = []
        chunk.append(entry)
    if chunk:
        yield chunk


def _all(chunk: list[Entry]) -> list[Finding]:
    return [finding for _, finding in _one_by_one(chunk)]
