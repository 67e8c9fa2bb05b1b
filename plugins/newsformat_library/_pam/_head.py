"""The head of a PAM article → metadata of the article."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from lxml import etree

from newsformat import Byline, Concept, Foreign, Headline, Identifier, Rights, Status
from newsformat.markup.dates import read_date
from newsformat.markup.handling import read_embargo, read_status, stricter
from newsformat.markup.html import read_tree_inlines
from newsformat.markup.xml import XML_LANG, Element, attributes_of, line_of, local_name, snippet, text_of
from newsformat.plugin import Report, plain_line
from newsformat_library._pam._names import OWN, SPACE, name_of


_ROLE = "role"
_STATUSES = dict.fromkeys(("d", "delete", "deleted", "kill", "killed", "withdrawn"), Status.CANCELED)
_OLD_RIGHTS_PREFIXES = ("pur", "prl", "pim")  # older namespaces of fields that others have in the basic vocabulary
_MAX_QUOTED = 60  # characters of a value quoted in the report


class Head:
    """The fields of a head: *values* by attribute, *creators* by name, and in *foreign* what the model cannot hold."""

    def __init__(self, head: Iterable[Element], report: Report) -> None:
        self.values: dict[str, Any] = {}
        self.creators: list[Byline] = []
        self.foreign: list[Foreign] = []
        self.report = report
        self._cover: Element | None = None
        for field in head:
            self._read_field(field)
        self._apply_cover_date()

    def _read_field(self, field: Element) -> None:
        name = name_of(field)
        if not name:
            if isinstance(field, etree._ProcessingInstruction) and OWN in (field.text or ""):  # noqa: SLF001 -- no public name
                self.foreign.append(Foreign(SPACE, "newsformat", field.text or ""))
            return
        prefix, _, bare = name.partition(":")
        handler = FIELDS.get(f"prism:{bare}" if prefix in _OLD_RIGHTS_PREFIXES else name)
        text = text_of(field)
        if handler is None or not (text or len(field)):
            self.keep(field)
            return
        self._report_attributes(field)
        handler(self, field, text)

    def _report_attributes(self, field: Element) -> None:
        for key, value in attributes_of(field):
            name = local_name(key)
            if name != _ROLE and key != XML_LANG:
                message = f"{name} of <{name_of(field)}> is left out: {value[:_MAX_QUOTED]!r}"
                self.report.left_out(message, line=line_of(field))

    def keep(self, field: Element) -> None:
        """Keep *field* as foreign, unless it is empty."""
        if text_of(field) or len(field) or field.keys():
            self.foreign.append(Foreign(SPACE, name_of(field), snippet(field, lean=True)))

    def once(self, attribute: str, value: object, field: Element) -> None:
        """Set *attribute* to *value*; if it is set already, keep *field* as foreign."""
        if attribute in self.values or value is None:
            self.keep(field)
        else:
            self.values[attribute] = value

    def add(self, attribute: str, value: object) -> None:
        """Append *value* to the list *attribute*."""
        self.values.setdefault(attribute, []).append(value)

    def cover(self, field: Element) -> None:
        """Remember the cover date, which `_apply_cover_date` evaluates; keep further ones as foreign."""
        if self._cover is None:
            self._cover = field
        else:
            self.keep(field)

    def _apply_cover_date(self) -> None:
        """Use the cover date as the date of publication if there is no other."""
        if self._cover is None:
            return
        day, known = read_date(text_of(self._cover)), self.values.get("published")
        if day is None or (known is not None and known.date() != day.date()):
            self.keep(self._cover)
        elif known is None:
            self.values["published"] = read_date(text_of(self._cover), self.report, line=line_of(self._cover))


FieldHandler = Callable[[Head, Element, str], None]


def _text_field(attribute: str) -> FieldHandler:
    return lambda head, field, text: head.once(attribute, text, field)


def _inline_field(attribute: str) -> FieldHandler:
    return lambda head, field, _: head.once(attribute, read_tree_inlines(field, head.report), field)


def _date_field(attribute: str) -> FieldHandler:
    def handler(head: Head, field: Element, text: str) -> None:
        known = read_date(text) is not None and attribute not in head.values
        head.once(attribute, read_date(text, head.report, line=line_of(field)) if known else None, field)

    return handler


def _concept_field(attribute: str, **more: str) -> FieldHandler:
    return lambda head, _, text: head.add(attribute, Concept(name=text, **more))


def _other_headline_field(role: str) -> FieldHandler:
    return lambda head, field, _: head.add("other_headlines", Headline(content=read_tree_inlines(field), role=role))


def _identifier(head: Head, field: Element, text: str) -> None:
    if head.values.setdefault("uri", text) != text:
        head.add("identifiers", Identifier(value=text))


def _creator(head: Head, field: Element, text: str) -> None:
    names = [name for part in text.split(";") if (name := part.strip())]
    head.creators += [Byline(name=name, role=_role(field)) for name in names]


def _contributor(head: Head, field: Element, text: str) -> None:
    head.add("contributors", Concept(name=text, relation="contributor", role=_role(field)))


def _role(field: Element) -> str:
    return next((value for key, value in attributes_of(field) if local_name(key) == _ROLE), "")


def _source(head: Head, field: Element, text: str) -> None:
    head.once("sources", [Concept(name=text)], field)


def _status(head: Head, field: Element, text: str) -> None:
    known = _STATUSES.get(text.lower())
    if known is None:
        head.keep(field)
    if known is not None or len(text) > 1:
        value = known or read_status(text, head.report, line=line_of(field))
        head.values["status"] = stricter(head.values.get("status", Status.USABLE), value)


def _embargo(head: Head, field: Element, text: str) -> None:
    head.once("embargo", read_embargo(text, head.report, line=line_of(field)), field)


def _title(head: Head, field: Element, text: str) -> None:
    found = read_tree_inlines(field, head.report)
    head.once("headline", found if plain_line(found) else None, field)


FIELDS: dict[str, FieldHandler] = {
    "dc:identifier": _identifier,
    "prism:doi": lambda head, _, text: head.add("identifiers", Identifier(value=text, kind="doi")),
    "prism:url": lambda head, _, text: head.add("identifiers", Identifier(value=text, kind="url")),
    "pam:status": _status,
    "dc:title": _title,
    "prism:subtitle": _inline_field("subhead"),
    "prism:alternateTitle": _other_headline_field("alternateTitle"),
    "prism:teaser": _other_headline_field("teaser"),
    "dc:description": _inline_field("summary"),
    "dc:creator": _creator,
    "dc:contributor": _contributor,
    "prism:publicationName": _source,
    "prism:creditLine": _text_field("credit"),
    "prism:coverDate": lambda head, field, _: head.cover(field),
    "prism:publicationDate": _date_field("published"),
    "prism:creationDate": _date_field("created"),
    "prism:modificationDate": _date_field("updated"),
    "prism:expirationDate": _date_field("expires"),
    "prism:killDate": _date_field("expires"),
    "prism:embargoDate": _embargo,
    "prism:versionIdentifier": _text_field("version"),
    "dc:language": _text_field("language"),
    "dc:subject": _concept_field("subjects"),
    "prism:section": _concept_field("subjects", scheme="section"),
    **{f"prism:subsection{level}": _concept_field("subjects", scheme=f"subsection{level}") for level in (1, 2, 3, 4)},
    "prism:person": _concept_field("entities", kind="person"),
    "prism:organization": _concept_field("entities", kind="organisation"),
    "prism:location": _concept_field("entities", kind="place"),
    "prism:event": _concept_field("entities", kind="event"),
    "prism:object": _concept_field("entities", kind="object"),
    "prism:objectTitle": _concept_field("entities", kind="object"),
    "prism:genre": _concept_field("genres"),
    "prism:category": _concept_field("genres"),
    "prism:keyword": lambda head, _, text: head.add("keywords", text),
    "prism:copyright": lambda head, _, text: head.add("rights", Rights(notice=text)),
    "dc:rights": lambda head, _, text: head.add("rights", Rights(notice=text)),
    "prism:rightsOwner": lambda head, _, text: head.add("rights", Rights(holder=text)),
}
"""Handlers of the fields by name; all other fields are kept as foreign."""
