"""The body of an NITF document (any version, with or without namespace) → blocks.

* ``<p>`` → `Paragraph`, ``<hl2>`` → `Heading`, ``<bq>`` → `Quote` (``<credit>`` its attribution)
* ``<ul>``, ``<ol>``, ``<dl>`` → `List`, ``<table>`` → `Table`, ``<pre>`` → `Preformatted`, ``<hr>`` → `Rule`
* ``<media>`` → `Media`: ``<media-reference>`` renditions, ``<media-caption>``, ``<media-producer>`` the credit
* ``<em>``, ``<sub>``, ``<sup>`` → `Style`, ``<a>`` → `Link`, ``<br>`` → `LineBreak`, ``<lang>`` → `Lang`; other
  inline elements (``person``, ``org``, ``location`` …) are their text
* ``<block>``, ``<note>``, ``<content>`` and what is not known → what is in them
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat import (
    Block,
    Heading,
    Inline,
    Lang,
    Link,
    List,
    Mark,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Rendition,
    Rule,
    Style,
    Table,
    Text,
)
from newsformat.markup.html import safe_url
from newsformat.markup.xml import local, text_of
from newsformat.plugin import BREAK, Report, inlines, plain
from newsformat_newsml._elements import Element


Marks = tuple[Mark, ...]
_STYLES = {"em": Style.EMPHASIS, "sub": Style.SUBSCRIPT, "sup": Style.SUPERSCRIPT}
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def read_nitf(root: Element, report: Report) -> tuple[tuple[Block, ...], bool]:
    """Return the blocks of ``nitf/body/body.content``, and whether there is nothing else."""
    flow = _Flow(report)
    whole = True
    bodies = [child for child in root if isinstance(child.tag, str)]
    for body in bodies:
        if local(body) != "body":
            whole = False
            continue
        for part in body:
            match local(part) if isinstance(part.tag, str) else "":
                case "body.content":
                    flow.walk(part, ())
                case "":
                    pass
                case _:
                    whole = False
    flow.end()
    return tuple(flow.blocks), whole


class _Flow:
    """Collects blocks; running text between them becomes paragraphs."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.blocks: list[Block] = []
        self.runs: list[Inline] = []

    def walk(self, element: Element, marks: Marks) -> None:
        self.text(element.text, marks)
        for child in element:
            if isinstance(child.tag, str):
                self.element(child, marks)
            self.text(child.tail, marks)

    def text(self, text: str | None, marks: Marks) -> None:
        if text:
            self.runs.append(Text(text, marks))

    def end(self) -> None:
        """End the paragraph that is open."""
        runs, self.runs = self.runs, []
        if content := inlines(runs):
            self.blocks.append(Paragraph(content))

    def element(self, element: Element, marks: Marks) -> None:
        name = local(element).lower()
        if name in _BLOCKS:
            self.end()
            block = _BLOCKS[name](element, self.report)
            self.blocks += block
        elif name == "br":
            self.runs.append(BREAK)
        elif name in _CONTAINERS:
            self.end()
            self.walk(element, marks)
            self.end()
        else:
            self.walk(element, _marked(element, name, marks))


def _marked(element: Element, name: str, marks: Marks) -> Marks:
    if name in _STYLES:
        return (*marks, _STYLES[name])
    if name == "a" and (href := element.get("href") or "") and safe_url(href):
        return (*marks, Link(href, element.get("title") or ""))
    if name == "lang" and (language := element.get(_LANG)):
        return (*marks, Lang(language))
    return marks


def _inner(element: Element, report: Report) -> list[Block]:
    flow = _Flow(report)
    flow.walk(element, ())
    flow.end()
    return flow.blocks


def _runs(element: Element, report: Report) -> tuple[Inline, ...]:
    """All text in *element* as running text; blocks in it become lines."""
    flow = _Flow(report)
    flow.walk(element, ())
    rest = flow.runs
    runs: list[Inline] = []
    for block in flow.blocks:
        content = block.content if isinstance(block, Paragraph | Heading) else ()
        runs += [*content, BREAK]
    return inlines([*runs, *rest])


