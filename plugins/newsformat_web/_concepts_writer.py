"""Writes concepts of an article as things of schema.org: sources, subjects and entities, contributors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from newsformat import Concept, Foreign
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import Object
from newsformat.plugin import Report
from newsformat_web._names import EDITORS, KINDS_OF_THINGS, PLACES, SPACE, kind_of_types
from newsformat_web._texts import texts, written_text


def sources_of(sources: Iterable[Concept], report: Report) -> Object:
    """Return the first of *sources* as the publisher."""
    first, *rest = [_source(source, report) for source in sources] or [{}]
    return {"publisher": first or None, "sourceOrganization": rest}


def _source(concept: Concept, report: Report) -> Object:
    return with_rest(
        {
            "@type": "Organization",
            **({"name": written_text(name)} if (name := concept.name or concept.code) else {}),
            **({"@id": written_text(concept.uri)} if concept.uri else {}),
        },
        concept.foreign,
        report,
        _INSTEAD,
    )


def contributors_of(contributors: Iterable[Concept], report: Report) -> Object:
    """Return the contributors by role while that preserves their order, else as contributors."""
    order = (*EDITORS, "contributor")
    found: dict[str, list[Object]] = {name: [] for name in order}
    last = 0
    for contributor in contributors:
        place = (
            EDITORS.index(contributor.role)
            if contributor.relation == "contributor" and contributor.role in EDITORS
            else len(EDITORS)
        )
        last = place if place >= last else len(EDITORS)
        who = _thing(contributor, report)
        found[order[last]].append(who if order[last] == contributor.role else _in_role(contributor, who))
    return {**found}


def _in_role(concept: Concept, who: Object) -> Object:
    """Return the contributor *who* in the role (https://schema.org/Role) and relation of *concept*, if it has any."""
    if not concept.role and concept.relation == "contributor":
        return who
    role = {"roleName": written_text(concept.role)} if concept.role else {}
    relation = {} if concept.relation == "contributor" else {"additionalType": written_text(concept.relation)}
    return {"@type": "Role", **role, **relation, "contributor": who}


def subjects_of(subjects: tuple[Concept, ...], report: Report) -> Object:
    """Return leading sections by name, and the other subjects as terms.

    If a section is more than a name, all subjects are written as terms as well, which a reader then uses.
    """
    sections = [*takewhile(lambda concept: concept.name and concept.kind == "section", subjects)]
    names = [written_text(section.name) for section in sections]
    bare = all(section == Concept(name=section.name, kind="section") for section in sections)
    about = subjects[len(names) if bare else 0 :]
    return {
        "articleSection": names,
        "about": [_thing(concept, report) if concept.kind in _TYPES else _term(concept, report) for concept in about],
    }


def _term(concept: Concept, report: Report) -> Object:
    term: Object = {"@type": "DefinedTerm"}
    members = ("name", "name"), ("kind", "additionalType"), ("code", "termCode"), ("scheme", "inDefinedTermSet")
    for attribute, name in (*members, ("uri", "@id")):
        if value := getattr(concept, attribute):
            term[name] = written_text(value)
    return _of_kind(term, concept, report)


def entities_of(entities: Sequence[Concept], report: Report) -> Object:
    """Return trailing places where the story happens as such, and the other entities as mentioned."""
    places = [*takewhile(lambda entry: (entry.kind, entry.relation) == ("place", PLACES[0]), reversed(entities))][::-1]
    mentioned = entities[: len(entities) - len(places)]
    for concept in mentioned:
        if concept.relation:
            report.lost("entities.relation", where=concept.name, why=f"a mention has no relation {concept.relation!r}")
    return {
        "mentions": [_thing(entry, report, "object") for entry in mentioned],
        PLACES[0]: [_thing(place, report) for place in places],
    }


_TYPES = {kind: name for kind, name in KINDS_OF_THINGS.items() if kind != "object"}


def _thing(concept: Concept, report: Report, usual: str = "") -> Object:
    """Return *concept* as a thing with the type of its kind, omitted for the *usual* kind."""
    thing: Object = {"@type": _TYPES.get(concept.kind, "Thing")}
    if concept.kind and concept.kind not in {*_TYPES, usual}:
        thing["additionalType"] = written_text(concept.kind)
    if concept.name:
        thing["name"] = written_text(concept.name)
    if concept.uri:
        thing["@id"] = written_text(concept.uri)
    if concept.code or concept.scheme:
        parts = {"propertyID": concept.scheme, "value": concept.code}
        coded = {name: written_text(value) for name, value in parts.items() if value}
        thing["identifier"] = {"@type": "PropertyValue", **coded}
    return _of_kind(thing, concept, report)


def with_rest(members: Object, foreign: Iterable[Foreign], report: Report, instead: Mapping[str, str]) -> Object:
    """Return the *members* of a part with its foreign members added.

    *instead* names members that a reader uses in place of missing ones: foreign members must not be read as these.
    """
    taken = [name for name, other in instead.items() if other not in members]
    return {**members, **foreign_members(foreign, SPACE, {*members, *taken} - {"@type"}, report)}


_INSTEAD = {"sameAs": "@id", "url": "@id", "address": "name"}


def _of_kind(members: Object, concept: Concept, report: Report) -> Object:
    """Return *members* with the foreign members of *concept*, such as a type, if that is of the same kind."""
    title = {} if concept.role else {"jobTitle": ""}  # otherwise, it would be read as a role
    result = with_rest(members, concept.foreign, report, {**_INSTEAD, **title})
    if kind_of_types(texts(result.get("@type"))) == kind_of_types(texts(members.get("@type"))):
        return result
    report.lost(f"foreign.{SPACE}", where="@type", why="the article has another kind now")
    return {**result, **members}
