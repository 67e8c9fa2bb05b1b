"""Event Registry (newsapi.ai): ``concepts`` recognised in an article, and its date in three members."""

from __future__ import annotations

from typing import Any

from newsformat import Concept
from newsformat_records._services._concepts import add, kept, objects_of


_KINDS = {"person": "person", "org": "organisation", "loc": "place"}


def take_values(record: dict[str, Any]) -> dict[str, Any]:
    """Remove members of this service from *record*, and return them as values by attribute."""
    when = record.get("dateTime")
    if {"date", "time"} <= record.keys() and when == f"{record['date']}T{record['time']}Z":
        del record["date"], record["time"]
    values: dict[str, Any] = {}
    concepts = objects_of(record.get("concepts"), "uri", "label")
    language = str(record.get("lang", ""))
    names = [_name_of(item["label"], language) for item in concepts]
    if concepts and all(names):
        del record["concepts"]
        for concept, name in zip(concepts, names, strict=True):
            add(values, _concept_of(concept, name))
    return values


def _concept_of(label_object: dict[str, Any], name: str) -> Concept:
    kind = _KINDS.get(str(label_object.get("type")), "")
    label = label_object["label"]
    known = {"uri", "type", *(() if isinstance(label, dict) and len(label) > 1 else ("label",))}
    if not kind and label_object.get("type") != "wiki":
        known.remove("type")
    return Concept(name=name, kind=kind, uri=str(label_object["uri"]), foreign=kept(label_object, but=known))


def _name_of(label: Any, language: str) -> str:
    """Return the name in *label*: in *language*, else in English or another language."""
    if isinstance(label, dict):
        label = next((label[name] for name in (language, "eng", *label) if label.get(name)), "")
    return label if isinstance(label, str) else ""
