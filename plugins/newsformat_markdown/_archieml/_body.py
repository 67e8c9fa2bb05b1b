"""Reads the body of ArchieML, a freeform array or whatever else a newsroom uses for it, as blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from newsformat import (
    Block,
    Embed,
    Foreign,
    Heading,
    Inlines,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rule,
)
from newsformat.markup.html import read_html
from newsformat.plugin import Limits, Report
from newsformat_markdown import _keys as keys
from newsformat_markdown._archieml._names import SPACE
from newsformat_markdown._foreign import text_of
from newsformat_markdown._nodes import Mapping, Node, Scalar
from newsformat_markdown._nodes import Sequence as Nodes
from newsformat_markdown._parser import parse, parse_inline
from newsformat_markdown._readers._blocks_reader import BlocksReader
from newsformat_markdown._readers._inline_reader import InlineReader, safe


_KINDS: Final = {
    name: kind
    for kind, names in {
        "text": "text p para paragraph graf body copy",
        "markdown": "markdown md",
        "heading": "heading subhed subhead subheading subheader crosshead crosshed intertitle chapter",
        "image": "image img photo picture photograph illustration graphic",
        "video": "video",
        "audio": "audio",
        "quote": "quote blockquote pullquote pull-quote pull_quote",
        "embed": "embed iframe youtube vimeo tweet twitter instagram facebook tiktok datawrapper",
        "html": "html raw",
        "list": "list ul bullets bulletlist",
        "ordered_list": "ordered_list ol numbered numberedlist",
        "related": "related readmore read_more",
        "rule": "rule hr divider separator break",
        "code": "code pre preformatted",
    }.items()
    for name in names.split()
}
_ADDRESSES: Final = ("url", "src", "href", "image", "path", "file", "filename", "link")
_TEXTS: Final = ("text", "value", "content", "quote", "markdown", "html", "code")
_ATTRIBUTIONS: Final = ("attribution", "by", "author", "speaker", "source", "cite", "name")
_LEVEL: Final = re.compile(r"h([1-6])", re.IGNORECASE)
_BULLET: Final = re.compile(r"[-+*][ \t]|>|\|")
_NUMBER: Final = re.compile(r"(\d{1,9})([.)])(?=[ \t])")
_DELIMITER: Final = re.compile(r"\|(?=[ \t:|]*-)[ \t:|-]*")  # between the header of a table and its rows
_DEFAULT_LEVEL: Final = 2  # the level of a heading without one


class _Element(NamedTuple):
    kind: str
    value: Node
    line: int


class BodyReader:
    """Reads bodies; *report* receives losses."""

    def __init__(self, report: Report, limits: Limits) -> None:
        self._report, self._limits = report, limits

    def blocks(self, node: Node) -> Sequence[Block]:
        """Return the blocks of *node*, of any type."""
        if isinstance(node, Scalar):
            return self.markdown(node.text, node.line)
        blocks: list[Block] = []
        for lines, group in groupby(_elements(node), key=_bullet):
            elements = [*group]
            if lines:
                blocks += self._lines(lines, elements)
            else:
                blocks += [block for element in elements for block in self._element(element)]
        return blocks

    def markdown(self, text: str, line: int) -> Sequence[Block]:
        """Return the blocks of the Markdown *text*, which begins on *line*."""
        return BlocksReader(parse(text, line, self._report), line, self._report, self._limits).document()

    def _lines(self, kind: str, elements: Sequence[_Element]) -> Sequence[Block]:
        """Return lines that look like items as a list, or as texts if their numbers do not form one."""
        texts = [_text(element.value) for element in elements]
        numbers = [int(match[1]) for text in texts if (match := _NUMBER.match(text))]
        together = numbers == [*range(1, len(numbers) + 1)]
        if kind == "|":
            together = len(texts) > 1 and _DELIMITER.fullmatch(texts[1]) is not None
        if together:
            return self.markdown("\n".join(texts), elements[0].line)
        alone = [_NUMBER.sub(r"\1\\\2", text, count=1) for text in texts]
        found = [self.markdown(text, element.line) for text, element in zip(alone, elements, strict=True)]
        return [block for blocks in found for block in blocks]

    def _element(self, element: _Element) -> Sequence[Block]:
        kind, value = element.kind, element.value
        if level := _LEVEL.fullmatch(kind):
            return self._heading(element, int(level[1]))
        match _KINDS.get(kind.lower()):
            case "text" | "markdown":
                return self.markdown(self._only(element), value.line)
            case "heading":
                return self._heading(element, _DEFAULT_LEVEL)
            case "quote":
                return self._quote(element)
            case "image" | "video" | "audio" as shown:
                return self._media(element, shown)
            case "embed":
                return self._embed(element)
            case "html":
                return read_html(self._only(element), self._report, limits=self._limits)
            case "list" | "ordered_list" as style if isinstance(value, Nodes):
                return [List([self.blocks(item) for item in value.items], ordered=style == "ordered_list")]
            case "related":
                return self._related(element)
            case "rule" if isinstance(value, Scalar) and not value.text:
                return [Rule()]
            case "code":
                return [Preformatted(self._only(element))]
            case _:
                return self._other(element)

    def _other(self, element: _Element) -> Sequence[Block]:
        """Keep an unknown element as it is, but read it as text if only a colon in a text made it look like one."""
        if isinstance(element.value, Scalar):
            if element.kind.lower() in {"http", "https"} and element.value.text.startswith("//"):
                return self.markdown(f"{element.kind}:{element.value.text}", element.line)
            if element.kind[0].isupper() and element.value.text:
                self._report.note(f"read as text: {element.kind}: {element.value.text:.60}", line=element.line)
                return self.markdown(f"{element.kind}: {element.value.text}", element.line)
        return [_raw(element)]

    # Kinds ------------------------------------------------------------------------------

    def _inline(self, text: str, line: int) -> Inlines:
        return InlineReader(self._report, line).read(parse_inline(text))

    def _only(self, element: _Element) -> str:
        """Return the text of *element*, and report anything else in it."""
        values = _Values(element)
        text = values.take(*_TEXTS)
        values.report_unread(self._report)
        return text

    def _heading(self, element: _Element, level: int) -> Sequence[Block]:
        values = _Values(element)
        text, level_text = values.take(*_TEXTS), values.take("level")
        values.report_unread(self._report)
        level = int(level_text) if re.fullmatch("[1-6]", level_text) else level
        return [Heading(self._inline(text, element.line), level)]

    def _quote(self, element: _Element) -> Sequence[Block]:
        values = _Values(element)
        text, attribution = values.take(*_TEXTS), values.take(*_ATTRIBUTIONS)
        values.report_unread(self._report)
        return [Quote(self.markdown(text, element.line), attribution=self._inline(attribution, element.line))]

    def _media(self, element: _Element, kind: str) -> Sequence[Block]:
        values = _Values(element)
        href = safe(values.take(*_ADDRESSES, "value"), self._report, element.line)
        if not href:
            return [_raw(element)]
        alt, credit = values.take("alt", "alt_text", "alttext"), values.take("credit", "photographer", "source")
        caption = self._inline(values.take("caption", "cutline"), element.line)
        more = [Foreign(keys.SPACE, name, text_of(node)) for name, node in values.items.items()]
        return [Media(href, kind=kind, alt=alt, caption=caption, credit=credit, foreign=more)]

    def _embed(self, element: _Element) -> Sequence[Block]:
        values = _Values(element)
        href, html = values.take(*_ADDRESSES), values.take("html", "code")
        value = values.take("value", "embed")
        html, href = (value, href) if value.lstrip().startswith("<") else (html, href or value)
        href = safe(href, self._report, element.line) if href else ""
        caption = self._inline(values.take("caption", "title"), element.line)
        if not href and not html:
            return [_raw(element)]
        values.report_unread(self._report)
        return [Embed(href, html=html), *([Paragraph(caption)] if caption else [])]

    def _related(self, element: _Element) -> Sequence[Block]:
        values = _Values(element)
        links = values.items.pop("links", element.value if isinstance(element.value, Nodes) else None)
        if links is None:
            link = self._link(values)
            return [Related([link])] if link.text else [_raw(element)]
        title = values.take("title", "headline")
        if links is not element.value:
            values.report_unread(self._report)
        items = links.items if isinstance(links, Nodes) else (links,)
        return [Related([self._link(_Values(_Element("related", item, item.line))) for item in items], title=title)]

    def _link(self, values: _Values) -> RelatedLink:
        href, text = values.take(*_ADDRESSES), values.take("text", "title", "headline", "hed", "value")
        values.report_unread(self._report)
        if not href and text.startswith(("http://", "https://")):
            href = text
        return RelatedLink(text or href, safe(href, self._report, values.line) if href else "")


class _Values:
    """The values of an element by name; a plain text is its ``value``."""

    def __init__(self, element: _Element) -> None:
        self.kind, self.line = element.kind, element.line
        value = element.value
        self.items = dict(value.items) if isinstance(value, Mapping) else {"value": value}
        self._names = {name.lower(): name for name in self.items}

    def take(self, *names: str) -> str:
        """Take the first non-empty text among *names*."""
        for name in names:
            node = self.items.get(self._names.get(name, ""))
            if isinstance(node, Scalar):
                del self.items[self._names[name]]
                if node.text:
                    return node.text
        return ""

    def report_unread(self, report: Report) -> None:
        """Report the values that were not taken."""
        for name, node in self.items.items():
            text = text_of(node)
            if text not in {"", "[]", "{}"}:
                report.left_out(f"{self.kind}: {name} has no place: {text:.60}", line=node.line)


def _elements(node: Node) -> Iterator[_Element]:
    """Yield the elements of *node*: those with a type, texts, and the values of an object by key."""
    for item in node.items if isinstance(node, Nodes) else (node,):
        if isinstance(item, Scalar):
            yield _Element("text", item, item.line)
        elif isinstance(item, Mapping):
            kind = item.items.get("type")
            if isinstance(kind, Scalar) and "value" in item.items and len(item.items) <= len(("type", "value")):
                yield _Element(kind.text or "text", item.items["value"], item.line)
            elif isinstance(kind, Scalar):
                rest = {name: inner for name, inner in item.items.items() if name != "type"}
                yield _Element(kind.text or "text", Mapping(rest, item.line), item.line)
            else:
                yield from [_Element(name, inner, inner.line) for name, inner in item.items.items()]
        else:
            yield _Element("text", Scalar(text_of(item), line=item.line), item.line)


def _bullet(element: _Element) -> str:
    """Return the bullet or number that *element*, a line of text, begins with, or ``""``."""
    text = _text(element.value)
    if element.kind != "text" or "\n" in text:
        return ""
    bullet = _BULLET.match(text)
    return bullet[0].strip() if bullet else "1" if _NUMBER.match(text) else ""


def _text(node: Node) -> str:
    return node.text if isinstance(node, Scalar) else ""


def _raw(element: _Element) -> Raw:
    kind = Scalar(element.kind, plain=False)
    return Raw(SPACE, text_of(Mapping({"type": kind, "value": element.value}, element.line)))
