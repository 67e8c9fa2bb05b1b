"""Running text: flat runs, each carrying the marks that apply to it.

Runs have one canonical form, made by `inlines`: marks sorted outermost first, equal neighbours merged,
white space squeezed, and a space between two runs under the marks that both have. So equal text compares equal,
and a round trip through any markup can be tested with ``==``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from enum import StrEnum
from itertools import groupby
from typing import TypeAlias, TypeGuard, cast

from attrs import evolve, field

from newsformat._frozen import frozen, maker
from newsformat._text import address, line, squeeze, tag


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

    href: str = field(converter=address)
    title: str = field(default="", converter=line)


@frozen
class Mention:
    """The run names the entity whose ``Concept.key`` this is."""

    key: str = field(converter=line)


@frozen
class Lang:
    """The run is in another language than the text around it (a BCP 47 tag)."""

    language: str = field(converter=tag)


Mark: TypeAlias = Link | Mention | Lang | Style
"""What can be said of a run. Marks are sorted in this order, outermost first; styles in the order of `Style`."""

# Outermost first. A run has at most one link, one mention and one language.
_ORDER: dict[object, int] = {mark: rank for rank, mark in enumerate([Link, Mention, Lang, *sorted(Style)])}


def _rank(mark: Mark) -> int:
    try:
        return _ORDER[mark if isinstance(mark, Style) else type(mark)]
    except KeyError:
        raise TypeError(f"a mark is a Style, Link, Mention or Lang, not {mark!r:.60}") from None


def canonical(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Sort marks outermost first; of two links, mentions or languages the first counts.

    Raises:
        TypeError: one is no mark.
    """
    if type(marks) is not tuple:
        is_one = marks and isinstance(marks, str)  # a Style, for instance, would be split into letters
        marks = (cast("Mark", marks),) if is_one else tuple(marks)
    if len(marks) < 2:  # noqa: PLR2004 -- nothing to sort
        if marks and type(marks[0]) is not Style:
            _rank(marks[0])
        return marks
    kept: dict[int, Mark] = {}
    for mark in marks:
        kept.setdefault(_rank(mark), mark)
    return tuple([kept[rank] for rank in sorted(kept)])


@frozen
class Text:
    """A run of characters under one set of marks: ``Text("Manda", [Style.STRONG, Link("https://…")])``."""

    # What refuses anything but a string, and costs next to nothing; mypy knows no converters that are slots.
    text: str = field(converter=str.__str__)  # type: ignore[misc]  # as above
    marks: tuple[Mark, ...] = field(default=(), converter=canonical)


text_run = maker(Text)  # for text and marks that are canonical already


@frozen
class LineBreak:
    """A line break inside a block."""


Inline: TypeAlias = Text | LineBreak
"""One part of running text."""
Inlines: TypeAlias = tuple[Inline, ...]
"""Running text in canonical form, as `newsformat.plugin.inlines` makes it; attributes also accept a string."""

BREAK = LineBreak()
"""The line break; all line breaks are equal."""


def inlines(value: str | Iterable[Inline | str]) -> Inlines:
    """Return *value* in canonical form: a string becomes one run, and line breaks at the edges are dropped.

    Raises:
        TypeError: one of the runs is neither text, nor a line break, nor a string.
    """
    if isinstance(value, str):
        text = line(value)
        return (text_run(text),) if text else ()
    try:
        runs = tuple(value)
    except TypeError:
        if isinstance(value, Iterable):  # the iteration itself failed
            raise
        raise TypeError(f"a string, or a list of Text, LineBreak and strings, is needed, not {value!r:.60}") from None
    if len(runs) == 1 and type(run := runs[0]) is Text:  # the case for most paragraphs
        text = line(run.text)
        if text is run.text and text:
            return runs  # type: ignore[return-value]  # of one Text, as was just seen
        return (text_run(text, run.marks),) if text else ()
    return runs if _is_canonical(runs) else _trimmed(_joined(map(_run, runs)))


def on_lines(contents: Iterable[str | Iterable[Inline]]) -> Inlines:
    """Return *contents* as running text, one line each; an empty one is an empty line."""
    runs: list[Inline | str] = []
    for number, content in enumerate(contents):
        if number:
            runs.append(BREAK)
        runs += (content,) if isinstance(content, str) else content
    return inlines(runs)


def broken(text: str, marks: Collection[Mark] = ()) -> Iterator[Inline]:
    """Yield *text* as runs under *marks*; each line feed is a line break."""
    for number, part in enumerate(text.split("\n")):
        if number:
            yield BREAK
        if part:
            yield Text(part, marks)


