"""MODS → articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsformat import Article, EditorsNote, Headline, Identifier
from newsformat.markup.languages import language_tag
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element, local, report_unread_attributes, text_of
from newsformat.plugin import Report
from newsformat_library._catalogue._mods_parts import is_reliable, language_of, person_in, take_date, title_of
from newsformat_library._catalogue._mods_related import take_host, take_relation
from newsformat_library._catalogue._mods_steps import READERS
from newsformat_library._catalogue._part import part_of
from newsformat_library._catalogue._people import add_person
from newsformat_library._catalogue._record import Record


SPACE: Final = "mods"
_CODES: Final = ("iso639-2b", "iso639-3", "rfc3066", "rfc4646", "rfc5646")


def read_mods(root: Element, report: Report) -> Record:
    """Return the record of *root*, a ``mods``, without foreign parts."""
    record = Record(SPACE, report)
    _Mods(root, record).read()
    return record


def mods_article(root: Element, report: Report) -> Article:
    """Return the article of *root*, a ``mods``, with foreign parts."""
    record = read_mods(root, report)
    known = ("version",) if (root.get("version") or "3.").startswith("3.") else ()
    report_unread_attributes(root, report, {**dict.fromkeys(map(local, root.iterchildren("*"))), "mods": known})
    record.keep_rest(root.iterchildren("*"))
    return record.article()


class _Mods:
    """Reads a ``mods`` into a *record*."""

    def __init__(self, root: Element, record: Record) -> None:
        self._root, self._record = root, record

    def _children(self, *names: str) -> Iterator[Element]:
        return self._root.iterchildren(*[f"{{*}}{name}" for name in names])

    def read(self) -> None:
        """Read all elements with a place in an article."""
        self._language()
        self._titles()
        for name in self._children("name"):
            self._name(name)
        self._notes()
        self._dates()
        for element in self._children(*READERS):
            READERS[local(element)](self._record, element)
        self._addresses()
        for element in self._children("part"):
            part_of(self._record, element)
        self._related()

    # Titles and identifiers ---------------------------------------------------------

    def _titles(self) -> None:
        """Read the titles: the first one without a type, or the primary one, is the headline."""
        record = self._record
        titles = [child for child in self._children("titleInfo") if any(map(text_of, child.iterchildren("{*}title")))]
        plain = [node for node in titles if not node.get("type")]
        main = next((child for child in plain if child.get("usage") == "primary"), next(iter(plain or titles), None))
        for element in titles:
            title, sub = title_of(record, element)
            if element is main:
                record.values["headline"], record.values["subhead"] = title, sub
                record.attribute(element, "usage", "primary")
                if language_of(element) == record.values.get("language"):
                    language_of(element, record)
                continue
            role = record.attribute(element, "type")
            content = ": ".join(filter(None, (title, sub)))
            record.add("other_headlines", Headline(content=content, role=role, language=language_of(element, record)))

    def _addresses(self) -> None:
        """Read addresses, that of the item itself first, and other identifiers."""
        record = self._record
        urls = [
            url
            for location in self._children("location")
            for url in location.iterchildren("{*}url")
            if text_of(url) and url.get("access") != "preview"
        ]
        for url in sorted(urls, key=lambda element: not (element.get("usage") or "").startswith("primary")):
            record.attribute(url, "usage", "primary", "primary display")
            record.identify(record.text(url), "url")
        for child in self._children("identifier"):
            if text_of(child) and child.get("invalid", "no") == "no":
                record.attribute(child, "invalid")
                record.identify(record.text(child), record.attribute(child, "type"))
        for child in self._children("recordInfo"):
            for identifier in child.iterchildren("{*}recordIdentifier"):
                if text_of(identifier):
                    record.add("identifiers", Identifier(value=record.text(identifier), kind="record"))

    # People and dates ---------------------------------------------------------------

    def _name(self, element: Element) -> None:
        record, person = self._record, person_in(self._record, element)
        if person is None:
            if len(element):  # unnamed others (etal)
                record.keep(element)
            return
        before = len(record.values.get("bylines", ()))
        parts = {name: next((child for child in element.iterchildren(f"{{*}}{name}")), None) for name in _BYLINE_PARTS}
        texts = {name: text_of(node) if node is not None else "" for name, node in parts.items()}
        printed = "" if texts["displayForm"] == person.name else texts["displayForm"]
        add_person(record, person, affiliation=texts["affiliation"], text=printed)
        if len(record.values.get("bylines", ())) > before:
            for part in parts.values():
                if part is not None:
                    record.text(part)

    def _notes(self) -> None:
        """Read notes; a statement of responsibility is the byline, if there is no other."""
        record = self._record
        for child in self._children("note"):
            if not text_of(child):
                continue
            role = record.attribute(child, "type")
            if role == "statement of responsibility" and record.is_free("bylines"):
                record.add("bylines", *read_byline(record.text(child)))
            else:
                record.add("notes", EditorsNote(text=record.text(child), role=role))

    def _dates(self) -> None:
        """Read dates of issue, the key date first, except ends of spans and doubtful ones."""
        record, origins = self._record, [*self._children("originInfo")]
        issued = [date for origin in origins for date in origin.iterchildren("{*}dateIssued") if is_reliable(date)]
        for date in sorted(issued, key=lambda element: (element.get("keyDate") != "yes", not element.get("encoding"))):
            take_date(record, date, "published")
        for date in [date for origin in origins for date in origin.iterchildren("{*}dateOther")]:
            record.access.take(date)
        for name, attribute in (("dateCreated", "created"), ("dateModified", "updated")):
            for date in [
                date for origin in origins for date in origin.iterchildren(f"{{*}}{name}") if is_reliable(date)
            ]:
                take_date(record, date, attribute)

    def _language(self) -> None:
        """Read the first language, given as a code, a name, or both."""
        record = self._record
        for element in self._children("language"):
            for term in [*element.iterchildren("{*}languageTerm")] or [element]:
                tag = language_tag(text_of(term))
                if tag and record.values.get("language", tag) == tag:
                    record.values["language"] = tag
                    record.text(term)
                    record.attribute(term, "type", "code", "text")
                    record.attribute(term, "authority", *_CODES)

    # Related items ------------------------------------------------------------------

    def _related(self) -> None:
        """Read hosts, those with a part first, and other related items."""
        record, items = self._record, [*self._children("relatedItem")]
        hosts = [item for item in items if item.get("type") == "host"]
        for child in sorted(hosts, key=lambda host: not any(True for _ in host.iterchildren("{*}part"))):
            take_host(record, child)
        for child in items:
            if child.get("type") != "host":
                take_relation(record, child)


_BYLINE_PARTS: Final = ("affiliation", "displayForm")
