"""Writes an article as components: its title, its byline, and the blocks of its body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never
from urllib.parse import urlsplit

from attrs import evolve, frozen

from newsformat import (
    Article,
    Block,
    Embed,
    Heading,
    Inlines,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    ReadError,
    Related,
    Rule,
    Table,
    plain,
)
from newsformat.markup.html import read_html, safe_url, write_html, write_inlines
from newsformat.markup.json import Object
from newsformat.markup.printed import printed_byline
from newsformat.plugin import Report, inlines, rebuilt
from newsformat_cms._apple._addresses import player_address, written_address
from newsformat_cms._apple._names import PICTURES, POSTS, SOUNDS


_ROLES = {**{kind: role for role, kind in SOUNDS.items()}, "image": "photo", "graphic": "figure"}
_MARKUP = ("html", "xhtml")


def written_components(article: Article, report: Report) -> list[Object]:
    """Return the components of *article*."""
    return [*_heads(article, report), *_body(_in_no_language(article.body), report)]


def _in_no_language(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return *blocks* without languages, for which components have no place."""
    kinds = (Paragraph, Heading, Quote, List, Media, Table, Preformatted, Rule, Embed, Related, Raw)
    return rebuilt(blocks, dict.fromkeys(kinds, lambda block: evolve(block, language="") if block.language else block))


def _heads(article: Article, report: Report) -> Iterator[Object]:
    if article.headline:
        yield _text("title", article.headline, report, "headline")
    if signed := printed_byline(article.bylines):
        yield {"role": "byline", "text": signed}


def _text(role: str, content: Inlines, report: Report, where: str) -> Object:
    """Return a single-line text, plain if it has no marks."""
    bare = plain(content)
    if inlines(bare) == content and "\n" not in bare:
        return {"role": role, "text": bare}
    return {"role": role, "text": write_inlines(content, report, xhtml=False, where=where), "format": "html"}


def _body(blocks: Iterable[Block], report: Report) -> Iterator[Object]:
    for index, block in enumerate(blocks):
        yield from _Component(report, f"body[{index}]").of(block)


@frozen
class _Component:
    """Writes one block of the body; *where* is its place for losses."""

    report: Report
    where: str

    def of(self, block: Block) -> Iterator[Object]:
        """Yield the components for *block*, usually one."""
        match block:
            case Paragraph() | List() | Preformatted() | Related():
                yield self._html("body", self._markup(block))
            case Heading():
                yield self._running(f"heading{block.level}", block.content)
            case Quote():
                html = self._markup(block)
                yield self._html("quote", html[html.index(">") + 1 : html.rindex("</blockquote>")])
            case Media():
                yield from self._media(block)
            case Table():
                yield {"role": "htmltable", "html": self._markup(block)}
            case Rule():
                yield {"role": "divider"}
            case Embed():
                yield from self._embed(block)
            case Raw():
                yield from self._raw(block)
            case _:
                assert_never(block)

    def _running(self, role: str, content: Inlines) -> Object:
        return _text(role, content, self.report, self.where)

    def _html(self, role: str, html: str) -> Object:
        return {"role": role, "text": html, "format": "html"}

    def _markup(self, block: Block) -> str:
        return write_html([block], self.report, xhtml=False, declared=True, where=self.where)

    def _safe(self, address: str, feature: str) -> bool:
        if not address or (not address.startswith("bundle://") and not safe_url(address)):
            why = "its address is not safe" if address else "it has no address"
            self.report.lost(feature, where=self.where, why=why)
            return False
        return True

    def _media(self, media: Media) -> Iterator[Object]:
        caption = _text("caption", media.caption, self.report, self.where) if media.caption else {}
        if self._safe(media.href, "body.media"):
            yield self._media_component(media, caption)
        if caption:
            yield caption

    def _media_component(self, media: Media, caption: Object) -> Object:
        full = {"text": caption["text"], "format": "html"} if "format" in caption else caption.get("text", "")
        texts = {"caption": full, "accessibilityCaption": media.alt}
        texts = {name: value for name, value in texts.items() if value}
        return {"role": self._role(media), "URL": written_address(media.href), **texts}

    def _role(self, media: Media) -> str:
        if media.kind not in {*PICTURES.values(), *SOUNDS.values()}:
            self.report.lost("body.media.kind", where=self.where, why="it is shown as a picture")
        return _ROLES.get(media.kind, "photo")

    def _embed(self, embed: Embed) -> Iterator[Object]:
        if not embed.href or not self._safe(embed.href, "body.embed"):
            return
        if role := _post(embed.href):
            yield {"role": role, "URL": player_address(embed.href)}
        else:
            yield {"role": "link_button", "URL": embed.href, "text": embed.href}

    def _raw(self, raw: Raw) -> Iterator[Object]:
        """Yield what is understood of raw markup."""
        if raw.space in _MARKUP:
            try:
                blocks = read_html(raw.value, Report(heard=False))
            except ReadError:
                blocks = ()
            for block in _in_no_language(blocks):
                if not isinstance(block, Raw):
                    yield from self.of(block)


def _post(address: str) -> str:
    """Return the role of the component that displays *address*, or ``""``."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return next((role for known, role in POSTS.items() if host == known or host.endswith(f".{known}")), "")
