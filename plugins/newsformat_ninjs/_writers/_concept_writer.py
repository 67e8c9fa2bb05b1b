"""Writes `Concept` as objects of the 3.x branch with name, relation, URI and literal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsformat import Article, Byline, Concept
from newsformat.markup.json import Object
from newsformat.markup.printed import read_byline
from newsformat_ninjs._names import (
    ARRAYS,
    BYLINE,
    CREATORS,
    IN_BYLINE,
    JOINS,
    KEYWORD,
    SERVICE,
    SIGNAL,
    literal_of,
    split_literal,
)
from newsformat_ninjs._newscodes import NEWSCODES, newscode
from newsformat_ninjs._writers._writing import Writing, foreign_values


Objects = list[Object]
Arrays = dict[str, Objects]


def concept_object(
    concept: Concept, feature: str, where: str, writing: Writing, relation: str = "rel"
) -> dict[str, Any]:
    """Return *concept* as an object; *relation* is the name of the member for its relation, ``""`` if it has none."""
    members: dict[str, Any] = {}
    if concept.name:
        members["name"] = concept.name
    if relation and concept.relation:
        members[relation] = concept.relation
    if concept.uri:
        members["uri"] = concept.uri
    if concept.code:
        if not _is_implied(concept):
            members |= _coded(concept, feature, where, writing)
    elif concept.scheme:
        writing.lost(f"{feature}.scheme", where, "there is no code in it")
    if concept.foreign:
        for name, value in foreign_values(concept.foreign, writing):
            if name in members:
                writing.unfit(f"{where}.{name}")
            else:
                members[name] = value
    if not members.keys() - {relation} and concept != Concept():
        writing.lost(feature, where, "it has neither a name nor a code")
    return members


def _is_implied(concept: Concept) -> bool:
    """Do the scheme and code follow from the URI of an IPTC concept?"""
    return NEWSCODES in concept.uri and newscode(concept.uri) == (concept.scheme, concept.code)


def _coded(concept: Concept, feature: str, where: str, writing: Writing) -> dict[str, str]:
    """Return the literal for scheme and code; a scheme that cannot be an alias is a separate member, in 1.x only."""
    literal = literal_of(concept.scheme, concept.code)
    if split_literal(literal) == (concept.scheme, concept.code):
        return {"literal": literal}
    members = {"literal": literal_of("", concept.code)}
    if concept.uri or writing.since("2.0") or concept.scheme.endswith(JOINS) or NEWSCODES in concept.scheme:
        writing.lost(f"{feature}.scheme", where, "no alias of a vocabulary")
        return members
    return {**members, "scheme": concept.scheme}


def concepts(several: Iterable[Concept], feature: str, writing: Writing, relation: str = "rel") -> Objects:
    """Return each of *several* as an object."""
    return [
        concept_object(item, feature, f"{feature}[{number}]", writing, relation) for number, item in enumerate(several)
    ]


def subjects(article: Article, writing: Writing) -> Objects:
    """Return subjects, followed by services, keywords and signals as subjects with special relations."""
    result = []
    for number, subject in enumerate(article.subjects):
        members = concept_object(subject, "subjects", f"subjects[{number}]", writing)
        relation = members.get("rel")
        if relation == SERVICE or (relation in {KEYWORD, SIGNAL} and members.keys() == {"name", "rel"}):
            writing.lost("subjects.relation", f"subjects[{number}]", f"it would be taken for a {relation}")
            del members["rel"]
        result.append(members)
    services = [{**members, "rel": SERVICE} for members in concepts(article.services, "services", writing, "")]
    words = [(word, KEYWORD) for word in article.keywords] + [(word, SIGNAL) for word in article.signals]
    return [*result, *services, *[{"name": word, "rel": relation} for word, relation in words]]


def sources(article: Article, writing: Writing) -> Objects:
    """Return the sources; their role is the relation or, if it is an entry of a vocabulary, the role itself."""
    result = []
    for number, source in enumerate(article.sources):
        where = f"sources[{number}]"
        members = concept_object(source, "sources", where, writing, "role")
        if members.get("role", "").partition("/")[0] in CREATORS:
            writing.lost("sources.relation", where, "it would be taken for a contributor")
            del members["role"]
        elif ":" in source.relation:
            writing.lost("sources.relation", where, "it would be taken for a role")
        if source.role:
            if source.relation or ":" not in source.role:
                writing.lost("sources.role", where, "it is not an entry of a vocabulary, or there is also a relation")
            else:
                members["role"] = source.role
        result.append(members)
    return result


# Who is in it, and who made it -------------------------------------------


def people(article: Article, writing: Writing) -> Arrays:
    """Return the arrays of entities and contributors, in the order that a reader needs."""
    arrays: Arrays = {}
    order: dict[str, list[tuple[str, int]]] = {"entities": [], "contributors": []}
    for number, concept in enumerate(article.entities):
        array, members = _entity(concept, number, writing)
        arrays.setdefault(array, []).append(members)
        order["entities"].append((array, number))
    for number, concept in enumerate(article.contributors):
        array, members = _contributor(concept, number, writing)
        arrays.setdefault(array, []).append(members)
        order["contributors"].append((array, number))
    if signers := _bylined(article.bylines):
        arrays.setdefault("people", []).extend(signers)
    for feature, placed in order.items():
        _check_order(feature, placed, list(arrays), writing)
    return arrays


def _check_order(feature: str, placed: list[tuple[str, int]], arrays: list[str], writing: Writing) -> None:
    """Report a loss if a reader would obtain another order: each array holds only one kind."""
    kept = [pair for pair in placed if pair[0] in arrays and pair[0] != "subjects"]
    if sorted(kept, key=lambda pair: arrays.index(pair[0])) != kept:
        writing.lost(feature, "", "each kind has an array of its own: the order of different kinds is lost")


def _entity(entity: Concept, number: int, writing: Writing) -> tuple[str, dict[str, Any]]:
    where = f"entities[{number}]"
    members = concept_object(entity, "entities", where, writing)
    array = ARRAYS.get(entity.kind, "subjects")
    if array == "subjects":
        writing.lost("entities", where, f"no array for the kind {entity.kind!r}: written as a subject")
    elif array in {"people", "organisations"} and members.get("rel") in {*CREATORS, "author", BYLINE, IN_BYLINE}:
        writing.lost("entities.relation", where, "it would be read as the author")
        del members["rel"]
    return array, members


def _contributor(contributor: Concept, number: int, writing: Writing) -> tuple[str, dict[str, Any]]:
    """Return array and object of a contributor; only persons and organisations have arrays of their own."""
    where = f"contributors[{number}]"
    relation = contributor.relation
    if relation not in CREATORS:
        if relation:
            writing.lost("contributors.relation", where, "only creator and contributor are distinguished")
        relation = "contributor"
    array = {"person": "people", "organisation": "organisations"}.get(contributor.kind, "infoSources")
    members = concept_object(contributor, "contributors", where, writing, "")
    if array != "infoSources":
        return array, {**members, "rel": relation}
    return array, {**members, "role": f"{relation}/{contributor.kind}" if contributor.kind else relation}


def _bylined(several: tuple[Byline, ...]) -> Objects:
    """Return the persons whose names are lines of the byline, or part of one."""
    result = []
    for number, line in enumerate(_lines(several), 1):
        for byline in line:
            if byline.name:
                relation = IN_BYLINE if byline.text else BYLINE
                result.append({"name": byline.name, "rel": relation if number == 1 else f"{relation}-{number}"})
    return result


def _lines(several: tuple[Byline, ...]) -> list[list[Byline]]:
    """Return the bylines by printed line: one author, or several who share the text."""
    lines: list[list[Byline]] = []
    for byline in several:
        before = lines[-1][-1] if lines else Byline()
        if byline.name and byline.text and before.name and before.text == byline.text:
            lines[-1].append(byline)
        elif byline.text or byline.name:
            lines.append([byline])
    return lines


def unnamed(several: tuple[Byline, ...]) -> str:
    """Return the lines of the byline that have no name, but in which a reader would find one."""
    return "\n".join(
        [byline.text for byline in several if byline.text and not byline.name and read_byline(byline.text)[0].name]
    )


def by(article: Article) -> str:
    """Return the byline as printed, one line per byline."""
    return "\n".join([line[0].text or line[0].name for line in _lines(article.bylines)])
