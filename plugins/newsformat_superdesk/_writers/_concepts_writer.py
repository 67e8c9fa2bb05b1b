"""Concepts → authors, categories, subjects, places and genres."""

from __future__ import annotations

from newsformat import Article, Concept
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import Object
from newsformat.markup.unexpressed import unexpressed
from newsformat.plugin import Report
from newsformat_superdesk._names import CATEGORY, CONCEPTS, OTHERS, OWN, SPACE, scheme_of
from newsformat_superdesk._readers._concepts_reader import read_concept


def concepts_of(article: Article, own_members: Object, report: Report) -> Object:
    """Return the concepts of *article* by member of the item."""
    members: Object = {name: [] for name in CONCEPTS}
    for attribute in OTHERS:
        for concept in getattr(article, attribute):
            name = _member(attribute, concept)
            members[name].append(_concept(concept, name, report))
    _keep_order(article, own_members)
    return members


def _member(attribute: str, concept: Concept) -> str:
    return "anpa_category" if attribute == "subjects" and concept.kind == CATEGORY else OTHERS[attribute]


def _keep_order(article: Article, own_members: Object) -> None:
    """Store the order of subjects and categories in *own_members* if categories do not come first."""
    kinds = [subject.kind != CATEGORY for subject in article.subjects]
    if kinds != sorted(kinds):
        order = sorted(range(len(kinds)), key=kinds.__getitem__)  # as they will be read
        own_members["subjects"] = [order.index(number) for number in range(len(kinds))]


def _concept(concept: Concept, name: str, report: Report) -> Object:
    scheme = "" if concept.scheme == scheme_of(concept.code) else concept.scheme
    members: Object = {
        "qcode": concept.code,
        "name": concept.name,
        **({"scheme": scheme} if scheme else {}),
        **({"role": concept.role} if concept.role else {}),
    }
    if more := unexpressed(concept, read_concept(members, CONCEPTS[name])):
        members[OWN] = more
    return {**members, **foreign_members(concept.foreign, SPACE, members.keys(), report)}
