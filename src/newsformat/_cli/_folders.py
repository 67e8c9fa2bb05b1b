"""Which files of a folder are taken."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click
from attrs import field, frozen

import newsformat as nf
from newsformat._cli._parameters import source_of
from newsformat.markup.sniff import is_json, xml_root


F = TypeVar("F", bound=Callable[..., Any])

Glob = tuple[str, ...]
_DEEP = "**"  # any number of folders
_ANY = ""  # a name that only globs fit which fit all


class File(NamedTuple):
    """A file to read.

    *inside* is its path inside the folder that it was *found* in; of a file that was named it is the name.
    """

    source: str
    inside: Path
    found: bool = False


def glob(text: str) -> Glob:
    """Return *text* in parts; it fits names at any depth, or with a slash paths, and all that is in a folder it fits.

    The rules are those of gitignore(5), without negation.
    """
    anywhere = [] if "/" in text.rstrip("/") else [_DEEP]
    below = ["*", _DEEP] if text.endswith("/") else [_DEEP]
    return (*anywhere, *text.strip("/").split("/"), *below)


def fits(parts: Sequence[str], glob: Glob) -> bool:
    """Does *glob* fit the path of these *parts*?"""
    if not glob:
        return not parts
    if glob[0] == _DEEP:
        return any(fits(parts[start:], glob[1:]) for start in range(len(parts) + 1))
    return bool(parts) and fnmatch(parts[0], glob[0]) and fits(parts[1:], glob[1:])


def place_of(path: Path | str) -> str:
    """Return what tells files apart."""
    return os.path.normcase(os.path.realpath(path))


def is_folder(name: str) -> bool:
    """Is an input or output that is called so a folder?"""
    return name != "-" and Path(name).is_dir()


def _place_of_folder(name: str) -> str:
    return place_of(name) if name and is_folder(name) else ""


@frozen(kw_only=True)
class Choice:
    """Take what an *include* fits, or all if there is none, but not what an *exclude* fits or the folder *out* has."""

    include: Sequence[Glob] = ()
    exclude: Sequence[Glob] = ()
    out: str = field(default="", converter=_place_of_folder)

    def check(self, inputs: Collection[str]) -> None:
        """Let nobody think that files that are named are chosen from, or mean a folder by a variable that is not set.

        Raises:
            click.UsageError: there is no folder among *inputs*, or an empty name.
        """
        if "" in inputs:
            raise click.UsageError("an input has an empty name; '.' is this folder")
        if (self.include or self.exclude) and not any(is_folder(name) for name in inputs):
            raise click.UsageError("--include and --exclude choose files in folders; no folder is given")

    def files(self, folder: Path) -> Iterator[File]:
        """Yield what is taken of *folder*, in order of names, and never what is hidden."""
        for here, folders, names in os.walk(folder):
            inside, place = Path(here).relative_to(folder), place_of(here)
            folders[:] = [
                name
                for name in sorted(folders)
                if self._passes((*inside.parts, name), place) and not self._excluded((*inside.parts, name, _ANY))
            ]
            for name in sorted(names):
                if self._passes((*inside.parts, name), place) and self._chosen((*inside.parts, name)):
                    yield File(str(Path(here, name)), inside / name, found=True)

    def own(self, folder: Path) -> list[Path]:
        """Return the folder in *folder* that is left out for what earlier runs wrote there."""
        root = os.path.join(place_of(folder), "")  # noqa: PTH118 -- with a slash
        return [folder / self.out[len(root) :]] if self.out.startswith(root) and self.out != root else []

    def why_none(self) -> str:
        """Say why nothing was taken of a folder."""
        return "holds no file that --include and --exclude choose" if self.include or self.exclude else "holds no files"

    def _passes(self, path: Sequence[str], place: str) -> bool:
        return not path[-1].startswith(".") and os.path.join(place, os.path.normcase(path[-1])) != self.out  # noqa: PTH118

    def _chosen(self, path: Sequence[str]) -> bool:
        return not self._excluded(path) and (not self.include or any(fits(path, one) for one in self.include))

    def _excluded(self, path: Sequence[str]) -> bool:
        return any(fits(path, one) for one in self.exclude)


def choosing(command: F) -> F:
    """Give *command* the options that choose files in folders."""
    options = {
        "--exclude": "Leave out such files of the folders, even if they are included; can be given several times.",
        "--include": "Take only such files of the folders; can be given several times.",
    }
    for name, about in options.items():
        command = click.option(name, multiple=True, metavar="GLOB", callback=_globs, help=about)(command)
    return command


def _globs(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> list[Glob]:
    if not all(value.strip("/") for value in values):
        raise click.BadParameter("names no file", ctx, param)
    return [glob(value) for value in values]


def is_something_else(path: str) -> bool:
    """Is a file in no format that is known, and no damaged one that may be?

    It is not empty, and is XML or JSON of others, or is not called like a format; and no plugin is missing.
    """
    formats = nf.registry()
    try:
        with source_of(path) as source:
            if source.is_empty or formats.detections(source) or any(plugin.error for plugin in formats.plugins):
                return False
            return xml_root(source.head) is not None or is_json(source.head) or not _like_a_format(path)
    except nf.ReadError:
        return False


def _like_a_format(path: str) -> bool:
    return any(path.lower().endswith(fmt.suffixes) for fmt in nf.registry().formats.values() if fmt.suffixes)
