"""An article → the paragraphs, lists and tables of a document, independent of its markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple, TypeAlias, assert_never

from newsformat import (
    Article,
    Block,
    Embed,
    Heading,
    Inline,
    Inlines,
    Link,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    Rule,
    Table,
    Text,
)
from newsformat.markup.html import safe_url
from newsformat.markup.xml import legal
from newsformat.plugin import Report, broken, inlines, reworded
from newsformat_office._hold import hold_lines
from newsformat_office._own_properties import dateline_below, names_of_sources, notice_of, read_from_print


class Line(NamedTuple):
    """A paragraph; *kind* is one of `OURS`, or ``heading 1`` to ``heading 6``."""

    content: Inlines
    kind: str = ""


class Verbatim(NamedTuple):
    """Lines with significant white space."""

    text: str


class Items(NamedTuple):
    """A list: for each item its first paragraph, followed by its other contents."""

    items: list[list[Line | Items]]
    ordered: bool


class Cells(NamedTuple):
    """A table with *header* heading rows."""

    rows: tuple[tuple[Inlines, ...], ...]
    header: int


Piece: TypeAlias = Line | Verbatim | Items | Cells

GAP = Line(())
"""An empty paragraph, which separates blocks that would be read as one."""


def writable(articles: Iterable[Article], report: Report) -> Iterator[Article]:
    """Yield *articles* without characters that documents cannot contain; report each article that had some."""
    for article in articles:
        fit = reworded(article, legal)
        if fit is not article:
            report.lost("text", why="a document cannot contain its control characters")
        yield fit


def copy_of(article: Article, report: Report, *, has_properties: bool = True) -> Iterator[Piece]:
    """Yield the pieces of *article*, from embargo to credit; report what is lost in part.

    A dateline that the text begins with is not written again if the document *has properties* to keep it. These also
    record whether bylines and datelines are to be read as printed; otherwise only their names and texts are kept.
    """
    printed = read_from_print(article) if has_properties else []
    _report_unprinted(article, printed, report)
    for number in range(1, len(article.rights) + 1):
        if number > 1 or not (has_properties and notice_of(article)):
            report.lost("rights", where=f"#{number}", why="there is a place for one notice, of one line")
    written = len(names_of_sources(article)) if has_properties else 0
    if written < len(article.sources):
        report.lost("sources", why="only their names are kept, and only as properties")
    yield from _lines_above(article, signed="bylines" in printed)
    if not has_properties and dateline_below(article):
        report.lost("dateline", why="the text already begins with it")
    yield from _story(article.body, report)
    if article.credit:
        yield Line(inlines(article.credit), "credit")


def _report_unprinted(article: Article, printed: list[str], report: Report) -> None:
    """Report details of bylines and the dateline that are lost unless they are among *printed*."""
    bylines = () if "bylines" in printed else article.bylines
    for name in ("role", "affiliation", "location", "contact", "text"):
        if any(getattr(byline, name) for byline in bylines):
            report.lost(f"bylines.{name}", why="only names are printed")
    for name in () if "dateline" in printed else ("place", "date", "source"):
        if getattr(article.dateline, name, ""):
            report.lost(f"dateline.{name}", why="only the text of a dateline is kept")


def _lines_above(article: Article, *, signed: bool) -> Iterator[Line]:
    yield from (Line(inlines(text), "embargo") for text in hold_lines(article))
    yield from (Line(_lines(note.text), "note") for note in article.notes if note.text)
    for name in ("kicker", "headline", "subhead", "summary"):
        content: Inlines = getattr(article, name)
        if content:
            yield Line(content, name)
    names = [byline.label for byline in article.bylines]
    texts = dict.fromkeys([byline.text for byline in article.bylines]) if signed else names
    yield from (Line(inlines(text), "bylines") for text in texts)
    if article.dateline is not None and article.dateline.text and not dateline_below(article):
        yield Line(inlines(article.dateline.text), "dateline")


def _lines(text: str) -> Inlines:
    return inlines(broken(text))


def _story(blocks: Iterable[Block], report: Report) -> Iterator[Piece]:
    before: Block | None = None
    for block in blocks:
        pieces = [*_pieces(block, report)]
        if pieces and before is not None and _would_join(before, block):
            yield GAP
        yield from pieces
        before = block if pieces else before  # a lost block separates nothing


def _would_join(before: Block, block: Block) -> bool:
    """Would *block* be read as part of the block *before*?"""
    if isinstance(before, Quote):
        return isinstance(block, Quote) and not before.attribution
    if isinstance(before, Related):
        return isinstance(block, Related) and not block.title
    return isinstance(before, Preformatted | Table) and type(before) is type(block)


def _pieces(block: Block, report: Report) -> Iterator[Piece]:
    match block:
        case Paragraph():
            yield Line(block.content)
        case Heading():
            yield Line(block.content, f"heading {block.level}")
        case Quote():
            yield from _quote(block, report)
        case List():
            yield from _items(block, report)
        case Table():
            if block.caption:
                yield Line(block.caption, "table-caption")
            yield Cells(block.rows, block.header)
        case Preformatted():
            yield Verbatim(block.text)
        case Media() | Embed() | Related():
            yield from _embedded(block, report)
        case Rule():
            yield Line((), "rule")
        case Raw():
            return
        case _:
            assert_never(block)


def _quote(block: Quote, report: Report) -> Iterator[Line]:
    contents = [*filter(None, _contents(block.content))]
    if not all(isinstance(inner_block, Paragraph) for inner_block in block.content):
        report.lost("body.nested", why="only the text of blocks in a quotation is kept")
    yield from (Line(content, "quote") for content in contents)
    if block.attribution:
        yield Line(block.attribution, "said-by")
    if not contents:
        report.lost("body.quote", why="there is no text in it")


def _embedded(block: Media | Embed | Related, report: Report) -> Iterator[Line]:
    """Yield media, embeds and related stories as links."""
    if isinstance(block, Media):
        yield from _media(block, report)
    elif isinstance(block, Embed):
        yield Line(_link_text(block.href, block.href), "embed")
    else:
        yield from _related(block, report)


def _media(block: Media, report: Report) -> Iterator[Line]:
    """Yield the address of a picture as a link titled with the alternative text, then caption, credit and rights."""
    address = _link_text(block.href, block.href, block.alt)
    if block.alt and not any(run.marks for run in address if isinstance(run, Text)):
        report.lost(
            "body.media.alt", where=block.href, why="it is written as the title of a link, and the picture has none"
        )
    yield Line(address, "media")
    if block.caption:
        yield Line(block.caption, "caption")
    if block.credit:
        yield Line(inlines(block.credit), "media-credit")
    if block.rights:
        yield Line(inlines(block.rights), "media-rights")


def _related(block: Related, report: Report) -> Iterator[Line]:
    if block.title:
        yield Line(inlines(block.title), "related-title")
    for link in block.links:
        if link.text:
            yield Line(_link_text(link.text, link.href), "related")
        if link.href and not safe_url(link.href):
            report.lost("body.related.href", where=link.href, why="the address is not safe")
    if not block.links or not all(link.text for link in block.links):
        report.lost("body.related", why="there is no text in a link, or no link")


def link_of(run: Inline) -> Link | None:
    """Return the link of *run*; `None` if it has none."""
    marks = run.marks if isinstance(run, Text) else ()
    return next((mark for mark in marks if isinstance(mark, Link)), None)


def safe_link(run: Inline, report: Report) -> Link | None:
    """Return the link of *run* if its address is safe; report one that is not."""
    link = link_of(run)
    if link is None or (link.href and safe_url(link.href)):
        return link
    report.lost("inline.link", where=link.href, why="the address is not safe")
    return None


def linked(content: Inlines, report: Report) -> Iterator[tuple[Link | None, list[Inline]]]:
    """Yield runs of *content* with the same link or none, together with that link (see `safe_link`)."""
    for _, runs in groupby(content, key=link_of):
        same = [*runs]
        yield safe_link(same[0], report), same


def _link_text(text: str, href: str, title: str = "") -> Inlines:
    """Return *text* as a link to *href* if that is safe, else as plain text."""
    return inlines([Text(text, [Link(href, title)] if href and safe_url(href) else [])])


# Lists and quotations --------------------------------------------------------------


def _items(block: List, report: Report) -> Iterator[Items]:
    """Yield *block* without empty items, which are reported."""
    items = [[*_lines_within(item, report)] for item in block.items]
    if not all(items):
        report.lost("body.list", why="there is no text in an item")
    if any(items):
        yield Items([item for item in items if item], block.ordered)


def report_nesting(item: list[Line | Items], report: Report, of: str, *, too_deep: bool) -> None:
    """Report what of *item* a document of the format *of* cannot express.

    Paragraphs only have a depth: one that follows a nested list is read as part of the last item of that list.
    """
    lists = [isinstance(piece, Items) for piece in item]
    if too_deep:
        report.lost("body.nested", why=f"{of} does not allow lists nested so deep")
    if lists[:1] == [True]:
        report.lost("body.nested", why=f"{of} does not allow an item that begins with a list")
    if lists != sorted(lists):
        why = f"{of} does not allow one after a list in an item; it is added to the last item of that list"
        report.lost("body.paragraph", why=why)


def _lines_within(blocks: Iterable[Block], report: Report) -> Iterator[Line | Items]:
    """Yield the contents of an item: paragraphs and lists, and the text of other blocks."""
    for block in blocks:
        if isinstance(block, List):
            yield from _items(block, report)
        else:
            if not isinstance(block, Paragraph):
                report.lost("body.nested", why="only the text of other blocks in an item is kept")
            yield from (Line(content) for content in _contents([block]) if content)


def _contents(blocks: Iterable[Block]) -> Iterator[Inlines]:
    """Yield the inline contents of *blocks*, whatever their kind."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield block.content
            case Quote():
                yield from _contents(block.content)
                if block.attribution:
                    yield inlines(["— ", *block.attribution])
            case List():
                yield from (content for item in block.items for content in _contents(item))
            case Table():
                yield from (cell for row in [[block.caption], *block.rows] for cell in row if cell)
            case Preformatted():
                yield inlines(block.text)
            case Media():
                yield block.caption
            case Related():
                yield from (inlines(link.text) for link in block.links)
            case Rule() | Embed() | Raw():
                pass
