"""What is wrong with vertical text, as Sketch Engine and the Corpus Workbench take it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import define, field

from newsformat.plugin import NoSchema, Problem, Report, Source
from newsformat_corpora._vertical._reader import STRUCTURE, documents


_SHOWN: Final = 60  # characters of what is wrong
_ATTRIBUTE: Final = re.compile(r"""\s([A-Za-z_][\w.:-]*+)\s*+=\s*+(?:"[^"]*+"|'[^']*+')""")
_SHARED: Final = re.compile(r"</?(?:doc|text|p|s|head|g)(?:\s[^<>]*)?/?>")  # a tag that shares its line with a word
_odd = Problem.warning


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield what is wrong with the lines, in their order; last which structures are never closed."""
    checked = _Lines()
    for document in documents(source):
        checked.is_told = False
        for number, line in enumerate(document.text(source, report).split("\n"), document.line):
            yield from checked.problems(line.strip("\ufeff\r"), number)
    yield from checked.unclosed()


@define(eq=False)
class _Open:
    """A structure that has begun on a *line*."""

    name: str
    line: int
    is_closed: bool = False


@define(eq=False)
class _Lines:
    """Lines on their way, with the *columns* of the first word; *is_told* is whether a line has had others."""

    columns: int = 0
    is_told: bool = False
    _order: list[_Open] = field(factory=list)
    _by_name: dict[str, list[_Open]] = field(factory=dict)
    _nested: set[str] = field(factory=set)  # names that were told to be in themselves

    def problems(self, line: str, number: int) -> Iterator[Problem]:
        """Yield what is wrong with the *line* of this *number*."""
        bare = line.strip()
        if found := STRUCTURE.fullmatch(bare):
            end, name, attributes, alone = found.groups()
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
            yield _odd("tag", f"a tag shares its line with a word: {word[:_SHOWN]!r}", number)
        columns = 1 + len(others)
        self.columns = self.columns or columns
        if columns != self.columns and not self.is_told:
            yield Problem("columns", f"{columns}, and not {self.columns} as on the first line of a word", number)
            self.is_told = True

    def _begin(self, name: str, number: int) -> Iterator[Problem]:
        begun = _Open(name, number)
        waiting = self._by_name.get(name)
        if waiting and name not in self._nested:
            self._nested.add(name)
            yield _odd("nesting", f"<{name[:_SHOWN]}> begins in the one of line {waiting[-1].line}", number)
        self._by_name.setdefault(name, []).append(begun)
        self._order.append(begun)

    def _end(self, name: str, number: int) -> Iterator[Problem]:
        waiting = self._by_name.get(name)
        if not waiting:
            yield Problem("structure", f"</{name[:_SHOWN]}> ends what has not begun", number)
            return
        ended = waiting.pop()
        ended.is_closed = True
        last = self._order[-1]
        if last is not ended:
            yield _odd("nesting", f"</{name[:_SHOWN]}> comes before the end of <{last.name[:_SHOWN]}>", number)
        while self._order and self._order[-1].is_closed:
            self._order.pop()

    def unclosed(self) -> Iterator[Problem]:
        """Yield which structures are never closed, each name once."""
        for name, waiting in self._by_name.items():
            if waiting:
                more = f", and {len(waiting) - 1} more" if len(waiting) > 1 else ""
                yield Problem("structure", f"<{name[:_SHOWN]}> is never closed{more}", waiting[0].line)


def _attributes(name: str, said: str, number: int) -> Iterator[Problem]:
    """Yield what is wrong with the attributes that a tag has."""
    names = [found[1] for found in _ATTRIBUTE.finditer(said)]
    if _ATTRIBUTE.sub("", said).strip():
        yield Problem("attribute", f'<{name[:_SHOWN]}>: attributes are written name="value": {said[:_SHOWN]}', number)
    elif len(names) > len({*names}):
        yield Problem("attribute", f"<{name[:_SHOWN]}> has an attribute twice: {said[:_SHOWN]}", number)
