"""What PDFium finds in a PDF, for a process of its own: a script that imports nothing of newsformat.

It reads a document from standard input, and writes lines of JSON: of the document, then of each page. Whatever PDFium
does with a hostile file ends with this process, which the system holds to a memory and a time.

    python -I -S _child.py FOLDER_OF_THE_LIBRARY BYTES_OF_MEMORY SECONDS MOST_CHARACTERS MOST_PAGES
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from math import hypot, isfinite
from typing import Any
from unicodedata import bidirectional, combining


_KEYS = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate")
_ENCRYPTED = (4, 5)  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
_MOST_LINKS, _DEEPEST, _MOST_ELEMENTS = 2_000, 64, 50_000  # of a page
_NEAR = 0.35  # of the size of the font: letters of a word stand no farther apart
_ALEF = frozenset("\u0627\u0622\u0623\u0625\u0671")  # behind a lam they are one shape with it
_ROW, _FAR = 8, 1e6  # points
_IMAGE = 3  # FPDF_PAGEOBJ_IMAGE
_URI = 3  # PDFACTION_URI
_HYPHEN = 2  # that a line ends with, as PDFium has it
_END = 0x110000  # of Unicode


def main(folder: str, memory: int, seconds: int, most: int, pages: int) -> None:
    """Write what is in the document that standard input has."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    _limit(memory, seconds)
    sys.path.insert(0, folder)
    from pypdfium2_raw import bindings

    _start(bindings)
    content = sys.stdin.buffer.read()
    document = bindings.FPDF_LoadMemDocument64(content, len(content), None)
    if not document:
        encrypted = bindings.FPDF_GetLastError() in _ENCRYPTED
        _say({"error": "encrypted" if encrypted else "damaged"})
        return
    reading = _Reading(bindings, document, most)
    count = bindings.FPDF_GetPageCount(document)
    _say({"info": reading.info(), "language": reading.language()} if count <= pages else {"error": "pages"})
    for number in range(count if count <= pages else 0):
        _say(reading.page(number))
    _say({"end": True})


def _limit(memory: int, seconds: int) -> None:
    try:
        import resource
    except ImportError:  # Windows: the parent process minds the time
        return
    for kind, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):  # a system that knows no such limit, or has a lower one
            continue


def _start(pdfium: Any) -> None:
    """Start PDFium without the fonts of the system: no file is opened, and all systems read the same."""
    none = (ctypes.POINTER(ctypes.c_char) * 1)()
    config = pdfium.FPDF_LIBRARY_CONFIG(version=2)
    config.m_pUserFontPaths = ctypes.cast(none, type(config.m_pUserFontPaths))
    pdfium.FPDF_InitLibraryWithConfig(config)


def _say(what: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(what).encode() + b"\n")
    sys.stdout.buffer.flush()


