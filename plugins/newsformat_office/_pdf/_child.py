"""Extracts the contents of a PDF with PDFium, in a separate process: a script that does not import newsformat.

It reads a document from standard input, and writes lines of JSON: of the document, then of each page. Whatever PDFium
does with a hostile file ends with this process, which the system holds to a memory and a time.

    python -I -S _child.py FOLDER_OF_THE_LIBRARY BYTES_OF_MEMORY SECONDS MOST_CHARACTERS MOST_PAGES
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from math import isfinite
from typing import Any


_KEYS = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate")
_ENCRYPTED = (4, 5)  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
_MOST_LINKS, _DEEPEST, _MOST_ELEMENTS = 2_000, 64, 50_000  # of a page
_FAR = 1e6  # points
_IMAGE = 3  # FPDF_PAGEOBJ_IMAGE
_URI = 3  # PDFACTION_URI


def main(folder: str, memory: int, seconds: int, most: int, pages: int) -> None:
    """Write the contents of the document in standard input."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    _limit(memory, seconds)
    sys.path[:0] = [__file__.rpartition(os.sep)[0], folder]
    from pypdfium2_raw import bindings

    _start(bindings)
    content = sys.stdin.buffer.read()
    document = bindings.FPDF_LoadMemDocument64(content, len(content), None)
    if not document:
        encrypted = bindings.FPDF_GetLastError() in _ENCRYPTED
        _send({"error": "encrypted" if encrypted else "damaged"})
        return
    reading = _Reading(bindings, document, most)
    count = bindings.FPDF_GetPageCount(document)
    _send({"info": reading.info(), "language": reading.language()} if count <= pages else {"error": "pages"})
    for number in range(count if count <= pages else 0):
        _send(reading.page(number))
    _send({"end": True})


def _limit(memory: int, seconds: int) -> None:
    try:
        import resource
    except ImportError:  # Windows: the parent process limits the time
        return
    for kind, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):  # the system has no such limit, or a lower one
            continue


def _start(pdfium: Any) -> None:
    """Start PDFium without the fonts of the system, so that no file is opened and the result is the same everywhere."""
    none = (ctypes.POINTER(ctypes.c_char) * 1)()
    config = pdfium.FPDF_LIBRARY_CONFIG(version=2)
    config.m_pUserFontPaths = ctypes.cast(none, type(config.m_pUserFontPaths))
    pdfium.FPDF_InitLibraryWithConfig(config)


def _send(what: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(what).encode() + b"\n")
    sys.stdout.buffer.flush()


