"""QCodes with an alias that is in none of the item's catalogs, so that their concept cannot be identified."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.xml import Element, attributes_of
from newsformat.plugin import Problem, Severity, shortened
from newsformat_newsml._names import IPTC_CATALOGS
from newsformat_newsml._validators._structure import Met, Standard, problem
from newsformat_newsml.newscodes import iptc_schemes


_QCODES = frozenset(("QCodeType", "QCodeListType"))


class Aliases:
    """The aliases known in the current item; an item with remote catalogs is not checked."""

    def __init__(self, standard: Standard) -> None:
        self._standard = standard
        self._known: set[str] | None = None
        self._around: list[tuple[Any, set[str] | None]] = []  # enclosing items, and the aliases known before each

    def enter(self, item: Any) -> None:
        """Begin an item; a nested one has its own catalogs."""
        self._leave(item)
        self._around.append((item, self._known))
        prefix = self._standard.prefix
        hrefs = [reference.get("href") or "" for reference in item.iterchildren(f"{prefix}catalogRef")]
        if not all(IPTC_CATALOGS in href for href in hrefs):
            self._known = None
            return
        aliases = {scheme.get("alias") or "" for scheme in item.iterfind(f"{prefix}catalog/{prefix}scheme")}
        self._known = aliases | (iptc_schemes().keys() if hrefs else set())

    def _leave(self, element: Element) -> None:
        """End the items that do not contain *element*."""
        while self._around and not any(ancestor is self._around[-1][0] for ancestor in element.iterancestors()):
            self._known = self._around.pop()[1]

    def problems(self, met: Met) -> Iterator[Problem]:
        """Yield a warning at the first use of each unknown alias; the receiver may know it by agreement."""
        if len(self._around) > 1 and met.element is not self._around[-1][0]:
            self._leave(met.element)
        if self._known is None:
            return
        simple = self._standard.rules.type(met.type).simple
        for name, value in attributes_of(met.element):
            if simple.get(name) in _QCODES:
                for qcode in value.split():
                    alias, colon, _ = qcode.partition(":")
                    if colon and alias and alias not in self._known:
                        self._known.add(alias)
                        what = (
                            f'{name}="{shortened(qcode)}": no catalog of the item defines the alias {shortened(alias)}'
                        )
                        yield problem("alias", what, met, Severity.WARNING)
