"""Reads YAML from any source without surprises: every scalar is the text as written.

`Scalar`, `Sequence` and `Mapping` are built from the events of PyYAML's C parser, which avoids YAML's traps: no value
turns into a number, a date or ``False`` by itself, and aliases and merge keys are errors.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NoReturn

import yaml

from newsformat.plugin import ReadError, Report, limit_message, shortened
from newsformat_markdown._nodes import Mapping, Node, Scalar, Sequence


_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class DoubleKey(ReadError):
    """A mapping contains a key twice."""


def load(text: str, line: int, depth: int, report: Report, *, strict: bool = True) -> Node | None:
    """Return the YAML document in *text*, which begins at *line* and may nest *depth* deep.

    Of a duplicate key, the last value counts, as in most programs, unless *strict*.

    Raises:
        ReadError: it is broken, nests too deep, or uses features with no place in front matter.
    """
    builder = _Builder(yaml.parse(text, Loader=_LOADER), line, depth, report, strict=strict)
    try:
        return builder.document()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read"
        if "nesting depth" in problem:  # libyaml has its own limit, and looks ahead
            problem = _too_deep(depth)
        raise ReadError(
            f"front matter: {problem}",
            line=line + mark.line if mark else line,
            column=mark.column + 1 if mark else None,
        ) from error


class _Builder:
    def __init__(self, events: Iterator[Any], line: int, depth: int, report: Report, *, strict: bool) -> None:
        self._events, self._line, self._depth, self._report, self._strict = events, line, depth, report, strict

    def document(self) -> Node | None:
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                return self._node(next(self._events), 1)
        return None

    def _node(self, event: Any, depth: int) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            self._tag(event)
            return Scalar(event.value, not event.style, self._line_of(event))
        if isinstance(event, yaml.AliasEvent):
            self._fail("aliases are not allowed", event)
        if depth > self._depth:
            self._fail(_too_deep(self._depth), event)
        self._tag(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth)
        return self._mapping(event, depth)

    def _sequence(self, start: Any, depth: int) -> Sequence:
        items = []
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, depth + 1))
        return Sequence(tuple(items), self._line_of(start))

    def _mapping(self, start: Any, depth: int) -> Mapping:
        items: dict[str, Node] = {}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event, items)
            items[key] = self._node(next(self._events), depth + 1)
        return Mapping(items, self._line_of(start))

    def _key(self, event: Any, items: dict[str, Node]) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._fail("a key must be a text", event)
        key: str = event.value
        if key == "<<" and not event.style:
            self._fail("merge keys are not allowed", event)
        if key in items and self._strict:
            self._fail(f"the key {key!r} appears twice", event, DoubleKey)
        if (first := items.get(key)) is not None:
            text = f", {shortened(first.text)!r}," if isinstance(first, Scalar) else ""
            why = f"the key {shortened(key)!r} appears twice; the first{text} is left out"
            self._report.left_out(f"front matter: {why}", line=first.line)
        return key

    def _tag(self, event: Any) -> None:
        if event.tag and event.tag != "!":
            self._report.note(f"front matter: the tag {event.tag} is ignored", line=self._line_of(event))
        if event.anchor:
            self._report.left_out(f"front matter: the anchor &{event.anchor} was skipped", line=self._line_of(event))

    def _line_of(self, event: Any) -> int:
        return self._line + int(event.start_mark.line)

    def _fail(self, why: str, event: Any, error: type[ReadError] = ReadError) -> NoReturn:
        raise error(f"front matter: {why}", line=self._line_of(event), column=event.start_mark.column + 1)


def _too_deep(most: int) -> str:
    return limit_message("front_matter_depth", f"nests deeper than {most}")
