"""Which file is written for which input: decided, and checked, before anything is read or written."""

from __future__ import annotations

import os
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import click

import newsformat as nf
from newsformat._cli._folders import Choice, File, is_folder, is_something_else, place_of
from newsformat._cli._parameters import STDIN


NUMBERED = re.compile(r"(.+)-[0-9]+")
_SUFFIX = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,7}")  # and not what follows a full stop in tag:reuters.com,2026


class Job(NamedTuple):
    """One input with its *target*; ``None`` is standard output.

    Several articles may become *numbered* files, but none of those *reserved* for other inputs; several inputs may have
    a *shared* target. One that was *found* in a folder may be no news at all.
    """

    source: str
    target: Path | None
    numbered: bool = False
    reserved: frozenset[Path] = frozenset()
    shared: bool = False
    found: bool = False

    @property
    def name(self) -> str:
        """What messages call it: the file that is written for it alone, or else the one that is read."""
        return str(self.target) if self.target and not self.shared else source_name(self.source)

    @property
    def is_there(self) -> bool:
        """Is there a file that it would replace, as far as can be said without reading the input?"""
        return self.target is not None and os.path.isfile(self.target)  # noqa: PTH113 -- Path.is_file may raise


class Plan(NamedTuple):
    """The jobs to do, the inputs that cannot be one, and the folder for output that was left out."""

    jobs: tuple[Job, ...]
    refused: tuple[nf.ReadError, ...] = ()
    own: tuple[Path, ...] = ()

    @property
    def left(self) -> Path | None:
        """The file that stays, for what all inputs become together would replace it, and some are refused."""
        return next((job.target for job in self.jobs if self.refused and not job.numbered and job.is_there), None)

    @property
    def together(self) -> bool:
        """Do several inputs become one document?"""
        return any(job.shared for job in self.jobs)


def source_name(source: str) -> str:
    """Return what messages call *source*."""
    return STDIN if source == "-" else source


def planned(inputs: Sequence[str], out: str, to: str, choice: Choice, *, recursive: bool) -> Plan:
    """Return what to write for *inputs*; a file that is given twice is converted once.

    Raises:
        click.UsageError: the output does not suit the inputs, or two inputs would write one file.
    """
    if inputs.count("-") > 1:
        raise click.UsageError("standard input (-) can be given once")
    choice.check(inputs)
    found: dict[str, File] = {}
    refused: list[nf.ReadError] = []
    own: list[Path] = []
    place = cache(place_of)  # of folders, which hold many files
    for source in inputs:
        if not is_folder(source):
            files = [File(source, Path(source_name(source) if source == "-" else Path(source).name))]
        elif recursive:
            files = list(choice.files(Path(source)))
            own = own or choice.own(Path(source))
        else:
            files = []
        if not files:
            why = choice.why_none() if recursive else "is a folder; --recursive converts the files in it"
            refused.append(nf.ReadError(why, source=source))
        for one in files:
            found.setdefault(_place_of_link(one.source, place), one)
    plan = Plan(tuple(_jobs(list(found.values()), inputs, out, to)), tuple(refused), tuple(own))
    _check_targets(plan.jobs[:1] if plan.together else plan.jobs, found.values())
    if plan.left:
        so = f"; {plan.left} is left as it is"
        refused = [nf.ReadError(error.message + so, source=error.source) for error in refused]
    return plan._replace(refused=tuple(refused))


def _place_of_link(source: str, place: Callable[[str], str]) -> str:
    """Return what tells inputs apart: links to one file are two."""
    folder, name = os.path.split(source)
    return os.path.join(place(folder), os.path.normcase(name)) if source != "-" else source  # noqa: PTH118 -- fast


def _jobs(found: list[File], inputs: Sequence[str], out: str, to: str) -> list[Job]:
    many = nf.registry()[to].many
    several = len(found) > 1 or any(one.source != "-" and one.source not in inputs for one in found)
    if out in {"", "-"}:
        if several and not many:
            raise click.UsageError("several inputs need a folder to write into: -o FOLDER/")
        return [Job(one.source, None, shared=len(found) > 1, found=one.found) for one in found]
    several |= len(inputs) > 1
    a_file = not _is_folder(out) and (Path(out).exists() or _like_a_file(out))
    if several and a_file and not many:
        raise click.UsageError(
            f"{out} is {'' if Path(out).exists() else 'called like '}a file, and {to} holds one article a document; "
            "several inputs need a folder to write into: -o FOLDER/"
        )
    if a_file or not (several or _is_folder(out)):
        return [Job(one.source, Path(out), shared=len(found) > 1, found=one.found) for one in found]
    suffix = (*nf.registry()[to].suffixes, f".{to}")[0]
    known = sorted(_suffixes(), key=len, reverse=True)
    targets = _parted(found, [Path(out, one.inside.parent, _stem(one.inside, known) + suffix) for one in found])
    taken = _reserved(targets)
    return [
        Job(one.source, target, numbered=True, reserved=taken.get(target, frozenset()), found=one.found)
        for one, target in zip(found, targets, strict=True)
    ]


def _is_folder(out: str) -> bool:
    return out.endswith(("/", os.sep)) or Path(out).is_dir()


def _like_a_file(out: str) -> bool:
    """Has *out* the suffix of a format?"""
    return out.lower().endswith(tuple(_suffixes()))


def _suffixes() -> set[str]:
    return {suffix for fmt in nf.registry().formats.values() for suffix in fmt.suffixes}


def _parted(found: Iterable[File], targets: Sequence[Path]) -> list[Path]:
    """Return *targets* so that a picture beside a story, of which nothing will be written, has one of its own."""
    many = Counter(targets)
    return [
        target.with_name(one.inside.name + target.suffix)
        if many[target] > 1 and one.found and is_something_else(one.source)
        else target
        for one, target in zip(found, targets, strict=True)
    ]


def _reserved(targets: Iterable[Path]) -> dict[Path, frozenset[Path]]:
    """Return, for each target, the others that are called as one of its numbered files would be."""
    found = defaultdict(set)
    for target in targets:
        if match := NUMBERED.fullmatch(target.stem):
            found[target.with_name(match[1] + target.suffix)].add(target)
    return {target: frozenset(others) for target, others in found.items()}


def _stem(path: Path, known: Iterable[str]) -> str:
    """Return the name without the first suffix that is *known*, or else without what looks like a suffix."""
    lower = path.name.lower()
    for suffix in known:
        if lower.endswith(suffix) and len(lower) > len(suffix):
            return path.name[: -len(suffix)]
    return path.stem if _SUFFIX.fullmatch(path.suffix) else path.name


def _check_targets(jobs: Iterable[Job], found: Iterable[File]) -> None:
    sources = {place_of(one.source): one for one in found if one.source != "-"}
    writers: dict[str, Job] = {}
    for job in jobs:
        if job.target is None:
            continue
        place = place_of(job.target)
        if other := writers.get(place):
            both = f"{source_name(other.source)} and {source_name(job.source)}"
            instead = "convert them into two folders" + (", or --exclude one" if job.found or other.found else "")
            raise click.UsageError(f"{both} would both be written to {job.target}; {instead}")
        if source := sources.get(place):
            instead = "name another output" + (f", or --exclude /{source.inside.as_posix()}" if source.found else "")
            raise click.UsageError(f"{job.target} would be written over the input of that name; {instead}")
        writers[place] = job
