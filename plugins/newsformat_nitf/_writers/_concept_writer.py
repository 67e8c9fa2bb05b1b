"""Writes concepts as ``tobject.subject``, ``classifier``, ``person`` and the like."""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import evolve

from newsformat import Concept
from newsformat.markup.countries import country_scheme
from newsformat.markup.xml import Element
from newsformat_nitf._names import ELEMENTS, SPACE
from newsformat_nitf._readers import _parts
from newsformat_nitf._readers._entities import concept_of
from newsformat_nitf._readers._reading import is_ours
from newsformat_nitf._rules import FUNCTIONS
from newsformat_nitf._writers._parts_writer import correct, keep_parts, write_differences
from newsformat_nitf._writers._pen import Pen
from newsformat_nitf._writers._placing import element_of, put


_CODE = re.compile(r"\d{8}", re.ASCII)
_OTHERS = frozenset(("function", "virtloc"))  # kinds that are named like their elements


def is_subject_code(concept: Concept) -> bool:
    """Is *concept* an IPTC subject code, for which ``tobject.subject`` is intended?"""
    return concept.scheme == "subj" and _CODE.fullmatch(concept.code) is not None


def write_subject(pen: Pen, parent: Element, concept: Concept) -> Element:
    """Write ``tobject.subject``, with the name at the tier of its number."""
    element = pen.child(parent, "tobject.subject")
    element.set("tobject.subject.refnum", concept.code)
    kept = {part.name[1:] for part in concept.foreign}
    tier = "type" if concept.code.endswith("000000") else "matter" if concept.code.endswith("000") else "detail"
    tiers = [f"tobject.subject.{name}" for name in dict.fromkeys((tier, "matter", "detail", "type"))]
    if concept.name:
        element.set(next((text for text in tiers if text not in kept), tiers[0]), concept.name)
    return _complete(pen, element, concept, _parts.subject)


def write_classifier(pen: Pen, parent: Element, concept: Concept, *, entity: bool = False) -> Element:
    """Write ``classifier``: any other subject, or an entity of a kind without an element of its own."""
    element = pen.child(parent, "classifier", concept.name, type=concept.kind, idsrc=concept.scheme, value=concept.code)
    if entity:
        pen.ours(element, "in", "entities")
    return _complete(
        pen, element, concept, lambda written: concept_of(written, kind=_parts.line_of_attribute(written, "type"))
    )


def write_entity(pen: Pen, parent: Element, concept: Concept) -> Element:
    """Write ``person``, ``org``, ``location``, ``event``, ``object.title`` or else ``classifier``."""
    name = ELEMENTS.get(concept.kind) or (concept.kind if concept.kind in _OTHERS else "")
    if not name:
        return write_classifier(pen, parent, concept, entity=True)
    if (kept := _kept_element(concept)) is not None:
        return put(pen, parent, kept)
    element = pen.child(parent, name, concept.name)
    scheme, code = ("code-source", "location-code") if name == "location" else ("idsrc", "value")
    for key, value in ((scheme, concept.scheme), (code, concept.code)):
        if value:
            element.set(key, value)
    if name == "person" and concept.role:
        element.text = f"{element.text or ''} "
        pen.child(element, "function", concept.role)
    return _complete(pen, element, concept, concept_of)


def _kept_element(concept: Concept) -> Element | None:
    """Return the kept element with parts, if it still says the same as *concept*."""
    kept = [part for part in concept.foreign if part.space == SPACE]
    found = element_of("identified-content", kept[0].value) if len(kept) == 1 else None
    return found if found is not None and concept_of(found) == evolve(concept, foreign=kept) else None


def write_named(pen: Pen, parent: Element, name: str, key: str, concept: Concept) -> Element:
    """Write an element with nothing but the name, in its attribute *key*."""
    element = pen.child(parent, name)
    if concept.name:
        element.set(key, concept.name)
    if name == "tobject.property" and concept.name.lower() == "current":
        pen.ours(element, "name", concept.name)  # the standard's default value, which a reader ignores
    return _complete(pen, element, concept, lambda written: _parts.named(written, key))


def write_event_place(pen: Pen, parent: Element, concept: Concept) -> Element:
    """Write ``evloc`` with the kept parts, or else the name as a city, or a country by its code."""
    element = pen.child(parent, "evloc")
    if not concept.name and concept.scheme and concept.scheme == country_scheme(concept.code):
        element.set("iso-cc", concept.code)
    keep_parts(pen, element, concept.foreign, _parts.event_place)
    if _parts.event_place(element).name != concept.name and not element.attrib:
        element.set("city", concept.name)
    return correct(pen, element, concept, _parts.event_place)


def write_contributor(pen: Pen, parent: Element, concept: Concept) -> Element:
    """Write ``revision-history`` with a name."""
    function = "writer-author" if concept.relation == "creator" and not concept.role else concept.role
    element = pen.child(parent, "revision-history", name=concept.name)
    if FUNCTIONS.fullmatch(function):
        element.set("function", function)
    return _complete(pen, element, concept, _parts.contributor)


def _complete(pen: Pen, element: Element, concept: Concept, read: Callable[[Element], Concept]) -> Element:
    keep_parts(pen, element, concept.foreign, read)
    found = read(element)
    write_differences(pen, element, concept, found)
    if not is_ours(element) and not found.key:
        pen.ours(element, "name", "")  # otherwise a reader would ignore it as empty
    return element