class _Reading:
    """A document on its way; no more than so many characters of it are looked at."""

    def __init__(self, pdfium: Any, document: Any, most: int) -> None:
        self._pdfium, self._document, self._left = pdfium, document, most
        self._fonts: dict[int, str] = {}

    def info(self) -> dict[str, str]:
        found = {key: self._wide(self._pdfium.FPDF_GetMetaText, self._document, key.encode()) for key in _KEYS}
        return {key: text for key, text in found.items() if text}

    def language(self) -> str:
        return self._wide(self._pdfium.FPDFCatalog_GetLanguage, self._document)

    def _wide(self, ask: Any, *of: Any) -> str:
        """Return the text, in UTF-16, that *ask* tells."""
        length = ask(*of, None, 0)
        buffer = (ctypes.c_ushort * (length // 2 + 1))()
        ask(*of, buffer, length)
        return bytes(buffer)[: max(length - 2, 0)].decode("utf-16-le", "replace")

    def page(self, number: int) -> dict[str, Any]:
        """Return what stands on the page with that *number*, the first has 0."""
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
        spans = _Spans(pdfium, text, self._font, _Areas(links))
        for index in range(count):
            spans.add(index)
        found = {
            "size": [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)],
            "spans": spans.done(),
            "links": [each[-1] for each in links],
            "pictures": self._pictures(page),
            "roles": self._roles(page),
            "unmapped": spans.unmapped,
        }
        if text:
            pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)
        return found

    def _font(self, item: Any) -> str:
        """Return the name of the font of a piece of text."""
        font = self._pdfium.FPDFTextObj_GetFont(item)
        key = ctypes.cast(font, ctypes.c_void_p).value or 0
        if key not in self._fonts:
            buffer = ctypes.create_string_buffer(256)
            self._pdfium.FPDFFont_GetBaseFontName(font, buffer, len(buffer))
            self._fonts[key] = buffer.value.decode("utf-8", "replace")
        return self._fonts[key]

    def _links(self, page: Any) -> Any:
        """Yield where there are links on *page*, and where they lead."""
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
        """Return the elements of the structure, from the outside, that each piece of marked content is in."""
        pdfium, found = self._pdfium, dict[int, list[str]]()
        tree = pdfium.FPDF_StructTree_GetForPage(page)
        if not tree:
            return found
        rest = [
            (pdfium.FPDF_StructTree_GetChildAtIndex(tree, at), list[str]())
            for at in _all(pdfium.FPDF_StructTree_CountChildren(tree))
        ]
        seen = 0
        while rest and seen < _MOST_ELEMENTS:
            element, above = rest.pop()
            seen += 1
            if not element or len(above) > _DEEPEST:
                continue
            path = [*above, f"{self._wide(pdfium.FPDF_StructElement_GetType, element)}#{seen}"]
            for at in _all(pdfium.FPDF_StructElement_GetMarkedContentIdCount(element)):
                found[pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(element, at)] = path
            rest += [
                (pdfium.FPDF_StructElement_GetChildAtIndex(element, at), path)
                for at in _all(pdfium.FPDF_StructElement_CountChildren(element))
            ]
        pdfium.FPDF_StructTree_Close(tree)
        return found


def _all(count: int) -> range:
    return range(min(max(count, 0), _MOST_ELEMENTS))


