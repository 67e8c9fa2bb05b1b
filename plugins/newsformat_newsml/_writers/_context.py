"""State shared by the writers of an item's parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from newsformat import (
    Article,
    Foreign,
    Inlines,
    Media,
    Text,
)
from newsformat.markup.foreign import foreign_as
from newsformat.markup.html import is_escaped, write_inlines
from newsformat.markup.xml import escape, quoted
from newsformat.plugin import Report
from newsformat_newsml._catalogs import Schemes
from newsformat_newsml._names import SPACE, XHTML
from newsformat_newsml._options import Body, Kind, WriteOptions
from newsformat_newsml._shots import PART, are_in, shots_in
from newsformat_newsml._simple_types import is_language, valid
from newsformat_newsml._writers._editions import edition, forms
from newsformat_newsml._writers._foreign import Foreigns, Section
from newsformat_newsml._writers._forms import FIRST_ONLY, FREE, PLACE_OF, SINGLE
from newsformat_newsml._writers._kept_body import recall
from newsformat_newsml._writers._snippet_parser import element_of


_XML_LANG = re.compile(r'(<[^<>]*?) xml:lang="([^"]*)"')
ASSUMED_MOMENT = "1970-01-01T00:00:00+00:00"
_LEVELS = 5
_REFERS = re.compile(r"\s(?:id|contentrefs)=")  # elements that may have to be kept as text in the end
_FURTHEST = timedelta(hours=14)


class Delivery:
    """State shared by all items of a document; each ID in *taken* may be used only once."""

    __slots__ = ("breaks", "edition", "forms", "options", "report", "standard", "taken")

    def __init__(self, options: WriteOptions, report: Report, level: int = 0) -> None:
        self.options, self.report = options, report
        indent = options.indent * " "
        self.breaks = tuple([f"\n{indent * (level + depth)}" for depth in range(_LEVELS)])
        version, conformance = options.version, options.conformance.value
        self.standard = f'standard="NewsML-G2" standardversion="{version}" conformance="{conformance}"'
        self.edition = edition(options)
        self.forms = forms(self.edition)
        self.taken: dict[str, None] = {}

    def take(self, ids: tuple[tuple[str, bool], ...]) -> bool:
        """Reserve *ids*, some of which may be references, if they are free and their targets exist."""
        own_ids = dict.fromkeys([name for name, refers in ids if not refers])
        free = own_ids.keys().isdisjoint(self.taken) and len(own_ids) == sum(not refers for _, refers in ids)
        if not free or any(refers and name not in own_ids and name not in self.taken for name, refers in ids):
            return False
        self.taken.update(own_ids)
        return True

    def fresh(self, name: str) -> str:
        """Return an unused ID that begins with *name*."""
        number = len(self.taken) + 1
        while f"{name}{number}" in self.taken:
            number += 1
        self.taken[f"{name}{number}"] = None
        return f"{name}{number}"


class Context:
    """State shared by the parts of an item; *write_item* writes an item nested in this one."""

    __slots__ = (
        "around", "article", "assumed", "breaks", "delivery", "foreigns", "forms", "language", "markup",
        "metadata_language", "own_alias", "own_attributes", "package", "picture", "report", "schemes", "shots",
        "write_item",
    )  # fmt: skip

    def __init__(
        self, article: Article, delivery: Delivery, kind: Kind, write_item: WriteItem, outer: Context | None = None
    ) -> None:
        self.article, self.write_item, self.around = article, write_item, outer
        self.delivery, self.breaks = delivery, delivery.breaks
        self.report = delivery.report
        self.forms = delivery.forms
        self.schemes = Schemes()
        self.package = kind is Kind.PACKAGE_ITEM
        self.foreigns: Foreigns | None = None
        self.language = article.language
        self.markup = ""  # the tag of the markup that the body was read from
        self.metadata_language = ""
        self.picture: Media | None = None
        self.shots = False  # are the last note's lines the shots of a film, kept as parts?
        self.own_alias = False
        self.own_attributes: list[str] = []
        self.assumed: list[str] = []
        values = [part for part in article.foreign if part.space == SPACE]
        for value in values:
            if value.name == "body":
                recall(value.value, article)
        pairs = [(part.name, part.value) for part in values]
        result = delivery.forms.all(pairs + _pairs_of_parts(article))
        if values:
            self.foreigns = foreigns = Foreigns(values, result[: len(values)])
            self.schemes.own = foreigns.schemes()
            self.package = foreigns.are_of_package and not article.body if kind is Kind.AUTO else self.package
            self._leave_out(foreigns, article)

    def _leave_out(self, foreigns: Foreigns, article: Article) -> None:
        """Keep as text what has no place in the item, or would be read as its body or as something *article* lacks."""
        self._choose_shots(foreigns, article)
        body = self.delivery.options.body
        foreigns.drop("contentSet" if self.package else "packageItem")
        if self.package or body is not Body.AUTO:
            foreigns.drop("body")
        if body is Body.NITF:
            foreigns.drop("contentSet", "inlineXML")

    def _choose_shots(self, foreigns: Foreigns, article: Article) -> None:
        """Write the last note as the parts of a film if they match; keep parts that would add a note as text."""
        values = foreigns.values("newsItem", PART)
        shots = shots_in([part for value in values if (part := element_of(value)) is not None])
        if shots is None:
            return
        self.shots = (
            article.notes[-1:] == (shots,) and not are_in(article.notes[:-1]) and not any(map(_REFERS.search, values))
        )
        if not (self.shots or are_in(article.notes)):
            foreigns.drop("newsItem", PART)

    def resolve_ids(self) -> None:
        """Keep as text elements whose ID is taken in the document; by now, everything to be written is known."""
        if self.foreigns is not None:
            self.foreigns.resolve_ids(self.delivery.taken)

    def enter(self, section: Section) -> None:
        """Start writing *section*."""
        if self.foreigns is not None:
            self.foreigns.section = section

    @property
    def name(self) -> str:
        """The name of the item's element."""
        return "packageItem" if self.package else "newsItem"

    def lines(self, lines: list[str]) -> str:
        """Return children of the item, one per line."""
        return "".join([f"{self.breaks[1]}{line}" for line in lines])

    def element(self, name: str, attributes: str, lines: list[str]) -> str:
        """Return a child of the item that contains *lines*."""
        _, indent, within, *_ = self.breaks
        return f"{indent}<{name}{attributes}>{within}{within.join(lines)}{indent}</{name}>"

    def says(self, part: Foreign, tag: str, content: Hashable, language: str | None = None) -> bool:
        """Can *part*, the single foreign element of a concept or the like, be written for all of it in *language*?"""
        result = self.forms.says(part, tag, content, language)
        return result is not None and (not result.ids or self.delivery.take(result.ids))

    def moment(self) -> str:
        """Return when this version was made, according to the article or to its context."""
        article, outer = self.article, self.around
        if when := article.updated or article.published or article.created:
            return moment(when)
        return outer.moment() if outer else ASSUMED_MOMENT

    def provider(self) -> str:
        """Return the article's credit or rights holder, or the provider of its context."""
        article, outer = self.article, self.around
        names = [
            article.credit,
            *[source.name for source in article.sources],
            *[rights.holder for rights in article.rights],
        ]
        if name := next(filter(None, names), ""):
            return name
        return outer.provider() if outer else "unknown"

    def assume(self, name: str) -> None:
        """Record that the required *name* was made up, so that a reader will ignore it."""
        self.assumed.append(name)