def _run(value: Inline | str) -> Inline:
    if isinstance(value, Text | LineBreak):
        return value
    if isinstance(value, str):
        return text_run(value)
    raise TypeError(f"running text is made of Text, LineBreak and strings, not of {type(value).__name__}")


def _is_canonical(runs: tuple[Inline | str, ...]) -> TypeGuard[Inlines]:
    """Is there nothing to do? Mostly so, and much faster to see than to do."""
    if runs and type(runs[0]) is LineBreak:
        return False
    marks: tuple[Mark, ...] | None = None  # of the previous run in this line, if any
    last = ""  # the last character before
    for run in runs:
        if type(run) is Text:
            text, run_marks = run.text, run.marks
            if not text or text == " " or squeeze(text) is not text or run_marks == marks:
                return False
            if text[0] == " " and (marks is None or not _are_among(run_marks, marks)):
                return False
            if last == " " and not _are_among(marks or (), run_marks):
                return False
            marks, last = run_marks, text[-1]
        elif type(run) is not LineBreak or last == " ":
            return False
        else:
            marks, last = None, ""
    return marks is not None and last != " "


def _are_among(marks: tuple[Mark, ...], others: tuple[Mark, ...]) -> bool:
    return not marks or all(mark in others for mark in marks)


def _joined(runs: Iterable[Inline]) -> list[Inline]:
    """Squeeze white space, merge equal neighbours, and give each space the marks that both its neighbours have."""
    out: list[Inline] = []
    text, space = "", False
    marks: tuple[Mark, ...] = ()
    for run in runs:
        if isinstance(run, LineBreak):
            if text:
                out.append(text_run(text, marks))
            out.append(BREAK)
            text, marks, space = "", (), False
            continue
        word, run_marks = line(run.text), run.marks
        if text and run.text[:1] in _BLANKS:
            space = True
        if not word:
            continue
        if run_marks == marks and text:
            text += f" {word}" if space else word
        else:
            if space:
                word, text, marks = _parted(word, run_marks, text, marks, out)
            if text:
                out.append(text_run(text, marks))
            text, marks = word, run_marks
        space = run.text[-1] in _BLANKS
    if text:
        out.append(text_run(text, marks))
    return out


_BLANKS = frozenset(" \t\n\v\f\r")


def _parted(
    word: str, word_marks: tuple[Mark, ...], text: str, marks: tuple[Mark, ...], out: list[Inline]
) -> tuple[str, str, tuple[Mark, ...]]:
    """Put a space after *text*, before *word*, or between them, whichever has the marks that both have."""
    shared = tuple([mark for mark in marks if mark in word_marks])
    if shared == marks:
        return word, f"{text} ", marks
    if shared == word_marks:
        return f" {word}", text, marks
    out.append(text_run(text, marks))
    return word, " ", shared


def _trimmed(runs: list[Inline]) -> Inlines:
    """Drop line breaks at the edges."""
    first, last = 0, len(runs)
    while first < last and isinstance(runs[first], LineBreak):
        first += 1
    while last > first and isinstance(runs[last - 1], LineBreak):
        last -= 1
    return tuple(runs[first:last])


def plain(content: str | Iterable[Inline]) -> str:
    """Return the characters of *content* without marks; a line break is a line feed.

    Raises:
        TypeError: it is no running text; that of an article's body is `Article.text`.
    """
    if isinstance(content, str):
        return content
    try:
        runs = iter(content)
    except TypeError:
        raise TypeError(f"running text is a string, or Text and LineBreak, not {_wrong_type(content)}") from None
    return "".join([run.text if isinstance(run, Text) else _line_feed(run) for run in runs])


def _line_feed(run: object) -> str:
    if isinstance(run, LineBreak):
        return "\n"
    raise TypeError(f"running text is made of Text and LineBreak, not {_wrong_type(run)}")


def _wrong_type(value: object) -> str:
    return f"{type(value).__name__}; that of a block is in its content, that of a body is Article.text"


def plain_line(content: str | Iterable[Inline]) -> str:
    """Return the characters of *content* without marks on one line; a line break is a space."""
    return plain(content).replace("\n", " ")


def is_blank(content: Iterable[Inline]) -> bool:
    """Is there nothing in *content* but white space of any kind, such as no-break spaces?"""
    return not any(type(run) is Text and not run.text.isspace() for run in content)


def behind(content: Iterable[Inline], count: int) -> Inlines:
    """Return *content* without its first *count* characters, of which a line break is one (see `plain`)."""
    left: list[Inline] = []
    for run in content:
        size = len(run.text) if isinstance(run, Text) else 1
        if count < size:
            left.append(Text(run.text[count:], run.marks) if isinstance(run, Text) else run)
        count = max(count - size, 0)
    return inlines(left)


@frozen
class Span:
    """Runs under one mark, for writing nested markup."""

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
