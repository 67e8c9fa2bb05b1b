"""Mirrors to objects of the model, as its converters make them, by functions whose code is made when it is needed.

Most JSON has no control characters in its strings, which shows in the whole at once. Then all that makes a string of
it a single line is to look for spaces, and there is a second set of functions for that.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from attrs import Attribute, fields

import newsformat as nf
from newsformat.plugin import BREAK, inlines, line, opened
from newsformat_json._mirror import classes, converted, hints_of, mirror_of, parts_of, roots


_BACKSLASH = ord("\\")
_CONTROL = re.compile(rb'\\[^"\\/]')  # in JSON a control character stands only so (RFC 8259, 7)
_LINE = "line({0}) if {0} else {0}"
_SIMPLE_LINE = '{0} and ({0}.strip(" ") if "  " not in {0} else line({0}))'


def makers(content: bytes) -> dict[Any, Callable[[Any], Any]]:
    """Return what makes objects of the model of the mirrors that the JSON *content* is decoded to, by their type."""
    simple = _BACKSLASH not in content or _CONTROL.search(content) is None
    return _makers(_SIMPLE_LINE if simple else _LINE)


class _Makers(dict[Any, Callable[[Any], Any]]):
    def __init__(self, as_line: str) -> None:
        self._as_line = as_line
        self._names: dict[str, Any] = {
            "make": self,
            "inlines": inlines,
            "line": line,
            "BREAK": BREAK,
            "Style": nf.Style,
        }
        self._names |= {"Text": nf.Text, "OpenText": opened(nf.Text), "canonical": fields(nf.Text).marks.converter}
        exec(_CONTENT.format(as_line.format("content")), self._names)

    def __missing__(self, mirror: Any) -> Callable[[Any], Any]:
        self[mirror] = self._function(_classes()[mirror])
        return self[mirror]

    def _function(self, cls: type) -> Any:
        """Return what makes an object of *cls*, without the detours of a frozen class's own ``__init__``."""
        converters: list[Any] = [attribute.converter for attribute in fields(cls) if attribute.converter]
        names = self._names | {"Open": opened(cls), "Closed": cls}
        names |= {f"convert_{converter.__name__}": converter for converter in converters}
        names |= {part.__name__: mirror_of(part) for part in parts_of(cls)}
        given = [f"o.{attribute.name} = {self._given(attribute, cls)}" for attribute in fields(cls)]
        exec("\n ".join(["def made(v):", "o = Open()", *given, "o.__class__ = Closed", "return o"]), names)
        return names["made"]

    def _given(self, attribute: Attribute[Any], cls: type) -> str:
        """Return the expression that gives an attribute its value from the mirror ``v``, as the model would have it."""
        hint, value = hints_of(cls)[attribute.name], f"v.{attribute.name}"
        converter: Any = attribute.converter
        if hint == nf.Inlines:
            return f"make_content({value}) if {value} else ()"
        if hint is str and converter:
            as_line = self._as_line if converter is line else f"convert_{converter.__name__}({{0}}) if {{0}} else {{0}}"
            return as_line.format(value)
        if hint == tuple[str, ...] and converter:
            return f"convert_{converter.__name__}({value}) if {value} else ()"
        return converted(hint, value, "make")


_makers = cache(_Makers)


@cache
def _classes() -> dict[Any, type]:
    return {mirror_of(cls): cls for cls in classes()} | dict.fromkeys(roots(), nf.Article)


_CONTENT = """
def make_content(content):
    if type(content) is not str:
        return inlines([make_run(run) for run in content])
    text = {}
    if not text:
        return ()
    o = OpenText()
    o.text, o.marks = text, ()
    o.__class__ = Text
    return (o,)

def make_run(run):
    if run == "\\n":
        return BREAK
    o = OpenText()
    if type(run) is str:
        o.text, o.marks = run, ()
    else:
        marks = [mark if type(mark) is Style else make[type(mark)](mark) for mark in run.marks]
        o.text, o.marks = run.text, canonical(marks)
    o.__class__ = Text
    return o
"""
