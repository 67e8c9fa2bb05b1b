"""Write an article as plain text, for people first, and so that it can be read back (see `newsformat_text._exact`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from textwrap import TextWrapper
from typing import assert_never

from newsformat import (
    Article,
    Block,
    Dateline,
    Embed,
    Heading,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    Rule,
    Table,
)
from newsformat.plugin import Articles, Report, reworded
from newsformat_text import WriteOptions, _fields
from newsformat_text._exact import BETWEEN, LEVELS, MEDIA_PARTS, RULE, escaped
from newsformat_text._fields import runs
from newsformat_text._lazily import lazily


_CONTROL = lazily("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_LONGEST_ROW = 72


def write(articles: Articles, options: WriteOptions, report: Report) -> Iterator[bytes]:
    """Yield the bytes of the one article."""
    for article in articles:
        text = _text(article, options, report)
        if _CONTROL.search(text):
            report.lost("text", why="control characters are no part of plain text")
            text = _text(reworded(article, partial(_CONTROL.sub, "")), options, report)
        if text.startswith("\ufeff"):
            text = "\ufeff" + text  # the first one is taken as the byte order mark
        yield text.encode()


def _text(article: Article, options: WriteOptions, report: Report) -> str:
    return "\n".join(_Writer(options, report).lines(article)) + "\n"


class _Writer:
    def __init__(self, options: WriteOptions, report: Report) -> None:
        self.exact = options.metadata
        self.escape = escaped if self.exact else str
        self.report = report
        self.wrap = options.wrap

    def lines(self, article: Article) -> Iterator[str]:
        yield from self._exact(article) if self.exact else self._natural(article)

    def _exact(self, article: Article) -> Iterator[str]:
        headline = runs(article.headline)
        if headline:
            yield self.escape(headline)
        yield "=" * min(max(3, len(headline)), _LONGEST_ROW)
        yield from list(_fields.written(article)) or [_fields.LEAST]
        if article.body:
            yield ""
        yield from self._blocks(_after(article.dateline, article.body))

    def _natural(self, article: Article) -> Iterator[str]:
        """What a reader of a newspaper would see."""
        for name in sorted(_HIDDEN):
            if getattr(article, name) != _fields.default(name):
                self.report.lost(name, why="not printed without metadata")
        parts = [
            runs(article.kicker),
            runs(article.headline),
            runs(article.subhead or article.summary),
            *_bylines(article),
        ]
        for part in dict.fromkeys([*parts, article.credit]):
            if part:
                yield part
                yield ""
        yield from self._blocks(_after(article.dateline, article.body))
        for rights in article.rights:
            if rights.notice:
                yield ""
                yield rights.notice

    # Blocks ---------------------------------------------------------------------

    def _blocks(self, blocks: Iterable[Block], width: int | None = None) -> Iterator[str]:
        before: Block | None = None
        for block in blocks:
            if before is not None:
                yield ""
                if self.exact and type(before) is type(block) and isinstance(block, List | Quote | Preformatted):
                    yield BETWEEN
                    yield ""
            before = block
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph():
                yield from self._paragraph(runs(block.content))
            case Heading():
                yield from self._heading(block)
            case Quote():
                yield from self._quote(block)
            case List():
                yield from self._list(block)
            case Related():
                yield from self._related(block)
            case Media():
                yield from self._media(block) if self.exact else self._picture(block)
            case Table():
                yield from self._table(block)
            case Preformatted():
                yield from (f": {line}" if line else ":" for line in block.text.split("\n"))
            case Rule():
                yield RULE
            case Embed():
                yield f"[embed] {block.href}".rstrip(" ")
            case Raw():
                yield BETWEEN
            case _:
                assert_never(block)

    def _heading(self, block: Heading) -> Iterator[str]:
        text = runs(block.content)
        yield self.escape(text)
        if self.exact:
            yield LEVELS[block.level - 1] * min(max(3, len(text)), _LONGEST_ROW)

    def _paragraph(self, text: str) -> Iterator[str]:
        if self.wrap is None or len(text) <= self.wrap:
            yield self.escape(text)
            return
        wrapper = TextWrapper(self.wrap, break_long_words=False, break_on_hyphens=False)
        yield from map(self.escape, _wrapped(wrapper, text))

    def _list(self, block: List) -> Iterator[str]:
        for number, item in enumerate(block.items, 1):
            marker = f"{number}. " if block.ordered else "- "
            inner = list(self._blocks(item)) or [""]
            yield f"{marker}{inner[0]}" if inner[0] else marker.rstrip(" ")
            yield from (f"{' ' * len(marker)}{line}" if line else "" for line in inner[1:])

    def _quote(self, block: Quote) -> Iterator[str]:
        inner = list(self._blocks(block.content))
        yield from (f"> {line}" if line else ">" for line in inner)
        if block.attribution:
            yield f"> -- {runs(block.attribution)}"
        elif not inner:
            yield ">"

    def _related(self, block: Related) -> Iterator[str]:
        yield self.escape(block.title)
        for link in block.links:
            yield f"- {self.escape(link.text)}"
            if link.href:
                yield f"  {link.href}"
        if not block.links:
            yield "-"

    def _media(self, block: Media) -> Iterator[str]:
        kind = "image" if block.kind == "image" else "media"
        yield f"[{kind}] {block.href}".rstrip(" ")
        for name in MEDIA_PARTS:
            value = getattr(block, name.lower())
            text = value if isinstance(value, str) else runs(value)
            if text and not (name == "Kind" and kind == "image"):
                yield f"{name}: {text}"

    def _picture(self, block: Media) -> Iterator[str]:
        """What a newspaper prints under a picture, after a word that the reader knows in any language."""
        caption, credit = runs(block.caption), block.credit
        text = f"{caption} ({credit})" if caption and credit else caption or credit or block.href
        lost = [name for name in ("alt", "rights") if getattr(block, name)]
        if block.href and text != block.href:
            lost.append("href")
        for name in lost:
            self.report.lost(f"body.media.{name}", why="not printed without metadata")
        label = "Photo:" if block.kind == "image" else f"{block.kind.capitalize()}:"
        labelled = text.startswith(label) or (not caption and ":" in credit)  # Foto: Ann Lee
        yield text if labelled else f"{label} {text}".rstrip(" ")

    def _table(self, block: Table) -> Iterator[str]:
        yield f"[table] {runs(block.caption)}".rstrip(" ")
        for index, row in enumerate(block.rows):
            if index and index == block.header:
                yield "|---"
            yield "".join(f"| {_cell(runs(cell))} " for cell in row) + "|"
        if block.header and block.header >= len(block.rows):
            yield "|---"


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")


def _wrapped(wrapper: TextWrapper, text: str) -> Iterator[str]:
    """Wrap at spaces only: any other white space is text."""
    line = ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > wrapper.width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def _after(dateline: Dateline | None, body: tuple[Block, ...]) -> tuple[Block, ...]:
    """Put the dateline before the first paragraph."""
    if dateline is None or not dateline.text or not body or type(body[0]) is not Paragraph:
        return body
    return (Paragraph(f"{dateline.text} {runs(body[0].content)}"), *body[1:])


def _bylines(article: Article) -> list[str]:
    """The bylines as printed, each once."""
    shown = [
        byline.text or ", ".join(filter(None, (byline.name, byline.role, byline.affiliation)))
        for byline in article.bylines
    ]
    return list(dict.fromkeys(shown))


_HIDDEN = frozenset(
    [
        "uri",
        "version",
        "kind",
        "identifiers",
        "title",
        "slug",
        "contributors",
        "sources",
        "services",
        "created",
        "updated",
        "published",
        "embargo",
        "expires",
        "language",
        "status",
        "urgency",
        "signals",
        "notes",
        "subjects",
        "entities",
        "genres",
        "keywords",
    ]
)
