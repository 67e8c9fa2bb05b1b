"""The order in which the blocks and lines of a page of ALTO or PAGE are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat.markup.xml import Element, local
from newsformat.plugin import Report


class Order:
    """What is read after what, by IDs: of a ``ReadingOrder`` (since 4.3), else of ``IDNEXT`` (the next block).

    An ID is the attribute *key*.
    """

    def __init__(self, *, key: str = "ID") -> None:
        self._key = key
        self._told: dict[str, int] = {}
        self._ranks = self._told
        self.changed = False  # whether anything of the page stands elsewhere in the file

    def take(self, reading_order: Element) -> None:
        """Take the references of *reading_order*, group by group; an unordered group has some order, too."""
        references = [each.get("REF") or "" for each in reading_order.iter() if local(each) == "ElementRef"]
        self.take_references(key for each in references for key in each.split())

    def take_references(self, references: Iterable[str]) -> None:
        """Take *references*, in the order in which what they mean is read."""
        for key in references:
            self._told.setdefault(key, len(self._told))

    def begin(self, page: Element) -> None:
        """Begin a *page*, which may say itself which block is next."""
        self.changed = False
        if not self._told:
            self._ranks = {key: rank for rank, key in enumerate(_chained(page))}

    def sorted(self, elements: Iterable[Element]) -> list[Element]:
        """Return *elements* as they are read; one of which nothing is said follows what stands before it."""
        found = list(elements)
        if not self._ranks:
            return found
        ranks, last = [], -1
        for each in found:
            rank = self._rank(each)
            last = last if rank is None else rank
            ranks.append(last)
        order = sorted(range(len(found)), key=ranks.__getitem__)
        self.changed = self.changed or order != list(range(len(found)))
        return [found[number] for number in order]

    def tell(self, report: Report, line: int | None) -> None:
        """Tell *report* if anything stands elsewhere in the file, on the page that begins on *line*."""
        if self.changed:
            report.note("blocks and lines put into the order in which they are read", line=line)

    def _rank(self, element: Element) -> int | None:
        """Return the rank of *element*, else the first in it, else that of what it is in."""
        own = self._ranks.get(element.get(self._key) or "")
        if own is not None:
            return own
        inside = [rank for each in element.iter() if (rank := self._ranks.get(each.get(self._key) or "")) is not None]
        around = (self._ranks.get(each.get(self._key) or "") for each in element.iterancestors())
        return min(inside) if inside else next((rank for rank in around if rank is not None), None)


def _chained(page: Element) -> Iterator[str]:
    """Yield the IDs of the blocks that name a next one or are named as such, chain by chain."""
    following = {
        key: following for each in page.iter() if (following := each.get("IDNEXT")) and (key := each.get("ID"))
    }
    begun: set[str] = set()
    named = set(following.values())
    for key in [each for each in following if each not in named] + list(following):
        while key and key not in begun:
            begun.add(key)
            yield key
            key = following.get(key, "")  # noqa: PLW2901 -- the next of the chain
