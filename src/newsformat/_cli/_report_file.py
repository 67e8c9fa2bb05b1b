"""The file of ``--report``: what became of each input, as JSON.

``{"files": […]}``, each with its *source*, *outcome* (a `Fate`), the number of *articles*, *targets*, *losses*,
*remarks* and *error*. A run that leaves alone what is there goes on with the report that is there: what it did not
convert again stays as the earlier run said it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeAlias

import click

import newsformat as nf
from newsformat._cli._outcome import Fate, Outcome
from newsformat._cli._plan import Plan
from newsformat._cli._terminal import emit, json_bytes
from newsformat._output import write_file


Entry: TypeAlias = dict[str, Any]


class ReportFile:
    """Where the report goes, tried before the work begins; ``-`` is standard output."""

    def __init__(self, path: str, plan: Plan, *, clobber: bool) -> None:
        if path == "-" and any(job.target is None for job in plan.jobs):
            raise click.UsageError("--report - and the document would both go to standard output")
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
        entries: list[Entry] = json.loads(path.read_bytes())["files"]
        for entry in entries:
            _key(entry)
    except (ValueError, LookupError, TypeError, AttributeError):
        raise click.UsageError(f"--report {path}: is there, and no report to go on with; name another file") from None
    except OSError as error:
        raise nf.ReadError(f"cannot be read: {(error.strerror or str(error)).lower()}", source=str(path)) from error
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
        losses=[{"what": loss.what, "where": loss.where, "why": loss.why} for loss in report.losses],
        remarks=[{"message": r.message, "line": r.line, "column": r.column} for r in report.remarks],
        error=str(outcome.error) if outcome.error else None,
    )


def _made(source: str, fate: Fate, **rest: Any) -> Entry:
    """Return an entry in which no member is missing."""
    none_said: Entry = {"articles": 0, "targets": [], "losses": [], "remarks": [], "error": None}
    return {"source": source, "outcome": fate, **none_said, **rest}
