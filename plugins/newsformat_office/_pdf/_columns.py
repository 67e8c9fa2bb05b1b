"""The lines of a page in reading order: columns one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median

from newsformat_office._pdf._line import Line
from newsformat_office._pdf._lines import nearest, row_of


_MAX_LINES = 5_000  # more lines of a page are not searched for columns
_STARTS = 24  # most left edges that are tried
_ROWS = 3  # lines at least on either side
_BESIDE = 1.6  # of the size: lines with no larger difference in height are side by side
_GUTTER = 0.5  # of the size
_WIDE = 12  # average characters of lines in a column; table cells have fewer
_DEEPEST = 12
_TITLE, _APART = 1.35, 0.1  # of the size: titles that begin stories, and the space above them, at least
_MANY = 12  # most lines at the height of a title
_LEADING = 2.2  # of the size: the largest distance between lines of a block
_CODE = 3  # characters of the names of fields in some exports
_FAR = 5.0  # of the size: the distance of blocks side by side


def regions(lines: list[Line], *, leftward: bool) -> list[list[Line]]:
    """Return *lines* as columns and the regions between them, each from top to bottom, in reading order.

    Columns go from the right to the left on a page that is *leftward*.
    """
    if len(lines) > _MAX_LINES:
        return [_rows(lines)]
    return [_rows(region) for region in _parted(lines, 0, leftward=leftward)]


def _rows(lines: list[Line]) -> list[Line]:
    """Return *lines* from top to bottom, with those side by side joined into one."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (-line.base, line.left)):
        if rows and abs(rows[-1][0].base - line.base) < line.size / 3:
            rows[-1].append(line)
        else:
            rows.append([line])
    groups = [(pair, list(group)) for pair, group in groupby(rows, _is_pair)]
    joined_rows: list[Line] = []
    for (pair, group), (_, below) in pairwise([*groups, (False, [])]):
        joined_rows += _side_by_side(group, below) if pair and _are_blocks(group) else map(row_of, group)
    return joined_rows


def _side_by_side(rows: list[list[Line]], below: list[list[Line]]) -> list[Line]:
    """Return the lines of two blocks, the left one first, taking their continuations from the rows *below*."""
    edge = min(line.left for row in rows for line in row if line is not min(row, key=lambda line: line.left))
    last = rows[-1][0].base
    rows = list(rows)
    while below and len(below[0]) == 1 and last - below[0][0].base < _LEADING * below[0][0].size:
        (line,) = below[0]
        if line.left < edge < line.right:
            break
        rows.append(below.pop(0))
        last = line.base
    lines = [line for row in rows for line in row]
    return [line for line in lines if line.left < edge] + [line for line in lines if line.left >= edge]


def _is_pair(row: list[Line]) -> bool:
    """Does *row* have two lines, far apart?"""
    if len(row) != 2:  # noqa: PLR2004 -- two
        return False
    left, right = sorted(row, key=lambda line: line.left)
    return right.left - left.right > _FAR * left.size


def _are_blocks(rows: Sequence[list[Line]]) -> bool:
    """Are *rows* of two lines each an address and a block beside it, not figures or labelled fields?"""
    if _are_labels([min(row, key=lambda line: line.left) for row in rows]):
        return False
    values = [max(row, key=lambda line: line.left).seen for row in rows]
    figures = sum(sum(map(str.isdigit, value)) * 2 >= len(value.strip()) for value in values)
    return len(rows) > 1 and figures * 2 < len(rows)


def _are_labels(lines: Sequence[Line]) -> bool:
    """Are most of *lines* names of fields?"""
    texts = [line.seen.strip() for line in lines]
    return 2 * sum(len(text) <= _CODE or text.endswith((":", "：")) for text in texts) > len(texts)


def _parted(lines: list[Line], depth: int, *, leftward: bool) -> Iterator[list[Line]]:
    for part in _stacked(lines):
        yield from _beside_each_other(part, depth, leftward=leftward)


