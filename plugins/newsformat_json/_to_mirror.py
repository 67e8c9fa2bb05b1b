"""Objects of the model to their mirrors, by functions whose code is made when one is needed first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import Attribute

import newsformat as nf
from newsformat_json._mirror import Text, converted, document, hints_of, mirror_of, ordered, parts_of


class _Functions(dict[type, Callable[[Any], Any]]):
    """What makes the mirrors of objects of a class, by that class."""

    def __missing__(self, cls: type) -> Callable[[Any], Any]:
        self[cls] = _function(cls, mirror_of(cls))
        return self[cls]


def _function(cls: type, mirror: Any, *first: str) -> Any:
    """Return a function that makes the *mirror* of an object of *cls*."""
    given = [_given(attribute, hints_of(cls)[attribute.name]) for attribute in ordered(cls)]
    names: dict[str, Any] = {"to": to_mirror, "to_content": to_content, "mirror": mirror}
    names |= {part.__name__: part for part in parts_of(cls)}
    exec(f"def made(v):\n return mirror({', '.join([*first, *given])})", names)
    return names["made"]


def _given(attribute: Attribute[Any], hint: Any) -> str:
    """Return the expression that gives an attribute of the mirror its value."""
    value = f"v.{attribute.name}"
    default = attribute.default
    if default and isinstance(default, str) and hint is str:
        return f"{default!r} if {value} == {default!r} else {value}"  # msgspec leaves out but the very object
    if hint == nf.Inlines:  # mostly one run of text without marks, or nothing
        return f"'' if not (r := {value}) else r[0].text if len(r) == 1 and not r[0].marks else to_content(r)"
    return converted(hint, value, "to")


def to_content(runs: nf.Inlines) -> str | tuple[str | Text, ...]:
    """Return running text as JSON has it."""
    match [_to_run(run) for run in runs]:
        case []:
            return ""
        case [str() as text]:
            return text
        case several:
            return tuple(several)


def _to_run(run: nf.Inline) -> str | Text:
    if isinstance(run, nf.LineBreak):
        return "\n"
    if not run.marks:
        return run.text
    marks = [mark if isinstance(mark, nf.Style) else to_mirror[type(mark)](mark) for mark in run.marks]
    return Text(run.text, tuple(marks))


to_mirror = _Functions()
to_document: Callable[[nf.Article], Any] = _function(nf.Article, document(), "1")
