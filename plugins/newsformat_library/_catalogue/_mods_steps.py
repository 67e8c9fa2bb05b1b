"""Reads children of a ``mods`` with a single value."""

from __future__ import annotations

from typing import Final

from newsformat import Concept, Rights
from newsformat.markup.xml import Element, local, text_of
from newsformat_library._catalogue._mods_parts import HREF, authority_of, person_in
from newsformat_library._catalogue._record import Record


_RESOURCES: Final = {
    "text": "text",
    "still image": "picture",
    "cartographic": "graphic",
    "moving image": "video",
    **dict.fromkeys(("sound recording", "sound recording-nonmusical", "sound recording-musical"), "audio"),
}
_TOPICS: Final = {  # attribute and kind for the parts of a subject
    "topic": ("subjects", ""),
    "temporal": ("subjects", "temporal"),
    "occupation": ("subjects", "occupation"),
    "genre": ("subjects", "genre"),
    "geographic": ("entities", "place"),
}


def _resource(record: Record, element: Element) -> None:
    if kind := _RESOURCES.get(text_of(element)):
        record.values["kind"] = kind
        record.text(element)


def _genre(record: Record, element: Element) -> None:
    if text_of(element):
        record.add("genres", Concept(name=record.text(element), **authority_of(record, element)))


def _abstract(record: Record, element: Element) -> None:
    if record.is_free("summary"):
        record.values["summary"] = record.text(element)


def _condition(record: Record, element: Element) -> None:
    """Read terms of use, and restrictions on access."""
    record.access.take(element)
    terms, licence = record.text(element), record.attribute(element, HREF)
    record.attribute(element, "type", "use and reproduction", "useAndReproduction")
    if terms or licence:
        record.add("rights", Rights(usage_terms=terms, licence=licence))


def _class(record: Record, element: Element) -> None:
    if text_of(element):
        record.add("subjects", Concept(code=record.text(element), **authority_of(record, element)))


def _subject(record: Record, element: Element) -> None:
    """Read the parts of a subject separately, unless an authority file has them as one heading."""
    parts = [child for child in element.iterchildren("*") if text_of(child)]
    if len(parts) > 1 and (element.get("authority") or element.get("valueURI")):
        name = "--".join([" ".join(map(text_of, [*part] or [part])) for part in parts])
        record.keep(element)
        record.add("subjects", Concept(name=name, **authority_of(record, element)))
        return
    shared_authority = authority_of(record, element) if len(parts) == 1 else {}
    for part in parts:
        name = local(part)
        if name == "name" and (person := person_in(record, part)):
            record.add("entities", person)
        elif name == "hierarchicalGeographic":
            record.keep(element)
            smallest = [text_of(child) for child in (part, *part.iterchildren("*")) if text_of(child)][-1]
            record.add("entities", Concept(name=smallest, kind="place"))
        elif name == "geographicCode":
            record.add("entities", Concept(code=record.text(part), kind="place", **authority_of(record, part)))
        elif name in _TOPICS:
            attribute, kind = _TOPICS[name]
            record.add(
                attribute, Concept(name=record.text(part), kind=kind, **shared_authority | authority_of(record, part))
            )


READERS: Final = {
    "typeOfResource": _resource,
    "genre": _genre,
    "abstract": _abstract,
    "accessCondition": _condition,
    "classification": _class,
    "subject": _subject,
}
