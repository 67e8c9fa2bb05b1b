"""Decides which file is written for which input, and checks that, before anything is read or written."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from typing import NamedTuple

import newsformat as nf
from newsformat._compression import inner_name
from newsformat._lazy_patterns import lazily
from newsformat._output import stat_of
from newsformat._packed import Packed
from newsformat._streams import tidy
from newsformat.bulk._fingerprints import Fingerprints
from newsformat.bulk._folders import Choice, Earlier, InputFile, LeftOut, Skipped, is_folder, place_of
from newsformat.bulk._inputs import STDIN
from newsformat.bulk._job import Job
from newsformat.bulk._no_news import is_picture, is_something_else
from newsformat.bulk._outcome import Settings
from newsformat.bulk._targets import check_archive, check_tables, check_targets, ignores_case


_FOLDER = ("/", os.sep)
_NUMBERED = lazily(r"(.+)-[0-9]+", re.DOTALL)
_SUFFIX = lazily(r"\.[A-Za-z][A-Za-z0-9]{0,7}")  # not the text after a full stop in tag:reuters.com,2026


class Plan(NamedTuple):
    """The jobs to do, the inputs that were refused, and remarks on what was left out."""

    jobs: Collection[Job]
    refused: tuple[nf.ReadError, ...] = ()
    remarks: tuple[LeftOut, ...] = ()

    @property
    def first(self) -> Job | None:
        """The first job; unless files are numbered, it has the target of all jobs."""
        return next(iter(self.jobs), None)

    @property
    def left(self) -> str | None:
        """The existing file that is left as it is, since the inputs for it are incomplete."""
        job = self.first
        return job.target if job and self.refused and not job.numbered and job.is_there else None

    @property
    def mixed(self) -> bool:
        """Whether inputs may be in several formats."""
        return len(self.jobs) > 1 or any(job.found for job in self.jobs)

    @property
    def together(self) -> bool:
        """Whether several inputs become one document."""
        return self.first is not None and self.first.shared


def make_plan(  # noqa: PLR0913 -- the arguments of convert
    inputs: Sequence[str], out: str, settings: Settings, choice: Choice, *, recursive: bool, whole_names: bool = False
) -> Plan:
    """Return what to write for *inputs*; a file that is given twice is converted once.

    With *whole_names*, the name of a target is the whole name of its input and the suffix of the format to write.

    Raises:
        OptionError: the output does not suit the inputs, two inputs would write one file, or one would write over what
            is read.
        WriteError: the folder for the output cannot be made.
    """
    if inputs.count("-") > 1:
        raise nf.OptionError("standard input (-) can be given only once")
    choice.check(inputs)
    skipped = Skipped()
    found = found_in(inputs, choice, skipped, recursive=recursive)
    output_folder = next(filter(None, map(choice.own, inputs)), None) if recursive else None
    remarks = [LeftOut(output_folder, "is where the output goes; left out")] if output_folder else []
    names = _Names(out, settings.to, keeps_suffix=whole_names)
    jobs = _jobs(found, inputs, out, names, apart=settings.apart, limits=choice.limits)
    plan = Plan(jobs, tuple(skipped.refused), (*remarks, *skipped.remarks))
    writing = [plan.first] if plan.together and plan.first else plan.jobs
    target = plan.first.target if plan.first else None
    check_targets(writing, found, folded=target is not None and ignores_case(os.path.dirname(target)))
    if target is not None:
        check_archive(target, found)
    check_tables(writing, settings.tables)
    if plan.left:
        so = f"; {plan.left} is left as it is"
        return plan._replace(
            refused=tuple(nf.ReadError(error.message + so, source=error.source) for error in plan.refused)
        )
    return plan


def found_in(inputs: Sequence[str], choice: Choice, skipped: Skipped, *, recursive: bool) -> Packed[InputFile]:
    """Return the files that *inputs* are or contain; *skipped* records what is left out."""
    found = Packed[InputFile]()
    earlier, place = Earlier(choice), lru_cache(place_of)  # of folders with many files
    for source in inputs:
        if recursive and choice.holds_files(source):
            files: Iterable[InputFile] = choice.files(source, skipped)
        elif is_folder(source):
            skipped.refused.append(nf.ReadError("is a folder; --recursive converts the files in it", source=source))
            continue
        else:
            files = [InputFile(source, STDIN if source == "-" else os.path.basename(tidy(source)))]
        for file in files:
            if not earlier.hold(file, place):
                found.add(file)
        earlier.add(source)
    return found


def _jobs(  # noqa: PLR0913 -- the same
    found: Collection[InputFile], inputs: Sequence[str], out: str, names: _Names, *, apart: bool, limits: nf.Limits
) -> Packed[Job]:
    many = nf.registry()[names.to].many and not apart
    if out.endswith(_FOLDER) and os.path.exists(tidy(out)) and not os.path.isdir(out):
        raise nf.OptionError(f"{out.rstrip('/' + os.sep)} exists and is not a folder; name another one to write into")
    several = len(found) > 1 or any(input_file.found for input_file in found)
    if out in {"", "-"}:
        if several and not many:
            raise nf.OptionError("several inputs need a folder to write into: -o FOLDER/")
        return _together(found, None)
    several |= len(inputs) > 1
    a_file = not _is_folder(out) and (os.path.exists(tidy(out)) or _like_a_file(out))
    if several and a_file and not many:
        needed = "several inputs need a folder to write into: -o FOLDER/"
        raise nf.OptionError(f"{one_each(out, to=names.to, apart=apart)}; {needed}")
    if a_file or not (several or _is_folder(out)):
        return _together(found, tidy(out))
    _check_folder(tidy(out))
    return _separate_jobs(found, names, limits)


def one_each(out: str, *, to: str, apart: bool) -> str:
    """Return why the file *out* cannot hold all the articles to be written."""
    why = "each article is to have its own" if apart else f"{to} holds one article per document"
    return f"{out} {'is' if os.path.exists(tidy(out)) else 'looks like'} a file, and {why}"


def _check_folder(out: str) -> None:
    """Refuse a folder to write into that is not there and cannot be made.

    Raises:
        WriteError: it cannot.
    """
    with suppress(OSError):  # for example, if it does not exist
        stat_of(out)
    there = out
    while there != os.curdir and not os.path.lexists(there):
        there = os.path.dirname(there) or os.curdir
    if not os.path.isdir(there):
        raise nf.WriteError(f"{out}: cannot be made: {there} is not a folder")
    if there != out and not os.access(there, os.W_OK | os.X_OK):
        raise nf.WriteError(f"{out}: cannot be made: permission denied")


def _together(found: Collection[InputFile], target: str | None) -> Packed[Job]:
    """Return the jobs that write all of *found* into one *target*, or to standard output."""
    return Packed(Job(input_file.source, target, shared=len(found) > 1, found=input_file.found) for input_file in found)


def _is_folder(out: str) -> bool:
    return out.endswith(_FOLDER) or os.path.isdir(out)


def _like_a_file(out: str) -> bool:
    """Return whether *out* has the suffix of a format."""
    return inner_name(out).lower().endswith(tuple(_suffixes()))


def _suffixes() -> set[str]:
    return {suffix for fmt in nf.registry().formats.values() for suffix in fmt.suffixes}


def _separate_jobs(found: Collection[InputFile], names: _Names, limits: nf.Limits) -> Packed[Job]:
    """Return jobs that write a file for each input.

    If a picture has the name of a story next to it, the target of the picture keeps the whole name.
    """
    targets = Fingerprints(map(names.of, found))
    repeated, reserved = targets.repeated(), _reserved(found, names, targets)
    jobs = Packed[Job]()
    for input_file in found:
        target = names.of(input_file)
        if hash(target) in repeated and input_file.found and _gives_way(input_file.source, limits):
            target = names.whole(input_file)
        jobs.add(
            Job(
                input_file.source,
                target,
                numbered=True,
                reserved=reserved.get(target, frozenset()),
                found=input_file.found,
            )
        )
    return jobs


def _gives_way(source: str, limits: nf.Limits) -> bool:
    return is_picture(source, limits) or is_something_else(source, limits)


def _reserved(found: Collection[InputFile], names: _Names, targets: Fingerprints) -> Mapping[str, frozenset[str]]:
    """Return, for each target, the other targets that have the name of one of its numbered files."""
    suspects = targets.shared(Fingerprints(name for file in found if (name := unnumbered(names.of(file), names.to))))
    if not suspects:
        return {}
    others = defaultdict(set)
    for input_file in found:
        target = names.of(input_file)
        if hash(name := unnumbered(target, names.to)) in suspects:
            others[name].add(target)
    return {target: frozenset(numbered) for target, numbered in others.items()}


def unnumbered(target: str, to: str) -> str:
    """Return the target whose numbered file *target* could be, judging by its name."""
    path, suffix = without_suffix(target, to)
    match = _NUMBERED.fullmatch(path)
    return match[1] + suffix if match and not match[1].endswith(os.sep) else ""


def without_suffix(target: str, to: str) -> tuple[str, str]:
    """Return *target* without its suffix, which is that of the format *to* or any other, and that suffix."""
    suffix = _suffix_of(to)
    return (target.removesuffix(suffix), suffix) if target.endswith(suffix) else os.path.splitext(target)


def _suffix_of(to: str) -> str:
    return (*nf.registry()[to].suffixes, f".{to}")[0]


class _Names:
    """Makes the names of files in the format *to* in the folder *out*; *whole* keeps the suffix of the input."""

    def __init__(self, out: str, to: str, *, keeps_suffix: bool) -> None:
        self.to, self._keeps_suffix = to, keeps_suffix
        self._suffix = _suffix_of(to)
        self._known = frozenset(_suffixes())
        self._folder = lru_cache(lambda inside: _leading(tidy(os.path.join(out, inside))))

    def of(self, input_file: InputFile) -> str:
        """Return the file that is written for *input_file*."""
        folder, name = os.path.split(input_file.inside)
        stem = name if self._keeps_suffix else _stem(name, self._known)
        return f"{self._folder(folder)}{stem}{self._suffix}"

    def whole(self, input_file: InputFile) -> str:
        """Return the name of that file if the suffix of *input_file* is kept."""
        folder, name = os.path.split(input_file.inside)
        return f"{self._folder(folder)}{name}{self._suffix}"


def _leading(folder: str) -> str:
    """Return *folder* as it is put in front of a name."""
    return "" if folder == os.curdir else os.path.join(folder, "")


def _stem(name: str, known: Collection[str]) -> str:
    """Return *name* without the longest suffix that is *known*, or else without what looks like a suffix.

    The suffix of compression is removed as well.
    """
    name = inner_name(name)
    lower = name.lower()
    place = 0
    while (place := lower.find(".", place + 1)) > 0:
        if lower[place:] in known:
            return name[: place - len(lower)]
    stem, suffix = os.path.splitext(name)
    return stem if _SUFFIX.fullmatch(suffix) else name
