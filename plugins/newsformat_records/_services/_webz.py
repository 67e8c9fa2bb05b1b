"""Webz.io: the ``thread`` of a post describes the site; ``entities``."""

from __future__ import annotations

from typing import Any

from newsformat import Association, Concept, Media
from newsformat.markup.members import without_empty
from newsformat_records._services._concepts import add, kept, objects_of


_KINDS = {"persons": "person", "organizations": "organisation", "locations": "place"}
_SITES = ("site_full", "site")


def take_values(record: dict[str, Any]) -> dict[str, Any]:
    """Remove members of this service from *record*, and return them as values by attribute."""
    values: dict[str, Any] = {}
    _take_entities(record, values)
    thread = without_empty(record["thread"]) if isinstance(record.get("thread"), dict) else {}
    if not isinstance(thread.get("site"), str):
        return values
    site = str(thread.get("site_full") or thread["site"])
    values["sources"] = [Concept(name=site)]
    if isinstance(image := thread.get("main_image"), str):
        values["associations"] = [Association(role="image", media=Media(href=image))]
        del thread["main_image"]
    for name in _SITES:
        if name in thread and site.endswith(str(thread[name])):
            del thread[name]
    record["thread"] = {name: value for name, value in thread.items() if record.get(name) != value}
    if not record["thread"]:
        del record["thread"]
    return values


def _take_entities(record: dict[str, Any], values: dict[str, Any]) -> None:
    entities = record.get("entities")
    if not isinstance(entities, dict) or entities.keys() - _KINDS.keys():
        return
    if all(objects_of(some, "name") == some for some in entities.values()):
        del record["entities"]
        for member, kind in _KINDS.items():
            for item in entities.get(member, ()):
                add(values, Concept(name=str(item["name"]), kind=kind, foreign=kept(item, but=("name",))))
