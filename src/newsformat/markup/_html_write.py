"""Blocks → HTML that reads back as the same blocks, as XML and as HTML alike."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import assert_never

from newsformat._blocks import (
    Block,
    Embed,
    Heading,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rendition,
    Rule,
    Table,
)
from newsformat._direction import direction_of
from newsformat._errors import WriteError
from newsformat._inline import Inline, Inlines, Lang, Link, Mark, Mention, Style, Text
from newsformat._report import Report
from newsformat.markup._characters import escape, is_legal, legal, quoted
from newsformat.markup._urls import safe_url


TAGS = {
    Style.EMPHASIS: "em",
    Style.STRONG: "strong",
    Style.UNDERLINE: "u",
    Style.STRIKE: "s",
    Style.SUBSCRIPT: "sub",
    Style.SUPERSCRIPT: "sup",
    Style.CODE: "code",
}
_OPEN = {style: f"<{tag}>" for style, tag in TAGS.items()}
_CLOSE = {style: f"</{tag}>" for style, tag in TAGS.items()}
_MEDIA_TAGS = {"video": "video", "audio": "audio"}
_UNSAFE = "the address is not safe"


def write_html(blocks: Iterable[Block], report: Report, *, xhtml: bool = True) -> str:
    """Return *blocks* as a fragment of XHTML (well-formed XML), or of HTML.

    Elements have no namespace: put the fragment into one that declares it. Unsafe addresses, characters that markup
    can't hold, and `Raw` blocks of other markup are reported as lost.
    """
    writer = _Writer(report, xhtml=xhtml)
    try:
        html = writer.blocks(blocks, top=True)
    except RecursionError:
        raise WriteError("blocks nest too deeply for HTML") from None
    return _legal(html, report)


def write_inlines(runs: Iterable[Inline], report: Report | None = None, *, xhtml: bool = True, where: str = "") -> str:
    """Return *runs* as a fragment of XHTML (well-formed XML), or of HTML."""
    report = Report() if report is None else report
    writer = _Writer(report, xhtml=xhtml)
    writer.where = where
    return _legal(writer.inlines(tuple(runs)), report)


def _legal(html: str, report: Report) -> str:
    if is_legal(html):
        return html
    report.lost("text", why="markup can't hold its control characters")
    return legal(html)


class _Writer:
    """Writes blocks; knows where it is, to say where something is lost."""

    def __init__(self, report: Report, *, xhtml: bool) -> None:
        self.report, self.xhtml, self.where = report, xhtml, ""
        self.br, self.end = ("<br/>", "/>") if xhtml else ("<br>", ">")

    def blocks(self, blocks: Iterable[Block], *, top: bool = False) -> str:
        parts = []
        for index, block in enumerate(blocks):
            if type(block) is Paragraph and not block.language and len(runs := block.content) == 1:
                run = runs[0]
                if type(run) is Text and not run.marks:
                    parts.append(f"<p>{escape(run.text)}</p>")
                    continue
            if top:
                self.where = f"body[{index}]"
            if html := self.block(block):
                parts.append(html)
        return "\n".join(parts)

    def block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return self.running("p", block, block.content)
            case Heading():
                return self.running(f"h{block.level}", block, block.content)
            case Quote():
                return self.quote(block)
            case List():
                return self.list(block)
            case Media():
                return self.media(block)
            case Table():
                return self.table(block)
            case Preformatted():
                return self.preformatted(block)
            case Rule():
                return f"<hr{self.language(block)}{self.end}"
            case Embed():
                return self.embed(block)
            case Related():
                return self.related(block)
            case Raw():
                return self.raw(block)
            case _:
                assert_never(block)

    def language(self, block: Block) -> str:
        return self.lang(block.language) if block.language else ""

    def lang(self, language: str) -> str:
        value = quoted(language)
        xml = f" xml:lang={value}" if self.xhtml else ""
        return f' lang={value}{xml} dir="{direction_of(language)}"'

    def running(self, tag: str, block: Block, content: Inlines) -> str:
        empty = "" if content else ' class="empty"'
        return f"<{tag}{empty}{self.language(block)}>{self.inlines(content)}</{tag}>"

    def quote(self, quote: Quote) -> str:
        footer = f"<footer>{self.inlines(quote.attribution)}</footer>" if quote.attribution else ""
        empty = "" if quote.content or quote.attribution else ' class="empty"'
        return f"<blockquote{empty}{self.language(quote)}>{self.blocks(quote.content)}{footer}</blockquote>"

    def list(self, block: List) -> str:
        tag = "ol" if block.ordered else "ul"
        empty = "" if block.items else ' class="empty"'
        items = "".join([f"<li>{self.item(item)}</li>" for item in block.items])
        return f"<{tag}{empty}{self.language(block)}>{items}</{tag}>"

    def item(self, item: tuple[Block, ...]) -> str:
        if len(item) == 1:
            only = item[0]
            if type(only) is Paragraph and only.content and not only.language:
                return self.inlines(only.content)
        return self.blocks(item)

    def preformatted(self, block: Preformatted) -> str:
        text = escape(block.text)
        if text.startswith("\n"):  # HTML would skip it right after the tag
            text = f"<span>{text}</span>"
        empty = "" if text else ' class="empty"'
        return f"<pre{empty}{self.language(block)}>{text}</pre>"

    def table(self, table: Table) -> str:
        rows = [self.row(row, "th" if index < table.header else "td") for index, row in enumerate(table.rows)]
        head, body = "".join(rows[: table.header]), "".join(rows[table.header :])
        beyond = f' data-header="{table.header}"' if table.header > len(rows) else ""
        empty = "" if rows or table.caption else ' class="empty"'
        caption = f"<caption>{self.inlines(table.caption)}</caption>" if table.caption else ""
        head = f"<thead>{head}</thead>" if head else ""
        body = f"<tbody>{body}</tbody>" if body else ""
        return f"<table{empty}{beyond}{self.language(table)}>{caption}{head}{body}</table>"

    def row(self, row: tuple[Inlines, ...], tag: str) -> str:
        return f"<tr>{''.join([f'<{tag}>{self.inlines(cell)}</{tag}>' for cell in row])}</tr>"

    def related(self, block: Related) -> str:
        title = f"<h2>{escape(block.title)}</h2>" if block.title else ""
        links = "".join([f"<li>{self.related_link(link)}</li>" for link in block.links])
        links = f"<ul>{links}</ul>" if links else ""
        empty = "" if title or links else " empty"
        return f'<aside class="related{empty}"{self.language(block)}>{title}{links}</aside>'

    def related_link(self, link: RelatedLink) -> str:
        if href := self.address(link.href, "body.related.href"):
            return f"<a href={href}>{escape(link.text)}</a>"
        return escape(link.text)

    def embed(self, block: Embed) -> str:
        code = f" data-html={quoted(block.html)}" if block.html else ""
        href = self.address(block.href, "body.embed")
        link = f"<a href={href}>{escape(block.href)}</a>" if href else ""
        return f'<figure class="embed"{code}{self.language(block)}>{link}</figure>'

    def raw(self, block: Raw) -> str:
        self.report.lost(f"body.raw.{block.space}", where=self.where, why="HTML can't hold it")
        return ""

    def address(self, href: str, feature: str) -> str:
        """Return *href* as an attribute's value, ``""`` if there is none or it is lost."""
        if not href:
            return ""
        if safe_url(href):
            return quoted(href)
        self.report.lost(feature, where=self.where, why=_UNSAFE)
        return ""

    # Pictures, audio, video -------------------------------------------------

    def media(self, media: Media) -> str:
        tag = _MEDIA_TAGS.get(media.kind, "img")
        kind = f" data-kind={quoted(media.kind)}" if media.kind not in _KINDS else ""
        foreign = f" data-foreign={quoted(_foreign(media))}" if media.foreign else ""
        renditions = media.renditions
        size = ""
        if tag == "img" and renditions and _is_own_size(renditions[0], media):
            size, renditions = _size(renditions[0]), renditions[1:]
        sources = "".join([self.source(each, picture=tag == "img") for each in renditions])
        href = self.address(media.href, "body.media")
        src = f" src={href}" if href else ""
        if tag == "img":
            picture = f"<img{src} alt={quoted(media.alt)}{size}{self.end}"
            picture = f"<picture>{sources}{picture}</picture>" if sources else picture
        else:
            label = f" aria-label={quoted(media.alt)}" if media.alt else ""
            picture = f'<{tag}{src}{label} controls="controls">{sources}</{tag}>'
        return f"<figure{kind}{foreign}{self.language(media)}>{picture}{self.caption(media)}</figure>"

    def source(self, rendition: Rendition, *, picture: bool) -> str:
        """A rendition as data: in a picture it must never match, or browsers would prefer it."""
        href = self.address(rendition.href, "body.media.renditions")
        plain_set = picture and not set(" ,") & set(rendition.href)
        name = "srcset" if plain_set else "data-src" if picture else "src"
        never = ' media="not all"' if picture else ""
        parts = [f" {name}={href}" if href else "", never]
        if rendition.media_type:
            parts.append(f" type={quoted(rendition.media_type)}")
        parts.append(_size(rendition))
        if rendition.name:
            parts.append(f" data-name={quoted(rendition.name)}")
        if rendition.size is not None:
            parts.append(f' data-size="{rendition.size}"')
        return f"<source{''.join(parts)}{self.end}"

    def caption(self, media: Media) -> str:
        parts = [self.inlines(media.caption)]
        if media.credit:
            parts.append(f'<small class="credit">{escape(media.credit)}</small>')
        if media.rights:
            parts.append(f'<small class="rights">{escape(media.rights)}</small>')
        inner = " ".join([part for part in parts if part])
        return f"<figcaption>{inner}</figcaption>" if inner else ""

    # Running text -----------------------------------------------------------

    def inlines(self, runs: Inlines) -> str:
        """Return *runs*; marks that neighbours share stay open between them."""
        parts: list[str] = []
        opened: list[Mark] = []
        closing: list[str] = []
        for run in runs:
            if type(run) is not Text:
                parts.append(self.br)
                continue
            marks = run.marks
            if opened or marks:
                shared = 0
                for mark, other in zip(opened, marks, strict=False):
                    if mark != other:
                        break
                    shared += 1
                while len(opened) > shared:
                    opened.pop()
                    parts.append(closing.pop())
                for mark in marks[shared:]:
                    start, end = self.mark(mark)
                    opened.append(mark)
                    parts.append(start)
                    closing.append(end)
            parts.append(escape(run.text))
        parts.extend(reversed(closing))
        return "".join(parts)

    def mark(self, mark: Mark) -> tuple[str, str]:
        match mark:
            case Style():
                return _OPEN[mark], _CLOSE[mark]
            case Link():
                return self.link(mark)
            case Mention():
                return f"<span data-mention={quoted(mark.key)}>", "</span>"
            case Lang():
                return f"<span{self.lang(mark.language)}>", "</span>"
            case _:
                assert_never(mark)

    def link(self, link: Link) -> tuple[str, str]:
        if not safe_url(link.href):
            self.report.lost("inline.link", where=self.where, why=_UNSAFE)
            return "", ""
        title = f" title={quoted(link.title)}" if link.title else ""
        return f"<a href={quoted(link.href)}{title}>", "</a>"


_KINDS = frozenset(("image", "video", "audio"))


def _foreign(media: Media) -> str:
    return json.dumps([[each.space, each.name, each.value] for each in media.foreign], ensure_ascii=False)


def _is_own_size(rendition: Rendition, media: Media) -> bool:
    """Does *rendition* say no more than how wide and high the picture itself is?"""
    return rendition == Rendition(href=media.href, width=rendition.width, height=rendition.height) and (
        rendition.width is not None or rendition.height is not None
    )


def _size(rendition: Rendition) -> str:
    width = "" if rendition.width is None else f' width="{rendition.width}"'
    height = "" if rendition.height is None else f' height="{rendition.height}"'
    return width + height
