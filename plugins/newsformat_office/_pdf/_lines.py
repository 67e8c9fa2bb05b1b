"""Pieces of text → lines, by their position on the page."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from unicodedata import normalize

from newsformat.plugin import lazily
from newsformat_office._pdf._bidi import has_rtl, order, runs_left, with_brackets
from newsformat_office._pdf._initials import with_initials
from newsformat_office._pdf._line import Line, Piece
from newsformat_office._pdf._pages import Page, Span


_GAP = 1.2  # of the size: successive pieces in the file form one line up to this distance
_CLOSE = 0.6  # of the size: the same for pieces that are not successive
_BASE = 0.35  # of the size: the largest difference in height of letters of a line
_WORDS = 0.18  # of the size: the least distance between words
_SMALL = 0.8  # of the size: the largest raised letters
_SMALLEST = 0.45  # of the size: larger text beside it is a drop cap
_LABEL = 4.0  # of the size: the largest distance of a bullet from its text
_MARKS = frozenset("•●▪◦‣⁃■□►▶➤✓○–—-*·\uf0b7\uf0a7\uf0d8\uf076\uf0fc")


def lines_of(page: Page, number: int) -> list[list[Line]]:
    """Return the lines of *page*, grouped by direction, the most frequent first."""
    ways: dict[tuple[float, float], list[Span]] = {}
    for span in page.spans:
        way = (round(span.across), round(span.up))
        ways.setdefault(way, []).append(_turned(span, *way))
    found = sorted(ways.values(), key=lambda spans: -sum(len(span.text) for span in spans))
    return [with_initials(_joined(list(_behind(spans, number)))) for spans in found]


def _turned(span: Span, across: float, up: float) -> Span:
    """Return *span* on a page rotated so that its letters are upright."""
    if (across, up) in {(1, 0), (0, 0)}:
        return span

    def turn(x: float, y: float) -> tuple[float, float]:
        return across * x + up * y, across * y - up * x

    (left, bottom), (right, top) = turn(span.left, span.bottom), turn(span.right, span.top)
    x, base = turn(span.x, span.base)
    text = span.text if left <= right else span.text[::-1]
    left, right, bottom, top = min(left, right), max(left, right), min(bottom, top), max(bottom, top)
    return span._replace(text=text, x=x, base=base, left=left, right=right, bottom=bottom, top=top)


def _behind(spans: Iterable[Span], page: int) -> Iterator[Line]:
    """Yield lines of successive *spans*."""
    line: Line | None = None
    for span in spans:
        if line is not None and _goes_on(line, span):
            line.spans.append(span)
            line.left, line.right = min(line.left, span.left), max(line.right, span.right)
            if span.size > line.size and span.text.strip():
                line.size, line.base = span.size, span.base
            continue
        if line is not None:
            yield line.measure()
        line = Line([span], page, span.left, span.right, span.bottom, span.top, span.base, span.size)
    if line is not None:
        yield line.measure()


def _goes_on(line: Line, span: Span) -> bool:
    size = min(line.size, span.size)
    if not _is_level(line.base, line.size, span.base, span.size):
        return False
    return -_GAP * line.size < _distance(line.left, line.right, span.left, span.right) < _GAP * size


def _is_level(base: float, size: float, other: float, its: float) -> bool:
    """Are letters of these sizes on one line? Raised and lowered ones are smaller."""
    apart = abs(base - other)
    if min(size, its) < _SMALLEST * max(size, its):
        return False
    return apart < _BASE * min(size, its) or (
        apart < _BASE * 1.5 * max(size, its) and min(size, its) < _SMALL * max(size, its)
    )


def _distance(left: float, right: float, its_left: float, its_right: float) -> float:
    """Return the distance between two intervals, negative if they overlap."""
    return max(its_left - right, left - its_right)


def _joined(lines: list[Line]) -> list[Line]:
    """Return *lines* with those close beside each other joined, and without blank ones."""
    lines = sorted((line for line in lines if line.seen.strip()), key=lambda line: (-round(line.base), line.left))
    joined_lines: list[Line] = []
    for line in lines:
        above = joined_lines[-1] if joined_lines else None
        if above is not None and _is_level(above.base, above.size, line.base, line.size):
            size, apart = min(above.size, line.size), _distance(above.left, above.right, line.left, line.right)
            close = _CLOSE * size
            if abs(apart) < close or (close <= apart < _LABEL * size and (_is_mark(above) or _is_mark(line))):
                above.take(line)
                continue
        joined_lines.append(line)
    return joined_lines


def _is_mark(line: Line) -> bool:
    return line.seen.strip() in _MARKS


# Logical order -------------------------------------------------------------------


def laid(line: Line, *, leftward: bool) -> Line:
    """Return *line* with its text in logical order; *leftward* is the direction of most of its page."""
    shown = [span for span in line.spans if not span.text.isspace()]  # blanks follow from the distance of words
    spans = sorted(shown, key=lambda span: (span.left, span.right))
    text, owners = _visual_text(spans)
    line.leftward = runs_left(text) or (leftward and has_rtl(text))
    if not has_rtl(text):
        line.pieces = _pieces(text, owners, spans)
        return line
    places = order(text, left=line.leftward)
    read = "".join([text[position] for position in places])
    line.pieces = _pieces(
        with_brackets(read) if line.leftward else read, [owners[position] for position in places], spans
    )
    return line


def _visual_text(spans: Sequence[Span]) -> tuple[str, list[int]]:
    """Return the text of *spans* in visual order, and the index of the span of each character."""
    text, owners = "", list[int]()
    for index, span in enumerate(spans):
        before = spans[index - 1] if index else None
        if (
            before
            and span.left - before.right > _WORDS * span.size
            and not (text[-1:].isspace() or span.text[:1].isspace())
        ):
            text += " "
            owners.append(index)
        text += span.text
        owners += [index] * len(span.text)
    return text, owners


_FORMS = lazily("[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdcf\ufe70-\ufefc]")


def _plain(text: str) -> str:
    """Return *text* without presentation forms: fonts have ligatures, and four shapes of Arabic letters."""
    return _FORMS.sub(lambda match: normalize("NFKC", match[0]).strip(), text)


def _pieces(text: str, owners: Sequence[int], spans: Sequence[Span]) -> list[Piece]:
    pieces: list[Piece] = []
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or owners[index] != owners[start]:
            pieces.append(Piece(_plain(text[start:index]), spans[owners[start]]))
            start = index
    return pieces


def row_of(lines: Sequence[Line]) -> Line:
    """Return *lines*, which are side by side, as one line."""
    if len(lines) == 1:
        return lines[0]
    row = Line([span for line in lines for span in line.spans], lines[0].page).measure()
    row.leftward = sum(line.leftward for line in lines) * 2 > len(lines)
    ordered = sorted(lines, key=lambda line: -line.left if row.leftward else line.left)
    row.cells = list(lines)
    row.pieces = list(ordered[0].pieces)
    for before, line in pairwise(ordered):
        row.pieces += [Piece(" ", before.spans[-1]), *line.pieces]
    return row


def nearest(values: Sequence[float], value: float) -> float:
    """Return the distance of *value* from the nearest of *values*, which are ascending."""
    position = bisect_left(values, value)
    return min((abs(number - value) for number in values[max(position - 1, 0) : position + 1]), default=float("inf"))
