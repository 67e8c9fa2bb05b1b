"""An article while its elements are read one by one."""

from __future__ import annotations

from datetime import UTC, timedelta, tzinfo
from typing import Any

from newsformat import Article, Association, Byline, Concept, Foreign, Identifier, Media
from newsformat.markup.dates import read_date
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import Limits, Report
from newsformat_feeds._elements import SHOWN, report_text_in, report_unread_attributes, snippet, space_of
from newsformat_feeds._names import AP, IPTC, ITUNES
from newsformat_feeds._readers import _fallback_elements


class Draft:
    """Collects the values of an entry; of single values, the first counts.

    *space* is the space of foreign parts; *base* is the base of relative addresses; *zone* is the time zone of dates
    without one.
    """

    def __init__(self, report: Report, limits: Limits, *, space: str, base: str = "", zone: tzinfo = UTC) -> None:
        self.report, self.limits, self.space, self.base, self.zone = report, limits, space, base, zone
        self.values: dict[str, Any] = {}
        self.identifiers: list[Identifier] = []
        self.bylines: list[Byline] = []
        self.of_atom: set[int] = set()  # indices of people named by Atom elements in RSS
        self.contributors: list[Concept] = []
        self.sources: list[Concept] = []
        self.subjects: list[Concept] = []
        self.keywords: list[str] = []
        self.rights: dict[str, str] = {}
        self.associations: list[Association] = []
        self.of_media: list[Element] = []  # descriptions shared by all pictures and films
        self.foreign: list[Foreign] = []
        self.of_podcast: list[Element] = []  # used only where other elements lack the value
        self.of_agency: list[Element] = []  # the same
        self.of_iptc: list[Element] = []  # the same
        self.besides: list[tuple[str, Element]] = []  # the same, each with its attribute
        self.shown: list[Media] = []  # pictures in the summary
        self.related: list[Element] = []  # lists of links below the text
        self.later: set[str] = set()  # elements read at the end, of each name the first
        self.inherited: frozenset[tuple[str, str]] | None = None  # names of inherited elements of an entry's source
        self.content: str | None = None
        self.further = 0  # contents after the first
        self.signed_within = False  # is the byline in the content, a document?
        self.plain = False  # is the content text without markup?
        self.description: str | None = None
        self.inner: Article | None = None  # the content, if it is a document in another format

    def take(self, name: str, value: object, element: Element) -> None:
        """Set the article's attribute *name* to *value*, read from *element*."""
        if not value:
            return
        if name in self.values:
            self.left_out_again(element)
        else:
            self.values[name] = value

    def take_text(self, name: str, element: Element) -> None:
        """Set the article's attribute *name* to the text of *element*."""
        self.take(name, text_of(element), element)

    def take_date(self, name: str, element: Element) -> None:
        """Set the article's attribute *name* to the date in *element*."""
        if text := text_of(element):
            when = read_date(text, self.report, line=line_of(element), zone=self.zone)
            if when is None:
                self.keep(element)
            elif name in self.values and abs(self.values[name] - when) < _SECOND:
                self.values[name] = when  # the same moment, perhaps more exact
            else:
                self.take(name, when, element)

    def take_right(self, name: str, element: Element, text: str) -> None:
        """Set the attribute *name* of the article's rights to *text*, read from *element*."""
        if text and name in self.rights:
            self.left_out_again(element)
        elif text:
            self.rights[name] = text

    def left_out_again(self, element: Element) -> None:
        """Report the second of two elements with one name as lost."""
        text = text_of(element)[:SHOWN]
        self.report.left_out(f"a further <{local(element)}> is left out: {text!r}", line=line_of(element))

    def report_surroundings(self, entry: Element, known: frozenset[str] = frozenset()) -> None:
        """Report text directly in *entry*, and its attributes that are not *known*, as lost."""
        report_unread_attributes(entry, self.report, known)
        report_text_in(entry, self.report)

    def report_unread_attributes(self, element: Element, known: frozenset[str]) -> None:
        """Report attributes of *element* that are not *known* as lost."""
        report_unread_attributes(element, self.report, known)

    def keep(self, element: Element) -> None:
        """Keep *element*, which the model has no place for."""
        if attribute := _fallback_elements.attribute_of(space := space_of(element), local(element)):
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
