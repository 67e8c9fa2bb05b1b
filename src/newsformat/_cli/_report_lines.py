"""A report of lines that several runs have written, one after the other: which of its lines still hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

import newsformat as nf
from newsformat._cli._report_entries import NO_REPORT, Entry, decoded, joined
from newsformat._cli._report_types import checked
from newsformat._compression import inner_name
from newsformat._packed import Packed


_RATIO = 10_000  # times that a report may be as large as it is compressed
_PARTS = 64  # looked through one by one, which takes little memory
_Brief = tuple[int, str, str, list[str], Entry]


def has_lines(path: str) -> bool:
    """Is the report *path*, which may be compressed, one of lines?"""
    return inner_name(path).lower().endswith((".jsonl", ".ndjson"))


def check_report(path: str) -> None:
    """Raise one of `NO_REPORT` if *path* is no report."""
    if has_lines(path):
        _numbers(path)
    else:
        decoded(b"".join(_lines(path)))


def known_entries(path: str) -> Iterator[Entry]:
    """Yield what the report *path* says of each input.

    Raises:
        click.UsageError: it is no report, or standard input.
        nf.ReadError: it cannot be read.
    """
    if path == "-":
        raise click.UsageError("a report is read more than once; name a file, which may be compressed")
    none = click.UsageError(f"{path}: is not a report of 'convert --report'")
    try:
        for entry in map(json.loads, standing(path)) if has_lines(path) else decoded(b"".join(_lines(path))):
            yield checked(entry)
    except NO_REPORT:
        raise none from None


def _lines(path: str) -> Iterator[bytes]:
    """Yield the lines of a file, which may be compressed; what we made grows beyond the limit for strangers' files."""
    with nf.Source(Path(path), name=path, limits=nf.Limits(ratio=_RATIO)) as source:
        yield from source.open()


def standing(path: str) -> Iterator[bytes]:
    """Yield the lines of the report *path* with the latest entry on each input, without an incomplete last line.

    Raises:
        ValueError, LookupError, TypeError, AttributeError, RecursionError: it is no report.
    """
    for line, stands in zip(_lines(path), _numbers(path), strict=False):
        if stands:
            yield line


def _numbers(path: str) -> bytearray:
    """Return for each whole line whether it stands: a byte each, as they may be millions."""
    parts = [Packed[_Brief]() for _ in range(_PARTS)]
    count = 0
    for count, line in enumerate((line for line in _lines(path) if line.endswith(b"\n")), 1):
        entry = json.loads(line)
        brief = (
            count - 1,
            entry["source"],
            entry["outcome"],
            entry["targets"][:2],
            _distinctive_part(entry.get("asked") or {}),
        )
        parts[hash(entry["source"]) % _PARTS].add(brief)
    stand = bytearray(count)
    for part in parts:
        for entry in joined([], map(_entry, part)):
            stand[entry["number"]] = True
    return stand


def _distinctive_part(asked: Entry) -> Entry:
    """Return the part of *asked* by which entries are told apart."""
    return {"to": asked["to"], "stable_names": True} if asked.get("stable_names") else {}


def _entry(brief: _Brief) -> Entry:
    return dict(zip(("number", "source", "outcome", "targets", "asked"), brief, strict=True))
