"""The file of ``--report``: what became of each input, as JSON.

``{"files": […]}``, each with its *source*, *outcome* (a `Fate`), the number of *articles*, *targets*, *losses*,
*remarks* and *error*. A run that leaves alone what is there goes on with the report that is there: what it did not
convert again stays as the earlier run said it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeAlias

import click
from attrs import asdict

import newsformat as nf
from newsformat._cli._folders import place_of
from newsformat._cli._outcome import Fate, Outcome
from newsformat._cli._plan import NUMBERED, Job, Plan, source_name
from newsformat._cli._terminal import emit, json_bytes
from newsformat._output import write_file


Entry: TypeAlias = dict[str, Any]


class ReportFile:
    """Where the report goes, tried before the work begins; ``-`` is standard output."""

    def __init__(self, path: str, plan: Plan, *, clobber: bool) -> None:
        if path == "-" and any(job.target is None for job in plan.jobs):
            raise click.UsageError("--report - and the document would both go to standard output")
        if path != "-":
            _check(Path(path), plan.jobs)
        self._path, self._refused = path, plan.refused
        self._earlier = [] if clobber or path == "-" else _earlier(Path(path))
        if path != "-":
            _try(Path(path))

    def write(self, outcomes: Iterable[Outcome]) -> None:
        """Write what became of the inputs, so far."""
        entries = [_entry(outcome) for outcome in outcomes]
        entries += [_made(error.source, Fate.FAILED, error=error.message) for error in self._refused]
        content = _content(entries)
        if self._earlier:
            content = _content(_joined(self._earlier, json.loads(content)["files"]))
        if self._path == "-":
            emit([content])
        else:
            write_file(Path(self._path), [content])


def _check(path: Path, jobs: Iterable[Job]) -> None:
    """Let the report go over no input and no output; of a folder, it may be the report of an earlier run.

    Raises:
        click.UsageError: it would.
    """
    if path.exists() and not path.is_file():  # a device; or a folder, which is said when it is tried
        return
    place = path.resolve()
    for job in jobs:
        target = job.target
        if target is not None and (_are_one(place, target) or (job.numbered and _is_numbered(place, target))):
            source = source_name(job.source)
            raise click.UsageError(f"--report {path}: {source} is converted into it; name another file")
        if job.source != "-" and _are_one(place, Path(job.source)) and not (job.found and _is_report(path)):
            raise click.UsageError(f"--report {path}: is an input, which it would be written over; name another file")


def _are_one(path: Path, other: Path) -> bool:
    """Are both the same file, or would they be?"""
    try:
        return path.samefile(other)
    except OSError:  # one of them is not there
        return os.path.normcase(path.name) == os.path.normcase(other.name) and place_of(path) == place_of(other)


def _is_numbered(path: Path, target: Path) -> bool:
    """May *path* be called as one of several articles would be that a source of *target* holds?"""
    match = NUMBERED.fullmatch(path.stem)
    return match is not None and _are_one(path.with_name(match[1] + path.suffix), target)


def _is_report(path: Path) -> bool:
    try:
        _entries(path)
    except _NO_REPORT:
        return False
    return True


def _try(path: Path) -> None:
    """Write to *path* what is there, or a report of nothing."""
    if path.is_file():
        write_file(path, [path.read_bytes()])
    elif path.is_dir() or not path.exists():  # and no device
        write_file(path, [_content([])])


def _earlier(path: Path) -> list[Entry]:
    """Return what an earlier run said."""
    if not path.is_file():
        return []
    try:
        return _entries(path)
    except _NO_REPORT:
        raise click.UsageError(f"--report {path}: is there, and no report to go on with; name another file") from None
    except OSError as error:
        raise nf.ReadError(f"cannot be read: {(error.strerror or str(error)).lower()}", source=str(path)) from error


_NO_REPORT = (ValueError, LookupError, TypeError, AttributeError)


def _entries(path: Path) -> list[Entry]:
    """Return what the report *path* says; it raises what `_NO_REPORT` names if it is none."""
    entries: list[Entry] = json.loads(path.read_bytes())["files"]
    for entry in entries:
        _key(entry)
    return entries


def _joined(earlier: Iterable[Entry], now: Iterable[Entry]) -> list[Entry]:
    """Return what is known of each input by both runs: of what this one kept, what the earlier one said."""
    known = {_key(entry): entry for entry in earlier}
    for entry in now:
        known.pop((entry["source"], None), None)  # nothing was written for it
        if entry["outcome"] == Fate.KEPT:
            known.setdefault(_key(entry), entry)
        else:
            known[_key(entry)] = entry
    return list(known.values())


def _key(entry: Entry) -> tuple[str, str | None]:
    """What tells entries apart: an input may have been converted into several formats."""
    return entry["source"], next(iter(entry["targets"]), None)


def _content(entries: list[Entry]) -> bytes:
    return json_bytes({"files": entries})


def _entry(outcome: Outcome) -> Entry:
    report = outcome.report
    return _made(
        outcome.source,
        outcome.fate,
        articles=None if outcome.fate is Fate.KEPT else outcome.articles,
        targets=[str(path) for path in (*outcome.targets, *outcome.kept)],
        losses=[asdict(loss) for loss in report.losses],
        remarks=[asdict(remark) for remark in report.remarks],
        error=str(outcome.error) if outcome.error else None,
    )


def _made(source: str, fate: Fate, **rest: Any) -> Entry:
    """Return an entry in which no member is missing."""
    none_said: Entry = {"articles": 0, "targets": [], "losses": [], "remarks": [], "error": None}
    return {"source": source, "outcome": fate, **none_said, **rest}
