"""The fields of a document, which every site calls as it likes → by the names that we write, and back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final

from attrs import evolve

from newsformat import Foreign
from newsformat.markup.json import Object
from newsformat.markup.members import Members
from newsformat.plugin import frozen


NAMES: Final = "_names"  # of the foreign part that says what fields were called
_ALONE: Final = "alone"
_ELSE: Final = " "  # behind the name of a member that is called as one of ours, and is another; no field has a blank


@frozen
class Fields:
    """The fields that are known.

    Attributes:
        names: what we write, and what else it is called: the first that is there and fits counts.
        several: those that are arrays, of which a site may have one alone.
        fits: says whether a field may hold a value.
    """

    names: Mapping[str, tuple[str, ...]]
    several: Collection[str]
    fits: Callable[[str, Any], bool]

    def ours(self, said: Object) -> tuple[Object, Object]:
        """Return the members of *said* by the names that we write, and what they were called where that differs."""
        found: dict[str, str] = {}  # what it is called: what we write
        for name in self.names:
            if known := self._found(name, said, found):
                found[known] = name
        made: Object = {}
        told: Object = {}
        for called, value in said.items():
            if called not in found:
                made[f"{called}{_ELSE}" if called in self.names else called] = value
                continue
            name = found[called]
            alone = name in self.several and not isinstance(value, list)
            made[name] = [value] if alone else value
            if alone or name != called:
                told[name] = {"is": called, **({_ALONE: True} if alone else {})}
        return made, told

    def _found(self, name: str, said: Object, taken: Collection[str]) -> str:
        others = (each for each in self.names[name] if each in said and each not in taken)
        return next((each for each in others if self.fits(name, said[each])), "")


def foreign_of(left: Members, space: str) -> list[Foreign]:
    """Return what is *left* of the members that `Fields.ours` returned, by their own names."""
    return [evolve(part, name=part.name.removesuffix(_ELSE)) for part in left.foreign(space)]


def with_names(made: Object, told: Object | None) -> Object:
    """Return the members of *made* by the names that *told* says, if anything does."""
    known = told or {}
    named: Object = {}
    for name, value in made.items():
        how = known.get(name)
        if isinstance(how, dict) and isinstance(called := how.get("is"), str) and called not in made:
            alone = how.get(_ALONE) is True and isinstance(value, list) and len(value) == 1
            named[called] = value[0] if alone else value
        else:
            named[name.removesuffix(_ELSE)] = value
    return named
