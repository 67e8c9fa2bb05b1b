"""Writes running text as Markdown.

Asterisks and tildes are used where every CommonMark reader interprets them in the same way ("left-flanking" and
"right-flanking", CommonMark 0.31, 6.2); tags where that is in doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import TypeAlias
from unicodedata import category

from attrs import field, frozen

from newsformat import Inlines, Lang, Link, Mark, Mention, Style, Text
from newsformat.markup.html import safe_url
from newsformat.plugin import Report, direction_of
from newsformat_markdown import _escaping as escaping


_Run: TypeAlias = "tuple[str | None, tuple[Mark, ...]]"  # `None` is a line break

_DELIMITERS = {Style.EMPHASIS: "*", Style.STRONG: "**", Style.STRIKE: "~~"}
_TAGS = {
    Style.EMPHASIS: "em",
    Style.STRONG: "strong",
    Style.STRIKE: "s",
    Style.UNDERLINE: "u",
    Style.SUBSCRIPT: "sub",
    Style.SUPERSCRIPT: "sup",
    Style.CODE: "code",
}
_AUTOLINK = re.compile(r"https?:[^<>\x00-\x20`|\\]*")
_EDGE = ("", "\n", " ")


def markdown(runs: Inlines, writer: InlineWriter) -> str:
    """Return *runs* for use within a Markdown line; a line break is a backslash at the end of a line."""
    if len(runs) == 1 and isinstance(run := runs[0], Text) and not run.marks:
        return escaping.escaped(run.text, cell=writer.cell)
    return writer.text(_ordered(runs), "", edge=True)


def _ordered(runs: Inlines) -> list[_Run]:
    """Return *runs* with code as the innermost mark: nothing in it can be marked in Markdown."""
    ordered: list[_Run] = []
    for run in runs:
        if not isinstance(run, Text):
            ordered.append((None, ()))
        elif Style.CODE in run.marks:
            others = [mark for mark in run.marks if mark is not Style.CODE]
            ordered.append((run.text, (*others, Style.CODE)))
        else:
            ordered.append((run.text, run.marks))
    return ordered


@frozen
class InlineWriter:
    """Writes running text in a *single* line or a table *cell*, for an article with the given *direction*."""

    report: Report
    direction: str = "ltr"
    single: bool = field(default=False, kw_only=True)
    cell: bool = field(default=False, kw_only=True)

    def text(self, runs: list[_Run], before: str, *, edge: bool, link: bool = False) -> str:
        """Return *runs* as Markdown, after the character *before*; at an *edge*, a space or nothing follows."""
        out: list[str] = []
        groups = [(mark, list(group)) for mark, group in groupby(runs, key=_outermost)]
        for index, (mark, group) in enumerate(groups):
            if mark is None:
                out.extend(self._plain(group, link=link))
            else:
                ends = edge if index + 1 == len(groups) else _starts_with_space(groups[index + 1])
                self._append(out, self._span(mark, group, out[-1][-1] if out else before, edge=ends, link=link))
        return "".join(out)

    def _append(self, out: list[str], written: str) -> None:
        if written.startswith("[") and out and out[-1].endswith("!"):
            out[-1] = f"{out[-1][:-1]}\\!"  # otherwise, it would become a picture
        if written:
            out.append(written)

    def _plain(self, runs: list[_Run], *, link: bool) -> Iterator[str]:
        for text, _ in runs:
            if text is None:
                yield "<br>" if self.single or self.cell else "\\\n"
            else:
                yield escaping.escaped(text, cell=self.cell, link=link)

    def _span(self, mark: Mark, group: list[_Run], before: str, *, edge: bool, link: bool) -> str:
        """Return *group* under *mark*, with the spaces at its edges outside of it."""
        first, last = group[0][0] or "", group[-1][0] or ""
        lead, trail = " " * first.startswith(" "), " " * last.endswith(" ")
        before, edge = lead or before, edge or bool(trail)
        if mark is Style.CODE:
            written = self._code("".join([text or "" for text, _ in group]).strip(" "))
        else:
            inner = [(text, marks[1:]) for text, marks in group]
            inner[0] = (inner[0][0] and inner[0][0].lstrip(" "), inner[0][1])
            inner[-1] = (inner[-1][0] and inner[-1][0].rstrip(" "), inner[-1][1])
            inner = [run for run in inner if run[0] is None or run[0]]
            if not inner:
                return " "
            written = self._marked(mark, inner, before, edge=edge, link=link)
        return f"{lead}{written}{trail}"

    def _code(self, text: str) -> str:
        return escaping.code(text, cell=self.cell) if text else " "

    def _marked(self, mark: Mark, inner: list[_Run], before: str, *, edge: bool, link: bool) -> str:
        match mark:
            case Style():
                return self._styled(mark, inner, before, edge=edge, link=link)
            case Link():
                return self._linked(mark, inner)
            case Mention(key):
                opening = f"<span data-mention={escaping.attribute(key)}>"
            case Lang(language):
                opening = f"<span lang={escaping.attribute(language)}{self._dir(language)}>"
        return f"{opening}{self.text(inner, '>', edge=False, link=link)}</span>"

    def _dir(self, language: str) -> str:
        direction = direction_in(language)
        return f' dir="{direction}"' if direction != self.direction else ""

    def _styled(self, style: Style, inner: list[_Run], before: str, *, edge: bool, link: bool) -> str:
        delimiter, tags = _DELIMITERS.get(style, ""), [_TAGS[style]]
        if style is Style.EMPHASIS and all(marks[:1] == (Style.STRONG,) for _, marks in inner):
            inner = [(text, marks[1:]) for text, marks in inner]
            delimiter, tags = "***", ["em", "strong"]
        if delimiter:
            written = self.text(inner, delimiter[0], edge=False, link=link)
            if _delimits(delimiter[0], written, before, edge=edge):
                return f"{delimiter}{written}{delimiter}"
        written = self.text(inner, ">", edge=False, link=link)
        opening, closing = "".join([f"<{tag}>" for tag in tags]), "".join([f"</{tag}>" for tag in reversed(tags)])
        return f"{opening}{written}{closing}"

    def _linked(self, link: Link, inner: list[_Run]) -> str:
        if not is_safe(link.href):
            self.report.lost("inline.link", where=link.href, why="the address is not safe")
            return self.text(inner, "[", edge=False)
        if inner == [(link.href, ())] and not link.title and _AUTOLINK.fullmatch(link.href):
            return f"<{link.href}>"
        title = f" {escaping.title(link.title)}" if link.title else ""
        target = escaping.address(link.href) if link.href or title else ""
        return f"{escaping.bracketed(self.text(inner, '[', edge=False, link=True))}({target}{title})"


def _outermost(run: _Run) -> Mark | None:
    return run[1][0] if run[1] else None


def _starts_with_space(group: tuple[Mark | None, list[_Run]]) -> bool:
    text = group[1][0][0]
    return text is None or text.startswith(" ")


def _delimits(char: str, inner: str, before: str, *, edge: bool) -> bool:
    """Would everybody read *char* on both sides of *inner* as opening and closing delimiters?"""
    if before == char or inner[:1] == char or inner[-1:] == char:
        return False
    opens = is_wordy(inner[0]) or (before in _EDGE and not inner[0].isspace())
    return opens and (is_wordy(inner[-1]) or (edge and not inner[-1].isspace()))


def is_wordy(char: str) -> bool:
    """Is *char* neither white space nor punctuation, by CommonMark's definitions?"""
    return char.isalnum() or (category(char)[0] not in "PSZ" and not char.isspace())


def is_safe(href: str) -> bool:
    """Is *href* safe to write?"""
    return not href or bool(safe_url(href))


@lru_cache(maxsize=64)
def direction_in(language: str) -> str:
    """Return the direction of *language*."""
    return direction_of(language)
