"""Reads Drupal's Paragraphs (https://www.drupal.org/project/paragraphs), separate resources, as blocks.

Sites name them and their fields freely: a field is read by its content and by the meaning of its name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from newsformat import Block, Embed, Heading, Link, Paragraph, Quote, Related, RelatedLink, Text
from newsformat.markup.html import read_html, safe_url
from newsformat.markup.json import Object
from newsformat.markup.members import object_at, text_at, value_at, without_empty
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.plugin import Limits, Report, inlines, line, shortened
from newsformat_cms._drupal._media_reader import read_shown
from newsformat_cms._drupal._resources import Resources, identifiers_in, label, page_of


_HEADINGS: Final = re.compile(r"field_(?:\w+_)?(?:heading|headline|header|title)")
_QUOTES: Final = re.compile(r"field_(?:\w+_)?(?:quote|quotation|text|body|content)(?:_text)?")
_SIGNED: Final = re.compile(r"field_(?:\w+_)?(?:author|attribution|source|cite|citation|name|person|speaker)")
_CAPTIONS: Final = re.compile(r"field_(?:\w+_)?caption")
_CODES: Final = re.compile(r"field_(?:\w+_)?(?:embed|code|html|iframe|markup)(?:_code|_html)?")
_TEXTS: Final = re.compile(r"field_(?:\w+_)?(?:text|body|content|intro|lead|description|summary|paragraph|copy)")
_ADDRESS: Final = re.compile(r"https?://\S+")
_LEVEL: Final = 2  # level of headings, which do not have one


def is_formatted(value: Any) -> bool:
    """Is *value* a formatted text?"""
    return isinstance(value, dict) and bool((text_at(value, "processed") or text_at(value, "value")).strip())


class Paragraphs:
    """Reads the paragraphs of a node, each once; *formatted* returns the blocks of a formatted text."""

    def __init__(
        self,
        resources: Resources,
        base: str,
        report: Report,
        limits: Limits,
        formatted: Callable[[Any], tuple[Block, ...]],
    ) -> None:
        self._resources, self._base, self._report, self._limits = resources, base, report, limits
        self._formatted = formatted
        self._read: set[str] = set()

    def blocks(self, resource: Object) -> Iterator[Block]:
        """Yield the content of a paragraph: heading, texts, media, and nested paragraphs."""
        key = f"{text_at(resource, 'type')} {text_at(resource, 'id')}"
        if key in self._read:
            self._report.left_out(f"a {text_at(resource, 'type'):.60} that is there already is left out")
            return
        self._read.add(key)
        fields = {name: item for name, item in object_at(resource, "attributes").items() if name.startswith("field_")}
        fields = without_empty(fields)
        related = object_at(resource, "relationships")
        heading = line(_taken(fields, _HEADINGS))
        if quote := _quote(fields) if "quote" in text_at(resource, "type") else None:
            yield quote
        links = self._links(related)
        if heading and not links:
            yield Heading(inlines(heading), _LEVEL)
        for name in [*fields]:
            if found := self._attribute_blocks(name, fields[name]):
                del fields[name]
                yield from found
        caption = line(_taken(fields, _CAPTIONS))
        yield from self._media_blocks(related, caption, fields)
        if links:
            yield Related(links, title=heading)
        if fields:
            self._report.left_out(
                f"of a {text_at(resource, 'type'):.60} left out: {shortened(', '.join(sorted(fields)))}"
            )

    def _attribute_blocks(self, name: str, value: Any) -> tuple[Block, ...]:
        """Return the blocks in the field *name* of the attributes; none if it is a setting, or reported elsewhere."""
        if is_formatted(value):
            return self._formatted(value)
        if isinstance(value, dict) and (href := line(text_at(value, "uri"))):
            return self._link(href, line(text_at(value, "title")))
        if not isinstance(value, str) or _CAPTIONS.fullmatch(name):
            return ()
        if _ADDRESS.fullmatch(value.strip()):
            return (Embed(value.strip()),)
        if "<" in value and (_CODES.fullmatch(name) or _TEXTS.fullmatch(name)):
            return read_html(value, self._report, base=self._base, limits=self._limits)
        return tuple(read_paragraphs(value)) if _TEXTS.fullmatch(name) else ()

    def _link(self, href: str, text: str) -> tuple[Block, ...]:
        if not safe_url(href):
            return ()
        return (Paragraph([Text(text, [Link(href)])]),) if text else (Embed(href),)

    def _links(self, related: Mapping[str, Any]) -> list[RelatedLink]:
        """Return other nodes that a paragraph refers to, if they are included."""
        targets = [
            identifier
            for name, item in related.items()
            if name.startswith("field_")
            for identifier in identifiers_in(item)
        ]
        nodes = [self._resources.named(target) for target in targets if text_at(target, "type").startswith("node--")]
        return [RelatedLink(label(node), page_of(node, self._base)) for node in nodes if label(node)]

    def _media_blocks(self, related: Mapping[str, Any], caption: str, fields: dict[str, Any]) -> Iterator[Block]:
        """Yield media in relationships; the first picture without a caption gets *caption*."""
        for name, relationship in related.items():
            for identifier in identifiers_in(relationship) if name.startswith("field_") else ():
                kind = text_at(identifier, "type")
                if kind.startswith("paragraph--") and (inner := self._resources.named(identifier)):
                    yield from self.blocks(inner)
                    continue
                shown = [*read_shown(identifier, "", self._resources, self._base, self._report)]
                for association in shown:
                    if association.media is None:
                        yield Embed(association.href)
                    elif caption and not association.media.caption:
                        yield evolve(association.media, caption=inlines(caption))
                        caption = ""
                    else:
                        yield association.media
                if not shown and not kind.startswith("node--"):
                    fields[name] = value_at(relationship, "data")
        if caption:
            yield Paragraph(caption)


def _taken(fields: dict[str, Any], names: re.Pattern[str]) -> str:
    """Take the first text among *fields* with one of these *names*."""
    name = next((key for key, value in fields.items() if isinstance(value, str) and names.fullmatch(key)), "")
    return str(fields.pop(name)) if name else ""


def _quote(fields: dict[str, Any]) -> Quote | None:
    """Take a quotation with its attribution; a formatted text is read as such."""
    quoted = _taken(fields, _QUOTES)
    return Quote(read_paragraphs(quoted), attribution=inlines(line(_taken(fields, _SIGNED)))) if quoted else None
