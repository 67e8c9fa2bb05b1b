"""Builds text blocks quickly: wire text has no marks, and is brought into canonical form here."""

from __future__ import annotations

from collections.abc import Iterable

from newsformat import Concept, Foreign, Heading, Identifier, Inlines, Paragraph, Table, Text
from newsformat.plugin import line, maker


_run = maker(Text)
_paragraph = maker(Paragraph)
_heading = maker(Heading)
_table = maker(Table)
concept, foreign, identifier = maker(Concept), maker(Foreign), maker(Identifier)


def word(text: str) -> Inlines:
    """Return *text*, which has no blank, as running text."""
    return (_run(text),)


def running(text: str) -> Inlines:
    """Return *text* as running text."""
    text = line(text)
    return (_run(text),) if text else ()


def paragraph(text: str) -> Paragraph:
    """Return a paragraph of *text*."""
    text = line(text)
    return _paragraph((_run(text),) if text else ())


def heading(text: str) -> Heading:
    """Return a heading with *text*; the wire has a single level."""
    return _heading(running(text))


def table(rows: Iterable[tuple[Inlines, ...]], header: int) -> Table:
    """Return a table of *rows*, the first of them its *header*."""
    return _table(tuple(rows), header=header)
