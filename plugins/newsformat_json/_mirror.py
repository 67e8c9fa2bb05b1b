"""A private `msgspec.Struct` for every class of the model, all made from `attrs.fields`.

msgspec decodes no union of attrs classes (its issue 982); a tagged union of Structs it decodes strictly, with the
path of every error, and gives a JSON Schema. So each class of the model gets a mirror of the same name in this
module. Their code is made when it is imported; that of the functions that convert is made in `_to_mirror` and
`_from_mirror`, since most conversions go one way.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec
from attrs import NOTHING, Attribute, fields, has

import newsformat as nf


# The types of the mirrors that are not simply those of the model.
Aware = Annotated[datetime, msgspec.Meta(tz=True)]
Urgency = Annotated[int, msgspec.Meta(ge=1, le=9)]
Level = Annotated[int, msgspec.Meta(ge=1, le=6)]
Header = Annotated[int, msgspec.Meta(ge=0)]
Version = Literal[1]

_BOUND = {"urgency": "Urgency", "level": "Level", "header": "Header"}
BLOCKS = get_args(nf.Block)
MARKS = (nf.Link, nf.Mention, nf.Lang)
_STRICT = "omit_defaults=True, forbid_unknown_fields=True"


class Text(msgspec.Struct, forbid_unknown_fields=True):
    """A run of characters under marks."""

    text: str
    marks: tuple[Mark, ...] = ()


def _reachable(*classes: type) -> Iterator[type]:
    """Yield *classes* and every attrs class that they hold, each once."""
    seen: dict[type, None] = {}
    waiting = [*classes]
    while waiting:
        cls = waiting.pop()
        if cls not in seen:
            seen[cls] = None
            waiting += [part for hint in hints_of(cls).values() for part in _parts(hint)]
    return iter(seen)


@cache
def hints_of(cls: type) -> dict[str, Any]:
    """Return the types of the attributes of *cls*, by their names."""
    return {attribute.name: _evaluated(cls.__module__, attribute.type) for attribute in fields(cls)}


@cache
def _evaluated(module: str, hint: str) -> Any:
    """Evaluate an annotation; `get_type_hints` would do the same one again for each attribute."""
    return eval(hint, vars(sys.modules[module]))


def _parts(hint: Any) -> Iterator[type]:
    if hint == nf.Inlines:
        return
    if isinstance(hint, type) and has(hint):
        yield hint
    for argument in get_args(hint):
        yield from _parts(argument)


def _type(hint: Any, name: str) -> str:
    """Return *hint*, of the attribute *name*, in the terms of the mirrors."""
    if hint == nf.Inlines:
        return "Content"
    if hint == nf.Block:
        return "Block"
    if get_origin(hint) is tuple:
        return f"tuple[{_type(get_args(hint)[0], name)}, ...]"
    if get_origin(hint) in {UnionType, Union}:
        return " | ".join(_type(argument, name) for argument in get_args(hint))
    if hint is NoneType:
        return "None"
    if hint is datetime:
        return "Aware"
    if issubclass(hint, Enum):
        return f"nf.{hint.__name__}"
    return _BOUND.get(name) or str(hint.__name__)


def converted(hint: Any, value: str, way: str, depth: int = 0) -> str:
    """Return the expression that converts *value*, of the type *hint*; *way* is ``to`` or ``from``."""
    if hint == nf.Inlines:
        return f"{way}_content({value}) if {value} else {() if way == 'from' else ''!r}"
    if hint == nf.Block:
        return f"{way}_block[type({value})]({value})"
    if get_origin(hint) is tuple:
        return _converted_all(get_args(hint)[0], value, way, depth)
    if get_origin(hint) in {UnionType, Union}:
        inner = converted(get_args(hint)[0], value, way, depth)
        return value if inner == value else f"None if {value} is None else {inner}"
    return f"{way}_{hint.__name__}({value})" if has(hint) else value


def _converted_all(hint: Any, values: str, way: str, depth: int) -> str:
    item = f"item{depth}"
    inner = converted(hint, item, way, depth + 1)
    if inner == item:
        return values
    function = inner.removesuffix(f"({item})")
    several = f"map({function}, {values})" if function.isidentifier() else f"[{inner} for {item} in {values}]"
    return f"tuple({several}) if {values} else ()"


def _default(attribute: Attribute[Any], hint: Any) -> str:
    if attribute.default is NOTHING:
        return ""
    if hint == nf.Inlines:
        return ' = ""'
    if isinstance(default := attribute.default, Enum):
        return f" = nf.{type(default).__name__}.{default.name}"
    return f" = {attribute.default!r}"


def ordered(cls: type) -> list[Attribute[Any]]:
    """Return the attributes of *cls*, the obligatory ones first, what all blocks have last."""
    return sorted(fields(cls), key=lambda a: (a.default is not NOTHING, a.name == "language" and cls in BLOCKS))


def _struct(cls: type, name: str = "", first: Iterable[str] = ()) -> str:
    """Return the code of the mirror of *cls*."""
    hints = hints_of(cls)
    tag = f', tag_field="type", tag="{cls.__name__.lower()}"' if cls in {*BLOCKS, *MARKS} else ""
    members = [f"{a.name}: {_type(hints[a.name], a.name)}{_default(a, hints[a.name])}" for a in ordered(cls)]
    body = [repr(_first_line(cls)), *first, *members]
    return "\n    ".join([f"class {name or cls.__name__}(msgspec.Struct, {_STRICT}{tag}):", *body])


def _first_line(cls: type) -> str:
    return (cls.__doc__ or cls.__name__).strip().split("\n", maxsplit=1)[0]


def _mirrors() -> str:
    return "\n".join(
        [
            *[_struct(cls) for cls in CLASSES],
            _struct(nf.Article, "Document", ["newsformat: Version"]),
            _struct(nf.Article, "Line", ["newsformat: Version"]) + "\n    envelope: Envelope | None = None",
        ]
    )


def _made(classes: Iterable[type]) -> list[Any]:
    """Return the mirrors of *classes*."""
    return [globals()[cls.__name__] for cls in classes]


Document: Any  # an article as a document, and as a line; of the code that follows
Line: Any
CLASSES = list(_reachable(nf.Article, nf.Envelope, *MARKS))
exec(_mirrors(), globals())

Mark: Any = Union[(nf.Style, *_made(MARKS))]
Block: Any = Union[tuple(_made(BLOCKS))]  # noqa: UP007 -- a union of a computed tuple
Content = str | tuple[str | Text, ...]
