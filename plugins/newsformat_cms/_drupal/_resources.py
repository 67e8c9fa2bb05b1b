"""Resources of JSON:API (https://jsonapi.org/format/1.1/), which refer to each other by type and ID."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from newsformat.markup.json import Object
from newsformat.markup.members import objects_at, one_or_several, text_among, text_at, value_at


SPACE: Final = "drupal-jsonapi"
NO_LANGUAGES: Final = frozenset(("und", "zxx"))


class Resources:
    """The resources that a response includes in addition to the requested ones."""

    def __init__(self, answer: Any) -> None:
        found = objects_at(answer, "included")
        self._found = {(text_at(item, "type"), text_at(item, "id")): item for item in found}
        self._unused = dict.fromkeys(self._found)
        self._used: dict[tuple[str, str], Object] = {}

    def named(self, identifier: Object) -> Object:
        """Return the resource with that type and ID; an empty one if it is not included."""
        key = (text_at(identifier, "type"), text_at(identifier, "id"))
        if key not in self._found:
            return {}
        self._unused.pop(key, None)
        self._used[key] = self._found[key]
        return self._found[key]

    def used(self) -> list[Object]:
        """Return the resources requested since the last call."""
        used, self._used = [*self._used.values()], {}
        return used

    def unused(self) -> list[str]:
        """Return the labels of resources that were never requested."""
        return [label(self._found[key]) or key[0] for key in self._unused]


def identifiers_in(relationship: Any) -> list[Object]:
    """Return the targets of a relationship: one, several or none; those that Drupal lost are skipped."""
    data = value_at(relationship, "data")
    found = one_or_several(data)
    targets = [item for item in found if isinstance(item, dict)]
    return [target for target in targets if text_at(target, "id") not in {"missing", "virtual", ""}]


def label(resource: Object) -> str:
    """Return the label of a resource: a user, term, node or file."""
    attributes = value_at(resource, "attributes")
    names = ("display_name", "name", "title", "filename", "label")
    return text_among(attributes, names)


def urn_of(resource: Object) -> str:
    """Return the UUID of a resource as a URI, or ``""`` for a number, as in Drupal 7."""
    key = text_at(resource, "id")
    return f"urn:uuid:{key}" if key and not key.isdecimal() else ""


def self_of(resource: Object) -> str:
    """Return the address of a resource, a string or in an object."""
    address = value_at(resource, "links", "self")
    return address if isinstance(address, str) else text_at(address, "href")


def page_of(resource: Object, base: str) -> str:
    """Return the address of a node's page: its alias on the site of its API address, or else of *base*."""
    alias, address = text_at(resource, "attributes", "path", "alias"), self_of(resource) or base
    if not alias.startswith("/") or alias.startswith("//"):
        return ""
    try:
        path = urlsplit(address).path.partition("/jsonapi")[0].partition("/node/")[0]  # the latter for REST
        return urljoin(address, f"{path.rstrip('/')}{alias}") if address else alias
    except ValueError:
        return alias


def absolute(address: str, base: str) -> str:
    """Return *address* resolved against *base*."""
    try:
        return urljoin(base, address) if address else ""
    except ValueError:
        return address
