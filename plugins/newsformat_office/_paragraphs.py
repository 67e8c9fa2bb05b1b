"""Blocks → paragraphs and tables of WordprocessingML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import assert_never

from newsformat import (
    Article,
    Block,
    Embed,
    Heading,
    Inline,
    Inlines,
    Lang,
    Link,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    Rule,
    Status,
    Style,
    Table,
    Text,
)
from newsformat.markup.dates import iso
from newsformat.markup.html import safe_url
from newsformat.markup.xml import escape, quoted
from newsformat.plugin import Report, inlines
from newsformat_office._names import (
    CAPTION,
    CODE,
    CODE_LOWERED,
    CODE_RUN,
    EMBARGO,
    ITEM,
    LOWERED,
    PARTS,
    QUOTE,
    RULE,
    SAID_BY,
)


_MARKS = {
    Style.STRONG: "<w:b/><w:bCs/>",
    Style.EMPHASIS: "<w:i/><w:iCs/>",
    Style.STRIKE: "<w:strike/>",
    Style.UNDERLINE: '<w:u w:val="single"/>',
    Style.SUBSCRIPT: '<w:vertAlign w:val="subscript"/>',
    Style.SUPERSCRIPT: '<w:vertAlign w:val="superscript"/>',
}


class Paragraphs:
    """Writes paragraphs; *links* are the addresses that they refer to."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.links: list[str] = []
        self._lists: list[bool] = []

    def numbers(self) -> Iterator[str]:
        """Yield what ``numbering.xml`` says of each list: its kind, and that it begins with 1."""
        for number, ordered in enumerate(self._lists, 1):
            kind = 1 if ordered else 0
            again = "".join(
                f'<w:lvlOverride w:ilvl="{n}"><w:startOverride w:val="1"/></w:lvlOverride>' for n in range(1)
            )
            yield f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{again}</w:num>'

    # Around the story ---------------------------------------------------------

    def head(self, article: Article) -> Iterator[str]:
        """Yield what stands above the story of *article*."""
        if article.status is not Status.USABLE:
            yield self._paragraph(inlines(article.status.upper()), EMBARGO)
        if article.embargo is not None:
            until = article.embargo.until
            yield self._paragraph(inlines(f"EMBARGOED until {iso(until) if until else 'further notice'}"), EMBARGO)
        for name in ("kicker", "headline", "subhead", "summary"):
            content: Inlines = getattr(article, name)
            if content:
                yield self._paragraph(content, PARTS[name][0])
        for byline in article.bylines:
            yield self._paragraph(inlines(byline.name or byline.text), PARTS["bylines"][0])
        if article.dateline is not None and article.dateline.text:
            yield self._paragraph(inlines(article.dateline.text), PARTS["dateline"][0])

    def foot(self, article: Article) -> Iterator[str]:
        """Yield what stands below it."""
        if article.credit:
            yield self._paragraph(inlines(article.credit), PARTS["credit"][0])

    # The story ------------------------------------------------------------------

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        """Yield the paragraphs and tables of *blocks*; a mark parts those that would be taken for one."""
        before: Block | None = None
        for block in blocks:
            if before is not None and _would_join(before, block):
                yield "<w:p/>"
            yield from self._block(block)
            before = block

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph():
                yield self._paragraph(block.content)
            case Heading():
                yield self._paragraph(block.content, f"Heading{block.level}")
            case Quote():
                yield from self._quote(block)
            case List():
                yield from self._list(block)
            case Table():
                yield self._table(block)
            case Preformatted():
                yield self._verbatim(block.text)
            case Rule():
                yield f'<w:p><w:pPr><w:pStyle w:val="{RULE}"/></w:pPr></w:p>'
            case Media() | Embed() | Related():
                yield from self._linked(block)
            case Raw():
                return
            case _:
                assert_never(block)

    def _quote(self, block: Quote) -> Iterator[str]:
        said = [*filter(None, _contents(block.content))]
        yield from (self._paragraph(content, QUOTE) for content in said)
        if block.attribution:
            yield self._paragraph(block.attribution, SAID_BY)
        if not said:
            self._report.lost("body.quote", why="there is no text in it")

    def _linked(self, block: Media | Embed | Related) -> Iterator[str]:
        """Yield what is shown from elsewhere as links to it."""
        if isinstance(block, Related):
            if block.title:
                yield self._paragraph(inlines(block.title), CAPTION)
            for each in block.links:
                marks = [Link(each.href)] if each.href and safe_url(each.href) else []
                yield self._paragraph(inlines([Text(each.text, marks)]), CAPTION)
            return
        link = [Link(block.href)] if block.href and safe_url(block.href) else []
        shown = [Text(block.href, link)] if link else []
        said = [*block.caption, Text(f" {block.credit}")] if isinstance(block, Media) else []
        if content := inlines([*said, Text(" "), *shown]):
            yield self._paragraph(content, CAPTION)

    def _list(self, block: List) -> Iterator[str]:
        self._lists.append(block.ordered)
        number = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{len(self._lists)}"/></w:numPr>'
        for item in block.items:
            said = [*filter(None, _contents(item))]
            if not said:
                self._report.lost("body.list", why="there is no text in an item")
            for place, content in enumerate(said):
                style = "ListContinue" if place else ITEM
                yield self._paragraph(content, style, "" if place else number)

    def _table(self, block: Table) -> str:
        width = max([len(row) for row in block.rows], default=0) or 1
        rows = "".join(self._row(row, header=number < block.header) for number, row in enumerate(block.rows))
        grid = '<w:gridCol w:w="1800"/>' * width
        if block.caption:
            self._report.lost("body.table.caption", why="it is printed as a paragraph")
        caption = self._paragraph(block.caption, CAPTION) if block.caption else ""
        look = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        return f"{caption}<w:tbl>{look}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"

    def _row(self, row: tuple[Inlines, ...], *, header: bool) -> str:
        head = "<w:trPr><w:tblHeader/></w:trPr>" if header else ""
        cells = [f"<w:tc>{self._paragraph(cell)}</w:tc>" for cell in row]
        return f"<w:tr>{head}{''.join(cells) or '<w:tc><w:p/></w:tc>'}</w:tr>"

    # Paragraphs -----------------------------------------------------------------

    def _paragraph(self, content: Inlines, style: str = "", more: str = "") -> str:
        look = f'<w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>' if style else ""
        return f"<w:p>{look}{''.join(self._runs(content))}</w:p>"

    def _verbatim(self, text: str) -> str:
        lines = "<w:br/>".join(_pieces(line) for line in text.split("\n"))
        return f'<w:p><w:pPr><w:pStyle w:val="{CODE}"/></w:pPr><w:r>{lines}</w:r></w:p>'

    def _runs(self, content: Inlines) -> Iterator[str]:
        for link, runs in groupby(content, key=_link):
            shown = "".join(map(_run, runs))
            if link is None:
                yield shown
            elif not link.href or not safe_url(link.href):
                self._report.lost("inline.link", where=link.href, why="the address is not safe")
                yield shown
            else:
                self.links.append(link.href)
                title = f" w:tooltip={quoted(link.title)}" if link.title else ""
                yield f'<w:hyperlink r:id="link{len(self.links)}"{title}>{shown}</w:hyperlink>'


