"""Converts objects of the model to their mirrors, by functions that are generated when first needed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from attrs import Attribute

import newsformat as nf
from newsformat_json._later import Functions, later
from newsformat_json._mirror import BLOCKS, MARKS, Text, converted, document, hints_of, mirror_of, ordered, parts_of


def _function(cls: type, mirror: Any = None, *first: str) -> Any:
    """Return a function that creates the *mirror* of an object of *cls*."""
    for part in parts_of(cls):
        if part not in to_mirror:
            later(to_mirror, part, partial(_function, part))
    given = [_value_expression(attribute, hints_of(cls)[attribute.name]) for attribute in ordered(cls)]
    names: dict[str, Any] = {"to": to_mirror, "to_content": to_content, "mirror": mirror or mirror_of(cls)}
    names |= {part.__name__: part for part in parts_of(cls)}
    exec(f"def made(v):\n return mirror({', '.join([*first, *given])})", names)
    return names["made"]


def _value_expression(attribute: Attribute[Any], hint: Any) -> str:
    """Return the expression for the value of the mirror's attribute."""
    value = f"v.{attribute.name}"
    default = attribute.default
    if default and isinstance(default, str) and hint is str:
        return f"{default!r} if {value} == {default!r} else {value}"  # msgspec compares by identity
    if hint == nf.Inlines:  # mostly one unmarked run, or nothing
        return f"'' if not (r := {value}) else r[0].text if len(r) == 1 and not r[0].marks else to_content(r)"
    return converted(hint, value, "to")


def to_content(runs: nf.Inlines) -> str | tuple[str | Text, ...]:
    """Return running text in its JSON form."""
    result = tuple([(_marked(run) if run.marks else run.text) if isinstance(run, nf.Text) else "\n" for run in runs])
    if len(result) > 1:
        return result
    return result[0] if result and type(result[0]) is str else result or ""


def _marked(run: nf.Text) -> Text:
    marks = [mark if type(mark) is nf.Style else to_mirror[type(mark)](mark) for mark in run.marks]
    return Text(run.text, tuple(marks))


to_mirror: Functions = {}
for _cls in (*BLOCKS, *MARKS, nf.Envelope):
    later(to_mirror, _cls, partial(_function, _cls))
to_document: Callable[[nf.Article], Any] = _function(nf.Article, document(), "1")
