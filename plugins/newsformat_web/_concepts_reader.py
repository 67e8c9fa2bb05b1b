"""Reads the sources, subjects, entities and contributors of a thing of schema.org as concepts."""

from __future__ import annotations

from attrs import evolve

from newsformat import Concept, Foreign
from newsformat_web._names import EDITORS, KINDS_OF_THINGS, PLACES, kind_of_types
from newsformat_web._thing import Thing


_JUST_THINGS = frozenset(("Thing", "DefinedTerm"))  # types without any further information


def read_sources(thing: Thing) -> list[Concept]:
    """Return the sources of *thing*."""
    return [_source(nested) for name in _SOURCES for nested in thing.things(name)]


_SOURCES = ("publisher", "sourceOrganization", "provider")


def _source(thing: Thing) -> Concept:
    return Concept(name=thing.text("name"), uri=thing.address("url", "sameAs"), foreign=thing.rest(("Organization",)))


def read_contributors(thing: Thing) -> list[Concept]:
    """Return the contributors of *thing*, with their roles."""
    return [_contributor(nested, name) for name in (*EDITORS, "contributor") for nested in thing.things(name)]


def _contributor(thing: Thing, name: str) -> Concept:
    role, relation = thing.role, "contributor"
    if role is not None and "additionalType" in role.left:
        relation = role.text("additionalType")
    played = role.text("roleName") if role is not None else ""
    played = played or (name if name in EDITORS else thing.text("jobTitle"))
    return evolve(_concept(thing, addresses=("url", "sameAs")), relation=relation, role=played)


def read_subjects(thing: Thing) -> list[Concept]:
    """Return the sections and subjects of *thing*; if the subjects begin with all sections, they carry the codes."""
    sections = words(thing, "articleSection")
    about = [_concept(nested) for nested in thing.things("about")]
    terms = [(concept.kind, concept.name) for concept in about[: len(sections)]]
    if sections and terms == [("section", name) for name in sections]:
        return about
    return [*[Concept(name=name, kind="section") for name in sections], *about]


def words(thing: Thing, name: str) -> list[str]:
    """Take the words, or names of things, in the member *name*."""
    return [found for nested in thing.things(name) if (found := nested.text("name", "@value", "termCode"))]


def read_entities(thing: Thing) -> list[Concept]:
    """Return the entities that *thing* mentions, followed by the places where it happens."""
    mentioned = [_concept(mention, "object") for mention in thing.things("mentions")]
    places = [_place(nested) for name in PLACES for nested in thing.things(name)]
    return [*mentioned, *[place for place in places if place.label or place.foreign]]


def _place(thing: Thing) -> Concept:
    name = place_name(thing)
    return evolve(_concept(thing, "place"), name=name, relation=PLACES[0])


def _concept(thing: Thing, usual: str = "", addresses: tuple[str, str] = ("sameAs", "url")) -> Concept:
    """Return the concept *thing*, of the kind of its type, of its declared kind, or else the *usual* one.

    Its URI is the first of *addresses*: for mentioned things, ``url`` is often just a page of the site about it.
    """
    kind = kind_of_types(thing.types()) or thing.text("additionalType") or usual
    code, scheme = _code(thing)
    name, uri = thing.text("name"), thing.address(*addresses)
    return Concept(name=name, kind=kind, code=code, scheme=scheme, uri=uri, foreign=_foreign_rest(thing, kind))


def place_name(thing: Thing) -> str:
    """Take the name of a place, or else the town or text in its address."""
    if name := thing.text("name"):
        return name
    if isinstance(thing.left.get("address"), str):
        return thing.text("address")
    return next((name for nested in thing.things("address") if (name := nested.text(*_OF_ADDRESSES))), "")


_OF_ADDRESSES = ("addressLocality", "addressRegion", "addressCountry")


def _code(thing: Thing) -> tuple[str, str]:
    """Take the code of *thing* and its scheme."""
    if thing.left.keys().isdisjoint(("termCode", "inDefinedTermSet")):
        if not isinstance(thing.left.get("identifier"), dict):
            return thing.text("identifier"), ""
        identifiers = thing.things("identifier")
        return (identifiers[0].text("value"), identifiers[0].text("propertyID")) if identifiers else ("", "")
    if isinstance(thing.left.get("inDefinedTermSet"), dict):
        scheme = next((nested.text("@id", "url", "name") for nested in thing.things("inDefinedTermSet")), "")
    else:
        scheme = thing.text("inDefinedTermSet")
    return thing.text("termCode"), scheme


def _foreign_rest(thing: Thing, kind: str) -> list[Foreign]:
    """Take the remaining members of *thing*, including its type if that is more specific than *kind*."""
    return thing.rest({KINDS_OF_THINGS.get(kind, ""), *_JUST_THINGS})
