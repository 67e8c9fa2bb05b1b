"""An article in the making: what is known of it while its elements are read, one by one."""

from __future__ import annotations

from datetime import UTC, timedelta, tzinfo
from typing import Any

from newsformat import Article, Association, Byline, Concept, Foreign, Identifier, Media
from newsformat.markup.dates import read_date
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import Limits, Report
from newsformat_feeds._elements import SHOWN, snippet, space_of, tell_attributes, tell_text_in
from newsformat_feeds._names import AP, IPTC, ITUNES
from newsformat_feeds._readers import _besides


class Draft:
    """Collects what an entry says; of what an article has but once, the first counts.

    *space* is where what the model has no place for is kept; *base* is where relative addresses start from; *zone* is
    that of moments that say none.
    """

    def __init__(self, report: Report, limits: Limits, *, space: str, base: str = "", zone: tzinfo = UTC) -> None:
        self.report, self.limits, self.space, self.base, self.zone = report, limits, space, base, zone
        self.values: dict[str, Any] = {}
        self.identifiers: list[Identifier] = []
        self.bylines: list[Byline] = []
        self.of_atom: set[int] = set()  # places of those whom elements of Atom say in RSS
        self.contributors: list[Concept] = []
        self.sources: list[Concept] = []
        self.subjects: list[Concept] = []
        self.keywords: list[str] = []
        self.rights: dict[str, str] = {}
        self.associations: list[Association] = []
        self.of_media: list[Element] = []  # what is said of all pictures and films
        self.foreign: list[Foreign] = []
        self.of_podcast: list[Element] = []  # what counts only where nothing else says the same
        self.of_agency: list[Element] = []  # so does this
        self.of_iptc: list[Element] = []  # and this
        self.besides: list[tuple[str, Element]] = []  # and this, each by the attribute that it is
        self.shown: list[Media] = []  # pictures in the summary
        self.related: list[Element] = []  # lists of links below the text
        self.later: set[str] = set()  # names of elements that count once all are read, of each of them the first
        self.inherited: frozenset[tuple[str, str]] | None = None  # names of what an entry has from its source
        self.content: str | None = None
        self.further = 0  # contents behind the first
        self.signed_within = False  # whether who signs is told by the content, a document
        self.plain = False  # whether the content is text without markup
        self.description: str | None = None
        self.inner: Article | None = None  # that the content is, a document of another format

    def take(self, name: str, value: object, element: Element) -> None:
        """Take *value*, which *element* says, as the attribute *name* of the article."""
        if not value:
            return
        if name in self.values:
            self.left_out_again(element)
        else:
            self.values[name] = value

    def take_text(self, name: str, element: Element) -> None:
        """Take the text of *element* as the attribute *name* of the article."""
        self.take(name, text_of(element), element)

    def take_date(self, name: str, element: Element) -> None:
        """Take the moment that *element* says as the attribute *name* of the article."""
        if text := text_of(element):
            when = read_date(text, self.report, line=line_of(element), zone=self.zone)
            if when is None:
                self.keep(element)
            elif name in self.values and abs(self.values[name] - when) < _SECOND:
                self.values[name] = when  # it is the same, and may be more exact
            else:
                self.take(name, when, element)

    def take_right(self, name: str, element: Element, text: str) -> None:
        """Take *text*, which *element* says, as the attribute *name* of the article's rights."""
        if text and name in self.rights:
            self.left_out_again(element)
        elif text:
            self.rights[name] = text

    def left_out_again(self, element: Element) -> None:
        """Say that of two elements of one name the second is left out."""
        said = text_of(element)[:SHOWN]
        self.report.left_out(f"a further <{local(element)}> is left out: {said!r}", line=line_of(element))

    def tell_around(self, entry: Element, known: frozenset[str] = frozenset()) -> None:
        """Say what text of *entry* is in no element of it, and what attributes it has that are not *known*."""
        tell_attributes(entry, self.report, known)
        tell_text_in(entry, self.report)

    def tell_attributes(self, element: Element, known: frozenset[str]) -> None:
        """Say what attributes of *element* are not *known*, and so left out."""
        tell_attributes(element, self.report, known)

    def keep(self, element: Element) -> None:
        """Keep *element*, for which the model has no place."""
        if attribute := _besides.attribute_of(space := space_of(element), local(element)):
            self.besides.append((attribute, element))
        elif space == ITUNES:
            self.of_podcast.append(element)
        elif space in AP:
            self.of_agency.append(element)
        elif space in IPTC:
            self.of_iptc.append(element)
        self.foreign.append(Foreign(self.space, local(element), snippet(element)))


_SECOND = timedelta(seconds=1)
OF_MEDIA = {"credit": "credit", "description": "caption", "copyright": "rights"}
"""What elements of Media RSS beside pictures and films say of them."""
