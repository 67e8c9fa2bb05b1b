"""Reads a story of Méthode."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from newsformat import Article, Association, Byline, Envelope, Foreign, Headline, Inlines, Media
from newsformat.markup.html import read_tree, read_tree_inlines
from newsformat.markup.languages import language_tag
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.xml import XML_LANG, Element, line_of, local, new_element, read_items, snippet, text_of
from newsformat.plugin import Limits, NoOptions, Report, Source, line
from newsformat_cms._methode._text import (
    FILE,
    as_html,
    emptied,
    figure,
    is_hidden,
    is_picture,
    report_hidden,
    report_own_attributes,
    with_files,
)


SPACE = "methode"


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of the ``doc``."""

    def read_one(element: Element) -> Iterator[Article]:
        yield _Story(report, source.limits).read(element)

    return read_items(source, ("doc",), read_one, report, title="Méthode")


class _Story:
    """Collects the content of a document's elements; of single values, the first counts."""

    def __init__(self, report: Report, limits: Limits) -> None:
        self._report, self._limits = report, limits
        self._values: dict[str, Any] = {}
        self._with_files: Collection[Element] = ()

    def read(self, document: Element) -> Article:
        report_own_attributes(document, self._report)
        self._with_files = with_files(document)
        declared = document.get(XML_LANG) or ""
        self._values["language"] = tag = language_tag(declared)
        if line(declared) and line(declared).lower() != tag.lower():
            self._report.note(
                f"the language {declared:.60} is {tag or 'not a language tag, and left out'}", line=line_of(document)
            )
        self._walk(document)
        return Article(**self._values)

    def _walk(self, element: Element) -> None:
        for part in element.iterchildren("*"):
            if is_hidden(part):
                report_hidden(part, self._report)
            elif local(part) not in _ELSEWHERE:
                self._part(part, local(part))
            else:
                self._keep(part)
        if text := " ".join(
            [name.strip() for name in (element.text, *[part.tail for part in element]) if name]
        ).strip():
            self._report.left_out(f"text in <{local(element)}> is left out: {text:.60}", line=line_of(element))

    def _part(self, part: Element, name: str) -> None:
        if name == "text":
            self._text(part)
        elif is_picture(part, self._with_files):
            self._picture(part)
        elif name in _SIGNED:
            self._signed(part)
        elif name in _RUNNING:
            self._running(_RUNNING[name], part)
        elif _holds_fields(part):
            self._walk(part)
        elif name.endswith(_HEADLINES):
            self._headline(part)
        else:
            self._keep(part)

    def _text(self, element: Element) -> None:
        """Read the text, without a byline or dateline in it."""
        for part in [*element.iter(*_SIGNED)]:
            self._signed(part)
            emptied(part)
        self._add("body", *read_tree(as_html(element, self._report), self._report, limits=self._limits))

    def _picture(self, element: Element) -> None:
        division = new_element("div")
        division.append(figure(element, self._report))
        for media in read_tree(division, self._report, limits=self._limits):
            if isinstance(media, Media):
                self._add("associations", Association(role=local(element), media=media))

    def _running(self, attribute: str, element: Element) -> None:
        if attribute in self._values:
            self._keep(element)
        elif content := self._content(element):
            self._values[attribute] = content

    def _headline(self, element: Element) -> None:
        if content := self._content(element):
            if local(element) == "headline" and "headline" not in self._values:
                self._values["headline"] = content
            else:
                self._add("other_headlines", Headline(content=content, role=local(element)))

    def _content(self, element: Element) -> Inlines:
        return read_tree_inlines(as_html(element, self._report), self._report, limits=self._limits)

    def _signed(self, element: Element) -> None:
        text = text_of(element)
        if local(element) == "byline":
            names = [name for inner in element.iter("author-name") if (name := text_of(inner))]
            bylines = [
                Byline(name=name, text="" if index or name == text else text) for index, name in enumerate(names)
            ]
            self._add("bylines", *(bylines or read_byline(text)))
        elif text and "dateline" in self._values:
            self._keep(element)
        elif text:
            self._values["dateline"] = read_dateline(text)

    def _keep(self, element: Element) -> None:
        """Keep *element*, unless it is empty."""
        if text_of(element) or any(inner.get(FILE) for inner in element.iter("*")):
            self._add("foreign", Foreign(SPACE, local(element), snippet(element)))

    def _add(self, attribute: str, *values: object) -> None:
        self._values.setdefault(attribute, []).extend(values)


def _holds_fields(element: Element) -> bool:
    """Does *element* contain elements other than parts of a text?"""
    return len(element) > 0 and all(local(child) not in _OF_TEXTS for child in element.iterchildren("*"))


_ELSEWHERE = frozenset(("teaser",))  # what other pages display of the story
_HEADLINES = ("headline", "-title")
_OF_TEXTS = frozenset("a author-name b br em i ln p span strong sub sup u".split())  # noqa: SIM905 -- a list
_SIGNED = ("byline", "dateline")
_RUNNING = {
    **dict.fromkeys(("overhead", "overline", "kicker"), "kicker"),
    **dict.fromkeys(("subhead", "subheadline", "subtitle"), "subhead"),
    **dict.fromkeys(("summary", "standfirst", "web-stand-first"), "summary"),
}
