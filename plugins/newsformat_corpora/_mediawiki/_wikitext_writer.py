"""Blocks → wikitext (https://www.mediawiki.org/wiki/Help:Formatting); each is read back to see what is lost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from urllib.parse import unquote, urlsplit

from newsformat import (
    Article,
    Block,
    Embed,
    Heading,
    Inlines,
    Link,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    ReadError,
    Related,
    RelatedLink,
    Rule,
    Table,
    Text,
    features,
    plain,
)
from newsformat.markup.html import read_html
from newsformat.markup.xml import escape, legal
from newsformat.plugin import Limits, Report, inlines
from newsformat_corpora._mediawiki._expansion import expanded
from newsformat_corpora._mediawiki._inline_writer import InlineWriter, entities
from newsformat_corpora._mediawiki._page import Page
from newsformat_corpora._mediawiki._site import Site


_SUFFIXES: Final = "jpe?g|png|gif|svg|webp|tiff?|og[gva]|mp3|wav|flac|opus|webm|mp4|pdf"
_FILE: Final = re.compile(rf"[^/\\:#<>\[\]{{}}|]+\.(?:{_SUFFIXES})", re.IGNORECASE)
_MARKUP_IN_CODE: Final = re.compile(r"<(?=/?(?:pre|nowiki)\b)|&(?=#?\w{1,32};)", re.IGNORECASE)
_LEVEL: Final = 2  # level of the heading above related stories


def wikitext(blocks: Sequence[Block], site: Site, report: Report) -> str:
    """Return *blocks* as wikitext for a wiki; anything that differs when read back is reported."""
    found = [_block(block, site, report, f"body[{index}]") for index, block in enumerate(blocks)]
    return "\n\n".join(filter(None, found))


def _block(block: Block, site: Site, report: Report, where: str) -> str:
    """Return *block* as wikitext, or with HTML elements if these preserve more of it."""
    before = (block,)
    found = []
    for quotes in (True, False):
        text = legal(_Writer(InlineWriter(site, quotes=quotes)).text(block))
        back = read_back(text, site)
        if back == before:
            return text
        found.append((text, back))
    text, back = found[0]
    lost = features(Article(body=before)).keys() - features(Article(body=back)).keys()
    for name in sorted({*lost, f"body.{type(block).__name__.lower()}"}):
        report.lost(name, where=where, why=_REASONS.get(type(block), "wikitext expresses it in another way"))
    return text


_REASONS: Final[dict[type, str]] = {
    Embed: "it is a link",
    Media: "a wiki only shows its own files; this one must be uploaded",
    Related: "it is a list of links below a heading",
    Raw: "wikitext does not have it",
}


def read_back(text: str, site: Site) -> tuple[Block, ...]:
    """Return the blocks read from *text*."""
    unheard = Report(heard=False)
    page = Page(title="", site=site, report=unheard, expand=expanded)
    try:
        return read_html(page.body(text), unheard, base=site.base, limits=Limits())
    except ReadError:
        return ()


class _Writer:
    """Writes blocks, with *inline* for their running text."""

    def __init__(self, inline: InlineWriter) -> None:
        self._inline = inline

    def text(self, block: Block) -> str:
        """Return *block* as wikitext, without the final line feed."""
        match block:
            case Paragraph(content=content) if block.language:
                return f'<p lang="{escape(block.language)}">{self._inline.within(content)}</p>'
            case Paragraph(content=content) if not plain(content).strip():
                return self._element("p", content)
            case Paragraph(content=content):
                return self._inline.line(content)
            case Heading(content=content, level=level) if not plain(content).strip():
                return self._element(f"h{level}", content)
            case Heading(content=content, level=level):
                return f"{'=' * level} {self._inline.within(content)} {'=' * level}"
            case Quote():
                return self._quote(block)
            case List():
                return "\n".join(self._items(block, "")) if _is_plain(block) else self._html(block)
            case Table():
                return "\n".join(self._table(block))
            case Preformatted(text=text):
                code = _MARKUP_IN_CODE.sub(lambda match: entities(match[0]), text)
                return f"<pre>\n{code}</pre>"
            case Rule():
                return "----"
            case _:
                return self._media_wikitext(block)

    def _media_wikitext(self, block: Block) -> str:
        match block:
            case Media():
                return self._file(block)
            case Embed(href=href):
                return self._inline.line(_linked(href)) if href else ""
            case Related(title=title, links=links):
                head = [self.text(Heading(inlines(title), _LEVEL))] if title else []
                return "\n".join([*head, *[f"* {self._inline.within(_link(link))}" for link in links]])
            case Raw(space="html" | "xhtml", value=value):
                return "\n\n".join([self.text(inner_block) for inner_block in _blocks_of_html(value)])
            case _:
                return ""

    def _quote(self, block: Quote) -> str:
        if block.attribution:
            return self._html(block)
        inner = "\n\n".join([self.text(inner_block) for inner_block in block.content])
        return f"<blockquote>\n{inner}\n</blockquote>"

    def _html(self, block: Block) -> str:
        """Return *block* as HTML elements on one line, except for preformatted text."""
        match block:
            case Paragraph(content=content):
                return self._element("p", content)
            case Quote(content=content):
                cite = self._element("cite", block.attribution) if block.attribution else ""
                return f"<blockquote>{''.join(map(self._html, content))}{cite}</blockquote>"
            case List(items=items, ordered=ordered):
                name = "ol" if ordered else "ul"
                inner = [f"<li>{''.join(map(self._html, item))}</li>" for item in items]
                return f"<{name}>{''.join(inner)}</{name}>"
            case Heading(content=content, level=level):
                return self._element(f"h{level}", content)
            case Rule():
                return "<hr>"
            case Preformatted():
                return self.text(block)
            case _:
                return self.text(block).replace("\n", " ")

    def _element(self, name: str, content: Inlines) -> str:
        """Return running text in an element, which needs a class if it is blank, or it would be dropped."""
        empty = "" if plain(content).strip() else ' class="empty"'
        return f"<{name}{empty}>{self._inline.within(content)}</{name}>"

    def _items(self, block: List, signs: str) -> Iterator[str]:
        signs += "#" if block.ordered else "*"
        for item in block.items:
            first, rest = (item[0], item[1:]) if item and isinstance(item[0], Paragraph) else (Paragraph(()), item)
            yield f"{signs} {self._inline.within(first.content)}".rstrip()
            for inner_block in rest:
                if isinstance(inner_block, List):
                    yield from self._items(inner_block, signs)

    def _table(self, block: Table) -> Iterator[str]:
        yield '{| class="wikitable"'
        if block.caption:
            yield f"|+ {self._inline.within(block.caption)}"
        for number, row in enumerate(block.rows):
            if number:
                yield "|-"
            sign = "!" if number < block.header else "|"
            yield from [f"{sign} {self._inline.within(cell)}".rstrip() for cell in row]
        yield "|}"

    def _file(self, media: Media) -> str:
        """Return a picture, film or sound as a file of the wiki, by its name; else a link to it."""
        credit = f" ({media.credit})" if media.caption else media.credit
        below = inlines([*media.caption, Text(credit if media.credit else "")])
        name = _file_in(media.href)
        if not name:
            link = _linked(media.href, media.alt) if media.href else ()
            return self._inline.line(inlines([*link, *([Text(" ")] if link and below else []), *below]))
        alt = [f"alt={self._inline.within(inlines(media.alt))}"] if media.alt else []
        caption = [self._inline.within(below)] if below else []
        return f"[[{'|'.join([f'File:{name}', 'thumb', *alt, *caption])}]]"


def _file_in(href: str) -> str:
    """Return the file name in the address *href*; ``""`` if a wiki can't have such a file."""
    try:
        name = unquote(urlsplit(href).path.rpartition("/")[2]).replace("_", " ")
    except ValueError:
        return ""
    return f"{name[:1].upper()}{name[1:]}" if _FILE.fullmatch(name) else ""


def _is_plain(block: List) -> bool:
    """Do the items of a list consist of one paragraph each, and nested lists below it?"""
    for item in block.items:
        rest = item[1:] if item and isinstance(item[0], Paragraph) and not item[0].language else item
        if not all(isinstance(inner_block, List) and _is_plain(inner_block) for inner_block in rest):
            return False
    return True


def _linked(href: str, text: str = "") -> Inlines:
    return inlines([Text(text or href, [Link(href)])])


def _link(link: RelatedLink) -> Inlines:
    return _linked(link.href, link.text) if link.href else inlines(link.text)


def _blocks_of_html(html: str) -> Iterable[Block]:
    try:
        found = read_html(html, Report(heard=False))
    except ReadError:
        return ()
    return [block for block in found if not isinstance(block, Raw)]
