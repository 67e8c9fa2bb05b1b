"""The reading order of blocks and lines on a page of ALTO or PAGE."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat.markup.xml import Element, local
from newsformat.plugin import Report


class Order:
    """The reading order by ID: from a ``ReadingOrder`` (since 4.3), else from ``IDNEXT`` (the next block).

    *key* is the attribute with the ID.
    """

    def __init__(self, *, key: str = "ID") -> None:
        self._key = key
        self._given_ranks: dict[str, int] = {}
        self._ranks = self._given_ranks
        self.changed = False  # whether the order on the page differs from that in the file

    def add(self, reading_order: Element) -> None:
        """Add the references in *reading_order*, including those of unordered groups, in the order of the file."""
        references = [inner.get("REF") or "" for inner in reading_order.iter() if local(inner) == "ElementRef"]
        self.add_references(key for reference in references for key in reference.split())

    def add_references(self, references: Iterable[str]) -> None:
        """Add *references*, which are in reading order."""
        for key in references:
            self._given_ranks.setdefault(key, len(self._given_ranks))

    def begin(self, page: Element) -> None:
        """Begin a *page*, whose blocks may refer to the next one."""
        self.changed = False
        if not self._given_ranks:
            self._ranks = {key: rank for rank, key in enumerate(_chained_ids(page))}

    def sorted(self, elements: Iterable[Element]) -> list[Element]:
        """Return *elements* in reading order; one without a rank follows the one before it."""
        found = list(elements)
        if not self._ranks:
            return found
        ranks, last = [], -1
        for element in found:
            rank = self._rank(element)
            last = last if rank is None else rank
            ranks.append(last)
        order = sorted(range(len(found)), key=ranks.__getitem__)
        self.changed = self.changed or order != list(range(len(found)))
        return [found[number] for number in order]

    def report_changes(self, report: Report, line: int | None) -> None:
        """Report if the order of the file was changed, on the page that begins on *line*."""
        if self.changed:
            report.note("blocks and lines sorted into reading order", line=line)

    def _rank(self, element: Element) -> int | None:
        """Return the rank of *element*, else the lowest inside it, else that of an element around it."""
        own_rank = self._ranks.get(element.get(self._key) or "")
        if own_rank is not None:
            return own_rank
        inside = [rank for inner in element.iter() if (rank := self._ranks.get(inner.get(self._key) or "")) is not None]
        outer_ranks = (self._ranks.get(ancestor.get(self._key) or "") for ancestor in element.iterancestors())
        return min(inside) if inside else next((rank for rank in outer_ranks if rank is not None), None)


def _chained_ids(page: Element) -> Iterator[str]:
    """Yield the IDs of blocks that refer to a next one or are referred to, chain by chain."""
    following = {
        key: following for inner in page.iter() if (following := inner.get("IDNEXT")) and (key := inner.get("ID"))
    }
    begun: set[str] = set()
    followers = set(following.values())
    for key in [text for text in following if text not in followers] + list(following):
        while key and key not in begun:
            begun.add(key)
            yield key
            key = following.get(key, "")  # noqa: PLW2901 -- the next in the chain
