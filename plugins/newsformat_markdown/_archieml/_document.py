"""Parses ArchieML into texts, mappings and lists, like the front matter of Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

from attrs import define, field, frozen

from newsformat.plugin import ReadError, limit_message
from newsformat_markdown._archieml._lines import COMMAND, ITEM, KEY, SCOPE, WHITE, unescaped
from newsformat_markdown._nodes import Mapping, Node, Scalar, Sequence


@frozen
class Value(Scalar):
    """A text, whatever it looks like; it is only empty if it has no characters."""

    @property
    def none(self) -> bool:
        """Is there no value?"""
        return not self.text

    @property
    def typed(self) -> bool:
        """May it be a number?"""
        return False


@frozen
class Freeform(Sequence):
    """A freeform array: each element is a mapping with a ``type`` and a ``value``."""


@define
class _Text:
    """A value that may continue; *pending* are the lines below it, which become part of it only by ``:end``."""

    line: int
    lines: list[str]
    pending: list[tuple[int, str]] = field(factory=list)


@define
class _Object:
    line: int
    items: dict[str, Any] = field(factory=dict)


@define
class _Array:
    """An array being read, of *kind* ``*`` (texts), ``:`` (objects, each beginning with the key *first*) or ``+``."""

    line: int
    kind: str = ""
    first: str = ""
    items: list[Any] = field(factory=list)


@frozen
class _Open:
    """An open object or *array*; *within* is the scope to return to, *level* its nesting level."""

    array: _Array | None
    within: _Object
    level: int


_IGNORED: Final = "a line outside any value was ignored, as ArchieML requires: {:.60}"


OnIgnored: TypeAlias = Callable[[str, str, int], object]


def load(text: str, depth: int, on_ignored: OnIgnored) -> Mapping:
    """Return the document in *text*, nested at most *depth* deep.

    *on_ignored* receives what is ignored: the rule it breaks, a description, its line.

    Raises:
        ReadError: it nests too deep.
    """
    loader = _Loader(depth, on_ignored)
    loader.lines(text.split("\n"))
    node = _node(loader.data)
    assert isinstance(node, Mapping)  # noqa: S101 -- for the type checker
    return node


class _Loader:
    def __init__(self, depth: int, on_ignored: OnIgnored) -> None:
        self.data = _Object(1)
        self._depth, self._on_ignored = depth, on_ignored
        self._open: list[_Open] = []
        self._scope = self.data
        self._text: _Text | None = None

    def lines(self, lines: list[str]) -> None:
        """Read *lines*."""
        numbered = iter(enumerate(lines, 1))
        for number, line in numbered:
            bare = line.lstrip().rstrip(WHITE)
            if command := COMMAND.match(bare):
                self._command(command[1].lower(), number, numbered)
            elif not self._is_special(bare, number):
                self._plain(line, number)
        self._drop()

    def _is_special(self, bare: str, number: int) -> bool:
        kind = self._array.kind if self._array else ""
        if kind != "*" and (key := KEY.match(bare)):
            self._key(key[1], key[2], number)
        elif self._array and kind in {"", "*"} and (item := ITEM.match(bare)):
            self._item(item[1], number)
        elif scope := SCOPE.match(bare):
            if scope[4].strip():
                self._on_ignored("comment", f"text after a bracket is a comment: {scope[4].strip():.60}", number)
            self._bracket(scope[1], scope[2], scope[3], number)
        else:
            return False
        return True

    @property
    def _array(self) -> _Array | None:
        return self._open[-1].array if self._open else None

    @property
    def _level(self) -> int:
        return self._open[-1].level if self._open else 0

    # Lines ------------------------------------------------------------------------------

    def _command(self, command: str, number: int, rest: Iterator[tuple[int, str]]) -> None:
        match command:
            case "end":
                if self._text is None:
                    self._on_ignored("end", ":end without a value above it", number)
                else:
                    self._text.lines += [unescaped(line) for _, line in self._text.pending]
                    self._text.pending = []
                    self._text = None
                return
            case "skip":
                skipped = self._skipped(rest)
                self._on_ignored("skipped", f"lines that are skipped: {skipped:.60}", number)
            case "ignore":
                left = " ".join([line.strip() for _, line in rest if line.strip()])
                if left:
                    self._on_ignored("ignored", f"everything below :ignore: {left:.60}", number)
        self._drop()

    def _skipped(self, rest: Iterator[tuple[int, str]]) -> str:
        """Return the lines up to ``:endskip``; ``:ignore`` ends the document."""
        skipped: list[str] = []
        for _, line in rest:
            command = COMMAND.match(line.strip())
            if command and command[1].lower() == "endskip":
                break
            if command and command[1].lower() == "ignore":
                skipped += [below for _, below in rest]
            elif line.strip():
                skipped.append(line.strip())
        return " ".join(skipped)

    def _plain(self, line: str, number: int) -> None:
        array = self._array
        if array and array.kind == "+":
            if line.strip():
                self._drop()
                self._element("text", _Text(number, [line.strip(WHITE)]), number)
        elif self._text is not None:
            self._text.pending.append((number, line))
        elif line.strip():
            self._on_ignored("ignored", _IGNORED.format(line.strip()), number)

    def _drop(self) -> None:
        """Close the last value without the lines below it, which are reported."""
        for number, line in self._text.pending if self._text else ():
            if line.strip():
                self._on_ignored("ignored", _IGNORED.format(line.strip()), number)
        self._text = None

    def _key(self, key: str, value: str, number: int) -> None:
        self._drop()
        text = _Text(number, [value])
        if self._array and self._array.kind == "+":
            self._element(key, text, number)
        else:
            self._begin(key, number)
            self._store(self._scope, key, text, number)
        self._text = text

    def _item(self, value: str, number: int) -> None:
        self._drop()
        array = self._array
        assert array is not None  # noqa: S101 -- for the type checker
        array.kind = "*"
        self._text = _Text(number, [value])
        array.items.append(self._text)

    def _element(self, kind: str, value: Any, number: int) -> None:
        """Add an element to the freeform array."""
        array = self._array
        assert array is not None  # noqa: S101 -- for the type checker
        array.items.append(_Object(number, {"type": _Text(number, [kind]), "value": value}))

    def _begin(self, key: str, number: int) -> None:
        """Begin an object of the open array, if *key* is its first key."""
        array = self._array
        if array is None or array.kind == "*":
            return
        array.kind = array.kind or ":"
        if not array.first or array.first == key:
            array.first = key
            self._scope = _Object(number)
            array.items.append(self._scope)

    # Brackets ---------------------------------------------------------------------------

    def _bracket(self, bracket: str, flags: str, key: str, number: int) -> None:
        self._drop()
        if not key:
            self._scope = self._open.pop().within if self._open else self.data
            return
        if "." not in flags:
            self._open, self._scope = [], self.data
        level = self._level + 2 + key.count(".")  # an array and its elements
        within, result = self._scope, self._new_container(bracket, flags, number)
        if self._array and self._array.kind == "+":
            if level >= self._depth:
                raise self._too_deep(number)
            self._element(key, result, number)
        else:
            self._begin(key, number)
            within = self._scope
            result = self._store(self._scope, key, result, number)
        if isinstance(result, _Object):
            self._scope = result
            self._open.append(_Open(None, within, level))
        else:
            self._open.append(_Open(result, within, level))

    def _new_container(self, bracket: str, flags: str, number: int) -> _Object | _Array:
        return _Object(number) if bracket == "{" else _Array(number, "+" if "+" in flags else "")

    def _store(self, scope: _Object, key: str, value: Any, number: int) -> Any:
        """Store *value* in *scope* under the (dotted) *key*; return it, or the object that was there."""
        *above, last = key.split(".")
        if self._level + len(above) >= self._depth:
            raise self._too_deep(number)
        for text in above:
            inner = scope.items.get(text)
            if not isinstance(inner, _Object):
                self._replace(inner, text, number)
                inner = scope.items[text] = _Object(number)
            scope = inner
        before = scope.items.get(last)
        if isinstance(value, _Object) and isinstance(before, _Object):
            return before
        self._replace(before, last, number)
        scope.items[last] = value
        return value

    def _too_deep(self, number: int) -> ReadError:
        return ReadError(limit_message("front_matter_depth", f"nests deeper than {self._depth}"), line=number)

    def _replace(self, before: Any, key: str, number: int) -> None:
        if before is not None:
            text = " ".join(before.lines) if isinstance(before, _Text) else "other values"
            self._on_ignored("again", f"{key} appears again; its first value is left out: {text:.60}", number)


def _node(result: Any) -> Node:
    match result:
        case _Text():
            return Value("\n".join(result.lines).strip(WHITE), plain=True, line=result.line)
        case _Object():
            return Mapping({key: _node(value) for key, value in result.items.items()}, result.line)
        case _:
            kind = Freeform if result.kind == "+" else Sequence
            return kind(tuple([_node(item) for item in result.items]), result.line)
