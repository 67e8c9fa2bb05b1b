"""Reads the body of Markdown as blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, evolve, field
from markdown_it.token import Token

from newsformat import Block, Heading, Inlines, List, Media, Paragraph, Preformatted, Quote, Rule, Style, Table, Text
from newsformat.markup.html import read_html
from newsformat.plugin import Limits, ReadError, Report, inlines
from newsformat_markdown._elements import CLOSING, OPENING, as_term, captioned, closing_tags, related
from newsformat_markdown._escaping import COMMENT
from newsformat_markdown._extensions import BEYOND
from newsformat_markdown._nesting import NESTING
from newsformat_markdown._readers._captions import Caption
from newsformat_markdown._readers._forms import DASH, find_cite, is_captioned, is_dashed
from newsformat_markdown._readers._inline_reader import InlineReader, attributes_of
from newsformat_markdown._readers._shortcodes import block_of


_IMPORTS = re.compile(r"(?:import (?:[^\n'\";]{1,200} from )?(?:'[^'\n]+'|\"[^\"\n]+\");?\s*)+")  # of MDX
_COMMENT = re.compile(r"(?:<!--(?:(?!-->).)*-->\s*)+", re.DOTALL)


class BlocksReader:
    """Reads the tokens of one body, which begins at *first_line* of its document."""

    def __init__(self, tokens: Sequence[Token], first_line: int, report: Report, limits: Limits) -> None:
        self._tokens, self._first, self._report, self._limits = tokens, first_line, report, limits
        self._closings = closing_tags(tokens)
        self._at = self._depth = 0
        self._caption: Caption | None = None

    def document(self) -> tuple[Block, ...]:
        """Return all blocks."""
        return tuple(self._blocks("", len(self._tokens)))

    def _blocks(self, end: str, stop: int) -> list[Block]:
        """Return the blocks up to the token *end*, which is consumed, or up to the token number *stop*."""
        blocks: list[Block | _Terms] = []
        while self._at < stop:
            token = self._next()
            if token.type == end:
                break
            if token.type == "definition_open":
                self._define(blocks)
            else:
                blocks.extend(self._block(token))
        return [List(block.items) if isinstance(block, _Terms) else block for block in blocks]

    def _define(self, blocks: list[Block | _Terms]) -> None:
        """Read the definition of the last of *blocks*; both become one list item, as in ``<dl>``."""
        content = self._blocks("definition_close", len(self._tokens))
        last = blocks[-1] if blocks else None
        if isinstance(last, _Terms):
            last.items[-1].extend(content)
        elif isinstance(last, Paragraph):
            blocks.pop()
            terms = blocks[-1] if blocks else None
            if not isinstance(terms, _Terms):
                blocks.append(terms := _Terms())
            terms.items.append([as_term(last), *content])
        else:
            blocks.extend(content)

    def _next(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _block(self, token: Token) -> Sequence[Block]:
        match token.type:
            case "paragraph_open":
                return self._paragraph(token)
            case "heading_open":
                return self._heading(token)
            case "blockquote_open":
                return [self._quote()]
            case "bullet_list_open" | "ordered_list_open":
                return [self._list(token)]
            case "table_open":
                return self._table()
            case "fence" | "code_block":
                return [self._preformatted(token)]
            case "hr":
                return [Rule()]
            case "shortcode":
                return [block_of(token.content, self._report, self._line(token))]
            case "footnote_open":
                return self._footnote(token)
            case _:
                return self._html(token)

    def _line(self, token: Token) -> int | None:
        return self._first + token.map[0] if token.map else None

    def _inline(self, line: int | None) -> tuple[Inlines, Sequence[Media], int]:
        """Return the running text of the next token, its pictures, and the number of pictures before any text."""
        children = self._next().children or ()
        if len(children) == 1 and children[0].type == "text":
            return inlines(children[0].content), (), 0
        reader = InlineReader(self._report, line)
        return reader.read(children), reader.media, reader.leading

    def _paragraph(self, token: Token) -> Sequence[Block]:
        line = self._line(token)
        children = self._tokens[self._at].children or ()
        if _IMPORTS.fullmatch(self._tokens[self._at].content):
            self._report.note("the import of a component is not part of the text", line=line)
            self._at += 2
            return []
        if is_captioned(children):
            return self._captioned_below(children, line)
        content, media, leading = self._inline(line)
        self._at += 1
        if not content:
            return media
        if leading:
            self._report.note("a picture that begins a paragraph was put before it", line=line)
        if leading < len(media):
            self._report.note("a picture inside a paragraph was put after it", line=line)
        return [*media[:leading], Paragraph(content), *media[leading:]]

    def _captioned_below(self, children: Sequence[Token], line: int | None) -> Sequence[Block]:
        """Read a picture with its caption, the line in italics below it."""
        self._report.note("a line in italics under a picture read as its caption", line=line)
        self._at += 2
        picture, caption = InlineReader(self._report, line), InlineReader(self._report, line)
        picture.read(children[:1])
        return [*(evolve(media, caption=caption.read(children[3:-1])) for media in picture.media), *caption.media]

    def _heading(self, token: Token) -> Sequence[Block]:
        line = self._line(token)
        content, media, _ = self._inline(line)
        self._at += 1
        if media:
            self._report.note("a picture in a heading was put after it", line=line)
        return [Heading(content, int(token.tag[1])), *media]

    def _preformatted(self, token: Token) -> Preformatted:
        if token.info.strip():
            self._report.left_out(
                f"the name of the code's language, {token.info.strip()[:40]!r}, is not kept", line=self._line(token)
            )
        return Preformatted(token.content.removesuffix("\n"))

    def _footnote(self, token: Token) -> Sequence[Block]:
        """Read a footnote as paragraphs in place, with its superscript number."""
        self._report.note(f"the footnote {token.info!r} became a paragraph", line=self._line(token))
        blocks = self._blocks("footnote_close", len(self._tokens))
        sign = Text(token.info, [Style.SUPERSCRIPT])
        if blocks and isinstance(first := blocks[0], Paragraph):
            return [Paragraph([sign, " ", *first.content]), *blocks[1:]]
        return [Paragraph([sign]), *blocks]

    # Quotes -------------------------------------------------------------------

    def _quote(self) -> Quote:
        """Read a quote: its last paragraph is the attribution, after a dash that no other has, or in a cite."""
        blocks: list[Block] = []
        parts, dashes = 0, 0
        children: Sequence[Token] = ()  # of the last part, if that is a paragraph
        while (token := self._next()).type != "blockquote_close":
            inside = self._tokens[self._at].children or ()
            found = self._block(token)
            blocks.extend(found)
            children = inside if token.type == "paragraph_open" and len(found) == 1 else ()
            parts, dashes = parts + 1, dashes + is_dashed(children)
        if cite := find_cite(children):
            above = self._reread(children[: cite[0]])
            return Quote([*blocks[:-1], *([Paragraph(above)] if above else [])], self._reread(children[cite[1] :]))
        if not is_dashed(children) or dashes > 1 or parts == 1:
            return Quote(blocks)
        first, *others = children
        bare = first.copy(content=DASH.sub("", first.content, count=1))
        return Quote(blocks[:-1], attribution=self._reread([bare, *others]))

    def _reread(self, children: Sequence[Token]) -> Inlines:
        """Return the running text of *children*, which were already read and reported."""
        return InlineReader(Report()).read(children)

    # Lists and tables ---------------------------------------------------------

    def _list(self, token: Token) -> List:
        ordered = token.type == "ordered_list_open"
        if ordered and token.attrs.get("start", 1) not in (0, 1):
            self._report.left_out(
                f"a list begins at {token.attrs['start']}; its numbers are not kept", line=self._line(token)
            )
        end = "ordered_list_close" if ordered else "bullet_list_close"
        items = []
        while self._next().type != end:
            items.append(self._blocks("list_item_close", len(self._tokens)))
        return List(items, ordered=ordered)

    def _table(self) -> Sequence[Block]:
        rows: list[list[Inlines]] = []
        media: list[Media] = []
        line = self._line(self._tokens[self._at - 1])
        while (token := self._next()).type != "table_close":
            if token.type == "tr_open":
                rows.append([])
                if beyond := [cell for cell in token.meta.get(BEYOND, ()) if cell]:
                    what = f"cells beyond the columns of a table are not kept: {' | '.join(beyond):.60}"
                    self._report.left_out(what, line=self._line(token))
            elif token.type in {"th_open", "td_open"}:
                if token.attrs:
                    self._report.left_out("how the columns of a table are aligned is not kept", line=line)
                content, inside, _ = self._inline(self._line(token))
                rows[-1].append(content)
                media.extend(inside)
        if media:
            self._report.note("a picture in a table was put after it", line=line)
        header = 1 if any(rows[0]) else 0
        return [Table(rows[1 - header :], header), *media]

    # HTML ---------------------------------------------------------------------

    def _html(self, token: Token) -> Sequence[Block]:
        html = token.content
        if (close := self._closings.get(self._at - 1)) is not None:
            return self._container(html, close)
        if OPENING.fullmatch(html) or CLOSING.fullmatch(html):
            return ()
        if self._caption is not None and self._caption.take_html(html):
            return ()
        if _COMMENT.fullmatch(html):
            if html.strip() != COMMENT:
                self._report.note("a comment was skipped", line=self._line(token))
            return ()
        return read_html(html, self._report, limits=self._limits)

    def _container(self, opening: str, close: int) -> Sequence[Block]:
        """Read the blocks up to the token number *close* in the element opened by *opening*."""
        tag, attributes = OPENING.match(opening), attributes_of(opening)
        name = tag[1].lower() if tag else ""
        self._depth += 1
        if self._depth > NESTING:
            raise ReadError(f"elements nest deeper than {NESTING}", line=self._line(self._tokens[self._at - 1]))
        if name == "figcaption" and self._caption is not None:
            blocks: Sequence[Block] = self._figcaption(self._caption, close)
        else:
            blocks = self._figure(close) if name == "figure" else self._blocks("", close)
        self._depth -= 1
        self._at = max(self._at, close + 1)
        language = attributes.get("lang", "")
        if "related" in attributes.get("class", "").split():
            return related(blocks, language)
        if not language:
            return blocks
        return [block if block.language else evolve(block, language=language) for block in blocks]

    # Figures ------------------------------------------------------------------

    def _figure(self, close: int) -> Sequence[Block]:
        outer, self._caption = self._caption, Caption(self._report, self._limits)
        blocks = self._blocks("", close)
        self._caption.take_html(self._tokens[close].content)
        caption, self._caption = self._caption, outer
        return captioned(blocks, inlines(caption.runs), caption.credit)

    def _figcaption(self, caption: Caption, close: int) -> Sequence[Block]:
        """Read a caption in Markdown; return the pictures in it."""
        media: list[Media] = []
        while self._at < close:
            token = self._next()
            media.extend(caption.take(token, self._line(token)))
        return media


@define
class _Terms:
    """A list of terms and definitions, while it grows."""

    items: list[list[Block]] = field(factory=list)
