"""Rules of JSON:API on responses (1.0 and 1.1, https://jsonapi.org/format/1.1/).

The functions name sections of JSON:API.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Misfit, Object, Path, kind_of
from newsformat.markup.json_rules import OBJECT, STRING, Rule, alone_or_array, anything, array, members, or_null
from newsformat.markup.members import items_at, one_or_several
from newsformat.plugin import Severity


_NAME = re.compile(r"[A-Za-z0-9\u0080-\U0010ffff](?:[\w \u0080-\U0010ffff-]*[A-Za-z0-9\u0080-\U0010ffff])?", re.ASCII)
_TOP = frozenset(("data", "errors", "meta", "jsonapi", "links", "included"))


def answer(resource: Rule, *, or_request: bool = False) -> Rule:
    """Return the rule for a response (7.1, "Top Level"), each *resource* of which has a rule of its own.

    *or_request*: so is a request to create a resource (9.1), which has no links, names no version and includes nothing;
    such a resource needs no ID.
    """

    def each(value: Any, where: Path) -> Iterator[Misfit]:
        yield from _resource(value, where)
        if isinstance(value, dict):
            yield from resource(value, where)

    def new(value: Any, where: Path) -> Iterator[Misfit]:
        yield from _resource({"id": "", **value} if isinstance(value, dict) else value, where)
        if isinstance(value, dict):
            yield from resource(value, where)

    answered = members({**_PARTS, "data": or_null(alone_or_array(each)), "included": array(each)}, other=anything)
    requested = members({**_PARTS, "data": or_null(alone_or_array(new))}, other=anything)

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        yield from OBJECT(value, where)
        if not isinstance(value, dict):
            return
        if not value.keys() & {"data", "errors", "meta"}:
            yield Misfit("required", "an answer has data, errors or meta", where)
        if "data" in value and "errors" in value:
            yield Misfit("top-level", "an answer may not have both data and errors", (*where, "errors"))
        if "included" in value and "data" not in value:
            yield Misfit("top-level", "included is not allowed without data", (*where, "included"))
        yield from _unknown_members(value, _TOP, "an answer", where)
        is_request = or_request and value.keys().isdisjoint(("jsonapi", "links", "included"))
        yield from (requested if is_request else answered)(value, where)
        yield from _Compound(value, where).misfits()

    return rule


def _unknown_members(value: Object, names: frozenset[str], what: str, where: Path) -> Iterator[Misfit]:
    """Yield unknown members; those of extensions have a namespace and a colon, and ``@`` members are ignored."""
    for name in value:
        if name not in names and ":" not in name and not name.startswith("@"):
            yield Misfit("unknown", f"{what} has no member {name!r:.60}", (*where, name))


# Links and meta (7.5 to 7.7) -----------------------------------------------------------


def _link(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a link: an address, an object with one, or null."""
    if isinstance(value, dict):
        yield from _LINK(value, where)
    elif value is not None and not isinstance(value, str):
        yield Misfit("type", f"a link is a string, an object or null, not {kind_of(value)}", where)


_LINK = members(
    {
        **dict.fromkeys(("href", "rel", "title", "type"), STRING),
        "meta": OBJECT,
        "describedby": _link,
        "hreflang": lambda value, where: (array(STRING) if isinstance(value, list) else STRING)(value, where),
    },
    needs=("href",),
    other=anything,
)
_LINKS = members(other=_link)
_ERROR = members(
    {
        **dict.fromkeys(("id", "status", "code", "title", "detail"), STRING),
        **dict.fromkeys(("source", "meta"), OBJECT),
        "links": _LINKS,
    },
    other=anything,
)


def _error(value: Any, where: Path) -> Iterator[Misfit]:
    """Check an error, which must have at least one member (chapter 11)."""
    yield from _ERROR(value, where)
    names = ("id", "links", "status", "code", "title", "detail", "source", "meta")
    if isinstance(value, dict) and not value.keys() & {*names}:
        yield Misfit("required", f"an error has at least one of {', '.join(names)}", where)


# Resources (7.2 to 7.3) ------------------------------------------------------------------


