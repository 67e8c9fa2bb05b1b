"""The head of an article of PAM → what an article says beside its text."""

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
_OLD_RIGHTS = ("pur", "prl", "pim")  # where versions of PRISM have what others have in their basic vocabulary
_SHOWN = 60  # characters


class Head:
    """What the fields of a head say; *creators* are those who are named, *foreign* what the model has no place for."""

    def __init__(self, head: Iterable[Element], report: Report) -> None:
        self.values: dict[str, Any] = {}
        self.creators: list[Byline] = []
        self.foreign: list[Foreign] = []
        self.report = report
        self._cover: Element | None = None
        for field in head:
            self._take(field)
        self._published()

    def _take(self, field: Element) -> None:
        name = name_of(field)
        if not name:
            if isinstance(field, etree._ProcessingInstruction) and OWN in (field.text or ""):  # noqa: SLF001 -- no public name
                self.foreign.append(Foreign(SPACE, "newsformat", field.text or ""))
            return
        prefix, _, bare = name.partition(":")
        take = FIELDS.get(f"prism:{bare}" if prefix in _OLD_RIGHTS else name)
        text = text_of(field)
        if take is None or not (text or len(field)):
            self.keep(field)
            return
        self._tell_attributes(field)
        take(self, field, text)

    def _tell_attributes(self, field: Element) -> None:
        for key, value in attributes_of(field):
            name = local_name(key)
            if name != _ROLE and key != XML_LANG:
                said = f"{name} of <{name_of(field)}> is left out: {value[:_SHOWN]!r}"
                self.report.left_out(said, line=line_of(field))

    def keep(self, field: Element) -> None:
        """Keep *field*, unless it says nothing."""
        if text_of(field) or len(field) or field.keys():
            self.foreign.append(Foreign(SPACE, name_of(field), snippet(field, lean=True)))

    def once(self, attribute: str, value: object, field: Element) -> None:
        """Take *value* as that of *attribute*; what says it a second time is kept."""
        if attribute in self.values or value is None:
            self.keep(field)
        else:
            self.values[attribute] = value

    def add(self, attribute: str, value: object) -> None:
        """Add *value* to those of *attribute*."""
        self.values.setdefault(attribute, []).append(value)

    def cover(self, field: Element) -> None:
        """Take the day that is printed on the cover."""
        if self._cover is None:
            self._cover = field
        else:
            self.keep(field)

    def _published(self) -> None:
        """Take the day of the cover as that of publication, where no other is said."""
        if self._cover is None:
            return
        day, known = read_date(text_of(self._cover)), self.values.get("published")
        if day is None or (known is not None and known.date() != day.date()):
            self.keep(self._cover)
        elif known is None:
            self.values["published"] = read_date(text_of(self._cover), self.report, line=line_of(self._cover))


Take = Callable[[Head, Element, str], None]


def _one(attribute: str) -> Take:
    return lambda head, field, text: head.once(attribute, text, field)


def _running(attribute: str) -> Take:
    return lambda head, field, _: head.once(attribute, read_tree_inlines(field, head.report), field)


def _date(attribute: str) -> Take:
    def take(head: Head, field: Element, text: str) -> None:
        known = read_date(text) is not None and attribute not in head.values
        head.once(attribute, read_date(text, head.report, line=line_of(field)) if known else None, field)

    return take


def _concept(attribute: str, **more: str) -> Take:
    return lambda head, _, text: head.add(attribute, Concept(name=text, **more))


def _other_headline(role: str) -> Take:
    return lambda head, field, _: head.add("other_headlines", Headline(content=read_tree_inlines(field), role=role))


def _identifier(head: Head, field: Element, text: str) -> None:
    if head.values.setdefault("uri", text) != text:
        head.add("identifiers", Identifier(value=text))


def _creator(head: Head, field: Element, text: str) -> None:
    names = [name for each in text.split(";") if (name := each.strip())]
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
        said = known or read_status(text, head.report, line=line_of(field))
        head.values["status"] = stricter(head.values.get("status", Status.USABLE), said)


def _embargo(head: Head, field: Element, text: str) -> None:
    head.once("embargo", read_embargo(text, head.report, line=line_of(field)), field)


def _title(head: Head, field: Element, text: str) -> None:
    found = read_tree_inlines(field, head.report)
    head.once("headline", found if plain_line(found) else None, field)


FIELDS: dict[str, Take] = {
    "dc:identifier": _identifier,
    "prism:doi": lambda head, _, text: head.add("identifiers", Identifier(value=text, kind="doi")),
    "prism:url": lambda head, _, text: head.add("identifiers", Identifier(value=text, kind="url")),
    "pam:status": _status,
    "dc:title": _title,
    "prism:subtitle": _running("subhead"),
    "prism:alternateTitle": _other_headline("alternateTitle"),
    "prism:teaser": _other_headline("teaser"),
    "dc:description": _running("summary"),
    "dc:creator": _creator,
    "dc:contributor": _contributor,
    "prism:publicationName": _source,
    "prism:creditLine": _one("credit"),
    "prism:coverDate": lambda head, field, _: head.cover(field),
    "prism:publicationDate": _date("published"),
    "prism:creationDate": _date("created"),
    "prism:modificationDate": _date("updated"),
    "prism:expirationDate": _date("expires"),
    "prism:killDate": _date("expires"),
    "prism:embargoDate": _embargo,
    "prism:versionIdentifier": _one("version"),
    "dc:language": _one("language"),
    "dc:subject": _concept("subjects"),
    "prism:section": _concept("subjects", scheme="section"),
    **{f"prism:subsection{level}": _concept("subjects", scheme=f"subsection{level}") for level in (1, 2, 3, 4)},
    "prism:person": _concept("entities", kind="person"),
    "prism:organization": _concept("entities", kind="organisation"),
    "prism:location": _concept("entities", kind="place"),
    "prism:event": _concept("entities", kind="event"),
    "prism:object": _concept("entities", kind="object"),
    "prism:objectTitle": _concept("entities", kind="object"),
    "prism:genre": _concept("genres"),
    "prism:category": _concept("genres"),
    "prism:keyword": lambda head, _, text: head.add("keywords", text),
    "prism:copyright": lambda head, _, text: head.add("rights", Rights(notice=text)),
    "dc:rights": lambda head, _, text: head.add("rights", Rights(notice=text)),
    "prism:rightsOwner": lambda head, _, text: head.add("rights", Rights(holder=text)),
}
"""What takes a field; all others are kept."""