def _paragraph(element: Element, report: Report) -> Iterable[Block]:
    if len(element) == 0:
        content = inlines(element.text or "")
        return [Paragraph(content)] if content else []
    return _inner(element, report)


def _heading(element: Element, report: Report) -> Iterable[Block]:
    content = _runs(element, report)
    return [Heading(content)] if content else []


def _quote(element: Element, report: Report) -> Iterable[Block]:
    attribution: tuple[Inline, ...] = ()
    flow = _Flow(report)
    flow.text(element.text, ())
    for child in element:
        if isinstance(child.tag, str):
            if local(child) == "credit" and not attribution:
                attribution = _runs(child, report)
            else:
                flow.element(child, ())
        flow.text(child.tail, ())
    flow.end()
    return [Quote(tuple(flow.blocks), attribution)]


def _list(element: Element, report: Report) -> Iterable[Block]:
    items = [_inner(child, report) for child in element if isinstance(child.tag, str)]
    return [List([tuple(item) for item in items if item], ordered=local(element) == "ol")]


def _table(element: Element, report: Report) -> Iterable[Block]:
    rows = [row for row in element.iter() if isinstance(row.tag, str) and local(row) in {"tr", "nitf-table-row"}]
    cells = [[cell for cell in row if isinstance(cell.tag, str) and local(cell) in {"td", "th"}] for row in rows]
    heads = [bool(row) and all(local(cell) == "th" for cell in row) for row in cells]
    header = heads.index(False) if False in heads else len(heads)
    caption = next((part for part in element if isinstance(part.tag, str) and local(part) == "caption"), None)
    content = [[_runs(cell, report) for cell in row] for row in cells]
    return [Table(content, header, _runs(caption, report) if caption is not None else ())]


def _preformatted(element: Element, _: Report) -> Iterable[Block]:
    return [Preformatted("".join(element.itertext("*")))]


def _rule(_: Element, __: Report) -> Iterable[Block]:
    return [Rule()]


def _media(element: Element, report: Report) -> Iterable[Block]:
    renditions, credit = [], ""
    caption: tuple[Inline, ...] = ()
    alt = ""
    for child in element:
        match local(child) if isinstance(child.tag, str) else "":
            case "media-reference":
                alt = alt or child.get("alternate-text") or ""
                if (href := child.get("source") or "") and safe_url(href):
                    renditions.append(_rendition(child, href))
            case "media-caption":
                caption = inlines([*caption, *([BREAK] if caption else []), *_runs(child, report)])
            case "media-producer" if not credit:
                credit = text_of(child)
            case "" | "media-metadata":
                pass
            case name:
                report.note(f"skipped {name} in media", line=child.sourceline)
    kind = element.get("media-type") or "image"
    href = renditions[0].href if renditions else ""
    rest = renditions if len(renditions) > 1 or (renditions and renditions[0] != Rendition(href=href)) else []
    media = Media(href, kind=kind, caption=caption, credit=credit, alt=alt, renditions=tuple(rest))
    return [media] if media != Media(kind=kind) or plain(caption) else []


def _rendition(reference: Element, href: str) -> Rendition:
    return Rendition(
        href=href,
        name=reference.get("name") or "",
        media_type=reference.get("mime-type") or "",
        width=_number(reference.get("width")),
        height=_number(reference.get("height")),
    )


def _number(value: str | None) -> int | None:
    return int(value) if value and value.isdecimal() and len(value) < 10 else None  # noqa: PLR2004 -- of pixels


_BLOCKS = {
    "p": _paragraph,
    "hl1": _heading,
    "hl2": _heading,
    "bq": _quote,
    "ul": _list,
    "ol": _list,
    "dl": _list,
    "table": _table,
    "nitf-table": _table,
    "pre": _preformatted,
    "hr": _rule,
    "media": _media,
}
_CONTAINERS = frozenset(("block", "note", "content", "fn", "hedline", "datasource", "body.content"))
