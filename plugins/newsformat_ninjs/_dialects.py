"""Dialects of ninjs: how providers fill properties of the standard, or add some of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import newsformat as nf
from newsformat.plugin import Dialect, Report


class Dialects:
    """Chooses the dialect of each item: the one that is *wanted*, or the one whose signs it has."""

    def __init__(self, wanted: str) -> None:
        self._wanted = wanted
        self._registry = nf.registry() if wanted != "none" else None
        self._are_any = self._registry is not None and any(each.format == "ninjs" for each in self._registry.dialects)

    def applied(self, members: dict[str, Any], report: Report) -> dict[str, Any]:
        """Return *members*, an item, with what its dialect means by them under the names of the standard."""
        if self._registry is None or not self._are_any:
            return members
        dialect = self._registry.dialect("ninjs", self._wanted, lambda path, values: _holds(members, path, values))
        return _translated(members, dialect) if dialect is not None and dialect.fields else members


def _holds(members: dict[str, Any], path: str, values: tuple[str, ...]) -> bool:
    """Is one of *values* at *path*? ``*`` at the end of one stands for anything."""
    found = [value for value in _at(members, path.split(".")) if isinstance(value, str | int)]
    return any(_is_like(str(value), wanted) for value in found for wanted in values)


def _is_like(value: str, wanted: str) -> bool:
    return value.startswith(wanted[:-1]) if wanted.endswith("*") else value == wanted


def _at(value: Any, path: list[str]) -> Iterator[Any]:
    """Yield what is at *path*: names of members; of an array, every item counts."""
    if isinstance(value, list):
        for item in value:
            yield from _at(item, path)
    elif not path:
        yield value
    elif isinstance(value, dict) and path[0] in value:
        yield from _at(value[path[0]], path[1:])


def _translated(members: dict[str, Any], dialect: Dialect) -> dict[str, Any]:
    """Return *members* with each value that the dialect knows moved to where the standard has it."""
    made = dict(members)
    for path, targets in dialect.fields.items():
        place, _, role = path.partition("[")
        if role:
            _renamed(made, place, role.rstrip("]"), targets[0])
        elif (value := _taken(made, place.split("."))) is not None:
            for target in targets:
                _put(made, target, value)
    return made


def _renamed(made: dict[str, Any], place: str, role: str, target: str) -> None:
    """Give texts of *role* in the array *place* the role *target*; relations of concepts so too."""
    value = made.get(place)
    if isinstance(value, list):
        made[place] = [_with_role(each, role, target) for each in value]


def _with_role(said: Any, role: str, target: str) -> Any:
    if not isinstance(said, dict):
        return said
    for key in ("role", "rel"):
        if said.get(key, "") == role and (key in said or not role):
            return {**said, key: target}
    return {**said, "role": target} if not role and "value" in said and "role" not in said else said


def _taken(made: dict[str, Any], path: list[str]) -> Any:
    """Take the value at *path* out of *made*, which is changed no deeper than it was copied."""
    if len(path) == 1:
        return made.pop(path[0], None)
    inner = made.get(path[0])
    if not isinstance(inner, dict) or path[1] not in inner:
        return None
    inner = dict(inner)
    value = _taken(inner, path[1:])
    made[path[0]] = inner
    if not inner:
        del made[path[0]]
    return value


def _put(made: dict[str, Any], target: str, value: Any) -> None:
    """Put *value* under *target*; into an array, after what is there; nothing that is there is overwritten."""
    there = made.get(target)
    if there in (None, "", [], {}):
        made[target] = value
    elif isinstance(there, list):
        made[target] = [*there, *(value if isinstance(value, list) else [value])]
    else:
        made[f"{target}"] = there
        made.setdefault("extra_values", []).append({target: value})
