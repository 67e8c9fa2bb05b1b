"""Validates an issue: its METS, its pages in ALTO, and references between them."""

from __future__ import annotations

import hashlib
import posixpath
import zlib
from collections.abc import Callable, Iterator

from attrs import evolve

from newsformat.markup.schema import xsd_problems
from newsformat.markup.sniff import ZIP
from newsformat.markup.xml import Element, line_of, local, parse, well_formedness_problems
from newsformat.markup.xml_rules import place_of
from newsformat.markup.zip import ZipReader
from newsformat.plugin import Limits, Problem, ReadError, Report, Source, ValidateOptions
from newsformat_library._alto import _rules as _alto_rules
from newsformat_library._mets import _rules
from newsformat_library._mets._pages import Pages
from newsformat_library._mets._reader import documents_in
from newsformat_library._mets._structure import Structure


_EXCERPT = 60  # characters of an invalid value
_CHECKSUMS: dict[str, Callable[[bytes], str]] = {
    "MD5": lambda content: hashlib.md5(content, usedforsecurity=False).hexdigest(),
    "SHA-1": lambda content: hashlib.sha1(content, usedforsecurity=False).hexdigest(),
    "SHA-256": lambda content: hashlib.sha256(content).hexdigest(),
    "SHA-384": lambda content: hashlib.sha384(content).hexdigest(),
    "SHA-512": lambda content: hashlib.sha512(content).hexdigest(),
    "CRC32": lambda content: f"{zlib.crc32(content):08x}",
    "Adler-32": lambda content: f"{zlib.adler32(content):08x}",
}


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of a METS, or of each one in an archive with its pages."""
    if not source.head.startswith(ZIP):
        yield from _document(source.read_bytes(), source.name, source.limits, options, report)
        return
    archive = ZipReader.of(source, title="archive")
    names = documents_in(archive)
    if not names:
        raise ReadError(
            "no METS in the archive; ALTO files without a METS are validated one by one", source=source.name
        )
    for name in names:
        yield from _issue(archive, name, source.limits, options, report)


def _document(content: bytes, name: str, limits: Limits, options: ValidateOptions, report: Report) -> Iterator[Problem]:
    root = parse(content, source=name, limits=limits, report=report)
    yield from well_formedness_problems(content, limits)
    if _rules.is_of_mets_2(root):
        report.note("METS 2 is not checked: the rules are those of METS 1", line=line_of(root))
    else:
        yield from _rules.problems(root)
    if options.schema and local(root) == "mets":
        yield from xsd_problems(root, options.schema, prefer=["mets"])


def _issue(
    archive: ZipReader, name: str, limits: Limits, options: ValidateOptions, report: Report
) -> Iterator[Problem]:
    content = archive.read(name) or b""
    for problem in _document(content, name, limits, options, report):
        yield _problem_in(name, problem)
    root = parse(content, source=name, limits=limits, report=Report(heard=False))
    if local(root) == "mets":
        yield from _Files(archive, name, root, limits).problems(report)


def _problem_in(name: str, problem: Problem) -> Problem:
    """Return *problem* as one of the file *name* in an archive."""
    return evolve(problem, message=f"{name}: {problem.message}", where=f"{name}{problem.where}")


class _Files:
    """The files of a METS that are in the archive."""

    def __init__(self, archive: ZipReader, name: str, root: Element, limits: Limits) -> None:
        self._archive, self._name, self._root, self._limits = archive, name, root, limits
        structure = Structure(root)
        self._pages = Pages(archive, posixpath.dirname(name), structure.files, limits, Report(heard=False))
        self._ids: dict[str, frozenset[str]] = {}  # by the names of pages
        self._measured: dict[tuple[str, str], tuple[int, str]] = {}  # name and type of the checksum → size and checksum

    def problems(self, report: Report) -> Iterator[Problem]:
        """Yield the problems of each file, and references to missing parts of pages."""
        absent = 0
        for inner in self._root.iter("{*}file"):
            found = self._pages.name(inner.get("ID") or "")
            absent += not found
            if found:
                yield from self._file(inner, found, report)
        if absent:
            report.note(f"{self._name}: {absent} files that it names are not in the archive, and were not looked at")
        for area in self._root.iter("{*}area"):
            yield from self._area(area)

    def _problem(self, rule: str, message: str, element: Element) -> Problem:
        where = f"{self._name}{place_of(element)}"
        return Problem(rule, f"{self._name}: {message}", line_of(element), None, where)

    def _file(self, element: Element, name: str, report: Report) -> Iterator[Problem]:
        size, checksum, how = (element.get(key) or "" for key in ("SIZE", "CHECKSUM", "CHECKSUMTYPE"))
        try:
            length, found = self._measure(name, how if checksum and how in _CHECKSUMS else "")
        except ReadError as error:
            yield self._problem("file", f"{name} cannot be read: {error.message}", element)
            return
        if size.isdecimal() and len(size) < 16 and int(size) != length:  # noqa: PLR2004 -- digits
            yield self._problem("size", f"{name} has {length} bytes, not {size}", element)
        if found:
            if checksum.strip().lower() != found:
                yield self._problem("checksum", f"{name} does not have the {how} {checksum[:_EXCERPT]}", element)
        elif checksum:
            report.note(f"checksums by {how[:_EXCERPT] or 'what is not said'} are not checked", line=line_of(element))
        if name not in self._ids and name.lower().endswith(".xml"):
            yield from self._page(element, name)

    def _measure(self, name: str, how: str) -> tuple[int, str]:
        """Return the size of a file and, if *how* is a known type, its checksum; results are cached."""
        if (name, how) not in self._measured:
            content = self._archive.read(name) or b""
            self._measured[name, how] = len(content), _CHECKSUMS[how](content) if how else ""
        return self._measured[name, how]

    def _page(self, element: Element, name: str) -> Iterator[Problem]:
        """Yield the problems of a page, and collect its IDs."""
        self._ids[name] = frozenset()
        try:
            root = parse(self._archive.read(name) or b"", source=name, limits=self._limits, report=Report(heard=False))
        except ReadError as error:
            yield self._problem("file", f"{name} cannot be read: {error.message}", element)
            return
        if local(root) == "alto":
            self._ids[name] = frozenset(inner.get("ID") or "" for inner in root.iter("{*}*"))
            for problem in _alto_rules.problems(root):
                yield _problem_in(name, problem)

    def _area(self, area: Element) -> Iterator[Problem]:
        if area.get("BETYPE") != "IDREF":
            return
        page = self._pages.name(area.get("FILEID") or "")
        known = self._ids.get(page)
        for key in ("BEGIN", "END"):
            if known and (value := area.get(key)) and value not in known:
                yield self._problem("area", f"{key}: nothing in {page} has the ID {value[:_EXCERPT]}", area)
