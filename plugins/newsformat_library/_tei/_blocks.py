"""Blocks → the body of a TEI document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from attrs import define

from newsformat import (
    Block,
    Concept,
    Embed,
    Heading,
    Inlines,
    Lang,
    Link,
    List,
    Media,
    Mention,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    Rule,
    Style,
    Table,
    Text,
)
from newsformat.markup.html import safe_url
from newsformat.markup.languages import is_language_tag
from newsformat.markup.xml import escape, quoted
from newsformat.plugin import Report, Span, nest, plain


_REND_OF_STYLE = {
    Style.EMPHASIS: "italic",
    Style.STRONG: "bold",
    Style.UNDERLINE: "underline",
    Style.STRIKE: "strikethrough",
    Style.SUBSCRIPT: "subscript",
    Style.SUPERSCRIPT: "superscript",
    Style.CODE: "code",
}
_ELEMENT_OF_ENTITY = {"person": "persName", "organisation": "orgName", "place": "placeName"}
_MIME_TYPES = {"audio": "audio/*", "video": "video/*"}


class BodyWriter:
    """Writes blocks and inlines as TEI, with the report and the entities that the text may mention."""

    def __init__(self, report: Report, entities: Iterable[Concept] = ()) -> None:
        self._report = report
        self._names = {entity.key: name for entity in entities if (name := _ELEMENT_OF_ENTITY.get(entity.kind))}
        self._where = ""

    def body(self, blocks: tuple[Block, ...]) -> Iterator[str]:
        """Yield the XML of *blocks*: each heading opens a division, nested by the levels of the headings.

        TEI requires more than heads and milestones in a body or a division, so empty ones get a ``<p/>``.
        """
        opened: list[_Division] = [_Division(0)]
        for place, block in enumerate(blocks):
            self._where = f"body[{place}]"
            if type(block) is Heading:
                yield from _close_divisions(opened, block.level)
                opened[-1].filled = True
                opened.append(_Division(block.level))
                level = "" if block.level == len(opened) else f' subtype="h{block.level}"'
                yield f'<div type="section"{level}>'
                yield self._running("head", block, block.content)
            elif result := self._block(block):
                opened[-1].filled = opened[-1].filled or type(block) is not Rule
                yield result
        yield from _close_divisions(opened, 1)
        if not opened[0].filled:
            yield "<p/>"

    def inlines(self, content: Inlines) -> str:
        """Return the XML of *content*."""
        if len(content) == 1 and type(run := content[0]) is Text and not run.marks:
            return escape(run.text)
        return "".join([self._span(part) for part in nest(content)])

    def language(self, language: str, what: str = "body.language") -> str:
        """Return the attribute ``xml:lang`` for *language*; *what* is reported as lost if it is not a language tag."""
        if language and not is_language_tag(language):
            self._report.lost(what, where=self._where, why="it is not a language tag")
            return ""
        return f" xml:lang={quoted(language)}" if language else ""

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return self._running("p", block, block.content)
            case Heading():
                result = self._running("label", block, block.content)
                return result.replace("<label", f'<label type="heading" subtype="h{block.level}"', 1)
            case Quote():
                return self._quote(block)
            case List():
                return self._list(block)
            case Media():
                return self._media(block)
            case Table():
                return self._table(block)
            case Preformatted():
                empty = "" if block.text else ' rend="empty"'
                language = self.language(block.language)
                return f'<ab type="pre"{empty} xml:space="preserve"{language}>{escape(block.text)}</ab>'
            case Rule():
                return f'<milestone unit="section" rend="rule"{self.language(block.language)}/>'
            case Related():
                return self._related(block)
            case Embed() | Raw():
                return ""  # not carried by the format, so already reported
            case _:
                assert_never(block)

    def _blocks(self, blocks: Iterable[Block]) -> str:
        return "\n".join([result for block in blocks if (result := self._block(block))])

    def _running(self, tag: str, block: Block, content: Inlines) -> str:
        empty = "" if plain(content).strip() else ' rend="empty"'
        return f"<{tag}{empty}{self.language(block.language)}>{self.inlines(content)}</{tag}>"

    def _quote(self, block: Quote) -> str:
        content = self._blocks(block.content)
        empty = "" if content or block.attribution else ' rend="empty"'
        quote = f"<quote{empty}{self.language(block.language)}>{content}</quote>"
        if not block.attribution:
            return quote
        return f"<cit>{quote}<bibl>{self.inlines(block.attribution)}</bibl></cit>"

    def _list(self, block: List) -> str:
        kind = "ordered" if block.ordered else "bulleted"
        items = "\n".join([f"<item>{self._item(item)}</item>" for item in block.items])
        empty = "" if items else ' rend="empty"'
        return f'<list type="{kind}"{empty}{self.language(block.language)}>{items or _NO_ITEM}</list>'

    def _item(self, item: tuple[Block, ...]) -> str:
        if (
            len(item) == 1
            and isinstance(only := item[0], Paragraph)
            and not only.language
            and plain(only.content).strip()
        ):
            return self.inlines(only.content)
        return self._blocks(item)

    def _table(self, block: Table) -> str:
        caption = f"<head>{self.inlines(block.caption)}</head>" if block.caption else ""
        rows = [self._row(row, is_header=place < block.header) for place, row in enumerate(block.rows)]
        attribute = f' rend="header-{block.header}"' if block.header > len(rows) else ""
        empty = "" if rows or caption or attribute else ' rend="empty"'
        inner = "\n".join(rows) or '<row rend="none"><cell/></row>'
        return f"<table{attribute}{empty}{self.language(block.language)}>{caption}{inner}</table>"

    def _row(self, row: tuple[Inlines, ...], *, is_header: bool) -> str:
        role = ' role="label"' if is_header else ""
        cells = "".join([f"<cell>{self.inlines(cell)}</cell>" for cell in row])
        return f"<row{role}>{cells or _NO_CELL}</row>"

    def _related(self, block: Related) -> str:
        head = f"<head>{escape(block.title)}</head>" if block.title else ""
        items = [f"<item>{self._reference(link.href, escape(link.text))}</item>" for link in block.links]
        empty = "" if head or items else ' rend="empty"'
        inner = "\n".join(items) or _NO_ITEM
        return f'<list type="related"{empty}{self.language(block.language)}>{head}{inner}</list>'

    def _reference(self, href: str, text: str) -> str:
        if href and not safe_url(href):
            self._report.lost("body.related.href", where=self._where, why="the address is not safe")
            href = ""
        return f"<ref target={self._target(href, 'body.related.href')}>{text}</ref>" if href else text

    def _target(self, href: str, feature: str) -> str:
        """Return *href* as a quoted attribute value; a blank would separate two addresses (TEI, att.pointing)."""
        if " " in href:
            self._report.lost(feature, where=self._where, why="a blank in the address is written as %20")
        return quoted(href.replace(" ", "%20"))

    def _media(self, block: Media) -> str:
        kind = block.kind
        if kind != "image" and (not kind or any(letter.isspace() for letter in kind)):
            self._report.lost("body.media.kind", where=self._where, why="a type in TEI is a single word")
            kind = "image"
        attribute = "" if kind == "image" else f" type={quoted(kind)}"
        parts = [
            self._file(block, kind),
            f"<head>{self.inlines(block.caption)}</head>" if block.caption else "",
            f"<figDesc>{escape(block.alt)}</figDesc>" if block.alt else "",
            f'<ab type="credit">{escape(block.credit)}</ab>' if block.credit else "",
            f'<ab type="rights">{escape(block.rights)}</ab>' if block.rights else "",
        ]
        return f"<figure{attribute}{self.language(block.language)}>{''.join(parts)}</figure>"

    def _file(self, block: Media, kind: str) -> str:
        if not block.href:
            return ""
        if not safe_url(block.href):
            self._report.lost("body.media", where=self._where, why="the address is not safe")
            return ""
        if kind in _MIME_TYPES:
            return f"<media url={quoted(block.href)} mimeType={quoted(_MIME_TYPES[kind])}/>"
        return f"<graphic url={quoted(block.href)}/>"

    def _span(self, part: object) -> str:
        if isinstance(part, Text):
            return escape(part.text)
        if not isinstance(part, Span):
            return '<lb rend="break"/>'
        text = "".join([self._span(run) for run in part.content])
        match part.mark:
            case Style():
                return f'<hi rend="{_REND_OF_STYLE[part.mark]}">{text}</hi>'
            case Link():
                return self._link(part.mark, text)
            case Mention():
                return self._mention(part.mark, text)
            case Lang():
                language = self.language(part.mark.language, "inline.lang")
                return f"<foreign{language}>{text}</foreign>" if language else text
            case _:
                assert_never(part.mark)

    def _mention(self, mention: Mention, text: str) -> str:
        if not mention.key:
            self._report.lost("inline.mention", where=self._where, why="it has no key")
            return text
        name = self._names.get(mention.key, "rs")
        return f"<{name} key={quoted(mention.key)}>{text}</{name}>"

    def _link(self, link: Link, text: str) -> str:
        if not link.href:
            return text
        if not safe_url(link.href):
            self._report.lost("inline.link", where=self._where, why="the address is not safe")
            return text
        return f"<ref target={self._target(link.href, 'inline.link')}>{text}</ref>"


_NO_CELL = '<cell rend="none"/>'
_NO_ITEM = '<item rend="none"/>'


@define
class _Division:
    """An open division: the *level* of its heading, and whether it has any content yet."""

    level: int
    filled: bool = False


def _close_divisions(opened: list[_Division], level: int) -> Iterator[str]:
    """Close the divisions at *level* or lower in the hierarchy."""
    while opened[-1].level >= level:
        yield "</div>" if opened.pop().filled else "<p/></div>"
