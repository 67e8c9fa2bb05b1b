"""Validates a ``newsMessage`` of any length part by part: the header, each item, and their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from lxml import etree

from newsformat.markup.xml import Element, local
from newsformat.plugin import Problem
from newsformat_newsml._validators._structure import (
    Met,
    Place,
    Reading,
    Standard,
    attributes,
    shown,
    standard_in,
)


ITEMS: Final = frozenset(("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"))
PARTS: Final = ITEMS | {"header", "itemSet"}
Below = Callable[[Met, Standard], Iterator[Problem]]  # yields the problems of a part and its descendants


def message_problems(parts: Iterable[Any], below: Below) -> Iterator[Problem]:
    """Yield the problems of the message whose *parts* arrive one by one, each discarded before the next."""
    message: _Message | None = None
    for part in parts:
        if message is None:
            message = _Message(part.getroottree().getroot(), below)
            yield from message.begin()
        yield from message.take(part)
    if message is None:
        yield Problem("missing", "header is missing in newsMessage", 1, where="/newsMessage")
    else:
        yield from message.end()


class _Level:
    """An element with children that arrive one by one."""

    def __init__(self, met: Met, standard: Standard) -> None:
        self.met, self._standard = met, standard
        self._reading = Reading(met, standard, [])
        self._numbers = Counter[str]()

    def take(self, child: Element) -> tuple[Met, list[Problem]]:
        """Return the problems of *child* at its position."""
        name = shown(self._standard.name(child), child)
        self._numbers[name] += 1
        place = Place(self.met.place, f"{name.rpartition('}')[2]}[{self._numbers[name]}]")
        label = self._reading.read(child, name, place)
        types = self._standard.rules.type(self.met.type).children
        kind = types.get(label) or self._standard.elements.get(name, "")
        return Met(child, kind, place), self._take_found()

    def end(self) -> list[Problem]:
        """Return what is missing at the end."""
        self._reading.end()
        return self._take_found()

    def _take_found(self) -> list[Problem]:
        found, self._reading.found = self._reading.found, []
        return found


class _Message:
    def __init__(self, root: Element, below: Below) -> None:
        self._standard = standard_in(etree.QName(root).namespace or "")
        self._below = below
        self._top = _Level(Met(root, "newsMessage", Place(None, "newsMessage")), self._standard)
        self._set: _Level | None = None

    def begin(self) -> Iterator[Problem]:
        """Yield the problems of the message's attributes."""
        yield from attributes(self._top.met, self._standard)

    def take(self, part: Any) -> Iterator[Problem]:
        """Yield the problems of *part*, and of unexpected elements before it."""
        others = [other for other in part.itersiblings("*", preceding=True) if local(other) not in PARTS]
        name = self._standard.name(part)
        in_set = part.getparent() is not part.getroottree().getroot()
        if in_set or name == "itemSet":
            yield from self._enter(part.getparent() if in_set else part)
        for other in reversed(others):
            yield from self._problems_of_part(other, in_set=in_set)
        if name == "itemSet" and not in_set:
            yield from self._leave(part)
        else:
            yield from self._problems_of_part(part, in_set=in_set)

    def _enter(self, items: Any) -> Iterator[Problem]:
        """Begin the item set, which only becomes known through its first item."""
        if self._set is None:
            met, found = self._top.take(items)
            self._set = _Level(met, self._standard)
            yield from found
            yield from attributes(met, self._standard)

    def _leave(self, items: Any) -> Iterator[Problem]:
        assert self._set is not None  # noqa: S101 -- for the type checker
        yield from self._unexpected_children(items, in_set=True)
        yield from self._set.end()
        self._set = None

    def _problems_of_part(self, part: Any, *, in_set: bool) -> Iterator[Problem]:
        level = self._set if in_set and self._set is not None else self._top
        met, found = level.take(part)
        yield from found
        yield from self._below(met, self._standard)

    def _unexpected_children(self, parent: Element, *, in_set: bool) -> Iterator[Problem]:
        """Yield the problems of the unexpected children at the end."""
        for other in parent.iterchildren("*"):
            if local(other) not in PARTS:
                yield from self._problems_of_part(other, in_set=in_set)

    def end(self) -> Iterator[Problem]:
        """Yield the problems at the end of the message."""
        yield from self._unexpected_children(self._top.met.element, in_set=False)
        yield from self._top.end()
