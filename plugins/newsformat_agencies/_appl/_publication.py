"""A ``Publication`` under construction, and the functions that read its fields."""

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
    """Collects the fields, including those that can only be interpreted once all have been read.

    Attributes:
        types: of the ``Editorial`` elements.
        status: text of ``Status``.
        release: element with the time of release.
        titles: texts of news lines by their names.
        signed: structured bylines; *printed* are the bylines as printed.
        rights: values of the rights in the item as a whole.
        texts: components with text by their role.
        files: renditions by their kind of media.
        known: index of each concept by its identity; *more* are the details of repeated concepts.
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
        """Also keep *field* as foreign if it has child elements, or attributes that are not *known*."""
        if len(field) or not set(known).issuperset(field.keys()):
            self.keep(field)


Field = Callable[[Element, str, Publication], None]
"""Takes a field, of which the text is given; what it has beside that is its own business."""


def fields(section: Element, known: Mapping[str, Field], draft: Publication) -> None:
    """Read the *known* fields of *section*, and keep the others as foreign."""
    draft.report_around(section)
    for field in section.iterchildren("*"):
        take = known.get(local(field))
        if take is None:
            draft.keep(field)
        else:
            take(field, text_of(field), draft)


def simple(take: Take, *attributes: str) -> Field:
    """Return a reader for a non-empty field that also keeps it if it has children or other *attributes*."""

    def field(element: Element, text: str, draft: Publication) -> None:
        if text:
            take(element, text, draft)
        draft.keep_if_more(element, attributes)

    return field


def identifier(element: Element, text: str, draft: Draft) -> None:
    """Read an ID, unless it is all zeros, which stands for none."""
    if text.strip("0-"):
        draft.add("identifiers", Identifier(value=text, kind=local(element)))


def foreign_parts(element: Element, known: Collection[str]) -> list[Foreign]:
    """Return the attributes of *element* that are not *known*, and its child elements, as foreign parts."""
    attribute_parts = [
        Foreign(SPACE, name, value) for name, value in attributes(element).items() if name not in known and value
    ]
    inner = [kept for part in element.iterchildren("*") if (kept := foreign_of(part, SPACE))]
    return [*attribute_parts, *inner]


def concept_in(element: Element, text: str, **more: str) -> Concept:
    """Return the concept in *element*: its text is the name, ``Id`` the code; other attributes become foreign."""
    code = element.get("Id") or ""
    return Concept(
        name=text, code=code, foreign=foreign_parts(element, ("Id", "Url")), uri=element.get("Url") or "", **more
    )
