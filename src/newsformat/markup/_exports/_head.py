"""The lines above the first labelled field: headline, paper, date, edition, copyright."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsformat._lazy_patterns import lazily
from newsformat.markup._exports._fields import FieldKind, Found
from newsformat.markup._exports._values import is_dated


NOTICE = lazily(
    r"Copyright\b|©|\([cC]\) |All [Rr]ights|Alle Rechte|Tous droits|Todos los derechos|Alle rechten|Tutti i diritti"
)
"""What a line of copyright begins with."""

_EDITION = lazily(r".{0,40}\b(?:[Ee]dition|EDITION|Ausgabe|[ÉEé]dition|[Ee]dición|Editie)\b.{0,20}")
_CENTRED = lazily(r" {8,}\S|\t{2,}\S")
_PAGE = lazily(r"(?:Page|Seite|Página|Pagina) \d{1,4} (?:of|von|de|sur|van|di) \d{1,4}")  # of the printed copy
_LONGEST = 200  # characters of a headline
_STOPS = frozenset(".!?…。؟।")


def take_head(lines: Sequence[str], printed: Sequence[str], above: range, found: Found, *, body: bool) -> None:
    """Add what the lines *above* the first label say to *found*; does a line say where the *body* begins?

    Nexis Uni has the headline over paper, date and copyright; LexisNexis paper, date and edition in the middle of the
    line, over the headline at its start; NewsBank the paper over the date, and the headline below its fields; ProQuest
    nothing but the headline.
    """
    head = [number for number in above if lines[number]]
    notices = [number for number in head if NOTICE.match(lines[number])]
    _add(found, FieldKind.RIGHTS, notices, lines)
    pages = [number for number in head if _PAGE.fullmatch(lines[number])]
    found.others(pages, lines)
    head = [number for number in head if number not in notices and number not in pages]
    dated = next((index for index, number in enumerate(head) if is_dated(lines[number])), -1)
    if dated < 0:
        _take_titles(found, head, lines)
        return
    found.add(head[dated], FieldKind.PUBLISHED, lines[head[dated]])
    below = head[dated + 1 :]
    editions = [number for number in below if _EDITION.fullmatch(lines[number]) or _CENTRED.match(printed[number])]
    found.others(editions, lines)
    titles = [number for number in below if number not in editions]
    if body and dated > 1:  # Nexis Uni repeats the headline at the top
        found.others(titles, lines)
        titles = []
    if titles:
        _take_titles(found, titles, lines)
        found.others(head[: max(0, dated - 1)], lines)
        _add(found, FieldKind.PUBLICATION, head[max(0, dated - 1) : dated], lines)
    elif dated > 1 or heads_below(lines, above.stop):
        _add(found, FieldKind.PUBLICATION, head[dated - 1 : dated] if dated else [], lines)
        _take_titles(found, head[: max(0, dated - 1)], lines)
    else:
        _take_titles(found, head[:dated], lines)


def _take_titles(found: Found, numbers: list[int], lines: Sequence[str]) -> None:
    """Add the headline, and the part that is separated from it below."""
    for what, run in zip((FieldKind.HEADLINE, *[FieldKind.SUBHEAD] * len(numbers)), _runs(numbers), strict=False):
        _add(found, what, run, lines)


def _runs(numbers: list[int]) -> Iterator[list[int]]:
    """Yield those of *numbers* that follow each other."""
    run: list[int] = []
    for number in numbers:
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _add(found: Found, what: FieldKind, numbers: list[int], lines: Sequence[str]) -> None:
    for index, number in enumerate(numbers):
        if index:
            found.go_on(number, lines[number])
        else:
            found.add(number, what, lines[number])


def heads_below(lines: Sequence[str], start: int) -> bool:
    """Is the first line from *start* on as short as a headline, and no sentence?"""
    first_line = next((line for line in lines[start:] if line), "")
    return 0 < len(first_line) <= _LONGEST and first_line[-1] not in _STOPS


_SENTENCE = 60  # characters


def is_prose(line: str) -> bool:
    """Is *line* a sentence of a story, though it may begin as a field does?"""
    return len(line) >= _SENTENCE and line[-1] in _STOPS and ";" not in line and NOTICE.match(line) is None
