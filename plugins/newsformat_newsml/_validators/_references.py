"""References inside of a document: each ID once, and each reference to something that is there."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from newsformat.markup.xml import Element, attributes_of
from newsformat.plugin import Problem, Severity
from newsformat_newsml._validators._structure import Met, Standard, problem


_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


class References:
    """What can be referred to in *root*: its IDs, and those of the content in it; those *taken* stand before it."""

    def __init__(self, root: Element, standard: Standard, taken: set[str]) -> None:
        self._standard, self._taken = standard, taken
        self._there = {
            value for element in root.iter("*") for name in ("id", "partid", _XML_ID) if (value := element.get(name))
        }

    def problems(self, met: Met) -> Iterator[Problem]:
        """Yield what is wrong with the IDs of an element, and with what it refers to."""
        simple = self._standard.rules.type(met.type).simple
        for name, value in attributes_of(met.element):
            match simple.get(name):
                case "ID":
                    if value in self._taken:
                        yield problem("id", f'{name}="{value}": another element has it already', met)
                    self._taken.add(value)
                case "IDREF" | "IDREFS":
                    yield from _missing(name, value.split(), self._there, met)
        name = self._standard.name(met.element)
        if name == "groupSet":
            yield from self._groups(met)

    def _groups(self, met: Met) -> Iterator[Problem]:
        """A group set's root and its groups refer to groups of the same set (NewsML-G2 guidelines, "Packages")."""
        element, prefix = met.element, self._standard.prefix
        groups = {group.get("id") for group in element.iterchildren(f"{prefix}group")}
        root = element.get("root")
        if root in self._there:
            yield from _no_group("root", root, groups, met)
        for reference in element.iterdescendants(f"{prefix}groupRef"):
            idref = reference.get("idref")
            if idref in self._there:
                yield from _no_group("idref", idref, groups, met._replace(element=reference))


def _missing(name: str, values: Collection[str], there: Collection[str], met: Met) -> Iterator[Problem]:
    """Yield references to nothing: warnings, for validators of XML Schema are known to pass over them."""
    for value in values:
        if value not in there:
            yield problem("idref", f'{name}="{value}": nothing has this id', met, Severity.WARNING)


def _no_group(name: str, value: str, groups: Collection[str | None], met: Met) -> Iterator[Problem]:
    if value not in groups:
        yield problem("idref", f'{name}="{value}": no group of the set has this id', met)
