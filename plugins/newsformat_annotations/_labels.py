"""Labels of spans ⇄ kinds of entities.

The labels of CoNLL-2003 and OntoNotes mean the same kinds in different words. A label that is not the usual one of its
kind is kept with the entity, so that it is written again; one that is not known is the kind itself.
"""

from __future__ import annotations

from types import MappingProxyType

from newsformat import Concept, Foreign


SPACE = "annotations"
LABEL = "label"  # the name of the foreign part of an entity that has another label than its kind

_USUAL = MappingProxyType(
    {"person": "PER", "organisation": "ORG", "place": "LOC", "event": "EVENT", "object": "PRODUCT", "": "MISC"}
)
_KINDS = MappingProxyType(
    {label: kind for kind, label in _USUAL.items() if kind}
    | {
        **dict.fromkeys(("PERSON", "PERS", "PEOPLE"), "person"),
        **dict.fromkeys(("ORGANIZATION", "ORGANISATION", "COMPANY"), "organisation"),
        **dict.fromkeys(("LOCATION", "GPE", "FAC", "FACILITY", "PLACE"), "place"),
        **dict.fromkeys(("EVT",), "event"),
        **dict.fromkeys(("WORK_OF_ART", "PROD", "OBJECT"), "object"),
    }
)


def label_of(concept: Concept | None) -> str:
    """Return the label of spans that name *concept*; of an entity that nobody described, ``MISC``."""
    if concept is None:
        return _USUAL[""]
    own = next((part.value for part in concept.foreign if part.space == SPACE and part.name == LABEL), "")
    return own or _USUAL.get(concept.kind, concept.kind)


def concept_of(name: str, label: str, *, uri: str = "", scheme: str = "", code: str = "") -> Concept:
    """Return the entity that a span with this *label* names."""
    kind = _KINDS.get(label.upper(), label)
    made = Concept(name=name, kind=kind, uri=uri, scheme=scheme, code=code)
    if label_of(made) == label or not label:
        return made
    return Concept(name=name, kind=kind, uri=uri, scheme=scheme, code=code, foreign=(Foreign(SPACE, LABEL, label),))
