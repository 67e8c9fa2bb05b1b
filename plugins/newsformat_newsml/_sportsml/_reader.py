"""Reads ``sports-content`` as an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import fields

from newsformat import Article, Block, Concept, EditorsNote, Envelope, Foreign, Heading, Headline
from newsformat.markup.dates import read_date
from newsformat.markup.languages import language_tag
from newsformat.markup.xml import (
    XML_LANG,
    Element,
    line_of,
    local,
    local_name,
    parent_of,
    read_items,
    report_unread_attributes,
    snippet,
    text_of,
)
from newsformat.plugin import NoOptions, Report, Source, inlines
from newsformat_newsml._sportsml._body import WITH_TEXT, read_body
from newsformat_newsml._sportsml._stats import METADATA, NO_NEWS, PEOPLE, bare, in_order, key_of, names_of
from newsformat_newsml.newscodes import iptc_schemes
from newsformat_nitf.inner import article_in


SPACE = "sportsml"
_KINDS = {**PEOPLE, "site": "place", "event": "event", "sports-event": "event", "tournament": "event"}
_CODED = {**_KINDS, "athlete": "person", "person": "person"}
_OF_CODES = frozenset(("sports-content-codes", "sports-content-qualifier"))
_AROUND = frozenset(("sports-metadata", "sports-content-codes"))
_TEXTS = {"doc-id": "uri", "slug": "slug", "revision-id": "version"}
_RUNNING = frozenset(("headline", "kicker", "subhead", "summary"))
_NOTHING = Article()


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``sports-content`` in *source*.

    Raises:
        ReadError: there is none, or none can be read.
    """

    def read_one(element: Element) -> tuple[Article]:
        return (_Draft(report).article(element),)

    return read_items(source, ("sports-content",), read_one, report, title="SportsML", running=WITH_TEXT)


class _Draft:
    def __init__(self, report: Report) -> None:
        self._report = report
        self._values: dict[str, Any] = {}
        self._known: set[tuple[str, object]] = set()
        self._titles: list[Headline] = []

    def article(self, root: Element) -> Article:
        """Return the article in *root*; the headline of a story in it takes precedence over the document's title."""
        for element in root.iter("{*}*"):
            name = local(element)
            if element is root or name == "sports-metadata":
                self._attributes(element)
            elif name.endswith(METADATA):
                self._entity(element, name.removesuffix(METADATA))
            elif name == "sports-content-code":
                self._code(element)
            elif name in _OF_CODES or local(parent_of(element)) in _AROUND:
                self._part(element, text_of(element))
        self._values["body"] = [*read_body(root, self._report, self._story)]
        if self._titles and "headline" not in self._values:
            self._values["headline"] = self._titles.pop(0).content
        self._add("other_headlines", *self._titles)
        return Article(**self._values)

    def _add(self, name: str, *values: object) -> None:
        known = self._values.setdefault(name, [])
        known += dict.fromkeys([value for value in values if (name, value) not in self._known])
        self._known.update([(name, value) for value in values])

    def _take(self, name: str, value: object, element: Element) -> None:
        """Set the single-valued field *name* to *value*; if it is set already, report the loss."""
        if self._values.setdefault(name, value) != value:
            self._report.left_out(f"a further {name} is left out: {value!s:.60}", line=line_of(element))

    def _attributes(self, element: Element) -> None:
        for key, value in in_order(element):
            name, text = local_name(key), value.strip()
            if name in _TEXTS and text:
                self._take(_TEXTS[name], text, element)
            elif name == "date-time" and (moment := read_date(text, self._report, line=line_of(element))):
                self._take("updated", moment, element)
            elif (name == "language" or key == XML_LANG) and (tag := language_tag(text)):
                self._take("language", tag, element)
            elif name in {"document-class", "fixture-key"} and text:
                self._add("genres", _concept(text, _feature(element) if name == "fixture-key" else ""))
            elif name == "publisher" and text:
                self._add("sources", _concept(text, "", relation=name))
            elif name == "fixture-name" and element.get("fixture-key") and text == _feature(element):
                continue  # it is the name of that
            elif text and name not in NO_NEWS:
                self._add("foreign", Foreign(SPACE, f"{local(element)}/@{name}", text))

    def _part(self, part: Element, text: str) -> None:
        name = local(part)
        if name == "sports-title" and text:
            language = language_tag(part.get(XML_LANG) or "")
            self._titles.append(Headline(content=inlines(text), role=name, language=language))
            report_unread_attributes(part, self._report, {name: ("lang",)})
        elif name == "advisory" and text:
            self._add("notes", EditorsNote(text=text, role=name))
            report_unread_attributes(part, self._report)
        elif name in {"sports-content-codes", "feature-name"}:
            report_unread_attributes(part, self._report, dict.fromkeys(map(local, part.iterchildren("*"))))
        elif text or part.keys():
            self._add("foreign", Foreign(SPACE, name, snippet(part, lean=True)))

    def _entity(self, metadata: Element, about: str) -> None:
        key, name = key_of(metadata), names_of(metadata)[0] if about in _KINDS else ""
        if key or name:
            self._add("entities", _concept(key, name, kind=_KINDS.get(about, about)))

    def _code(self, element: Element) -> None:
        kind = bare(element.get("code-type") or "").rpartition(":")[2]
        key, name = element.get("code-key") or "", element.get("code-name") or ""
        # technical: how much there is, and how it is delivered
        if kind in {"action-listing", "priority"} or not (key or name):
            self._part(element, "")
        elif kind in {"publisher", "distributor"}:
            self._add("sources", _concept(key, name, relation=kind))
        else:
            of_whom = _CODED.get(kind)
            self._add("entities" if of_whom else "subjects", _concept(key, name, kind=of_whom or kind))

    def _story(self, root: Element) -> Iterator[Block]:
        """Yield the blocks of *root*, a ``nitf``; its metadata fill in what the article lacks."""
        story = article_in(root, self._report) or _NOTHING
        for name in [field.name for field in fields(Article) if field.name != "body"]:
            value = getattr(story, name)
            if name == "headline" and name in self._values and value:
                yield Heading(value)
            elif isinstance(value, tuple) and name not in _RUNNING:
                self._add(name, *value)
            elif value != getattr(_NOTHING, name):
                self._take(name, value, root)
        yield from story.body


def _feature(metadata: Element) -> str:
    """Return the name of the ``fixture-key`` in *metadata*."""
    return next(map(text_of, metadata.iterchildren("{*}feature-name")), "") or metadata.get("fixture-name") or ""


def _concept(key: str, name: str, *, kind: str = "", relation: str = "") -> Concept:
    """Return the concept for *key*: a QCode, an IPTC subject code, or any other code."""
    scheme, code = key.split(":", 1) if ":" in key else ("subj" if kind == "sport" and key.isdecimal() else "", key)
    known = iptc_schemes().get(scheme, "") if code else ""
    return Concept(name=name, kind=kind, scheme=scheme, code=code, uri=known and known + code, relation=relation)