def _stacked(lines: list[Line]) -> list[list[Line]]:
    """Return *lines* in parts, one above the other: all but the first begin with titles in all of its columns."""
    if len(lines) < _ROWS:
        return [lines]
    large = _TITLE * median(line.size for line in lines)
    parts: list[list[Line]] = [[]]
    lowest, above = float("inf"), 0.0
    ordered = sorted(lines, key=lambda line: -line.top)
    for index, line in enumerate(ordered):
        apart = line.top < lowest - _APART * line.size and line.size >= large > above
        if (
            parts[-1]
            and apart
            and all(other.size >= large or other.top < line.base for other in ordered[index : index + _MANY])
        ):
            parts.append([])
        parts[-1].append(line)
        if line.bottom <= lowest:
            lowest, above = line.bottom, line.size
    return parts


def _beside_each_other(lines: list[Line], depth: int, *, leftward: bool) -> Iterator[list[Line]]:
    gutter = _gutter(lines) if depth < _DEEPEST else None
    if gutter is None:
        yield lines
        return
    for band, wide in _bands(lines, gutter):
        if wide:
            yield from _parted(band, depth + 1, leftward=leftward)
            continue
        sides = [line for line in band if line.left < gutter], [line for line in band if line.left >= gutter]
        for side in reversed(sides) if leftward else sides:
            yield from _parted(side, depth + 1, leftward=leftward)


def _bands(lines: list[Line], gutter: float) -> Iterator[tuple[list[Line], bool]]:
    """Yield *lines* from top to bottom in bands, and whether each spans the gutter *gutter*."""
    bands: list[tuple[list[Line], bool]] = []
    for line in sorted(lines, key=lambda line: -line.base):
        wide = _crosses(line, gutter)
        if not bands or bands[-1][1] is not wide:
            bands.append(([], wide))
        bands[-1][0].append(line)
    found: list[tuple[list[Line], bool]] = []
    for band, wide in bands:  # a short line among wide ones belongs to them
        wide = wide or len({line.left < gutter for line in band}) == 1  # noqa: PLW2901 -- as it is seen now
        if found and found[-1][1] and wide:
            found[-1][0].extend(band)
        else:
            found.append((band, wide))
    yield from found


def _crosses(line: Line, gutter: float) -> bool:
    return line.left < gutter - line.size / 4 and line.right > gutter + line.size / 4


def _gutter(lines: list[Line]) -> float | None:
    """Return the left edge of a column with another column to its left; `None` if there is none.

    One that nothing crosses parts the stories of a page, others the columns of a story.
    """
    starts = Counter([round(line.left / 3) for line in lines])
    best, found = (False, 0.0), None
    for start, count in starts.most_common(_STARTS):
        if count < _ROWS:
            break
        gutter = min(line.left for line in lines if round(line.left / 3) == start)
        neighbours = _beside(lines, gutter)
        score = not any(_crosses(line, gutter) for line in lines), neighbours
        if neighbours and score > best:
            best, found = score, gutter
    return found


def _beside(lines: list[Line], gutter: float) -> float:
    """Return the number of lines side by side left and right of *gutter*; 0 if these are not columns."""
    left = [line for line in lines if line.right <= gutter + line.size / 4 and line.left < gutter]
    right = [line for line in lines if line.left >= gutter - line.size / 4]
    if len(left) < _ROWS or len(right) < _ROWS:
        return 0
    left, right = _near(left, right), _near(right, left)
    if len(left) < _ROWS or len(right) < _ROWS or not _is_column(left) or not _is_column(right):
        return 0
    if _are_labels(left) or _are_labels(right):
        return 0
    size = median(line.size for line in left)
    if gutter - max(line.right for line in left) < _GUTTER * size:
        return 0
    return min(len(left), len(right))


def _near(lines: Sequence[Line], others: Sequence[Line]) -> list[Line]:
    bases = sorted(line.base for line in others)
    return [line for line in lines if nearest(bases, line.base) < _BESIDE * line.size]


def _is_column(lines: Sequence[Line]) -> bool:
    return median(_width(line.seen) for line in lines) >= _WIDE


def _width(text: str) -> int:
    """Return the width of *text* in Latin letters."""
    return sum(2 if letter >= "\u2e80" else 1 for letter in text.strip())
