"""The ZIP package that a document is (ECMA-376-2; OpenDocument 1.3, part 2), opened with care, and written.

Parts are decompressed a piece at a time, and no more than the limits allow, whatever the package says of their sizes.
"""

from __future__ import annotations

import posixpath
import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import IO, NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, parse
from newsformat.plugin import Limits, ReadError, Report, WriteError


_MOST_PARTS = 5000
_SMALL = 1024 * 1024  # bytes; what is smaller is no bomb
_PIECE = 64 * 1024
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/"


class Relation(NamedTuple):
    """What a part refers to: a *kind*, such as ``hyperlink``, and where it is; *outside* it is an address."""

    kind: str
    target: str
    outside: bool


class Package:
    """The parts of a document by their names."""

    def __init__(self, content: bytes, limits: Limits, report: Report) -> None:
        """Open *content*.

        Raises:
            ReadError: it is no package.
        """
        self._limits, self._report, self._left = limits, report, limits.item_bytes
        try:
            self._zip = ZipFile(BytesIO(content))
            infos = self._zip.infolist()
        except (BadZipFile, ValueError, OSError, NotImplementedError, IndexError, OverflowError) as error:
            raise ReadError(f"no office document: {error}") from None
        if len(infos) > _MOST_PARTS:
            raise ReadError(f"more than {_MOST_PARTS} files in the document")
        self._infos: dict[str, ZipInfo] = {each.filename.lstrip("/"): each for each in infos}

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    def size(self, name: str) -> int | None:
        """Return how many bytes the part *name* has, `None` if there is none."""
        info = self._infos.get(name)
        return info.file_size if info else None

    def read(self, name: str) -> bytes | None:
        """Return the part *name*, `None` if there is none.

        Raises:
            ReadError: it is damaged or encrypted, or larger than the limits allow.
        """
        info = self._infos.get(name)
        if info is None:
            return None
        if info.flag_bits & 1:
            raise ReadError(f"encrypted: {name}")
        if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:  # ECMA-376-2, annex C has no others
            raise ReadError(f"compressed in a way that no document is: {name}")
        try:
            with self._zip.open(info) as file:
                return self._read(file, info)
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError) as error:
            raise ReadError(f"damaged: {name}: {error}") from None

    def _read(self, file: IO[bytes], info: ZipInfo) -> bytes:
        parts, size = [], 0
        while piece := file.read(_PIECE):
            size += len(piece)
            if size > self._left:
                raise ReadError(f"larger than {self._limits.item_bytes} bytes; raise the limit item_bytes to read it")
            if size > max(_SMALL, info.compress_size * self._limits.ratio):
                most = self._limits.ratio
                raise ReadError(f"{info.filename} becomes more than {most} times as large; raise the limit ratio")
            parts.append(piece)
        self._left -= size
        return b"".join(parts)

    def xml(self, name: str) -> Element | None:
        """Return the root of the part *name*, `None` if there is none.

        Raises:
            ReadError: it is no XML, or exceeds the limits.
        """
        content = self.read(name)
        if content is None:
            return None
        try:
            return parse(content, limits=self._limits, report=self._report)
        except ReadError as error:
            raise ReadError(f"{name}: {error.message}", line=error.line, column=error.column) from None

    def relations(self, name: str) -> dict[str, Relation]:
        """Return what the part *name* (``""`` is the package) refers to, by the IDs it uses."""
        folder, _, base = name.rpartition("/")
        root = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        found = {}
        for each in root if root is not None else ():
            if not isinstance(each.tag, str):
                continue
            target, outside = each.get("Target") or "", each.get("TargetMode") == "External"
            kind = (each.get("Type") or "").removeprefix(_RELATIONS).removeprefix(_STRICT).rpartition("/")[2]
            if outside:
                target = target if safe_url(target) else ""
            elif target:
                target = posixpath.normpath(posixpath.join(folder, target)) if target[0] != "/" else target[1:]
            found[each.get("Id") or ""] = Relation(kind, target, outside)
        return found


_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first date that a ZIP can say; so that the same article gives the same bytes


def packed(parts: Mapping[str, str], *, stored: frozenset[str] = frozenset()) -> bytes:
    """Return the package of *parts*, in this order; those that are *stored* are not compressed.

    Raises:
        WriteError: a text is none that XML can hold.
    """
    file = BytesIO()
    with ZipFile(file, "w") as package:
        for name, text in parts.items():
            info = ZipInfo(name, _EPOCH)
            info.compress_type = ZIP_STORED if name in stored else ZIP_DEFLATED
            info.create_system = 0
            try:
                package.writestr(info, text.encode())
            except UnicodeEncodeError:
                raise WriteError("XML can't hold half of a character (a lone surrogate)") from None
    return file.getvalue()
