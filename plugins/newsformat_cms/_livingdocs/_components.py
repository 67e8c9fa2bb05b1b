"""Reads the components of a Livingdocs document as blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Any, Final

from attrs import evolve

from newsformat import Block, Embed, Heading, List, Media, Paragraph, Preformatted, Quote, Raw, Table
from newsformat.markup.html import read_html
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import has_value, object_at, objects_at
from newsformat.plugin import Limits, Report, line, plain
from newsformat_cms._fields import Fields
from newsformat_cms._livingdocs._directives import (
    ADDRESS,
    PICTURES,
    SPACE,
    embed_of,
    file_of,
    is_pieces,
    is_text,
    label_of,
    name_of,
    running,
    words_of,
)


ABOVE: Final = {  # fields above a text, in components and in metadata
    "title": ("title", "headline", "head"),
    "kicker": ("kicker", "overline", "catchline", "dachzeile", "topline"),
    "subtitle": ("subtitle", "subhead", "subheadline"),
    "summary": ("lead", "description", "teaserText", "summary", "intro", "teaser", "text"),
    "authors": ("byline", "authors", "author"),
}
_HEADS: Final = frozenset(("head", "header", "hero", "opener"))
_OF_PARTS: Final = PICTURES | {"video", "gallery", "teaser", "box", "infobox", "sidebar", "section", "related"}
_ALONE: Final = {  # components with a single field, such as a title
    "title": frozenset(("title", "headline")),
    "kicker": frozenset(("kicker", "overline", "catchline", "dachzeile")),
    "summary": frozenset(("lead", "intro", "standfirst")),
    "authors": frozenset(("byline",)),
}
_HEADINGS: Final = frozenset(("subtitle", "subheading", "subhead", "crosshead", "heading", "title", "headline", "h"))
_TITLES: Final = frozenset(("title", "heading", "headline", "subtitle"))
_CAPTIONS: Final = frozenset(("caption", "legend"))
_CREDITS: Final = frozenset(("source", "credit", "copyright", "photographer", "author"))
_SIGNED: Final = frozenset(("author", "source", "name", "cite", "attribution", "person", "caption"))
_MARKUP: Final = frozenset(("html", "iframe", "embed", "tweet", "code"))
_OF_OTHERS: Final = frozenset(("id", "key", "type", "hint"))  # suffixes of names that do not stand for text
_LINKS: Final = frozenset(("link", "href"))
_BESIDE: Final = frozenset(("sidebar", "footer", "ad", "ads"))  # containers of content that may not belong to the story
_OF_STORIES: Final = (Paragraph, Quote, List, Media, Table, Preformatted)
_SCRIPT: Final = re.compile(r"<script\b", re.IGNORECASE)
_BELOW, _WITHIN = 2, 3  # the levels of headings


def _fits(name: str, value: Any) -> bool:
    return is_text(value) or (name == "authors" and isinstance(value, list) and all(map(label_of, value)))


_FIELDS: Final = Fields(ABOVE, (), _fits)


class Content:
    """Reads the components of a document; *above* collects the fields above the text."""

    def __init__(self, report: Report, limits: Limits) -> None:
        self.above: Object = {}
        self._report, self._limits = report, limits
        self._is_begun = self._is_beside = False

    def blocks(self, components: Any, within: str = "") -> list[Block]:
        """Return the blocks of *components*; adjacent items form a list."""
        blocks: list[Block] = []
        for are_items, group in groupby(objects_at(components), key=_is_item):
            found = [(name_of(item), self._component(item)) for item in group]
            if are_items and (items := [entries for _, entries in found if entries]):
                names = words_of(within) | words_of(found[0][0])
                blocks.append(List(items, ordered=not names.isdisjoint(("ordered", "numbered"))))
            elif not are_items:
                blocks += [block for _, entries in found for block in entries]
        return blocks

    def _component(self, component: Object) -> Sequence[Block]:
        name = name_of(component)
        directives = self._without_head_fields(name, object_at(component, "content"))
        found = self._blocks_by_name(name, directives)
        self._is_begun |= any(isinstance(block, Paragraph | Heading | Quote | List) for block in found)
        for within, item in object_at(component, "containers").items():
            found += self._contained(item, f"{name}-{within}", outside=not words_of(within).isdisjoint(_BESIDE))
        return (
            found
            if found or not any(map(has_value, directives.values()))
            else [_raw_component({**component, "content": directives})]
        )

    def _contained(self, components: Any, within: str, *, outside: bool) -> Sequence[Block]:
        """Return the blocks of a container; as native markup, if it is *outside* of a story and holds nothing of it."""
        if self._is_beside or not outside:  # the outermost one counts
            return self.blocks(components, within)
        self._is_beside = True
        blocks = self.blocks(components, within)
        self._is_beside = False
        if any(isinstance(block, _OF_STORIES) for block in blocks):
            return blocks
        return [_raw_component(item) for item in objects_at(components) if _has_content(item)]

    def _without_head_fields(self, name: str, directives: Object) -> Object:
        """Return *directives* without the fields above the text, if that has not begun."""
        words, texts = words_of(name), [key for key, value in directives.items() if is_text(value)]
        alone = next((role for role, names in _ALONE.items() if words & names), "")
        if self._is_begun or words & _OF_PARTS or not (alone or words & _HEADS):
            return directives
        if alone and len(texts) == 1:
            result = {(alone if called == texts[0] else called): value for called, value in directives.items()}
        else:
            result, _ = _FIELDS.ours(directives)
        for role in ABOVE:
            if role in result and role not in self.above and _fits(role, result[role]):
                self.above[role] = result.pop(role)
        return {called.strip(): value for called, value in result.items()}

    # Directives -----------------------------------------------------------------------

    def _blocks_by_name(self, name: str, directives: Object) -> list[Block]:
        words = words_of(name)
        if "quote" in name.lower():
            return self._quote(directives)
        blocks: list[Block] = []
        files = [file for called, value in directives.items() if (file := _file(called, value))]
        if files:
            files[0], directives = self._captioned(files[0], directives)
        href, html = _address(directives), ""
        for called, value in directives.items():
            if _file(called, value):
                blocks.append(files.pop(0))
            elif not html and _is_player(called, value, with_address=bool(href)):
                html = value
            else:
                blocks += self._directive(called, value, words)
        return [*blocks, Embed(href, html=html)] if href or html else blocks

    def _directive(self, called: str, value: Any, words: frozenset[str]) -> Sequence[Block]:
        if is_text(value) and not (words_of(called) & _OF_OTHERS and " " not in value):
            return self._text(called, value, words)
        if isinstance(value, list):
            return self.blocks([item for item in value if name_of(item)], called)
        if isinstance(value, dict):
            if name_of(value):
                return self._component(value)
            return [embed] if (embed := embed_of(value)) else []
        return []

    def _text(self, called: str, value: Any, words: frozenset[str]) -> Sequence[Block]:
        level = _BELOW if words & _HEADINGS else _WITHIN if words_of(called) & _TITLES else 0
        if level or is_pieces(value):
            runs = running(value, self._report, self._limits)
            return [Heading(runs, level) if level else Paragraph(runs)] if runs else []
        return read_html(value, self._report, limits=self._limits)

    def _quote(self, directives: Object) -> list[Block]:
        texts = [called for called, value in directives.items() if is_text(value)]
        signed = next((called for called in texts[1:] if words_of(called) & _SIGNED), "")
        rest = {called: value for called, value in directives.items() if called != signed}
        found = self._blocks_by_name("", rest)
        attribution = running(directives[signed], self._report, self._limits) if signed else ()
        if len(found) == 1 and isinstance(found[0], Quote):
            return [evolve(found[0], attribution=attribution or found[0].attribution)]
        return [Quote(found, attribution=attribution)] if found else []

    def _captioned(self, file: Media, directives: Object) -> tuple[Media, Object]:
        """Return *file* with its details from *directives*, and the other directives."""
        directive_of = dict[str, str]()  # field of the picture: directive
        for name, names in (("caption", _CAPTIONS), ("credit", _CREDITS), ("alt", frozenset(("alt",)))):
            known = (called for called, value in directives.items() if words_of(called) & names and is_text(value))
            called = next((text for text in known if text not in directive_of.values()), "")
            if called and not getattr(file, name):
                directive_of[name] = called
        texts = {name: running(directives[called], self._report, self._limits) for name, called in directive_of.items()}
        details: dict[str, Any] = {name: runs if name == "caption" else plain(runs) for name, runs in texts.items()}
        return evolve(file, **details), {
            called: value for called, value in directives.items() if called not in directive_of.values()
        }


def _raw_component(component: Object) -> Raw:
    return Raw(SPACE, text_of(component))


def _has_content(component: Object) -> bool:
    return any(map(has_value, object_at(component, "content").values())) or has_value(component.get("containers"))


def _is_item(component: Object) -> bool:
    words = words_of(name_of(component))
    return "li" in words or {"list", "item"} <= words or "listitem" in words


def _file(called: str, value: Any) -> Media | None:
    if isinstance(value, str):
        return Media(line(value)) if ADDRESS.fullmatch(value) and words_of(called) & PICTURES else None
    return file_of(value, called) if isinstance(value, dict) and not name_of(value) else None


def _is_player(called: str, value: Any, *, with_address: bool) -> bool:
    """Is *value* the markup of a player, given by a script or with a separate address?"""
    if not isinstance(value, str) or not words_of(called) & _MARKUP:
        return False
    return bool(_SCRIPT.search(value)) or (with_address and "<" in value)


def _address(directives: Object) -> str:
    """Return the address of the page or player that a component embeds."""
    known = (
        value
        for called, value in directives.items()
        if isinstance(value, str) and ADDRESS.fullmatch(value) and not words_of(called) & (PICTURES | _LINKS)
    )
    return line(next(known, ""))
