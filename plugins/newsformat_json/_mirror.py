"""A private `msgspec.Struct` for every class of the model, with functions to and fro, all made from `attrs.fields`.

msgspec decodes no union of attrs classes (its issue 982); a tagged union of Structs it decodes strictly, with the
path of every error, and gives a JSON Schema. So each class of the model gets a mirror of the same name in this
module, and two functions that convert: ``to_Paragraph``, ``from_Paragraph``. The code of the mirrors is made when this
module is imported, that of the functions when the first of its way is asked for.
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
from newsformat.plugin import BREAK, inlines, line, opened


# The types of the mirrors that are not simply those of the model.
Aware = Annotated[datetime, msgspec.Meta(tz=True)]
Urgency = Annotated[int, msgspec.Meta(ge=1, le=9)]
Level = Annotated[int, msgspec.Meta(ge=1, le=6)]
Header = Annotated[int, msgspec.Meta(ge=0)]
Version = Literal[1]

_BOUND = {"urgency": "Urgency", "level": "Level", "header": "Header"}
_BLOCKS = get_args(nf.Block)
_MARKS = (nf.Link, nf.Mention, nf.Lang)
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
            waiting += [part for hint in _hints(cls).values() for part in _parts(hint)]
    return iter(seen)


@cache
def _hints(cls: type) -> dict[str, Any]:
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


def _converted(hint: Any, value: str, way: str, depth: int = 0) -> str:
    """Return the expression that converts *value*, of the type *hint*; *way* is ``to`` or ``from``."""
    if hint == nf.Inlines:
        return f"{way}_content({value}) if {value} else {() if way == 'from' else ''!r}"
    if hint == nf.Block:
        return f"{way}_block[type({value})]({value})"
    if get_origin(hint) is tuple:
        item = f"item{depth}"
        inner = _converted(get_args(hint)[0], item, way, depth + 1)
        return value if inner == item else f"tuple([{inner} for {item} in {value}]) if {value} else ()"
    if get_origin(hint) in {UnionType, Union}:
        inner = _converted(get_args(hint)[0], value, way, depth)
        return value if inner == value else f"None if {value} is None else {inner}"
    return f"{way}_{hint.__name__}({value})" if has(hint) else value


def _default(attribute: Attribute[Any], hint: Any) -> str:
    if attribute.default is NOTHING:
        return ""
    if hint == nf.Inlines:
        return ' = ""'
    if isinstance(default := attribute.default, Enum):
        return f" = nf.{type(default).__name__}.{default.name}"
    return f" = {attribute.default!r}"


def _ordered(cls: type) -> list[Attribute[Any]]:
    """The attributes of *cls*, the obligatory ones first, what all blocks have last."""
    return sorted(fields(cls), key=lambda a: (a.default is not NOTHING, a.name == "language" and cls in _BLOCKS))


def _struct(cls: type, name: str = "", first: Iterable[str] = ()) -> str:
    """Return the code of the mirror of *cls*."""
    hints = _hints(cls)
    tag = f', tag_field="type", tag="{cls.__name__.lower()}"' if cls in {*_BLOCKS, *_MARKS} else ""
    members = [f"{a.name}: {_type(hints[a.name], a.name)}{_default(a, hints[a.name])}" for a in _ordered(cls)]
    body = [repr(_first_line(cls)), *first, *members]
    return "\n    ".join([f"class {name or cls.__name__}(msgspec.Struct, {_STRICT}{tag}):", *body])


def _first_line(cls: type) -> str:
    return (cls.__doc__ or cls.__name__).strip().split("\n", maxsplit=1)[0]


def _to(cls: type, name: str, *first: str) -> str:
    hints = _hints(cls)
    given = [_converted(hints[a.name], f"v.{a.name}", "to") for a in _ordered(cls)]
    return f"def to_{name}(v):\n    return {name}({', '.join([*first, *given])})"


def _from(cls: type, name: str) -> str:
    """Return the code that makes an object of *cls*, without the detours of a frozen class's own ``__init__``."""
    hints = _hints(cls)
    given = [f"made.{a.name} = {_given(a, hints[a.name])}" for a in fields(cls)]
    start, end = f"made = new(Open{cls.__name__})", f"made.__class__ = nf.{cls.__name__}"
    return "\n    ".join([f"def from_{name}(v):", start, *given, end, "return made"])


