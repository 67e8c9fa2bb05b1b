"""The lines of a PDF → paragraphs: by spacing, indents, line ends, sizes, and the structure of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from statistics import median

from attrs import define

from newsformat.markup.hyphens import is_hyphenated
from newsformat.plugin import lazily
from newsformat_office._pdf._line import Line
from newsformat_office._pdf._looks import is_bold
from newsformat_office._pdf._tables import tables_in


_SAME = 0.08  # of the size: the largest difference in size within a paragraph
_LEADING = 1.2  # of the size, by default
_SPACE = 1.3  # of the leading: the least distance between paragraphs
_INDENT = 0.7  # of the size
_ROOM = 0.8  # of the size: the room left in a line that ends early, beyond the first word of the next line
_LETTER = 0.5  # of the size: the width of a letter
_LARGE = 1.15  # of the text size: larger lines are titles, which are broken by hand
_STOPS = tuple(".!?…:;。！？؟۔।।\"'”’»)")
ITEM = lazily(r"(?:[•●▪◦‣⁃□■►▶➤✓○\uf0b7\uf0a7\uf0d8\uf076\uf0fc]\s*|(?P<number>\d{1,2})[.)]\s+)(?=\S)")
"""The beginning of a list item."""

Element = Callable[[Line], str]
"""Returns the structure element of a line; ``""`` if it has none."""


@define
class Found:
    """A paragraph with its lines and structure element, or a table with its rows."""

    lines: list[Line]
    element: str = ""
    rows: list[list[Line | None]] | None = None

    @property
    def text(self) -> str:
        """The text, line by line."""
        return "\n".join([line.text.strip() for line in self.lines])

    @property
    def size(self) -> float:
        """The size of most of its letters."""
        return max(self.lines, key=lambda line: len(line.text)).size


def paragraphs(regions: Iterable[list[Line]], size: float, element: Element) -> list[Found]:
    """Return the paragraphs of *regions*, in which text mostly has this *size*; one may continue in the next region."""
    found: list[Found] = []
    for lines in regions:
        for part, rows in tables_in(lines):
            blocks_of_part = _of_region(part, size, element) if rows is None else [Found(part, rows=rows)]
            if found and blocks_of_part and _goes_on(found[-1], blocks_of_part[0]):
                found[-1].lines += blocks_of_part.pop(0).lines
            found += blocks_of_part
    return found


def _of_region(lines: Sequence[Line], size: float, element: Element) -> list[Found]:
    column = _Column(lines, size)
    found = [Found([lines[0]], element(lines[0]))]
    for above, line in pairwise(lines):
        element_of_line, its = element(line), found[-1].element
        has_elements = element_of_line and its and _is_alike(above, line)
        if element_of_line != its if has_elements else column.parts(found[-1].lines, above, line):
            found.append(Found([line], element_of_line))
        else:
            found[-1].lines.append(line)
    return found


class _Column:
    """The layout of the lines of a column: its edges, and the leading."""

    def __init__(self, lines: Sequence[Line], size: float) -> None:
        self._size = size
        text = [line for line in lines if line.size <= _LARGE * size] or lines  # titles may be wider
        self._left, self._right = min(line.left for line in text), max(line.right for line in text)
        falls = [above.base - line.base for above, line in pairwise(lines) if _is_alike(above, line)]
        usual = [fall for fall in falls if 0 < fall < 2.5 * size]
        self._leading = min(median(usual), 2 * size) if usual else 0.0

    def parts(self, lines: Sequence[Line], above: Line, line: Line) -> bool:
        """Does *line* begin a paragraph below *lines*, which end with *above*?"""
        fall, leading = above.base - line.base, max(self._leading, _LEADING * above.size * 0.8)
        if line.cells or not _is_alike(above, line) or fall < 0 or is_bold(above) != is_bold(line):
            return True
        if above.size > _LARGE * self._size:
            return fall > _SPACE * _LEADING * above.size
        if fall > _SPACE * leading or ITEM.match(line.text.lstrip()):
            return True
        return self._is_indented(lines, above, line) or self._ends_early(above, line)

    def _indent(self, line: Line) -> float:
        """Return the indent of *line* within the column."""
        return self._right - line.right if line.leftward else line.left - self._left

    def _is_indented(self, lines: Sequence[Line], above: Line, line: Line) -> bool:
        before, indent, least = self._indent(above), self._indent(line), _INDENT * line.size
        if any(abs(self._indent(cell) - indent) < least for cell in lines[0].cells[1:]):  # continues with a value
            return False
        if indent > before + least:
            return not (len(lines) == 1 and ITEM.match(above.text.lstrip()))
        return len(lines) > 1 and indent < before - least

    def _ends_early(self, above: Line, line: Line) -> bool:
        """Would the first word of *line* have fitted into the line *above*?"""
        room = above.left - self._left if above.leftward else self._right - above.right
        words, end = line.text.split(maxsplit=1), above.text.rstrip()
        if end and words and is_hyphenated(end, words[0]):
            return False
        word = len(words[0]) if words and words[0] < "\u2e80" else 1
        return room > (word * _LETTER + _ROOM) * line.size


def _is_alike(above: Line, line: Line) -> bool:
    return abs(above.size - line.size) <= _SAME * max(above.size, line.size)


def _goes_on(above: Found, below: Found) -> bool:
    """Does *above* end within a sentence that *below*, in the next column, continues?"""
    if above.rows or below.rows:
        return False
    last, first = above.lines[-1], below.lines[0]
    end, start = last.text.rstrip(), first.text.lstrip()
    if not _is_alike(last, first) or is_bold(last) != is_bold(first) or not end or not start or ITEM.match(start):
        return False
    if above.element and below.element and last.page == first.page:
        return above.element == below.element
    return not end.endswith(_STOPS) and (start[0].islower() or (start[0].isalpha() and not start[0].isupper()))