class _Areas:
    """Where there are links on a page: by how high they are, since a page may have many."""

    def __init__(self, links: list[list[Any]]) -> None:
        self._all = links
        self._rows: dict[int, list[int]] = {}
        for number, (_, bottom, _, top, _) in enumerate(links):
            for row in range(int(bottom // _ROW), min(int(top // _ROW), int(bottom // _ROW) + 500) + 1):
                self._rows.setdefault(row, []).append(number)

    def at(self, x: float, y: float) -> int:
        """Return the number of the link that this place leads by, -1 if it leads nowhere."""
        for number in self._rows.get(int(y // _ROW), ()):
            left, bottom, right, top, _ = self._all[number]
            if left <= x <= right and bottom <= y <= top:
                return number
        return -1


class _Spans:
    """Pieces of text whose letters stand side by side, in one font: from the left to the right, in any script."""

    def __init__(self, pdfium: Any, text: Any, font: Any, areas: _Areas) -> None:
        self._pdfium, self._text, self._font, self._areas = pdfium, text, font, areas
        self._box, self._x, self._y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        self._item, self._look = 0, ("", 1.0, 1.0, 0.0, -1, 0)
        self._found: list[list[Any]] = []
        self._last = (0.0, 0.0, 0.0, 0.0)
        self._rightmost = self._leftmost = 0.0  # where its last letter begins, and its first one ends
        self._letters: list[str] = []
        self._at = 0  # where the last letter has been put
        self.unmapped = 0

    def done(self) -> list[list[Any]]:
        self._close()
        return self._found

    def _close(self) -> None:
        if self._letters:
            text = "".join(self._letters).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            self._found[-1][0] = text
        self._letters = []

    def add(self, index: int) -> None:
        """Add the character at *index*."""
        pdfium, text = self._pdfium, self._text
        code = pdfium.FPDFText_GetUnicode(text, index)
        if pdfium.FPDFText_IsGenerated(text, index) == 1:
            if code == ord(" ") and self._letters:
                self._at = len(self._letters) if self._at else 0
                self._letters.insert(self._at, " ")
            else:
                self._close()
            return
        if code == 0 or pdfium.FPDFText_HasUnicodeMapError(text, index) == 1:
            self.unmapped += 1
        pdfium.FPDFText_GetLooseCharBox(text, index, self._box)
        pdfium.FPDFText_GetCharOrigin(text, index, self._x, self._y)
        self._put(index, "-" if code == _HYPHEN else chr(code) if 0 < code < _END else "\ufffd")

    def _put(self, index: int, letter: str) -> None:
        item = self._pdfium.FPDFText_GetTextObject(self._text, index)
        key = ctypes.cast(item, ctypes.c_void_p).value or 0
        look = self._look if key == self._item and key else self._looks(index, item)
        box = (self._box.left, self._box.bottom, self._box.right, self._box.top)
        place = (self._x.value, self._y.value)
        if not all(map(isfinite, (*box, *place))):
            box, place = (0.0, 0.0, 0.0, 0.0), (0.0, 0.0)
        link = self._areas.at((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        alike = self._letters and look == self._look and link == self._found[-1][-1]
        at = self._beside(letter, box, place, look[1]) if alike else -1
        if at < 0:
            self._close()
            self._found.append(["", *box, *place, *look, link])
            at, self._rightmost, self._leftmost = 0, box[0], box[2]
        else:
            last = self._found[-1]
            self._rightmost, self._leftmost = max(self._rightmost, box[0]), min(self._leftmost, box[2])
            last[1:5] = [min(last[1], box[0]), min(last[2], box[1]), max(last[3], box[2]), max(last[4], box[3])]
        self._item, self._look, self._last, self._at = key, look, box, at
        self._letters.insert(at, letter)

    def _beside(self, letter: str, box: tuple[float, ...], place: tuple[float, float], size: float) -> int:
        """Return where in the last piece of text the *letter* in *box* belongs, -1 if it is none of it.

        PDFium turns what runs to the left, and with it the letters of some ligatures, which have one box, and signs
        that stand over a letter: as it is seen from the left, the sign comes first there.
        """
        last = self._found[-1]
        if abs(place[1] - last[6]) >= size / 20:
            return -1
        before = self._letters[self._at]
        if combining(letter) and _is_over(box, self._last):
            return self._at + (bidirectional(before) == "L")
        if combining(before) and _is_over(self._last, box):
            return self._at + (bidirectional(letter) != "L")
        if box == self._last:
            return self._at + (before != "\u0644" or letter not in _ALEF)
        if box[0] > self._rightmost + size / 100 and box[0] - last[3] < size * _NEAR:
            return len(self._letters)
        return 0 if box[2] < self._leftmost - size / 100 and last[1] - box[2] < size * _NEAR else -1

    def _looks(self, index: int, item: Any) -> tuple[str, float, float, float, int, int]:
        """Return the font, size and direction of a piece of text, which content it is, and 1 if that is no text."""
        pdfium, matrix = self._pdfium, self._pdfium.FS_MATRIX()
        size = pdfium.FPDFText_GetFontSize(self._text, index)
        pdfium.FPDFText_GetMatrix(self._text, index, matrix)
        long, high = hypot(matrix.a, matrix.b), hypot(matrix.c, matrix.d)
        size = min(abs(size * (high or 1.0)), 1e5)
        if not item or not long or not isfinite(size):
            return "", 1.0, 1.0, 0.0, -1, 0
        across, up = round(matrix.a / long, 1), round(matrix.b / long, 1)
        content = pdfium.FPDFPageObj_GetMarkedContentID(item)
        return self._font(item), round(size, 2), across, up, content, self._is_artifact(item)

    def _is_artifact(self, item: Any) -> int:
        pdfium, length = self._pdfium, ctypes.c_ulong()
        for at in range(min(max(pdfium.FPDFPageObj_CountMarks(item), 0), 8)):
            buffer = (ctypes.c_ushort * 32)()
            pdfium.FPDFPageObjMark_GetName(pdfium.FPDFPageObj_GetMark(item, at), buffer, 64, length)
            if bytes(buffer).startswith("Artifact\0".encode("utf-16-le")):
                return 1
        return 0


def _is_over(box: tuple[float, ...], letter: tuple[float, ...]) -> bool:
    """Does a sign in *box* stand over or under a *letter*?"""
    return letter[0] <= (box[0] + box[2]) / 2 <= letter[2]


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