def _given(attribute: Attribute[Any], hint: Any) -> str:
    """Return the expression that gives an attribute its value from the mirror ``v``, converted as the model would."""
    value = _converted(hint, f"v.{attribute.name}", "from")
    if attribute.converter is None or value != f"v.{attribute.name}":
        return value
    converter: Any = attribute.converter
    convert = f"convert_{converter.__name__}"
    return f"{convert}({value}) if {value} else {value}"


def _converters(classes: Iterable[type]) -> dict[str, Any]:
    found: list[Any] = [attribute.converter for cls in classes for attribute in fields(cls) if attribute.converter]
    return {f"convert_{converter.__name__}": converter for converter in found}


def to_content(runs: nf.Inlines) -> str | tuple[str | Text, ...]:
    """Return running text as JSON has it."""
    if len(runs) == 1 and type(run := runs[0]) is nf.Text and not run.marks:
        return run.text
    return tuple([_to_run(run) for run in runs])


def _to_run(run: nf.Inline) -> str | Text:
    if isinstance(run, nf.LineBreak):
        return "\n"
    if not run.marks:
        return run.text
    return Text(run.text, tuple([m if isinstance(m, nf.Style) else to_mark[type(m)](m) for m in run.marks]))


def from_content(content: str | tuple[str | Text, ...]) -> nf.Inlines:
    """Return running text as the model has it."""
    if type(content) is str:
        text = line(content)
        if not text:
            return ()
        run = new(OpenText)
        run.text, run.marks, run.__class__ = text, (), nf.Text
        return (run,)
    return inlines([_from_run(run) for run in content])


def _from_run(run: str | Text) -> Any:
    if isinstance(run, str):
        return BREAK if run == "\n" else _text(run, ())
    marks = [m if isinstance(m, nf.Style) else from_mark[type(m)](m) for m in run.marks]
    return _text(run.text, _sorted_marks(marks))


def _text(text: str, marks: tuple[nf.Mark, ...]) -> Any:
    run = new(OpenText)
    run.text, run.marks, run.__class__ = text, marks, nf.Text
    return run


def _mirrors() -> str:
    return "\n".join(
        [
            *[_struct(cls) for cls in _CLASSES],
            _struct(nf.Article, "Document", ["newsformat: Version"]),
            _struct(nf.Article, "Line", ["newsformat: Version"]) + "\n    envelope: Envelope | None = None",
        ]
    )


def _all_to() -> str:
    return "\n".join([*[_to(cls, cls.__name__) for cls in _CLASSES], _to(nf.Article, "Document", "1")])


def _all_from() -> str:
    return "\n".join([*[_from(cls, cls.__name__) for cls in _CLASSES], _from(nf.Article, "Document")])


def _made(classes: Iterable[type]) -> list[Any]:
    """Return the mirrors of *classes*."""
    return [globals()[cls.__name__] for cls in classes]


def __getattr__(name: str) -> Any:
    """Make the functions of one way when the first of them is asked for: most conversions go one way."""
    made = globals()
    if name.startswith("to_"):
        exec(_all_to(), made)
        to_mark.update({cls: made[f"to_{cls.__name__}"] for cls in _MARKS})
        to_block.update({cls: made[f"to_{cls.__name__}"] for cls in _BLOCKS})
    elif name.startswith("from_"):
        made.update(_converters(_CLASSES) | {f"Open{cls.__name__}": opened(cls) for cls in _CLASSES})
        exec(_all_from(), made)
        from_mark.update({made[cls.__name__]: made[f"from_{cls.__name__}"] for cls in _MARKS})
        from_block.update({made[cls.__name__]: made[f"from_{cls.__name__}"] for cls in _BLOCKS})
    if name not in made:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return made[name]


to_mark: dict[Any, Any] = {}  # what converts each class; `__getattr__` fills them
to_block: dict[Any, Any] = {}
from_mark: dict[Any, Any] = {}
from_block: dict[Any, Any] = {}

new: Any = object.__new__
OpenText: Any = opened(nf.Text)
_sorted_marks: Any = fields(nf.Text).marks.converter
_CLASSES = list(_reachable(nf.Article, nf.Envelope, *_MARKS))
exec(_mirrors(), globals())

Mark: Any = Union[(nf.Style, *_made(_MARKS))]
Block: Any = Union[tuple(_made(_BLOCKS))]  # noqa: UP007 -- a union of a computed tuple
Content = str | tuple[str | Text, ...]
