"""Values in JavaScript syntax, which is not always JSON.

Member names may lack quotes, strings may have single quotes, and there are ``void 0``, ``!0`` and ``new Date(…)``. Nuxt
2 passes repeated values as arguments (https://github.com/sveltejs/devalue): ``(function(a,b){b.title=a;return
{article:b}}("…",{}))``.
"""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple, TypeAlias


_TOKEN = re.compile(
    r"""\s*+(?:(?P<string>"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+')|(?P<number>-?(?:\d[\d.]*+|\.\d++)(?:[eE][+-]?\d++)?)"""
    r"""|(?P<name>void\ 0|![01]|new\ Date\(|[A-Za-z_$][\w$]*+)|(?P<sign>[\[\]{}(),:;=.]))""",
    re.DOTALL,
)
_CONSTANTS = {
    "true": True, "false": False, "!0": True, "!1": False, "null": None, "undefined": None, "void 0": None,
    "NaN": None, "Infinity": None,
}  # fmt: skip
_DEEPEST = 40
_DEEPEST_NAMES = 6  # names that stand for values containing others
_MAX_VALUES = 200_000  # values that names stand for
_FUNCTION = re.compile(r"\(function\(([\w$,\s]*+)\)\s*+\{")


class _Name(NamedTuple):
    """A name that stands for a value."""

    name: str


_Names: TypeAlias = dict[str, Any]


def literal_at(script: str, position: int) -> tuple[Any, int]:
    """Return the value in *script* at *position*, and its end.

    Raises:
        ValueError: there is none, or it is not a literal.
    """
    reader = _Reader(script, position)
    if (head := _FUNCTION.match(script, position)) is None:
        return reader.value(_DEEPEST), reader.at
    reader.at = head.end()
    reader.names = {name.strip(): None for name in head[1].split(",") if name.strip()}
    return _returned(reader), reader.at


def _returned(reader: _Reader) -> Any:
    """Return the result of the function at the *reader*, with its arguments substituted."""
    assigned: list[tuple[str, str, Any]] = []
    while (name := reader.word()) != "return":
        member = reader.member()
        reader.expect("=")
        assigned.append((name, member, reader.value(_DEEPEST)))
        reader.expect(";")
    value = reader.value(_DEEPEST)
    reader.skip(";")
    reader.expect("}")
    reader.expect("(")
    names = reader.names
    names.update(zip(names, reader.values(")", _DEEPEST), strict=False))
    for name, member, assigned_value in assigned:
        if isinstance(owner := names.get(name), dict):
            owner[member] = assigned_value
        elif isinstance(owner, list):
            owner.append(assigned_value)
    return _meant(value, names, _DEEPEST_NAMES, [_MAX_VALUES])


def _meant(value: Any, names: _Names, depth: int, left: list[int]) -> Any:
    """Return *value* with *names* substituted, as far as that does not make it grow too much."""
    if isinstance(value, _Name):
        return _meant(names.get(value.name), names, depth - 1, left) if depth else None
    if isinstance(value, dict | list):
        left[0] -= len(value)
        if left[0] < 0:
            return None
        if isinstance(value, dict):
            return {key: _meant(item, names, depth, left) for key, item in value.items()}
        return [_meant(item, names, depth, left) for item in value]
    return value


class _Reader:
    """Reads a *script* from the position *at* on; *names* stand for values in it."""

    def __init__(self, script: str, position: int) -> None:
        self._script, self.at = script, position
        self.names: _Names = {}

    def value(self, depth: int) -> Any:
        """Return the next value, nested at most *depth* deep."""
        kind, text = self._next()
        match kind, text:
            case "string", _:
                return _string(text)
            case "number", _:
                return float(text) if any(sign in text for sign in ".eE") else int(text)
            case "name", "new Date(":
                return next(iter(self.values(")", depth)), None)
            case "name", _ if text in _CONSTANTS:
                return _CONSTANTS[text]
            case "name", _ if text in self.names:
                return _Name(text)
            case "sign", "[" if depth:
                return self.values("]", depth - 1)
            case "sign", "{" if depth:
                return self._object(depth - 1)
        raise ValueError(text)

    def values(self, end: str, depth: int) -> list[Any]:
        """Return the values up to *end*, separated by commas."""
        found: list[Any] = []
        while not self.skip(end):
            found.append(None if self.skip(",") else self.value(depth))
            if not self.skip(","):
                self.expect(end)
                break
        return found

    def _object(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not self.skip("}"):
            name = self.word()
            self.expect(":")
            found[name] = self.value(depth)
            if not self.skip(","):
                self.expect("}")
                break
        return found

    def word(self) -> str:
        """Return the next name: a word, a string or a number."""
        kind, text = self._next()
        if kind == "sign":
            raise ValueError(text)
        return _string(text) if kind == "string" else text

    def member(self) -> str:
        """Return the next member name: ``.title``, ``["title"]``."""
        if self.skip("."):
            return self.word()
        self.expect("[")
        name = self.word()
        self.expect("]")
        return name

    def skip(self, sign: str) -> bool:
        """Skip *sign* if it comes next; return whether it does."""
        match = _TOKEN.match(self._script, self.at)
        if match is None or match["sign"] != sign:
            return False
        self.at = match.end()
        return True

    def expect(self, sign: str) -> None:
        """Skip *sign*, which must come next."""
        if not self.skip(sign):
            raise ValueError(sign)

    def _next(self) -> tuple[str, str]:
        match = _TOKEN.match(self._script, self.at)
        if match is None or match.lastgroup is None:
            raise ValueError(self._script[self.at : self.at + 9])
        self.at = match.end()
        return match.lastgroup, match[match.lastgroup]


def _string(text: str) -> str:
    """Return the value of the string *text*, given with its quotes."""
    inner = text[1:-1]
    return str(json.loads(f'"{_ESCAPE.sub(_as_json, inner)}"', strict=False)) if "\\" in inner else inner


_ESCAPE = re.compile(r'\\(?:u[\da-fA-F]{4}|x([\da-fA-F]{2})|([^"\\/bfnrtu]))|"|\\.', re.DOTALL)


def _as_json(escape: re.Match[str]) -> str:
    """Return the JSON equivalent of *escape*, an escape sequence or quote in JavaScript."""
    code, other = escape[1], escape[2]
    if code:
        return f"\\u00{code}"
    if other:
        return "" if other == "\n" else other
    return '\\"' if escape[0] == '"' else escape[0]
