"""Converts responses of Contentful's GraphQL API to those of its Content Delivery API.

https://www.contentful.com/developers/docs/references/graphql/: fields stand beside ``sys``, links are what they link
to, several of them ``items``, and rich text is ``json`` with what its nodes link to in ``links``.
"""

from __future__ import annotations

from typing import Any

from newsformat.markup.json import Object
from newsformat.markup.members import object_at, objects_at, text_at, without_empty
from newsformat_cms._contentful._names import is_document


def as_delivered(value: Any) -> Any:
    """Return a response of the GraphQL API as entries with includes; anything else unchanged."""
    linked: list[Object] = []
    if is_document(object_at(value, "json")):  # the response for a rich text field alone
        value = {"data": {"entry": {"body": value}}}
    delivered = [
        item for result in object_at(value, "data").values() for item in (objects_at(result, "items") or [result])
    ]
    items = [_entry(item, linked) for item in delivered if isinstance(item, dict)]
    if not items:
        return value
    included = {
        kind: [item for item in linked if text_at(item, "sys", "type") == kind and text_at(item, "sys", "id")]
        for kind in ("Entry", "Asset")
    }
    outer = {name: item for name, item in value.items() if name != "data"}
    return {**outer, "sys": {"type": "Array"}, "items": items, "includes": included}


_AROUND = frozenset(("sys", "__typename", "contentfulMetadata"))
_OF_ASSETS = frozenset(("title", "description", "url", "contentType", "fileName", "size", "width", "height"))
_NAMED = frozenset(("sys", "__typename", "name", "title"))  # a linked entry has one of these


def _entry(entry: Object, linked: list[Object]) -> Object:
    kind = text_at(entry, "__typename")
    link = {"type": "Link", "linkType": "ContentType", "id": f"{kind[:1].lower()}{kind[1:]}"}
    fields = {_name(name, item): _value(item, linked) for name, item in entry.items() if name not in _AROUND}
    return {
        "sys": {**object_at(entry, "sys"), "type": "Entry", **({"contentType": {"sys": link}} if kind else {})},
        "fields": without_empty(fields),
        **without_empty({"metadata": entry.get("contentfulMetadata")}),
    }


def _name(name: str, value: Any) -> str:
    return name.removesuffix("Collection") if isinstance(value, dict) and "items" in value else name


def _value(value: Any, linked: list[Object]) -> Any:
    """Return the value of a field, with links embedded; targets of rich text are added to *linked*."""
    if not isinstance(value, dict):
        return value
    if isinstance(several := value.get("items"), list):
        return [_value(item, linked) for item in several]
    if is_document(value.get("json")):
        links = [object_at(value, "links", kind) for kind in ("assets", "entries")]
        linked += [_value(item, linked) for kind in links for place in kind for item in objects_at(kind, place)]
        return value["json"]
    if "url" in value and value.keys() - _AROUND <= _OF_ASSETS:
        return _asset(value)
    return _entry(value, linked) if value.keys() & _NAMED else value


def _asset(asset: Object) -> Object:
    image = without_empty({name: asset.get(name) for name in ("width", "height")})
    details = without_empty({"size": asset.get("size"), "image": image})
    file = without_empty({name: asset.get(name) for name in ("url", "contentType", "fileName")} | {"details": details})
    fields = without_empty({name: asset.get(name) for name in ("title", "description")} | {"file": file})
    return {"sys": {**object_at(asset, "sys"), "type": "Asset"}, "fields": fields}
