"""Converts mirrors to objects of the model, by functions that are generated when first needed.

Most JSON has no control characters in its strings, or only line feeds, as one search of the whole document shows.
The generated functions then need not call the converters of strings; they only look for double spaces (and line feeds).
So there are three sets of functions, chosen by `_kind`.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import Any

from attrs import Attribute, fields

import newsformat as nf
from newsformat.plugin import BREAK, builder_class, inlines, line
from newsformat_json._later import Functions, later
from newsformat_json._mirror import classes, converted, hints_of, mirror_of, parts_of, roots


_CONTROL = re.compile(rb'\\[^"\\/]')  # in JSON, control characters occur only as escapes (RFC 8259, section 7)
_NO_LINE_FEED = re.compile(rb'\\[^"\\/n]')
_FLAT, _LINES, _ANY = range(3)
_WHOLE = frozenset(("address", "source_type", "tag"))  # converters that do more than squeeze white space
_IS_LINE = ('"  " not in s', '"  " not in s and "\\n" not in s')  # tests by kind whether ``s`` is a line


def makers(content: bytes) -> Functions:
    """Return the functions that convert mirrors, decoded from the JSON *content*, to objects of the model, by type."""
    escape = content.find(b"\\")
    return _makers(_FLAT if escape < 0 else _kind(content, escape))


def _kind(content: bytes, start: int) -> int:
    """Return which control characters the strings of *content* may have from *start* on: none, line feeds, or any."""
    if not (first := _CONTROL.search(content, start)):
        return _FLAT
    return _ANY if _NO_LINE_FEED.search(content, first.start()) else _LINES


@cache
def _makers(kind: int) -> Functions:
    result: Functions = {}
    names: dict[str, Any] = {
        "make": result,
        "inlines": inlines,
        "convert_line": line,
        "canonical": fields(nf.Text).marks.converter,
        "Text": nf.Text,
        "OpenText": builder_class(nf.Text),
        "BREAK": BREAK,
        "Style": nf.Style,
    }
    exec(_CONTENT.format(_string("line", kind)), names)
    for mirror, cls in _classes().items():
        later(result, mirror, partial(_function, cls, kind, names))
    return result


@cache
def _classes() -> dict[Any, type]:
    return {mirror_of(cls): cls for cls in classes()} | dict.fromkeys(roots(), nf.Article)


def _function(cls: type, kind: int, names: dict[str, Any]) -> Any:
    """Return a function that creates an object of *cls*, bypassing the ``__init__`` of the frozen class for speed."""
    converters: list[Any] = [attribute.converter for attribute in fields(cls) if attribute.converter]
    names = names | {"Open": builder_class(cls), "Closed": cls}
    names |= {f"convert_{converter.__name__}": converter for converter in converters}
    names |= {part.__name__: mirror_of(part) for part in parts_of(cls)}
    given = [f"o.{attribute.name} = {_value_expression(attribute, cls, kind)}" for attribute in fields(cls)]
    exec("\n ".join(["def made(v):", "o = Open()", *given, "o.__class__ = Closed", "return o"]), names)
    return names["made"]


def _value_expression(attribute: Attribute[Any], cls: type, kind: int) -> str:
    """Return the expression for an attribute's value, converted from the mirror ``v``."""
    hint, value = hints_of(cls)[attribute.name], f"v.{attribute.name}"
    converter: Any = attribute.converter
    if hint == nf.Inlines:
        return f"make_content({value}) if {value} else ()"
    if hint is str and converter:
        return f"(s := {value}) and ({_string(converter.__name__, kind)})"
    if hint == tuple[str, ...] and converter:
        return f"tuple([{_string('line', kind)} for s in {value}]) if {value} else ()"
    return converted(hint, value, "make")


def _string(converter: str, kind: int) -> str:
    """Return the expression for the result of the *converter* of a string, applied to ``s``."""
    if converter == "verbatim" and kind != _ANY:
        return "s"
    call = f"convert_{converter}(s)"
    return call if kind == _ANY or converter in _WHOLE else f's.strip(" ") if {_IS_LINE[kind]} else {call}'


_CONTENT = """
def make_content(s):
    if type(s) is not str:
        return inlines([make_run(run) for run in s])
    if s:
        s = {}
    if not s:
        return ()
    o = OpenText()
    o.text = s
    o.marks = ()
    o.__class__ = Text
    return (o,)

def make_run(run):
    if type(run) is str:
        if run == "\\n":
            return BREAK
        text, marks = run, ()
    else:
        text = run.text
        marks = tuple([mark if type(mark) is Style else make[type(mark)](mark) for mark in run.marks])
        if len(marks) > 1:
            marks = canonical(marks)
    o = OpenText()
    o.text = text
    o.marks = marks
    o.__class__ = Text
    return o
"""
