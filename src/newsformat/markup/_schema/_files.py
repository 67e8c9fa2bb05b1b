"""The schemas that a user has in a file or a folder, and nothing beyond it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from lxml import etree

from newsformat._errors import OptionError
from newsformat._problem import NoSchemaFits
from newsformat._wording import one_line, system_reason
from newsformat.markup._xml._tree import Element


_DEPTH = 3  # levels of folders below the one given


def schema_files(place: str, suffix: str, prefer: Sequence[str] = ()) -> list[Path]:
    """Return the files with *suffix* in the folder *place* or below, the preferred first; or the one file *place*.

    Raises:
        OptionError: there is no such file or folder, or no such file in it.
    """
    path = Path(place)
    if os.path.isfile(path):  # noqa: PTH113 -- Path.is_file raises if the name is too long
        return [path] if path.name.lower().endswith(suffix) else []
    if not os.path.isdir(path):  # noqa: PTH112 -- and so does Path.is_dir
        raise OptionError(f"schema={one_line(place)}: there is no such file or folder")
    found = sorted(_walked(path, suffix), key=lambda file: _rank(file, path, prefer))
    if not found:
        raise NoSchemaFits(f"schema={place}: holds no file *{suffix}; name the folder with the official schema")
    return found


def folder_of(place: str) -> Path:
    """Return the folder that a schema in *place* may import from."""
    path = Path(place)
    return (path if path.is_dir() else path.parent).resolve()


def stamp(file: Path) -> tuple[int, int]:
    """Return a stamp that changes when *file* does; zeros if it does not exist."""
    try:
        about = file.stat()
    except OSError:
        return 0, 0
    return about.st_mtime_ns, about.st_size


def _walked(path: Path, suffix: str) -> Iterator[Path]:
    for here, folders, names in os.walk(path):
        if len(Path(here).relative_to(path).parts) >= _DEPTH:
            folders.clear()
        yield from (Path(here, name) for name in names if name.lower().endswith(suffix))


def _rank(file: Path, folder: Path, prefer: Sequence[str]) -> tuple[list[bool], int, str]:
    """Order by preference, then by depth, then by name."""
    inside = file.relative_to(folder)
    missing = [not _names(str(inside.with_suffix("")), hint) for hint in prefer]
    return missing, len(inside.parts), str(inside)


def _names(path: str, hint: str) -> bool:
    """Does *path* have the word *hint*? ``2.3`` is no word of ``2.35``."""
    return re.search(rf"(?<![0-9a-z]){re.escape(hint.lower())}(?![0-9a-z])", path.lower()) is not None


class Within(etree.Resolver):
    """Resolves references of a schema within its folder; all others are refused."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.refused: list[str] = []

    def resolve(self, url: str | None, pubid: str | None, context: Any) -> Any:  # type: ignore[override]  # the stubs
        """Return the file for *url*: that of this path if it is in the folder, else of this name."""
        file = self.found(url or "")
        if file is None:
            self.refused.append(url or "")
            return self.resolve_empty(context)  # type: ignore[attr-defined]  # not in the stubs
        return self.resolve_string(file.read_bytes(), context, base_url=str(file))

    @property
    def missing(self) -> str:
        """Describe a reference that could not be resolved, or return ``""``."""
        if not self.refused:
            return ""
        return f"needs {self.refused[0]}, which is not in that folder; put it there, for nothing is fetched"

    def found(self, url: str) -> Path | None:
        """Return the file in the folder that *url* may mean."""
        split = urlsplit(url)
        path = Path(unquote(split.path) if split.scheme == "file" else url)
        if not (split.scheme and split.scheme != "file"):
            path = (self.folder / path).resolve()
            if path.is_relative_to(self.folder) and path.is_file():
                return path
        name = unquote(split.path).rpartition("/")[2]
        same = sorted(_walked(self.folder, name.lower())) if name else []
        return next((file for file in same if file.name == name and file.is_file()), None)


def schema_parser(within: Within, *, load_dtd: bool = False) -> etree.XMLParser:
    """Return a parser of schemas that reads nothing but what *within* finds: it is asked for whatever is loaded.

    libxml2 would refuse addresses of the network that a DTD names before *within* can say which file is meant.
    """
    parser = etree.XMLParser(no_network=not load_dtd, resolve_entities=False, load_dtd=load_dtd)
    parser.resolvers.add(within)
    return parser


def parsed_schema(file: Path, parser: etree.XMLParser) -> Element:
    """Return the root of the schema *file*.

    Raises:
        OptionError: it cannot be read, or is no XML.
    """
    try:
        return etree.fromstring(file.read_bytes(), parser, base_url=str(file))
    except OSError as error:
        raise OptionError(f"schema={file}: cannot be read: {system_reason(error)}") from error
    except etree.XMLSyntaxError as error:
        raise OptionError(f"schema={file}: is not well-formed: {error.msg}") from error
