"""Running text: flat runs, each carrying the marks that apply to it.

Runs have one canonical form, made by `inlines`: marks sorted outermost first, equal neighbours merged,
white space squeezed, and a space between two runs under the marks that both have. So equal text compares equal,
and a round trip through any markup can be tested with ``==``.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from itertools import groupby
from typing import TypeAlias

from attrs import evolve, field, frozen

from newsformat._text import line, squeeze


class Style(StrEnum):
    """A mark without attributes."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    UNDERLINE = "underline"
    STRIKE = "strike"
    SUBSCRIPT = "subscript"
    SUPERSCRIPT = "superscript"
    CODE = "code"


@frozen
class Link:
    """The run is a hyperlink to *href*, any URL; *title* is its advisory text."""

    href: str = field(converter=line)
    title: str = field(default="", converter=line)


@frozen
class Mention:
    """The run names the entity whose ``Concept.key`` this is."""

    key: str = field(converter=line)


@frozen
class Lang:
    """The run is in another language than the text around it (a BCP 47 tag)."""

    language: str = field(converter=line)


Mark: TypeAlias = Link | Mention | Lang | Style

_RANK = {Link: 0, Mention: 1, Lang: 2, Style: 3}


def _canonical(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Sort marks outermost first; of two links, mentions or languages the first counts."""
    if not marks:
        return ()
    kept: dict[object, Mark] = {}
    for mark in marks:
        kept.setdefault(mark if isinstance(mark, Style) else type(mark), mark)
    return tuple(sorted(kept.values(), key=lambda mark: (_RANK[type(mark)], str(mark))))


@frozen
class Text:
    """A run of characters under one set of marks."""

    text: str
    marks: tuple[Mark, ...] = field(default=(), converter=_canonical)


@frozen
class LineBreak:
    """A line break inside a block."""


Inline: TypeAlias = Text | LineBreak
Inlines: TypeAlias = tuple[Inline, ...]

BREAK = LineBreak()


def inlines(value: str | Iterable[Inline]) -> Inlines:
    """Return *value* in canonical form: a string becomes one run, line breaks at the edges go."""
    if isinstance(value, str):
        text = line(value)
        return (Text(text),) if text else ()
    runs = [run for run in value if type(run) is not Text or run.text]
    if len(runs) == 1 and isinstance(run := runs[0], Text):
        text = line(run.text)
        return (run if text == run.text else Text(text, run.marks),) if text else ()
    return _trimmed(_joined(_spaced(runs)))


def _spaced(runs: Iterable[Inline]) -> list[tuple[str, tuple[Mark, ...]] | None]:
    """Split runs into words and single spaces; `None` is a line break."""
    parts: list[tuple[str, tuple[Mark, ...]] | None] = []
    for run in runs:
        if isinstance(run, LineBreak):
            parts.append(None)
            continue
        text = squeeze(run.text)
        if text[0] == " ":
            parts.append((" ", run.marks))
        if inner := text.strip(" "):
            parts.append((inner, run.marks))
            if text[-1] == " ":
                parts.append((" ", run.marks))
    return parts


def _joined(parts: list[tuple[str, tuple[Mark, ...]] | None]) -> list[Inline]:
    """Merge equal neighbours and give each space the marks that both its neighbours have."""
    out: list[Inline] = []
    text, space = "", False
    marks: tuple[Mark, ...] = ()
    for part in parts:
        if part is None:
            if text:
                out.append(Text(text, marks))
            out.append(BREAK)
            text, marks, space = "", (), False
        elif part[0] == " ":
            space = bool(text)
        elif part[1] == marks and text:
            text += f" {part[0]}" if space else part[0]
            space = False
        else:
            word, own = part
            if space:
                shared = tuple([mark for mark in marks if mark in own])
                if shared == marks:
                    text += " "
                elif shared == own:
                    word = f" {word}"
                else:
                    out.append(Text(text, marks))
                    text, marks = " ", shared
            if text:
                out.append(Text(text, marks))
            text, marks, space = word, own, False
    if text:
        out.append(Text(text, marks))
    return out


def _trimmed(runs: list[Inline]) -> Inlines:
    """Drop line breaks at the edges."""
    first, last = 0, len(runs)
    while first < last and isinstance(runs[first], LineBreak):
        first += 1
    while last > first and isinstance(runs[last - 1], LineBreak):
        last -= 1
    return tuple(runs[first:last])


def plain(content: str | Iterable[Inline]) -> str:
    """Return the characters of *content* without marks; a line break is a line feed."""
    if isinstance(content, str):
        return content
    return "".join([run.text if isinstance(run, Text) else "\n" for run in content])


@frozen
class Span:
    """Runs under one mark: what nested markup needs to write."""

    mark: Mark
    content: tuple[Span | Text | LineBreak, ...]


def nest(runs: Iterable[Inline]) -> tuple[Span | Text | LineBreak, ...]:
    """Turn flat runs into the fewest nested spans, outermost mark first."""
    out: list[Span | Text | LineBreak] = []
    for mark, group in groupby(runs, key=_outermost):
        if mark is None:
            out.extend(group)
        else:
            inner = (evolve(r, marks=r.marks[1:]) for r in group if isinstance(r, Text))
            out.append(Span(mark, nest(inner)))
    return tuple(out)


def _outermost(run: Inline) -> Mark | None:
    return run.marks[0] if isinstance(run, Text) and run.marks else None
