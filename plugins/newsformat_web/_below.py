"""The end of a page's story: what still belongs to the story, and lines that repeat its date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise

from newsformat import Block, Byline, Heading, Link, List, Paragraph, Rule, Table, Text
from newsformat.markup.dates import read_date
from newsformat.markup.printed import read_byline
from newsformat.plugin import all_blocks, letters
from newsformat_web._blocks import SHORT, texts_of


def story_below(below: Sequence[Block], known: frozenset[str]) -> Iterator[Block]:
    """Yield those blocks *below* that belong to the story: not repetitions of *known*, short links or rules."""
    waiting: list[Block] = []
    for block in below:
        texts = texts_of(block)
        if isinstance(block, Rule):
            waiting.append(block)
        elif not ((texts and {*map(letters, texts)} <= known) or _is_of_site(block, known)):
            yield from (*waiting, block)
            waiting.clear()


def without_words_below(body: tuple[Block, ...], words: Sequence[str]) -> tuple[Block, ...]:
    """Return *body* without a final heading followed only by links to the keywords *words*."""
    known = {*map(letters, words)}
    end = len(body)
    while end and _leads_to(body[end - 1], known):
        end -= 1
    return body[: end - 1] if 0 < end < len(body) and isinstance(body[end - 1], Heading) else body


def _leads_to(block: Block, words: set[str]) -> bool:
    """Is *block* nothing but links to some of *words*, which are compared by their letters?"""
    if not isinstance(block, Paragraph | List) or not words.issuperset(map(letters, texts_of(block) or [""])):
        return False
    within = [inner for inner in all_blocks([block]) if isinstance(inner, Paragraph)]
    runs = [run for inner in within for run in inner.content if isinstance(run, Text) and letters(run.text)]
    return all(any(isinstance(mark, Link) for mark in run.marks) for run in runs)


def _is_of_site(block: Block, known: frozenset[str]) -> bool:
    """Is *block* only short links, as to the front page or a print version, and repetitions of *known*?

    Among links to the pages of a story, the first of which is a number, the current one is none: ``1 2 3 Next``.
    """
    match block:
        case Paragraph():
            inlines = [*block.content]
        case Table():
            inlines = [run for row in block.rows for cell in row for run in cell]
        case _:
            inlines = []
    runs = [run for run in inlines if isinstance(run, Text) and letters(run.text) not in known | {""}]
    links = [run for run in runs if len(run.text) <= SHORT and any(isinstance(mark, Link) for mark in run.marks)]
    others = [run for run in runs if run not in links]
    return bool(links) and (not others or all(_is_number(letters(run.text)) for run in (*others, links[0])))


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= _OF_PAGES


_OF_PAGES = 3  # digits


def dates_below(moments: Iterable[datetime | None], below: Sequence[Block], story: str) -> frozenset[str]:
    """Return the letters of those lines *below* that hold one of the *moments* of an article, with or without a label.

    *story* holds the letters of the lines that the format `text` reads as the story; others that end with the day are
    dates: ``Originally published 1 May 2026``.
    """
    known = {when.date() for when in moments if when is not None}
    found: list[str] = []
    texts = [text for block in below for text in texts_of(block)]
    for before, text in pairwise(("", *texts)):
        when = read_date(text) or read_date(_LABEL.sub("", text)) if known and len(text) <= SHORT else None
        is_dated = (
            _may_be_about_story(text) and any(_ends_with(text, day) for day in known) and letters(text) not in story
        )
        if is_dated or (when is not None and when.date() in known):
            found += [text, *([before] if before.endswith((":", "：")) and len(before) <= SHORT else [])]
    return frozenset(map(letters, found))


def _ends_with(text: str, day: date) -> bool:
    """Does *text* end with *day*, and perhaps a time, rather than name where something takes place on it?"""
    numbers = [*map(int, _NUMBER.findall(text))]
    return day.day in numbers and day.year in numbers and len(letters(_NUMBER.split(text)[-1])) <= _OF_TIME


_NUMBER = re.compile(r"\d{1,4}")
_OF_TIME = 4  # letters behind a time: a.m., Uhr, CEST


def signed_again(bylines: Iterable[Byline], below: Sequence[Block]) -> frozenset[str]:
    """Return the letters of the lines *below* in which *bylines* are repeated with a role or an address."""
    names = {byline.name for byline in bylines if byline.name}
    texts = [text for block in below for text in texts_of(block) if names and _may_be_about_story(text)]
    signed = [(text, read_byline(text)) for text in texts if any(name in text for name in names)]
    return frozenset(
        letters(text) for text, people in signed if all(person.name in names and person.text for person in people)
    )


def _may_be_about_story(text: str) -> bool:
    """May *text* be a line about the story, rather than a sentence of it?"""
    return len(text) <= _LONGEST and not _ENDED.search(text)


_LONGEST = 80  # characters of a line with the story's date or authors
_ENDED = re.compile(r"""(?<![ap]\.m)(?<![ap]\. m)[.!?。！？।؟][\"”’»)]*\Z""")
_LABEL = re.compile(r"\A[^\W\d]{3,12}(?: (?:on|at|le|am|el|il|em))?\s?[-–—:：]\s")