WriteItem: TypeAlias = Callable[[Article, Delivery, Kind, Context], str]


def _pairs_of_parts(article: Article) -> list[tuple[str, str]]:
    """Return the foreign parts within parts of *article*, with their places: all are validated together."""
    found = []
    for parts in (
        *(article.subjects, article.entities, article.genres, article.services, article.sources),
        *(article.contributors, article.rights, article.associations),
    ):
        for part in parts:
            if len(part.foreign) == 1:
                only = part.foreign[0]
                found.append((PLACE_OF.get(only.name, "contentMeta"), only.value))
    return found


def moment(when: datetime) -> str:
    """Return *when* in the schema's form: a zone has whole minutes, up to 14 hours."""
    offset = when.utcoffset()
    if offset is None or _is_usual(offset):
        return when.isoformat()
    try:
        return when.astimezone(UTC).isoformat()
    except OverflowError:
        return when.replace(tzinfo=UTC).isoformat()


def _is_usual(offset: timedelta) -> bool:
    return abs(offset) <= _FURTHEST and not offset.seconds % 60 and not offset.microseconds


def dated(tag: str, when: datetime) -> str:
    """Return the element *tag* for *when*; a zone that the schema does not allow is given in an attribute."""
    offset = when.utcoffset()
    attribute = "" if offset is None or _is_usual(offset) else f' newsformat:value="{when.isoformat()}"'
    return f"<{tag}{attribute}>{moment(when)}</{tag}>"