class _Reading:
    """Reads a document, up to a number of characters."""

    def __init__(self, pdfium: Any, document: Any, most: int) -> None:
        self._pdfium, self._document, self._left = pdfium, document, most
        self._fonts: dict[int, str] = {}

    def info(self) -> dict[str, str]:
        found = {key: self._wide(self._pdfium.FPDF_GetMetaText, self._document, key.encode()) for key in _KEYS}
        return {key: text for key, text in found.items() if text}

    def language(self) -> str:
        return self._wide(self._pdfium.FPDFCatalog_GetLanguage, self._document)

    def _wide(self, ask: Any, *of: Any) -> str:
        """Return the UTF-16 text that *ask* returns."""
        length = ask(*of, None, 0)
        buffer = (ctypes.c_ushort * (length // 2 + 1))()
        ask(*of, buffer, length)
        return bytes(buffer)[: max(length - 2, 0)].decode("utf-16-le", "replace")

    def page(self, number: int) -> dict[str, Any]:
        """Return the contents of the page with index *number*."""
        from _child_letters import Areas, Spans  # type: ignore[import-not-found]  # in the folder of this script

        pdfium = self._pdfium
        page = pdfium.FPDF_LoadPage(self._document, number)
        if not page:
            return {"damaged": True}
        text = pdfium.FPDFText_LoadPage(page)
        count = max(pdfium.FPDFText_CountChars(text), 0) if text else 0
        self._left -= count
        if self._left < 0:
            return {"error": "long"}
        links = list(self._links(page))
        spans = Spans(pdfium, text, self._font, Areas(links))
        for index in range(count):
            spans.add(index)
        found = {
            "box": self._box(page),
            "spans": spans.done(),
            "links": [link[-1] for link in links],
            "pictures": self._pictures(page),
            "roles": self._roles(page),
            "unmapped": spans.unmapped,
        }
        if text:
            pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)
        return found

    def _box(self, page: Any) -> list[float]:
        """Return the edges of the trimmed *page*: left, bottom, right, top."""
        box, edges = self._pdfium.FS_RECTF(), [ctypes.c_float() for _ in range(4)]
        self._pdfium.FPDF_GetPageBoundingBox(page, box)
        untrimmed = [box.left, box.bottom, box.right, box.top]
        trimmed = self._pdfium.FPDFPage_GetTrimBox(page, *edges) and [edge.value for edge in edges]
        return trimmed if trimmed and trimmed[0] < trimmed[2] and trimmed[1] < trimmed[3] else untrimmed

    def _font(self, item: Any) -> str:
        """Return the font name of a piece of text."""
        font = self._pdfium.FPDFTextObj_GetFont(item)
        key = ctypes.cast(font, ctypes.c_void_p).value or 0
        if key not in self._fonts:
            buffer = ctypes.create_string_buffer(256)
            self._pdfium.FPDFFont_GetBaseFontName(font, buffer, len(buffer))
            self._fonts[key] = buffer.value.decode("utf-8", "replace")
        return self._fonts[key]

    def _links(self, page: Any) -> Any:
        """Yield the position and target of each link on *page*."""
        pdfium = self._pdfium
        place, link, box = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
        for _ in range(_MOST_LINKS):
            if not pdfium.FPDFLink_Enumerate(page, place, link):
                return
            action = pdfium.FPDFLink_GetAction(link)
            if not action or pdfium.FPDFAction_GetType(action) != _URI or not pdfium.FPDFLink_GetAnnotRect(link, box):
                continue
            length = min(pdfium.FPDFAction_GetURIPath(self._document, action, None, 0), 4096)
            buffer = ctypes.create_string_buffer(max(length, 1))
            pdfium.FPDFAction_GetURIPath(self._document, action, buffer, length)
            edges = (box.left, box.bottom, box.right, box.top)
            if all(map(isfinite, edges)) and max(map(abs, edges)) < _FAR:
                yield [*edges, buffer.value.decode("utf-8", "replace")]

    def _pictures(self, page: Any) -> int:
        count = min(self._pdfium.FPDFPage_CountObjects(page), 100_000)
        items = (self._pdfium.FPDFPage_GetObject(page, index) for index in range(count))
        return sum(self._pdfium.FPDFPageObj_GetType(item) == _IMAGE for item in items)

    def _roles(self, page: Any) -> dict[int, list[str]]:
        """Return the structure elements around each piece of marked content, outermost first."""
        pdfium, found = self._pdfium, dict[int, list[str]]()
        tree = pdfium.FPDF_StructTree_GetForPage(page)
        if not tree:
            return found
        rest = [
            (pdfium.FPDF_StructTree_GetChildAtIndex(tree, index), list[str]())
            for index in _all(pdfium.FPDF_StructTree_CountChildren(tree))
        ]
        seen = 0
        while rest and seen < _MOST_ELEMENTS:
            element, above = rest.pop()
            seen += 1
            if not element or len(above) > _DEEPEST:
                continue
            path = [*above, f"{self._wide(pdfium.FPDF_StructElement_GetType, element)}#{seen}"]
            for position in _all(pdfium.FPDF_StructElement_GetMarkedContentIdCount(element)):
                found[pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(element, position)] = path
            rest += [
                (pdfium.FPDF_StructElement_GetChildAtIndex(element, index), path)
                for index in _all(pdfium.FPDF_StructElement_CountChildren(element))
            ]
        pdfium.FPDF_StructTree_Close(tree)
        return found


def _all(count: int) -> range:
    return range(min(max(count, 0), _MOST_ELEMENTS))


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
