"""A publication: what its package lists, and in which order it is read (EPUB 3.3, 5; OPF 2.0.1)."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple
from urllib.parse import unquote

from newsformat.markup.packages import xml_part
from newsformat.markup.xml import Element, local
from newsformat.markup.zip import ZipReader
from newsformat.plugin import ReadError, Report, Source, file_name
from newsformat_web._epub._names import CONTAINER, ENCRYPTION, NCX_TYPE, PACKAGE_TYPE


class Item(NamedTuple):
    """A file that the package lists."""

    id: str
    path: str
    media_type: str
    properties: frozenset[str]


class Place(NamedTuple):
    """A file in the order of reading; what is not *linear* is beside it."""

    item: Item
    linear: bool


class Publication:
    """The files of an EPUB, and what its package says of them."""

    def __init__(self, source: Source, report: Report) -> None:
        """Open *source*.

        Raises:
            ReadError: it is no archive, or there is no package in it that can be read.
        """
        self.limits, self._report = source.limits, report
        self._archive = ZipReader.of(source, title="EPUB")
        self.path = self._package_path()
        package = self.xml(self.path)
        if package is None:
            raise ReadError(f"not an EPUB: there is no package in it called {self.path:.100}")
        self.package = package

    def __contains__(self, path: str) -> bool:
        return path in self._archive

    def __iter__(self) -> Iterator[str]:
        return iter(self._archive)

    def size(self, path: str) -> int | None:
        """Return how many bytes the file *path* has, `None` if there is none."""
        return self._archive.size(path)

    def read(self, path: str) -> bytes | None:
        """Return the file *path*, `None` if there is none.

        Raises:
            ReadError: it is damaged or encrypted, or larger than the limits allow.
        """
        if path in self.encrypted:
            raise ReadError(f"encrypted (digital rights management): {path}")
        return self._archive.read(path)

    def xml(self, path: str) -> Element | None:
        """Return the root of the file *path*, `None` if there is none.

        Raises:
            ReadError: it is no XML, or exceeds the limits.
        """
        return xml_part(self._archive, path, self.limits, self._report)

    def _package_path(self) -> str:
        """Return where the package is, as the container says; if it does not, the one that there is."""
        try:
            container = self.xml(CONTAINER)
        except ReadError as error:
            self._report.note(error.message)
            container = None
        files = [*container.iter("{*}rootfile")] if container is not None else []
        files.sort(key=lambda each: each.get("media-type") != PACKAGE_TYPE)
        paths = [each.get("full-path") or "" for each in files]
        if found := next((path for path in paths if path in self._archive), ""):
            return found
        found = min((name for name in self._archive if name.lower().endswith(".opf")), default="")
        if not found:
            raise ReadError("not an EPUB: there is no package in it")
        self._report.note(f"the container names no package; read is {found}")
        return found

    @cached_property
    def encrypted(self) -> frozenset[str]:
        """The files that cannot be read without a key."""
        root = self.xml(ENCRYPTION) if ENCRYPTION in self._archive else None
        uris = [each.get("URI") or "" for each in root.iter("{*}CipherReference")] if root is not None else []
        return frozenset(resolved("", uri) for uri in uris)

    # What the package lists -----------------------------------------------------

    @cached_property
    def items(self) -> dict[str, Item]:
        """The files that it lists, by their IDs."""
        found: dict[str, Item] = {}
        for each in self._in("manifest"):
            if local(each) == "item":
                properties = frozenset((each.get("properties") or "").split())
                path = self.resolved(each.get("href") or "")
                key = each.get("id") or ""
                found.setdefault(key, Item(key, path, (each.get("media-type") or "").lower(), properties))
        return found

    @cached_property
    def spine(self) -> list[Place]:
        """Its files in the order of reading."""
        linear = {each.get("idref") or "": each.get("linear") != "no" for each in self._in("spine")}
        return [Place(self.items[key], is_linear) for key, is_linear in linear.items() if key in self.items]

    @property
    def lost(self) -> list[str]:
        """The IDs in the order of reading that no file has."""
        return [key for each in self._in("spine") if (key := each.get("idref") or "") not in self.items]

    @cached_property
    def documents(self) -> frozenset[str]:
        """The paths of those in the order of reading."""
        return frozenset(place.item.path for place in self.spine)

    @cached_property
    def nav(self) -> Item | None:
        """The navigation document, which EPUB 3 has."""
        return next((item for item in self.items.values() if "nav" in item.properties), None)

    @cached_property
    def ncx(self) -> Item | None:
        """The navigation of EPUB 2."""
        spine = next(self.package.iter("{*}spine"), None)
        named = self.items.get((spine.get("toc") if spine is not None else "") or "")
        return named or next((item for item in self.items.values() if item.media_type == NCX_TYPE), None)

    @cached_property
    def guide(self) -> dict[str, str]:
        """What files are for, by their paths, as EPUB 2 says it."""
        return {self.resolved(each.get("href") or ""): each.get("type") or "" for each in self._in("guide")}

    @cached_property
    def media_types(self) -> dict[str, str]:
        """The media types of the files that it lists."""
        return {item.path: item.media_type for item in self.items.values()}

    @cached_property
    def names(self) -> dict[str, str]:
        """What the files of the archive are called outside of it, each another name."""
        called: dict[str, list[str]] = {}
        for path in self._archive:
            called.setdefault(file_name(path).lower(), []).append(path)
        return {
            path: file_name(path if len(paths) == 1 else path.replace("/", "-"))
            for paths in called.values()
            for path in paths
        }

    def _in(self, name: str) -> list[Element]:
        part = next(self.package.iter(f"{{*}}{name}"), None)
        return [each for each in part if isinstance(each.tag, str)] if part is not None else []

    def resolved(self, href: str) -> str:
        """Return the path of what the package calls *href*."""
        return resolved(self.path, href)


def resolved(base: str, href: str) -> str:
    """Return the path in the archive of what the file *base* calls *href*; ``""`` if it is not in there."""
    path = href.partition("#")[0].strip()
    if not path or ":" in path.partition("/")[0] or path.startswith("//"):
        return ""
    path = unquote(path.partition("?")[0])
    found = posixpath.normpath(posixpath.join(posixpath.dirname(base), path)).lstrip("/")
    return "" if found.startswith("..") or found == "." else found
