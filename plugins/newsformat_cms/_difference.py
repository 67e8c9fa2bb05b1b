"""The difference between a document and what is written from its article: kept when reading, applied when writing.

A reader writes what it has read, and keeps the *difference*: so nothing of a document is lost that is put back, and
nothing is kept twice. A change is a JSON object:

* ``{"new": …}``: a member that is not written
* ``{"was": digest, "is": …}``: a value in the place of another
* ``{"was": digest}``: a member that is written, and was not there
* ``{"in": {name: change}}``: changes of the members of an object
* ``{"items": […]}``: items of an array, each told by where it is and the digests of what is written of it

An article may be changed before it is written again. What a change was made for is known by its digest; where that is
no longer written, the change is left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from newsformat.markup.json import text_of


Change: TypeAlias = dict[str, Any]
Lost: TypeAlias = Callable[[str], None]
"""Is told of a change for which there is no longer a place, by its path."""


def digest(value: Any) -> str:
    """Return a digest of *value*."""
    return hashlib.sha256(text_of(value).encode()).hexdigest()[:12]


def difference(new: Any, written: Any, groups: Sequence[int] | None = None) -> Change | None:
    """Return the change that turns *written* into *new*, or `None` if they are equal.

    *groups* gives, for an array, the number of written items per item.
    """
    if isinstance(new, dict) and isinstance(written, dict):
        return _of_members(new, written)
    if isinstance(new, list) and isinstance(written, list):
        if groups is None and len(new) == len(written):
            groups = [1] * len(new)
        if groups is not None:
            return _of_items(new, written, groups)
    if type(new) is type(written) and new == written:
        return None
    return {"was": digest(written), "is": new}


def removal(written: Any) -> Change:
    """Return the change that removes *written*."""
    return {"was": digest(written)}


def _of_members(new: dict[str, Any], written: dict[str, Any]) -> Change | None:
    changes: dict[str, Change] = {}
    for name, value in written.items():
        change = difference(new[name], value) if name in new else removal(value)
        if change is not None:
            changes[name] = change
    changes |= {name: {"new": value} for name, value in new.items() if name not in written}
    return {"in": changes} if changes else None


def _of_items(new: list[Any], written: list[Any], groups: Sequence[int]) -> Change | None:
    items, position = [], 0
    for value, count in zip(new, groups, strict=True):
        group = written[position : position + count]
        change = difference(value, group[0]) if count == 1 else {"is": value}
        if change is not None:
            known = [digest(item) for item in (group or written[max(position - 1, 0) : position])]
            items.append([position, known, change] if group else [position, known, {"after": value}])
        position += count
    return {"items": items} if items else None


# Putting back -------------------------------------------------------------


def restored(written: Any, change: Change, lost: Lost, where: str = "") -> Any:
    """Return *written* with *change* applied; *lost* receives what no longer has a place."""
    if isinstance(inner := change.get("in"), dict) and isinstance(written, dict):
        return _with_members(written, inner, lost, where)
    if isinstance(items := change.get("items"), list) and isinstance(written, list):
        return _Items(written, lost, where).with_changes(items)
    if "is" in change and change.get("was") == digest(written):
        return change["is"]
    lost(where)
    return written


def _with_members(written: dict[str, Any], changes: dict[str, Any], lost: Lost, where: str) -> dict[str, Any]:
    result = dict(written)
    for name, change in changes.items():
        path = f"{where}.{name}" if where else name
        if not isinstance(change, dict):
            lost(path)
        elif "new" in change:
            if name in result:
                lost(path)
            else:
                result[name] = change["new"]
        elif name not in result:
            if change.keys() != {"was"}:
                lost(path)
        elif change.keys() == {"was"}:
            if change["was"] == digest(result[name]):
                del result[name]
        else:
            result[name] = restored(result[name], change, lost, path)
    return result


class _Items:
    """The items of an array, in which the targets of changes are found wherever they have moved."""

    def __init__(self, written: list[Any], lost: Lost, where: str) -> None:
        self.written, self.lost, self.where = written, lost, where
        self.digests = [digest(item) for item in written]
        self.places: dict[str, list[int]] = {}
        for place in reversed(range(len(written))):
            self.places.setdefault(self.digests[place], []).append(place)
        self.made: list[list[Any]] = [[item] for item in written]  # the current content in place of each
        self.behind: list[list[Any]] = [[] for _ in range(len(written) + 1)]  # items inserted after so many
        self.used = [False] * len(written)

    def with_changes(self, changes: list[Any]) -> list[Any]:
        """Return the items with *changes* applied."""
        for number, item in enumerate(changes):
            path = f"{self.where}[{number}]"
            match item:
                case [int() as position, list() as known, {"after": value}]:
                    self._put(value, position, known, path)
                case [int() as position, list() as known, dict() as change] if known:
                    self._replace(change, position, known, path)
                case _:
                    self.lost(path)
        pairs = zip([[], *self.made], self.behind, strict=True)
        return [entry for result, behind in pairs for entry in (*result, *behind)]

    def _put(self, value: Any, position: int, known: list[Any], path: str) -> None:
        """Insert *value* after the *known* item, or before all."""
        place = 0 if not known else self._place(position - 1, known[:1], free=False)
        if place is None:
            self.lost(path)
        else:
            self.behind[place + 1 if known else 0].append(value)

    def _replace(self, change: Change, position: int, known: list[Any], path: str) -> None:
        """Apply *change* to the *known* items."""
        place = self._place(position, known, free=True)
        if place is None:
            self.lost(path)
            return
        for used in range(place, place + len(known)):
            self.used[used], self.made[used] = True, []
        if len(known) == 1:
            self.made[place] = [restored(self.written[place], change, self.lost, path)]
        else:
            self.made[place + len(known) - 1] = [change.get("is")]

    def _place(self, position: int, known: list[Any], *, free: bool) -> int | None:
        """Return the position of the *known* items, unchanged so far if *free*: *position*, or elsewhere."""
        if self._fits(position, known, free=free):
            return position
        found = self.places.get(known[0], []) if isinstance(known[0], str) else []
        while free and found and self.used[found[-1]]:
            found.pop()
        return found[-1] if found and self._fits(found[-1], known, free=free) else None

    def _fits(self, index: int, known: list[Any], *, free: bool) -> bool:
        end = index + len(known)
        return index >= 0 and self.digests[index:end] == known and not (free and any(self.used[index:end]))
