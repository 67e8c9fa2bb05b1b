"""Reads ``Provider``, ``Creator``, ``Source`` and ``Contributor``: the parties in them, and their roles."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from newsformat import Concept
from newsformat.markup.xml import Element
from newsformat.plugin import evolved
from newsformat_newsml1._readers._draft import Draft, foreign_of, says_something


_ADMINISTRATIVE = "AdministrativeMetadata"
_IN_PARTIES = frozenset(("Party", "Contribution"))
_LONGEST = 100  # characters; longer values are not cached across documents


def parties(name: str, relation: str) -> Callable[[Element, Draft], None]:
    """Return a reader that adds the parties in an element to the list *name*, with *relation*."""

    def take(element: Element, draft: Draft) -> None:
        if len(element) == 1 and (called := _only_name(element[0])) is not None and not element.keys():
            if called:
                concept = _called(called, relation)
                draft.add(name, concept, (called, relation))
            return
        party_elements = element.findall("Party")
        if not party_elements and says_something(element):
            draft.keep(_ADMINISTRATIVE, element)
        others = [child for child in element if type(child.tag) is str and child.tag not in _IN_PARTIES]
        deeds = element.findall("Contribution")
        roles = [deed.get("FormalName") or "" for deed in deeds]
        is_one = len(deeds) <= 1 and all(deed.get("Scheme") is None for deed in deeds)
        is_complete = not element.attrib and is_one and not any(map(says_something, others))
        for found, entire in [_party_of(party, draft) for party in party_elements]:
            if found.name or found.uri:
                role = found.role or next(iter(roles), "")
                foreign = () if is_complete and entire else (foreign_of(element.tag, element),)
                draft.add(name, evolved(found, relation=relation, role=role, foreign=foreign))

    return take


def _only_name(party: Element) -> str | None:
    """Return the name of a party with no other data, the most frequent case, or `None` (also if it is very long)."""
    if party.tag == "Party" and len(party) == 0:
        attributes = party.items()
        if len(attributes) == 1 and attributes[0][0] == "FormalName" and len(attributes[0][1]) <= _LONGEST:
            return str(attributes[0][1])
    return None


@lru_cache(maxsize=1024)
def _called(name: str, relation: str) -> Concept:
    return Concept(name=name, relation=relation)


def _party_of(party: Element, draft: Draft) -> tuple[Concept, bool]:
    """Read ``Party`` as a concept, completed by its topic in the document, and return whether it is complete."""
    name, scheme, topic = party.get("FormalName") or "", party.get("Scheme") or "", party.get("Topic") or ""
    is_complete = not any(map(says_something, party))
    found = draft.context.topics.find(topic) if topic else None
    if found is not None:
        return evolved(found, name=name or found.name), is_complete
    if topic and draft.context.meanings.of("party", "@topic") == "role":
        return Concept(name=name, scheme=scheme, role=topic), is_complete
    if topic.startswith("#"):
        return Concept(name=name, scheme=scheme), False
    return Concept(name=name, scheme=scheme, uri=topic), is_complete
