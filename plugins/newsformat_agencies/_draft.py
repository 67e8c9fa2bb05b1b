"""An article under construction, filled field by field, and the elements for which the model has no place."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from newsformat import Article, Block, Embargo, Envelope, Foreign, Inlines
from newsformat.markup.dates import in_zone, is_day, read_date
from newsformat.markup.html import read_html, read_html_inlines, read_tree, read_tree_inlines
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.xml import (
    Element,
    all_text,
    attribute_names,
    attributes_of,
    line_of,
    local,
    local_name,
    read_items,
    report_unread_attributes,
    snippet,
    text_of,
)
from newsformat.plugin import Limits, Report, Source, inlines, shortened


_NIL = "nil"  # of XML Schema: an empty element that is marked as such
_TRUTHS = frozenset(("true", "false", "1", "0"))
_ZONE = re.compile(r"(?:[Zz]|([+-]\d\d:?\d\d))\Z")
_LONGEST = 6  # characters of a zone
_TIME = re.compile(r":\d")
_MARKED = re.compile(r"<[A-Za-z/!]|&#?\w+;")
_TWICE = re.compile(r"&amp;(?=(?:amp|apos|quot|lt|gt|nbsp|#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5});)")


class Draft:
    """Collects the contents of the fields of *element*; a single-valued attribute takes the first value."""

    def __init__(self, element: Element, space: str, report: Report, limits: Limits) -> None:
        self.element, self.space, self.report, self.limits = element, space, report, limits
        self.values: dict[str, Any] = {}
        self._beside: dict[Element, dict[str, tuple[Element, str]]] = {}

    def take(self, attribute: str, value: object, element: Element) -> None:
        """Set *attribute* to *value*, which was read from *element*; report a further value as left out."""
        if not value:
            return
        if attribute in self.values:
            shown = shortened(text_of(element))
            self.report.left_out(f"a further <{local(element)}> is left out: {shown!r}", line=line_of(element))
        else:
            self.values[attribute] = value

    def add(self, attribute: str, *values: object) -> None:
        """Append *values* to the list *attribute*."""
        if values:
            self.values.setdefault(attribute, []).extend(values)

    def keep(self, element: Element) -> None:
        """Keep *element* as foreign, unless it is empty."""
        if kept := foreign_of(element, self.space):
            self.add("foreign", kept)

    def moment(self, element: Element, zone: str, text: str = "") -> datetime | None:
        """Return the time in *element* (*text* overrides its text); keep the element if it is not a time."""
        text = text or text_of(element)
        when = self._moment(text, zone, element)
        if when is None and text:
            self.keep(element)
        return when

    def _moment(self, text: str, zone: str, element: Element, *, end: bool = False) -> datetime | None:
        if text and not _is_zoned(text) and (there := in_zone(read_date(text, end=end), zone)):
            midnight = f" no time; assumed {'the midnight after it' if end else 'midnight'} in" if is_day(text) else ""
            problem = midnight or " no time zone; assumed"
            self.report.note(f"{text!r} has{problem} {zone}", line=line_of(element))
            return there
        return read_date(text, self.report, line=line_of(element), end=end) if text else None

    def embargo(self, element: Element, zone: str, text: str = "") -> Embargo:
        """Return the embargo in *element*; without a valid date it lasts until further notice."""
        text = text or text_of(element)
        if read_date(text) is None:
            message = f"{text!r:.60} is not the end of an embargo; treated as lasting until further notice"
            self.report.note(message, line=line_of(element))
            return Embargo()
        return Embargo(until=self._moment(text, zone, element, end=True))

    def blocks(self, element: Element) -> tuple[Block, ...]:
        """Return the text of *element* as blocks: escaped HTML, child elements or plain paragraphs."""
        if any(isinstance(part.tag, str) for part in element):
            return read_tree(element, self.report, limits=self.limits)
        return read_text(self._escaped_once(element), self.report, self.limits)

    def inlines(self, element: Element) -> Inlines:
        """Return the text of *element*, which may contain HTML, as inline content."""
        if any(isinstance(part.tag, str) for part in element):
            return read_tree_inlines(element, self.report, limits=self.limits)
        return read_html_inlines(self._escaped_once(element), self.report, limits=self.limits)

    def _escaped_once(self, element: Element) -> str:
        """Return the text of *element*; if every ``&`` of its HTML was escaped twice, decode it once."""
        text = all_text(element)
        if "&amp;" not in text or (count := len(_TWICE.findall(text))) != text.count("&"):
            return text
        message = f"HTML entities that were escaped twice are decoded: {count}"
        self.report.note(message, line=line_of(element))
        return text.replace("&amp;", "&")

    def report_around(self, element: Element, known: Collection[str] = ()) -> None:
        """Report text between the child elements of *element*, and its attributes that are not *known*, as left out."""
        texts = [element.text, *[part.tail for part in element]]
        if text := " ".join([found for part in texts if part and (found := part.strip())]):
            message = f"text between elements is left out: {shortened(text)!r}"
            self.report.left_out(message, line=line_of(element))
        self.report_attributes(element, known)

    def report_attributes(self, element: Element, known: Collection[str] = ()) -> None:
        """Report the attributes of *element* that are not *known* as left out."""
        for key, value in attributes_of(element):
            name = local_name(key)
            is_nil = name == _NIL and value.strip() in _TRUTHS
            if not is_nil and name not in known:
                message = f"{name} of <{local(element)}> is left out: {shortened(value)!r}"
                self.report.left_out(message, line=line_of(element))

    def report_inside(self, field: Element) -> None:
        """Report the attributes of the child elements of *field* as left out."""
        for part in field.iterchildren("*"):
            report_unread_attributes(part, self.report)

    def parts(self, element: Element, known: Collection[str] = ()) -> dict[str, str]:
        """Return the texts of the child elements of *element* by name, and report everything else in it.

        If a name is repeated, the first element counts. *known* are the attributes of *element* itself to pass over.
        """
        self.report_around(element, known)
        self.report_inside(element)
        texts: dict[str, str] = {}
        for part in element.iterchildren("*"):
            name, text = local(part), text_of(part)
            if name not in texts:
                texts[name] = text
            elif text:
                message = f"a further <{name}> of <{local(element)}> is left out: {shortened(text)!r}"
                self.report.left_out(message, line=line_of(part))
        return texts

    def is_first(self, field: Element) -> bool:
        """Is *field* the first sibling of its name, which is the one that `beside` reads?"""
        return self._first(field, local(field))[0] is field

    def beside(self, field: Element, name: str) -> str:
        """Return the text of the first sibling of *field* called *name*."""
        return self._first(field, name)[1]

    def _first(self, field: Element, name: str) -> tuple[Element | None, str]:
        """Return the first sibling of *field* (or *field* itself) called *name*, and its text."""
        parent = field.getparent()
        if parent is None:
            return field, ""
        if parent not in self._beside:  # cached, as it is asked for each of many siblings
            first_of: dict[str, tuple[Element, str]] = {}
            for part in parent.iterchildren("*"):
                if local(part) not in first_of:
                    first_of[local(part)] = part, text_of(part)
            self._beside[parent] = first_of
        return self._beside[parent].get(name, (None, ""))

    def article(self) -> Article:
        """Return the article built from the collected values."""
        return Article(**self.values)


def attributes(element: Element) -> dict[str, str]:
    """Return the attributes of *element* by name."""
    return dict(attributes_of(element))


def foreign_of(element: Element, space: str) -> Foreign | None:
    """Return *element* as foreign: its text, or XML if it has attributes or children; `None` if it is empty."""
    attributes = [name for name in attribute_names(element) if local_name(name) != _NIL]
    is_text = not attributes and not any(isinstance(part.tag, str) for part in element)
    value = all_text(element).strip() if is_text else snippet(element, lean=True)
    return Foreign(space, local(element), value) if value else None


def read_text(text: str, report: Report, limits: Limits) -> tuple[Block, ...]:
    """Return *text*, HTML or plain paragraphs, as blocks."""
    if not _MARKED.search(text):
        return read_paragraphs(text, rules=True)
    return read_html(text, report, limits=limits)


def read_line(text: str, report: Report, limits: Limits) -> Inlines:
    """Return *text*, which may contain HTML, as inline content."""
    return read_html_inlines(text, report, limits=limits) if _MARKED.search(text) else inlines(text)


def text_in(element: Element, name: str) -> str:
    """Return the text of the child *name* of *element*."""
    field = element.find(f"{{*}}{name}")
    return "" if field is None else text_of(field)


def _is_zoned(text: str) -> bool:
    """Does *text* end in a time zone?"""
    zone = _ZONE.search(text, len(text) - _LONGEST)
    return zone is not None and (zone[1] is None or _TIME.search(text, 0, zone.start()) is not None)


class Kind(NamedTuple):
    """A kind of story: its element name, the title of its format, and the space of its foreign parts."""

    name: str
    title: str
    space: str


def read_stories(
    kind: Kind, source: Source, report: Report, article: Callable[[Draft], Article]
) -> Iterator[Article | Envelope]:
    """Yield the *article* of each story of this *kind* in *source*.

    Raises:
        ReadError: there is none, or none can be read.
    """

    def read(element: Element) -> tuple[Article]:
        return (article(Draft(element, kind.space, report, source.limits)),)

    return read_items(source, (kind.name,), read, report, title=kind.title)
