"""The file of ``--report``: what became of each input, as JSON; as it comes, a line each, if it is called ``.jsonl``.

A run that leaves alone what is there goes on with the report that is there: what it did not convert again stays as the
earlier run said it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import click
from attrs import frozen

import newsformat as nf
from newsformat._cli._folders import place_of
from newsformat._cli._outcome import Outcome
from newsformat._cli._plan import NUMBERED, Job, Plan, source_name
from newsformat._cli._report_entries import NO_REPORT, Entry, decoded, encoded, entry_of, joined, refused
from newsformat._cli._terminal import emit
from newsformat._output import write_file


class ReportFile:
    """Where the report goes, tried before the work begins; ``-`` is standard output."""

    def __init__(self, path: str, plan: Plan, *, clobber: bool) -> None:
        if path == "-" and plan.first and plan.first.target is None:
            raise click.UsageError("--report - and the document would both go to standard output")
        if path != "-":
            _check(Path(path), plan.jobs)
        self._path, self._refused = path, plan.refused
        self._lines = _has_lines(Path(path))
        self._earlier = [] if clobber or path == "-" else _earlier(Path(path))
        self._entries: list[Entry] = []
        if path != "-":
            _try(Path(path), self._earlier)

    def add(self, outcome: Outcome) -> None:
        """Take what became of one input; write it, if that is a line: so a run that is killed has said what it did."""
        self._add(entry_of(outcome))

    def _add(self, entry: Entry) -> None:
        if not self._lines:
            self._entries.append(entry)
            return
        with open(self._path, "ab") as file:
            file.write(encoded([entry], lines=True))

    def end(self) -> None:
        """Write what became of the inputs, so far."""
        for error in self._refused:
            self._add(refused(error))
        if self._lines and not self._earlier:
            return
        entries = self._entries
        if self._earlier:
            # Names of files as they are shown.
            now = _entries(Path(self._path)) if self._lines else decoded(encoded(entries, lines=False), lines=False)
            entries = joined(self._earlier, now)
        content = encoded(entries, lines=self._lines)
        if self._path == "-":
            emit([content])
        else:
            write_file(Path(self._path), [content])


def _has_lines(path: Path) -> bool:
    return path.suffix.lower() in {".jsonl", ".ndjson"}


def _check(path: Path, jobs: Iterable[Job]) -> None:
    """Let the report go over no input and no output; of a folder, it may be the report of an earlier run.

    Raises:
        click.UsageError: it would.
    """
    if path.exists() and not path.is_file():  # a device; or a folder, which is said when it is tried
        return
    place, unnumbered = _Place.of(path), _unnumbered(path)
    for job in jobs:
        if job.target is not None and (
            place.has(job.target) or (unnumbered and job.numbered and unnumbered.has(job.target))
        ):
            source = source_name(job.source)
            raise click.UsageError(f"--report {path}: {source} is converted into it; name another file")
        if job.source != "-" and place.has(job.source) and not (job.found and _is_report(path)):
            raise click.UsageError(f"--report {path}: is an input, which it would be written over; name another file")


@frozen
class _Place:
    """Where a file is, or would be, to be compared with many others."""

    place: str
    name: str
    there: os.stat_result | None

    @classmethod
    def of(cls, path: Path) -> _Place:
        place = place_of(path)
        return cls(place, os.path.basename(place), path.stat() if path.exists() else None)

    def has(self, other: str) -> bool:
        """Is *other* the same file, or would it be?"""
        if self.there is not None:
            with suppress(OSError):  # it is not there
                return os.path.samestat(self.there, os.stat(other))
        return os.path.normcase(other).endswith(self.name) and place_of(other) == self.place


def _unnumbered(path: Path) -> _Place | None:
    """Return the target of a source that holds several articles, of which one would be written to *path*."""
    match = NUMBERED.fullmatch(path.stem)
    return _Place.of(path.with_name(match[1] + path.suffix)) if match else None


def _is_report(path: Path) -> bool:
    try:
        _entries(path)
    except NO_REPORT:
        return False
    return True


def _try(path: Path, earlier: list[Entry]) -> None:
    """Write to *path* what is there, or a report of nothing; lines are added to those of *earlier* runs."""
    if path.is_file() and not _has_lines(path):
        write_file(path, [path.read_bytes()])
    elif path.is_file() or path.is_dir() or not path.exists():  # and no device
        write_file(path, [encoded(earlier, lines=_has_lines(path))])


def _earlier(path: Path) -> list[Entry]:
    """Return what an earlier run said."""
    if not path.is_file():
        return []
    try:
        return _entries(path)
    except NO_REPORT:
        raise click.UsageError(f"--report {path}: is there, and no report to go on with; name another file") from None
    except OSError as error:
        raise nf.ReadError(f"cannot be read: {(error.strerror or str(error)).lower()}", source=str(path)) from error


def _entries(path: Path) -> list[Entry]:
    return decoded(path.read_bytes(), lines=_has_lines(path))
