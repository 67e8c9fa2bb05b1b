"""Letters on a page → pieces of text, for the process that PDFium runs in."""

from __future__ import annotations

import ctypes
from math import hypot, isfinite
from typing import Any
from unicodedata import bidirectional, combining


_NEAR = 0.35  # of the font size: the largest distance between letters of a word
_ALEF = frozenset("\u0627\u0622\u0623\u0625\u0671")  # form a ligature with a preceding lam
_ROW = 8  # points
_HYPHEN = 2  # PDFium's code for a hyphen at the end of a line
_END = 0x110000  # of Unicode


class Areas:
    """The areas of links on a page, indexed by height, as a page may have many."""

    def __init__(self, links: list[list[Any]]) -> None:
        self._all = links
        self._rows: dict[int, list[int]] = {}
        for number, (_, bottom, _, top, _) in enumerate(links):
            for row in range(int(bottom // _ROW), min(int(top // _ROW), int(bottom // _ROW) + 500) + 1):
                self._rows.setdefault(row, []).append(number)

    def at(self, x: float, y: float) -> int:
        """Return the index of the link at this position, -1 if there is none."""
        for number in self._rows.get(int(y // _ROW), ()):
            left, bottom, right, top, _ = self._all[number]
            if left <= x <= right and bottom <= y <= top:
                return number
        return -1


class Spans:
    """Pieces of text with adjacent letters in one font, from left to right in any script."""

    def __init__(self, pdfium: Any, text: Any, font: Any, areas: Areas) -> None:
        self._pdfium, self._text, self._font, self._areas = pdfium, text, font, areas
        self._box, self._x, self._y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        self._item, self._look = 0, ("", 1.0, 1.0, 0.0, -1, 0)
        self._found: list[list[Any]] = []
        self._last = (0.0, 0.0, 0.0, 0.0)
        self._rightmost = self._leftmost = 0.0  # the left edge of its last letter, and the right edge of its first
        self._letters: list[str] = []
        self._at = 0  # the index of the last letter added
        self.unmapped = 0

    def done(self) -> list[list[Any]]:
        """Return all pieces: text, edges, position of the first letter, look, and index of the link."""
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
        position = self._index_beside(letter, box, place, look[1]) if alike else -1
        if position < 0:
            self._close()
            self._found.append(["", *box, *place, *look, link])
            position, self._rightmost, self._leftmost = 0, box[0], box[2]
        else:
            last = self._found[-1]
            self._rightmost, self._leftmost = max(self._rightmost, box[0]), min(self._leftmost, box[2])
            last[1:5] = [min(last[1], box[0]), min(last[2], box[1]), max(last[3], box[2]), max(last[4], box[3])]
        self._item, self._look, self._last, self._at = key, look, box, position
        self._letters.insert(position, letter)

    def _index_beside(self, letter: str, box: tuple[float, ...], place: tuple[float, float], size: float) -> int:
        """Return the index in the last piece where the *letter* in *box* belongs; -1 if it begins another piece.

        PDFium reverses text that runs to the left, also the letters of some ligatures, which have one box, and letters
        with signs above them: seen from the left, the sign comes first there.
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
        """Return font, size and direction of a piece of text, its marked content, and 1 if that is an artifact."""
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
        for index in range(min(max(pdfium.FPDFPageObj_CountMarks(item), 0), 8)):
            buffer = (ctypes.c_ushort * 32)()
            pdfium.FPDFPageObjMark_GetName(pdfium.FPDFPageObj_GetMark(item, index), buffer, 64, length)
            if bytes(buffer).startswith("Artifact\0".encode("utf-16-le")):
                return 1
        return 0


def _is_over(box: tuple[float, ...], letter: tuple[float, ...]) -> bool:
    """Is the mark in *box* above or below a *letter*?"""
    return letter[0] <= (box[0] + box[2]) / 2 <= letter[2]
