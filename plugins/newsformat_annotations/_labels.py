"""Labels of spans ⇄ kinds of entities.

CoNLL-2003 and OntoNotes have different labels for the same kinds. A label that is not the usual one of its
kind is kept with the entity, so that it is written again; an unknown one is used as the kind.
"""

from __future__ import annotations

from types import MappingProxyType

from newsformat import Concept, Foreign


SPACE = "annotations"
LABEL = "label"  # name of the foreign part of an entity with its label, if not the usual one

_USUAL_LABELS = MappingProxyType(
    {"person": "PER", "organisation": "ORG", "place": "LOC", "event": "EVENT", "object": "PRODUCT", "": "MISC"}
)
_KINDS = MappingProxyType(
    {label: kind for kind, label in _USUAL_LABELS.items() if kind}
    | {
        **dict.fromkeys(("PERSON", "PERS", "PEOPLE"), "person"),
        **dict.fromkeys(("ORGANIZATION", "ORGANISATION", "COMPANY"), "organisation"),
        **dict.fromkeys(("LOCATION", "GPE", "FAC", "FACILITY", "PLACE"), "place"),
        **dict.fromkeys(("EVT",), "event"),
        **dict.fromkeys(("WORK_OF_ART", "PROD", "OBJECT"), "object"),
    }
)


def label_of(concept: Concept | None) -> str:
    """Return the label of spans that mention *concept*; ``MISC`` for an entity without a description."""
    if concept is None:
        return _USUAL_LABELS[""]
    own_parts = next((part.value for part in concept.foreign if part.space == SPACE and part.name == LABEL), "")
    return own_parts or _USUAL_LABELS.get(concept.kind, concept.kind)


def concept_of(name: str, label: str, *, uri: str = "", scheme: str = "", code: str = "") -> Concept:
    """Return the entity of a span with this *label*."""
    kind = _KINDS.get(label.upper(), label)
    concept = Concept(name=name, kind=kind, uri=uri, scheme=scheme, code=code)
    if label_of(concept) == label or not label:
        return concept
    return Concept(name=name, kind=kind, uri=uri, scheme=scheme, code=code, foreign=(Foreign(SPACE, LABEL, label),))
