"""State of a page during conversion: what has been found in it."""

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
    """A call of a template.

    Attributes:
        name: as written.
        parameters: names, ``""`` for positional ones, and values.
        text: the wikitext with the call, from *start* to *end*.
        kept: number of templates kept before it began.
        alone: whether it is on a line of its own.
        opens: whether no text precedes it.
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
        """Its wikitext."""
        return self.text[self.start : self.end]


@define(kw_only=True)
class Page:
    """A page during conversion.

    Attributes:
        templates: sources of templates that the model has no place for.
        extensions: names and sources of such extensions.
        notes: footnotes as HTML, by name, or by number if they have none.
        stages: whether the templates found mark the story as published.
        tried: number of texts tried as a date.
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
    _footnotes_shown: int = 0  # number of footnotes that have been output

    @property
    def status(self) -> Status:
        """Withheld if a template marks the story as unpublished, and none as published."""
        return Status.WITHHELD if self.stages and not any(self.stages) else Status.USABLE

    def note(self, message: str) -> None:
        """Report an assumption or repair, on the line of the page."""
        self.report.note(message, line=self.line)

    def left_out(self, message: str) -> None:
        """Report a loss, on the line of the page."""
        self.report.left_out(message, line=self.line)

    def html(self, text: str) -> str:
        """Return inline wikitext as HTML, without marks."""
        return self.marks.shown(inline(text, self.marks))

    def plain(self, text: str) -> str:
        """Return inline wikitext as plain text."""
        return unescape(_TAG.sub("", self.html(text)))

    def blocks(self, text: str) -> str:
        """Return wikitext without nested constructs as HTML, without marks."""
        return lines_html(text, self.marks)

    def body(self, text: str) -> str:
        """Return the HTML of the whole page, with its footnotes."""
        html = self.blocks(self.expand(text, self))
        return html + self.footnotes()

    def footnotes(self) -> str:
        """Return the footnotes that have not been output yet as a list; ``""`` if there are none."""
        found = [*self.notes.values()][self._footnotes_shown :]
        if not found:
            return ""
        self._footnotes_shown, count = len(self.notes), len(found)
        self.note("a footnote is read as a list" if count == 1 else f"{count} footnotes are read as a list")
        return f"<ol>{''.join(f'<li>{note}</li>' for note in found)}</ol>"

    def keep(self, call: Call) -> None:
        """Keep the source of a template, which includes those nested in it."""
        del self.templates[call.kept :]
        self.templates.append(call.source)
