"""Concepts, keywords and signals → categories."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from newsformat import Article, Concept
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import Object, value_of
from newsformat.markup.unexpressed import unexpressed
from newsformat.plugin import Report, line
from newsformat_dpa._names import (
    CURRENT,
    DESK,
    KEYWORD,
    NAMES,
    OTHERS,
    OWN,
    RANKED,
    RUBRIC,
    RUBRICS,
    SIGNAL,
    SIGNALS,
    SPACE,
    STATUS,
    TYPES,
    URGENCY,
    Place,
)
from newsformat_dpa._qcodes import joined, split
from newsformat_dpa._readers._categories_reader import read_concept


def categories_of(article: Article, report: Report) -> list[Object]:
    """Return all categories of *article*, ranked within their type."""
    result = [
        {"type": STATUS, "name": article.status.value, "qcode": f"stat:{article.status.value}"},
        *[_signal(signal) for signal in article.signals],
        *[_category(name, concept, report) for name in OTHERS for concept in _with_label(name, article, report)],
        *[{"type": KEYWORD, "name": keyword, "qcode": None} for keyword in article.keywords if line(keyword)],
        *_kept_categories(article, report),
    ]
    if article.urgency is not None:
        result.append({"type": URGENCY, "name": str(article.urgency), "qcode": f"urgency:{article.urgency}"})
    if any(not line(keyword) for keyword in article.keywords):
        report.lost("keywords", why="one is empty")
    counts: defaultdict[str, int] = defaultdict(int)
    for item in result:
        counts[item["type"]] += 1
        if item["type"] in RANKED:
            item.setdefault("rank", counts[item["type"]])
    return result


def _signal(signal: str) -> Object:
    qcode = signal if ":" in signal and split(signal)[0] != SIGNALS else f"{SIGNALS}:{signal}"
    return {"type": SIGNAL, "name": split(qcode)[1] or signal, "qcode": qcode}


def signal_of(categories: Sequence[Object]) -> str:
    """Return the first IPTC signal among *categories*; ``""`` if there is none."""
    qcodes = [category["qcode"] for category in categories if category["type"] == SIGNAL]
    return next((qcode for qcode in qcodes if split(qcode)[0] == SIGNALS), "")


def _with_label(attribute: str, article: Article, report: Report) -> list[Concept]:
    """Return the concepts of *attribute* that have a name, code or URI; report the others as lost."""
    concepts: tuple[Concept, ...] = getattr(article, attribute)
    labelled = [concept for concept in concepts if concept.label]
    if len(labelled) < len(concepts):
        report.lost(attribute, why="one has no name, code or URI")
    return labelled


def _category(attribute: str, concept: Concept, report: Report) -> Object:
    members: Object = {
        "type": _type(attribute, concept),
        "name": concept.name or None,
        "qcode": joined(concept.scheme, concept.code) or None,
    }
    if attribute in {"contributors", "sources"} or concept.role:
        members["role"] = concept.role or None
    if own_members := unexpressed(concept, read_concept(members)):
        members[OWN] = own_members
    more = foreign_members(concept.foreign, SPACE, members.keys(), report)
    return {**members, **more}


def _type(attribute: str, concept: Concept) -> str:
    if attribute == "services" and concept.scheme == RUBRICS:
        return RUBRIC
    place = Place(attribute, concept.kind, concept.relation)
    return next((name for name, entry in TYPES.items() if entry == place), OTHERS[attribute])


def _kept_categories(article: Article, report: Report) -> Iterator[Object]:
    """Yield the categories that were kept as foreign."""
    for part in article.foreign:
        if part.space != SPACE or part.name != "categories":
            continue
        try:
            found: Any = value_of(part.value)
        except ValueError:
            found = None
        if isinstance(found, list) and all(isinstance(item, dict) and _is_other(item) for item in found):
            yield from found
        else:
            report.lost(f"foreign.{SPACE}", where=part.name, why="it is not a list of other categories")


def _is_other(category: Object) -> bool:
    type_ = category.get("type")
    return isinstance(type_, str) and type_ not in {*TYPES, KEYWORD, SIGNAL, STATUS, URGENCY}


def name_lists(categories: Sequence[Object]) -> dict[str, list[str]]:
    """Return the lists that repeat the names of *categories*, or the codes of desks."""
    rubrics = [category for category in categories if category["type"] == RUBRIC and category.get("is_current")]
    return {
        CURRENT: _names(rubrics),
        **{
            name: _names([category for category in categories if category["type"] == type_])
            for name, type_ in NAMES.items()
        },
    }


def _names(categories: Sequence[Object]) -> list[str]:
    found = [
        split(category.get("qcode") or "")[1] or category.get("name")
        if category["type"] == DESK
        else category.get("name")
        for category in categories
    ]
    return [name for name in found if isinstance(name, str) and name]
