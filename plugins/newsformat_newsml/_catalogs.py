"""QCodes (``alias:code``), resolved to scheme URIs by the item's catalogs. Nothing is ever fetched."""

from __future__ import annotations

from newsformat.markup.xml import Element
from newsformat_newsml._aliases import ALIAS
from newsformat_newsml._names import QCODES
from newsformat_newsml._simple_types import is_iri
from newsformat_newsml.newscodes import iptc_schemes, usual_aliases


def rename(element: Element, own_names: dict[str, str]) -> None:
    """Give the IPTC's schemes their usual aliases in *element* if the item's own catalogs use others, *own_names*."""
    usual = usual_aliases()
    renamed = {alias: usual[uri] for alias, uri in own_names.items() if usual.get(uri, alias) not in own_names}
    for part in element.iter("*") if renamed else ():
        for name in QCODES.intersection(part.keys()):
            alias, colon, code = part.get(name, "").partition(":")
            if colon and alias in renamed:
                part.set(name, f"{renamed[alias]}:{code}")


class Schemes:
    """The scheme URIs of one item by alias: first from its own catalogs, then the IPTC's."""

    __slots__ = ("_excluded", "_iptc", "learned", "own")

    def __init__(self) -> None:
        self._iptc = iptc_schemes()
        self.own: dict[str, str] = {}
        self.learned: dict[str, str] = {}
        self._excluded: set[str] = set()

    def uri(self, alias: str, code: str) -> str:
        """Return the URI of the concept *code*, or ``""`` if the alias is unknown."""
        scheme = self.own.get(alias) or self._iptc.get(alias)
        return scheme + code if scheme else ""

    def never_learn(self, alias: str) -> None:
        """Never infer a scheme for *alias*: that would give a URI to a concept that has none."""
        self._excluded.add(alias)

    def learn(self, alias: str, code: str, uri: str) -> None:
        """Infer the scheme of an *alias* missing from the catalogs from the *uri* of one of its concepts.

        Schemes of the IPTC are ignored: they have aliases already.
        """
        if alias in self.own or alias in self._iptc or alias in self._excluded or not ALIAS.fullmatch(alias):
            return
        scheme = uri.removesuffix(code)
        if scheme and scheme != uri and scheme not in usual_aliases() and is_iri(scheme):
            self.own[alias] = self.learned[alias] = scheme
