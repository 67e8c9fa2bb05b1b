"""Paragraphs of a script: spoken text, and elements for presenters, captions and machines between it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import define, field

from newsformat import Block, Inline, Link, Mark, Paragraph, Raw, Style, Text
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, escape, line_of, local, snippet, text_of
from newsformat.plugin import Report, inlines


MARKS = {"b": Style.STRONG, "i": Style.EMPHASIS, "em": Style.EMPHASIS, "u": Style.UNDERLINE}
_BLANKS = frozenset(("tab", "wp"))
_LAYOUT = frozenset(("pb", "bg", "rtl"))

Keep = Callable[[Element], Iterable[Block]]


@define
class Script:
    """Reads the paragraphs of a script.

    Attributes:
        captioned: elements with captions of a recorded package, which are not read out.
        kept: functions that return the blocks of elements other than text.
        report: receives what is moved or left out.
    """

    captioned: frozenset[str]
    kept: Mapping[str, Keep]
    report: Report

    def blocks(self, body: Element) -> Iterator[Block]:
        """Yield the paragraphs of *body*, each with its kept elements before or after it."""
        yield from _paragraph(body.text)
        for element in body:
            name = local(element)
            if name in self.kept:
                yield from self.kept[name](element)
            elif name:
                yield from self._paragraph(element)
            yield from _paragraph(element.tail)

    def _paragraph(self, element: Element) -> list[Block]:
        reading = _Paragraph(self)
        reading.take(element, ())
        return reading.blocks(element)


def aside(space: str, element: Element) -> tuple[Block, ...]:
    """Return *element*, which is for the presenter only, as a `Raw` paragraph; nothing if it is empty."""
    return (Raw(space, f"<p>{snippet(element)}</p>"),) if text_of(element) else ()


def _paragraph(text: str | None) -> tuple[Block, ...]:
    return (Paragraph(text),) if text and text.strip() else ()


@define
class _Paragraph:
    """Reads a paragraph; *count_unread* are the kept blocks, each with the amount of speech before it."""

    script: Script
    runs: list[Inline] = field(factory=list)
    count_unread: list[tuple[int, Block]] = field(factory=list)
    spoken: int = 0

    def take(self, element: Element, marks: tuple[Mark, ...]) -> None:
        """Read the text and child elements of *element*."""
        self._add_text(element.text, marks)
        for child in element:
            if name := local(child):
                self._child(name, child, marks)
            self._add_text(child.tail, marks)

    def blocks(self, element: Element) -> list[Block]:
        """Return the paragraph and the kept blocks around it."""
        before = [block for place, block in self.count_unread if not place]
        after = [block for place, block in self.count_unread if place]
        if any(0 < place < self.spoken for place, _ in self.count_unread):
            self.script.report.note("elements within a paragraph are moved after it", line=line_of(element))
        content = inlines(self.runs)
        return [*before, *([Paragraph(content)] if content else []), *after]

    def _add_text(self, text: str | None, marks: tuple[Mark, ...]) -> None:
        if text:
            self.runs.append(Text(text, marks))
            self.spoken += bool(text.strip())

    def _child(self, name: str, child: Element, marks: tuple[Mark, ...]) -> None:
        script = self.script
        if name in script.kept:
            self.count_unread += [(self.spoken, block) for block in script.kept[name](child)]
        elif name in script.captioned:
            script.report.note("text that the presenter does not read is kept as ordinary text", line=line_of(child))
            self.take(child, marks)
        elif name == "link":
            self._link(child, marks)
        elif name in _BLANKS:
            self.runs.append(Text(" ", marks))
        else:
            if name not in MARKS:
                self._leave_out(name, child)
            self.take(child, (*marks, MARKS[name]) if name in MARKS else marks)

    def _leave_out(self, name: str, child: Element) -> None:
        if name in _LAYOUT:
            self.script.report.note(f"<{name}> is layout", line=line_of(child))
        else:
            self.script.report.left_out(f"<{name}> is left out, but its text is kept", line=line_of(child))

    def _link(self, link: Element, marks: tuple[Mark, ...]) -> None:
        parts = {local(part): part for part in reversed(link)}
        for part in link:
            if parts[local(part)] is not part and text_of(part):
                self.script.report.left_out(f"a further <{local(part)}> of a link is left out", line=line_of(part))
        url = text_of(parts["url"]) if "url" in parts else ""
        shown = (parts["show"].text if "show" in parts else "") or url
        if url and not safe_url(url):
            self.script.report.left_out("a link to an unsafe address is left out", line=line_of(link))
        self._add_text(shown, (Link(url), *marks) if safe_url(url) else marks)


def xml_runs(runs: Iterable[Inline], tags: Callable[[Text], Iterable[str]], link: Callable[[str, str], str]) -> str:
    """Return *runs* as XML, each in its *tags* (outermost first); *link* writes a link from its text and address.

    A line break is written as a blank.
    """
    return "".join([_run(run, tags(run), link) if isinstance(run, Text) else " " for run in runs])


def _run(run: Text, tags: Iterable[str], link: Callable[[str, str], str]) -> str:
    href = next((mark.href for mark in run.marks if isinstance(mark, Link)), "")
    text = link(run.text, href) if href else escape(run.text)
    for tag in reversed(list(tags)):
        text = f"<{tag}>{text}</{tag}>"
    return text
