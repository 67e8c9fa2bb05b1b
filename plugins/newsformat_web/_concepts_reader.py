"""What a thing of schema.org is to an article: its sources, subjects and entities, and who contributed → concepts."""

from __future__ import annotations

from attrs import evolve

from newsformat import Concept, Foreign
from newsformat_web._names import EDITORS, KINDS_OF_THINGS, PLACES, kind_of_types
from newsformat_web._thing import Thing


_JUST_THINGS = frozenset(("Thing", "DefinedTerm"))  # which say no more of a thing


def read_sources(thing: Thing) -> list[Concept]:
    """Return where *thing* is from."""
    return [_source(each) for name in _SOURCES for each in thing.things(name)]


_SOURCES = ("publisher", "sourceOrganization", "provider")


def _source(thing: Thing) -> Concept:
    return Concept(name=thing.text("name"), uri=thing.address("url", "sameAs"), foreign=thing.rest(("Organization",)))


def read_contributors(thing: Thing) -> list[Concept]:
    """Return who has contributed to *thing*, and as what."""
    return [_contributor(each, name) for name in (*EDITORS, "contributor") for each in thing.things(name)]


def _contributor(thing: Thing, name: str) -> Concept:
    role, relation = thing.role, "contributor"
    if role is not None and "additionalType" in role.left:
        relation = role.text("additionalType")
    played = role.text("roleName") if role is not None else ""
    played = played or (name if name in EDITORS else thing.text("jobTitle"))
    return evolve(_concept(thing, addresses=("url", "sameAs")), relation=relation, role=played)


def read_subjects(thing: Thing) -> list[Concept]:
    """Return the sections, and what *thing* is about; if this begins with all of them, they have codes there."""
    sections = words(thing, "articleSection")
    about = [_concept(each) for each in thing.things("about")]
    terms = [(each.kind, each.name) for each in about[: len(sections)]]
    if sections and terms == [("section", name) for name in sections]:
        return about
    return [*[Concept(name=name, kind="section") for name in sections], *about]


def words(thing: Thing, name: str) -> list[str]:
    """Take what is called *name*: words, or things that have a name."""
    return [found for each in thing.things(name) if (found := each.text("name", "@value", "termCode"))]


def read_entities(thing: Thing) -> list[Concept]:
    """Return what *thing* mentions, and last the places where it happens."""
    mentioned = [_concept(each, "object") for each in thing.things("mentions")]
    places = [_place(each) for name in PLACES for each in thing.things(name)]
    return [*mentioned, *[each for each in places if each.label or each.foreign]]


def _place(thing: Thing) -> Concept:
    name = place_name(thing)
    return evolve(_concept(thing, "place"), name=name, relation=PLACES[0])


def _concept(thing: Thing, usual: str = "", addresses: tuple[str, str] = ("sameAs", "url")) -> Concept:
    """Return what *thing* is: of the kind that its type is, or else of that which it says, or the *usual* one.

    It is known by the first of *addresses*: of what is mentioned, ``url`` is often but a page of the site about it.
    """
    kind = kind_of_types(thing.types()) or thing.text("additionalType") or usual
    code, scheme = _code(thing)
    name, uri = thing.text("name"), thing.address(*addresses)
    return Concept(name=name, kind=kind, code=code, scheme=scheme, uri=uri, foreign=_rest(thing, kind))


def place_name(thing: Thing) -> str:
    """Take the name of a place, or else that of the town, or the text, that its address is."""
    if name := thing.text("name"):
        return name
    if isinstance(thing.left.get("address"), str):
        return thing.text("address")
    return next((name for each in thing.things("address") if (name := each.text(*_OF_ADDRESSES))), "")


_OF_ADDRESSES = ("addressLocality", "addressRegion", "addressCountry")


def _code(thing: Thing) -> tuple[str, str]:
    """Take the code of *thing*, and the scheme that it is of."""
    if thing.left.keys().isdisjoint(("termCode", "inDefinedTermSet")):
        if not isinstance(thing.left.get("identifier"), dict):
            return thing.text("identifier"), ""
        said = thing.things("identifier")
        return (said[0].text("value"), said[0].text("propertyID")) if said else ("", "")
    if isinstance(thing.left.get("inDefinedTermSet"), dict):
        scheme = next((each.text("@id", "url", "name") for each in thing.things("inDefinedTermSet")), "")
    else:
        scheme = thing.text("inDefinedTermSet")
    return thing.text("termCode"), scheme


def _rest(thing: Thing, kind: str) -> list[Foreign]:
    """Take what is left of *thing*: its type, too, if it says more than the *kind*."""
    return thing.rest({KINDS_OF_THINGS.get(kind, ""), *_JUST_THINGS})
