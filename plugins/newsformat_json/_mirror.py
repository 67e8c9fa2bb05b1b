"""A private `msgspec.Struct` for every class of the model, generated from `attrs.fields`.

msgspec does not decode unions of attrs classes (its issue 982); a tagged union of Structs, it decodes strictly, with
the path of every error, and describes by a JSON Schema. So each class of the model gets a mirror with the same name in
this module: all of them for decoding, otherwise only those in an article. `_to_mirror` and `_from_mirror` generate the
functions that convert.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from enum import Enum
from functools import cache
from threading import Lock
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec
from attrs import NOTHING, Attribute, fields, has

import newsformat as nf


# Names used in the annotations of the mirrors, where their types differ from those of the model.
Aware = Annotated[datetime, msgspec.Meta(tz=True)]
Urgency = Annotated[int, msgspec.Meta(ge=1, le=9)]
Level = Annotated[int, msgspec.Meta(ge=1, le=6)]
Header = Annotated[int, msgspec.Meta(ge=0)]
Extent = Annotated[int, msgspec.Meta(ge=0, lt=10**15)]
Version = Literal[1]
Mark: Any = None  # unions of mirrors, set by `roots`
Block: Any = None

_BOUND = {
    "urgency": "Urgency",
    "level": "Level",
    "header": "Header",
    **dict.fromkeys(("width", "height", "size"), "Extent"),
}
BLOCKS = get_args(nf.Block)
MARKS = (nf.Link, nf.Mention, nf.Lang)
_MIRROR_LOCK = Lock()  # else two threads might make two mirrors of one class
_STRICT = "omit_defaults=True, forbid_unknown_fields=True"


class Text(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True):
    """A run of characters under marks."""

    text: str
    marks: tuple[Mark, ...] = ()


Content = str | tuple[str | Text, ...]


@cache
def roots() -> tuple[Any, Any]:
    """Return the mirrors of an article as a document and as a line, including all that they contain."""
    mirrors = {cls: mirror_of(cls) for cls in classes()}
    globals()["Mark"] = Union[(nf.Style, *[mirrors[cls] for cls in MARKS])]
    globals()["Block"] = Union[tuple([mirrors[cls] for cls in BLOCKS])]  # noqa: UP007 -- a union of a computed tuple
    return document(), _mirror_class(nf.Article, "Line", "newsformat: Version", "envelope: Envelope | None = None")


def document() -> Any:
    """Return the mirror of an article as a document."""
    return _mirror_class(nf.Article, "Document", "newsformat: Version")


def mirror_of(cls: type) -> Any:
    """Return the mirror of *cls*, without those that it contains."""
    return _mirror_class(cls, cls.__name__)


@cache
def _mirror_class(cls: type, name: str, *first: str) -> Any:
    with _MIRROR_LOCK:
        if name not in globals():
            exec(_struct(cls, name, *first), globals())
    return globals()[name]


@cache
def classes() -> tuple[type, ...]:
    """Return the classes of the model that have a mirror."""
    seen: dict[type, None] = {}
    waiting: list[type] = [nf.Article, nf.Envelope, *MARKS]
    while waiting:
        cls = waiting.pop()
        if cls not in seen:
            seen[cls] = None
            waiting += parts_of(cls)
    return tuple(seen)


def parts_of(cls: type) -> list[type]:
    """Return the classes of the model that *cls* contains."""
    return [part for hint in hints_of(cls).values() for part in _parts(hint)]


@cache
def hints_of(cls: type) -> dict[str, Any]:
    """Return the types of the attributes of *cls* by name."""
    return {attribute.name: _evaluated(cls.__module__, attribute.type) for attribute in fields(cls)}


@cache
def _evaluated(module: str, hint: str) -> Any:
    """Evaluate an annotation, with a cache, which `get_type_hints` does not have."""
    return eval(hint, vars(sys.modules[module]))


def _parts(hint: Any) -> Iterator[type]:
    if hint == nf.Inlines:
        return
    if isinstance(hint, type) and has(hint):
        yield hint
    for argument in get_args(hint):
        yield from _parts(argument)


def _type(hint: Any, name: str) -> str:
    """Return *hint*, the type of the attribute *name*, as source code with mirrors for classes of the model."""
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
    """Return the expression that converts *value* of the type *hint*; *way* is the prefix of the functions' names."""
    if hint == nf.Inlines:
        return f"{way}_content({value})"
    if hint == nf.Block:
        return f"{way}[type({value})]({value})"
    if get_origin(hint) is tuple:
        return _converted_all(get_args(hint)[0], value, way, depth)
    if get_origin(hint) in {UnionType, Union}:
        inner = converted(get_args(hint)[0], value, way, depth)
        return value if inner == value else f"None if {value} is None else {inner}"
    return f"{way}[{hint.__name__}]({value})" if has(hint) else value


def _converted_all(hint: Any, values: str, way: str, depth: int) -> str:
    item = f"item{depth}"
    inner = converted(hint, item, way, depth + 1)
    if inner == item:
        return values
    function = inner.removesuffix(f"({item})")
    several = f"[{inner} for {item} in {values}]" if item in function else f"map({function}, {values})"
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
    """Return the attributes of *cls*: required ones first, those shared by all blocks last."""
    return sorted(fields(cls), key=lambda a: (a.default is not NOTHING, a.name == "language" and cls in BLOCKS))


def _struct(cls: type, name: str, *first: str) -> str:
    """Return the code of the mirror *name* of *cls*."""
    hints = hints_of(cls)
    tag = f', tag_field="type", tag="{cls.__name__.lower()}"' if cls in {*BLOCKS, *MARKS} else ""
    members = [f"{a.name}: {_type(hints[a.name], a.name)}{_default(a, hints[a.name])}" for a in ordered(cls)]
    return "\n    ".join([f"class {name}(msgspec.Struct, {_STRICT}{tag}):", repr(_first_line(cls)), *first, *members])


def _first_line(cls: type) -> str:
    return (cls.__doc__ or cls.__name__).strip().split("\n", maxsplit=1)[0]
