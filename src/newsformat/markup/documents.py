"""Several XML documents in one file, one after another, as in the archive of a day: each with its line."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import BinaryIO, NamedTuple

from attrs import evolve

from newsformat._article import Article
from newsformat._envelope import Envelope
from newsformat._errors import ReadError
from newsformat._item_by_item import read_each
from newsformat._problem import Problem, sort_by_line
from newsformat._recoding import recoded
from newsformat._report import Report
from newsformat._source import Source
from newsformat._streams import PartlyReadStream
from newsformat.markup._xml._cutter import FILL, Cutter, begins
from newsformat.markup._xml._errors import is_broken, suggest_recovery
from newsformat.markup._xml._recovery._documents import read_recovered
from newsformat.markup.sniff import xml_root
from newsformat.markup.xml import Element, parse, well_formedness_problems


__all__ = ["document_problems", "read_documents"]

_SMALL = 256 * 1024  # bytes; a smaller document is held in memory
Read = Callable[[Source, Report], Iterable[Article | Envelope]]


def read_documents(
    source: Source, read: Read, report: Report, *, recover: bool | None = None
) -> Iterator[Article | Envelope]:
    """Yield what *read* makes of each document in *source*; their root elements must have the same name.

    Usually there is only one document, and the result is that of calling *read* with *source*. If there are several, a
    document ends where its root element ends and another one follows, with or without a declaration or document type; a
    document that is cut off ends where the declaration of the next one begins. A document that cannot be read is left
    out if others can be. Places in reports and errors are lines of the file. The envelope is that of the first
    document; any other envelope is left out and reported as a loss.

    Args:
        source: read as a stream; a document may be of any length.
        read: the reader of one document.
        report: receives what is left out, and the number of documents if it is not one.
        recover: whether a document that is no well-formed XML is read as far as that can be done; up to 256 KiB of it.
            What is repaired is a remark, what is missing a loss. `None` if the format has no such option.

    Raises:
        ReadError: as *read* does, of the only document or the first of several of which none can be read.
    """
    stream = source.open()
    start = stream.read(_SMALL)
    if len(start) < _SMALL:
        inner_report = Report(heard=report.heard)
        found, broken = _as_one(_source_like(source, start), read, inner_report)
        if broken is None or len(_pieces(start, _root(source))) == 1:
            if broken is not None and recover and is_broken(broken):
                yield from _recovered(start, source, read, report, broken)
                return
            report.add(inner_report)
            yield from found
            if broken is not None:
                raise broken if recover is not False else suggest_recovery(broken)
            return
    small = _recovering(read) if recover else read
    yield from _one_by_one(_Documents(_documents(source, _root(source), start, stream)), read, small, report)


def document_problems(
    source: Source, rules: Callable[[Element], Iterable[Problem]], report: Report
) -> Iterator[Problem]:
    """Yield what is not well-formed in each document of *source*, and the problems of its root by *rules*, in order.

    Raises:
        ReadError: the first document is not XML, or exceeds a limit; that another one is, is a problem.
    """
    documents = _FileDocuments(rules, report)
    for _ in read_documents(source, documents.read, Report(heard=False)):
        pass
    yield from documents.problems


class _FileDocuments:
    """The documents of one file with their problems, whose lines count from the beginning of the file."""

    def __init__(self, rules: Callable[[Element], Iterable[Problem]], report: Report) -> None:
        self.problems: list[Problem] = []
        self._rules, self._report, self._lines, self._begun = rules, report, 0, False

    def read(self, source: Source, _: Report) -> Iterator[Article]:
        """Look at a document; of nothing that is read there are articles here."""
        content = source.read_bytes()
        try:
            root = parse(content, source=source.name, limits=source.limits, report=self._report)
            found = [*well_formedness_problems(content, source.limits), *self._rules(root)]
        except ReadError as error:
            if not self._begun:
                raise
            found = [Problem("xml", error.message, error.line, error.column)]
        ordered = sort_by_line(found)
        self.problems += [evolve(problem, line=problem.line and problem.line + self._lines) for problem in ordered]
        self._lines += content.count(b"\n")
        self._begun = True
        return iter(())


def _recovered(
    content: bytes, source: Source, read: Read, report: Report, broken: ReadError
) -> Iterable[Article | Envelope]:
    """Return what can be read of *content*, which is *broken*."""
    try:
        return read_recovered(content, source, _root(source), read, report)
    except ReadError:
        raise broken from None


def _recovering(read: Read) -> Read:
    """Return a reader like *read* that recovers documents that are not well-formed."""

    def read_one(source: Source, report: Report) -> Iterable[Article | Envelope]:
        content, inner_report = source.read_bytes(), Report(heard=report.heard)
        found, broken = _as_one(_source_like(source, content), read, inner_report)
        if broken is None:
            report.add(inner_report)
            return found
        if not is_broken(broken):
            raise broken
        return _recovered(content, source, read, report, broken)

    return read_one


def _root(source: Source) -> str:
    return (xml_root(source.head) or ("", ""))[1]


def _one_by_one(documents: _Documents, read: Read, small: Read, report: Report) -> Iterator[Article | Envelope]:
    reading = _Reading(read, small, report)
    alone: list[ReadError] = []

    def read_one(document: _Document) -> Iterator[Article | Envelope]:
        try:
            yield from reading.document(document)
        except ReadError as error:
            if reading.count > 1 or documents.go_on():
                raise
            alone.append(error)

    yield from read_each(
        documents, read_one, report, name=lambda _: "a document", line=lambda document: document.lines + 1
    )
    if alone:
        raise alone[0]
    if reading.count > 1:
        report.note(f"{reading.count} documents, one after the other")


def _as_one(source: Source, read: Read, report: Report) -> tuple[list[Article | Envelope], ReadError | None]:
    """Return the result of *read* for *source* as a single document, up to the error if it is not one."""
    articles: list[Article | Envelope] = []
    try:
        articles += read(source, report)
    except ReadError as error:
        return articles, error
    return articles, None


class _Document(NamedTuple):
    """A document, how many lines are before it, and whether it is in memory."""

    source: Source
    lines: int
    is_small: bool = True


class _Documents(Iterator[_Document]):
    """Those of one file."""

    def __init__(self, documents: Iterator[_Document]) -> None:
        self._all = documents
        self._next: _Document | None = None

    def __next__(self) -> _Document:
        found, self._next = self._next, None
        return found or next(self._all)

    def go_on(self) -> bool:
        """Does another document follow the current one, which is not read any further?"""
        self._next = self._next or next(self._all, None)
        return self._next is not None


class _Reading:
    """How one document after the other is read, and a *small* one; *count* is how many have been begun."""

    def __init__(self, read: Read, small: Read, report: Report) -> None:
        self._read, self._small, self._report = read, small, report
        self.count = 0

    def document(self, document: _Document) -> Iterator[Article | Envelope]:
        """Yield the content of *document*, and report on it."""
        self.count += 1
        read = self._small if document.is_small else self._read
        if self.count == 1:
            yield from read(document.source, self._report)
            return
        inner_report = Report(heard=self._report.heard)
        try:
            yield from read(document.source, inner_report)
        except ReadError as error:
            error.line = (error.line or 1) + document.lines
            raise
        finally:
            self._report.add(inner_report, above=document.lines)


def _documents(source: Source, root: str, start: bytes, stream: BinaryIO) -> Iterator[_Document]:
    """Yield the documents of *source*, each as a source; *start* and *stream* are all of it."""
    if len(start) < _SMALL:
        yield from _in_memory(start, 0, source, root)
        return
    cutter = Cutter(io.BufferedReader(PartlyReadStream(start, stream.read)), root)
    for lines in cutter:
        start = cutter.read(_SMALL)
        if len(start) < _SMALL:
            yield from _in_memory(start, lines, source, root)
        else:
            yield _Document(
                _part(source, io.BufferedReader(PartlyReadStream(start, cutter.read))), lines, is_small=False
            )


def _in_memory(content: bytes, lines: int, source: Source, root: str) -> Iterator[_Document]:
    """Yield the document *content*, or those that it is."""
    pieces = _pieces(content, root)
    if len(pieces) > 1 and _is_one(content, source):
        pieces = [(0, len(content))]
    for start, end in pieces:
        yield _Document(_part(source, content[start:end]), lines + content.count(b"\n", 0, start))


def _pieces(content: bytes, root: str) -> list[tuple[int, int]]:
    """Return where what may be a document begins and ends in *content*; at least one."""
    starts = [0, *begins(content, root), len(content)]
    pieces = [(start, end) for start, end in pairwise(starts) if content[start:end].strip(FILL)]
    if len(pieces) > 1 and b"<" not in content[: pieces[0][1]]:  # lines before the first declaration
        pieces[:2] = [(0, pieces[1][1])]
    return pieces or [(0, len(content))]


def _is_one(content: bytes, source: Source) -> bool:
    """Is *content* one document, in which another is shown?"""
    try:
        parse(content, limits=source.limits, whole=False)
    except ReadError:
        return False
    return True


def _source_like(source: Source, origin: bytes | BinaryIO) -> Source:
    return Source(origin, name=source.name, limits=source.limits)


def _part(source: Source, origin: bytes | BinaryIO) -> Source:
    """Return *origin*, a document of *source*, with the known encoding of the whole, whatever it declares."""
    return recoded(Source(origin, name=source.name, encoding=source.encoding, limits=source.limits))
