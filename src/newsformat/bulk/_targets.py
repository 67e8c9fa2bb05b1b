"""Checks that no two jobs write the same file, and that none overwrites an input."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from functools import lru_cache

import newsformat as nf
from newsformat._archives import SUFFIXES
from newsformat._descriptors import is_replaced
from newsformat._wording import how_many
from newsformat.bulk._fingerprints import Fingerprints
from newsformat.bulk._folders import InputFile, place_of, place_of_link
from newsformat.bulk._inputs import source_name
from newsformat.bulk._job import Job


def check_targets(jobs: Collection[Job], found: Collection[InputFile], *, folded: bool = False) -> None:
    """Compare all targets with each other and with the inputs: first their fingerprints, then the few suspects in full.

    Names are *folded* where files are written to a folder that `ignores_case`. Anywhere else those are two files.

    Raises:
        OptionError: two jobs write one file, or one writes over an input.
    """
    folders = lru_cache(place_of)
    name = str.casefold if folded else str
    written = Fingerprints(name(_place(job.target, folders)) for job in jobs if job.target is not None)
    read = Fingerprints(name(_place(input_file.source, folders)) for input_file in found if input_file.source != "-")
    if suspects := written.repeated() | written.shared(read):
        _compare(jobs, found, suspects, name)


def check_archive(target: str, found: Iterable[InputFile]) -> None:
    """Refuse a *target* that is an archive from which files are read.

    Raises:
        OptionError: it is.
    """
    if read := read_of(target, found):
        raise nf.OptionError(f"{target} would overwrite the archive of {read}; name another output")


def read_of(name: str, found: Iterable[InputFile | Job]) -> str:
    """Return the first of *found* that is a file in the archive *name*, or ``""``."""
    if not (name.lower().endswith(SUFFIXES) and is_replaced(name)):
        return ""
    inside, folders = os.path.join(place_of(name), ""), lru_cache(place_of)
    return next((job.source for job in found if place_of_link(job.source, folders).startswith(inside)), "")


def check_tables(jobs: Iterable[Job], tables: Collection[str]) -> None:
    """Refuse to write over one of the *tables* that transforms go by.

    Raises:
        OptionError: a job would.
    """
    places, folders = {place_of(table): table for table in tables}, lru_cache(place_of)
    for job in jobs if tables else ():
        if job.target is not None and (table := places.get(_place(job.target, folders))):
            raise nf.OptionError(f"{job.target} would overwrite {table}, which a transform uses; name another output")


def ignores_case(folder: str) -> bool:
    """Are ``a`` and ``A`` one file in *folder*, or where it will be?

    A name is there in letters of the other case, too, though the folder does not list that one.
    """
    place, inner = place_of(folder), ""
    while place != inner:
        other = next((name.swapcase() for name in _names_in(place) if name.swapcase() != name), "")
        if other:
            return os.path.lexists(os.path.join(place, other)) and other not in _names_in(place)
        place, inner = os.path.dirname(place), place
    return os.path.normcase("A") == "a" or sys.platform == "darwin"


def _names_in(folder: str) -> Iterator[str]:
    """Yield the names in *folder*; none if they cannot be listed."""
    with suppress(OSError), os.scandir(folder) as files:
        for file in files:
            yield file.name


def _place(path: str, folders: Callable[[str], str]) -> str:
    """Return what identifies a file. Most are not links, and share a folder with many others."""
    return place_of(path) if os.path.islink(path) else place_of_link(path, folders)


def _compare(
    jobs: Iterable[Job], found: Iterable[InputFile], suspects: Collection[int], name: Callable[[str], str]
) -> None:
    files = ((name(place_of(input_file.source)), input_file) for input_file in found if input_file.source != "-")
    sources = {place: input_file for place, input_file in files if hash(place) in suspects}
    writers: dict[str, Job] = {}
    clashes: list[tuple[Job, Job]] = []
    for job in jobs:
        if job.target is None or hash(place := name(place_of(job.target))) not in suspects:
            continue
        if other := writers.get(place):
            clashes.append((other, job))
        if source := sources.get(place):
            inside = source.inside.replace(os.sep, "/")
            instead = "name another output" + (f", or exclude /{inside}" if source.found else "")
            raise nf.OptionError(f"{job.target} would overwrite the input of that name; {instead}")
        writers[place] = job
    if clashes:
        raise _clash(*clashes[0], more=len(clashes) - 1)


def _clash(other: Job, job: Job, *, more: int) -> nf.OptionError:
    both = f"{source_name(other.source)} and {source_name(job.source)}"
    like_it = f", and {how_many(more, 'more file')} would overwrite another" if more else ""
    are_found = job.found or other.found
    exclude = ["exclude one"] if are_found else []
    names = {os.path.basename(source_name(other_job.source)).casefold() for other_job in (other, job)}
    keep = ["keep their whole names (--whole-names, whole_names=)"] if len(names) > 1 else []
    above = [] if are_found or keep else ["name the folder above them, so that its subfolders are kept (--recursive)"]
    *others, last = ["convert them into two folders", *exclude, *keep, *above]
    instead = ", ".join([*others, f"or {last}" if others else last])
    return nf.OptionError(f"{both} would both be written to {job.target}{like_it}; {instead}")
