"""QCodes: ``alias:code``, where the item's catalogs say which scheme an alias stands for. Nothing is ever fetched."""

from __future__ import annotations

from newsformat.markup.xml import Element
from newsformat_newsml._aliases import ALIAS
from newsformat_newsml._names import QCODES
from newsformat_newsml._simple_types import is_iri
from newsformat_newsml.newscodes import iptc_schemes, usual_aliases


def rename(element: Element, own: dict[str, str]) -> None:
    """Give IPTC's schemes in *element* their usual aliases, if the item's *own* catalogs call them otherwise."""
    usual = usual_aliases()
    renamed = {alias: usual[uri] for alias, uri in own.items() if usual.get(uri, alias) not in own}
    for part in element.iter("*") if renamed else ():
        for name in QCODES.intersection(part.keys()):
            alias, colon, code = part.get(name, "").partition(":")
            if colon and alias in renamed:
                part.set(name, f"{renamed[alias]}:{code}")


class Schemes:
    """The scheme URIs of one item by alias: what its own catalogs say, then IPTC's."""

    __slots__ = ("_iptc", "_untold", "learned", "own")

    def __init__(self) -> None:
        self._iptc = iptc_schemes()
        self.own: dict[str, str] = {}
        self.learned: dict[str, str] = {}
        self._untold: set[str] = set()

    def uri(self, alias: str, code: str) -> str:
        """Return the URI of the concept *code*; ``""`` if the alias is not known."""
        scheme = self.own.get(alias) or self._iptc.get(alias)
        return scheme + code if scheme else ""

    def leave_untold(self, alias: str) -> None:
        """Let nothing be learned of *alias*: a concept of it that has no URI would get one."""
        self._untold.add(alias)

    def learn(self, alias: str, code: str, uri: str) -> None:
        """Take note of an alias that no catalog has, if the *uri* of one of its concepts tells its scheme.

        That is none of IPTC's, whose schemes have aliases.
        """
        if alias in self.own or alias in self._iptc or alias in self._untold or not ALIAS.fullmatch(alias):
            return
        scheme = uri.removesuffix(code)
        if scheme and scheme != uri and scheme not in usual_aliases() and is_iri(scheme):
            self.own[alias] = self.learned[alias] = scheme
