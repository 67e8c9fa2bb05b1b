"""``Publication`` of AP → an article."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Envelope
from newsformat.markup.xml import Element, local, read_items
from newsformat.plugin import NoOptions, Report, Source
from newsformat_agencies._appl import _components, _handling, _lines, _subjects
from newsformat_agencies._appl._publication import Publication, fields
from newsformat_agencies._draft import text_in


_SECTIONS = {
    "Identification": _handling.IDENTIFICATION,
    "PublicationManagement": _handling.MANAGEMENT,
    "NewsLines": _lines.LINES,
    "AdministrativeMetadata": _lines.ADMINISTRATIVE,
    "RightsMetadata": _lines.RIGHTS,
    "DescriptiveMetadata": _subjects.DESCRIPTIVE,
}
_ORDER = {name: rank for rank, name in enumerate(_SECTIONS)}  # where values compete, the first section counts


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``Publication`` in *source*.

    Raises:
        ReadError: there is none, or none can be read.
    """

    def publication(element: Element) -> tuple[Article]:
        return (_article(Publication(element, report, source.limits)),)

    return read_items(source, ("Publication",), publication, report, title="APPL")


def _article(draft: Publication) -> Article:
    draft.report_around(draft.element, ("Version", "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"))
    for section in sorted(draft.element.iterchildren("*"), key=lambda part: _ORDER.get(local(part), len(_ORDER))):
        match local(section):
            case name if name in _SECTIONS:
                fields(section, _SECTIONS[name], draft)
            case "PublicationComponent":
                _components.component(section, draft)
            case "FilingMetadata":
                if slug := text_in(section, "SlugLine"):
                    draft.values.setdefault("slug", slug)
                draft.keep(section)
            case _:
                draft.keep(section)
    _subjects.settle(draft)
    _handling.settle(draft)
    _lines.settle(draft)
    _components.settle(draft)
    return draft.article()
