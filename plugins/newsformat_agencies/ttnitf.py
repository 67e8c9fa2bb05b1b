"""The body of TTNITF, the markup of TT in Sweden: in documents of its own, and inside NewsML-G2."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from attrs import evolve

from newsformat import Block, Byline, Dateline, Heading, Inlines, List, Media, Paragraph, Text
from newsformat.markup.html import read_tree_inlines, safe_url
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element, copied, line_of, local, report_unread_attributes, text_of
from newsformat.plugin import Report, inlines


_READ = {"BYLINE": ("EPOST",)}
_DASHES = tuple("-–—")
_LISTS = frozenset(("UL", "OL"))
_TEXTS = frozenset(("P", "LI", "ORT", "SOURCE"))
_MARKS = frozenset(("B", "I", "U", "EM", "STRONG", "BR", "SUB", "SUP"))
_PARTS_OF_PICTURES = frozenset(("BILDFIL", "BILDTEXT", "BILDSKAPARE"))


class Story(NamedTuple):
    """The content of a ``TEXT``, or of a ``RUBBE``, the short form of a story."""

    headline: str
    dateline: Dateline | None
    bylines: tuple[Byline, ...]
    blocks: tuple[Block, ...]


def read_body(body: Element, report: Report) -> Story:
    """Return the story in *body*: its first ``TEXT``, followed by the others under their headlines.

    Without a ``TEXT``, the ``RUBBE`` is read. Losses go to *report*.
    """
    for text in body.iterchildren("{*}TEXT"):
        report_unread_attributes(text, report, _READ)
    found = [_story(child, report) for child in body.iterchildren("{*}TEXT")]
    texts = [row for row in found if row.headline or row.blocks]
    if not texts:
        return next((_story(form, report) for form in short_forms(body)), Story("", None, (), ()))
    main, *others = texts
    for entry in others:
        if entry.dateline not in (None, main.dateline):
            dateline = " ".join(filter(None, (entry.dateline.source, entry.dateline.place)))
            report.left_out(f"the dateline of a further <TEXT> is left out: {dateline:.60}", line=line_of(body))
    following = [block for row in others for block in _blocks_above_text(row)]
    bylines = [byline for row in texts for byline in row.bylines]
    return main._replace(blocks=(*main.blocks, *following), bylines=tuple(dict.fromkeys(bylines)))


def short_forms(body: Element) -> Sequence[Element]:
    """Return the non-empty short forms of the story in *body*."""
    return [child for child in body.iterchildren("{*}RUBBE") if text_of(child)]


def _blocks_above_text(story: Story) -> Iterator[Block]:
    if story.headline:
        yield Heading(story.headline)
    yield from story.blocks


def _story(text: Element, report: Report) -> Story:
    reading = _Reading(report)
    blocks = tuple(reading.blocks(text))
    dateline = Dateline(place=reading.place, source=reading.source) if reading.place or reading.source else None
    return Story(reading.headline, dateline, tuple(reading.bylines), blocks)


class _Reading:
    """Collects headline, dateline and bylines while the blocks of a text are read."""

    def __init__(self, report: Report) -> None:
        self.headline = self.place = self.source = ""
        self.bylines: list[Byline] = []
        self._report = report

    def blocks(self, element: Element) -> Iterator[Block]:
        """Yield the blocks in *element*, in order."""
        for child in element.iterchildren("*"):
            name, text = local(child), text_of(child)
            if not text:
                continue
            if not self._read_head(child, name, text):
                yield from self._printed(child, name, text)

    def _read_head(self, element: Element, name: str, text: str) -> bool:
        """Read *element* as headline, dateline or byline, and return whether it was one."""
        if name in {"RUBRIK", "RUBBERUBRIK"} and not self.headline:
            self.headline = text
        elif name == "ORT" and not self.place:
            self.place = text
        elif name == "SOURCE" and not self.source:
            self.source = text
        elif name == "BYLINE":
            contact = element.get("EPOST") or ""
            self.bylines += [evolve(byline, contact=contact) for byline in read_byline(text)]
        else:
            return False
        return True

    def _printed(self, element: Element, name: str, text: str) -> Iterator[Block]:
        if name == "CITAT":  # printed with a dash, which the markup omits
            runs = self._runs(element, text)
            yield Paragraph(runs if text.startswith(_DASHES) else [Text("– "), *runs])
        elif name in {"MELLIS", "RUBRIK", "RUBBERUBRIK"}:
            yield Heading(self._runs(element, text))
        elif name in _LISTS:
            items = [
                [Paragraph(self._runs(child, item))] for child in element.iterchildren("*") if (item := text_of(child))
            ]
            yield List(items, ordered=name == "OL")
        elif name == "BILD":
            yield self._picture(element)
        elif name in _TEXTS or not len(element):
            yield Paragraph(self._runs(element, text))
        else:
            if own_text := " ".join([part for part in _texts_between_children(element) if part]):
                yield Paragraph(own_text)
            yield from self.blocks(element)

    def _runs(self, element: Element, text: str) -> Inlines:
        """Return the inline content of *element*, whose markup is HTML in capitals."""
        names = {local(part).upper() for part in element.iterdescendants("*")}
        if not names:
            return inlines(text)
        if not names <= _MARKS:
            self._report.left_out(f"marks in <{local(element)}> are left out", line=line_of(element))
            return inlines(text)
        marked = copied(element)
        for part in marked.iter("*"):
            part.tag = local(part).lower()
        return read_tree_inlines(marked, self._report)

    def _picture(self, element: Element) -> Media:
        texts = {
            name: text_of(part) for name in _PARTS_OF_PICTURES if (part := element.find(f"{{*}}{name}")) is not None
        }
        seen: set[str] = set()
        for part in element.iterchildren("*"):
            name = local(part)
            if text_of(part) and (name not in _PARTS_OF_PICTURES or name in seen):
                self._report.left_out(f"<{name}> of a picture is left out: {text_of(part):.60}", line=line_of(part))
            seen.add(name)
        href = texts.get("BILDFIL", "")
        if not safe_url(href):
            self._report.left_out(f"the address of a picture is left out: {href!r:.60}", line=line_of(element))
            href = ""
        return Media(href, caption=texts.get("BILDTEXT", ""), credit=texts.get("BILDSKAPARE", ""))


def _texts_between_children(element: Element) -> Iterator[str]:
    """Yield the text of *element* between its children."""
    for text in (element.text, *[child.tail for child in element]):
        yield " ".join((text or "").split())
