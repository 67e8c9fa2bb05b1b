"""References within a document: every ID is unique, and every reference has a target."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from newsformat.markup.xml import Element, attributes_of
from newsformat.plugin import Problem, Severity
from newsformat_newsml._validators._structure import Met, Standard, problem


_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


class References:
    """The possible targets in *root*: its IDs and those of its content; IDs in *taken* precede it."""

    def __init__(self, root: Element, standard: Standard, taken: set[str]) -> None:
        self._standard, self._taken = standard, taken
        self._there = {
            value for element in root.iter("*") for name in ("id", "partid", _XML_ID) if (value := element.get(name))
        }

    def problems(self, met: Met) -> Iterator[Problem]:
        """Yield the problems of an element's IDs and references."""
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
        """Check that a group set's root and groups refer to groups in the set (NewsML-G2 guidelines, "Packages")."""
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
    """Yield warnings on references without a target, which XML Schema validators are known to ignore."""
    for value in values:
        if value not in there:
            yield problem("idref", f'{name}="{value}": nothing has this id', met, Severity.WARNING)


def _no_group(name: str, value: str, groups: Collection[str | None], met: Met) -> Iterator[Problem]:
    if value not in groups:
        yield problem("idref", f'{name}="{value}": no group of the set has this id', met)
