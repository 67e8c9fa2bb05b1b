"""A ``Publication`` in the making, and what takes its fields."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from newsformat import Byline, Concept, Foreign, Identifier, Rendition
from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import Limits, Report
from newsformat_agencies._draft import Draft, attributes, foreign_of
from newsformat_agencies._fields import Take


SPACE = "ap-appl"
ZONE = "UTC"


class Publication(Draft):
    """Collects what the fields say, and what is only understood when all of it is known.

    Attributes:
        types: of the ``Editorial`` elements.
        status: ``Status`` as it is said.
        release: the element that says when it may be published.
        titles: texts of news lines by their names.
        signed: bylines as data, and *printed*, as they are printed.
        rights: parts of the rights in the item as a whole.
        texts: components with text by their role.
        files: renditions by the kind of their media.
        known: where each concept is, by what it is about, and *more*, what is said of one that is named again.
    """

    def __init__(self, element: Element, report: Report, limits: Limits) -> None:
        super().__init__(element, SPACE, report, limits)
        self.types: list[str] = []
        self.status = ""
        self.release: Element | None = None
        self.titles: dict[str, str] = {}
        self.signed: list[Byline] = []
        self.printed: list[str] = []
        self.rights: dict[str, Any] = {}
        self.texts: dict[str, list[Element]] = {}
        self.files: dict[str, list[Rendition]] = {}
        self.known: dict[tuple[str, ...], int] = {}
        self.more: dict[tuple[str, ...], dict[Foreign, None]] = {}

    def keep_if_more(self, field: Element, known: Collection[str] = ()) -> None:
        """Keep *field* as well if it has elements, or attributes that are not *known*."""
        if len(field) or not set(known).issuperset(field.keys()):
            self.keep(field)


Field = Callable[[Element, str, Publication], None]
"""Takes a field, of which the text is given; what it has beside that is its own business."""


def fields(section: Element, known: Mapping[str, Field], draft: Publication) -> None:
    """Take the fields of *section* that are *known*, and keep the others."""
    draft.say_around(section)
    for field in section.iterchildren("*"):
        take = known.get(local(field))
        if take is None:
            draft.keep(field)
        else:
            take(field, text_of(field), draft)


def simple(take: Take, *attributes: str) -> Field:
    """Return what takes a field that says something; it is kept as well if it has other *attributes* or elements."""

    def field(element: Element, text: str, draft: Publication) -> None:
        if text:
            take(element, text, draft)
        draft.keep_if_more(element, attributes)

    return field


def identifier(element: Element, text: str, draft: Draft) -> None:
    """Take the ID in a field, if it is not all zeros, which is none."""
    if text.strip("0-"):
        draft.add("identifiers", Identifier(value=text, kind=local(element)))


def told(element: Element, known: Collection[str]) -> list[Foreign]:
    """Return the attributes of *element* that are not *known*, and the elements in it, as foreign parts."""
    said = [Foreign(SPACE, name, value) for name, value in attributes(element).items() if name not in known and value]
    inner = [kept for part in element.iterchildren("*") if (kept := foreign_of(part, SPACE))]
    return [*said, *inner]


def concept_in(element: Element, text: str, **more: str) -> Concept:
    """Return the concept that *element* names: its text, with the ``Id`` and all other attributes."""
    code = element.get("Id") or ""
    return Concept(name=text, code=code, foreign=told(element, ("Id", "Url")), uri=element.get("Url") or "", **more)