def ordered(place: str, order: tuple[str, ...], written: dict[str, list[str]], context: Context) -> str:
    """Return the elements of *place* in the order of the schema, including foreign ones."""
    foreigns = context.foreigns
    if foreigns is None:
        lines = [line for lines in written.values() for line in lines]
        return context.element(place, "", lines) if lines else ""
    lines = _with_foreign(place, order, written, foreigns, context.language)
    attributes = foreigns.attributes(place) if lines or place == "itemMeta" else ""
    if place == "itemMeta":
        lines += [kept(part) for part in foreigns.kept()]
    return context.element(place, attributes, lines) if lines else ""


def _with_foreign(
    place: str, order: tuple[str, ...], written: dict[str, list[str]], foreigns: Foreigns, language: str
) -> list[str]:
    """Return the *written* elements of *place* in *order*, each name followed by its foreign elements."""
    lines: list[str] = []
    waiting = foreigns.waiting(place)
    for tag in order:
        if elements := written.get(tag):
            lines += elements
            if tag in FIRST_ONLY:
                lines += foreigns.further(tag, lines[-1], language)
            if tag in SINGLE:
                continue
        if tag in waiting:
            lines += foreigns.placed(place, tag)
        if tag in FREE:
            lines += foreigns.free(tag)
    return [*lines, *foreigns.placed(place, "")] if "" in waiting else lines


def kept(foreign: Foreign) -> str:
    """Return *foreign* as an element of newsformat's own."""
    return f"<newsformat:foreign name={quoted(foreign.name)}>{escape(foreign.value)}</newsformat:foreign>"


def kept_parts(foreign: tuple[Foreign, ...]) -> str:
    """Return the foreign parts of a part as an attribute, since not every element may have other children."""
    kept = foreign_as(foreign, SPACE)
    return f" newsformat:foreign={quoted(kept)}" if kept else ""


def form_of(tag: str, content: Any, context: Context) -> str | None:
    """Return the element *tag* that was kept whole and has this *content*, if there is one."""
    return context.foreigns.take(tag, content) if context.foreigns is not None else None


def line(tag: str, text: str, context: Context) -> str:
    """Return the element *tag* with a line of text."""
    if not text:
        return f"<{tag}{NO_WORDS}/>"
    return form_of(tag, text, context) or f"<{tag}>{escape(text)}</{tag}>"


NO_WORDS = ' newsformat:value=""'  # an empty element, which would otherwise be foreign


def role_of(role: str) -> str:
    """Return *role* as an attribute; if it is no QCode, as newsformat's own."""
    if not role:
        return ""
    return f" role={quoted(role)}" if valid("QCodeListType", role) else f" newsformat:role={quoted(role)}"


def prose(text: str) -> str:
    """Return lines of text, separated by line breaks."""
    return escape(text).replace("\n", "<br/>")


def running(start: str, runs: Inlines, context: Context) -> str:
    """Return an element of running text with the tag and attributes *start*; marked-up text is written as XHTML."""
    tag = start.partition(" ")[0]
    if len(runs) == 1 and type(run := runs[0]) is Text and not run.marks:
        mark = ' newsformat:made="true"' if is_escaped(run.text) else ""  # otherwise it would be read as markup
        return f"<{start}{mark}>{escape(run.text)}</{tag}>"
    html = write_inlines(runs, context.report, where="headlines")
    return f'<{start}><span xmlns="{XHTML}">{checked(html)}</span></{tag}>' if html else f"<{start}></{tag}>"


def checked(html: str) -> str:
    """Return *html* without language tags that the schema rejects; ``lang`` still has them."""
    if ' xml:lang="' not in html:
        return html
    return _XML_LANG.sub(lambda match: match[0] if is_language(match[2]) else match[1], html)
