"""XML of any length, an element at a time, in constant memory."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from typing import BinaryIO, cast

from lxml import etree

from newsformat._errors import ReadError, limit_message
from newsformat._limits import Limits
from newsformat._report import Report
from newsformat.markup._xml._attribute_limits import NamespaceCounter, check_attributes
from newsformat.markup._xml._controls import is_iso_2022, read_without_controls
from newsformat.markup._xml._declaration import FILLED, Note, with_actual_encoding, without_fill
from newsformat.markup._xml._entities import Entities, entity_replacer
from newsformat.markup._xml._errors import DEPTH, NOT_WELL_FORMED, TEXT_BYTES, as_read_error, fault_in, has_fault
from newsformat.markup._xml._hardening import HARDENED, ID_NOTE
from newsformat.markup._xml._instructions import Instructions
from newsformat.markup._xml._stray_bytes import is_meant_as_utf_8, read_with_stray_letters
from newsformat.markup._xml._tree import Element, local
from newsformat.markup._xml._windows import windows_replacer


_CHUNK = 64 * 1024


def iterate(  # noqa: PLR0913 -- each is a keyword
    stream: BinaryIO,
    names: Collection[str],
    *,
    start: bytes = b"",
    within: Collection[str] = (),
    source: str = "",
    limits: Limits = Limits(),  # noqa: B008 -- frozen
    report: Report | None = None,
    whole: bool = True,
    mend: bool = True,
) -> Iterator[Element]:
    """Yield the elements whose local name is among *names*, each as soon as it is complete.

    *start* is what has already been read from *stream*. *within* restricts the elements to those whose parent has one
    of these local names; the parent of the root is called ``""``.

    An element is emptied when the next one is asked for, and whatever comes before it in its parent is dropped, so
    memory stays constant. ``limits.item_bytes`` limits the distance between elements. *whole* is as in `parse`, and so
    is the treatment of control characters, undeclared entities and stray ``&``, the latter two unless the document
    declares entities itself; without *mend*, they are errors. Comments and processing instructions are left out as in
    `parse`.

    Raises:
        ReadError: it is not well-formed XML, or exceeds *limits*.
    """
    notes = report or Report()
    parser = _parser(names, huge=not whole or limits.depth > DEPTH or limits.item_bytes > TEXT_BYTES)
    entities = Entities(source, notes.note)
    size, collector = 0, _ElementCollector(within, NamespaceCounter(source, limits), Instructions((), notes.note))
    try:
        for chunk in _repaired(_chunks(start, stream, notes.note), notes.note, mend=mend):
            parser.feed(chunk)
            _refuse_faults(parser)
            size += len(chunk)
            for element in collector.complete(parser):
                size = 0
                has_doctype = _has_doctype(element)
                if whole or has_doctype:  # in that case, all attributes are checked
                    check_attributes(element, source, limits)
                if has_doctype:
                    entities.fill(element)
                yield element
            if size > limits.item_bytes:
                most = limits.item_bytes
                raise ReadError(limit_message("item_bytes", f"an item is larger than {most} bytes"), source=source)
        parser.close()
        _refuse_faults(parser)
        if has_fault(parser.feed_error_log):
            notes.note(ID_NOTE)
    except etree.XMLSyntaxError as error:
        raise as_read_error(error, source, limits) from None
    except UnicodeDecodeError:  # a namespace with an incomplete character, decoded before errors are checked
        fault = fault_in(parser.feed_error_log)
        raise as_read_error(fault, source, limits) if fault else ReadError(_NO_NAME, source=source) from None


def _has_doctype(element: Element) -> bool:
    """Does the document of *element* have a DTD? Asking lxml for the DTD itself would copy it."""
    return bool(element.getroottree().docinfo.doctype)  # type: ignore[attr-defined]  # not in the stubs


_NO_NAME = f"{NOT_WELL_FORMED}: a namespace holds a character that XML does not allow"


def _parser(names: Iterable[str], *, huge: bool) -> etree.XMLPullParser:
    return etree.XMLPullParser(
        events=("end", "pi", *NamespaceCounter.EVENTS),
        tag=[f"{{*}}{name}" for name in names],
        huge_tree=huge,
        recover=True,  # errors are checked one by one: duplicate IDs are accepted
        remove_comments=True,  # comments would split texts
        **HARDENED,
    )


def _refuse_faults(parser: etree.XMLPullParser) -> None:
    fault = fault_in(parser.feed_error_log) if len(parser.feed_error_log) else None
    if fault is not None:
        raise fault


def _repaired(chunks: Iterator[bytes], note: Note, *, mend: bool) -> Iterator[bytes]:
    """Yield *chunks* with repaired references, and without control characters."""
    first = next(chunks, b"")
    mend = mend and b"\0" not in first[:4] and not is_iso_2022(first)
    chunks = chain([first], chunks)
    if not mend:
        return windows_replacer(note).read_chunks(chunks)
    chunks = read_with_stray_letters(chunks, note) if is_meant_as_utf_8(first) else chunks
    return entity_replacer(note, first).read_chunks(read_without_controls(chunks, note))


def _chunks(start: bytes, stream: BinaryIO, note: Note) -> Iterator[bytes]:
    """Yield the document in *start* and *stream*, with its actual encoding declared and without fill after its end."""
    beginning = io.BytesIO(start)

    def read() -> bytes:
        return beginning.read(_CHUNK) or stream.read(_CHUNK)

    chunk = read()
    wide = b"\0" in chunk[:4]  # UTF-16, where NUL is half of a character
    chunk, fill = with_actual_encoding(chunk, note, whole=False), b""
    while chunk:
        document = chunk if wide else without_fill(chunk)
        fill = chunk[len(document) :]
        yield document
        following = read()
        chunk = fill + following if following else b""
        if len(fill) > _CHUNK:  # more than the fill of a record
            break
    if fill:
        note(FILLED)


class _ElementCollector:
    """Collects complete elements from a parser: those with a parent among *within*, or all."""

    def __init__(self, within: Collection[str], namespaces: NamespaceCounter, instructions: Instructions) -> None:
        self._within, self._namespaces, self._instructions = within, namespaces, instructions
        self._has_instructions = False

    def complete(self, parser: etree.XMLPullParser) -> Iterator[Element]:
        """Yield the elements that *parser* has completed since the last call."""
        for event, item in parser.read_events():
            if event != "end":
                self._observe(event, item)
                continue
            element = cast("Element", item)
            parent = element.getparent()
            if self._within and ("" if parent is None else local(parent)) not in self._within:
                continue
            if self._has_instructions:
                self._instructions.remove_from(element)
            yield element
            element.clear(keep_tail=True)  # type: ignore[call-arg]  # the stubs lack it
            while parent is not None and element.getprevious() is not None:
                del parent[0]

    def _observe(self, event: str, item: object) -> None:
        if event == "pi":
            self._has_instructions = True
            self._instructions.see(cast("Element", item))
        else:
            self._namespaces.count(event)
