"""``DescriptiveMetadata``: subjects and entities in the vocabularies of AP."""

from __future__ import annotations

from attrs import evolve

from newsformat import Concept, Foreign
from newsformat.markup.xml import Element, local, text_of
from newsformat_agencies._appl._publication import SPACE, Field, Publication, foreign_parts, simple
from newsformat_agencies._draft import attributes, text_in
from newsformat_agencies.ap import ENTITIES, VOCABULARY


_SUBJECTS = {  # authority: scheme, and relation to the subject
    "ap subject": (VOCABULARY, ""),
    "ap category code": ("ap-category", "category"),
    "ap supplemental category code": ("ap-suppcategory", "suppcategory"),
    "ap alert category": ("ap-alert", "alert"),
}
_MATCHES = {"true": "direct", "false": "ancestor"}
_FEATURED = "PERSON_FEATURED"
_OCCURRENCE = ("Id", "Value")


def _description(field: Element, text: str, draft: Publication) -> None:
    """Use the description as the summary if there is none yet."""
    if text and "summary" not in draft.values:
        draft.values["summary"] = text
        draft.keep_if_more(field)
    else:
        draft.keep(field)


def _located(field: Element, text: str, draft: Publication) -> None:
    """Read the city of the dateline; the rest of the location becomes a foreign part of it."""
    city = text_in(field, "City")
    if not city or field.keys():
        draft.keep(field)
        return
    draft.report_around(field)
    rest = [part for part in field.iterchildren("*") if local(part) != "City" or part.keys() or text_of(part) != city]
    foreign = [Foreign(SPACE, local(part), text_of(part)) for part in rest if text_of(part)]
    draft.report_inside(field)
    draft.add("entities", Concept(name=city, kind="place", relation="located", foreign=foreign))


def _subjects(field: Element, text: str, draft: Publication) -> None:
    found = _SUBJECTS.get(_authority(field))
    if found is None:
        draft.keep(field)
    else:
        _occurrences(field, draft, "subjects", scheme=found[0], relation=found[1])


def _entities(field: Element, text: str, draft: Publication) -> None:
    kind = ENTITIES.get(_authority(field))
    if kind is None:
        draft.keep(field)
    else:
        _occurrences(field, draft, "entities", scheme=VOCABULARY, kind=kind)


def _sales(field: Element, text: str, draft: Publication) -> None:
    if _authority(field) != "ap sales code":
        draft.keep(field)
        return
    _occurrences(field, draft, "services", scheme=VOCABULARY)


def _authority(field: Element) -> str:
    return (field.get("Authority") or "").lower()


def _occurrences(field: Element, draft: Publication, attribute: str, **more: str) -> None:
    """Add each occurrence in *field* to *attribute*; the attributes of *field* become foreign parts of it."""
    outer_parts = _classifier(field)
    occurrences = [part for part in field.iterchildren("{*}Occurrence") if part.get("Id") or part.get("Value")]
    if not occurrences or len(occurrences) != len(field):
        draft.keep(field)
    for occurrence in occurrences:
        draft.report_around(occurrence, attributes(occurrence))
        _add(_concept(occurrence, outer_parts, **more), attribute, draft)


def _classifier(field: Element) -> list[Foreign]:
    """Return the attributes that name the classifying system and its version."""
    return [Foreign(SPACE, name, value) for name, value in attributes(field).items() if name != "Authority" and value]


def _concept(
    occurrence: Element, outer_parts: list[Foreign], scheme: str, kind: str = "", relation: str = ""
) -> Concept:
    code = occurrence.get("Id") or ""
    match = (occurrence.get("ActualMatch") or "").lower()
    parts = [(part.get("Name"), part.get("Value")) for part in occurrence.iterchildren("{*}Property")]
    if kind == "person" and ("PartyType", _FEATURED) in parts:
        relation = "personfeatured"
    known: tuple[str, ...] = _OCCURRENCE
    if not relation and match in _MATCHES:
        relation, known = _MATCHES[match], (*_OCCURRENCE, "ActualMatch")
    return Concept(
        name=occurrence.get("Value") or "",
        kind=kind,
        code=code,
        scheme=scheme if code else "",
        uri=f"{VOCABULARY}{code}" if code and scheme == VOCABULARY else "",
        relation=relation,
        foreign=[*outer_parts, *foreign_parts(occurrence, known)],
    )


def _add(concept: Concept, attribute: str, draft: Publication) -> None:
    """Add *concept*, or collect the further details if it was added before."""
    key = (attribute, concept.kind, concept.scheme, concept.code, concept.name)
    known: list[Concept] = draft.values.setdefault(attribute, [])
    if key not in draft.known:
        draft.known[key] = len(known)
        known.append(concept)
        return
    first = known[draft.known[key]]
    relation = [] if concept.relation in {first.relation, ""} else [Foreign(SPACE, "relation", concept.relation)]
    details = draft.more.setdefault(key, dict.fromkeys(first.foreign))
    details |= dict.fromkeys((*relation, *concept.foreign))


def settle(draft: Publication) -> None:
    """Merge the details of repeated concepts into the first occurrence."""
    for key, details in draft.more.items():
        known: list[Concept] = draft.values[key[0]]
        known[draft.known[key]] = evolve(known[draft.known[key]], foreign=[*details])


DESCRIPTIVE: dict[str, Field] = {
    "Description": _description,
    "DateLineLocation": _located,
    "SubjectClassification": _subjects,
    "EntityClassification": _entities,
    "SalesClassification": _sales,
    "Comment": simple(lambda _, text, draft: draft.add("services", Concept(name=text, scheme="ap-service"))),
}