def _would_join(before: Block, block: Block) -> bool:
    """Would *block* be read as a part of the one *before*?"""
    if isinstance(before, Quote):
        return isinstance(block, Quote) and not before.attribution
    if isinstance(before, Preformatted | Table):
        return type(before) is type(block)
    return False


def _contents(blocks: Iterable[Block]) -> Iterator[Inlines]:
    """Yield the running text in *blocks*; what else they are is lost."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield block.content
            case Quote():
                yield from _contents(block.content)
            case List():
                yield from (content for item in block.items for content in _contents(item))
            case Table():
                yield from (cell for row in block.rows for cell in row if cell)
            case Preformatted():
                yield inlines(block.text)
            case Media():
                yield block.caption
            case Related():
                yield from (inlines(link.text) for link in block.links)
            case Rule() | Embed() | Raw():
                pass


def _link(run: Inline) -> Link | None:
    marks = run.marks if isinstance(run, Text) else ()
    return next((mark for mark in marks if isinstance(mark, Link)), None)


def _run(run: Inline) -> str:
    if not isinstance(run, Text):
        return "<w:r><w:br/></w:r>"
    both = Style.SUBSCRIPT in run.marks and Style.SUPERSCRIPT in run.marks
    name = (CODE_LOWERED if both else CODE_RUN) if Style.CODE in run.marks else LOWERED if both else ""
    code = f'<w:rStyle w:val="{name.replace(" ", "")}"/>' if name else ""
    shown = [mark for mark in _MARKS if mark in run.marks and not (both and mark is Style.SUBSCRIPT)]
    marks = "".join([_MARKS[mark] for mark in shown])
    language = next((f"<w:lang w:val={quoted(mark.language)}/>" for mark in run.marks if isinstance(mark, Lang)), "")
    look = f"{code}{marks}{language}"
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{_pieces(run.text)}</w:r>"


def _pieces(text: str) -> str:
    return "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else "" for part in text.split("\t")
    )
