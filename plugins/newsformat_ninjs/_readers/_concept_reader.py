"""Reads subjects, people, places, genres and sources, objects with a name and an identifier, as `Concept`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from attrs import evolve

from newsformat import Concept, Foreign
from newsformat.markup.json import is_number
from newsformat.markup.members import has_value, one_or_several
from newsformat.plugin import address, line
from newsformat_ninjs._canonical import canonical_part
from newsformat_ninjs._names import BLANKS, BYLINE, CREATORS, IN_BYLINE, JOINS, KEYWORD, SERVICE, SIGNAL, split_literal
from newsformat_ninjs._newscodes import NEWSCODES, newscode
from newsformat_ninjs._readers._draft import Draft
from newsformat_ninjs._readers._makers import kept, make_concept


# The members of a complete concept by the name of its relation; those of 1.x, by code or QCode.
_NAMED = {relation: frozenset(("name", "uri", "literal", relation)) for relation in ("rel", "role")}
_CODED = {relation: frozenset(("name", "uri", "scheme", "code", relation)) for relation in ("rel", "role")}
_WITH_QCODE = {relation: frozenset(("name", "uri", "qcode", relation)) for relation in ("rel", "role")}
_STRINGS = frozenset((str,))
_AUTHORS = {"author": "creator", "creator": "creator", "contributor": "contributor"}


def concept_of(part: dict[str, Any], kind: str = "", relation: str = "rel") -> Concept:
    """Return the concept in *part*; members that the model has no place for become foreign."""
    get = part.get
    name, uri, code, related = get("name", ""), get("uri", ""), get("literal", ""), get(relation, "")
    if (several := get("rels")) is not None or type(related) is list:
        part, related = _with_one(part, relation, several or related)
    if not (type(name) is type(uri) is type(code) is type(related) is str):
        name, uri, code, related = (string_in(part, key) for key in ("name", "uri", "literal", relation))
    scheme, used = "", _NAMED[relation]
    if code:
        if ":" in code:
            scheme, code = split_literal(code)
    elif "code" in part or "qcode" in part:
        scheme, code, uri = _coded(part, uri)
        used = (_CODED if "code" in part else _WITH_QCODE)[relation]
    if NEWSCODES in uri and not scheme:
        scheme, code = newscode(uri, code)
    plain = part.keys() <= used and _STRINGS.issuperset(map(type, part.values()))
    foreign = () if plain else _further(part, used)
    return make_concept(
        name=line(name),
        kind=kind,
        code=code and line(code),
        scheme=scheme and line(scheme),
        uri=uri and address(uri),
        relation=related and line(related),
        foreign=foreign,
    )


def _with_one(part: dict[str, Any], name: str, several: Any) -> tuple[dict[str, Any], Any]:
    """Return *part* with its relation *name* from *several* if that has a single value, as at AP; and the value."""
    if not (isinstance(several, list) and len(several) == 1 and isinstance(several[0], str)):
        return part, part.get(name, "")
    if name in part and part[name] != several:
        return part, part[name]
    return {**{key: value for key, value in part.items() if key != "rels"}, name: several[0]}, several[0]


def _further(part: dict[str, Any], used: frozenset[str]) -> tuple[Foreign, ...]:
    extra = {
        name: value for name, value in part.items() if has_value(value) and not (name in used and string_in(part, name))
    }
    return tuple([kept(name, value) for name, value in canonical_part(extra).items()])


def string_in(part: dict[str, Any], name: str) -> str:
    """Return the string or number *name* in *part*, else ``""``."""
    value = part.get(name, "")
    if type(value) is str:
        return value
    return str(value) if is_number(value) else ""


def _coded(part: dict[str, Any], uri: str) -> tuple[str, str, str]:
    """Return scheme, code and URI of an object of the 1.x branch."""
    scheme, code = string_in(part, "scheme"), string_in(part, "code")
    if scheme and code.startswith(f"{scheme}:"):  # a repeated scheme
        code = code.removeprefix(f"{scheme}:")
    if not code:
        return (*split_literal(string_in(part, "qcode")), uri)
    if NEWSCODES in scheme and not scheme.endswith("/"):
        scheme += "/"
    if scheme.endswith(JOINS) and ":" in scheme and not uri:
        return "", code, f"{scheme}{code}"
    return scheme, code, uri


def objects_in(name: str, value: Any, draft: Draft) -> Iterator[dict[str, Any]]:
    """Yield the objects in *value*; a string in it is a name."""
    for item in one_or_several(value):
        if isinstance(item, dict):
            if item:
                yield item
        elif isinstance(item, str):
            if item.strip(BLANKS):
                yield {"name": item}
        elif item is not None:
            draft.mistyped(name, item, "an object")


def into(attribute: str, kind: str = "") -> Callable[[str, Any, Draft], None]:
    """Return a reader that adds an array of concepts to *attribute* of the article."""

    def read(name: str, value: Any, draft: Draft) -> None:
        for part in objects_in(name, value, draft):
            concept = concept_of(part, kind)
            if concept.label:
                draft.add(attribute, concept)
            else:
                draft.keep(name, part)

    return read


def people(name: str, value: Any, draft: Draft) -> None:
    """Read ``people`` as entities, except creators, contributors and persons in the byline."""
    for part in objects_in(name, value, draft):
        relation = string_in(part, "rel")
        if relation in _AUTHORS:
            concept = concept_of({**part, "rel": _AUTHORS[relation]}, "person")
            draft.add("contributors", concept)
        elif len(part) == 2 and (number := _line_of(relation)) and isinstance(name_of := part.get("name"), str):  # noqa: PLR2004 -- name and relation
            draft.bylines.setdefault(number, []).append(name_of)
        else:
            concept = concept_of(part, "person")
            if concept.label:
                draft.add("entities", concept)
            else:
                draft.keep(name, part)


_BYLINE = re.compile(rf"({IN_BYLINE}|{BYLINE})(?:-(\d{{1,3}}))?\Z", re.ASCII)


def _line_of(relation: str) -> int:
    """Return the number of the byline's line that names a person, negative if as a part of it, or 0."""
    match = _BYLINE.match(relation)
    if match is None:
        return 0
    number = int(match[2] or 1)
    return number if match[1] == BYLINE else -number


