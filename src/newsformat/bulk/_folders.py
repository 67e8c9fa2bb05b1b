"""Which files of a folder are taken."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

import newsformat as nf
from newsformat._archives import archive, within
from newsformat._streams import tidy
from newsformat._wording import system_reason
from newsformat.bulk._archived import archive_in, is_archive
from newsformat.bulk._globs import Glob, fits


if TYPE_CHECKING:
    from newsformat._archives._archive import Archive

_ANY = ""  # a name matched only by globs that match everything
_NOWHERE = os.sep  # there is no output


class InputFile(NamedTuple):
    """A file to read.

    *inside* is its path inside the folder in which it was *found*; for a file that was named, it is its name.
    """

    source: str
    inside: str
    found: bool = False


def place_of(path: str) -> str:
    """Return the identity of a file or folder; invalid names are reported when they are opened."""
    with suppress(OSError, ValueError):  # including those of a deleted folder
        path = os.path.realpath(path)
    return os.path.normcase(path)


def is_folder(name: str) -> bool:
    """Return whether the input or output *name* is a folder."""
    return name != "-" and os.path.isdir(name)


def place_of_link(name: str, place: Callable[[str], str] = place_of) -> str:
    """Return what identifies a file if links to the same file count as different; *place* is that of its folder."""
    folder, base = os.path.split(name)
    return os.path.join(place(folder), os.path.normcase(base))


def _place_of_folder(name: str) -> str:
    return place_of(name) if name and is_folder(name) else ""


class LeftOut(NamedTuple):
    """A folder, or an archive with files, that is not done, and why."""

    source: str
    why: str

    def __str__(self) -> str:
        return f"{self.source}: {self.why}"


class Skipped:
    """What is not entered: *refused* folders, and *links* to folders, which may be circular.

    It also counts *hidden* files per folder or archive, and records what is *left_out* of archives.
    """

    def __init__(self) -> None:
        self.refused: list[nf.ReadError] = []
        self.links: list[str] = []
        self.left_out: list[LeftOut] = []
        self.hidden = Counter[str]()

    def unread(self, error: OSError) -> None:
        """Refuse a folder that cannot be read."""
        why = f"cannot be listed: {system_reason(error)}"
        self.refused.append(nf.ReadError(why, source=str(error.filename)))

    def hide(self, top: str, names: Iterable[str]) -> None:
        """Count which of *names* in the folder or archive *top* are hidden."""
        if hidden := sum(name.startswith(".") for name in names):
            self.hidden[top] += hidden

    @property
    def remarks(self) -> list[LeftOut]:
        """Return the remarks on it, besides errors."""
        why = "is a link to a folder, which is followed only if you name it"
        hidden = [LeftOut(top, f"hidden files and folders left out: {times}") for top, times in self.hidden.items()]
        return [*(LeftOut(link, why) for link in self.links), *hidden, *self.left_out]


@frozen(kw_only=True, eq=False, repr=False)
class Choice:
    """Selects files that an *include* matches (by default all), except those matched by an *exclude* or *out*.

    An archive is a folder, unless it is a document in the *format* that all inputs are in.
    """

    include: Sequence[Glob] = ()
    exclude: Sequence[Glob] = ()
    out: str = field(default="", converter=_place_of_folder)
    format: str | None = None
    limits: nf.Limits = field(factory=nf.Limits)

    def holds_files(self, name: str) -> bool:
        """Return whether the input *name* is a folder, or an archive that is gone into like one."""
        return is_folder(name) or is_archive(name, self.format)

    def check(self, inputs: Collection[str]) -> None:
        """Refuse a choice that has no folder to choose from, and an empty name, as of an unset variable.

        Raises:
            OptionError: there is no folder among *inputs*, or an empty name.
        """
        if "" in inputs:
            raise nf.OptionError("an input has an empty name; '.' is this folder")
        if (self.include or self.exclude) and not any(map(self.holds_files, inputs)):
            raise nf.OptionError("include and exclude choose files in folders and archives; none is given")

    def files(self, name: str, skipped: Skipped) -> Iterator[InputFile]:
        """Yield the files that are taken of the folder or archive *name*, in order, and never hidden ones.

        *skipped* records folders that are not entered, and whether nothing was taken.
        """
        before, file = len(skipped.refused), None
        top = tidy(name)
        for file in self._files(top, skipped) if is_folder(name) else self._archived(InputFile(top, ""), skipped):
            yield file
        if file is None and len(skipped.refused) == before:
            skipped.refused.append(nf.ReadError(self._why_none(), source=name))

    def _files(self, top: str, skipped: Skipped) -> Iterator[InputFile]:
        place = place_of(top)
        for here, folders, names in _walked(top, skipped):
            inside = _relative_prefix(here, top)
            shown = os.path.join(here, "") if top != os.curdir else inside
            path = _parts(inside)[:-1]
            there = os.path.normcase(os.path.join(place, *path))
            skipped.hide(top, [*folders, *names])
            folders[:] = [name for name in sorted(folders) if self._enters((*path, name), there)]
            skipped.links += [shown + name for name in folders if os.path.islink(shown + name)]
            names.sort(reverse=True)
            while names:  # there may be millions, and others keep them
                name = names.pop()
                file = InputFile(shown + name, inside + name, found=True)
                if self._enters((*path, name), there) and is_archive(file.source, self.format):
                    yield from self._archived(file, skipped)
                elif self._takes((*path, name), there):
                    yield file

    def _archived(self, archive_file: InputFile, skipped: Skipped) -> Iterator[InputFile]:
        """Yield the files that are taken from *archive_file*."""
        with archive(archive_file.source, self.limits) as opened:
            yield from self._files_in_archive(opened, archive_file, skipped)

    def _files_in_archive(self, opened: Archive, archive_file: InputFile, skipped: Skipped) -> Iterator[InputFile]:
        def say(remark: str) -> None:
            skipped.left_out.append(LeftOut(archive_file.source, remark))

        try:
            for name in opened.names(say):
                path = os.path.join(*name.split("/"))
                file = InputFile(
                    os.path.join(archive_file.source, path), os.path.join(archive_file.inside, path), found=True
                )
                skipped.hide(archive_file.source, [part for part in name.split("/") if part.startswith(".")][:1])
                try:
                    inner = archive_in(opened, name, self.format) if self._goes_into(file.inside) else None
                except nf.ReadError as error:
                    skipped.refused.append(error)
                    continue
                if inner:
                    yield from self._files_in_archive(inner, file, skipped)
                elif self.finds(file.inside, _NOWHERE):
                    yield file
        except nf.ReadError as error:
            skipped.refused.append(error)

    def _goes_into(self, inside: str) -> bool:
        path = _parts(inside)
        return all(self._enters(path[:depth], _NOWHERE) for depth in range(1, len(path) + 1))

    def finds(self, inside: str, place: str) -> bool:
        """Return whether the file at the path *inside* the folder at *place* is taken."""
        path = _parts(inside)
        for depth in range(1, len(path)):
            if not self._enters(path[:depth], place):
                return False
            place = os.path.join(place, path[depth - 1])
        return self._takes(path, place)

    def own(self, name: str) -> str | None:
        """Return the folder inside *name* that is left out because earlier runs wrote into it, if there is one."""
        root = os.path.join(place_of(name), "")
        inside = self.out.startswith(root) and self.out != root and is_folder(name)
        return tidy(os.path.join(name, self.out[len(root) :])) if inside else None

    def _why_none(self) -> str:
        return "holds no file that include and exclude choose" if self.include or self.exclude else "holds no files"

    def _enters(self, path: Sequence[str], place: str) -> bool:
        return self._passes(path, place) and not self._excluded((*path, _ANY))

    def _takes(self, path: Sequence[str], place: str) -> bool:
        return self._passes(path, place) and self._chosen(path)

    def _passes(self, path: Sequence[str], place: str) -> bool:
        return not path[-1].startswith(".") and os.path.join(place, os.path.normcase(path[-1])) != self.out

    def _chosen(self, path: Sequence[str]) -> bool:
        return not self._excluded(path) and (not self.include or any(fits(path, pair) for pair in self.include))

    def _excluded(self, path: Sequence[str]) -> bool:
        return any(fits(path, pair) for pair in self.exclude)


def _walked(top: str, skipped: Skipped) -> Iterator[tuple[str, list[str], list[str]]]:
    """Do what `os.walk` does, however deep the folders are, for which that needs Python 3.12."""
    todo = [top]
    while todo:
        here, folders, names = todo.pop(), list[str](), list[str]()
        try:
            with os.scandir(here) as entries:
                for entry in entries:
                    (folders if _is_folder(entry) else names).append(entry.name)
        except OSError as error:
            skipped.unread(error)
            continue
        yield here, folders, names
        todo += [os.path.join(here, name) for name in reversed(folders) if not os.path.islink(os.path.join(here, name))]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _parts(path: str) -> tuple[str, ...]:
    return tuple(path.split(os.sep))


def _relative_prefix(path: str, top: str) -> str:
    """Return the path from *top* down to the folder *path*, ready to be put in front of names."""
    return os.path.join(path[len(os.path.join(top, "")) :], "")


class Earlier:
    """The inputs before an input, which may already contain it."""

    def __init__(self, choice: Choice) -> None:
        self.choice = choice
        self._named: set[str] = set()
        self._folders: set[str] = set()  # there may be thousands

    def add(self, source: str) -> None:
        """Add *source* to the earlier inputs."""
        if self.choice.holds_files(source):
            self._folders.add(place_of(source))
        else:
            self._named.add(source if source == "-" else place_of_link(source))

    def hold(self, input_file: InputFile, place: Callable[[str], str]) -> bool:
        """Is *input_file* among them, or inside one of them?"""
        if input_file.source == "-" or not (self._named or self._folders):
            return False
        link = place_of_link(input_file.source, place)
        return link in self._named or any(
            self._is_chosen_and_there(link, folder, input_file) for folder in self._surrounding_folders(link)
        )

    def _surrounding_folders(self, link: str) -> Iterator[str]:
        """Yield those of the folders and archives that *link* is in, however deep."""
        while (folder := os.path.dirname(link)) != link:
            if folder in self._folders:
                yield folder
            link = folder

    def _is_chosen_and_there(self, link: str, folder: str, input_file: InputFile) -> bool:
        if not self.choice.finds(link.removeprefix(os.path.join(folder, "")), folder):
            return False
        return input_file.found or os.path.lexists(input_file.source) or within(input_file.source) is not None