def _names(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield member names that are not allowed (7.8)."""
    for name in value if isinstance(value, dict) else ():
        if not _NAME.fullmatch(name) and not name.startswith("@") and ":" not in name:
            yield Misfit("name", f"a member may not be called {name!r:.60}", (*where, name))


def _identifier(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a resource identifier (7.3)."""
    yield from _IDENTIFIER(value, where)
    if isinstance(value, dict):
        yield from _unknown_members(value, frozenset(("type", "id", "lid", "meta")), "what names a resource", where)


_IDENTIFIER = members({**dict.fromkeys(("type", "id", "lid"), STRING), "meta": OBJECT}, needs=("type", "id"),
                      other=anything)  # fmt: skip


def _linked(value: Any, where: Path) -> Iterator[Misfit]:
    """Check the targets of a relationship: one, none or several (7.2.2.1)."""
    if isinstance(value, list):
        yield from array(_identifier)(value, where)
    elif value is not None:
        yield from _identifier(value, where)


def _relationship(value: Any, where: Path) -> Iterator[Misfit]:
    yield from members({"links": _LINKS, "data": _linked, "meta": OBJECT}, other=anything)(value, where)
    if isinstance(value, dict):
        if not value.keys() & {"links", "data", "meta"}:
            yield Misfit("required", "a relationship has links, data or meta", where)
        yield from _unknown_members(value, frozenset(("links", "data", "meta")), "a relationship", where)


def _resource(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _RESOURCE(value, where)
    if isinstance(value, dict):
        yield from _unknown_members(value, _RESOURCE_HAS, "a resource", where)
        for name in _FIELDS:
            yield from _names(value.get(name), (*where, name))


def own_fields(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield fields of a resource whose names clash with each other, or with type and ID (7.2.2)."""
    fields = {name: found if isinstance(found := value.get(name), dict) else {} for name in _FIELDS}
    for name, found in fields.items():
        for reserved in ("type", "id"):
            if reserved in found:
                yield Misfit("field", f"a field may not be called {reserved}", (*where, name, reserved))
    for name in fields["attributes"].keys() & fields["relationships"].keys():
        message = f"{name!r:.60} is an attribute, too: fields have names of their own"
        yield Misfit("field", message, (*where, "relationships", name))


_FIELDS = ("attributes", "relationships")
_RESOURCE_HAS = frozenset(("type", "id", "lid", "attributes", "relationships", "links", "meta"))
_RESOURCE = members(
    {
        **dict.fromkeys(("type", "id"), STRING),
        "attributes": OBJECT,
        "relationships": members(other=_relationship),
        "links": _LINKS,
        "meta": OBJECT,
    },
    needs=("type", "id"),
    other=anything,
)


_PARTS = {
    "errors": array(_error),
    "links": _LINKS,
    "meta": OBJECT,
    "jsonapi": members({"version": STRING, "meta": OBJECT, **dict.fromkeys(("ext", "profile"), array(STRING))},
                       other=anything),
}  # fmt: skip


# Compound documents (7.4) ---------------------------------------------------------------


class _Compound:
    """The resources of a response, and their references to each other."""

    def __init__(self, answer: Object, where: Path) -> None:
        self._where = where
        data = answer.get("data")
        self._first = one_or_several(data)
        self._included = items_at(answer, "included")

    def misfits(self) -> Iterator[Misfit]:
        """Yield duplicate resources, and included ones without a reference to them."""
        referenced = {key for entry in (*self._first, *self._included) for key in _named_by(entry)}
        seen = {key for entry in self._first if (key := _key(entry))}
        for number, item in enumerate(self._included):
            if (key := _key(item)) is None:
                continue
            path = (*self._where, "included", number)
            if key in seen:
                yield Misfit("unique", f"{' '.join(key):.100} appears twice", path)
            elif key not in referenced:
                message = f"{' '.join(key):.100} is included, but nothing refers to it"
                yield Misfit("linkage", message, path, Severity.WARNING)
            seen.add(key)


def _key(value: Any) -> tuple[str, str] | None:
    if not isinstance(value, dict):
        return None
    kind, name = value.get("type"), value.get("id")
    return (kind, name) if isinstance(kind, str) and isinstance(name, str) else None


def _named_by(resource: Any) -> Iterator[tuple[str, str]]:
    relationships = resource.get("relationships") if isinstance(resource, dict) else None
    for relationship in relationships.values() if isinstance(relationships, dict) else ():
        data = relationship.get("data") if isinstance(relationship, dict) else None
        for identifier in one_or_several(data):
            if key := _key(identifier):
                yield key
