"""Columns of words and tags, one word per line: finding the columns, and tags → spans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define

from newsformat.plugin import lazily
from newsformat_annotations._spans import Span


START = "-DOCSTART-"
SPACED = "words are separated by one blank each: the columns do not record where the text had none"
_CELL = lazily(r"[^ \t\n\v\f\r]+")
_TAG = lazily(r"([BIESLUM])-(\S+)")
_OUTSIDE = frozenset(("O", "_", "-", ""))
_BEGINS, _ENDS = frozenset("BSU"), frozenset("ESLU")
_MAX_LAYERS = 16  # of spans; at most as many are read
_MIN_NUMBERED = 3  # columns needed if words are numbered: a number, a word and a tag


def cells_of(line: str) -> list[str]:
    """Split *line* at tabs if there are any, else at blanks; a no-break space does not separate."""
    if "\t" in line:
        return [cell.strip() for cell in line.split("\t")]
    return line.split() if line.isascii() else _CELL.findall(line)


def is_tag(cell: str) -> bool:
    """Can *cell* only be a tag: ``O`` or a prefix with a label?"""
    return cell == "O" or _TAG.fullmatch(cell) is not None


def parsed(tag: str) -> tuple[str, str] | None:
    """Return prefix and label of *tag*, with the prefix ``I`` if it has none; `None` outside of spans."""
    if tag in _OUTSIDE:
        return None
    match = _TAG.fullmatch(tag)
    return (match[1], match[2]) if match else ("I", tag)


@define
class Columns:
    """The columns of words and tags, counted from 0, and the *rest*; *count* is their number."""

    word: int
    tags: list[int]
    count: int
    rest: list[int]

    @classmethod
    def of(cls, rows: list[list[str]], word: int, tag: int) -> Columns:
        """Find the columns from the *rows* of a sentence.

        *word* and *tag* are those of the options: from 1, or 0 to detect them. If words are numbered, they are in the
        second column, and all columns behind it are tags; else they are in the first, and the last one is tags.
        """
        count = max(len(row) for row in rows)
        numbers = [str(number) for number in range(1, len(rows) + 1)]
        numbered = count >= _MIN_NUMBERED and [row[0] for row in rows] == numbers
        tags = [tag - 1 if tag else count - 1]
        if numbered and not tag:
            shared = range(2, min(len(row) for row in rows))
            tags = [number for number in shared if all(is_tag(row[number]) for row in rows)][:_MAX_LAYERS] or tags
        words = word - 1 if word else int(numbered)
        return cls(words, tags, count, [number for number in range(numbered, count) if number not in {words, *tags}])


def spans_of(tags: Iterable[str], places: Iterable[tuple[int, int]]) -> Iterator[Span]:
    """Yield the spans that *tags* mark in words at these *places*.

    One rule covers IOB1, IOB2, BIOES (BILOU, BMES) and tags without prefixes: a tag that does not begin a span
    continues the open one if that has the same label, else it begins one.
    """
    label, start, end = "", -1, -1
    for tag, (begin, finish) in zip(tags, places, strict=True):
        found = parsed(tag)
        if start >= 0 and (found is None or found[0] in _BEGINS or found[1] != label):
            yield Span(start, end, label)
            start = -1
        if found is None:
            continue
        if start < 0:
            start, label = begin, found[1]
        end = finish
        if found[0] in _ENDS:
            yield Span(start, end, label)
            start = -1
    if start >= 0:
        yield Span(start, end, label)
