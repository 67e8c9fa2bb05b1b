"""What stands at the top and the bottom of pages, and is no part of the text: running heads, feet, numbers of pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsformat.plugin import Report, lazily, line
from newsformat_office._pdf._lines import Line


_ROWS = 3  # at the top and the bottom of a page, which may recur
_LONGEST = 160  # characters of one
_SHARE = 3  # of so many pages one has it; left and right pages may have different ones
_LARGE = 1.2  # of the size of the text: on the first page it may be the headline
_DIGITS, _BLANKS = lazily(r"\d+"), lazily(r"\s+")
_NUMBER = lazily(
    r"[-–—|]?\s?(?:(?:[Pp]age|[Ss]eite|[Pp][áa]gina|[Pp]ag\.|[Ss]ida|[Ss]ide|[Ss]tr(?:ona|ana|\.)|[Сс]тр\.|صفحة) )?"
    r"\d{1,4}(?:\s?(?:/|of|von|sur|de|di|van|av|af|z|из|من)\s?\d{1,4})?\s?[-–—|]?"
)


def without_edges(pages: Sequence[list[Line]], size: float, report: Report) -> list[list[Line]]:
    """Return the lines of *pages* but for those that recur at their edges, of which *report* is told.

    *size* is that of most of the text.
    """
    edges = [_edges(lines) for lines in pages]
    filled = sum(map(bool, pages))
    seen = Counter([form for edge in edges for form in {_form(each) for side in edge for row in side for each in row}])
    most = max(2, filled // _SHARE)
    found = []
    for number, (lines, edge) in enumerate(zip(pages, edges, strict=True)):
        away: set[int] = set()
        for side in edge:
            for row in side:
                own = [
                    each
                    for each in row
                    if _NUMBER.fullmatch(each.text.strip())
                    or (seen[_form(each)] >= most and (number or not _may_be_headline(each, lines, size)))
                ]
                for each in own:
                    report.note(f"left out, at the edge of page {number + 1}: {line(each.text)}")
                away |= {id(each) for each in own}
                if not own:  # what stands farther in is text
                    break
        found.append([each for each in lines if id(each) not in away])
    return found


def _edges(lines: list[Line]) -> list[list[list[Line]]]:
    """Return the rows of *lines*, those of a page, that stand at its top and at its bottom, the outermost first."""
    bases = sorted({round(each.base) for each in lines})
    return [
        [[each for each in lines if round(each.base) == base and len(each.text) <= _LONGEST] for base in side[:_ROWS]]
        for side in (bases[::-1], bases)
    ]


def _may_be_headline(each: Line, lines: list[Line], size: float) -> bool:
    """Is *each* large, without a number, and in the upper half of its page?"""
    middle = (max(other.base for other in lines) + min(other.base for other in lines)) / 2
    return each.size >= _LARGE * size and each.base > middle and not _DIGITS.search(each.text)


def _form(each: Line) -> str:
    """Return the text of *each* with any number for each number in it."""
    return _BLANKS.sub(" ", _DIGITS.sub("0", each.text.strip()))
