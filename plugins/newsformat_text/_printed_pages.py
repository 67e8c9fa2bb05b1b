"""Removes the traces of printed pages: running heads, page numbers, and breaks within sentences.

Pages are separated by form feeds, or else by running heads whose page number increases by one each time.
"""

from __future__ import annotations

from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._labels import PAGE_HEADER, PAGE_NUMBER, PAGE_POINTER, SetAside
from newsformat_text._shape import ends_sentence, has_digit


_EDGE = 2  # lines at the top and bottom of a page that may recur
_LONGEST = 160  # characters of one
_SHARE = 3  # at least one in so many pages has it; left and right pages may differ
_DIGITS, _BLANKS = lazily(r"\d{1,9}"), lazily(r"\s+")
# A line that refers the reader to another page.
_POINTER = lazily(
    r"[(\[]?(?:(?:Continue[ds]|See|Please see|Turn to|More on|From|FROM|Fortsetzung|Weiter|Mehr|Lesen Sie weiter|Suite"
    r"|Lire la suite|Continúa|Sigue|Viene|Segue|Continua|Vervolg|Ciąg dalszy|Dokończenie|Pokračování|Продолжение"
    r"|Окончание)\b[^.!?]{0,40}|[^\W\d_][^.!?,]{0,24}, (?:[^\W\d_]{2,5} )?)?"
    r"(?:[Pp]age|PAGE|[Ss]eite|[Pp]ágina|[Pp]agina|[Pp]ag\.|p\.|str\.|[Ss]tronie|straně|[Сс]тр\.|S\.)"
    r"\s?[A-Z]?\d{1,3}[A-Z]?[)\]]?"
)


def with_form_feeds(text: str, lines: list[str]) -> str:
    """Return *text*, consisting of *lines*, with a form feed at each page break shown by running heads, if any."""
    indexes = sorted(index for indices in _running_heads(lines) for index in indices)
    if not indexes:
        return text
    ends = list(accumulate(map(len, text.splitlines(keepends=True)), initial=0))
    at_foot = indexes[0] > _EDGE and not any(lines[indexes[-1] + 1 :])
    breaks = [ends[index + at_foot] for index in indexes if 0 < index + at_foot < len(lines)]
    pieces = [text[start:stop] for start, stop in pairwise([0, *breaks, len(text)])]
    return "\f".join([*(piece.removesuffix("\n").removesuffix("\r") for piece in pieces[:-1]), pieces[-1]])


def _running_heads(lines: list[str]) -> Iterator[list[int]]:
    """Yield the indices of each running head: lines of the same form with a column gap, and with one rising number."""
    forms = defaultdict[str, list[int]](list)
    for index, line in enumerate(lines):
        if _GAP in line and len(line) <= _LONGEST and has_digit(line):
            forms[_form(line)].append(index)
    for indices in forms.values():
        numbers = [[int(number) for number in _DIGITS.findall(lines[index])] for index in indices]
        if len(indices) > 1 and all(below - above >= _PAGE for above, below in pairwise(indices)):
            rises = [[b - a for a, b in zip(above, below, strict=True)] for above, below in pairwise(numbers)]
            if all(sorted(map(abs, rise))[:-1] == [0] * (len(rise) - 1) and max(rise) in _RISES for rise in rises):
                yield indices


_GAP = " " * 3  # between the parts of a running head
_PAGE = 8  # minimum lines of a page
_RISES = (1, 2)  # left and right pages may have heads of their own


def page_edges(text: str, lines: list[str]) -> SetAside:
    """Return which of *lines*, those of *text*, stand at the edges of its pages and are no part of it."""
    pages = list(_pages(text, lines))
    if len(pages) < 2:  # noqa: PLR2004 -- pages
        return {}
    set_aside = _recurring(pages, lines)
    for page in pages:
        left = [index for index in page if index + 1 not in set_aside]
        turns = {index for index in (*left[:1], *left[-1:]) if _POINTER.fullmatch(lines[index])}
        set_aside.update({index + 1: (lines[index], PAGE_POINTER) for index in turns})
    return set_aside


def _recurring(pages: list[list[int]], lines: list[str]) -> SetAside:
    """Return recurring lines at the edges of *pages*; of the first page, only those with a digit."""
    edges = [{*page[:_EDGE], *page[-_EDGE:]} for page in pages]
    seen = Counter([form for edge in edges for form in {_form(lines[index]) for index in edge}])
    most = max(2, len(pages) // _SHARE)
    set_aside: SetAside = {}
    for number, edge in enumerate(edges):
        for line, index in [(lines[index], index) for index in edge]:
            recurs = seen[_form(line)] >= most and len(line) <= _LONGEST
            if recurs and (number or has_digit(line)):
                set_aside[index + 1] = line, PAGE_HEADER if any(map(str.isalpha, line)) else PAGE_NUMBER
    return set_aside


def _pages(text: str, lines: list[str]) -> Iterator[list[int]]:
    """Yield for each page the indices of its *lines* that are not blank."""
    start = 0
    for page in text.split("\f"):
        stop = start + len(f"{page}\f".splitlines())
        if indices := [index for index in range(start, min(stop, len(lines))) if lines[index]]:
            yield indices
        start = stop


def _form(line: str) -> str:
    """Return *line* with every number replaced by 0."""
    return _BLANKS.sub(" ", _DIGITS.sub("0", line))


def join_overleaf(text: str, lines: list[str], numbers: Sequence[int]) -> tuple[list[str], list[int]]:
    """Return the *lines* left of *text* and their *numbers*, without blank lines where sentences run overleaf."""
    tops = _tops(text)
    removed: set[int] = set()
    for above, below in pairwise([index for index, line in enumerate(lines) if line]):
        with_form_feeds = below > above + 1 and bisect(tops, numbers[above]) < bisect(tops, numbers[below])
        if with_form_feeds and _goes_on(lines[above], lines[below]):
            removed.update(range(above + 1, below))
    remaining = [index for index in range(len(lines)) if index not in removed]
    return [lines[index] for index in remaining], [numbers[index] for index in remaining]


def _tops(text: str) -> list[int]:
    """Return the number of the first line of each page after the first."""
    return list(accumulate([len(f"{page}\f".splitlines()) for page in text.split("\f")[:-1]], initial=1))[1:]


def _goes_on(line: str, below: str) -> bool:
    """Does *line*, the last of a page, end within a sentence that continues in the line *below*?"""
    return not ends_sentence(line) and (begins_lowercase(below) or (below[0].isalpha() and not below[0].isupper()))
