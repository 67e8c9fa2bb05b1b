"""Reports unread elements around the items of an XML document."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from newsformat._report import Report
from newsformat.markup._xml._tree import Element, local
from newsformat.markup._xml._unread import Unread


class AroundItems:
    """Reports what is left out around the items called *names* while they are read, once per element name.

    For use with `iterate`; `read_items` does this itself. *known* has the attributes that are read of the elements
    around items, or `None` for elements that need not be reported.
    """

    def __init__(self, names: Sequence[str], known: Mapping[str, Collection[str] | None], report: Report) -> None:
        nothing: frozenset[str] = frozenset()
        self._names = names
        self._known: dict[str, Collection[str] | None] = {**dict.fromkeys(names, nothing), **known}
        self._unread = Unread(self._known, report)
        self._parent: Element | None = None

    def see(self, item: Element) -> None:
        """Report what is between *item* and the previous one, which is complete only now."""
        parent = item.getparent()
        if parent is None:
            return
        if parent is not self._parent:
            self._parent = parent
            for above in item.iterancestors():
                self._known.setdefault(local(above), frozenset())
        before = [*item.itersiblings(preceding=True)]
        for sibling in reversed(before):
            self._unread.report_parts(sibling)
            self._unread.report_text(sibling.tail or "", parent)

    def end(self) -> None:
        """Report what follows the last item, and what surrounds all of them."""
        if self._parent is not None:
            self._unread.report_parts(self._parent.getroottree().getroot())
