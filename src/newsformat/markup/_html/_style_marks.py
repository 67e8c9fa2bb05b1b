"""Marks that a ``style`` makes or undoes, as editors and word processors write them: ``font-weight: 700``."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeAlias

from newsformat._inline import Style
from newsformat.markup._html._flow import Marks, with_mark
from newsformat.markup._html._trees import Element


_Styles: TypeAlias = frozenset[Style]

_DECLARED = re.compile(
    r"(?:\A|;)\s*(font-weight|font-style|text-decoration(?:-line)?|vertical-align)\s*:\s*([^;!]{1,60})", re.IGNORECASE
)
_BOLD = 600  # minimum font weight
_MAKES = {
    "italic": Style.EMPHASIS, "oblique": Style.EMPHASIS, "bold": Style.STRONG, "bolder": Style.STRONG,
    "underline": Style.UNDERLINE, "line-through": Style.STRIKE, "sub": Style.SUBSCRIPT, "super": Style.SUPERSCRIPT,
}  # fmt: skip
_UNDOES = {
    ("font-style", "normal"): frozenset((Style.EMPHASIS,)),
    ("font-weight", "normal"): frozenset((Style.STRONG,)),
    ("font-weight", "lighter"): frozenset((Style.STRONG,)),
    ("vertical-align", "baseline"): frozenset((Style.SUBSCRIPT, Style.SUPERSCRIPT)),
}


def with_style_marks(element: Element, marks: Marks) -> Marks:
    """Return *marks* with those that the ``style`` of *element* adds, and without those that it undoes."""
    if not (style_text := element.get("style")):
        return marks
    result, undone = _styles(style_text)
    if undone:
        marks = tuple(mark for mark in marks if mark not in undone)
    for style in result:
        marks = with_mark(style, marks)
    return marks


@lru_cache(maxsize=512)
def _styles(style: str) -> tuple[tuple[Style, ...], _Styles]:
    result: dict[Style, None] = {}
    undone: _Styles = frozenset()
    for name, value in _DECLARED.findall(style):
        for word in value.lower().split():
            if word in _MAKES:
                result[_MAKES[word]] = None
            elif word.isdecimal() and name.lower() == "font-weight":
                result |= {Style.STRONG: None} if int(word) >= _BOLD else {}
                undone |= {Style.STRONG} if int(word) < _BOLD else set()
            else:
                undone |= _UNDOES.get((name.lower(), word), frozenset())
    return tuple(result), undone
