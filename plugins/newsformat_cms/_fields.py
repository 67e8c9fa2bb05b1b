"""Maps the fields of a document, named freely by each site, to the writer's names and back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final

from attrs import evolve

from newsformat import Foreign
from newsformat.markup.json import Object
from newsformat.markup.members import Members
from newsformat.plugin import frozen


NAMES: Final = "_names"  # the foreign part with the fields' names
_ALONE: Final = "alone"
# Suffix of a member that has one of the writer's names with another meaning; no field contains a blank
_ELSE: Final = " "


@frozen
class Fields:
    """The known fields.

    Attributes:
        names: the writer's names, and others: the first one that is present and suitable counts.
    """

    names: Mapping[str, tuple[str, ...]]
    several: Collection[str]
    fits: Callable[[str, Any], bool]

    def ours(self, members: Object) -> tuple[Object, Object]:
        """Return *members* by the writer's names, and their own names where they differ."""
        found: dict[str, str] = {}  # own name: writer's name
        for name in self.names:
            if known := self._first_name_present(name, members, found):
                found[known] = name
        result: Object = {}
        own_names: Object = {}
        for called, value in members.items():
            if called not in found:
                result[f"{called}{_ELSE}" if called in self.names else called] = value
                continue
            name = found[called]
            alone = name in self.several and not isinstance(value, list)
            result[name] = [value] if alone else without_null(value)
            if alone or name != called:
                own_names[name] = {"is": called, **({_ALONE: True} if alone else {})}
        return result, own_names

    def _first_name_present(self, name: str, members: Object, taken: Collection[str]) -> str:
        others = (key for key in self.names[name] if key in members and key not in taken)
        return next((key for key in others if self.fits(name, without_null(members[key]))), "")


def without_null(value: Any) -> Any:
    """Return *value*, an array without its null, which says nothing; anything else is returned as it is."""
    return [item for item in value if item is not None] if isinstance(value, list) and None in value else value


def foreign_of(left: Members, space: str) -> list[Foreign]:
    """Return the remaining members in *left*, from `Fields.ours`, by their own names."""
    return [evolve(part, name=part.name.removesuffix(_ELSE)) for part in left.foreign(space)]


def with_names(result: Object, own_names: Object | None) -> Object:
    """Return the members of *result* by the names in *own_names*, if any."""
    known = own_names or {}
    renamed: Object = {}
    for name, value in result.items():
        how = known.get(name)
        if isinstance(how, dict) and isinstance(called := how.get("is"), str) and called not in result:
            alone = how.get(_ALONE) is True and isinstance(value, list) and len(value) == 1
            renamed[called] = value[0] if alone else value
        else:
            renamed[name.removesuffix(_ELSE)] = value
    return renamed
