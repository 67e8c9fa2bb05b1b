"""Dialects of ninjs: how providers use properties of the standard, and some of their own.

The package's docstring describes their keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from newsformat import registry
from newsformat.markup.members import has_value, one_or_several
from newsformat.plugin import Dialect, Report
from newsformat_ninjs._names import KICKER, MAIN, SPACE, SUB, SUMMARY


_PATH = re.compile(r"([^\[\]]+)(?:\[([^\[\]]*)\])?\Z")
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|&#?\w+;")
_TEXTS = {
    "headline": ("headlines", MAIN[0]),
    "subhead": ("headlines", SUB[0]),
    "kicker": ("headlines", KICKER[0]),
    "summary": ("descriptions", SUMMARY[0]),
}
# The property that is read into each attribute of the article, with alternatives.
_PROPERTIES = {
    "uri": ("uri", "guid"),
    "version": ("version",),
    "title": ("title",),
    "slug": ("slugline",),
    "language": ("language",),
    "credit": ("creditline",),
    "created": ("firstCreated", "firstcreated"),
    "updated": ("versionCreated", "versioncreated"),
    "published": ("firstpublished",),
    "expires": ("expires",),
    "embargo": ("embargoed",),
    "status": ("pubStatus", "pubstatus"),
    "urgency": ("urgency",),
    "body": ("body_html", "bodies"),
    "notes": ("edNote", "ednote"),
    "signals": ("signal",),
    "keywords": ("keywords",),
    "identifiers": ("altIds", "altids"),
    "subjects": ("subjects", "subject"),
    "genres": ("genres", "genre"),
    "sources": ("infoSources", "infosources", "infosource"),
    "services": ("service",),
    "contributors": ("authors",),
}
_SEVERAL = frozenset(
    ("keywords", "signals", "identifiers", "subjects", "genres", "sources", "services", "contributors")
)


_KNOWN = {"*]": frozenset((*_TEXTS, *_SEVERAL)), "*": frozenset((*_TEXTS, *_PROPERTIES))}


class Dialects:
    """Chooses the dialect of each item: the one *wanted*, or the one that its content identifies."""

    def __init__(self, wanted: str, report: Report) -> None:
        self._wanted, self._report, self._known = wanted, report, registry()

    def applied(self, members: dict[str, Any]) -> dict[str, Any]:
        """Return *members*, an item, with values moved to the standard's properties, according to its dialect."""
        dialect = self._known.dialect(SPACE, self._wanted, partial(_values_at, members))
        if dialect is None or not dialect.fields:
            return members
        dialect.check(_KNOWN, self._report)
        return _translated(members, dialect)


def _values_at(members: dict[str, Any], path: str) -> list[str]:
    """Return the values at *path* in *members*."""
    if type(value := members.get(path)) is str:
        return [value]
    steps = path.split(".")
    if steps[0] not in members:
        return []
    return [str(value) for value in _values_on_path(members, steps) if isinstance(value, str | int)]


def _values_on_path(value: Any, path: list[str]) -> Iterator[Any]:
    if isinstance(value, list):
        for item in value:
            yield from _values_on_path(item, path)
    elif not path:
        yield value
    elif isinstance(value, dict) and path[0] in value:
        yield from _values_on_path(value[path[0]], path[1:])


def _translated(members: dict[str, Any], dialect: Dialect) -> dict[str, Any]:
    result = dict(members)
    for key, attributes in dialect.fields.items():
        match = _PATH.match(key)
        if match is None:
            continue
        for attribute in attributes:
            if match[2] is not None:
                _move_some(result, match[1], match[2], attribute)
            elif attribute in _TEXTS or _is_free(result, attribute):
                _move(result, match[1].split("."), attribute)
    return result


def _is_free(result: dict[str, Any], attribute: str) -> bool:
    names = _PROPERTIES.get(attribute, ())
    return bool(names) and (attribute in _SEVERAL or not any(result.get(name) for name in names))


def _move(result: dict[str, Any], path: list[str], attribute: str) -> None:
    value = _taken(result, path)
    if not has_value(value):
        return
    if attribute in _TEXTS:
        _add_text(result, attribute, value)
    elif attribute == "identifiers" and isinstance(value, str):
        _add(result, attribute, [{"role": path[-1], "value": value}])
    elif attribute == "keywords" and isinstance(value, str):
        _add(result, attribute, [word for part in value.split("+") if (word := part.strip())])
    elif attribute in _SEVERAL:
        _add(result, attribute, one_or_several(value))
    elif attribute == "body" and isinstance(value, str):
        text = value.replace("\\n", "\n")  # escaped twice
        result["body_html" if _MARKUP.search(text) else "body_text"] = text
    else:
        result[_PROPERTIES[attribute][0]] = value


def _add(result: dict[str, Any], attribute: str, values: list[Any]) -> None:
    """Append *values* to those of the same attribute."""
    name = next((name for name in _PROPERTIES[attribute] if result.get(name)), _PROPERTIES[attribute][0])
    there = result.get(name)
    if isinstance(there, dict):  # an object of identifiers by role
        there = [{"role": role, "value": value} for role, value in there.items()]
    result[name] = [*there, *values] if isinstance(there, list) else [there, *values] if there else values


def _add_text(result: dict[str, Any], attribute: str, value: Any) -> None:
    """Insert a text before others, so that it takes precedence."""
    name, role = _TEXTS[attribute]
    there = result.get(name)
    result[name] = [{"role": role, "value": value}, *(there if isinstance(there, list) else [])]


def _taken(result: dict[str, Any], path: list[str]) -> Any:
    """Remove and return the value at *path* in *result*; containers on the way are copied before they are changed."""
    if len(path) == 1:
        return result.pop(path[0], None)
    inner = result.get(path[0])
    if not isinstance(inner, dict):
        return None
    result[path[0]] = inner = dict(inner)
    value = _taken(inner, path[1:])
    if not inner:
        del result[path[0]]
    return value


def _move_some(result: dict[str, Any], name: str, role: str, attribute: str) -> None:
    """Move the elements with *role* out of the array *name*: texts to a standard role, concepts to another array."""
    several = result.get(name)
    if not isinstance(several, list) or not (attribute in _TEXTS or attribute in _SEVERAL):
        return
    of_role = [item for item in several if _has_role(item, role)]
    if not of_role:
        return
    result[name] = [item for item in several if not _has_role(item, role)]
    if attribute in _TEXTS:
        place, canonical = _TEXTS[attribute]
        rest = result.get(place)
        result[place] = [{**item, "role": canonical} for item in of_role] + (rest if isinstance(rest, list) else [])
    else:
        _add(result, attribute, [{key: value for key, value in item.items() if key != "rel"} for item in of_role])


def _has_role(item: Any, role: str) -> bool:
    return isinstance(item, dict) and item.get("role", item.get("rel", "")) == role
