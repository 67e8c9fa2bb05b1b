"""A page on its way to an article: what is found in it, and what becomes of its text."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from html import unescape

from attrs import define, field

from newsformat import Association, Dateline, Status
from newsformat.plugin import Report, frozen
from newsformat_corpora._mediawiki._inline import inline
from newsformat_corpora._mediawiki._lines import lines_html
from newsformat_corpora._mediawiki._marks import Marks
from newsformat_corpora._mediawiki._site import Site


_TAG = re.compile("<[^<>]*+>")


@frozen(kw_only=True)
class Call:
    """A template as it is called.

    Attributes:
        name: as it stands.
        parameters: the name of each, ``""`` if it has none, and its value.
        text: in which it stands from *start* to *end*.
        kept: how many templates had been kept before it began.
        alone: it begins its line, and no text follows it there.
        opens: there is no text before it.
    """

    name: str
    parameters: tuple[tuple[str, str], ...]
    text: str
    start: int
    end: int
    kept: int
    alone: bool
    opens: bool

    @property
    def source(self) -> str:
        """The template as it stands."""
        return self.text[self.start : self.end]


@define(kw_only=True)
class Page:
    """What is found in a page.

    Attributes:
        templates: those that say nothing that the model has a place for, as they stand.
        extensions: so too, by their names.
        notes: footnotes as HTML, by their names or, if they have none, their numbers.
        stages: what its templates say: is it published?
        tried: how many texts were tried as a date.
    """

    title: str
    site: Site
    report: Report
    line: int | None = None
    expand: Callable[[str, Page], str]
    marks: Marks = field(factory=Marks)
    categories: dict[str, None] = field(factory=dict)
    associations: list[Association] = field(factory=list)
    templates: list[str] = field(factory=list)
    extensions: list[tuple[str, str]] = field(factory=list)
    notes: dict[str, str] = field(factory=dict)
    published: datetime | None = None
    dateline: Dateline | None = None
    stages: list[bool] = field(factory=list)
    tried: int = 0
    _listed: int = 0  # of the footnotes

    @property
    def status(self) -> Status:
        """Is it published? It is, unless a template says that it is not yet, and none that it is."""
        return Status.WITHHELD if self.stages and not any(self.stages) else Status.USABLE

    def note(self, message: str) -> None:
        """Report what was assumed or repaired, at the line of the page."""
        self.report.note(message, line=self.line)

    def left_out(self, message: str) -> None:
        """Report what of the page the article has not, at the line of the page."""
        self.report.left_out(message, line=self.line)

    def html(self, text: str) -> str:
        """Return running text as HTML without marks."""
        return self.marks.shown(inline(text, self.marks))

    def plain(self, text: str) -> str:
        """Return running text without its links and other marks."""
        return unescape(_TAG.sub("", self.html(text)))

    def blocks(self, text: str) -> str:
        """Return wikitext, in which nothing nests any more, as HTML without marks."""
        return lines_html(text, self.marks)

    def body(self, text: str) -> str:
        """Return the HTML of the whole page, with its footnotes."""
        html = self.blocks(self.expand(text, self))
        return html + self.footnotes()

    def footnotes(self) -> str:
        """Return the footnotes that were not returned yet as a list; ``""`` if there are none."""
        found = [*self.notes.values()][self._listed :]
        if not found:
            return ""
        self._listed, count = len(self.notes), len(found)
        self.note("a footnote is read as a list" if count == 1 else f"{count} footnotes are read as a list")
        return f"<ol>{''.join(f'<li>{note}</li>' for note in found)}</ol>"

    def keep(self, call: Call) -> None:
        """Keep a template as it stands; those in it stand in it."""
        del self.templates[call.kept :]
        self.templates.append(call.source)
