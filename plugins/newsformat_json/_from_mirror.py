"""Mirrors to objects of the model, whose converters are applied: ``from_Paragraph`` and so on, their code made here.

Most JSON has no control characters in its strings, which shows in the whole at once. Then all that
makes a string of it a single line is to look for spaces, and there is a second set of functions for that.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from attrs import Attribute, fields

import newsformat as nf
from newsformat.plugin import BREAK, inlines, line, opened
from newsformat_json import _mirror as mirror
from newsformat_json._mirror import BLOCKS, CLASSES, MARKS, converted, hints_of


_BACKSLASH = ord("\\")
_CONTROL = re.compile(rb'\\[^"\\/]')  # in JSON a control character stands only so (RFC 8259, 7)
_LINE = "line({0}) if {0} else {0}"
_SIMPLE_LINE = '{0} and ({0}.strip(" ") if "  " not in {0} else line({0}))'


def makers(content: bytes) -> dict[str, Callable[[Any], Any]]:
    """Return what makes an object of a class of a mirror out of the JSON *content*, by the name of the class."""
    simple = _BACKSLASH not in content or _CONTROL.search(content) is None
    return _makers(_SIMPLE_LINE if simple else _LINE)


@cache
def _makers(as_line: str) -> dict[str, Callable[[Any], Any]]:
    names = _names()
    exec("\n".join([_CONTENT.format(as_line.format("content")), *[_function(cls, as_line) for cls in CLASSES]]), names)
    made = {cls.__name__: names[f"from_{cls.__name__}"] for cls in CLASSES}
    names["from_block"].update({getattr(mirror, cls.__name__): made[cls.__name__] for cls in BLOCKS})
    names["from_mark"].update({getattr(mirror, cls.__name__): made[cls.__name__] for cls in MARKS})
    return made


def _names() -> dict[str, Any]:
    """Return what the code calls by its name."""
    names: dict[str, Any] = {"Style": nf.Style, "BREAK": BREAK, "inlines": inlines, "line": line}
    for cls in (*CLASSES, nf.Text):
        names |= {cls.__name__: cls, f"Open{cls.__name__}": opened(cls)}
        converters: list[Any] = [attribute.converter for attribute in fields(cls) if attribute.converter]
        names |= {f"convert_{converter.__name__}": converter for converter in converters}
    return names | {"from_block": {}, "from_mark": {}}


def _function(cls: type, as_line: str) -> str:
    """Return the code that makes an object of *cls*, without the detours of a frozen class's own ``__init__``."""
    hints = hints_of(cls)
    given = [f"made.{a.name} = {_given(a, hints[a.name], as_line)}" for a in fields(cls)]
    start, end = f"made = Open{cls.__name__}()", f"made.__class__ = {cls.__name__}"
    return "\n    ".join([f"def from_{cls.__name__}(v):", start, *given, end, "return made"])


def _given(attribute: Attribute[Any], hint: Any, as_line: str) -> str:
    """Return the expression that gives an attribute its value from the mirror ``v``, converted as the model would."""
    value = f"v.{attribute.name}"
    expression = converted(hint, value, "from")
    if attribute.converter is None or expression != value or not _is_text(hint):
        return expression
    converter: Any = attribute.converter
    if converter is line:
        return as_line.format(value)
    return f"convert_{converter.__name__}({value}) if {value} else {value}"


def _is_text(hint: Any) -> bool:
    """Does a converter find anything to do in what is decoded as *hint*?"""
    return hint is str or hint == tuple[str, ...]


_CONTENT = """
def from_content(content):
    if type(content) is not str:
        return inlines([from_run(run) for run in content])
    text = {}
    if not text:
        return ()
    made = OpenText()
    made.text, made.marks = text, ()
    made.__class__ = Text
    return (made,)

def from_run(run):
    if run == "\\n":
        return BREAK
    made = OpenText()
    if type(run) is str:
        made.text, made.marks = run, ()
    else:
        marks = [mark if type(mark) is Style else from_mark[type(mark)](mark) for mark in run.marks]
        made.text, made.marks = run.text, convert_canonical(marks)
    made.__class__ = Text
    return made
"""
