"""The valid JSON of a property: a small language of shapes, and a check against them.

A shape is a kind of value (`STRING`, `NUMBER`, `INTEGER`, `ANY`), a `Choice` of strings, an `Items` of an array, or
the `Members` of an object; `ITSELF` is the shape of the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cached_property
from typing import Any, TypeAlias

from attrs import field, frozen

from newsformat.markup.json import Misfit, Path, is_number, kind_of
from newsformat_ninjs._names import as_called


class Kind(Enum):
    """A value without parts, or with parts that do not matter."""

    STRING = "a string"
    NUMBER = "a number"
    INTEGER = "a whole number"
    OBJECT = "an object"
    ANY = "anything"
    ITSELF = "a news item"


STRING, NUMBER, INTEGER, OBJECT, ANY, ITSELF = Kind


@frozen
class Choice:
    """One of several strings."""

    of: tuple[str, ...]


@frozen
class Range:
    """An integer from *low* to *high*."""

    low: int
    high: int


@frozen
class Items:
    """An array of items that all have the shape *of*."""

    of: Shape


@frozen(kw_only=True)
class Members:
    """An object.

    Attributes:
        of: the members that it may have.
        needs: the members that it must have.
        one_of: if not empty, it must have exactly one of these.
        starting: prefixes of further members, followed by a letter, a digit or ``_``.
        rule: returns another error in an object, or ``""``.
        is_open: any further members are allowed.
    """

    of: Mapping[str, Shape] = field(factory=dict)
    needs: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    starting: Mapping[str, Shape] = field(factory=dict)
    rule: Callable[[Mapping[str, Any]], str] | None = None
    is_open: bool = False

    @cached_property
    def spelling(self) -> Mapping[str, str]:
        """The members by their names in lower case."""
        return {name.lower(): name for name in self.of}

    def member(self, name: str) -> Shape | None:
        """Return the shape of the member *name*, or `None` if it is not allowed."""
        if name in self.of:
            return self.of[name]
        for start, shape in self.starting.items():
            if name.startswith(start) and _goes_on(name[len(start) :]):
                return shape
        return ANY if self.is_open else None


Shape: TypeAlias = Kind | Choice | Range | Items | Members


def _goes_on(rest: str) -> bool:
    return bool(rest) and rest[0].isascii() and (rest[0].isalnum() or rest[0] == "_")


def misfits(value: Any, shape: Shape, root: Members, where: Path = ()) -> Iterator[Misfit]:
    """Yield what in *value* does not fit *shape*, a part of the shape *root* of a document."""
    if shape is ITSELF:
        shape = root
    match shape:
        case Members():
            yield from _of_members(value, shape, root, where)
        case Items():
            if not isinstance(value, list):
                yield Misfit("type", f"an array is needed, not {kind_of(value)}", where)
                return
            for index, item in enumerate(value):
                yield from misfits(item, shape.of, root, (*where, index))
        case Choice():
            if value not in shape.of:
                yield Misfit("value", f"one of {', '.join(shape.of)} is needed, not {shown(value)}", where)
        case Range():
            if not _is(value, INTEGER) or not shape.low <= value <= shape.high:
                needed = f"a whole number from {shape.low} to {shape.high}"
                yield Misfit("value", f"{needed} is needed, not {shown(value)}", where)
        case Kind():
            if not _is(value, shape):
                yield Misfit("type", f"{shape.value} is needed, not {kind_of(value)}", where)


def _of_members(value: Any, shape: Members, root: Members, where: Path) -> Iterator[Misfit]:
    if not isinstance(value, dict):
        yield Misfit("type", f"an object is needed, not {kind_of(value)}", where)
        return
    yield from own_misfits(value, shape, where)
    for name, member in value.items():
        known = shape.member(name)
        if known is None:
            called = as_called(name, shape.of)
            better = f", but {called}" if called else ""
            yield Misfit("unknown", f"there is no property {shown(name)} here{better}", (*where, name))
        else:
            yield from misfits(member, known, root, (*where, name))


def own_misfits(value: dict[str, Any], shape: Members, where: Path = ()) -> Iterator[Misfit]:
    """Yield the errors of the object *value* itself, apart from its members."""
    for name in shape.needs:
        if name not in value:
            yield Misfit("required", f"the property {name} is missing", where)
    if shape.one_of and sum(name in value for name in shape.one_of) != 1:
        yield Misfit("required", f"exactly one of {', '.join(shape.one_of)} is needed", where)
    if shape.rule and (wrong := shape.rule(value)):
        yield Misfit("value", wrong, where)


def _is(value: Any, kind: Kind) -> bool:
    match kind:
        case Kind.STRING:
            return isinstance(value, str)
        case Kind.NUMBER:
            return is_number(value)
        case Kind.INTEGER:
            return _is(value, NUMBER) and value == int(value)  # 1.0 is an integer in JSON Schema
        case Kind.OBJECT:
            return isinstance(value, dict)
        case Kind.ANY | Kind.ITSELF:
            return True


def shown(value: Any) -> str:
    """Return a scalar as shown in a message, and the kind of anything else."""
    return f"{value!r:.60}" if isinstance(value, str | int | float) else kind_of(value)


def respelled(value: Any, shape: Shape | None, root: Members) -> Any:
    """Return *value* with its members spelt as in *shape*, where only their case differs."""
    if shape is ITSELF:
        shape = root
    if isinstance(shape, Items) and isinstance(value, list):
        return [respelled(item, shape.of, root) for item in value]
    if not isinstance(shape, Members) or not isinstance(value, dict):
        return value
    spelling = shape.spelling
    result: dict[str, Any] = {}
    for name, member in value.items():
        spelled = str(name if name in shape.of else spelling.get(name.lower(), name))
        if spelled in result:
            spelled = name
        result[spelled] = respelled(member, shape.member(spelled), root) if type(member) in _WITH_PARTS else member
    return result


_WITH_PARTS = frozenset((dict, list))
