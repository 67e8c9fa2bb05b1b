"""Spans → mentions in running text, as far as the model can hold them: not nested, and within a paragraph."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsformat import Inline, Mention, Paragraph
from newsformat.plugin import broken, lazily
from newsformat_annotations._entities import Entities
from newsformat_annotations._layout import BETWEEN, BLANKS
from newsformat_annotations._spans import Span


class Chosen(NamedTuple):
    """The spans that are mentions, each with the key of its entity, and the *others*."""

    mentions: list[tuple[Span, str]]
    others: list[Span]


def chosen(text: str, spans: Iterable[Span], entities: Entities) -> Chosen:
    """Split *spans* in the laid out *text* into mentions and others; new entities are added to *entities*.

    Of overlapping spans, the first one counts, or the longest of those. Two spans of one entity with only white
    space between would merge into one mention, so only the first of them is one.
    """
    found = Chosen([], [])
    borders = [match.start() for match in _BORDER.finditer(text)]
    end, last, before = 0, "", Span(0, 0, "")
    for span in sorted(spans, key=lambda other_span: (other_span.start, -other_span.end)):
        border = bisect_left(borders, span.start)
        if span.start < end or span == before or (border < len(borders) and borders[border] < span.end):
            found.others.append(span)
            continue
        concept = None if span.key is not None else entities.named(span, text)
        if concept is None and span.key is None:
            found.others.append(span)
            continue
        key = concept.key if concept else span.key or ""
        between = text[end : span.start]
        if found.mentions and key == last and not between.strip(BLANKS) and BETWEEN not in between:
            found.others.append(span)
            before = span  # to look at it once, if it is there often
            continue  # so that repetitions are only examined once
        if concept and not entities.knows(concept):
            entities.add(concept)
        found.mentions.append((span, key))
        end, last = span.end, key
    return found


_BORDER = lazily(BETWEEN)


def paragraphs(text: str, mentions: list[tuple[Span, str]]) -> Iterator[Paragraph]:
    """Yield the paragraphs of the laid out *text*, with *mentions*, which are in order."""
    start, number = 0, 0
    for part in text.split(BETWEEN) if text else ():
        end, runs, place = start + len(part), list[Inline](), start
        while number < len(mentions) and mentions[number][0].start < end:
            span, key = mentions[number]
            runs += broken(text[place : span.start])
            runs += broken(text[span.start : span.end], [Mention(key)])
            place, number = span.end, number + 1
        runs += broken(text[place:end])
        yield Paragraph(runs)
        start = end + len(BETWEEN)
