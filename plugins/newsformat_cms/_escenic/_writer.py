"""Writes articles as files of the syndication format."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import evolve

from newsformat import Article, Association, Block, Byline, Foreign, Media, Raw, Status
from newsformat.markup.dates import iso
from newsformat.markup.html import unescaped, write_html, write_inlines
from newsformat.markup.rest import rest_of
from newsformat.markup.xml import escape, legal, local, parse, quoted, well_formed
from newsformat.plugin import Articles, Limits, Report, rebuilt, reworded
from newsformat_cms._escenic import _relations as relations
from newsformat_cms._escenic._index import Index
from newsformat_cms._escenic._names import DATES, IDS, NAMES, NAMESPACE, OF, ORDER, OWN, SPACE, STATE_WORDS, snippet
from newsformat_cms._escenic._pictures import without_caption, written_media
from newsformat_cms._escenic._reader import read_element
from newsformat_cms._native_markup import with_native_as_html


if TYPE_CHECKING:
    from newsformat_cms._options import EscenicOptions


_HEAD = f'<?xml version="1.0" encoding="UTF-8"?>\n<escenic xmlns="{NAMESPACE}" version="2.0">\n'
_RAW = re.compile(r'<div data-raw="html" data-html="([^"]*)"></div>')
_CARD = re.compile(rf'<div data-{SPACE}-card="([^"]*)"></div>')
_STATES = frozenset(("submitted", "approved"))


def write(articles: Articles, options: EscenicOptions, report: Report, /) -> Iterator[bytes]:
    """Yield a file of *articles*, each after the pictures that it uses."""
    yield _HEAD.encode()
    index, written = Index(), set[str]()
    for article in articles:
        fit = reworded(article, legal)
        if fit is not article:
            report.lost("text", why="XML has no control characters")
        yield _Content(fit, options, report).document(index, written).encode()
    yield b"</escenic>\n"


class _Content:
    """Writes an article as a content item; *pictures* are those that it relates to."""

    def __init__(self, article: Article, options: EscenicOptions, report: Report) -> None:
        self.article, self.options, self.report = article, options, report
        self.parts = [part for part in article.foreign if part.space == SPACE]
        self.kept = relations.Kept(self.parts)
        self.pictures: dict[str, None] = {}

    def document(self, index: Index, written: set[str]) -> str:
        """Return the content item, after those of its pictures that are not *written* yet.

        *index* knows the preceding items.
        """
        if self.article.embargo is not None and self.article.embargo.until is None:
            self.report.lost("embargo", why="Escenic has no embargo without an end; the content is a draft")
        elements = sorted(self._elements(), key=lambda pair: ORDER.get(pair[0], len(ORDER)))
        lines = "".join([f"    {element}\n" for _, element in elements])
        head = f"  <content{self._attributes(lines)}>\n"
        pictures = [*self.pictures]
        read = _read_again("".join(pictures) + f"{head}{lines}  </content>", index)
        for name, _ in Counter(map(_bare, self.parts)) - Counter(map(_bare, read.foreign)):
            self.report.lost(f"foreign.{SPACE}", where=name, why="there is no place for it, or something else is in it")
        rest = rest_of(self.article, read, OWN, SPACE)
        instruction = f"    <?newsformat {rest}?>\n" if rest else ""
        before = [picture for picture in pictures if _digest(picture) not in written]
        written |= {_digest(text) for text in before}
        return f"{''.join(before)}{head}{instruction}{lines}  </content>\n"

    def _attributes(self, lines: str) -> str:
        """Return the attributes of the content item; if it has no ID, one is made from the others and its *lines*."""
        article = self.article
        extra = {part.name[1:]: part.value for part in self.parts if part.name.startswith("@")}
        source = extra.pop("source", "")
        is_of = source and article.uri.startswith(f"{source}:")
        held = article.embargo is not None and article.embargo.until is None
        state = STATE_WORDS[Status.WITHHELD if held and article.status is Status.USABLE else article.status]
        kept = extra.pop("state", "")
        until = article.embargo.until if article.embargo else None
        attributes = {
            "source": source if is_of else self.options.source,
            "sourceid": article.uri.removeprefix(f"{source}:") if is_of else article.uri,
            **{
                identifier.kind: identifier.value
                for identifier in reversed(article.identifiers)
                if identifier.kind in IDS
            },
            "type": extra.pop("type", self.options.type),
            "state": kept if kept in _STATES and state == "draft" else state,
            **{name: iso(when) for attribute, name in DATES.items() if (when := getattr(article, attribute))},
            **({"activatedate": iso(until)} if until else {}),
        }
        attributes = {**extra, **attributes, "sourceid": attributes["sourceid"] or _digest(f"{attributes}{lines}")}
        return "".join(
            [f" {name}={quoted(value)}" for name, value in attributes.items() if value and _NAME.fullmatch(name)]
        )

    def _elements(self) -> Iterator[tuple[str, str]]:
        """Yield the elements of the content item with their names."""
        article = self.article
        for subject in article.subjects:
            if subject.kind == relations.SECTION and (subject.code or subject.name):
                yield "section-ref", self.kept.instead(relations.written_section(subject))
            elif tag := relations.written_tag(subject):
                yield "tag", self.kept.instead(tag)
        for association in article.associations:
            if relation := self._relation(association):
                yield "relation", relation
        unknown = self.kept.without_name()
        is_known = not any(name == "author" for name, _ in unknown)
        for byline in article.bylines if is_known else ():
            if author := relations.written_author(byline):
                yield "author", self.kept.instead(author)
        for address in [
            identifier.value
            for identifier in article.identifiers
            if identifier.kind == "url" and "://" in identifier.value
        ][:1]:
            yield "uri", f"<uri>{escape(address)}</uri>"
        for name, text in self._fields():
            yield "field", f"<field name={quoted(name)}>{text}</field>"
        for part in self.parts:
            element = well_formed(part.value) if part.name in ORDER else None
            if element is not None and element.get(OF) is None and local(element) == part.name:
                yield part.name, snippet(element)
        yield from unknown

    def _relation(self, association: Association) -> str:
        if association.media is None or not association.media.href:
            return self.kept.instead(relations.written_relation(association))
        attributes = {**self._picture(association.media), "type": association.role or relations.RELATED}
        return self.kept.instead(relations.written_to(association.media, attributes))

    def _picture(self, media: Media) -> dict[str, str]:
        """Register *media* for writing, and return the data for a relation to it."""
        picture, key = written_media(without_caption(media)[0], self.options.source, self.report)
        self.pictures[picture] = None
        return key

    def _fields(self) -> Iterator[tuple[str, str]]:
        """Yield name and content of each field."""
        article = self.article
        called = next((part.value for part in self.parts if part.name == NAMES), "")
        names = {name: other for name, _, other in (word.partition("=") for word in called.split()) if other}
        texts = {
            "title": write_inlines(article.headline, self.report, where="headline"),
            "kicker": write_inlines(article.kicker, self.report, where="kicker"),
            "subtitle": write_inlines(article.subhead, self.report, where="subhead"),
            "leadtext": write_inlines(article.summary, self.report, where="summary"),
            "byline": escape(_printed(article.bylines)),
            "keywords": escape(", ".join(article.keywords)),
            "slug": escape(article.slug),
            "body": self._body(article.body),
        }
        yield from ((names.get(name, name), text) for name, text in texts.items() if text)

    def _body(self, blocks: tuple[Block, ...]) -> str:
        shown = [with_native_as_html(rebuilt(block, {Media: self._relation_to}), SPACE) for block in blocks]
        html = write_html(shown, self.report, declared=True)
        return _RAW.sub(_relation_of, html)

    def _relation_to(self, media: Media) -> Block:
        """Return the relation to a picture within the text."""
        kept = [part for part in media.foreign if (part.space, part.name) == (SPACE, "relation")]
        if not media.href:
            return media
        bare = evolve(media, foreign=[part for part in media.foreign if (part.space, part.name) != (SPACE, "relation")])
        written = relations.written_to(bare, self._picture(bare))
        return Raw(SPACE, relations.Kept(kept).instead(written))


def _relation_of(raw: re.Match[str]) -> str:
    """Return the relation in newsformat's own markup, or the markup itself."""
    card = _CARD.fullmatch(unescaped(raw[1]))
    relation = well_formed(unescaped(card[1])) if card else None
    return raw[0] if relation is None or local(relation) != "relation" else f"<p>{snippet(relation)}</p>"


_NAME = re.compile(r"[A-Za-z_][\w.-]*")


def _printed(bylines: tuple[Byline, ...]) -> str:
    """Return *bylines* as printed, if all of them are."""
    return ", ".join(dict.fromkeys(byline.text for byline in bylines if byline.text))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def _bare(part: Foreign) -> tuple[str, str]:
    """Return *part* without the record of what its element was read as, which may be known from earlier elements."""
    element = well_formed(part.value) if OWN in part.value else None
    return part.name, part.value if element is None else snippet(element)


def _read_again(contents: str, index: Index) -> Article:
    """Return the article that the last of *contents* is."""
    root = parse(f'<escenic xmlns="{NAMESPACE}">{contents}</escenic>'.encode(), report=Report(heard=False))
    found = Article()
    for element in root:
        for article in read_element(element, index, Report(heard=False), Limits()):
            found = article
    return found
