"""A publication: the manifest and spine of its package (EPUB 3.3, 5; OPF 2.0.1)."""

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
    """A file in the manifest."""

    id: str
    path: str
    media_type: str
    properties: frozenset[str]


class Place(NamedTuple):
    """A file in the spine; one that is not *linear* stands outside the reading order."""

    item: Item
    linear: bool


class Publication:
    """The files of an EPUB, and its package."""

    def __init__(self, source: Source, report: Report) -> None:
        """Open *source*.

        Raises:
            ReadError: it is not an archive, or contains no readable package.
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
        """Return the size of the file *path* in bytes, or `None`."""
        return self._archive.size(path)

    def read(self, path: str) -> bytes | None:
        """Return the content of the file *path*, or `None`.

        Raises:
            ReadError: it is damaged or encrypted, or larger than the limits allow.
        """
        if path in self.encrypted:
            raise ReadError(f"encrypted (digital rights management): {path}")
        return self._archive.read(path)

    def xml(self, path: str) -> Element | None:
        """Return the root of the XML file *path*, or `None`.

        Raises:
            ReadError: it is not XML, or exceeds the limits.
        """
        return xml_part(self._archive, path, self.limits, self._report)

    def _package_path(self) -> str:
        """Return the path of the package: by the container, or else the only one there is."""
        try:
            container = self.xml(CONTAINER)
        except ReadError as error:
            self._report.note(error.message)
            container = None
        files = [*container.iter("{*}rootfile")] if container is not None else []
        files.sort(key=lambda element: element.get("media-type") != PACKAGE_TYPE)
        paths = [file.get("full-path") or "" for file in files]
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
        uris = [inner.get("URI") or "" for inner in root.iter("{*}CipherReference")] if root is not None else []
        return frozenset(resolved("", uri) for uri in uris)

    # What the package lists -----------------------------------------------------

    @cached_property
    def items(self) -> dict[str, Item]:
        """The files in the manifest, by ID."""
        found: dict[str, Item] = {}
        for element in self._elements_in("manifest"):
            if local(element) == "item":
                properties = frozenset((element.get("properties") or "").split())
                path = self.resolved(element.get("href") or "")
                key = element.get("id") or ""
                found.setdefault(key, Item(key, path, (element.get("media-type") or "").lower(), properties))
        return found

    @cached_property
    def spine(self) -> list[Place]:
        """The files in the spine, in order."""
        linear = {element.get("idref") or "": element.get("linear") != "no" for element in self._elements_in("spine")}
        return [Place(self.items[key], is_linear) for key, is_linear in linear.items() if key in self.items]

    @property
    def lost(self) -> list[str]:
        """The IDs in the spine without a file."""
        return [key for element in self._elements_in("spine") if (key := element.get("idref") or "") not in self.items]

    @cached_property
    def documents(self) -> frozenset[str]:
        """The paths of the documents in the spine."""
        return frozenset(place.item.path for place in self.spine)

    @cached_property
    def nav(self) -> Item | None:
        """The navigation document of EPUB 3."""
        return next((item for item in self.items.values() if "nav" in item.properties), None)

    @cached_property
    def ncx(self) -> Item | None:
        """The navigation file of EPUB 2."""
        spine = next(self.package.iter("{*}spine"), None)
        declared = self.items.get((spine.get("toc") if spine is not None else "") or "")
        return declared or next((item for item in self.items.values() if item.media_type == NCX_TYPE), None)

    @cached_property
    def guide(self) -> dict[str, str]:
        """The purposes of files by path, from the guide of EPUB 2."""
        return {
            self.resolved(element.get("href") or ""): element.get("type") or ""
            for element in self._elements_in("guide")
        }

    @cached_property
    def media_types(self) -> dict[str, str]:
        """The media types in the manifest."""
        return {item.path: item.media_type for item in self.items.values()}

    @cached_property
    def names(self) -> dict[str, str]:
        """Unique names for the archive's files outside of it."""
        called: dict[str, list[str]] = {}
        for path in self._archive:
            called.setdefault(file_name(path).lower(), []).append(path)
        return {
            path: file_name(path if len(paths) == 1 else path.replace("/", "-"))
            for paths in called.values()
            for path in paths
        }

    def _elements_in(self, name: str) -> list[Element]:
        part = next(self.package.iter(f"{{*}}{name}"), None)
        return [child for child in part if isinstance(child.tag, str)] if part is not None else []

    def resolved(self, href: str) -> str:
        """Return the path of *href* in the package."""
        return resolved(self.path, href)


def resolved(base: str, href: str) -> str:
    """Return the path of *href* in the file *base* within the archive, or ``""`` if it is not in there."""
    path = href.partition("#")[0].strip()
    if not path or ":" in path.partition("/")[0] or path.startswith("//"):
        return ""
    path = unquote(path.partition("?")[0])
    found = posixpath.normpath(posixpath.join(posixpath.dirname(base), path)).lstrip("/")
    return "" if found.startswith("..") or found == "." else found
