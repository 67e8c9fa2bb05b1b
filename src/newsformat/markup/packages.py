"""The ZIP package that an office document is (ECMA-376-2; OpenDocument 1.3, part 2), opened with care, and written."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import BinaryIO, NamedTuple

from newsformat._errors import ReadError
from newsformat._limits import Limits
from newsformat._problem import Problem
from newsformat._report import Report
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, parse
from newsformat.markup.zip import ZipReader, ZipWriter


__all__ = ["Package", "Relation", "packed", "xml_or_problem", "xml_part"]

_STRICT_TAG = re.compile(rb"<[^<>]*?http://purl\.oclc\.org/ooxml/[^<>]*+>")  # tags only: a text may contain the same
_STRICT_NAME = re.compile(rb"""(\sxmlns(?::[\w.-]+)?\s*=\s*["'])http://purl\.oclc\.org/ooxml/(\w+)/(\w+)(?=["'])""")
_NAME = rb"\1http://schemas.openxmlformats.org/\2/2006/\3"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/"


class Relation(NamedTuple):
    """What a part refers to: a *kind*, such as ``hyperlink``, and where it is; *outside* it is an address."""

    kind: str
    target: str
    outside: bool


class Package:
    """The parts of a document by their names."""

    def __init__(self, content: bytes | BinaryIO, limits: Limits, report: Report) -> None:
        """Open *content*, bytes, or a file that can be read at any place.

        Raises:
            ReadError: it is no package.
        """
        self._limits, self._report = limits, report
        self._packed = ZipReader(content, limits, title="office document", most=limits.item_bytes)

    def __contains__(self, name: str) -> bool:
        return name in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def size(self, name: str) -> int | None:
        """Return how many bytes the part *name* has, `None` if there is none."""
        return self._packed.size(name)

    def read(self, name: str) -> bytes | None:
        """Return the part *name*, `None` if there is none.

        Raises:
            ReadError: it is damaged or encrypted, or larger than the limits allow.
        """
        return self._packed.read(name)

    def open(self, name: str) -> BinaryIO | None:
        """Return the part *name*, of any size, as a stream; `None` if there is none.

        Raises:
            ReadError: it is encrypted; and while it is read, it is damaged, or larger than the limit ``ratio`` allows.
        """
        return self._packed.open(name)

    def xml(self, name: str) -> Element | None:
        """Return the root of the part *name*, `None` if there is none.

        The namespaces of documents in the strict variant (ISO/IEC 29500-1) are those of any other (29500-4).

        Raises:
            ReadError: it is no XML, or exceeds the limits.
        """
        content = self.read(name)
        return None if content is None else _root(name, _with_usual_names(content), self._limits, self._report)

    def relations(self, name: str) -> dict[str, Relation]:
        """Return what the part *name* (``""`` is the package) refers to, by the IDs it uses."""
        folder, _, base = name.rpartition("/")
        root = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        found = {}
        for relationship in root if root is not None else ():
            if not isinstance(relationship.tag, str):
                continue
            target, outside = relationship.get("Target") or "", relationship.get("TargetMode") == "External"
            kind = (relationship.get("Type") or "").removeprefix(_RELATIONS).removeprefix(_STRICT).rpartition("/")[2]
            if outside:
                target = target if safe_url(target) else ""
            elif target:
                target = posixpath.normpath(posixpath.join(folder, target)) if target[0] != "/" else target[1:]
            found[relationship.get("Id") or ""] = Relation(kind, target, outside)
        return found


def xml_part(
    archive: ZipReader, name: str, limits: Limits, report: Report, *, instructions: Collection[str] = ()
) -> Element | None:
    """Return the root of the file *name* in *archive*, `None` if there is none; *instructions* are as in `parse`.

    Raises:
        ReadError: it is damaged or encrypted, no XML, or exceeds *limits*; the file is named.
    """
    content = archive.read(name)
    return None if content is None else _root(name, content, limits, report, instructions)


def _with_usual_names(content: bytes) -> bytes:
    return _STRICT_TAG.sub(lambda tag: _STRICT_NAME.sub(_NAME, tag[0]), content)


def _root(name: str, content: bytes, limits: Limits, report: Report, instructions: Collection[str] = ()) -> Element:
    try:
        return parse(content, limits=limits, report=report, instructions=instructions)
    except ReadError as error:
        raise ReadError(f"{name}: {error.message}", line=error.line, column=error.column) from None


def xml_or_problem(read: Callable[[str], Element | None], name: str) -> Element | Problem | None:
    """Return the root of the part *name* as *read* reads it, or why it cannot; `None` if there is no such part."""
    try:
        return read(name)
    except ReadError as error:
        return Problem("xml", error.message, where=name)


def packed(parts: Mapping[str, str], *, stored: frozenset[str] = frozenset()) -> bytes:
    """Return the package of *parts*, in this order; those that are *stored* are not compressed.

    Raises:
        WriteError: a text is none that XML can hold.
    """
    package = ZipWriter()
    written = [package.add(name, text, stored=name in stored) for name, text in parts.items()]
    return b"".join([*written, package.end()])
