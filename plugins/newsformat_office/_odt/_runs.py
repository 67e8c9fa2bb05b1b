"""Inline content of OpenDocument → runs of the model.

White space is collapsed as in HTML; further blanks are ``text:s`` (part 3, 6.1.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, evolve, frozen

from newsformat import Inline, Inlines, Lang, LineBreak, Link, Mark, Media, Style, Text
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, all_text, line_of, local, text_of, whole_number
from newsformat.plugin import Report, inlines, shortened
from newsformat_office._fields import UNSAFE_LINK
from newsformat_office._odt._names import SPACES, q
from newsformat_office._odt._pictures import Pictures
from newsformat_office._odt._styles import Change, Styles


_BLANKS = re.compile(r"[ \t\r\n]+")
_MOST_BLANKS = 200  # in a single ``text:s``


@frozen
class _Face:
    """The look of text: marks, language and link."""

    styles: frozenset[Style] = frozenset()
    language: str = ""
    link: Link | None = None

    def changed(self, change: Change) -> _Face:
        styles = self.styles
        if change.on & {Style.SUPERSCRIPT, Style.SUBSCRIPT}:
            styles |= change.on
            styles -= change.off - {Style.SUPERSCRIPT, Style.SUBSCRIPT}
        else:
            styles = (styles - change.off) | change.on
        return _Face(styles, change.language or self.language, self.link)

    def marks(self, usual: frozenset[str]) -> list[Mark]:
        found: list[Mark] = [*self.styles]
        if self.language and self.language not in usual:
            found.append(Lang(self.language))
        return [*found, self.link] if self.link else found


@define
class Reading:
    """The state of reading inline content, and what is found besides text.

    Attributes:
        usual: the languages of the document, which need no mark.
        media: pictures in the text, in order.
        notes: the footnotes with a reference.
    """

    styles: Styles
    pictures: Pictures
    report: Report
    usual: frozenset[str]
    media: list[Media]
    notes: list[Element]

    def inlines(self, paragraph: Element) -> Inlines:
        """Return the inline content of *paragraph*."""
        return inlines(self._paragraph(paragraph))

    def text(self, paragraph: Element) -> str:
        """Return the text of *paragraph*, with its white space."""
        return "".join(["\n" if isinstance(run, LineBreak) else run.text for run in self._paragraph(paragraph)])

    def _paragraph(self, paragraph: Element) -> Iterator[Inline]:
        look = self.styles.look(paragraph.get(q("text:style-name")) or "")
        if look.hidden:
            self.report.note("hidden text is left out", line=line_of(paragraph))
            return
        yield from self._inside(paragraph, _Face().changed(look.change))

    def _inside(self, element: Element, face: _Face) -> Iterator[Inline]:
        marks = face.marks(self.usual)
        if element.text:
            yield Text(_BLANKS.sub(" ", element.text), marks)
        for child in element:
            if isinstance(child.tag, str):
                yield from self._part(child, local(child), face)
            if child.tail:
                yield Text(_BLANKS.sub(" ", child.tail), marks)

    def _part(self, element: Element, name: str, face: _Face) -> Iterator[Inline]:
        if name == "span":
            yield from self._span(element, face)
        elif name == "a" and element.tag == q("text:a"):
            yield from self._inside(element, evolve(face, link=self._link(element) or face.link))
        elif name == "s":
            yield Text(" " * min(whole_number(element.get(q("text:c"))) or 1, _MOST_BLANKS), face.marks(self.usual))
        elif name == "tab":
            yield Text("\t", face.marks(self.usual))
        elif name == "line-break":
            yield LineBreak()
        elif name == "note":
            self.notes.append(element)
        elif name == "annotation":
            self._comment(element)
        elif name == "ruby":
            yield from self._ruby(element, face)
        elif element.tag.startswith(f"{{{SPACES['draw']}}}"):
            self.media += self.pictures.within(element)
        elif name == "placeholder":
            self.report.note(
                f"the prompt of a field is left out: {shortened(all_text(element))}", line=line_of(element)
            )
        elif name in _HIDDEN:
            self.report.note("hidden text is left out", line=line_of(element))
        elif name not in _NO_TEXT:
            yield from self._inside(element, face)  # generated text, as last displayed

    def _span(self, span: Element, face: _Face) -> Iterator[Inline]:
        name = span.get(q("text:style-name")) or ""
        changes = self.styles.of_run(name)
        if any(change.hidden for change in changes):
            self.report.note("hidden text is left out", line=line_of(span))
            return
        underlined = Style.UNDERLINE in face.styles
        for change in changes:
            face = face.changed(change)
        if face.link and not underlined and self.styles.is_link_look(name):
            face = evolve(face, styles=face.styles - {Style.UNDERLINE})
        yield from self._inside(span, face)

    def _link(self, element: Element) -> Link | None:
        href = element.get(q("xlink:href")) or ""
        if href and safe_url(href):
            return Link(href, element.get(q("office:title")) or "")
        if href:
            self.report.left_out(UNSAFE_LINK)
        return None

    def _ruby(self, ruby: Element, face: _Face) -> Iterator[Inline]:
        for child in ruby:
            if local(child) == "ruby-base":
                yield from self._inside(child, face)
            elif text := text_of(child):
                self.report.left_out(f"a ruby annotation is left out: {shortened(text)}", line=line_of(child))

    def _comment(self, annotation: Element) -> None:
        creator = annotation.find(q("dc:creator"))
        who = text_of(creator) if creator is not None else ""
        text = " ".join([all_text(child) for child in annotation if local(child) in {"p", "list"}])
        why = f"a comment of {who or 'an unknown author'} is left out: {shortened(text)}"
        self.report.left_out(why, line=line_of(annotation))


_HIDDEN = frozenset(("hidden-text", "hidden-paragraph", "script"))
_NO_TEXT = frozenset((
    "bookmark", "bookmark-start", "bookmark-end", "reference-mark", "reference-mark-start", "reference-mark-end",
    "change", "change-start", "change-end", "soft-page-break", "annotation-end", "toc-mark", "toc-mark-start",
    "toc-mark-end", "alphabetical-index-mark", "alphabetical-index-mark-start", "alphabetical-index-mark-end",
    "user-index-mark", "user-index-mark-start", "user-index-mark-end",
))  # fmt: skip
