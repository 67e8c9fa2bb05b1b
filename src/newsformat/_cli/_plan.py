"""Which file is written for which input: decided, and checked, before anything is read or written."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click

import newsformat as nf
from newsformat._cli._parameters import STDIN


_NUMBERED = re.compile(r"(.+)-[0-9]+")
_SUFFIX = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,7}")  # and not what follows a full stop in tag:reuters.com,2026


class Job(NamedTuple):
    """One input with its *target*; ``None`` is standard output.

    Several articles may become *numbered* files, but none of those *reserved* for other inputs; several inputs may have
    a *shared* target.
    """

    source: str
    target: Path | None
    numbered: bool = False
    reserved: frozenset[Path] = frozenset()
    shared: bool = False

    @property
    def name(self) -> str:
        """What messages call it: the file that is written for it alone, or else the one that is read."""
        return str(self.target) if self.target and not self.shared else source_name(self.source)

    @property
    def is_there(self) -> bool:
        """Is there a file that it would replace, as far as can be said without reading the input?"""
        return self.target is not None and os.path.isfile(self.target)  # noqa: PTH113 -- Path.is_file may raise


class Plan(NamedTuple):
    """The jobs to do, and the inputs that cannot be one."""

    jobs: tuple[Job, ...]
    refused: tuple[nf.ReadError, ...] = ()

    @property
    def together(self) -> bool:
        """Do several inputs become one document?"""
        return any(job.shared for job in self.jobs)


class _Input(NamedTuple):
    """A file to read; *inside* is its path inside the folder that was given, or its name."""

    source: str
    inside: Path


def source_name(source: str) -> str:
    """Return what messages call *source*."""
    return STDIN if source == "-" else source


def planned(inputs: Sequence[str], out: str, to: str, *, recursive: bool) -> Plan:
    """Return what to write for *inputs*.

    Raises:
        click.UsageError: the output does not suit the inputs, or two inputs would write one file.
    """
    if inputs.count("-") > 1:
        raise click.UsageError("standard input (-) can be given once")
    found: list[_Input] = []
    refused: list[nf.ReadError] = []
    for source in inputs:
        if source != "-" and Path(source).is_dir():
            files = list(walked(Path(source))) if recursive else []
            found += files
            if not files:
                refused.append(_no_file(source, recursive=recursive))
        else:
            found.append(_Input(source, Path(source_name(source)) if source == "-" else Path(Path(source).name)))
    plan = Plan(tuple(_jobs(found, inputs, out, to)), tuple(refused))
    _check_targets(plan.jobs[:1] if plan.together else plan.jobs, found)
    return plan


def _no_file(folder: str, *, recursive: bool) -> nf.ReadError:
    why = "holds no files" if recursive else "is a folder; --recursive converts the files in it"
    return nf.ReadError(why, source=folder)


def walked(folder: Path) -> Iterator[_Input]:
    """Yield the files in *folder* and below, but for hidden ones, in order of names."""
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                path = Path(here, name)
                yield _Input(str(path), path.relative_to(folder))


def _jobs(found: list[_Input], inputs: Sequence[str], out: str, to: str) -> list[Job]:
    many = nf.registry()[to].many
    several = len(found) > 1 or any(one.source != "-" and one.source not in inputs for one in found)
    if out in {"", "-"}:
        if several and not many:
            raise click.UsageError("several inputs need a folder to write into: -o FOLDER/")
        return [Job(one.source, None, shared=len(found) > 1) for one in found]
    several |= len(inputs) > 1
    a_file = not _is_folder(out) and (Path(out).exists() or _like_a_file(out))
    if several and a_file and not many:
        raise click.UsageError(
            f"{out} is {'' if Path(out).exists() else 'called like '}a file, and {to} holds one article a document; "
            "several inputs need a folder to write into: -o FOLDER/"
        )
    if a_file or not (several or _is_folder(out)):
        return [Job(one.source, Path(out), shared=len(found) > 1) for one in found]
    suffix = (*nf.registry()[to].suffixes, f".{to}")[0]
    known = sorted(_suffixes(), key=len, reverse=True)
    targets = [Path(out, one.inside.parent, _stem(one.inside, known) + suffix) for one in found]
    taken = _reserved(targets)
    return [
        Job(one.source, target, numbered=True, reserved=taken.get(target, frozenset()))
        for one, target in zip(found, targets, strict=True)
    ]


def _is_folder(out: str) -> bool:
    return out.endswith(("/", os.sep)) or Path(out).is_dir()


def _like_a_file(out: str) -> bool:
    """Has *out* the suffix of a format?"""
    return out.lower().endswith(tuple(_suffixes()))


def _suffixes() -> set[str]:
    return {suffix for fmt in nf.registry().formats.values() for suffix in fmt.suffixes}


def _reserved(targets: Iterable[Path]) -> dict[Path, frozenset[Path]]:
    """Return, for each target, the others that are called as one of its numbered files would be."""
    found = defaultdict(set)
    for target in targets:
        if match := _NUMBERED.fullmatch(target.stem):
            found[target.with_name(match[1] + target.suffix)].add(target)
    return {target: frozenset(others) for target, others in found.items()}


def _stem(path: Path, known: Iterable[str]) -> str:
    """Return the name without the first suffix that is *known*, or else without what looks like a suffix."""
    lower = path.name.lower()
    for suffix in known:
        if lower.endswith(suffix) and len(lower) > len(suffix):
            return path.name[: -len(suffix)]
    return path.stem if _SUFFIX.fullmatch(path.suffix) else path.name


def _check_targets(jobs: Iterable[Job], found: Iterable[_Input]) -> None:
    sources = {_place(one.source) for one in found if one.source != "-"}
    writers: dict[str, str] = {}
    for job in jobs:
        if job.target is None:
            continue
        place = _place(job.target)
        if place in writers:
            both = f"{writers[place]} and {source_name(job.source)}"
            raise click.UsageError(f"{both} would both be written to {job.target}; convert them into two folders")
        if place in sources:
            raise click.UsageError(f"{job.target} would be written over the input of that name; name another output")
        writers[place] = source_name(job.source)


def _place(path: Path | str) -> str:
    return os.path.normcase(os.path.realpath(path))
