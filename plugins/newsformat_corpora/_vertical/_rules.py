"""Validates vertical text as Sketch Engine and the Corpus Workbench require it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import define, field

from newsformat.plugin import NoSchema, Problem, Report, Source
from newsformat_corpora._vertical._reader import STRUCTURE, documents


_EXCERPT: Final = 60  # characters of an invalid value
_ATTRIBUTE: Final = re.compile(r"""\s([A-Za-z_][\w.:-]*+)\s*+=\s*+(?:"[^"]*+"|'[^']*+')""")
_SHARED: Final = re.compile(r"</?(?:doc|text|p|s|head|g)(?:\s[^<>]*)?/?>")  # a tag on the same line as a word
_warning = Problem.warning


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the lines, in order; finally unclosed structures."""
    checked = _Lines()
    for document in documents(source):
        checked.is_reported = False
        for number, line in enumerate(document.text(source, report).split("\n"), document.line):
            yield from checked.problems(line.strip("\ufeff\r"), number)
    yield from checked.unclosed()


@define(eq=False)
class _Open:
    """A structure opened on *line*."""

    name: str
    line: int
    is_closed: bool = False


@define(eq=False)
class _Lines:
    """State of the check: number of *columns* of the first word; *is_reported*: a deviation was reported."""

    columns: int = 0
    is_reported: bool = False
    _order: list[_Open] = field(factory=list)
    _by_name: dict[str, list[_Open]] = field(factory=dict)
    _nested: set[str] = field(factory=set)  # names of structures reported as nested in themselves

    def problems(self, line: str, number: int) -> Iterator[Problem]:
        """Yield the problems of the *line* with this *number*."""
        bare = line.strip()
        if match := STRUCTURE.fullmatch(bare):
            end, name, attributes, alone = match.groups()
            yield from _attributes(name, attributes, number)
            if end:
                yield from self._end(name, number)
            elif not alone:
                yield from self._begin(name, number)
        elif bare and not bare.startswith(("<!--", "<?", "<!DOCTYPE")):
            yield from self._word(line, number)

    def _word(self, line: str, number: int) -> Iterator[Problem]:
        word, *others = line.split("\t")
        if not word.strip():
            yield Problem("word", "the line has columns, but no word", number)
        elif _SHARED.search(word):
            yield _warning("tag", f"a tag shares its line with a word: {word[:_EXCERPT]!r}", number)
        columns = 1 + len(others)
        self.columns = self.columns or columns
        if columns != self.columns and not self.is_reported:
            yield Problem("columns", f"{columns}, and not {self.columns} as on the first line of a word", number)
            self.is_reported = True

    def _begin(self, name: str, number: int) -> Iterator[Problem]:
        begun = _Open(name, number)
        waiting = self._by_name.get(name)
        if waiting and name not in self._nested:
            self._nested.add(name)
            yield _warning("nesting", f"<{name[:_EXCERPT]}> begins in the one of line {waiting[-1].line}", number)
        self._by_name.setdefault(name, []).append(begun)
        self._order.append(begun)

    def _end(self, name: str, number: int) -> Iterator[Problem]:
        waiting = self._by_name.get(name)
        if not waiting:
            yield Problem("structure", f"</{name[:_EXCERPT]}> ends what has not begun", number)
            return
        ended = waiting.pop()
        ended.is_closed = True
        last = self._order[-1]
        if last is not ended:
            yield _warning("nesting", f"</{name[:_EXCERPT]}> comes before the end of <{last.name[:_EXCERPT]}>", number)
        while self._order and self._order[-1].is_closed:
            self._order.pop()

    def unclosed(self) -> Iterator[Problem]:
        """Yield the unclosed structures, each name once."""
        for name, waiting in self._by_name.items():
            if waiting:
                more = f", and {len(waiting) - 1} more" if len(waiting) > 1 else ""
                yield Problem("structure", f"<{name[:_EXCERPT]}> is never closed{more}", waiting[0].line)


def _attributes(name: str, attributes: str, number: int) -> Iterator[Problem]:
    """Yield the problems of a tag's attributes."""
    names = [found[1] for found in _ATTRIBUTE.finditer(attributes)]
    if _ATTRIBUTE.sub("", attributes).strip():
        yield Problem(
            "attribute", f'<{name[:_EXCERPT]}>: attributes are written name="value": {attributes[:_EXCERPT]}', number
        )
    elif len(names) > len({*names}):
        yield Problem("attribute", f"<{name[:_EXCERPT]}> has an attribute twice: {attributes[:_EXCERPT]}", number)
