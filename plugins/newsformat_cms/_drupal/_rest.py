"""Converts nodes from Drupal's REST, and from exports of Drupal 7, to equivalent responses of JSON:API.

REST (https://www.drupal.org/docs/drupal-apis/restful-web-services-api) has an array of items for each field, Drupal 7
(``node_export``, ``drush``, ``entity_load``) one for each language.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from newsformat.markup.json import Object
from newsformat.markup.members import has_value, one_or_several, text_at, value_at, without_empty
from newsformat.plugin import lazily
from newsformat_cms._drupal._resources import NO_LANGUAGES


_CALLED = {"nid": "drupal_internal__nid", "vid": "drupal_internal__vid", "language": "langcode"}
_TIMES = frozenset(("created", "changed", "published_at", "unpublish_on", "revision_timestamp", "timestamp"))
_FILE, _USER, _TERM = "file--file", "user--user", "taxonomy_term"
_SECONDS = lazily(r"\d{9,10}")
_OF_FILE = ("alt", "title", "width", "height")  # given in the reference
_KINDS = (str, int, float, bool)


def answer_of(nodes: Any) -> Object | None:
    """Return the JSON:API response equivalent to *nodes*, one or an array, or `None` for anything else."""
    several = one_or_several(nodes)
    if not several or not all(isinstance(item, dict) and (_is_rest(item) or _is_exported(item)) for item in several):
        return None
    result = [_Node(item) for item in several]
    data = [node.resource for node in result]
    included = [item for node in result for item in node.included]
    return {"data": data if isinstance(nodes, list) else data[0], "included": included}


def _is_rest(node: Object) -> bool:
    return all(isinstance(node.get(name), list) and node[name] for name in ("nid", "title")) and bool(_bundle(node))


def _is_exported(node: Object) -> bool:
    is_node = all(isinstance(node.get(name), str | int) for name in ("nid", "vid", "title", "type"))
    return is_node and any(_languages(value) for value in node.values())


def _bundle(node: Object) -> str:
    kind = node.get("type")
    return kind if isinstance(kind, str) else text_at(_first(kind), "target_id")


def _first(items: Any) -> Any:
    return items[0] if isinstance(items, list) and items else None


def _languages(value: Any) -> dict[str, list[Object]]:
    """Return the items of a Drupal 7 field by language; nothing if *value* is not a field."""
    if not isinstance(value, dict) or not value:
        return {}
    is_field = all(isinstance(item, list) and item and all(isinstance(entry, dict) for entry in item)
                   for item in value.values())  # fmt: skip
    return value if is_field else {}


class _Node:
    """A node as a resource of JSON:API, with the resources that it describes."""

    def __init__(self, node: Object) -> None:
        self.included: list[Object] = []
        self.attributes: Object = {}
        self.relationships: Object = {}
        members = {**node}
        uuid, kind, links = members.pop("uuid", ""), _bundle(members), members.pop("_links", None)
        del members["type"]
        language = members.get("language")
        for name, value in members.items():
            self._take(name, value, language if isinstance(language, str) else "")
        self._sign(members)
        href = value_at(links, "self", "href")
        self.resource: Object = {
            "type": f"node--{kind}",
            "id": uuid if isinstance(uuid, str) else text_at(_first(uuid), "value"),
            "attributes": self.attributes,
            "relationships": self.relationships,
            **({"links": {"self": href}} if isinstance(href, str) else {}),
        }

    def _take(self, name: str, value: Any, own_language: str) -> None:
        """Take the field *name* of a node in *own_language*, if it has it in that."""
        languages = _languages(value)
        if languages:
            chosen = next(
                (language for language in (own_language, *NO_LANGUAGES) if language in languages), next(iter(languages))
            )
            self.attributes |= {
                f"{name}.{language}": items for language, items in languages.items() if language != chosen
            }
            value = languages[chosen]
        if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
            self._take_items(name, value)
        elif name == "path" and isinstance(value, dict) and (alias := text_at(value, "alias")):
            more = {name: item for name, item in value.items() if name != "source"}  # the node's number again
            self.attributes["path"] = {**more, "alias": f"/{alias.removeprefix('/')}"}
        elif has_value(value):
            self.attributes[_CALLED.get(name, name)] = _moment(value) if name in _TIMES else value

    def _take_items(self, name: str, items: list[Object]) -> None:
        if all("target_id" in item and text_at(item, "target_type") for item in items):
            self.relationships[name] = {"data": [self._named(item) for item in items]}
        elif all("fid" in item and text_at(item, "uri") for item in items):
            self.relationships[name] = {"data": [self._file(item) for item in items]}
        else:
            values = [_plain(item) for item in items]
            values = [_moment(value) for value in values] if name in _TIMES else values
            self.attributes[_CALLED.get(name, name)] = values[0] if len(values) == 1 else values

    def _named(self, item: Object) -> Object:
        """Return the identifier of an *item*'s target; for a file, it includes the address."""
        if text_at(item, "target_type") == "file":
            return self._file({**item, "fid": item["target_id"]})
        known = ("target_id", "target_type", "target_uuid")
        kind = text_at(item, "target_type")
        more = {name: value for name, value in item.items() if name not in {*known, "url"} and has_value(value)}
        meta = without_empty({"drupal_internal__target_id": item["target_id"], "url": item.get("url"), **more})
        return {
            "type": kind if kind == _TERM else f"{kind}--{kind}",  # the vocabulary is unknown
            "id": text_at(item, "target_uuid") or str(item["target_id"]),
            "meta": meta,
        }

    def _file(self, item: Object) -> Object:
        file_id = text_at(item, "target_uuid") or text_at(item, "uuid") or str(item["fid"])
        address = text_at(item, "url") or text_at(item, "uri")
        known = (*_OF_FILE, "fid", "uri", "url", "uuid", "target_id", "target_type", "target_uuid")
        more = {name: value for name, value in item.items() if name not in known and has_value(value)}
        attributes = {**more, "uri": {"value": text_at(item, "uri"), "url": address}}
        self.included.append({"type": _FILE, "id": file_id, "attributes": attributes})
        meta = {name: _number(item[name]) for name in _OF_FILE if has_value(item.get(name))}
        return {"type": _FILE, "id": file_id, "meta": meta}

    def _sign(self, node: Object) -> None:
        """Set the author of a Drupal 7 node to the name of its user."""
        name = node.get("name")
        if isinstance(name, str) and name and isinstance(node.get("uid"), str | int):
            for key in ("name", "uid"):
                self.attributes.pop(key, None)
            user = {"type": _USER, "id": f"{node['uid']}"}
            self.relationships["uid"] = {"data": user}
            self.included.append({**user, "attributes": {"display_name": name}})


def _plain(item: Object) -> Any:
    """Return the value of *item*; a formatted text is returned as it is."""
    value = item.get("value")
    if "safe_value" in item and "processed" not in item:
        item = {
            **{name: entry for name, entry in item.items() if name != "safe_value"},
            "processed": item["safe_value"],
        }
    others = _further_members(item)
    if "value" not in item or not (isinstance(value, _KINDS) or value is None):
        return item
    return value if not others or (others == {"processed"} and item["processed"] == value) else item


def _further_members(item: Object) -> set[str]:
    """Return further members of *item*, and the form of a date."""
    is_date = text_at(item, "format").startswith("Y-m-d")
    known = {"value", "lang", *(("format",) if is_date else ())}
    return {name for name, value in item.items() if name not in known and has_value(value)}


def _moment(value: Any) -> Any:
    """Return *value* or, for seconds since 1970, the date."""
    text = str(value)
    return datetime.fromtimestamp(int(text), UTC).isoformat() if _SECONDS.fullmatch(text) else value


def _number(value: Any) -> Any:
    digits = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _DIGITS
    return int(value) if digits else value


_DIGITS = 6  # of a width or height
