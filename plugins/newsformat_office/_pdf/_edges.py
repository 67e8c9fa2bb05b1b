"""Running heads, feet and page numbers at the top and bottom of pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence

from newsformat.plugin import Report, lazily, line
from newsformat_office._pdf._line import Line


_ROWS = 3  # at the top and bottom of a page, which may recur
_LONGEST = 160  # characters of a running head
_SHARE = 3  # it must be on one in so many pages; left and right pages may differ
_LARGE = 1.2  # of the text size: on the first page it may be the headline
_DIGITS, _BLANKS = lazily(r"\d+"), lazily(r"\s+")
_NUMBER = lazily(
    r"[-–—|]?\s?(?:(?:[Pp]age|[Ss]eite|[Pp][áa]gina|[Pp]ag\.|[Ss]ida|[Ss]ide|[Ss]tr(?:ona|ana|\.)|[Сс]тр\.|صفحة) )?"
    r"\d{1,4}(?:\s?(?:/|of|von|sur|de|di|van|av|af|z|из|من)\s?\d{1,4})?\s?[-–—|]?"
)


def without_edges(pages: Sequence[list[Line]], size: float, report: Report) -> list[list[Line]]:
    """Return the lines of *pages* without those that recur at their edges, which are reported.

    *size* is that of most of the text.
    """
    edges = [_edges(lines) for lines in pages]
    seen = Counter(
        [form for edge in edges for form in {_form(entry) for side in edge for row in side for entry in row}]
    )
    most = max(2, sum(map(bool, pages)) // _SHARE)
    recurring = {form for form, times in seen.items() if times >= most}
    found = []
    for number, (lines, edge) in enumerate(zip(pages, edges, strict=True), 1):
        headlines = _headlines(lines, size) if number == 1 else frozenset[int]()
        away = [entry for side in edge for entry in _outside(side, recurring, headlines)]
        for text_line in away:
            report.note(f"text at the edge of page {number} is left out: {line(text_line.text)}")
        gone = set(map(id, away))
        found.append([entry for entry in lines if id(entry) not in gone])
    return found


def _outside(rows: list[list[Line]], recurring: Container[str], headlines: Container[int]) -> Iterator[Line]:
    """Yield the lines of *rows*, outermost first, that are not text, up to the first row of text."""
    for row in rows:
        outside = [
            text_line
            for text_line in row
            if _NUMBER.fullmatch(text_line.text.strip())
            or (_form(text_line) in recurring and id(text_line) not in headlines)
        ]
        yield from outside
        if not outside:
            return


def _edges(lines: list[Line]) -> list[list[list[Line]]]:
    """Return the rows at the top and at the bottom of a page with these *lines*, outermost first."""
    bases = sorted({round(text_line.base) for text_line in lines})
    return [
        [
            [text_line for text_line in lines if round(text_line.base) == base and len(text_line.text) <= _LONGEST]
            for base in side[:_ROWS]
        ]
        for side in (bases[::-1], bases)
    ]


def _headlines(lines: list[Line], size: float) -> frozenset[int]:
    """Return the identities of *lines* that are large, without a number, and in the upper half of the page."""
    bases = [text_line.base for text_line in lines]
    middle = (max(bases) + min(bases)) / 2 if bases else 0
    large = [text_line for text_line in lines if text_line.size >= _LARGE * size and text_line.base > middle]
    return frozenset([id(text_line) for text_line in large if not _DIGITS.search(text_line.text)])


def _form(text_line: Line) -> str:
    """Return the text of *text_line* with numbers replaced by wildcards."""
    return _BLANKS.sub(" ", _DIGITS.sub("0", text_line.text.strip()))
