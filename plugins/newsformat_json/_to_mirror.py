"""Objects of the model to their mirrors: ``to_Paragraph`` and so on, whose code is made when this is imported."""

from __future__ import annotations

from typing import Any

from attrs import Attribute

import newsformat as nf
from newsformat_json import _mirror as mirror
from newsformat_json._mirror import BLOCKS, CLASSES, MARKS, Text, converted, hints_of, ordered


def _function(cls: type, name: str, *first: str) -> str:
    """Return the code that makes the mirror called *name* of an object of *cls*."""
    given = [_given(attribute, hints_of(cls)[attribute.name]) for attribute in ordered(cls)]
    return f"def to_{name}(v):\n    return {name}({', '.join([*first, *given])})"


def _given(attribute: Attribute[Any], hint: Any) -> str:
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
    marks = [mark if isinstance(mark, nf.Style) else _to_mark[type(mark)](mark) for mark in run.marks]
    return Text(run.text, tuple(marks))


_names: dict[str, Any] = vars(mirror) | {"to_content": to_content, "to_block": {}}
exec("\n".join([*[_function(cls, cls.__name__) for cls in CLASSES], _function(nf.Article, "Document", "1")]), _names)
_names["to_block"].update({cls: _names[f"to_{cls.__name__}"] for cls in BLOCKS})
_to_mark: dict[Any, Any] = {cls: _names[f"to_{cls.__name__}"] for cls in MARKS}

to_document: Any = _names["to_Document"]
to_envelope: Any = _names["to_Envelope"]
