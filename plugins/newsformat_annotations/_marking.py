"""Spans → mentions in running text: those that the model can hold, which are neither nested nor cross a paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsformat import Inline, LineBreak, Mention, Paragraph, Text
from newsformat_annotations._entities import Entities
from newsformat_annotations._layout import BETWEEN, BLANKS
from newsformat_annotations._spans import Span


class Chosen(NamedTuple):
    """The spans that are mentions, each with the key of its entity, and the *others*."""

    mentions: list[tuple[Span, str]]
    others: list[Span]


def chosen(text: str, spans: Iterable[Span], entities: Entities) -> Chosen:
    """Choose which of *spans*, places in the laid out *text*, are mentions; *entities* gets those that are new.

    Of spans that overlap the one that begins first counts, and of these the longest. Two spans of one entity with
    nothing but white space between would be one mention, so only the first of them is.
    """
    found = Chosen([], [])
    end, last = 0, ""
    for span in sorted(spans, key=lambda each: (each.start, -each.end)):
        if span.start < end or BETWEEN in text[span.start : span.end]:
            found.others.append(span)
            continue
        concept = None if span.key is not None else entities.named(span, text[span.start : span.end])
        key = concept.key if concept else span.key or ""
        between = text[end : span.start]
        if found.mentions and key == last and not between.strip(BLANKS) and BETWEEN not in between:
            found.others.append(span)
            continue
        if concept and not entities.knows(concept):
            entities.add(concept)
        found.mentions.append((span, key))
        end, last = span.end, key
    return found


def paragraphs(text: str, mentions: list[tuple[Span, str]]) -> Iterator[Paragraph]:
    """Yield the paragraphs of the laid out *text*, with *mentions* in them, which are in their order."""
    start, number = 0, 0
    for part in text.split(BETWEEN) if text else ():
        end, runs, place = start + len(part), list[Inline](), start
        while number < len(mentions) and mentions[number][0].start < end:
            span, key = mentions[number]
            runs += _lines(text[place : span.start])
            runs += _lines(text[span.start : span.end], Mention(key))
            place, number = span.end, number + 1
        runs += _lines(text[place:end])
        yield Paragraph(runs)
        start = end + len(BETWEEN)


def _lines(text: str, *marks: Mention) -> Iterator[Inline]:
    for number, part in enumerate(text.split("\n")):
        if number:
            yield LineBreak()
        if part:
            yield Text(part, marks)
