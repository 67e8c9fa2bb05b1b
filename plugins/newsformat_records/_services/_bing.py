"""Bing News Search (https://learn.microsoft.com/bing/search-apis/bing-news-search); the title is called ``name``.

``provider`` → `sources`, ``about`` and ``mentions`` → `subjects`, the thumbnail of ``image`` → a picture.
"""

from __future__ import annotations

from typing import Any

from newsformat import Association, Concept, Media, Rendition
from newsformat.markup.members import extent, has_value, object_at
from newsformat.markup.pictures import renditions_of
from newsformat_records._services._concepts import add, kept, objects_of


_ARTICLE = frozenset(("name", "url", "datePublished", "provider"))
_THUMBNAIL = frozenset(("contentUrl", "width", "height"))


def is_article(value: Any) -> bool:
    """Is *value* an article in a response of Bing?"""
    return isinstance(value, dict) and value.keys() >= _ARTICLE and isinstance(value["provider"], list)


def with_title(value: Any) -> Any:
    """Return *value* with ``name`` renamed to ``title`` if it is an article of Bing."""
    if not is_article(value) or "title" in value:
        return value
    return {("title" if name == "name" else name): item for name, item in value.items()}


def take_values(record: dict[str, Any]) -> dict[str, Any]:
    """Remove members of this service from *record*, and return them as values by attribute."""
    values: dict[str, Any] = {}
    if not record.keys() >= _ARTICLE - {"name"} or not objects_of(record["provider"], "name"):
        return values
    values["sources"] = [
        Concept(name=str(entry["name"]), foreign=kept(entry, but=("name", "_type"))) for entry in record.pop("provider")
    ]
    for member in ("about", "mentions"):
        for item in objects_of(record.get(member), "name"):
            add(values, Concept(name=str(item["name"]), foreign=kept(item, but=("name",))))
        if objects_of(record.get(member), "name"):
            del record[member]
    _take_image(record, values)
    return values


def _take_image(record: dict[str, Any], values: dict[str, Any]) -> None:
    image, thumbnail = object_at(record, "image"), object_at(record, "image", "thumbnail")
    href = thumbnail.get("contentUrl")
    if not isinstance(href, str) or thumbnail.keys() - _THUMBNAIL:
        return
    size = Rendition(href=href, width=extent(thumbnail.get("width")), height=extent(thumbnail.get("height")))
    media = Media(href, renditions=renditions_of(size))
    values["associations"] = [Association(role="image", media=media)]
    record["image"] = {name: value for name, value in image.items() if name != "thumbnail" and has_value(value)}
    if not record["image"]:
        del record["image"]
