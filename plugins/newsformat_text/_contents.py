"""Headings that the text itself tells: those of its table of contents, and those of the entries of a live blog."""

from __future__ import annotations

from itertools import pairwise

from newsformat_text import _sentences
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._lazily import lazily
from newsformat_text._shape import bullet


CONTENTS = Verdict(Label.SKIPPED, 0.9, "the table of contents: it recurs below, as subheadings")
LISTED = Verdict(Label.SUBHEADING, 0.95, "a subheading of the table of contents")
ENTRY = Verdict(Label.SUBHEADING, 0.9, "heads an entry of a live blog, under its time")
STAMP = Verdict(Label.SKIPPED, 0.9, "the time of an entry of a live blog")

_LEAST = 3  # lines that make a table of contents, entries that make a live blog
_LONGEST = 120  # characters of a heading
_STAMP = lazily(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?(?:Uhr|h|[ap]\.?m\.?))?(?!\d|[:.]\d)")
_NAMED = 30  # characters of who wrote an entry, behind its time


def take(document: Document) -> None:
    """Take tables of contents with the subheadings that they list, and the times and headings of live blogs."""
    if document.first < document.last:
        _take_contents(document)
        _take_entries(document)


def _take_contents(document: Document) -> None:
    """Take each list of which three lines recur below it, in their order, each above running text."""
    edges = [index for index, (own, below) in enumerate(pairwise(document.prose)) if below and not own]
    headings = {document.lines[index]: index for index in edges if _heads(document, index)}
    start = 0
    while len(headings) >= _LEAST and start < document.last:
        listed = _listed(document, start, headings)
        stop = start + len(listed)
        found = [index for index in listed.values() if index >= stop]
        if len(found) >= _LEAST and found == sorted(found):
            document.verdicts[start:stop] = [CONTENTS] * len(listed)
            for index in found:
                document.verdicts[index] = LISTED
        start = max(stop, start + 1)


def _listed(document: Document, start: int, headings: dict[str, int]) -> dict[str, int]:
    """Return the lines of the list that begins at line *start*, and where each is a heading, -1 for nowhere."""
    listed: dict[str, int] = {}
    for index in range(start, len(document.lines)):
        line = document.lines[index]
        title = line[bullet(line) :]
        if document.verdicts[index] is not None or title in listed or not (bullet(line) or line in headings):
            break
        listed[title] = headings.get(title, -1)
    return listed


def _heads(document: Document, index: int) -> bool:
    """Is line *index* open, and could it head the running text below it?"""
    line = document.lines[index]
    return (
        not document.prose[index]
        and document.prose[index + 1]
        and document.verdicts[index] is None
        and len(line) < _LONGEST
        and not bullet(line)
    )


def _take_entries(document: Document) -> None:
    """Take the times under which the entries of a live blog stand, and the headings under them."""
    lines, verdicts = document.lines, document.verdicts
    stamps = [
        index
        for index in range(document.last)
        if verdicts[index] is None and lines[index][0].isdigit() and _is_stamp(lines[index])
    ]
    headed = {index for index in stamps if index + 1 < document.last and _heads(document, index + 1)}
    if len([index for index in stamps if index in headed or document.prose[index + 1]]) < _LEAST:
        return
    for index in stamps:
        verdicts[index] = STAMP
        if index in headed and _sentences.heads(lines[index + 1]):
            verdicts[index + 1] = ENTRY


def _is_stamp(line: str) -> bool:
    """Is *line* a time of day, and at most who wrote at that time?"""
    match = _STAMP.match(line)
    return match is not None and len(line) < match.end() + _NAMED
