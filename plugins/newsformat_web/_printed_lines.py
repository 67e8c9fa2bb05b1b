"""The lines that a page prints between its headline and the first paragraph, and values recognised by element names."""

from __future__ import annotations

from typing import NamedTuple

from newsformat import Byline
from newsformat.markup.html import text_of
from newsformat.markup.xml import Element
from newsformat.plugin import letters
from newsformat_web._above import above_headline, with_above
from newsformat_web._blocks import LONG
from newsformat_web._lines import HEADINGS, Line, lines_of
from newsformat_web._moments import Moments, moments_in, times_in
from newsformat_web._named import author_in, named, summary_in
from newsformat_web._paragraphs import BETWEEN, is_clock, size_of
from newsformat_web._signed import listed_authors


_MOST_LINES = 30  # between headline and story
_NEAR = 2  # lines above the headline that may be its kicker
_ABOVE = 4  # lines there that may be its deck or date


class Printed(NamedTuple):
    """The *lines* between headline and story, and values recognised there by element names."""

    lines: tuple[str, ...] = ()
    subhead: str = ""
    signed: str = ""
    authors: tuple[Byline, ...] = ()
    moments: Moments = Moments()
    kicker: str = ""
    summary: str = ""


def printed_in(body: Element, headline: str) -> Printed:
    """Return what is printed in *body* between *headline* and the first long paragraph."""
    title = letters(headline)
    printed_lines: list[Line] = []
    below, kicker, heads = False, "", list[Line]()
    for line in lines_of(body):
        bare = letters(line.text)
        if (
            title
            and _is_headline(line, bare, title, may_have_more=not below)
            and not (below and any(map(times_in, printed_lines)))
        ):
            above = [named(near, "kicker") for near in (*printed_lines[-_NEAR:], line)]
            above = [text for text in above if letters(text) not in {"", bare}]
            heads = heads if below else above_headline(printed_lines, line)
            below, printed_lines, kicker = True, [], kicker if below or not above else _innermost(above)
        elif below:
            if (size_of(bare) >= LONG and not _is_deck(line)) or len(printed_lines) >= _MOST_LINES:
                break
            if _heads_entry(line) and _is_live(body):
                break
            printed_lines.append(line)
        else:
            printed_lines = [*printed_lines[-_ABOVE:], line]
    if not below:  # on a page without a headline, its end may have authors and date
        printed_lines = printed_lines[-_NEAR - 1 :]
    printed_lines = with_above(heads, printed_lines) if heads else printed_lines
    subhead = next((text_line.text for text_line in printed_lines if _is_subhead(text_line)), "")
    signed = next(
        (name for text_line in printed_lines if (name := named(text_line, "bylines") or author_in(text_line))), ""
    )
    summary = next((text for text_line in printed_lines if (text := summary_in(text_line))), "")
    lines = tuple(text_line.text for text_line in printed_lines)
    return Printed(lines, subhead, signed, listed_authors(printed_lines), moments_in(printed_lines), kicker, summary)


def _innermost(above: list[str]) -> str:
    """Return the last of the kickers *above* a headline, or a part of it that is one itself."""
    return next((text for text in above if text != above[-1] and text in above[-1]), above[-1])


def _is_headline(text_line: Line, bare: str, title: str, *, may_have_more: bool) -> bool:
    """Is the line the headline or, if it *may_have_more*, a top-level heading with a kicker before it?"""
    if bare == title or not may_have_more:
        return bare == title
    return bare.endswith(title) and any(mark.tag in {"h1", "h2"} for mark in text_line.marks)


def _heads_entry(text_line: Line) -> bool:
    """Is the line the heading of a live blog entry? An author below it has written only that."""
    return (
        text_line.text[:1].isdecimal()
        and is_clock(text_line.text.partition(BETWEEN.text)[0])
        and _is_heading(text_line)
    )


def _is_live(body: Element) -> bool:
    """Does *body* have several live blog entries? A single time above a story is its date."""
    headings = (text_of(inner) for inner in body.iter() if inner.tag in HEADINGS)
    entries = [text for text in headings if text[:1].isdecimal() and is_clock(text.partition(BETWEEN.text)[0])]
    return len(entries) > 1


def _is_heading(text_line: Line) -> bool:
    return any(mark.tag in HEADINGS for mark in text_line.marks)


def _is_subhead(text_line: Line) -> bool:
    """Is the line a subhead by its class, or a heading too long for the first part of a story?"""
    return (_is_heading(text_line) and len(text_line.text) >= _LONG_HEADING) or bool(named(text_line, "subhead"))


def _is_deck(text_line: Line) -> bool:
    return _is_subhead(text_line) or bool(named(text_line, "summary"))


_LONG_HEADING = 50  # characters
