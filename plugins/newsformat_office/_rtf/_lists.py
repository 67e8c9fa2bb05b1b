"""The lists of a document, and whether they are numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsformat_office._rtf._destinations import Destination, Nowhere
from newsformat_office._rtf._words import BULLETS, ORDERED_BEFORE_97, UNMARKED


if TYPE_CHECKING:
    from newsformat_office._rtf._groups import Group


class Lists:
    """The numbering of lists by level."""

    def __init__(self) -> None:
        self._levels: dict[int, list[int]] = {}
        self._lists: dict[int, int] = {}

    def add(self, id: int, levels: list[int]) -> None:
        r"""Record the kinds of numbers of the *levels* of the list *id* (``\levelnfc``)."""
        self._levels[id] = levels

    def refers(self, number: int, id: int) -> None:
        r"""Record that ``\ls`` *number* refers to the list *id*."""
        self._lists[number] = id

    def has(self, number: int) -> bool:
        """Is the list *number* defined?"""
        return self._lists.get(number) in self._levels

    def kind(self, number: int, depth: int) -> int:
        """Return the kind of numbers of the list *number* at *depth*."""
        levels = self._levels.get(self._lists.get(number, 0), [])
        return levels[depth] if depth < len(levels) else BULLETS

    def is_ordered(self, number: int, depth: int) -> bool:
        """Is the list numbered at this depth?"""
        return self.kind(number, depth) not in {BULLETS, UNMARKED}


_MOST_LEVELS = 9


class ListTable(Destination):
    r"""``\*\listtable``: the levels of lists."""

    def __init__(self, lists: Lists) -> None:
        self._lists = lists
        self._levels: list[int] = []

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name == "list":
            self._levels = []
        elif name == "levelnfc" and len(self._levels) < _MOST_LEVELS:
            self._levels.append(number or 0)
        elif name == "listid" and number is not None:
            self._lists.add(number, self._levels)
        elif name in {"leveltext", "levelnumbers", "listname", "listpicture"}:
            group.goal = Nowhere()
        return True


class ListOverrides(Destination):
    r"""``\*\listoverridetable``: the lists that paragraphs refer to."""

    def __init__(self, lists: Lists) -> None:
        self._lists, self._id = lists, 0

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name == "listid":
            self._id = number or 0
        elif name == "ls" and number is not None:
            self._lists.refers(number, self._id)
        return True


class OldList(Destination):
    r"""``\*\pn``: before 1997, the list of the paragraph in the group *around* it."""

    def __init__(self, outer: Group) -> None:
        self._around = outer

    def word(self, name: str, number: int | None, group: Group) -> bool:
        kind = "bullet" if name == "pnlvlblt" else "ordered" if name in ORDERED_BEFORE_97 else ""
        if kind:
            self._around.form = self._around.form._replace(old_list=kind)
        return True