def organisations(name: str, value: Any, draft: Draft) -> None:
    """Read ``organisations`` as entities, except creators and contributors."""
    for part in objects_in(name, value, draft):
        concept = concept_of(part, "organisation")
        if concept.label:
            draft.add("contributors" if concept.relation in CREATORS else "entities", concept)
        else:
            draft.keep(name, part)


def subjects(name: str, value: Any, draft: Draft) -> None:
    """Read ``subjects`` as subjects, except services, keywords and signals."""
    for part in objects_in(name, value, draft):
        relation = string_in(part, "rel")
        if relation in {KEYWORD, SIGNAL} and len(part) == 2 and isinstance(part.get("name"), str):  # noqa: PLR2004 -- so too
            draft.add(f"{relation}s", part["name"])
            continue
        if relation == SERVICE:
            concept, attribute = concept_of({**part, "rel": ""}), "services"
        else:
            concept, attribute = concept_of(part), "subjects"
        if concept.label:
            draft.add(attribute, concept)
        else:
            draft.keep(name, part)


def sources(name: str, value: Any, draft: Draft) -> None:
    """Read ``infoSources`` as sources, except those with the role of a creator or contributor."""
    for part in objects_in(name, value, draft):
        concept = concept_of(part, relation="role" if "role" in part else "rel")
        first, _, kind = concept.relation.partition("/")
        if first in CREATORS:
            role = "role" if "role" in part else "rel"
            draft.add("contributors", concept_of({**part, role: first}, kind, relation=role))
        elif concept.label:
            draft.add("sources", _with_role(concept) if ":" in concept.relation else concept)
        else:
            draft.keep(name, part)


def _with_role(source: Concept) -> Concept:
    """Return *source* with its relation as a role, if that is an entry of a vocabulary, as in NewsML-G2."""
    return evolve(source, relation="", role=source.relation)
