"""Documents of XML held against a table of what each element holds, as a schema says it.

A table has a line for each element, ``Name: model ; attributes``::

    TextLine: Shape? (String SP?)+ HYP? ; ID:id HPOS:float
    Unicode: #string

The *model* has names of elements with ``( ) | ? * +``; ``#kind`` is text of a kind, with a model behind it if elements
may stand in it; ``any`` is anything, ``any+`` at least one element. An attribute has its kind behind a colon (see
`_KINDS`; several with bars between are the words that it may be, with ``list:`` before them any number of these), and
is needed if ``!`` stands before that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby, pairwise
from typing import NamedTuple

from newsformat.markup.dates import read_date
from newsformat.markup.xml import Element, has_text, line_of, local
from newsformat.plugin import Problem, Severity


_SHOWN = 60  # characters of what is wrong
_LONGEST = 200  # characters of what an element holds
_TOKEN = re.compile(r"[A-Za-z]\w*|[()|?*+]")


class Shape(NamedTuple):
    """What an element holds: children by the *model*, *shown* for people, some *needed*, or else text of a *kind*."""

    model: re.Pattern[str]
    shown: str
    children: frozenset[str]
    needed: tuple[str, ...]
    kind: str
    attributes: Mapping[str, str]
    required: frozenset[str]

    @property
    def is_open(self) -> bool:
        """Whether it holds anything."""
        return self.shown in {"any", "any+"}


class _Met(NamedTuple):
    element: Element
    name: str
    path: str

    def problem(self, rule: str, message: str, severity: Severity = Severity.ERROR) -> Problem:
        return Problem(rule, message, line_of(self.element), None, self.path, severity=severity)


def shapes(table: str) -> dict[str, Shape]:
    """Return what *table* says, by the names of elements."""
    lines = [line.partition(":") for line in table.strip().splitlines()]
    return {name.strip(): _shape(rest) for name, _, rest in lines}


def _shape(said: str) -> Shape:
    shown, _, attributes = said.partition(";")
    shown, kind = shown.strip(), ""
    if shown.startswith("#"):
        kind, _, shown = shown[1:].partition(" ")
    named = [each.partition(":") for each in attributes.split()]
    tokens = _TOKEN.findall(shown)
    pattern = "".join(_part(token) for token in tokens)
    return Shape(
        re.compile(pattern),
        shown,
        frozenset(token for token in tokens if token[0].isalpha()),
        tuple(_needed(tokens)),
        kind,
        {name.rstrip("!"): kind for name, _, kind in named},
        frozenset(name.rstrip("!") for name, _, _ in named if name.endswith("!")),
    )


def _needed(tokens: list[str]) -> Iterator[str]:
    """Yield which children there must be, whatever else there is."""
    depth = 0
    for part, following in pairwise((*tokens, "")):
        depth += (part == "(") - (part == ")")
        if not depth and part[0].isalpha() and following not in {"?", "*"}:
            yield part


def _part(token: str) -> str:
    """Return a part of a model as one of a pattern; models are deterministic, so that nothing is given back."""
    match token:
        case "(":
            return "(?:"
        case ")" | "|":
            return token
        case "?" | "*" | "+":
            return f"{token}+"
        case _:
            return f"(?:<{token}>)"


class Held:
    """A document on its way, held against *known* shapes.

    Attributes:
        odd: elements that are no part of the standard, but known: they are warnings.
    """

    def __init__(self, known: Mapping[str, Shape], *, odd: frozenset[str] = frozenset()) -> None:
        self._known, self._odd = known, odd
        self._ids: set[str] = set()
        self._references: list[tuple[str, str, _Met]] = []

    def problems(self, root: Element, name: str, around: str = "") -> Iterator[Problem]:
        """Yield what is wrong with *root*, in its order, and last what refers to nothing.

        *around* is the path to it.
        """
        tag = str(root.tag)
        prefix = tag[: tag.index("}") + 1] if tag[0] == "{" else ""
        waiting = [_Met(root, name, f"{around}/{name}")]
        while waiting:
            met = waiting.pop()
            if (shape := self._known.get(met.name)) is None:  # which was told where it stands
                self._ids |= {key for each in met.element.iter() if (key := each.get("ID") or each.get("id"))}
                continue
            yield from self._attributes(met, shape)
            if shape.shown == "any+" and not len(met.element):
                yield met.problem("content", f"<{met.name}> holds nothing")
            if not shape.is_open:
                inner = _children(met.element, prefix)
                yield from self._content(met, shape, inner)
                waiting += [_Met(child, each, f"{met.path}/{each}") for each, child in reversed(inner)]
        for key, value, met in self._references:
            if value not in self._ids:
                yield met.problem("reference", f"{key}: nothing has the identifier {value[:_SHOWN]!r}")

    def _content(self, met: _Met, shape: Shape, inner: list[tuple[str, Element]]) -> Iterator[Problem]:
        strange = {name: child for name, child in reversed(inner) if name not in shape.children}  # the first of each
        for name, child in reversed(strange.items()):
            severity = Severity.WARNING if name in self._odd else Severity.ERROR
            yield _Met(child, name, met.path).problem("child", f"<{name}> may not stand in <{met.name}>", severity)
        names = [name for name, _ in inner if name not in self._odd]
        missing = [name for name in dict.fromkeys(shape.needed) if name not in names]
        for name in missing:
            yield met.problem("required", f"<{met.name}> has no <{name}>")
        is_sound = missing or strange or shape.model.fullmatch("".join([f"<{name}>" for name in names]))
        if not is_sound:
            message = f"<{met.name}> holds {_held(names)}; it must hold, in this order, {_listed(shape.shown)}"
            yield met.problem("content", message)
        if not shape.kind and has_text(met.element):
            yield met.problem("text", f"<{met.name}> has no text of its own")
        elif shape.kind and not inner and not is_of(shape.kind, met.element.text or ""):
            said = (met.element.text or "")[:_SHOWN]
            yield met.problem("value", f"<{met.name}>: {said!r} is {_no(shape.kind)}")

    def _attributes(self, met: _Met, shape: Shape) -> Iterator[Problem]:
        found = {str(key): str(value) for key, value in met.element.items() if str(key)[0] != "{"}
        for key, value in found.items():
            if (kind := shape.attributes.get(key)) is None:
                yield met.problem("attribute", f"<{met.name}> has no attribute {key[:_SHOWN]}")
            elif kind == "id":
                yield from self._named(key, value, met)
            elif kind in {"ref", "refs"}:
                self._references += [(key, each, met) for each in (value.split() if kind == "refs" else [value])]
            elif not is_of(kind, value):
                yield met.problem("value", f"{key}: {value[:_SHOWN]!r} is {_no(kind)}")
        for key in sorted(shape.required - found.keys()):
            yield met.problem("required", f"<{met.name}> has no attribute {key}")

    def _named(self, key: str, value: str, met: _Met) -> Iterator[Problem]:
        if not _NAME.fullmatch(value.strip()):
            yield met.problem("id", f"{key}: {value[:_SHOWN]!r} is no name of XML")
        elif value.strip() in self._ids:
            yield met.problem("id", f"{key}: {value[:_SHOWN]!r} is there twice")
        self._ids.add(value.strip())


_NAME = re.compile(r"[^\W\d][\w.·-]*")


def path(element: Element) -> str:
    """Return the names of *element* and of all that it is in."""
    return "/".join(["", *[local(each) for each in (*[*element.iterancestors()][::-1], element)]])


def _children(element: Element, prefix: str) -> list[tuple[str, Element]]:
    """Return the children with their names; those of another namespace have it in theirs."""
    tags = [(str(child.tag), child) for child in element if isinstance(child.tag, str)]
    return [(tag.removeprefix(prefix), child) for tag, child in tags]


def _held(names: list[str]) -> str:
    """Return *names* for people, those that follow each other once."""
    return _cut(", ".join([name for name, _ in groupby(names)]) or "nothing")


def _listed(model: str) -> str:
    return _cut(model.replace(" | ", "|").replace(" ", ", ").replace("|", " | "))


def _cut(said: str) -> str:
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"


# Kinds of values ---------------------------------------------------------------


def is_of(kind: str, value: str) -> bool:
    """Return whether *value* is of a *kind*."""
    said = " ".join(value.split())
    if kind in _KINDS:
        return _KINDS[kind](said)
    if kind.startswith("list:"):
        return bool(said) and {*said.split()} <= {*kind.removeprefix("list:").split("|")}
    return value.strip() in kind.replace("_", " ").split("|")


def _no(kind: str) -> str:
    if kind in _KINDS:
        return _WORDS.get(kind, f"no {kind}")
    words = kind.removeprefix("list:").replace("_", " ").split("|")
    return f"none of {', '.join(words)}"


def _like(pattern: str) -> Callable[[str], bool]:
    compiled = re.compile(pattern, re.ASCII)
    return lambda value: compiled.fullmatch(value) is not None


_ZONE = r"(?:Z|[+-]\d\d:\d\d)?"
_DAY = r"\d{4}-\d\d-\d\d"
_is_float = _like(r"[+-]?(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][+-]?\d{1,3})?|-?INF|NaN")
_is_moment = _like(rf"-?{_DAY}T\d\d:\d\d:\d\d(?:\.\d+)?{_ZONE}")
_is_day = _like(rf"{_DAY}{_ZONE}")
_is_month = _like(rf"\d{{4}}(?:-\d\d)?{_ZONE}")


def _is_date_time(value: str) -> bool:
    return _is_moment(value) and read_date(value) is not None


def _is_date(value: str) -> bool:
    return _is_date_time(value) or _is_month(value) or (_is_day(value) and read_date(value[:10]) is not None)


def _is_unit(value: str) -> bool:
    return _is_float(value) and 0 <= float(value) <= 1


_KINDS: Mapping[str, Callable[[str], bool]] = {
    "string": lambda _: True,
    "float": _is_float,
    "int": _like(r"[+-]?\d+"),
    "natural": _like(r"\+?\d+"),
    "unit": _is_unit,
    "boolean": lambda value: value in {"true", "false", "0", "1"},
    "language": _like(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*+"),
    "points": _like(r"\d++,\d++(?: \d++,\d++)++"),
    "dateTime": _is_date_time,
    "date": _is_date,
    "base64": _like(r"(?:[A-Za-z0-9+/] ?)*+(?:= ?){0,2}"),
    "hex": _like(r"(?:[0-9A-Fa-f]{2})*"),
}
_WORDS = {
    "float": "no number",
    "int": "no whole number",
    "natural": "no whole number from 0",
    "unit": "no number from 0 to 1",
    "boolean": "neither true nor false",
    "base64": "no base64",
    "language": "no language tag",
    "points": "no points such as 0,0 100,0",
    "dateTime": "no moment such as 2026-11-26T08:00:00",
    "hex": "no colour such as FF0000",
}
