"""Writes running text as HTML, and reports losses."""

from __future__ import annotations

import re
from typing import assert_never

from newsformat._blocks import Block
from newsformat._direction import direction_of
from newsformat._inline import Inlines, Lang, Link, Mark, Mention, Style, Text
from newsformat._lazy_patterns import lazily
from newsformat._report import Report
from newsformat.markup._urls import safe_url
from newsformat.markup._xml._characters import escape, is_legal, legal, quoted
from newsformat.markup.languages import is_language_tag


_TAGS = {
    Style.EMPHASIS: "em",
    Style.STRONG: "strong",
    Style.UNDERLINE: "u",
    Style.STRIKE: "s",
    Style.SUBSCRIPT: "sub",
    Style.SUPERSCRIPT: "sup",
    Style.CODE: "code",
}
_OPEN = {style: f"<{tag}>" for style, tag in _TAGS.items()}
_CLOSE = {style: f"</{tag}>" for style, tag in _TAGS.items()}


class Pen:
    """What writing needs everywhere: the report, the place, the flavour of markup, and what losses call media."""

    __slots__ = ("br", "declared", "empty_br", "end", "media", "report", "where", "xhtml")

    def __init__(
        self, report: Report, *, xhtml: bool, where: str = "", declared: bool = False, media: str = "body.media"
    ) -> None:
        self.report, self.xhtml, self.where, self.declared, self.media = report, xhtml, where, declared, media
        self.end = "/>" if xhtml else ">"
        # The latter does not separate anything
        self.br, self.empty_br = f"<br{self.end}", f'<br class="empty"{self.end}'

    def finished(self, html: str) -> str:
        """Return *html* without what markup can't hold."""
        if is_legal(html):
            return html
        self.report.lost("text", why="markup can't hold its control characters")
        return _BLANK.sub(_meant, legal(html))

    def language(self, block: Block) -> str:
        """Return the attributes for the language of *block*."""
        return _language(block.language, xhtml=self.xhtml) if block.language else ""

    def address(self, href: str, feature: str) -> str:
        """Return *href* as an attribute's value, or ``""`` if there is none or it is lost."""
        if not href:
            return ""
        if safe_url(href):
            return quoted(href)
        self.report.lost(feature, where=self.where, why="the address is not safe")
        return ""

    def inlines(self, runs: Inlines) -> str:
        """Return *runs*; marks that neighbours share stay open between them."""
        if len(runs) == 1 and type(run := runs[0]) is Text and not run.marks:  # the case for most cells
            return escape(run.text)
        parts: list[str] = []
        opened: tuple[Mark, ...] = ()
        closing: list[str] = []
        is_empty = False  # is the current line empty so far?
        for run in runs:
            if type(run) is not Text:
                parts.append(self.empty_br if is_empty else self.br)
                is_empty = True
                continue
            is_empty = is_empty and run.text.isspace()
            if run.marks != opened:
                self._change(opened, run.marks, parts, closing)
                opened = run.marks
            parts.append(escape(run.text))
        parts.extend(reversed(closing))
        return "".join(parts)

    def _change(self, opened: tuple[Mark, ...], marks: tuple[Mark, ...], parts: list[str], closing: list[str]) -> None:
        """Close marks that are no longer needed, and open new ones."""
        shared = 0
        if opened and marks:
            while shared < min(len(opened), len(marks)) and opened[shared] == marks[shared]:
                shared += 1
        while len(closing) > shared:
            parts.append(closing.pop())
        for mark in marks[shared:]:
            start, end = self._mark(mark)
            parts.append(start)
            closing.append(end)

    def _mark(self, mark: Mark) -> tuple[str, str]:
        match mark:
            case Style():
                return _OPEN[mark], _CLOSE[mark]
            case Link():
                return self._link(mark)
            case Mention():
                return f"<span data-mention={quoted(mark.key)}>", "</span>"
            case Lang():
                return f"<span{_language(mark.language, xhtml=self.xhtml)}>", "</span>"
            case _:
                assert_never(mark)

    def _link(self, link: Link) -> tuple[str, str]:
        if not safe_url(link.href):
            self.report.lost("inline.link", where=self.where, why="the address is not safe")
            return "", ""
        title = f" title={quoted(link.title)}" if link.title else ""
        return f"<a href={quoted(link.href)}{title}>", "</a>"


# Elements left with white space only, which may be significant, after removing characters that markup cannot contain.
_BLANK = lazily(r'<(p|h[1-6])((?: (?:xml:lang|lang|dir)="[^"]*+")*+)>(\s++)(?=</\1>)')


def _meant(blank: re.Match[str]) -> str:
    """Return *blank* text with no-break spaces marked as intended."""
    tag, attributes, spaces = blank.groups()
    return f'<{tag} class="empty"{attributes}>{spaces}' if spaces.strip(" \t\r\n") else blank[0]


def _language(language: str, *, xhtml: bool) -> str:
    value = quoted(language)
    xml = f" xml:lang={value}" if xhtml and is_language_tag(language) else ""
    return f' lang={value}{xml} dir="{direction_of(language)}"'
