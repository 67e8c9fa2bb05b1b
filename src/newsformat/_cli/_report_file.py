"""The file of ``--report``: what became of each input, as JSON; as it comes, a line each, if it is called ``.jsonl``.

A run that leaves alone what is there goes on with the report that is there: what it did not convert again stays as the
earlier run said it.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

import click
from attrs import frozen

import newsformat as nf
from newsformat._cli._report_entries import (
    NO_REPORT,
    Entry,
    asked,
    decoded,
    document,
    entry_of,
    joined,
    line,
    not_taken,
    shown,
    whole,
)
from newsformat._cli._report_lines import check_report, has_lines, standing
from newsformat._descriptors import is_replaced
from newsformat._output import emit, make_folder, write_file
from newsformat._packed import Packed
from newsformat._wording import system_reason
from newsformat.bulk._folders import place_of, place_of_link
from newsformat.bulk._inputs import source_name
from newsformat.bulk._job import Job
from newsformat.bulk._outcome import Outcome, Settings
from newsformat.bulk._plan import Plan, unnumbered
from newsformat.bulk._targets import read_of


_CHUNK = 1024 * 1024


class ReportFile:
    """The file of the report, opened on trial before the work begins; ``-`` is standard output."""

    def __init__(self, path: str, plan: Plan, settings: Settings) -> None:
        if path == "-" and plan.first and plan.first.target is None:
            raise click.UsageError("--report - and the document would both go to standard output")
        if path != "-":
            _check(path, plan.jobs, settings)
        self._path, self._plan, self._asked = path, plan, asked(settings)
        self._lines = has_lines(path)
        self._goes_on = settings.resumes and path != "-" and is_replaced(path)
        self._earlier = _gone_on(path) if self._goes_on else []
        self._entries = Packed[Entry]()
        if path != "-":
            _make_folder(path, plan.jobs)
            _try(Path(path), anew=self._lines and not self._goes_on)

    def add(self, outcome: Outcome) -> None:
        """Add the outcome of one input; as a line, it is written at once, in case that the run is killed."""
        self._add(entry_of(outcome, self._asked))

    def _add(self, entry: Entry) -> None:
        if not self._lines:
            self._entries.add(whole(entry))
            return
        try:
            with open(self._path, "ab") as file:
                file.writelines(line(entry))
        except OSError as error:
            raise nf.WriteError(f"{self._path}: cannot be written: {system_reason(error)}") from error

    def end(self) -> None:
        """Write what became of the inputs, so far."""
        for entry in not_taken(self._plan.refused, self._plan.remarks, self._asked):
            self._add(entry)
        if self._lines:
            if self._goes_on:
                write_file(self._path, standing(self._path))
            return
        entries: Iterable[Entry] = self._entries
        if self._earlier:
            entries = joined(self._earlier, map(shown, entries))
        if self._path == "-":
            emit(document(entries))
        else:
            write_file(self._path, document(entries))


def _check(name: str, jobs: Collection[Job], settings: Settings) -> None:
    """Let the report go over no input and no output; of a folder, it may be the report of an earlier run.

    Raises:
        click.UsageError: it would, or it is named as if it were a folder.
    """
    path = Path(name)
    if path.exists() and not is_replaced(name):  # a device; or a folder, which is said when it is tried
        return
    if why := _folder_or_archive(name, jobs) or _overwritten_file(path, jobs, settings):
        raise click.UsageError(f"--report {path}: {why}")


def _folder_or_archive(name: str, jobs: Collection[Job]) -> str:
    """Return why the report *name* would be, or go over, what holds other files; ``""`` if it would not."""
    if name.endswith(("/", os.sep)):
        return "is the name of a folder; name a file"
    if read := read_of(name, jobs):
        return f"would overwrite the archive of {read}; name another file"
    if any(_written_into(name, jobs)):
        return "is the folder that the output goes to; name a file"
    return ""


def _written_into(folder: str, jobs: Iterable[Job]) -> Iterator[Job]:
    inside, folders = os.path.join(place_of(folder), ""), lru_cache(place_of)
    return (job for job in jobs if job.target is not None and place_of_link(job.target, folders).startswith(inside))


def _make_folder(name: str, jobs: Iterable[Job]) -> None:
    """Make the folder for the report *name* if the output goes there, too: it would be made for that."""
    folder = os.path.dirname(name)
    if folder and not os.path.isdir(folder) and any(job.numbered for job in _written_into(folder, jobs)):
        make_folder(folder)


def _overwritten_file(path: Path, jobs: Iterable[Job], settings: Settings) -> str:
    """Return which file the report *path* would go over, and what becomes of it; ``""`` if none."""
    place, several = _Place.of(path), _several(path, settings.to)
    if any(map(place.has, settings.tables)):
        return "is used by a transform and would be overwritten; name another file"
    for job in jobs:
        if job.target is not None and (place.has(job.target) or (several and job.numbered and several.has(job.target))):
            return f"{source_name(job.source)} is converted into it; name another file"
        if job.source != "-" and place.has(job.source) and not (job.found and _is_report(path)):
            return "is an input and would be overwritten; name another file"
    return ""


@frozen
class _Place:
    """The location of an existing or future file, to be compared with many others."""

    place: str
    name: str
    there: os.stat_result | None

    @classmethod
    def of(cls, path: Path) -> _Place:
        place = place_of(str(path))
        return cls(place, os.path.basename(place), path.stat() if path.exists() else None)

    def has(self, other: str) -> bool:
        """Is *other* the same file, or would it be?"""
        if self.there is not None:
            with suppress(OSError):  # it is not there
                return os.path.samestat(self.there, os.stat(other))
        return os.path.normcase(other).endswith(self.name) and place_of(other) == self.place


def _several(path: Path, to: str) -> _Place | None:
    """Return the target of a source that holds several articles, of which one would be written to *path*."""
    name = unnumbered(str(path), to)
    return _Place.of(Path(name)) if name else None


def _is_report(path: Path) -> bool:
    try:
        check_report(str(path))
    except NO_REPORT:
        return False
    return True


def _try(path: Path, *, anew: bool) -> None:
    """Write to *path* what is there, or a report of nothing."""
    if (is_file := is_replaced(str(path))) and not anew:
        write_file(path, _chunks(path))
    elif is_file or path.is_dir() or not path.exists():  # and no device
        write_file(path, [] if has_lines(str(path)) else document([]))


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _gone_on(path: str) -> list[Entry]:
    """Return what an earlier run said; of lines nothing, for those that still hold stay where they are."""
    try:
        if not has_lines(path):
            return decoded(Path(path).read_bytes())
        write_file(path, standing(path))
    except NO_REPORT:
        raise click.UsageError(
            f"--report {path}: exists, but is not a report that can be continued; name another file"
        ) from None
    except OSError as error:
        raise nf.ReadError(f"cannot be read: {system_reason(error)}", source=path) from error
    return []
