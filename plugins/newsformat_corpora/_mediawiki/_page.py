"""A page on its way to an article: what its templates, links and extensions show, and what they say beside."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from html import escape, unescape

from attrs import define, field

from newsformat import Association, Dateline, Status
from newsformat.plugin import Report, frozen
from newsformat_corpora._mediawiki import _links, _templates
from newsformat_corpora._mediawiki._inline import inline
from newsformat_corpora._mediawiki._lines import lines_html
from newsformat_corpora._mediawiki._marks import Marks, decoded
from newsformat_corpora._mediawiki._site import Site


_TAG = re.compile("<[^<>]*+>")
_CODE = frozenset(("syntaxhighlight", "source"))
_FORMULAS = frozenset(("math", "chem", "ce"))
_SILENT = frozenset(("includeonly", "templatestyles", "section"))


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
    _listed: bool = False

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
        return html if self._listed or not self.notes else html + self._footnotes()

    def link(self, target: str, parts: list[str], tail: str) -> tuple[str, bool] | None:
        """Return what a link shows, and whether *tail*, the letters after it, is in it; `None` if it is no link."""
        return _links.shown(self, target, parts, tail)

    def template(self, call: Call) -> str:
        """Return what a template shows; one that is not known is kept, and shows nothing."""
        shown = _templates.shown(self, call)
        if shown is not None:
            return shown
        if not call.alone:
            self.note(f"a template in the text is kept apart from it: {call.source:.60}")
        self.keep(call)
        return ""

    def keep(self, call: Call) -> None:
        """Keep a template as it stands; those in it stand in it."""
        del self.templates[call.kept :]
        self.templates.append(call.source)

    # Extensions -------------------------------------------------------------------

    def extension(self, name: str, attributes: str, content: str, source: str) -> str:
        """Return what an extension shows; one that is not known is kept."""
        if name in _SILENT:
            return ""
        if name == "nowiki":
            return self.marks.put(_literal(content)) if content else ""
        if name in _CODE and (language := attribute_in(attributes, "lang")):
            self.left_out(f"the language of code is left out: {language:.60}")
        if name == "pre" or (name in _CODE and "\n" in content.strip()):
            return self.marks.put(
                f"<pre>{_literal(content) if name == 'pre' else escape(content, quote=False)}</pre>", block=True
            )
        if name in _CODE or name in _FORMULAS:
            return self.marks.put(f"<code>{escape(content.strip(), quote=False)}</code>")
        if name == "poem":
            lines = [self.html(line) for line in self.expand(content.strip(), self).split("\n")]
            return self.marks.put(f"<p>{'<br>'.join(lines)}</p>", block=True)
        if name == "gallery":
            return _links.gallery(self, attribute_in(attributes, "caption"), content)
        if name == "ref":
            return self._footnote(attributes, content)
        if name == "references":
            return self._references(content)
        self.extensions.append((name, source))
        self.note(f"what the extension <{name}> shows is not in the page: it is kept as it stands")
        return ""

    def _footnote(self, attributes: str, content: str) -> str:
        key = attribute_in(attributes, "name") or f"\0{len(self.notes)}"
        if group := attribute_in(attributes, "group"):
            self.left_out(f"the group of footnotes is left out: {group:.60}")
        if content.strip():
            self.notes.setdefault(key, self.html(self.expand(content.strip(), self)))
        return ""

    def _references(self, content: str) -> str:
        if content.strip():
            self.expand(content, self)
        if self._listed or not self.notes:
            return ""
        self._listed = True
        return self.marks.put(self._footnotes(), block=True)

    def _footnotes(self) -> str:
        count = len(self.notes)
        self.note("a footnote is read as a list" if count == 1 else f"{count} footnotes are read as a list")
        return f"<ol>{''.join(f'<li>{note}</li>' for note in self.notes.values())}</ol>"


def _literal(text: str) -> str:
    """Return *text*, of which nothing but entities is a sign, as HTML."""
    return escape(decoded(text), quote=False)


def attribute_in(attributes: str, name: str) -> str:
    """Return the value of the attribute *name* among the *attributes* of an extension, ``""`` if there is none."""
    found = re.search(rf"""(?<![\w-]){name}\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+))""", attributes, re.IGNORECASE)
    return next(filter(None, found.groups()), "").strip() if found else ""
