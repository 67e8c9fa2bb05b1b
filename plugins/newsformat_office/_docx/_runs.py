"""Runs of WordprocessingML → inline content."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define

from newsformat import Inline, Inlines, Lang, LineBreak, Link, Mark, Media, Style, Text
from newsformat.markup.packages import Package, Relation
from newsformat.markup.xml import Element, all_text, line_of, local, text_of
from newsformat.plugin import Report, inlines, lazily, shortened
from newsformat_office._docx._drawings import Drawings
from newsformat_office._docx._names import MARKS, OFF, RAISED, R
from newsformat_office._docx._styles import Styles, value_of, w
from newsformat_office._fields import UNSAFE_LINK, WITHIN_DOCUMENT, Field


_MOST_CODE = 4000  # characters of a field code
_MOST_FIELDS = 20  # nested fields
_SHOWING = frozenset(("INCLUDEPICTURE", "INCLUDETEXT", "FORMDROPDOWN", "FORMCHECKBOX", "LINK", "EMBED"))
_SIGNS = {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "tab": "\t", "ptab": "\t"}
_DRAWN = frozenset(("drawing", "pict", "object"))
_NUMBER = lazily("[0-9A-Fa-f]{2,4}")
_LAST_LATIN_1 = "\u00ff"
_INSIDE = frozenset(("ins", "moveTo", "smartTag", "sdt", "sdtContent", "bdo", "dir", "customXml"))


@define
class _Field:
    """An open complex field: its code, and then the link that it makes of its result."""

    code: str = ""
    is_shown: bool = False
    link: Link | None = None


@define
class Reading:
    """The state of reading inline content, and what is found besides text.

    Attributes:
        media: pictures in the text, in order.
        notes: the IDs of footnotes with a reference.
        usual: the languages of the document, which need no mark.
        removed: the number of deletions.
        inserted: the number of insertions.
    """

    package: Package
    relations: dict[str, Relation]
    styles: Styles
    report: Report
    usual: frozenset[str]
    media: list[Media]
    notes: list[str]
    removed: int = 0
    inserted: int = 0

    def inlines(self, paragraph: Element) -> Inlines:
        """Return the inline content of *paragraph*."""
        return inlines(self._inside(paragraph, (), []))

    def text(self, paragraph: Element) -> str:
        """Return the text of *paragraph*, with its white space."""
        return "".join(["\n" if isinstance(run, LineBreak) else run.text for run in self._inside(paragraph, (), [])])

    def is_hidden(self, style: str, element: Element) -> bool:
        """Does the *style* of *element* hide its text? If so, report it."""
        is_hidden = self.styles.hides(style)
        if is_hidden:
            self.report.note("hidden text is left out", line=line_of(element))
        return is_hidden

    def is_asking(self, control: Element) -> bool:
        """Does the content *control* only show its unfilled prompt? If so, report it."""
        placeholder = control.find(f"{w('sdtPr')}/{w('showingPlcHdr')}")
        is_asking = placeholder is not None and value_of(placeholder) not in OFF
        if is_asking:
            shown = control.find(w("sdtContent"))
            text = text_of(shown) if shown is not None else ""
            self.report.note(f"the prompt of a content control is left out: {shortened(text)}", line=line_of(control))
        return is_asking

    def _inside(self, element: Element, marks: tuple[Mark, ...], fields: list[_Field]) -> Iterator[Inline]:
        for child in element:
            name = local(child)
            if name == "r":
                yield from self._run(child, (*marks, *_link_of(fields)), fields)
            elif name == "hyperlink":
                yield from self._inside(child, (*marks, *self._link(child)), fields)
            elif name == "fldSimple":
                link = self._link_in(child.get(w("instr")) or "")
                yield from self._inside(child, (*marks, *([link] if link else [])), fields)
            elif name in {"del", "moveFrom"}:
                self.removed += 1
            elif name == "sdt" and self.is_asking(child):
                continue
            elif name in _INSIDE:
                self.inserted += name in {"ins", "moveTo"}
                yield from self._inside(child, marks, fields)
            elif name in {"oMath", "oMathPara"}:
                text = all_text(child)
                self.report.note(f"a formula is read as its letters: {shortened(text)}", line=line_of(child))
                yield Text(text, marks)
            elif name == "AlternateContent":
                yield from self._inside(for_all(child), marks, fields)
            else:
                self.report_other(child, name)

    def report_other(self, element: Element, name: str) -> None:
        """Report the content of an unknown *element*."""
        if name == "subDoc":
            relation = self.relations.get(element.get(f"{{{R}}}id") or "")
            where = f": {shortened(relation.target)}" if relation else ""
            self.report.left_out(f"a subdocument is left out{where}", line=line_of(element))
        elif text := text_of(element):
            self.report.left_out(
                f"the content of {shortened(name)} is left out: {shortened(text)}", line=line_of(element)
            )

    def _link(self, element: Element) -> list[Mark]:
        relation = self.relations.get(element.get(f"{{{R}}}id") or "")
        anchor = element.get(w("anchor")) or ""
        href = relation.target if relation and relation.outside else ""
        href = f"{href}#{anchor}" if anchor and href else href
        if not href and (anchor or relation):
            self.report.left_out(WITHIN_DOCUMENT if anchor else UNSAFE_LINK)
        return [Link(href, element.get(w("tooltip")) or "")] if href else []

    def _run(self, run: Element, marks: tuple[Mark, ...], fields: list[_Field]) -> Iterator[Inline]:
        properties = run.find(w("rPr"))
        if properties is not None:
            vanish = properties.find(w("vanish"))
            if vanish is None:
                if self.is_hidden(value_of(properties.find(w("rStyle"))), run):
                    return
            elif value_of(vanish) not in OFF:
                self.report.note("hidden text is left out", line=line_of(run))
                return
            marks = (*marks, *self._marks(properties, linked=any(isinstance(mark, Link) for mark in marks)))
        for child in run:
            name = local(child)
            if name == "fldChar":
                self._field(child, fields)
            elif name == "instrText":
                if fields and len(fields[-1].code) < _MOST_CODE:
                    fields[-1].code += child.text or ""
            elif fields and not fields[-1].is_shown:
                continue
            else:
                yield from self._sign(child, name, marks)

    def _field(self, sign: Element, fields: list[_Field]) -> None:
        kind = sign.get(w("fldCharType"))
        if kind == "begin":
            del fields[:-_MOST_FIELDS]
            fields.append(_Field())
        elif kind == "separate" and fields:
            fields[-1].is_shown, fields[-1].link = True, self._link_in(fields[-1].code)
        elif kind == "end" and fields:
            field = fields.pop()
            words = field.code.split()
            if words and words[0].upper() in _SHOWING and not field.is_shown:
                why = f"the content of a field is left out: {shortened(' '.join(words))}"
                self.report.left_out(why, line=line_of(sign))

    def _link_in(self, code: str) -> Link | None:
        """Return the link made by the *code* of a field."""
        field = Field(self.report)
        field.read(code)
        return field.link

    def _sign(self, element: Element, name: str, marks: tuple[Mark, ...]) -> Iterator[Inline]:
        if name == "t":
            yield Text(element.text or "", marks)
        elif name in {"br", "cr"}:
            if element.get(w("type")) not in {"page", "column"}:
                yield LineBreak()
        elif name in _SIGNS:
            yield Text(_SIGNS[name], marks)
        elif name in {"footnoteReference", "endnoteReference"}:
            self.notes.append(f"{name[:-9]}:{element.get(w('id')) or ''}")
        elif name in _DRAWN or (
            name == "AlternateContent" and any(local(inner) in _DRAWN for inner in element.iter("*"))
        ):
            self.media += Drawings(self.package, self.relations, self.report).pictures(element)
        elif name == "AlternateContent":  # such as an emoji
            for node in for_all(element):
                yield from self._sign(node, local(node), marks)
        elif name == "ruby":
            yield from self._ruby(element, marks)
        elif name == "sym":
            yield from self._symbol(element, marks)
        else:
            self.report_other(element, name)

    def _symbol(self, element: Element, marks: tuple[Mark, ...]) -> Iterator[Inline]:
        """Yield a symbol by its number if that is Unicode (ECMA-376-1, 17.3.3.30), not specific to the font."""
        number = element.get(w("char")) or ""
        sign = chr(int(number, 16)) if _NUMBER.fullmatch(number) else ""
        if sign > _LAST_LATIN_1 and sign.isprintable():  # and not a private-use character
            yield Text(sign, marks)
        else:
            self.report.left_out(f"a character of the font {element.get(w('font'))} is left out", line=line_of(element))

    def _ruby(self, ruby: Element, marks: tuple[Mark, ...]) -> Iterator[Inline]:
        """Yield the base text of a ruby annotation; report the annotation."""
        base, above = ruby.find(w("rubyBase")), ruby.find(w("rt"))
        if base is not None:
            yield from self._inside(base, marks, [])
        if above is not None and (annotation := text_of(above)):
            what = text_of(base) if base is not None else ""
            why = f"the ruby annotation of {shortened(what)} is left out: {shortened(annotation)}"
            self.report.left_out(why, line=line_of(ruby))

    def _marks(self, properties: Element, *, linked: bool) -> Iterator[Mark]:
        styles: set[Mark] = set()
        if (style := value_of(properties.find(w("rStyle")))) in self.styles:
            for run in self.styles.runs(style):
                _mark(run, styles)
            if linked:
                styles.discard(Style.UNDERLINE)  # the default look of links
            if "code-run" in self.styles.look(style).kind.split():
                styles.add(Style.CODE)
        _mark(properties, styles)
        yield from styles
        found = properties.find(w("lang"))
        language = (value_of(found) or found.get(w("bidi")) or "") if found is not None else ""
        if language and language not in self.usual:
            yield Lang(language)


def for_all(alternatives: Element) -> Element:
    """Return the fallback of *alternatives*, or else a choice, that every program can show (ECMA-376-3, 7.5)."""
    found = sorted(alternatives.iterchildren("*"), key=lambda element: local(element) != "Fallback")
    return next((element for element in found if len(element)), alternatives)


def _mark(properties: Element, styles: set[Mark]) -> None:
    """Add the marks that the *properties* of a run turn on to *styles*, and remove those that they turn off."""
    for element in properties:
        name = local(element)
        if name in MARKS:
            (styles.discard if value_of(element).lower() in OFF else styles.add)(MARKS[name])
        elif name == "vertAlign" and value_of(element) in RAISED:
            styles.add(RAISED[value_of(element)])


def _link_of(fields: list[_Field]) -> list[Mark]:
    """Return the link of the innermost field that makes one."""
    return next(([field.link] for field in reversed(fields) if field.link), [])
