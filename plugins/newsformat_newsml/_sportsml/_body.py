"""Reads ``sports-content`` as blocks: articles and highlights as text, statistics as tables under headings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

from newsformat import Block, Heading, Paragraph, Table
from newsformat.markup.html import read_tree
from newsformat.markup.xml import Element, has_text, local, own_texts, report_unread_attributes, text_of
from newsformat.plugin import Report, inlines, line
from newsformat_newsml._sportsml._stats import METADATA, PEOPLE, Row, facts, name_in, row_of, tables


_SECTIONS = frozenset((
    *("group", "schedule", "sports-event", "standing", "statistic", "tournament", "tournament-division"),
    *("tournament-part", "tournament-round", "tournament-stage"),
))  # fmt: skip
_TEXTS = frozenset(("article", "highlight"))
WITH_TEXT = _SECTIONS | _TEXTS
"""The elements whose text is read, whatever elements are in them."""

_ID = frozenset(("id",))
_DEEPEST = 6  # the deepest level of a heading
_TWO = 2  # opponents
_MANY = 4  # more values than this are printed below each other

ReadStory = Callable[[Element], Iterable[Block]]
"""Returns the blocks of a story in NITF, and takes what else it says."""


def read_body(root: Element, report: Report, read_story: ReadStory) -> Iterator[Block]:
    """Yield the blocks of *root*, a ``sports-content``; *read_story* reads each ``nitf`` in it."""
    names = {key: name for inner in root.iter("{*}*") if (key := inner.get("id")) and (name := name_in(inner))}
    body = _Body(names, report, read_story)
    yield from body.parts([part for part in root.iterchildren("*") if local(part) != "sports-metadata"], 2)


class _Body:
    def __init__(self, names: Mapping[str, str], report: Report, read_story: ReadStory) -> None:
        self._names, self._report, self._read_story = names, report, read_story

    def parts(self, parts: list[Element], level: int, *, is_event: bool = False) -> Iterator[Block]:
        """Yield the content of *parts* in order; adjacent parts with the same name form one table."""
        for name, group in groupby(parts, key=local):
            if name in _SECTIONS:
                for part in group:
                    yield from self._section(part, level)
            elif name in _TEXTS:
                for part in group:
                    yield from self._text(part)
            elif name.endswith(METADATA):
                for part in group:
                    yield from facts(self._row(part))
                    yield from self._nested_tables(part, "")
            else:
                yield from self._records(name, [*group], is_event=is_event)

    def _row(self, part: Element) -> Row:
        return row_of(part, self._names)

    def _section(self, element: Element, level: int) -> Iterator[Block]:
        title = _title(element)
        if title:
            yield Heading(title, min(level, _DEEPEST))
        cells = row_of(element, self._names, alone=True).cells
        yield from facts(Row("", {key: value for key, value in cells.items() if key.name != "content-label"}))
        if own_text := line(" ".join(own_texts(element))):
            yield Paragraph(own_text)
        is_event = local(element) == "sports-event"
        yield from self.parts([*element.iterchildren("*")], level + 1 if title else level, is_event=is_event)

    def _text(self, element: Element) -> Iterator[Block]:
        if local(element) == "nitf":
            yield from self._read_story(element)
            return
        report_unread_attributes(element, self._report, dict.fromkeys(map(local, element.iterchildren("*"))))
        if next(element.iterdescendants("{*}nitf"), None) is not None:
            if own_text := line(" ".join(own_texts(element))):
                yield Paragraph(own_text)
            for part in element.iterchildren("*"):
                yield from self._text(part)
        elif len(element):
            yield from read_tree(element, self._report)
        elif text := inlines(text_of(element)):
            yield Paragraph(text)

    def _records(self, name: str, parts: list[Element], *, is_event: bool) -> Iterator[Table]:
        caption, inner = "", _unwrapped(parts)
        if inner is not parts:
            caption, parts, name = name, inner, local(inner[0])
        rows = [self._row(part) for part in parts]
        if any(local(part) != name for part in parts):
            name = ""
            rows = [Row(local(part), row.cells) for part, row in zip(parts, rows, strict=True)]
        turned = is_event and len(rows) == _TWO and all(row.name and len(row.cells) > _MANY for row in rows)
        yield from tables(rows, name, caption, turned=turned)
        for part, row in zip(parts, rows, strict=True):
            yield from self._nested_tables(part, row.name)

    def _nested_tables(self, element: Element, name: str) -> Iterator[Table]:
        """Yield the tables of the people in *element*, which is named *name*, and of those nested deeper."""
        for kind, group in groupby(_people_in(element), key=local):
            people = [*group]
            yield from tables([self._row(child) for child in people], kind, name)
            for person in people:
                yield from self._nested_tables(person, name_in(person))


def _title(element: Element) -> str:
    """Return the title of *element*, a section: its label, its name, or the names of the opponents."""
    if label := line(element.get("content-label") or ""):
        return label
    if name := name_in(element):
        return name
    names = [name_in(part) for part in element.iterchildren("{*}team", "{*}player")]
    return " – ".join(names) if local(element) == "sports-event" and len(names) == _TWO and all(names) else ""


def _unwrapped(parts: list[Element]) -> list[Element]:
    """Return the innermost *parts* if the outer ones are mere containers, such as ``officials``."""
    while all(_only_holds(part) for part in parts):
        parts = [child for part in parts for child in part.iterchildren("*")]
    return parts


def _only_holds(part: Element) -> bool:
    return bool(len(part)) and local(part) not in PEOPLE and not has_text(part) and _ID.issuperset(part.keys())


def _people_in(element: Element) -> Iterator[Element]:
    """Yield the people directly in *element*, not those nested in them."""
    for part in element.iterchildren("*"):
        if local(part) in PEOPLE:
            yield part
        else:
            yield from _people_in(part)
